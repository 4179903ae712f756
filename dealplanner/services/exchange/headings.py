"""What lists of accounts, products, deals and people call their columns, in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class TableKind(Option):
    """What the rows of a table are."""

    ACCOUNTS = "accounts", N_("Accounts")
    PRODUCTS = "products", N_("Price list")
    OPPORTUNITIES = "opportunities", N_("Deals")
    PEOPLE = "people", N_("People")


SYNONYMS: Mapping[TableKind, Mapping[str, str]] = {  # in order of preference, commas between them
    TableKind.ACCOUNTS: {
        "name": "account,account name,company,company name,organisation,organization,customer,"
        "client,name,"
        "客户,客户名称,公司,公司名称,单位,企业名称,名称",
        "parent": "subsidiary of,parent,parent account,parent company,belongs to,group,"
        "母公司,上级公司,所属集团",
        "sector": "sector,industry,branch,line of business,行业,所属行业",
        "founded": "year established,founded,founded in,established,year founded,成立年份,成立时间",
        "revenue": "revenue in millions,yearly revenue in millions,revenue,annual revenue,turnover,"
        "营业额,年收入,营收",
        "employees": "employees,number of employees,headcount,staff,员工数,人数,员工人数",
        "office": "office location,office,location,country,city,headquarters,所在地,办公地点,国家,城市",
        "address": "address,street address,postal address,地址,详细地址",
        "website": "website,web site,url,homepage,网站,网址",
        "phone": "phone,telephone,phone number,电话,联系电话",
        "email": "email,e-mail,mail,邮箱,电子邮件",
        "tax_id": "tax number,tax id,vat id,vat number,税号,统一社会信用代码",
        "notes": "notes,note,comment,comments,remarks,备注",
    },
    TableKind.PRODUCTS: {
        "title": "product,product name,item,title,service,article,name,产品,产品名称,商品,名称,服务",
        "series": "series,category,product line,family,group,系列,类别,产品系列",
        "price": "sales price,unit price,list price,price,net price,amount,单价,价格,售价,销售价格",
        "currency": "currency,币种,货币",
        "code": "code,sku,product code,item number,article number,product id,编号,编码,产品编号,货号",
        "unit": "unit,unit of measure,uom,单位",
        "description": "description,details,notes,描述,说明,备注",
        "cost": "cost,purchase price,our cost,成本,进价",
        "tax_rate": "tax rate,vat,vat rate,tax,税率",
    },
    TableKind.OPPORTUNITIES: {
        "reference": "opportunity id,deal id,opportunity number,opportunity,reference,id,"
        "商机编号,商机id,编号",
        "title": "title,deal,deal name,opportunity name,subject,商机名称,商机,项目,项目名称",
        "account": "account,account name,company,company name,customer,client,organisation,"
        "organization,"
        "客户,客户名称,公司,公司名称",
        "product": "product,product name,item,产品,产品名称",
        "stage": "deal stage,stage,status,opportunity stage,阶段,商机阶段,销售阶段,状态",
        "opened": "engage date,opened,opened on,created,created date,start date,first contact,"
        "开始日期,创建日期,首次接触",
        "closed": "close date,closed,closed on,expected close date,expected close,end date,"
        "关闭日期,成交日期,预计成交日期,结束日期",
        "value": "close value,value,amount,deal value,deal size,opportunity amount,"
        "金额,成交金额,商机金额,合同金额",
        "currency": "currency,币种,货币",
        "notes": "notes,note,comment,comments,remarks,description,备注",
    },
    TableKind.PEOPLE: {
        "name": "name,full name,contact,contact name,person,display name,姓名,联系人,名字",
        "given": "first name,given name,forename,名",
        "family": "last name,family name,surname,姓",
        "account": "account,account name,company,company name,organisation,organization,employer,"
        "客户,客户名称,公司,公司名称,单位",
        "job": "job title,title,position,role,job,职位,职务",
        "department": "department,division,部门",
        "salutation": "salutation,greeting,称呼",
        "email": "email,e-mail,email address,e-mail address,mail,邮箱,电子邮件",
        "phone": "phone,telephone,business phone,work phone,office phone,phone number,tel,"
        "电话,办公电话,联系电话",
        "mobile": "mobile,mobile phone,cell,cell phone,手机,手机号,移动电话",
        "address": "address,street address,business address,地址",
        "notes": "notes,note,comment,comments,remarks,备注",
    },
}
TELLING: Mapping[TableKind, frozenset[str]] = {  # columns that only this kind of list has
    TableKind.ACCOUNTS: frozenset("parent sector founded revenue employees office tax_id website".split()),
    TableKind.PRODUCTS: frozenset("series price code unit cost tax_rate".split()),
    TableKind.OPPORTUNITIES: frozenset("reference stage opened closed value".split()),
    TableKind.PEOPLE: frozenset("given family job department email mobile salutation".split()),
}
NEEDED: Mapping[TableKind, frozenset[str]] = {  # one of them at least
    TableKind.ACCOUNTS: frozenset({"name"}),
    TableKind.PRODUCTS: frozenset({"title"}),
    TableKind.OPPORTUNITIES: frozenset({"account", "title", "product"}),
    TableKind.PEOPLE: frozenset({"name", "given", "family", "email"}),
}
