"""Papers of one realistic deal, in English and in Chinese, for tests and for looking at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import (
    Annex,
    Block,
    Criterion,
    Goal,
    Head,
    Milestone,
    NextStep,
    OpenPoint,
    Party,
    PlanStep,
    ProposalPaper,
    Quantity,
    QuotePaper,
    Reason,
    Resource,
    Risk,
    Row,
    Said,
    Severity,
    Signatory,
    Situation,
    Solution,
    SolutionOption,
    TermSheetPaper,
)
from dealplanner.domain.pricing.kinds import LineKind, Period, Place, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer

D = Decimal
DAY = date(2026, 11, 24)


def english_head(**more: Any) -> Head:
    ours = Party(
        name="Wegener Consulting",
        address=("Hafenstrasse 12", "20457 Hamburg", "Germany"),
        registration="Amtsgericht Hamburg, HRA 118 204",
        tax_id="DE287654321",
        contact="Jana Wegener",
        email="jana@wegener-consulting.example",
        phone="+49 40 5550 120",
        website="wegener-consulting.example",
        bank=("Elbe Bank", "DE02 1203 0000 0000 2020 51"),
    )
    account = Party(
        name="Brandt Logistik GmbH",
        address=("Am Güterbahnhof 7", "28195 Bremen", "Germany"),
        tax_id="DE811122233",
        contact="Helga Brandt",
    )
    head = Head(
        number="Q-2026-041",
        revision=2,
        draft=False,
        deal="Dispatch renewal",
        account=account,
        ours=ours,
        addressee="Ms Helga Brandt",
        salutation="Dear Ms Brandt,",
        issued=DAY,
        valid_through=date(2026, 12, 24),
        subject="Renewal of the dispatch system in Bremen",
        notes="Prices hold for the site in Bremen. A second site is offered on request.",
    )
    return replace(head, **more)


def chinese_head(**more: Any) -> Head:
    ours = Party(
        name="上海启明咨询有限公司",
        address=("上海市浦东新区世纪大道 100 号", "环球金融中心 28 层", "邮编 200120"),
        registration="统一社会信用代码 91310115MA1K4ABC7X",
        tax_id="91310115MA1K4ABC7X",
        contact="李伟",
        email="liwei@qiming.example",
        phone="+86 21 5550 8800",
        bank=("招商银行上海分行", "6214 8300 1234 5678"),
    )
    account = Party(
        name="宁波东方物流股份有限公司",
        address=("浙江省宁波市北仑区港口路 88 号", "邮编 315800"),
        tax_id="91330200MA2AB12C3D",
        contact="王芳",
    )
    head = Head(
        language="zh",
        currency="CNY",
        number="Q-2026-042",
        draft=False,
        deal="调度系统更新",
        account=account,
        ours=ours,
        addressee="王芳女士",
        salutation="尊敬的王芳女士：",
        issued=DAY,
        valid_through=date(2026, 12, 24),
        subject="宁波港区调度系统更新项目",
        notes="本报价仅适用于宁波港区；如需增加其他场地，另行报价。",
    )
    return replace(head, **more)


def english_offer(**terms: Any) -> PricedOffer:
    vat = D(19)
    lines = [
        OfferLine(kind=LineKind.SECTION, title="Implementation"),
        OfferLine(
            code="A-10",
            title="Analysis of today’s dispatch",
            description="Workshops with dispatchers and drivers, map of the process, list of measures.",
            quantity=D(6),
            unit="days",
            unit_price=D("1180"),
            tax_rate=vat,
        ),
        OfferLine(
            code="A-20",
            title="Set-up and migration",
            description="Installation, interfaces to the ERP and the telematics, all orders moved.",
            quantity=D("24.5"),
            unit="days",
            unit_price=D("1180"),
            discount_percent=D("7.5"),
            discount_reason="reference project",
            tax_rate=vat,
        ),
        OfferLine(
            code="A-30",
            title="Training handbook",
            description="Printed, German and Polish",
            quantity=D(40),
            unit="pcs",
            unit_price=D("12.345"),
            tax_category=TaxCategory.REDUCED,
            tax_rate=D(7),
        ),
        OfferLine(kind=LineKind.SUBTOTAL),
        OfferLine(kind=LineKind.SECTION, title="Operation"),
        OfferLine(
            code="B-10",
            title="Dispatch licence",
            description="Up to 60 vehicles",
            quantity=D(1),
            unit="site",
            unit_price=D(1450),
            period=Period.MONTH,
            periods=36,
            tax_rate=vat,
        ),
        OfferLine(
            code="B-20",
            title="Second-line support",
            quantity=D(1),
            unit="site",
            unit_price=D(420),
            period=Period.MONTH,
            periods=36,
            place=Place.OPTIONAL,
            tax_rate=vat,
        ),
        OfferLine(
            code="C-10",
            title="Driver app, branded",
            description="In the colours of the house, in both shops",
            unit_price=D(5900),
            unit="lump sum",
            place=Place.OPTIONAL,
            tax_rate=vat,
        ),
    ]
    plan = (
        PlanRow(title="On signature", percent=D(30), due=date(2026, 12, 15)),
        PlanRow(title="On go-live", percent=D(50), due="on acceptance of milestone 3"),
        PlanRow(title="Final payment", percent=D(20), due="30 days after acceptance"),
    )
    return price_offer(lines, OfferTerms(currency="EUR", plan=plan, **terms))


def chinese_offer(**terms: Any) -> PricedOffer:
    vat = D(6)
    lines = [
        OfferLine(kind=LineKind.SECTION, title="实施服务"),
        OfferLine(
            title="现状调研与流程分析",
            description="与调度员、司机开展访谈和研讨，形成流程图与改进措施清单。",
            quantity=D(12),
            unit="人天",
            unit_price=D(3200),
            tax_rate=vat,
        ),
        OfferLine(
            title="系统部署与数据迁移",
            description="安装部署，与“ERP 系统”及车载终端对接，迁移近三年的订单数据。",
            quantity=D(30),
            unit="人天",
            unit_price=D(3200),
            discount_percent=D(5),
            discount_reason="示范项目优惠",
            tax_rate=vat,
        ),
        OfferLine(
            title="操作手册（印刷版）", quantity=D(60), unit="册", unit_price=D("45.5"), tax_rate=D(13)
        ),
        OfferLine(kind=LineKind.SECTION, title="运行维护"),
        OfferLine(
            title="调度平台使用许可",
            description="支持 80 辆以内的车辆",
            unit="场地",
            unit_price=D(9800),
            period=Period.MONTH,
            periods=24,
            tax_rate=vat,
        ),
        OfferLine(title="定制司机端应用", unit="项", unit_price=D(48000), place=Place.OPTIONAL, tax_rate=vat),
    ]
    plan = (
        PlanRow(title="合同签订后", percent=D(30), due=date(2026, 12, 15)),
        PlanRow(title="上线验收后", percent=D(60), due="验收合格后 10 个工作日内"),
        PlanRow(title="质保金", percent=D(10), due="质保期满"),
    )
    return price_offer(lines, OfferTerms(currency="CNY", plan=plan, **terms))


def english_quote(**head: Any) -> QuotePaper:
    return QuotePaper(
        head=english_head(**head),
        lead="thank you for the talks on 12 and 19 November. As agreed, we offer you the renewal of your "
        "dispatch system, so that trips no longer stop when the old server does.",
        offer=english_offer(),
        payment=(Said.of("net_days", days=Quantity(D(30), "days")),),
        delivery=("Start in the first week of January 2027, go-live before 1 March 2027.",),
        assumptions=(
            "Brandt Logistik names one contact who can decide on questions of the process within two days.",
            "The ERP offers the interface described in its manual, version 8 or later.",
        ),
        exclusions=("Hardware in the vehicles.", "Travel to other sites than Bremen."),
        signing=Signatory(name="Helga Brandt", role="Managing director"),
    )


def chinese_quote(**head: Any) -> QuotePaper:
    return QuotePaper(
        head=chinese_head(**head),
        offer=chinese_offer(),
        payment=(Said.of("net_days", days=Quantity(D(30), "days")),),
        delivery=("2027 年 1 月第一周启动，2027 年 3 月 1 日前上线。",),
        assumptions=(
            "贵方指定一名联系人，能够在两个工作日内就流程问题作出决定。",
            "ERP 系统提供其手册所述接口（8.0 及以上版本）。",
        ),
        exclusions=("车载硬件设备。", "宁波以外场地的差旅费用。"),
        signing=Signatory(name="王芳", role="总经理"),
    )


def english_proposal(**head: Any) -> ProposalPaper:
    return ProposalPaper(
        head=english_head(number="P-2026-017", revision=1, **head),
        summary="Three times a month dispatch in Bremen stands still, and each time some forty trips leave "
        "late.\nWe propose to renew the system before the lease of the old server ends on 1 March 2027, to "
        "move three years of orders, and to train every dispatcher at the desk. From then on a stop lasts "
        "minutes instead of hours.",
        situation=(
            Situation(
                problem="Dispatch stops three times a month",
                consequence="Forty trips leave late each time; two customers have asked for penalties.",
                inaction=Money(D(84500), "EUR"),
                person="Tomas Ruiz, head of operations",
            ),
            Situation(
                problem="Nobody can change the rules of the old system",
                consequence="New customers are planned by hand, which takes two people half a day.",
                inaction="A third planner from spring on.",
            ),
        ),
        goals=(
            Goal(
                goal="Dispatch does not stand still",
                measure="Hours of standstill a month",
                baseline=D("9.5"),
                target="under 0.5",
                due=date(2027, 4, 1),
            ),
            Goal(
                goal="New customers are planned within the hour",
                measure="Time from contract to first plan",
                baseline="half a day",
                target=Quantity(D(1), "hours"),
                due=date(2027, 6, 1),
            ),
        ),
        solution=(
            Solution(
                title="A second server that takes over",
                description="Both sites of the computing centre run the system; one may fail.",
                problem="Dispatch stops three times a month",
            ),
            Solution(
                title="Rules that planners can change",
                description="Customer rules are tables, changed and tested by your planners.",
                problem="Nobody can change the rules of the old system",
            ),
        ),
        options=(
            SolutionOption(
                title="Driver app, branded",
                description="In the colours of the house.",
                price=Money(D(5900), "EUR"),
                recommended=True,
            ),
            SolutionOption(
                title="Second-line support", price=Said.of("per_month", amount=Money(D(420), "EUR"))
            ),
        ),
        alternatives=("Keep the old system", "Norvik AG"),
        comparison=(
            Criterion(
                criterion="Live before 1 March",
                ours="Yes, by contract",
                others=("Does not apply", "Announced for summer"),
            ),
            Criterion(criterion="Planners change rules", ours="Yes", others=("No", "Through the maker")),
            Criterion(
                criterion="Cost over three years", ours="See the price", others=("84,500 a year", "Not known")
            ),
        ),
        why_us=(
            Reason(
                claim="We have moved this system before.",
                proof="Four haulage firms since 2021, none later than agreed.",
            ),
            Reason(claim="One team from analysis to operation.", proof="The people whom you meet now stay."),
        ),
        plan=(
            PlanStep(
                title="Analysis", due=date(2027, 1, 15), ours="2 consultants", theirs="1 planner, 3 days"
            ),
            PlanStep(
                title="Migration tested", due=date(2027, 2, 5), ours="2 engineers", theirs="ERP administrator"
            ),
            PlanStep(
                title="Go-live", due=date(2027, 2, 26), ours="Whole team on site", theirs="All dispatchers"
            ),
        ),
        offer=english_offer(),
        quote="Q-2026-041-R2",
        assumptions=("The lease of the old server can be extended by two weeks in an emergency.",),
        risks=(
            Risk(
                risk="The ERP interface is older than described.",
                answer="Tested in the first week, before money is spent.",
            ),
        ),
        next_steps=(
            NextStep(action="Visit to the reference customer", owner="Jana Wegener", due=date(2026, 12, 2)),
            NextStep(action="Decision of the board", owner="Helga Brandt", due=date(2026, 12, 15)),
        ),
        signing=Signatory(name="Helga Brandt", role="Managing director"),
        annexes=(Annex(title="References", body="Names and numbers of four customers, on request."),),
    )


def chinese_proposal(**head: Any) -> ProposalPaper:
    return ProposalPaper(
        head=chinese_head(number="P-2026-018", **head),
        summary="宁波港区的调度系统平均每月中断三次，每次约有四十趟车次延误发车。\n"
        "我们建议在旧服务器租约到期（2027 年 3 月 1 日）之前完成系统更新，迁移近三年的订单数据，"
        "并对全体调度员进行岗位培训。"
        "此后，即使发生故障，也只需几分钟即可恢复，而不再是数小时。",
        situation=(
            Situation(
                problem="调度系统每月中断三次",
                consequence="每次约四十趟车次延误；已有两家客户要求支付违约金。",
                inaction=Money(D(650000), "CNY"),
                person="陈强（运营总监）",
            ),
            Situation(
                problem="现有系统的规则无人能够修改",
                consequence="新客户只能人工排班，占用两名员工半天时间。",
                inaction="明年春季起需增加一名计划员。",
            ),
        ),
        goals=(
            Goal(
                goal="调度不再中断",
                measure="每月中断小时数",
                baseline=D("9.5"),
                target="低于 0.5",
                due=date(2027, 4, 1),
            ),
            Goal(
                goal="新客户一小时内完成排班",
                measure="从签约到首次排班的时间",
                baseline="半天",
                target=Quantity(D(1), "hours"),
            ),
        ),
        solution=(
            Solution(
                title="双机热备",
                description="两处机房同时运行，任意一处均可接管全部业务。",
                problem="调度系统每月中断三次",
            ),
            Solution(
                title="可自行配置的规则",
                description="客户规则以表格形式维护，由贵方计划员修改并测试。",
                problem="现有系统的规则无人能够修改",
            ),
        ),
        options=(
            SolutionOption(
                title="定制司机端应用",
                description="采用贵公司标识与配色。",
                price=Money(D(48000), "CNY"),
                recommended=True,
            ),
        ),
        alternatives=("维持现状", "诺维克公司"),
        comparison=(
            Criterion(criterion="3 月 1 日前上线", ours="是，写入合同", others=("不适用", "预计夏季")),
            Criterion(criterion="计划员可修改规则", ours="是", others=("否", "须经厂商")),
        ),
        why_us=(
            Reason(
                claim="我们有成功迁移该系统的经验。", proof="自 2021 年以来完成四家运输企业的迁移，无一延期。"
            ),
        ),
        plan=(
            PlanStep(title="调研分析", due=date(2027, 1, 15), ours="顾问 2 名", theirs="计划员 1 名，3 天"),
            PlanStep(title="正式上线", due=date(2027, 2, 26), ours="项目组全员驻场", theirs="全体调度员"),
        ),
        offer=chinese_offer(),
        quote="Q-2026-042",
        assumptions=("必要时，旧服务器租约可延长两周。",),
        risks=(Risk(risk="ERP 接口版本低于手册所述。", answer="在第一周内完成测试，确认后再投入费用。"),),
        next_steps=(NextStep(action="走访标杆客户", owner="李伟", due=date(2026, 12, 2)),),
        signing=Signatory(name="王芳", role="总经理"),
        annexes=(Annex(title="客户案例", body="四家客户的名称与联系方式，可应要求提供。"),),
    )


def english_term_sheet(**head: Any) -> TermSheetPaper:
    return TermSheetPaper(
        head=english_head(number="T-2026-009", revision=1, notes="", **head),
        effective=date(2027, 1, 4),
        precedence=("this term sheet", "the contract", "quote Q-2026-041-R2"),
        offer=english_offer(),
        quote="Q-2026-041-R2",
        price=Block(
            (
                Row("basis", Said.of("basis_fixed")),
                Row("expenses", "Included within Bremen; travel elsewhere at cost after approval."),
                Row("payment_period", Said.of("net_days", days=Quantity(D(30), "days"))),
                Row("late_payment", "Interest at the statutory rate; work may be paused after a reminder."),
                Row("price_change", "On renewal by the consumer price index, at most 3% a year."),
            )
        ),
        installation=Block(
            (
                Row("start", date(2027, 1, 4)),
                Row("term", "Until acceptance, then 36 months of operation."),
                Row("place", "Bremen, Am Güterbahnhof 7; otherwise remote."),
                Row(
                    "client_ready",
                    "Access to the ERP test system, a room for six people, one contact who decides.",
                ),
                Row("days_to_reject", Quantity(D(10), "business_days")),
                Row("days_to_mend", Quantity(D(15), "business_days")),
                Row("deemed_acceptance", "Use in production for ten business days counts as acceptance."),
            )
        ),
        milestones=(
            Milestone(title="Analysis agreed", due=date(2027, 1, 15), result="Signed list of measures"),
            Milestone(
                title="Migration tested", due=date(2027, 2, 5), result="Three years of orders, compared"
            ),
            Milestone(title="Go-live", due=date(2027, 2, 26), result="Acceptance"),
        ),
        resources=Block(
            (
                Row("substitutes", "Of equal skill, announced five business days ahead."),
                Row("subcontractors", "None without written consent; we answer for them as for ourselves."),
                Row("client_duties", "Decisions within two business days; tests by the planners."),
                Row("client_contact", "Tomas Ruiz"),
                Row("access", "Remote access, ERP test system."),
            )
        ),
        people=(
            Resource(name="Jana Wegener", role="Lead, analysis", days=D("8.5"), rate=D(1180)),
            Resource(name="Piotr Zając", role="Engineer, migration", days=D(22), rate=D(1180)),
        ),
        service_level=Block(
            (
                Row("channel", "Telephone and ticket"),
                Row("hours", "Monday to Saturday, 5:00 to 20:00"),
                Row("availability", Quantity(D("99.5"), "percent")),
                Row("report", "Monthly, by the fifth business day."),
                Row("credits", "2% of the monthly fee for each half per cent below."),
                Row("credit_cap", (Quantity(D(20), "percent"), Money(D(290), "EUR"))),
                Row("repeated_miss", "Three months in a row allow termination for cause."),
            )
        ),
        severities=(
            Severity(
                name="severity_critical",
                meaning="Dispatch stands still",
                response=Quantity(D(30), "minutes"),
                repair=Quantity(D(4), "hours"),
            ),
            Severity(
                name="severity_major",
                meaning="Part of the trips is planned by hand",
                response=Quantity(D(2), "hours"),
                repair=Quantity(D(1), "business_days"),
            ),
            Severity(
                name="severity_minor",
                meaning="Everything else",
                response=Quantity(D(1), "business_days"),
                repair="Next release",
            ),
        ),
        termination=Block(
            (
                Row("renewal", "By twelve months unless notice is given."),
                Row("notice_date", date(2029, 11, 30)),
                Row("cause", "Either side, for a material breach that is not cured."),
                Row("cure", Quantity(D(30), "days")),
                Row(
                    "convenience",
                    "Client: three months’ notice to the end of a quarter, fee of two monthly fees.",
                ),
                Row(
                    "effects",
                    "Data returned within 30 days in an open format; help to move at the daily rate.",
                ),
                Row("refund", "Prepaid fees for time not used."),
            )
        ),
        compensation=Block(
            (
                Row("delay_damages", Quantity(D("0.5"), "percent")),
                Row("delay_cap", (Quantity(D(5), "percent"), Money(D("1800.42"), "EUR"))),
                Row("warranty", "Twelve months from acceptance."),
                Row("remedy", "Repair, then a reduction of the price."),
                Row("our_indemnity", "Claims of others that our work infringes their rights."),
                Row("their_indemnity", "Claims of others from data that the client hands over."),
                Row("general_cap", (Quantity(D("1.5"), "times_fees"), Money(D("54012.60"), "EUR"))),
                Row("unlimited", "Intent, gross negligence, death and injury."),
                Row("insurance", "Professional indemnity, EUR 1,000,000 a case."),
            )
        ),
        further=Block(
            (
                Row("ownership", "Results belong to the client on payment; tools stay ours."),
                Row("confidentiality", "Both sides, five years."),
                Row("data", "Processing agreement under Art. 28 GDPR."),
                Row("law", "German law"),
                Row("courts", "Hamburg"),
            )
        ),
        open_points=(
            OpenPoint(
                topic="Governing law",
                ours="German law, courts in Hamburg",
                theirs="Courts in Bremen",
                owner="Jana Wegener",
                due=date(2026, 12, 4),
                state="open",
            ),
            OpenPoint(
                topic="Cap",
                ours="1.5 times the fees",
                theirs="2 times the fees",
                owner="Helga Brandt",
                due=date(2026, 12, 4),
                state="close",
            ),
        ),
        next_steps=(
            NextStep(action="Sample contract to the lawyers", owner="Helga Brandt", due=date(2026, 12, 1)),
        ),
        signing_ours=(Signatory(name="Jana Wegener", role="Owner"),),
        signing_theirs=(Signatory(name="Helga Brandt", role="Managing director"),),
    )


def chinese_term_sheet(**head: Any) -> TermSheetPaper:
    return TermSheetPaper(
        head=chinese_head(number="T-2026-010", notes="", **head),
        effective=date(2027, 1, 4),
        precedence=("本清单", "正式合同", "报价单 Q-2026-042"),
        offer=chinese_offer(),
        quote="Q-2026-042",
        price=Block(
            (
                Row("basis", Said.of("basis_fixed")),
                Row("expenses", "宁波市内已包含；其他差旅经书面同意后据实结算。"),
                Row("payment_period", Said.of("net_days", days=Quantity(D(30), "days"))),
                Row("late_payment", "按日万分之五支付逾期付款违约金；经催告后乙方可暂停工作。"),
                Row("price_change", "续期时按居民消费价格指数调整，每年不超过 3%。"),
            )
        ),
        installation=Block(
            (
                Row("start", date(2027, 1, 4)),
                Row("term", "至验收合格之日，其后运行维护 24 个月。"),
                Row("place", "宁波市北仑区港口路 88 号；其余工作远程完成。"),
                Row("client_ready", "ERP 测试环境的访问权限、可容纳六人的会议室、一名有决定权的联系人。"),
                Row("days_to_reject", Quantity(D(10), "business_days")),
                Row("days_to_mend", Quantity(D(15), "business_days")),
                Row("deemed_acceptance", "连续投入生产使用十个工作日的，视为验收合格。"),
            )
        ),
        milestones=(
            Milestone(title="调研报告确认", due=date(2027, 1, 15), result="双方签字的措施清单"),
            Milestone(title="正式上线", due=date(2027, 2, 26), result="验收证书"),
        ),
        resources=Block(
            (
                Row("substitutes", "资历相当者，提前五个工作日通知。"),
                Row("client_duties", "两个工作日内作出决定；由计划员参与测试。"),
                Row("client_contact", "陈强"),
            )
        ),
        people=(
            Resource(name="李伟", role="项目经理", days=D(12), rate=D(3200)),
            Resource(name="周敏", role="迁移工程师", days=D("22.5"), rate=D(3200)),
        ),
        service_level=Block(
            (
                Row("channel", "电话及工单系统"),
                Row("hours", "周一至周六 5:00–20:00"),
                Row("availability", Quantity(D("99.5"), "percent")),
                Row("credits", "可用率每降低 0.5 个百分点，扣减月费的 2%。"),
                Row("credit_cap", (Quantity(D(20), "percent"), Money(D(1960), "CNY"))),
            )
        ),
        severities=(
            Severity(
                name="severity_critical",
                meaning="调度中断",
                response=Quantity(D(30), "minutes"),
                repair=Quantity(D(4), "hours"),
            ),
            Severity(
                name="severity_minor",
                meaning="其他情况",
                response=Quantity(D(1), "business_days"),
                repair="下一版本",
            ),
        ),
        termination=Block(
            (
                Row("renewal", "期满未提出异议的，自动续期十二个月。"),
                Row("cure", Quantity(D(30), "days")),
                Row("convenience", "甲方可提前三个月书面通知，于季度末终止，并支付两个月月费。"),
                Row("effects", "终止后 30 天内以开放格式返还数据。"),
            )
        ),
        compensation=Block(
            (
                Row("delay_damages", Said.of("a_week", share=Quantity(D("0.5"), "percent"))),
                Row("delay_cap", (Quantity(D(5), "percent"), Money(D("18600"), "CNY"))),
                Row("warranty", "自验收合格之日起十二个月。"),
                Row("general_cap", (Quantity(D("1.5"), "times_fees"), Money(D("558000"), "CNY"))),
                Row("unlimited", "故意、重大过失以及造成人身伤亡的责任。"),
            )
        ),
        further=Block((Row("law", "中华人民共和国法律"), Row("courts", "上海仲裁委员会"))),
        open_points=(
            OpenPoint(
                topic="争议解决",
                ours="上海仲裁委员会",
                theirs="宁波仲裁委员会",
                owner="李伟",
                due=date(2026, 12, 4),
                state="open",
            ),
        ),
        next_steps=(NextStep(action="合同范本送交法务部门", owner="王芳", due=date(2026, 12, 1)),),
        signing_ours=(Signatory(name="李伟", role="总经理"),),
        signing_theirs=(Signatory(name="王芳", role="总经理"),),
    )


def all_papers() -> dict[str, tuple[str, Any]]:
    """Return every sample by its name, with the key of its kind."""
    return {
        "quote-en": ("quote", english_quote()),
        "quote-zh": ("quote", chinese_quote()),
        "proposal-en": ("proposal", english_proposal()),
        "proposal-zh": ("proposal", chinese_proposal()),
        "term_sheet-en": ("term_sheet", english_term_sheet()),
        "term_sheet-zh": ("term_sheet", chinese_term_sheet()),
    }


def empty_papers() -> dict[str, tuple[str, Any]]:
    """Return a paper of every kind and language of which nothing is known."""
    kinds = {"quote": QuotePaper, "proposal": ProposalPaper, "term_sheet": TermSheetPaper}
    return {
        f"{key}-{language}": (key, kind(head=Head(language=language)))
        for key, kind in kinds.items()
        for language in ("en", "zh")
    }
