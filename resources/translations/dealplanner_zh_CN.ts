<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BringIn</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rows that are kept aside</source>
        <translation>搁置的行</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要新建的内容</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Ask at the next meeting</source>
        <translation>下次会谈时问</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Or ask again:</source>
        <translation>或再问一次：</translation>
    </message>
    <message>
        <source>Which one counts?</source>
        <translation>以哪个为准？</translation>
    </message>
    <message>
        <source>Why does it count?</source>
        <translation>为什么以此为准？</translation>
    </message>
    <message>
        <source>kept with what no longer counts</source>
        <translation>与不再计入的说法一并保存</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move to another step, say how it ended, details</source>
        <translation>转到其他步骤、记录结局、查看详情</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Quote, proposal, term sheet (Ctrl+P)</source>
        <translation>报价单、方案建议书、合作条款清单（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Filter   Ctrl+F</source>
        <translation>筛选   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Leave out what is over (Alt+O)</source>
        <translation>不显示已结束的（Alt+O）</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>仅进行中</translation>
    </message>
    <message>
        <source>Words that a row must hold (Ctrl+F)</source>
        <translation>行中必须包含的词（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>As a Word file, or put together with other papers</source>
        <translation>另存为 Word 文件，或与其他文书合并</translation>
    </message>
    <message>
        <source>Back to the deal</source>
        <translation>返回商机</translation>
    </message>
    <message>
        <source>Back to the deal (Esc)</source>
        <translation>返回商机（Esc）</translation>
    </message>
    <message>
        <source>Draw a number and freeze the paper</source>
        <translation>编号并锁定文书</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>签发…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Send the pages to a printer</source>
        <translation>将页面发送到打印机</translation>
    </message>
    <message>
        <source>Write what is shown to a file (Ctrl+S)</source>
        <translation>将所显示的内容写入文件（Ctrl+S）</translation>
    </message>
    <message>
        <source>‹ Back to the deal</source>
        <translation>‹ 返回商机</translation>
    </message>
</context>
<context>
    <name>PricePicker</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation>编号或名称中的词</translation>
    </message>
    <message>
        <source>From the price list</source>
        <translation>从价目表选取</translation>
    </message>
    <message>
        <source>Search the price list</source>
        <translation>搜索价目表</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>选用</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add one at the end (Insert, or Ctrl+Return)</source>
        <translation>在末尾添加一项（Insert 或 Ctrl+Return）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move it down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Move it up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen one (Delete); undo brings it back</source>
        <translation>移除所选项（Delete）；可撤销恢复</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>记录在案</translation>
    </message>
    <message>
        <source>Return, or Ctrl+Return from anywhere</source>
        <translation>Return，或在任意位置按 Ctrl+Return</translation>
    </message>
    <message>
        <source>See both side by side, and choose which one counts</source>
        <translation>并排查看双方说法，选定以哪个为准</translation>
    </message>
    <message>
        <source>They differ: settle it…</source>
        <translation>说法不一：处理冲突…</translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation>这是谁说的？</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Alt+Left or Ctrl+Page Up</source>
        <translation>Alt+Left 或 Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Alt+Right or Ctrl+Page Down</source>
        <translation>Alt+Right 或 Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to the deal</source>
        <translation>返回商机</translation>
    </message>
    <message>
        <source>Escape; everything is kept</source>
        <translation>Escape；所有内容都会保留</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show how the same page was answered in the lap before (Alt+L)</source>
        <translation>显示上一轮对同一页的回答（Alt+L）</translation>
    </message>
</context>
<context>
    <name>dealplanner</name>
    <message>
        <source>! {late} of {count} late, “{promise}” since {day}</source>
        <translation>! {count} 个中有 {late} 个逾期，“{promise}”自 {day} 起</translation>
    </message>
    <message>
        <source>! {why}</source>
        <translation>! {why}</translation>
    </message>
    <message>
        <source>! “{what}” is signed without a number: draw it before the paper is filed.</source>
        <translation>! “{what}”已签署但没有编号：归档前请先取号。</translation>
    </message>
    <message>
        <source>&amp;Give and get</source>
        <translation>让步与回报(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>要点(&amp;P)</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草稿）</translation>
    </message>
    <message>
        <source>**bold**, lists with “- ”, links as [words](address).</source>
        <translation>**粗体**，列表以“- ”开头，链接写成 [文字](网址)。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>1 is once the fees of a year.</source>
        <translation>1 表示一年费用的一倍。</translation>
    </message>
    <message>
        <source>1 lap</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 名成员</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>2 laps</source>
        <translation>2 轮</translation>
    </message>
    <message>
        <source>3 laps or more</source>
        <translation>3 轮及以上</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A PDF, JPEG or PNG of at most 20 MB; it can be dropped here, too</source>
        <translation>PDF、JPEG 或 PNG，最大 20 MB；也可以拖放到这里</translation>
    </message>
    <message>
        <source>A block of your own</source>
        <translation>自定义内容块</translation>
    </message>
    <message>
        <source>A breach may be mended within these days.</source>
        <translation>违约可在此天数内补救。</translation>
    </message>
    <message>
        <source>A budget that has passed?</source>
        <translation>预算已获批准？</translation>
    </message>
    <message>
        <source>A cell holds more than a line of an offer can: paste it as text.</source>
        <translation>有单元格的内容超出报价一行的容量：请作为文本粘贴。</translation>
    </message>
    <message>
        <source>A change order</source>
        <translation>一份变更单</translation>
    </message>
    <message>
        <source>A choice is open: these are the least amounts.</source>
        <translation>还有选项未定：以下为最低金额。</translation>
    </message>
    <message>
        <source>A clear decision process?</source>
        <translation>决策流程清楚吗？</translation>
    </message>
    <message>
        <source>A client may read this.</source>
        <translation>客户可能会看到这段话。</translation>
    </message>
    <message>
        <source>A client who passes it to the lawyers shows a strong will to go on.</source>
        <translation>客户把它转交律师，说明很想继续谈下去。</translation>
    </message>
    <message>
        <source>A coach who fails a test is only a friendly voice.</source>
        <translation>情报交流者若有一项检验不合格，就只是一个友善的声音。</translation>
    </message>
    <message>
        <source>A coach’s first test.</source>
        <translation>情报交流者的第一项检验。</translation>
    </message>
    <message>
        <source>A coach’s second test.</source>
        <translation>情报交流者的第二项检验。</translation>
    </message>
    <message>
        <source>A coach’s third test.</source>
        <translation>情报交流者的第三项检验。</translation>
    </message>
    <message>
        <source>A company, public body or household that may buy.</source>
        <translation>可能购买的企业、公共机构或家庭。</translation>
    </message>
    <message>
        <source>A contact without a next one was the last.</source>
        <translation>没有约好下一次的联系，就是最后一次联系。</translation>
    </message>
    <message>
        <source>A copy beside this one, up to four</source>
        <translation>复制当前版本，最多四个</translation>
    </message>
    <message>
        <source>A date brings the deal back to Today by itself.</source>
        <translation>定了日期，商机会自动回到“今天”。</translation>
    </message>
    <message>
        <source>A day or a span after the order.</source>
        <translation>下单后的某一天或一段时间。</translation>
    </message>
    <message>
        <source>A deal without a next date only ages.</source>
        <translation>没有下次日期的商机只会越放越凉。</translation>
    </message>
    <message>
        <source>A deal without a title</source>
        <translation>未命名的商机</translation>
    </message>
    <message>
        <source>A deal without funds is a hope. Ask all four early, and note who told you.</source>
        <translation>没有资金的商机只是一种希望。四项都要尽早问清，并记下是谁告诉您的。</translation>
    </message>
    <message>
        <source>A fact has changed since you wrote this: read it again, or fill it in anew.</source>
        <translation>您写下这段话之后，有信息变了：请再读一遍，或重新填入。</translation>
    </message>
    <message>
        <source>A folder, a file, a safe.</source>
        <translation>文件夹、文件、保险柜。</translation>
    </message>
    <message>
        <source>A goal has a date.</source>
        <translation>目标要有日期。</translation>
    </message>
    <message>
        <source>A good result</source>
        <translation>理想结果</translation>
    </message>
    <message>
        <source>A higher cap of liability</source>
        <translation>提高责任上限</translation>
    </message>
    <message>
        <source>A large deal without a boss: nobody inside clears obstacles for you.</source>
        <translation>大商机却没有老板：内部没有人替您扫清障碍。</translation>
    </message>
    <message>
        <source>A late one is flagged.</source>
        <translation>逾期会有标记。</translation>
    </message>
    <message>
        <source>A lead from the internet, and for {days} days only writing: call them.</source>
        <translation>来自互联网的线索，{days} 天来只有文字往来：打电话给对方。</translation>
    </message>
    <message>
        <source>A lease that ends, a law, a season: nothing forces, nothing moves.</source>
        <translation>租约到期、法规、季节：没有什么在逼，就没有什么会动。</translation>
    </message>
    <message>
        <source>A letter that ends the deal and leaves the door open.</source>
        <translation>一封信，结束商机，但大门仍然敞开。</translation>
    </message>
    <message>
        <source>A level up, a level down</source>
        <translation>上一层、下一层</translation>
    </message>
    <message>
        <source>A marketing activity</source>
        <translation>一项营销活动</translation>
    </message>
    <message>
        <source>A meeting is worth more than a mail.</source>
        <translation>见一次面胜过一封邮件。</translation>
    </message>
    <message>
        <source>A milestone</source>
        <translation>一个里程碑</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A name for the next client to call.</source>
        <translation>下一位可以致电的客户姓名。</translation>
    </message>
    <message>
        <source>A name on the map.</source>
        <translation>关系图上的一个名字。</translation>
    </message>
    <message>
        <source>A name, not a department.</source>
        <translation>要一个姓名，而不是一个部门。</translation>
    </message>
    <message>
        <source>A new budget year, a new head, an end of contract.</source>
        <translation>新预算年度、新负责人、合同到期。</translation>
    </message>
    <message>
        <source>A new face, a new budget, a new rival.</source>
        <translation>新面孔、新预算、新对手。</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新的一项</translation>
    </message>
    <message>
        <source>A no goes back to what the deal rests on.</source>
        <translation>对方说“不”，就回到商机的根基上。</translation>
    </message>
    <message>
        <source>A number is drawn and the paper is frozen. Any change is a new revision.</source>
        <translation>编号生成，文书锁定。此后任何改动都是新的修订版。</translation>
    </message>
    <message>
        <source>A number is drawn when a paper is issued; a draft has none.</source>
        <translation>文书签发时才会编号；草稿没有编号。</translation>
    </message>
    <message>
        <source>A paper ahead of the commitment gives away what only a talk can win.</source>
        <translation>文书走在承诺程度前面，就白白送出了只有面谈才能争取到的东西。</translation>
    </message>
    <message>
        <source>A paper that was issued</source>
        <translation>一份已签发的文书</translation>
    </message>
    <message>
        <source>A part of a name, a position, a department or a role (Ctrl+F)</source>
        <translation>姓名、职位、部门或角色的一部分（Ctrl+F）</translation>
    </message>
    <message>
        <source>A partner in their plans</source>
        <translation>规划中的伙伴</translation>
    </message>
    <message>
        <source>A payment without a title</source>
        <translation>没有名称的付款</translation>
    </message>
    <message>
        <source>A percentage or an amount, not both.</source>
        <translation>百分比或金额，二选一。</translation>
    </message>
    <message>
        <source>A person has confirmed it: {who}.</source>
        <translation>已有人确认：{who}。</translation>
    </message>
    <message>
        <source>A person may hold several; only one is the economic buyer.</source>
        <translation>一个人可以担任多个角色；经济买主只有一位。</translation>
    </message>
    <message>
        <source>A preferred supplier</source>
        <translation>优先供应商</translation>
    </message>
    <message>
        <source>A price advantage</source>
        <translation>价格优势</translation>
    </message>
    <message>
        <source>A problem without an answer is an open flank.</source>
        <translation>有问题而没有对策，就是敞开的软肋。</translation>
    </message>
    <message>
        <source>A problem without consequence is a complaint.</source>
        <translation>没有后果的问题只是抱怨。</translation>
    </message>
    <message>
        <source>A problem without words</source>
        <translation>未写明的问题</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>A quotation mark in this line is not closed where its cell ends: mend the marks.</source>
        <translation>此行有引号在单元格结束处未闭合：请修正引号。</translation>
    </message>
    <message>
        <source>A range is enough while money and decision are not known; give it if they ask.</source>
        <translation>资金和决策尚不明确时，给个价格区间就够了；对方问起再给。</translation>
    </message>
    <message>
        <source>A reference, a figure, a trial.</source>
        <translation>案例、数据、试用。</translation>
    </message>
    <message>
        <source>A rival was better</source>
        <translation>竞争对手更好</translation>
    </message>
    <message>
        <source>A rival, or what they do instead.</source>
        <translation>竞争对手，或对方改做的事。</translation>
    </message>
    <message>
        <source>A rough figure is an answer too.</source>
        <translation>粗略的数字也是答案。</translation>
    </message>
    <message>
        <source>A sentence you may ask to quote.</source>
        <translation>一句可以征得同意后引用的话。</translation>
    </message>
    <message>
        <source>A severe problem with serious consequences if not solved in time?</source>
        <translation>问题是否严重，不及时解决会有严重后果？</translation>
    </message>
    <message>
        <source>A signal of its own: it raises the commitment.</source>
        <translation>这本身就是一个信号：它会提高承诺程度。</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>一级为</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>A strength without proof is advertising: what proves it?</source>
        <translation>没有证明的优势只是广告：用什么来证明？</translation>
    </message>
    <message>
        <source>A talk with {name}, the economic buyer</source>
        <translation>与经济买主{name}的面谈</translation>
    </message>
    <message>
        <source>A term sheet fits only then.</source>
        <translation>到那时才适合出合作条款清单。</translation>
    </message>
    <message>
        <source>A term sheet has {least} to {most} pages, and this one {count}.</source>
        <translation>合作条款清单应为 {least} 至 {most} 页，这一份有 {count} 页。</translation>
    </message>
    <message>
        <source>A text, a Word file or a PDF; it can be dropped here, too</source>
        <translation>文本、Word 文件或 PDF；也可以拖放到这里</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>A week earlier, later</source>
        <translation>提前、推后一周</translation>
    </message>
    <message>
        <source>A week of delay of the whole costs {amount}.</source>
        <translation>整体延误一周须赔偿 {amount}。</translation>
    </message>
    <message>
        <source>A wish to solve it within a reasonable time?</source>
        <translation>是否希望在合理的时间内解决？</translation>
    </message>
    <message>
        <source>A wish without a date is not a plan.</source>
        <translation>没有日期的愿望不是计划。</translation>
    </message>
    <message>
        <source>A working day earlier, later</source>
        <translation>提前、推后一个工作日</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>A yes of somebody who cannot buy is a hope.</source>
        <translation>没有购买权的人说“好”，只是一种希望。</translation>
    </message>
    <message>
        <source>A “no” leads to the courteous close of step 3.</source>
        <translation>“不”会通向第 3 步的礼貌收尾。</translation>
    </message>
    <message>
        <source>A “no” often comes from a department nobody asked.</source>
        <translation>“不”往往来自一个没人问过的部门。</translation>
    </message>
    <message>
        <source>A “no” opens the next lap with the weakest answers; the lap that failed stays as it was.</source>
        <translation>“不”会从最薄弱的回答开启下一轮；没有成功的那一轮保持原样。</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>所选项详情</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Acceptance &amp; changes</source>
        <translation>验收与变更</translation>
    </message>
    <message>
        <source>Acceptance and change orders</source>
        <translation>验收与变更单</translation>
    </message>
    <message>
        <source>Acceptance certificate</source>
        <translation>验收证书</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted on {day}.</source>
        <translation>已于 {day} 接受。</translation>
    </message>
    <message>
        <source>Accepted on {day}: that starts the negotiation, not the contract.</source>
        <translation>已于 {day} 接受：这是谈判的开始，还不是合同。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Account sheet</source>
        <translation>客户概览</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Accounts: {n}, {m} with a parent</source>
        <translation>客户：{n} 个，其中 {m} 个有上级单位</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>添加内容块</translation>
    </message>
    <message>
        <source>Add a change order</source>
        <translation>添加变更单</translation>
    </message>
    <message>
        <source>Add a concession of ours</source>
        <translation>添加我方的让步</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加评判标准</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a new one by this name (Ctrl+Return)</source>
        <translation>以此名称新建（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加要点</translation>
    </message>
    <message>
        <source>Add a rival</source>
        <translation>添加竞争对手</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加方案版本</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Add doing nothing, in-house, postponing</source>
        <translation>添加“什么都不做”、自己做、拖延</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>添加“{name}”</translation>
    </message>
    <message>
        <source>Add: {rivals}</source>
        <translation>添加：{rivals}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Adds a concession</source>
        <translation>添加一项让步</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>After how many days is a statement stale?</source>
        <translation>证言多少天后算过时？</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Against something in return, our last rung: “{words}”.</source>
        <translation>须有回报才退到最后一级：“{words}”。</translation>
    </message>
    <message>
        <source>Against something in return: “{words}”.</source>
        <translation>须有回报：“{words}”。</translation>
    </message>
    <message>
        <source>Against the verdict</source>
        <translation>不顾结论</translation>
    </message>
    <message>
        <source>Agree on a next contact</source>
        <translation>约定下次联系</translation>
    </message>
    <message>
        <source>Agree on the day of the next talk before you leave it at that.</source>
        <translation>别就此打住：先约定下次会谈的日期。</translation>
    </message>
    <message>
        <source>Agree on their words</source>
        <translation>同意对方的措辞</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Agreed on our words</source>
        <translation>对方同意我方措辞</translation>
    </message>
    <message>
        <source>Agreed points</source>
        <translation>已商定的要点</translation>
    </message>
    <message>
        <source>Agreed. The words stand as the exact wording; Ctrl+Z takes it back.</source>
        <translation>已商定。这些文字成为确切措辞；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Ahead of us</source>
        <translation>领先我们</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>所有金额</translation>
    </message>
    <message>
        <source>All answers are well founded: ask what has changed.</source>
        <translation>所有回答都有充分依据：问问有什么变化。</translation>
    </message>
    <message>
        <source>All deals together</source>
        <translation>所有商机合计</translation>
    </message>
    <message>
        <source>All ended deals</source>
        <translation>所有已结束的商机</translation>
    </message>
    <message>
        <source>All fees of the offer: {fees} before tax.</source>
        <translation>报价的全部费用：税前 {fees}。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All four buying roles are covered.</source>
        <translation>四种采购角色都已覆盖。</translation>
    </message>
    <message>
        <source>All four conditions are met: there is no reason to walk away.</source>
        <translation>四个条件全部满足：没有理由放弃。</translation>
    </message>
    <message>
        <source>All in all.</source>
        <translation>总体而言。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>可对其做的一切</translation>
    </message>
    <message>
        <source>All that can be done with the chosen one (menu key)</source>
        <translation>可对所选者进行的所有操作（菜单键）</translation>
    </message>
    <message>
        <source>All that gives weight was answered by no for {name}.</source>
        <translation>凡能说明{name}有分量的问题，回答都是“否”。</translation>
    </message>
    <message>
        <source>Also with a text or a Word file that they sent back</source>
        <translation>也可与对方发回的文本或 Word 文件比较</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>在列表中按 Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>在列表中按 Alt+Up</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>An activity that brings deals deserves more money.</source>
        <translation>能带来商机的活动值得投入更多经费。</translation>
    </message>
    <message>
        <source>An adviser on their business</source>
        <translation>业务上的顾问</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>减去一笔金额</translation>
    </message>
    <message>
        <source>An empty line is left out of the paper.</source>
        <translation>空行不会出现在文书中。</translation>
    </message>
    <message>
        <source>An existing one, or a new one by its name.</source>
        <translation>选已有的，或输入名称新建。</translation>
    </message>
    <message>
        <source>An honest case: what we do better, what we do worse, and the proof.</source>
        <translation>实事求是：我们哪里更好、哪里不如人，以及证明。</translation>
    </message>
    <message>
        <source>An honest “no” today saves weeks that a better deal deserves.</source>
        <translation>今天坦诚的一句“不”，省下的几周可以留给更好的商机。</translation>
    </message>
    <message>
        <source>An hour on “{deal}” brings more: {figure}.</source>
        <translation>在“{deal}”上花一小时收获更大：{figure}。</translation>
    </message>
    <message>
        <source>An index or a ceiling avoids a quarrel later.</source>
        <translation>约定指数或上限，可避免日后争执。</translation>
    </message>
    <message>
        <source>An invoice is late after one day.</source>
        <translation>发票逾期一天即为迟付。</translation>
    </message>
    <message>
        <source>An invoice is late after {days} days.</source>
        <translation>发票逾期 {days} 天即为迟付。</translation>
    </message>
    <message>
        <source>An offer has at most four variants: remove one before you add another.</source>
        <translation>一份报价最多四个方案版本：请先移除一个，再添加新的。</translation>
    </message>
    <message>
        <source>An old yes may have changed.</source>
        <translation>以前的“好”可能已经变了。</translation>
    </message>
    <message>
        <source>And what stays ours.</source>
        <translation>以及哪些仍归我们所有。</translation>
    </message>
    <message>
        <source>And whatever the conditions say: what you sell brings them no real benefit.</source>
        <translation>而且无论条件如何：您卖的东西不能给对方带来真正的好处。</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>还有 {count} 项。</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Another pattern again.</source>
        <translation>再用一种不同的格式。</translation>
    </message>
    <message>
        <source>Another pattern than that of quotes.</source>
        <translation>另用一种格式，与报价单区分。</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Another vendor</source>
        <translation>另一家供应商</translation>
    </message>
    <message>
        <source>Answer a few yes/no questions</source>
        <translation>回答几个是/否问题</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>回答它</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>回答：{answer}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Answers mended in this lap</source>
        <translation>本轮已补强的回答</translation>
    </message>
    <message>
        <source>Are the funds in place?</source>
        <translation>资金到位了吗？</translation>
    </message>
    <message>
        <source>Are there subcontractors?</source>
        <translation>有分包商吗？</translation>
    </message>
    <message>
        <source>As in #1f5c8b; empty takes the look’s own.</source>
        <translation>例如 #1f5c8b；留空则采用该外观自带的颜色。</translation>
    </message>
    <message>
        <source>As in the register.</source>
        <translation>按登记信息填写。</translation>
    </message>
    <message>
        <source>As it opens a letter: Dear Ms Brandt</source>
        <translation>信函开头的称呼，例如：尊敬的王女士</translation>
    </message>
    <message>
        <source>As it stands on a quote.</source>
        <translation>按报价单上的写法。</translation>
    </message>
    <message>
        <source>As it was kept, byte for byte</source>
        <translation>与存入时逐字节相同</translation>
    </message>
    <message>
        <source>As it will stand in the contract.</source>
        <translation>将写进合同的文字。</translation>
    </message>
    <message>
        <source>As it would be printed now</source>
        <translation>按现在打印的样子</translation>
    </message>
    <message>
        <source>As it would be printed now, in their language</source>
        <translation>按现在打印的样子，使用客户的语言</translation>
    </message>
    <message>
        <source>As it would go out now.</source>
        <translation>如现在发出时的样子。</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>与纸张同大</translation>
    </message>
    <message>
        <source>As large as on paper (1)</source>
        <translation>与纸面等大（1）</translation>
    </message>
    <message>
        <source>As on the business card.</source>
        <translation>按名片上的写法。</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>As seen from their desk.</source>
        <translation>站在对方的位置看。</translation>
    </message>
    <message>
        <source>As the look has it</source>
        <translation>随外观</translation>
    </message>
    <message>
        <source>As the next contact, with its purpose</source>
        <translation>作为下次联系，并写明目的</translation>
    </message>
    <message>
        <source>As the program proposes</source>
        <translation>按程序建议</translation>
    </message>
    <message>
        <source>As the program recommends</source>
        <translation>按程序推荐</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As they see it</source>
        <translation>对方看法</translation>
    </message>
    <message>
        <source>As they would say it, not as we hope.</source>
        <translation>按对方会怎么说，而不是我们怎么希望。</translation>
    </message>
    <message>
        <source>As they would score us today.</source>
        <translation>按对方今天会给我们打的分。</translation>
    </message>
    <message>
        <source>As we see it</source>
        <translation>我方看法</translation>
    </message>
    <message>
        <source>As we see it and as they do</source>
        <translation>我方的看法与对方的看法</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>按可用宽度显示（W）</translation>
    </message>
    <message>
        <source>As you see it.</source>
        <translation>在您看来。</translation>
    </message>
    <message>
        <source>As you will look for it.</source>
        <translation>按您以后查找时的叫法。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>回答关于{name}的问题</translation>
    </message>
    <message>
        <source>Ask at the next meeting, or not</source>
        <translation>下次会谈要问，或不问</translation>
    </message>
    <message>
        <source>Ask before the next paper whether anything has changed.</source>
        <translation>出下一份文书之前，先问问有没有变化。</translation>
    </message>
    <message>
        <source>Ask by when they want to buy, and what forces that day.</source>
        <translation>问清对方想在何时之前购买，以及什么在逼着定这个日子。</translation>
    </message>
    <message>
        <source>Ask first: “{words}”.</source>
        <translation>先提出要求：“{words}”。</translation>
    </message>
    <message>
        <source>Ask for the start before you write the offer.</source>
        <translation>写报价之前先问何时开始。</translation>
    </message>
    <message>
        <source>Ask how satisfied they are</source>
        <translation>询问对方的满意度</translation>
    </message>
    <message>
        <source>Ask it before every paper.</source>
        <translation>每次出文书之前都要问。</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>问下一位</translation>
    </message>
    <message>
        <source>Ask one after the other</source>
        <translation>逐一询问</translation>
    </message>
    <message>
        <source>Ask them; it is often something else.</source>
        <translation>去问对方；往往另有原因。</translation>
    </message>
    <message>
        <source>Ask what follows, for whom and by when, if nothing is done.</source>
        <translation>问清如果什么都不做，会有什么后果、影响谁、到什么时候。</translation>
    </message>
    <message>
        <source>Ask what happens between their yes and a signed order, and who decides.</source>
        <translation>问清从对方点头到签下订单之间要走哪些环节，由谁决定。</translation>
    </message>
    <message>
        <source>Ask what their lawyers want changed</source>
        <translation>问对方律师想改什么</translation>
    </message>
    <message>
        <source>Ask when the joy is greatest.</source>
        <translation>在对方最高兴的时候问。</translation>
    </message>
    <message>
        <source>Ask whether the money is set aside and free, and who signs for it.</source>
        <translation>问清款项是否已经拨出、可以动用，以及由谁签批。</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>询问{name}</translation>
    </message>
    <message>
        <source>Ask {name} what the lawyers want changed</source>
        <translation>问 {name} 律师想改什么</translation>
    </message>
    <message>
        <source>Ask {name} {when}</source>
        <translation>询问 {name}（{when}）</translation>
    </message>
    <message>
        <source>Ask {name}, who wanted to win: {win}</source>
        <translation>去问{name}，当初想赢得的是：{win}</translation>
    </message>
    <message>
        <source>Ask {name}.</source>
        <translation>去问{name}。</translation>
    </message>
    <message>
        <source>Ask {name}: {question}</source>
        <translation>问{name}：{question}</translation>
    </message>
    <message>
        <source>Ask, and then say nothing until they answer.</source>
        <translation>提出要求，然后什么都不说，直到对方回答。</translation>
    </message>
    <message>
        <source>Asked by name, against the win they named in step 3.</source>
        <translation>逐人询问，对照他们在第 3 步中说过想赢得什么。</translation>
    </message>
    <message>
        <source>Asked by name, against the win they named.</source>
        <translation>逐人询问，对照他们说过想赢得什么。</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>At 30 and 90 days.</source>
        <translation>在第 30 天和第 90 天。</translation>
    </message>
    <message>
        <source>At an answer: who said so?</source>
        <translation>在回答处：这是谁说的？</translation>
    </message>
    <message>
        <source>At most the sum of the lines.</source>
        <translation>最多为各行之和。</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>每页页脚</translation>
    </message>
    <message>
        <source>Attach a sample contract to the paper</source>
        <translation>在文书后附上合同样本</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Attitude, −5 to +5</source>
        <translation>态度，−5 到 +5</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back in their words</source>
        <translation>用对方的话复述</translation>
    </message>
    <message>
        <source>Back to the deal</source>
        <translation>返回商机</translation>
    </message>
    <message>
        <source>Back to the deal (Esc)</source>
        <translation>返回商机（Esc）</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Back to the laps</source>
        <translation>返回轮次</translation>
    </message>
    <message>
        <source>Back to where you were: {place}</source>
        <translation>返回刚才的位置：{place}</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backed up and read back: {path}</source>
        <translation>已备份并回读核对：{path}</translation>
    </message>
    <message>
        <source>Backwards from go-live, with what does not fit and what a shift would break</source>
        <translation>从上线日倒推，指出不相容之处以及推移会破坏什么</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Bar: work · diamond: date · ring: payment · hatched or hollow: done · !: late · dashed: today</source>
        <translation>横条：工作 · 菱形：日期 · 圆环：付款 · 斜线或空心：已完成 · !：逾期 · 虚线：今天</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>发出之前</translation>
    </message>
    <message>
        <source>Before then, keep what you promised: {promise}</source>
        <translation>在那之前，兑现您的承诺：{promise}</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>每年重新编号</translation>
    </message>
    <message>
        <source>Begin lap {lap}</source>
        <translation>开始第 {lap} 轮</translation>
    </message>
    <message>
        <source>Begin lap {lap} with these {count}</source>
        <translation>从这 {count} 个开始第 {lap} 轮</translation>
    </message>
    <message>
        <source>Begin lap {lap} with these {count} weakest answers</source>
        <translation>从这 {count} 个最薄弱的回答开始第 {lap} 轮</translation>
    </message>
    <message>
        <source>Begin the next deal</source>
        <translation>开启下一单</translation>
    </message>
    <message>
        <source>Begin with one payment of the whole</source>
        <translation>从一次付清全款开始</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Begun from this deal: open it</source>
        <translation>已从本商机开启：打开</translation>
    </message>
    <message>
        <source>Behind us</source>
        <translation>落后我们</translation>
    </message>
    <message>
        <source>Being fulfilled</source>
        <translation>履约中</translation>
    </message>
    <message>
        <source>Believes in us?</source>
        <translation>信任我们吗？</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>隶属于它</translation>
    </message>
    <message>
        <source>Below it an offer raises a red flag.</source>
        <translation>报价低于此值会引发警讯。</translation>
    </message>
    <message>
        <source>Below your floor of {floor} %.</source>
        <translation>低于您的底线 {floor} %。</translation>
    </message>
    <message>
        <source>Beside the other open deals</source>
        <translation>与其他进行中的商机相比</translation>
    </message>
    <message>
        <source>Best to the economic buyer.</source>
        <translation>最好是对经济买主。</translation>
    </message>
    <message>
        <source>Between nothing and the total.</source>
        <translation>介于零与总额之间。</translation>
    </message>
    <message>
        <source>Between the salutation and your name; an empty line begins a new paragraph.</source>
        <translation>写在称呼与您的姓名之间；空一行即另起一段。</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>阻碍者</translation>
    </message>
    <message>
        <source>Blocks filled from the deal; your words stand above what it knows.</source>
        <translation>内容块由商机信息填好；以您写的文字为准。</translation>
    </message>
    <message>
        <source>Blocks of the proposal</source>
        <translation>方案建议书的内容块</translation>
    </message>
    <message>
        <source>Blocks of the term sheet</source>
        <translation>合作条款清单的内容块</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>醒目</translation>
    </message>
    <message>
        <source>Boss</source>
        <translation>老板</translation>
    </message>
    <message>
        <source>Both versions as one text</source>
        <translation>两个版本合为一个文本</translation>
    </message>
    <message>
        <source>Bring in contacts and tables…</source>
        <translation>导入联系人和表格…</translation>
    </message>
    <message>
        <source>Budget has passed</source>
        <translation>预算已获批准</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>采购角色</translation>
    </message>
    <message>
        <source>Buying roles, as far as you know</source>
        <translation>采购角色，就您所知</translation>
    </message>
    <message>
        <source>By itself or by agreement, with the notice date.</source>
        <translation>自动续期或协商续期，并注明通知日期。</translation>
    </message>
    <message>
        <source>By milestone</source>
        <translation>按里程碑</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By what way?</source>
        <translation>通过什么方式？</translation>
    </message>
    <message>
        <source>By what?</source>
        <translation>按什么统计？</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>By when do you want to buy, and what forces that day?</source>
        <translation>您想在何时之前购买，是什么在逼着定这个日子？</translation>
    </message>
    <message>
        <source>By which day is the goal reached?</source>
        <translation>目标在哪一天之前实现？</translation>
    </message>
    <message>
        <source>By which measure?</source>
        <translation>用什么来衡量？</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>由谁？</translation>
    </message>
    <message>
        <source>By your own figure</source>
        <translation>按您自己的估计</translation>
    </message>
    <message>
        <source>By your own history</source>
        <translation>按您自己的历史</translation>
    </message>
    <message>
        <source>By your own history {expected} is to be expected, by your own figure {own}.</source>
        <translation>按您自己的历史，预期收益为 {expected}；按您自己的估计，为 {own}。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call {name} first; the letter follows the call.</source>
        <translation>先打电话给{name}；信在通话之后再发。</translation>
    </message>
    <message>
        <source>Can they be a coach?</source>
        <translation>对方能成为情报交流者吗？</translation>
    </message>
    <message>
        <source>Can they be allocated to this?</source>
        <translation>能专门调配到这件事上吗？</translation>
    </message>
    <message>
        <source>Can they say yes when all others say no?</source>
        <translation>别人都说不行时，对方能说行吗？</translation>
    </message>
    <message>
        <source>Can they stop it though others want it?</source>
        <translation>别人都想要时，对方能叫停吗？</translation>
    </message>
    <message>
        <source>Can what we sell bring this client a real benefit?</source>
        <translation>我们卖的东西能给这个客户带来真正的好处吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cash cannot be rounded to coins of 0: type the smallest coin, such as 0.05.</source>
        <translation>现金无法按 0 的面额取整：请输入最小的硬币面额，例如 0.05。</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>现金取整到</translation>
    </message>
    <message>
        <source>Causes, people and systems that a solution must touch.</source>
        <translation>解决方案必须触及的原因、人员和系统。</translation>
    </message>
    <message>
        <source>Celebrate briefly: fulfilment starts at once.</source>
        <translation>简短庆祝一下：履约马上开始。</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Certificates and change orders</source>
        <translation>验收证书与变更单</translation>
    </message>
    <message>
        <source>Certificates and change orders with their numbers, and the contract value</source>
        <translation>带编号的验收证书与变更单，以及合同金额</translation>
    </message>
    <message>
        <source>Certificates and change orders, and the contract value</source>
        <translation>验收证书与变更单，以及合同金额</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>什么都不改（Esc）</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Change payments</source>
        <translation>修改付款</translation>
    </message>
    <message>
        <source>Change reason or day …</source>
        <translation>更改理由或日期…</translation>
    </message>
    <message>
        <source>Change the figures</source>
        <translation>更改数字</translation>
    </message>
    <message>
        <source>Change the usual order</source>
        <translation>更改常用顺序</translation>
    </message>
    <message>
        <source>Change their places</source>
        <translation>互换位置</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel and hours.</source>
        <translation>渠道和服务时间。</translation>
    </message>
    <message>
        <source>Chart of the plan</source>
        <translation>计划图表</translation>
    </message>
    <message>
        <source>Chat or web form</source>
        <translation>聊天或网页表单</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese formal numerals on a Chinese paper.</source>
        <translation>中文文书使用中文大写数字。</translation>
    </message>
    <message>
        <source>Choose a cell; a rival by its name at the top or its total at the bottom.</source>
        <translation>请选择一个单元格；点顶部的名称或底部的总分可选择竞争对手。</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Choose a line to see all of it.</source>
        <translation>选择一行，查看其全部内容。</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose lines…</source>
        <translation>选择行项目…</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a part of the name.</source>
        <translation>请从列表中选择，或输入名称的一部分。</translation>
    </message>
    <message>
        <source>Choose the lines of the offer that solve this problem</source>
        <translation>选择报价中解决这个问题的行项目</translation>
    </message>
    <message>
        <source>Choose-one group</source>
        <translation>单选组</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses of the contract</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>Clear decision process</source>
        <translation>决策流程清楚</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>补上缺口</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closes which gap?</source>
        <translation>补上哪个缺口？</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>情报交流者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Column “{column}”: {reason}</source>
        <translation>列“{column}”：{reason}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺程度</translation>
    </message>
    <message>
        <source>Commitment: {level}</source>
        <translation>承诺程度：{level}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Companies do not buy; people do, each for a reason of their own.</source>
        <translation>购买的不是公司，而是人，每个人都有自己的理由。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Compare as the client will: by their criteria, with honest scores, doing nothing included.</source>
        <translation>像客户那样比较：按对方的评判标准，如实评分，“什么都不做”也算在内。</translation>
    </message>
    <message>
        <source>Compare by what counts for them, weighted by them.</source>
        <translation>按对方看重的来比较，权重由对方定。</translation>
    </message>
    <message>
        <source>Compare versions word by word</source>
        <translation>逐词比较版本</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争比较</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Composed from steps 2 and 3; put it in their words.</source>
        <translation>由第 2 步和第 3 步汇编而成；请改成对方的话。</translation>
    </message>
    <message>
        <source>Concession {number}, {column}: {value}</source>
        <translation>让步 {number}，{column}：{value}</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>让步</translation>
    </message>
    <message>
        <source>Concessions of both sides</source>
        <translation>双方的让步</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>条件：{condition}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Content as things are</source>
        <translation>安于现状</translation>
    </message>
    <message>
        <source>Contract value</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Contract value {total} before tax</source>
        <translation>合同金额（不含税）{total}</translation>
    </message>
    <message>
        <source>Contract value {total} before tax: {fees} and a change order of {changed}</source>
        <translation>合同金额（不含税）{total}：{fees}，加一份变更单 {changed}</translation>
    </message>
    <message>
        <source>Contract value {total} before tax: {fees} and {count} change orders of {changed}</source>
        <translation>合同金额（不含税）{total}：{fees}，加 {count} 份变更单共 {changed}</translation>
    </message>
    <message>
        <source>Contract value, before tax</source>
        <translation>合同金额（不含税）</translation>
    </message>
    <message>
        <source>Copy of which paper?</source>
        <translation>哪份文书的副本？</translation>
    </message>
    <message>
        <source>Copy the line of a quote</source>
        <translation>复制报价的一行</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>每次联系成本</translation>
    </message>
    <message>
        <source>Could they do it in-house? Then that is a rival too.</source>
        <translation>对方能自己做吗？那也是一个对手。</translation>
    </message>
    <message>
        <source>Could they postpone it? Then that is a rival too.</source>
        <translation>对方能拖延吗？那也是一个对手。</translation>
    </message>
    <message>
        <source>Count back from here: is the buying date early enough?</source>
        <translation>从这里倒推：购买日期够早吗？</translation>
    </message>
    <message>
        <source>Counted from the invoice.</source>
        <translation>从开票日起算。</translation>
    </message>
    <message>
        <source>Counting begins with</source>
        <translation>起始序号</translation>
    </message>
    <message>
        <source>Counts again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Court and number.</source>
        <translation>法院及登记号。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Credit for each step missed, in %</source>
        <translation>每差一级的补偿，%</translation>
    </message>
    <message>
        <source>Credit given on</source>
        <translation>补偿给付日</translation>
    </message>
    <message>
        <source>Credit given today</source>
        <translation>今天已给付补偿</translation>
    </message>
    <message>
        <source>Credit not given after all</source>
        <translation>补偿其实未给付</translation>
    </message>
    <message>
        <source>Credit of a period at most, in %</source>
        <translation>每个周期的补偿上限，%</translation>
    </message>
    <message>
        <source>Credit {amount}, given on {day}</source>
        <translation>补偿 {amount}，{day} 已给付</translation>
    </message>
    <message>
        <source>Credit {amount}, not given yet</source>
        <translation>补偿 {amount}，尚未给付</translation>
    </message>
    <message>
        <source>Credits of {year}: {sum}.</source>
        <translation>{year} 年补偿：{sum}。</translation>
    </message>
    <message>
        <source>Credits {year}</source>
        <translation>{year} 年补偿</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Criteria and rivals; type a score from 0 to 10, Enter goes down</source>
        <translation>评判标准与竞争对手；输入 0 到 10 的评分，按 Enter 键下移</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Critical: endangers the company</source>
        <translation>危急：危及公司存亡</translation>
    </message>
    <message>
        <source>Critical: work stops</source>
        <translation>危急：工作停顿</translation>
    </message>
    <message>
        <source>Ctrl+Enter; other kinds by the arrow</source>
        <translation>Ctrl+Enter；其他类型请点箭头</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Customer, budget, time frame: is there a deal at all?</source>
        <translation>客户、预算、时间：到底有没有商机？</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days added: {added}, filled in: {dated}; Ctrl+Z takes it back.</source>
        <translation>新增 {added} 天，补填 {dated} 天；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Days more or less</source>
        <translation>增减天数</translation>
    </message>
    <message>
        <source>Days to reject, days to mend, and when silence counts as a yes.</source>
        <translation>拒收期限、补救期限，以及何时沉默视为同意。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals: {n}, worth {sum}</source>
        <translation>商机：{n} 个，总值 {sum}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Decision planned for {day}</source>
        <translation>计划于 {day} 作出决策</translation>
    </message>
    <message>
        <source>Decision process</source>
        <translation>决策流程</translation>
    </message>
    <message>
        <source>Decisions follow trust as often as they follow the chart.</source>
        <translation>决策跟着组织架构走，也同样常常跟着信任走。</translation>
    </message>
    <message>
        <source>Defects, and by when they are mended</source>
        <translation>缺陷，以及何时之前修复</translation>
    </message>
    <message>
        <source>Delay costs {amount} at most.</source>
        <translation>延误赔偿最多 {amount}。</translation>
    </message>
    <message>
        <source>Delay damages a week?</source>
        <translation>延误赔偿每周多少？</translation>
    </message>
    <message>
        <source>Delay damages at most?</source>
        <translation>延误赔偿上限多少？</translation>
    </message>
    <message>
        <source>Delay damages: one week begun is {whole} % of the delayed part.</source>
        <translation>迟延违约金：迟延一周（不足一周按一周计），为迟延部分的 {whole} %。</translation>
    </message>
    <message>
        <source>Delay damages: {weeks} weeks begun at {percent} % are {whole} % of the delayed part.</source>
        <translation>迟延违约金：迟延 {weeks} 周，每周 {percent} %，为迟延部分的 {whole} %。</translation>
    </message>
    <message>
        <source>Delete; Ctrl+Z brings it back</source>
        <translation>Delete；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Delighted</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Delivery or start</source>
        <translation>交付或开始</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details and notes</source>
        <translation>详情和备注</translation>
    </message>
    <message>
        <source>Determined to solve it</source>
        <translation>决心解决</translation>
    </message>
    <message>
        <source>Did both sides know more afterwards than before?</source>
        <translation>双方谈完之后是否都比之前知道得更多？</translation>
    </message>
    <message>
        <source>Did they win what they wanted?</source>
        <translation>对方得到想赢得的了吗？</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>失望</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole, as an amount</source>
        <translation>整单折扣，金额</translation>
    </message>
    <message>
        <source>Discount on the whole, in %</source>
        <translation>整单折扣，%</translation>
    </message>
    <message>
        <source>Discount, as an amount</source>
        <translation>折扣，金额</translation>
    </message>
    <message>
        <source>Discount, in %</source>
        <translation>折扣，%</translation>
    </message>
    <message>
        <source>Discount, tax and payment</source>
        <translation>折扣、税和付款</translation>
    </message>
    <message>
        <source>Discount, validity, plan…</source>
        <translation>折扣、有效期、付款计划…</translation>
    </message>
    <message>
        <source>Do not ask the chosen question (Delete)</source>
        <translation>不问所选的问题（Delete）</translation>
    </message>
    <message>
        <source>Do not ask {name}</source>
        <translation>不问{name}</translation>
    </message>
    <message>
        <source>Do others ask them before they decide?</source>
        <translation>别人做决定前会先问对方吗？</translation>
    </message>
    <message>
        <source>Do they clear the way inside for you?</source>
        <translation>对方会在内部为您扫清障碍吗？</translation>
    </message>
    <message>
        <source>Do they compare the vendors and recommend one?</source>
        <translation>对方是否比较各家供应商并推荐一家？</translation>
    </message>
    <message>
        <source>Do they give us a reference?</source>
        <translation>对方愿意为我们做推荐客户吗？</translation>
    </message>
    <message>
        <source>Do they have trouble that must go away?</source>
        <translation>对方有必须消除的麻烦吗？</translation>
    </message>
    <message>
        <source>Do they know how we will help?</source>
        <translation>对方知道我们会怎样帮忙吗？</translation>
    </message>
    <message>
        <source>Do they know our company and business?</source>
        <translation>对方了解我们的公司和业务吗？</translation>
    </message>
    <message>
        <source>Do they release the money for it?</source>
        <translation>这笔钱由对方批准动用吗？</translation>
    </message>
    <message>
        <source>Do they say that all is well as it is?</source>
        <translation>对方说现在这样就很好吗？</translation>
    </message>
    <message>
        <source>Do they tell you how things stand?</source>
        <translation>对方会把实情告诉您吗？</translation>
    </message>
    <message>
        <source>Do they think things stand better than they do?</source>
        <translation>对方把现状想得比实际更好吗？</translation>
    </message>
    <message>
        <source>Do they want to reach more than today?</source>
        <translation>对方想比现在更进一步吗？</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Does it bind?</source>
        <translation>有约束力吗？</translation>
    </message>
    <message>
        <source>Does not see it yet</source>
        <translation>尚未意识到</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Doing it in-house</source>
        <translation>自己做</translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation>什么都不做</translation>
    </message>
    <message>
        <source>Doing nothing costs them {cost} a year.</source>
        <translation>什么都不做，对方每年要付出 {cost} 的代价。</translation>
    </message>
    <message>
        <source>Doing nothing is always a rival: note it, with what we say to it.</source>
        <translation>“什么都不做”永远是一个对手：记下来，连同我们的应对。</translation>
    </message>
    <message>
        <source>Doing nothing, doing it in-house and postponing compete too.</source>
        <translation>“什么都不做”、自己做、拖延，也都是竞争对手。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Done is what the client has signed off.</source>
        <translation>客户签字确认了才算完成。</translation>
    </message>
    <message>
        <source>Done: {milestone}</source>
        <translation>已完成：{milestone}</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Down by one screen</source>
        <translation>向下一屏</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drag a bar to shift it, or use ← and →; Ctrl moves by a week.</source>
        <translation>拖动横条来推移，或用 ← 和 →；按住 Ctrl 移动一周。</translation>
    </message>
    <message>
        <source>Drag or Alt+Up, Alt+Down: move; Space: print or leave out; Delete: remove</source>
        <translation>拖动或 Alt+Up、Alt+Down：移动；Space：打印或略去；Delete：移除</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Draw a line from the card</source>
        <translation>从卡片画连线</translation>
    </message>
    <message>
        <source>Draw a line to somebody</source>
        <translation>画到另一人的连线</translation>
    </message>
    <message>
        <source>Draw a line to …</source>
        <translation>连线到…</translation>
    </message>
    <message>
        <source>Draw its number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Draw numbers and print</source>
        <translation>取号并打印</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>到期与逾期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>电子邮件通讯</translation>
    </message>
    <message>
        <source>E-mail or letter</source>
        <translation>电子邮件或信函</translation>
    </message>
    <message>
        <source>Each hour left is worth {figure}.</source>
        <translation>剩余的每小时值 {figure}。</translation>
    </message>
    <message>
        <source>Each problem to its proof, with what is missing</source>
        <translation>从每个问题追溯到证明，并指出还缺什么</translation>
    </message>
    <message>
        <source>Each rival by each criterion, honestly; doing nothing too.</source>
        <translation>逐个对手、逐项评判标准如实评分；“什么都不做”也算。</translation>
    </message>
    <message>
        <source>Earlier papers</source>
        <translation>以往的文书</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Easier communication</source>
        <translation>沟通更方便</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>经济买主</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Else counting goes on.</source>
        <translation>否则连续编号。</translation>
    </message>
    <message>
        <source>Else it is ours to keep.</source>
        <translation>否则由我方兑现。</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Empty places on the map</source>
        <translation>关系图上的空位</translation>
    </message>
    <message>
        <source>Empty takes the deal’s title.</source>
        <translation>留空则采用商机名称。</translation>
    </message>
    <message>
        <source>Empty takes the look’s own.</source>
        <translation>留空则采用该外观自带的设置。</translation>
    </message>
    <message>
        <source>Empty takes the usual one.</source>
        <translation>留空则采用通常的内容。</translation>
    </message>
    <message>
        <source>Empty takes the usual sentence.</source>
        <translation>留空则采用通常的语句。</translation>
    </message>
    <message>
        <source>Empty takes your usual rate.</source>
        <translation>留空则采用您通常的费率。</translation>
    </message>
    <message>
        <source>Empty where you do it yourself.</source>
        <translation>您自己做则留空。</translation>
    </message>
    <message>
        <source>Empty: the multiple alone holds.</source>
        <translation>留空：仅按倍数计算。</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>周期结束日</translation>
    </message>
    <message>
        <source>End of the term, or renewal</source>
        <translation>期限届满或续期</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束查找（Esc）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended deals</source>
        <translation>已结束的商机</translation>
    </message>
    <message>
        <source>Ended in the last 12 months</source>
        <translation>最近 12 个月结束的</translation>
    </message>
    <message>
        <source>Ended this year</source>
        <translation>今年结束的</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>English and Chinese on one paper.</source>
        <translation>同一份文书上并列英文和中文。</translation>
    </message>
    <message>
        <source>English and Chinese on one paper; the language above comes first.</source>
        <translation>中英文同在一份文书上；以上面所选语言为先。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc ends.</source>
        <translation>Enter 到下一处，Shift+Enter 到上一处，Esc 结束。</translation>
    </message>
    <message>
        <source>Equally skilled, announced beforehand.</source>
        <translation>能力相当，并事先告知。</translation>
    </message>
    <message>
        <source>Esc; the words wait here</source>
        <translation>Esc；文字留在这里</translation>
    </message>
    <message>
        <source>Every answer against every person; empty cells become questions for the next meeting</source>
        <translation>每个回答对照每个人；空白单元格会成为下次会谈的问题</translation>
    </message>
    <message>
        <source>Every milestone is done: ask for the acceptance.</source>
        <translation>所有里程碑均已完成：请对方验收。</translation>
    </message>
    <message>
        <source>Every open deal has a next contact or action.</source>
        <translation>每个进行中的商机都有下次联系或行动。</translation>
    </message>
    <message>
        <source>Every open point has a position, a limit, an owner and a date.</source>
        <translation>每个未决事项都有立场、底线、负责人和日期。</translation>
    </message>
    <message>
        <source>Every open point with its ladder, their last word and what a concession costs.</source>
        <translation>每个待定事项及其阶梯、对方最近的话、让步的代价。</translation>
    </message>
    <message>
        <source>Every part is there, and the sums read back from the pages are right.</source>
        <translation>各部分齐全，从页面回读的合计也正确。</translation>
    </message>
    <message>
        <source>Every point is settled. Do the main terms stand?</source>
        <translation>每一点都已了结。主要条款谈定了吗？</translation>
    </message>
    <message>
        <source>Every point is settled: note the day on “Where the negotiation stands”.</source>
        <translation>各项均已谈妥：请在“谈判进展”中记下日期。</translation>
    </message>
    <message>
        <source>Every point with its ladder and history, and what concessions cost</source>
        <translation>每个要点及其阶梯与经过，以及让步的代价</translation>
    </message>
    <message>
        <source>Every problem needs an answer that is offered and proved, and every line a problem that it solves.</source>
        <translation>每个问题都要有写进报价并得到证明的解决办法，每一行都要有它所解决的问题。</translation>
    </message>
    <message>
        <source>Every step that is begun costs a credit, up to the cap.</source>
        <translation>每开始一级就要补偿一次，直至上限。</translation>
    </message>
    <message>
        <source>Everybody by name, after 30 and 90 days</source>
        <translation>每个人都点名，30 天和 90 天后</translation>
    </message>
    <message>
        <source>Everybody by name, after 30 and 90 days: did they win what they wanted?</source>
        <translation>每个人都点名，30 天和 90 天后：是否得到了想赢得的？</translation>
    </message>
    <message>
        <source>Everybody by name, and the next deal</source>
        <translation>每个人都点名，以及下一单</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>每个人都已回答。</translation>
    </message>
    <message>
        <source>Everybody who has a say, on one page.</source>
        <translation>所有有发言权的人，尽在一页。</translation>
    </message>
    <message>
        <source>Everybody with a say belongs here. Nobody is on the map yet.</source>
        <translation>每个有发言权的人都列在这里。关系图上还没有人。</translation>
    </message>
    <message>
        <source>Everything is invoiced.</source>
        <translation>已全部开票。</translation>
    </message>
    <message>
        <source>Everything is kept as you type.</source>
        <translation>输入的内容会即时保存。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>确切措辞</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外事项</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免税</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Face to face or by voice; a mail does not count.</source>
        <translation>面对面或通话；邮件不算。</translation>
    </message>
    <message>
        <source>Facts first, offers later.</source>
        <translation>先讲事实，再谈报价。</translation>
    </message>
    <message>
        <source>Fair or event</source>
        <translation>展会或活动</translation>
    </message>
    <message>
        <source>Fallback ladder (private)</source>
        <translation>让步阶梯（内部）</translation>
    </message>
    <message>
        <source>Fee of a period</source>
        <translation>每个周期的费用</translation>
    </message>
    <message>
        <source>Fees and payment</source>
        <translation>费用与付款</translation>
    </message>
    <message>
        <source>Fees as signed</source>
        <translation>已签署的费用</translation>
    </message>
    <message>
        <source>Fees of the offer as it stands, not signed yet</source>
        <translation>现有报价的费用，尚未签署</translation>
    </message>
    <message>
        <source>Felt: costs time or money</source>
        <translation>明显：耗费时间或金钱</translation>
    </message>
    <message>
        <source>Fewer than three of the four conditions are met.</source>
        <translation>四个条件中满足的不足三个。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill in anew</source>
        <translation>重新填入</translation>
    </message>
    <message>
        <source>Fill in the ladder first: what do you ask, what is the least?</source>
        <translation>请先填写让步阶梯：您要求什么，最低是什么？</translation>
    </message>
    <message>
        <source>Filled in as it stands, for both to sign</source>
        <translation>按现状填好，供双方签署</translation>
    </message>
    <message>
        <source>Filled in from which?</source>
        <translation>按哪一项填写？</translation>
    </message>
    <message>
        <source>Filled in from “The offer”. Change it into your own words; they are kept.</source>
        <translation>已根据“提出合作”填好。可改成您自己的话；改动会保留。</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Final provisions</source>
        <translation>附则</translation>
    </message>
    <message>
        <source>Find   Ctrl+F</source>
        <translation>查找   Ctrl+F</translation>
    </message>
    <message>
        <source>Find a person, an account or a deal</source>
        <translation>查找联系人、客户或商机</translation>
    </message>
    <message>
        <source>Find anybody, any deal   Ctrl+K</source>
        <translation>查找任何人、任何商机   Ctrl+K</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>在这份文书中查找</translation>
    </message>
    <message>
        <source>Find out: {question}</source>
        <translation>查明：{question}</translation>
    </message>
    <message>
        <source>Find somebody on the map</source>
        <translation>在关系图上找人</translation>
    </message>
    <message>
        <source>Find words in this paper (Ctrl+F)</source>
        <translation>在这份文书中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find words or tags</source>
        <translation>查找文字或标签</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>First contact with {name} on {day}.</source>
        <translation>与{name}的首次联系：{day}。</translation>
    </message>
    <message>
        <source>First report on the service level</source>
        <translation>第一份服务水平报告</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Fit of the solution</source>
        <translation>方案是否合适</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Five questions</source>
        <translation>五个问题</translation>
    </message>
    <message>
        <source>Five questions for each</source>
        <translation>每人五个问题</translation>
    </message>
    <message>
        <source>Five questions to {name}: {known} of {total}</source>
        <translation>对{name}的五个问题：已知 {known}/{total}</translation>
    </message>
    <message>
        <source>Five things that the internet does better: how do you use each?</source>
        <translation>互联网做得更好的五件事：每一件您如何加以利用？</translation>
    </message>
    <message>
        <source>Five things that the internet does worse: what do you do about each?</source>
        <translation>互联网做得更差的五件事：每一件您如何应对？</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Follows which deal?</source>
        <translation>承接哪个商机？</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>For cause: days to cure?</source>
        <translation>因故终止：补救期多少天？</translation>
    </message>
    <message>
        <source>For clients who cannot reclaim tax.</source>
        <translation>适用于不能抵扣税款的客户。</translation>
    </message>
    <message>
        <source>For convenience: notice and fee?</source>
        <translation>无因终止：通知期和费用？</translation>
    </message>
    <message>
        <source>For each hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>For how long, and what we do then.</source>
        <translation>持续多久，期间我们做什么。</translation>
    </message>
    <message>
        <source>For our own eyes: never in a pack for the client.</source>
        <translation>仅供我方自己看：绝不放进给客户的合册。</translation>
    </message>
    <message>
        <source>For the chosen month (C)</source>
        <translation>针对所选月份（C）</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>给客户</translation>
    </message>
    <message>
        <source>For the client, owners on both sides</source>
        <translation>给客户，列出双方负责人</translation>
    </message>
    <message>
        <source>For the client, without our limits</source>
        <translation>给客户，不含我方底线</translation>
    </message>
    <message>
        <source>For the client’s lawyer: the same words and figures, to be changed</source>
        <translation>供客户律师修改：文字与数字相同</translation>
    </message>
    <message>
        <source>For them a change is a risk.</source>
        <translation>对这样的人来说，改变就是风险。</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>我方自用</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>款项说明</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>For yourself, so that you learn from it.</source>
        <translation>给自己看，好从中学习。</translation>
    </message>
    <message>
        <source>For yourself; the client never reads it. The letter is offered afterwards.</source>
        <translation>给自己看；客户绝不会看到。之后可以写信。</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>成立于</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Friendly and productive: the ground for everything that follows.</source>
        <translation>友好而富有成效：这是后面一切的基础。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>From step 4.</source>
        <translation>来自第 4 步。</translation>
    </message>
    <message>
        <source>From steps 2 and 3; what follows for a person stays private.</source>
        <translation>来自第 2 步和第 3 步；对个人的影响不对外公开。</translation>
    </message>
    <message>
        <source>From the five questions of step 3.</source>
        <translation>来自第 3 步的五个问题。</translation>
    </message>
    <message>
        <source>From the price list</source>
        <translation>从价目表选取</translation>
    </message>
    <message>
        <source>From the price list, or typed. Each line should solve a problem.</source>
        <translation>从价目表选取，或自行输入。每一行都应解决一个问题。</translation>
    </message>
    <message>
        <source>From the price list…</source>
        <translation>从价目表选取…</translation>
    </message>
    <message>
        <source>From the problems of step 2.</source>
        <translation>来自第 2 步的问题。</translation>
    </message>
    <message>
        <source>From the proofs of your solutions.</source>
        <translation>来自您各项解决方案的证明。</translation>
    </message>
    <message>
        <source>From what they gain, problem by problem.</source>
        <translation>来自对方逐个问题上的收益。</translation>
    </message>
    <message>
        <source>From which day does it hold?</source>
        <translation>从哪一天起生效？</translation>
    </message>
    <message>
        <source>From which day does the term run?</source>
        <translation>期限从哪一天起算？</translation>
    </message>
    <message>
        <source>From your solutions in step 4.</source>
        <translation>来自您在第 4 步中的解决方案。</translation>
    </message>
    <message>
        <source>Frozen with its day when the paper is issued.</source>
        <translation>签发文书时连同日期一并锁定。</translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>Fulfilment starts the moment the ink is dry.</source>
        <translation>墨迹一干，履约就开始了。</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全宽</translation>
    </message>
    <message>
        <source>Further terms</source>
        <translation>其他条款</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO: all four conditions are met.</source>
        <translation>GO：四个条件全部满足。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gaps to close  {count}</source>
        <translation>待补缺口  {count}</translation>
    </message>
    <message>
        <source>Gaps without an action  {count}</source>
        <translation>没有行动的缺口  {count}</translation>
    </message>
    <message>
        <source>General cap, as a multiple of the fees?</source>
        <translation>总责任上限，按费用的倍数？</translation>
    </message>
    <message>
        <source>General cap, as an amount?</source>
        <translation>总责任上限，按金额？</translation>
    </message>
    <message>
        <source>Give all of these their new days (Return)</source>
        <translation>全部采用新日期（Return）</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>让步与回报</translation>
    </message>
    <message>
        <source>Give something on this point</source>
        <translation>就这一点让步</translation>
    </message>
    <message>
        <source>Give the map the whole page</source>
        <translation>让关系图占满整个页面</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍要继续</translation>
    </message>
    <message>
        <source>Go on to step 6</source>
        <translation>继续到第 6 步</translation>
    </message>
    <message>
        <source>Go on to step {number}</source>
        <translation>继续到步骤 {number}</translation>
    </message>
    <message>
        <source>Go on, hold, or walk away</source>
        <translation>继续、暂缓或放弃</translation>
    </message>
    <message>
        <source>Go to the page that mends it</source>
        <translation>转到可修正此项的页面</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>转到该问题</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>转到此回答</translation>
    </message>
    <message>
        <source>Go to “Worth our time” in step 2</source>
        <translation>转到第 2 步的“值得花时间吗”</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goals with this account</source>
        <translation>对这个客户的目标</translation>
    </message>
    <message>
        <source>Goals, risks and next steps</source>
        <translation>目标、风险和后续步骤</translation>
    </message>
    <message>
        <source>Goes into the proposal.</source>
        <translation>会写入方案建议书。</translation>
    </message>
    <message>
        <source>Going on against the verdict</source>
        <translation>不顾结论继续推进</translation>
    </message>
    <message>
        <source>Going on against the verdict: why?</source>
        <translation>不顾结论继续推进：为什么？</translation>
    </message>
    <message>
        <source>Going on makes no sense. Go to step 3, “The courteous close”, and part as friends.</source>
        <translation>继续下去没有意义。请到第 3 步“礼貌地收尾”，友好告别。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Good and bad, while it is fresh.</source>
        <translation>好的和不好的，趁记忆还新。</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>极严重</translation>
    </message>
    <message>
        <source>Ground for the next contact</source>
        <translation>为下次联系打基础</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Guide &amp; compare</source>
        <translation>引导与比较</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HOLD</translation>
    </message>
    <message>
        <source>HOLD: {met} of four conditions met, {unknown} not known. Stop selling and close the gaps.</source>
        <translation>HOLD：四个条件中满足 {met} 个，未知 {unknown} 个。停止推销，补上缺口。</translation>
    </message>
    <message>
        <source>Half of the work is theirs.</source>
        <translation>一半的工作在对方。</translation>
    </message>
    <message>
        <source>Hand it over with the paper: who passes it to the lawyers means it.</source>
        <translation>当面连同文书一起交给对方：肯转交律师的，才是认真的。</translation>
    </message>
    <message>
        <source>Handed over {when}: ask whether their lawyers have it.</source>
        <translation>移交：{when}。请问对方律师是否已收到。</translation>
    </message>
    <message>
        <source>Hangs on nothing</source>
        <translation>没有对应的问题</translation>
    </message>
    <message>
        <source>Has a say in</source>
        <translation>参与的商机</translation>
    </message>
    <message>
        <source>Has anything changed since we last spoke?</source>
        <translation>上次谈过之后，有什么变化吗？</translation>
    </message>
    <message>
        <source>Has anything changed since you last spoke?</source>
        <translation>自您上次与对方谈过之后，有什么变化吗？</translation>
    </message>
    <message>
        <source>Has the client approved us?</source>
        <translation>客户认可我们了吗？</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Here you will see whom to call, what is late and which offers run out.</source>
        <translation>这里会显示该给谁打电话、哪些事已逾期、哪些报价即将到期。</translation>
    </message>
    <message>
        <source>Hide the price</source>
        <translation>隐藏价格</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>隐藏问题</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>本位币</translation>
    </message>
    <message>
        <source>Honestly: flattery costs the deal.</source>
        <translation>如实打分：自我粉饰会丢掉商机。</translation>
    </message>
    <message>
        <source>Hours against return, and where to stop</source>
        <translation>工时与回报之比，以及在哪里止步</translation>
    </message>
    <message>
        <source>Hours it took</source>
        <translation>所用工时</translation>
    </message>
    <message>
        <source>Hours of work without pay</source>
        <translation>不计费的工时</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>已投入工时</translation>
    </message>
    <message>
        <source>Hours spent so far</source>
        <translation>迄今已投入工时</translation>
    </message>
    <message>
        <source>Hours we expect to spend</source>
        <translation>预计投入工时</translation>
    </message>
    <message>
        <source>How badly does it hurt? “{problem}”</source>
        <translation>“{problem}”有多痛？</translation>
    </message>
    <message>
        <source>How badly?</source>
        <translation>有多严重？</translation>
    </message>
    <message>
        <source>How do they look at a change?</source>
        <translation>对方怎么看待改变？</translation>
    </message>
    <message>
        <source>How do we know the role?</source>
        <translation>我们怎么知道这个角色？</translation>
    </message>
    <message>
        <source>How do we know the score of {rival}? {criteria}.</source>
        <translation>我们怎么知道“{rival}”的评分？{criteria}。</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>我们怎么知道的？</translation>
    </message>
    <message>
        <source>How do we use it?</source>
        <translation>我们怎么运用它？</translation>
    </message>
    <message>
        <source>How does it renew?</source>
        <translation>如何续约？</translation>
    </message>
    <message>
        <source>How fast, by severity?</source>
        <translation>按严重程度，多快响应？</translation>
    </message>
    <message>
        <source>How is it accepted?</source>
        <translation>如何验收？</translation>
    </message>
    <message>
        <source>How is it measured, from where to where?</source>
        <translation>如何衡量，从哪里到哪里？</translation>
    </message>
    <message>
        <source>How is it reported?</source>
        <translation>如何汇报？</translation>
    </message>
    <message>
        <source>How it ends well, and how it ends badly.</source>
        <translation>正常结束怎么办，中途终止怎么办。</translation>
    </message>
    <message>
        <source>How likely is it?</source>
        <translation>可能性有多大？</translation>
    </message>
    <message>
        <source>How long did “{what}” take? Put the hours at the end, as in 1.5 or 90 min.</source>
        <translation>“{what}”用了多长时间？请在末尾写上工时，如 1.5 或 90 分钟。</translation>
    </message>
    <message>
        <source>How long does it run?</source>
        <translation>期限多长？</translation>
    </message>
    <message>
        <source>How long does the contract run? No end and no notice can be planned.</source>
        <translation>合同期限多长？没有终止日和通知日就无法计划。</translation>
    </message>
    <message>
        <source>How many days have they to accept? The terms name no single span.</source>
        <translation>对方验收有几天？条款没有写明单一的期限。</translation>
    </message>
    <message>
        <source>How many hours does it save?</source>
        <translation>能节省多少工时？</translation>
    </message>
    <message>
        <source>How many of the four buying roles somebody held.</source>
        <translation>四个采购角色中有几个有人担任。</translation>
    </message>
    <message>
        <source>How many periods {where} runs lies between 1 and {most}, which {value} does not: change it.</source>
        <translation>{where}的期数应在 1 到 {most} 之间，{value} 不在此范围：请修改。</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>How may the price change on renewal?</source>
        <translation>续约时价格可如何调整？</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>How much influence?</source>
        <translation>影响力有多大？</translation>
    </message>
    <message>
        <source>How much is paid by {where} is missing: type a percentage or an amount.</source>
        <translation>{where}应付多少尚未填写：请输入百分比或金额。</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>其中多少？</translation>
    </message>
    <message>
        <source>How much of the list price was given away.</source>
        <translation>让出了目录价的多少。</translation>
    </message>
    <message>
        <source>How much, in which currency?</source>
        <translation>多少金额，用哪种货币？</translation>
    </message>
    <message>
        <source>How often steps 1 to 4 were walked.</source>
        <translation>第 1 至 4 步走了几遍。</translation>
    </message>
    <message>
        <source>How ready are they to solve it?</source>
        <translation>他们解决问题的意愿有多强？</translation>
    </message>
    <message>
        <source>How satisfied are they?</source>
        <translation>他们的满意度如何？</translation>
    </message>
    <message>
        <source>How satisfied is {name}?</source>
        <translation>{name}的满意度如何？</translation>
    </message>
    <message>
        <source>How the others score</source>
        <translation>对手得分</translation>
    </message>
    <message>
        <source>How they decide is clear, and {name} is the economic buyer</source>
        <translation>决策方式已清楚，且{name}是经济买主</translation>
    </message>
    <message>
        <source>How they decide is not clear.</source>
        <translation>他们如何决策尚不清楚。</translation>
    </message>
    <message>
        <source>How they decide is not known.</source>
        <translation>他们如何决策尚不知道。</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>How we help: each one’s win</source>
        <translation>我们如何帮助：每个人想赢得的</translation>
    </message>
    <message>
        <source>How we help: each problem</source>
        <translation>我们如何帮助：每个问题</translation>
    </message>
    <message>
        <source>How will both sides see that the goal is reached? Name a measure.</source>
        <translation>双方如何看出目标已达成？请写明一项衡量指标。</translation>
    </message>
    <message>
        <source>If another than recommended: why?</source>
        <translation>若不采用推荐的：为什么？</translation>
    </message>
    <message>
        <source>If they saw us at {after} instead of {before} in “{criterion}”, we would lead {rival}.</source>
        <translation>若对方在“{criterion}”上给我们 {after} 分而不是 {before} 分，我们就会领先“{rival}”。</translation>
    </message>
    <message>
        <source>If they saw us at {after} instead of {before} in “{criterion}”, {rival} would be ahead of us.</source>
        <translation>若对方在“{criterion}”上给我们 {after} 分而不是 {before} 分，“{rival}”就会领先我们。</translation>
    </message>
    <message>
        <source>If they saw {rival} at {after} instead of {before} in “{criterion}”, it would be ahead of us.</source>
        <translation>若对方在“{criterion}”上给“{rival}”{after} 分而不是 {before} 分，该对手就会领先我们。</translation>
    </message>
    <message>
        <source>If they saw {rival} at {after} instead of {before} in “{criterion}”, we would lead.</source>
        <translation>若对方在“{criterion}”上给“{rival}”{after} 分而不是 {before} 分，我们就会领先。</translation>
    </message>
    <message>
        <source>If you close now, what was typed since the last save is lost.</source>
        <translation>如果现在关闭，上次保存之后输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>If “{criterion}” weighed {after} instead of {before}, we would lead {rival}.</source>
        <translation>若“{criterion}”的权重是 {after} 而不是 {before}，我们就会领先“{rival}”。</translation>
    </message>
    <message>
        <source>If “{criterion}” weighed {after} instead of {before}, {rival} would be ahead of us.</source>
        <translation>若“{criterion}”的权重是 {after} 而不是 {before}，“{rival}”就会领先我们。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: accounts: {accounts}, price list items: {items}, deals: {deals}, people: {people}; kept aside: {aside}.</source>
        <translation>已导入：客户 {accounts}，价目表项目 {items}，商机 {deals}，联系人 {people}；搁置：{aside}。</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In both languages, side by side</source>
        <translation>双语对照</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>In every deal.</source>
        <translation>每个商机都适用。</translation>
    </message>
    <message>
        <source>In figures where you can.</source>
        <translation>尽量用数字说明。</translation>
    </message>
    <message>
        <source>In half a year, on a Monday.</source>
        <translation>半年后的星期一。</translation>
    </message>
    <message>
        <source>In lap {lap}: {answer}</source>
        <translation>第 {lap} 轮时：{answer}</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>用我们的话</translation>
    </message>
    <message>
        <source>In per cent of all fees.</source>
        <translation>占全部费用的百分比。</translation>
    </message>
    <message>
        <source>In per cent of the delayed part.</source>
        <translation>占延误部分的百分比。</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>换取</translation>
    </message>
    <message>
        <source>In return for what?</source>
        <translation>换取什么？</translation>
    </message>
    <message>
        <source>In tables that are typed into</source>
        <translation>在可输入的表格中</translation>
    </message>
    <message>
        <source>In the client’s words.</source>
        <translation>用客户的原话。</translation>
    </message>
    <message>
        <source>In the letter: “Thank you for the open talks about {deal}. It has been an honour. As far as I understand your situation today, it is not clear that you need what I offer, so I do not want to ask for more of your time. Should that change, a call is enough.”</source>
        <translation>书信中：“感谢您就{deal}与我坦诚交流，我深感荣幸。以我目前对贵方情况的了解，尚看不出您确实需要我所提供的服务，因此不想再占用您的时间。日后情况若有变化，来个电话即可。”</translation>
    </message>
    <message>
        <source>In the list of people</source>
        <translation>在人员列表中</translation>
    </message>
    <message>
        <source>In the negotiation</source>
        <translation>在谈判中</translation>
    </message>
    <message>
        <source>In the pages of a step</source>
        <translation>在步骤的页面中</translation>
    </message>
    <message>
        <source>In the unit of the target.</source>
        <translation>以目标的单位计。</translation>
    </message>
    <message>
        <source>In the very words. Enter keeps it, Esc puts it aside.</source>
        <translation>照原话写。Enter 保存，Esc 搁置。</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>他们的原话</translation>
    </message>
    <message>
        <source>In their words, before you forget them.</source>
        <translation>记下他们的原话，趁还没忘。</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>用他们的原话。</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>在本文件中</translation>
    </message>
    <message>
        <source>In this file, with today’s date</source>
        <translation>存入本文件，记今天的日期</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>用哪种语言？</translation>
    </message>
    <message>
        <source>In which words?</source>
        <translation>用什么措辞？</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>In “Who said what”</source>
        <translation>在“谁说了什么”中</translation>
    </message>
    <message>
        <source>Included, at cost, or up to a limit.</source>
        <translation>已包含、按实际成本，或设定上限。</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Influence is who is asked.</source>
        <translation>有影响力的，就是被请教的人。</translation>
    </message>
    <message>
        <source>Insert or Ctrl+Enter in the table</source>
        <translation>在表格中按 Insert 或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Insert or Ctrl+Return in the matrix</source>
        <translation>在矩阵中按 Insert 或 Ctrl+Return</translation>
    </message>
    <message>
        <source>Installation time</source>
        <translation>实施时间</translation>
    </message>
    <message>
        <source>Insurer and sum.</source>
        <translation>保险公司与保额。</translation>
    </message>
    <message>
        <source>Intent, death and injury, as the law has it.</source>
        <translation>故意行为、人身伤亡，依法律规定。</translation>
    </message>
    <message>
        <source>Interest, and the right to pause work.</source>
        <translation>逾期利息，以及暂停工作的权利。</translation>
    </message>
    <message>
        <source>Internet marketing: its strengths</source>
        <translation>网络营销：优势</translation>
    </message>
    <message>
        <source>Internet marketing: its weaknesses</source>
        <translation>网络营销：劣势</translation>
    </message>
    <message>
        <source>Invoice on the day, remind on the day after.</source>
        <translation>当天开票，到期次日提醒。</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Invoiced today</source>
        <translation>今天已开票</translation>
    </message>
    <message>
        <source>Invoiced, in time to {day}</source>
        <translation>已开票，{day} 前付款即可</translation>
    </message>
    <message>
        <source>Is believed inside?</source>
        <translation>在内部受信任吗？</translation>
    </message>
    <message>
        <source>Is it clear how they decide?</source>
        <translation>他们如何决策，清楚吗？</translation>
    </message>
    <message>
        <source>Is the money set aside and free, and who signs for it?</source>
        <translation>款项是否已经预留、可以动用，由谁签批？</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue the {paper}</source>
        <translation>签发{paper}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Issued: {paper}.</source>
        <translation>已签发：{paper}。</translation>
    </message>
    <message>
        <source>It appears on Today.</source>
        <translation>它会显示在“今天”中。</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>It differs from the answer.</source>
        <translation>与回答不一致。</translation>
    </message>
    <message>
        <source>It ended with: “{words}”</source>
        <translation>结束时的原话：“{words}”</translation>
    </message>
    <message>
        <source>It follows the call. Left empty, the usual words are printed.</source>
        <translation>信在通话之后再发。留空则打印通常的措辞。</translation>
    </message>
    <message>
        <source>It has no price in {currency}: the line comes without one, for you to type.</source>
        <translation>它没有{currency}价格：该行不带价格，请自行输入。</translation>
    </message>
    <message>
        <source>It is allowed, and the reason stays on the plan sheet.</source>
        <translation>可以这样做，理由会留在计划表上。</translation>
    </message>
    <message>
        <source>It is done; Ctrl+Z takes it back.</source>
        <translation>已做到；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>It is kept, and not printed.</source>
        <translation>会保留，但不打印。</translation>
    </message>
    <message>
        <source>It is stale.</source>
        <translation>已过时。</translation>
    </message>
    <message>
        <source>It is with their lawyers since {day}. Next contact: {on}. {what}.</source>
        <translation>自 {day} 起在对方律师手上。下次联系：{on}。{what}。</translation>
    </message>
    <message>
        <source>It is with their lawyers: a strong will to go on. The commitment rises by it.</source>
        <translation>已交到他们的律师手里：推进意愿很强，承诺程度随之上升。</translation>
    </message>
    <message>
        <source>It keeps the number {number} and becomes revision R{revision}, in place of the one before.</source>
        <translation>沿用编号 {number}，成为第 R{revision} 版，取代上一版。</translation>
    </message>
    <message>
        <source>It must work on {work}, before they want to buy on {buy}: one of the two is not meant.</source>
        <translation>要求 {work} 投入使用，却打算 {buy} 才购买，前者反而更早：其中一个日期有误。</translation>
    </message>
    <message>
        <source>It no longer counts: {why}.</source>
        <translation>不再计入：{why}。</translation>
    </message>
    <message>
        <source>It starts the negotiation, not the contract.</source>
        <translation>它开启的是谈判，而不是合同。</translation>
    </message>
    <message>
        <source>It stays on record as a red flag.</source>
        <translation>它会作为警讯留存在案。</translation>
    </message>
    <message>
        <source>It stays on the plan sheet.</source>
        <translation>它会留在计划表上。</translation>
    </message>
    <message>
        <source>It stays with the paper; the next one will be better for it.</source>
        <translation>它会随文书保留；下一份会因此更好。</translation>
    </message>
    <message>
        <source>It waits passively</source>
        <translation>被动等待</translation>
    </message>
    <message>
        <source>It was not friendly: who else there could open the door for you?</source>
        <translation>谈得不愉快：那里还有谁能为您打开大门？</translation>
    </message>
    <message>
        <source>It was not productive: agree on one question to settle before you meet again.</source>
        <translation>谈得没有成效：再次见面前，先商定一个要解决的问题。</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>操作在完成前已中止；没有任何改动。</translation>
    </message>
    <message>
        <source>It will be called “{title}”; the people of this deal are on its map.</source>
        <translation>将命名为“{title}”；本商机的人都在其关系图上。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Its blocks, with a meter of its pages</source>
        <translation>各内容块，附页数指示</translation>
    </message>
    <message>
        <source>Its blocks: moved, left out, reworded</source>
        <translation>各内容块：移动、略去、改写</translation>
    </message>
    <message>
        <source>Its cost is reckoned from the offer.</source>
        <translation>其代价按报价计算。</translation>
    </message>
    <message>
        <source>Its deals</source>
        <translation>带来的商机</translation>
    </message>
    <message>
        <source>Its lines, variants and totals</source>
        <translation>行项目、方案版本与合计</translation>
    </message>
    <message>
        <source>Keep it as done today (Return)</source>
        <translation>记为今天完成（Return）</translation>
    </message>
    <message>
        <source>Keep it until it is kept (Return)</source>
        <translation>保留到兑现为止（Return）</translation>
    </message>
    <message>
        <source>Keep the answer with today’s date</source>
        <translation>以今天的日期保存回答</translation>
    </message>
    <message>
        <source>Keep the gaps: move all that follows by as many working days</source>
        <translation>保持间隔：其后各项同样推移相应的工作日数</translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation>保存提议</translation>
    </message>
    <message>
        <source>Keep the signed copy</source>
        <translation>存入签署件</translation>
    </message>
    <message>
        <source>Keep the signed copy…</source>
        <translation>存入签署件…</translation>
    </message>
    <message>
        <source>Keep the text of this block for other proposals</source>
        <translation>保存此内容块的文字，供其他方案建议书使用</translation>
    </message>
    <message>
        <source>Keep their version</source>
        <translation>存入对方版本</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>保存这段文字</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>兑现承诺</translation>
    </message>
    <message>
        <source>Kept aside: {file}, line {line}: {reason}</source>
        <translation>另行搁置：{file}，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Kept aside: {n}</source>
        <translation>另行搁置：{n}</translation>
    </message>
    <message>
        <source>Kept once and used by every deal it brings.</source>
        <translation>只需保存一次，它带来的每个商机都可使用。</translation>
    </message>
    <message>
        <source>Kept once, used by many deals.</source>
        <translation>保存一次，多个商机共用。</translation>
    </message>
    <message>
        <source>Kept promises are the first proof.</source>
        <translation>兑现承诺是第一份证明。</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>今天兑现</translation>
    </message>
    <message>
        <source>Key undecided matters</source>
        <translation>关键未决事项</translation>
    </message>
    <message>
        <source>Key {number} in the list</source>
        <translation>在列表中按 {number} 键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Know your limit for each point before you talk about it.</source>
        <translation>谈每一点之前，先清楚自己的底线。</translation>
    </message>
    <message>
        <source>Known already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>Known already: {n} ({kind})</source>
        <translation>已存在：{n}（{kind}）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Lap {lap}</source>
        <translation>第 {lap} 轮</translation>
    </message>
    <message>
        <source>Lap {lap} beside</source>
        <translation>并列显示第 {lap} 轮</translation>
    </message>
    <message>
        <source>Lap {lap} is kept as it is.</source>
        <translation>第 {lap} 轮按原样保留。</translation>
    </message>
    <message>
        <source>Lap {lap} is kept as it stands, with their words as the reason.</source>
        <translation>第 {lap} 轮按原样保留，并以对方的原话作为理由。</translation>
    </message>
    <message>
        <source>Lap {lap} · the weakest answers — {deal}</source>
        <translation>第 {lap} 轮 · 最薄弱的回答 — {deal}</translation>
    </message>
    <message>
        <source>Lap {lap}, ended {on}</source>
        <translation>第 {lap} 轮，{on} 结束</translation>
    </message>
    <message>
        <source>Lap {lap}: every answer is well founded</source>
        <translation>第 {lap} 轮：所有回答都有充分依据</translation>
    </message>
    <message>
        <source>Lap {lap}: the weakest answers</source>
        <translation>第 {lap} 轮：最薄弱的回答</translation>
    </message>
    <message>
        <source>Lap {lap}: {mended} of {count} answers mended</source>
        <translation>第 {lap} 轮：{count} 个回答已补强 {mended} 个</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>较大（+）</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Last answered on {on}: {answer}.</source>
        <translation>上次回答于 {on}：{answer}。</translation>
    </message>
    <message>
        <source>Last asked on {on}: ask again before the next paper.</source>
        <translation>上次询问是在 {on}：出下一份文书之前请再问一次。</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>最后通知日</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>上次会面</translation>
    </message>
    <message>
        <source>Last met on</source>
        <translation>上次会面日期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Last won with</source>
        <translation>上次凭此赢单</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>最近的话</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late by one day</source>
        <translation>逾期一天</translation>
    </message>
    <message>
        <source>Late by {days} days</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Late: due on {day}</source>
        <translation>已逾期：{day} 到期</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>更晚 ›</translation>
    </message>
    <message>
        <source>Law and place of jurisdiction</source>
        <translation>适用法律与管辖</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Lawyers’ hand-over</source>
        <translation>律师移交单</translation>
    </message>
    <message>
        <source>Lawyers’ hand-over…</source>
        <translation>律师移交单…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>Leave as friends</source>
        <translation>好聚好散</translation>
    </message>
    <message>
        <source>Leave as friends: the door stays open.</source>
        <translation>好聚好散：大门始终敞开。</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离任</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Less with a minus.</source>
        <translation>减少时写负号。</translation>
    </message>
    <message>
        <source>Lessons and reference</source>
        <translation>经验教训与客户见证</translation>
    </message>
    <message>
        <source>Lessons, reference, next deal</source>
        <translation>经验总结、客户推荐、下一个商机</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Let go, to look at again</source>
        <translation>已放弃，待再看</translation>
    </message>
    <message>
        <source>Let the map place all cards again</source>
        <translation>由关系图重新排列所有卡片</translation>
    </message>
    <message>
        <source>Let the map place it</source>
        <translation>由关系图自动排位</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Level {level}. {words}</source>
        <translation>第 {level} 层。{words}</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Licences, rooms, accounts, data.</source>
        <translation>许可证、场地、账号、数据。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Line {number}, {column}: {value}</source>
        <translation>第 {number} 行，{column}：{value}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Lines of the offer</source>
        <translation>报价的行项目</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价单明细行</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Little liveliness</source>
        <translation>不够生动</translation>
    </message>
    <message>
        <source>Little trust</source>
        <translation>信任度低</translation>
    </message>
    <message>
        <source>Longer than their planned decision.</source>
        <translation>超过了他们计划的决策时间。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>{day} 再看一次</translation>
    </message>
    <message>
        <source>Look again when this happens</source>
        <translation>发生以下情况时再看一次</translation>
    </message>
    <message>
        <source>Look before the client does.</source>
        <translation>抢在客户之前先看一遍。</translation>
    </message>
    <message>
        <source>Look before the client does: what was measured, what it costs us, what they owe us.</source>
        <translation>先于客户查看：计量结果、我方代价、对方欠款。</translation>
    </message>
    <message>
        <source>Look into this file</source>
        <translation>查看这个文件</translation>
    </message>
    <message>
        <source>Look of the papers</source>
        <translation>文书外观</translation>
    </message>
    <message>
        <source>Look of the papers…</source>
        <translation>文书外观…</translation>
    </message>
    <message>
        <source>Look over and issue</source>
        <translation>检查并签发</translation>
    </message>
    <message>
        <source>Look over and issue…</source>
        <translation>检查并签发…</translation>
    </message>
    <message>
        <source>Looks for a way out</source>
        <translation>在寻找出路</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Made of: </source>
        <translation>构成：</translation>
    </message>
    <message>
        <source>Made where</source>
        <translation>在哪里作出</translation>
    </message>
    <message>
        <source>Major: work suffers</source>
        <translation>重大：影响工作</translation>
    </message>
    <message>
        <source>Make an action for each gap</source>
        <translation>为每个缺口建立行动</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Margin at the sides</source>
        <translation>左右页边距</translation>
    </message>
    <message>
        <source>Margin left</source>
        <translation>剩余毛利</translation>
    </message>
    <message>
        <source>Margin {amount} (private)</source>
        <translation>毛利 {amount}（内部）</translation>
    </message>
    <message>
        <source>Margin {amount}, {percent} % (private)</source>
        <translation>毛利 {amount}，{percent} %（内部）</translation>
    </message>
    <message>
        <source>Marketing activities</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Measure, today, target.</source>
        <translation>衡量指标、现状、目标。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Measured against the promise</source>
        <translation>计量结果与承诺对比</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>计量周期</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Meeting booklet</source>
        <translation>会谈手册</translation>
    </message>
    <message>
        <source>Meeting papers</source>
        <translation>会谈文件</translation>
    </message>
    <message>
        <source>Mend these before you ask again.</source>
        <translation>再次提出之前，先补强这些。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Met, named, tested</source>
        <translation>见过面、已点名、已验证</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Milestones backwards from go-live, and what a shift would break</source>
        <translation>从上线日倒推的里程碑，以及推移会破坏什么</translation>
    </message>
    <message>
        <source>Milestones done: {done} of {all}.</source>
        <translation>已完成的里程碑：{done}/{all}。</translation>
    </message>
    <message>
        <source>Milestones, payments and days of notice: what is due when, and what a shift would break.</source>
        <translation>里程碑、付款与通知日：什么何时到期，推移会破坏什么。</translation>
    </message>
    <message>
        <source>Minor: a nuisance</source>
        <translation>轻微：带来不便</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing for the next level: {proof}</source>
        <translation>距下一级还缺：{proof}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Money goes where business comes from; so find out where that is.</source>
        <translation>钱要花在有生意来的地方；所以先弄清生意从哪里来。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More days to pay</source>
        <translation>延长付款天数</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>More or less, before tax</source>
        <translation>增减金额（不含税）</translation>
    </message>
    <message>
        <source>More than one economic buyer ({names}): only one person truly decides.</source>
        <translation>经济买主不止一位（{names}）：真正拍板的只有一个人。</translation>
    </message>
    <message>
        <source>Most consultants deal with one person only, and lose by it.</source>
        <translation>多数顾问只跟一个人打交道，也因此丢单。</translation>
    </message>
    <message>
        <source>Most term sheets bind nobody but for silence.</source>
        <translation>多数合作条款清单除保密外对谁都没有约束力。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move it and what follows</source>
        <translation>移动它及其后的事项</translation>
    </message>
    <message>
        <source>Move it behind…</source>
        <translation>移到其后…</translation>
    </message>
    <message>
        <source>Move the chosen card</source>
        <translation>移动所选卡片</translation>
    </message>
    <message>
        <source>Move the criterion down (Alt+Down)</source>
        <translation>下移评判标准（Alt+Down）</translation>
    </message>
    <message>
        <source>Move the criterion up (Alt+Up)</source>
        <translation>上移评判标准（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>移动这一行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move “{milestone}” to {day}?</source>
        <translation>将“{milestone}”移到 {day}？</translation>
    </message>
    <message>
        <source>Multimedia shows the offer better</source>
        <translation>多媒体能更好地展示产品与服务</translation>
    </message>
    <message>
        <source>Mutual plan</source>
        <translation>共同计划</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name left, address right</source>
        <translation>名称居左，地址居右</translation>
    </message>
    <message>
        <source>Name people</source>
        <translation>写明人员</translation>
    </message>
    <message>
        <source>Name who has a say</source>
        <translation>添加有发言权的人</translation>
    </message>
    <message>
        <source>Name, role, days, rate.</source>
        <translation>姓名、角色、天数、费率。</translation>
    </message>
    <message>
        <source>Named risks build trust. One a line.</source>
        <translation>把风险说出来能建立信任。每行一项。</translation>
    </message>
    <message>
        <source>Names in braces are filled in from the term sheet.</source>
        <translation>花括号中的名称会用合作条款清单的内容填入。</translation>
    </message>
    <message>
        <source>Nearer, further away</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Nearly agreed</source>
        <translation>基本谈妥</translation>
    </message>
    <message>
        <source>Needs &amp; roles</source>
        <translation>需求与角色</translation>
    </message>
    <message>
        <source>Negotiating since {day}; still open: {count}.</source>
        <translation>自 {day} 起谈判；仍待定：{count}。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Negotiation points</source>
        <translation>谈判要点</translation>
    </message>
    <message>
        <source>Neither is the sample contract with their lawyers, nor are the main terms agreed.</source>
        <translation>合同样本既未交到他们的律师手里，主要条款也未谈妥。</translation>
    </message>
    <message>
        <source>Neither the trial close nor a proposal has a yes.</source>
        <translation>试探成交和方案建议书都还没有得到肯定答复。</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Never for a client’s eyes.</source>
        <translation>绝不给客户看。</translation>
    </message>
    <message>
        <source>Never printed on a paper for the client</source>
        <translation>绝不会印在给客户的文书上</translation>
    </message>
    <message>
        <source>Never that</source>
        <translation>绝不接受</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>新接触</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>New lines start with it.</source>
        <translation>新建的行默认采用它。</translation>
    </message>
    <message>
        <source>New marketing activity</source>
        <translation>新建营销活动</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新建价格</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>新到任</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next change ›</source>
        <translation>下一处改动 ›</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Next contact agreed for {day}.</source>
        <translation>已约定 {day} 再联系。</translation>
    </message>
    <message>
        <source>Next deal: {title}</source>
        <translation>下一单：{title}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Next to invoice: “{what}” ({when}).</source>
        <translation>下一张发票：“{what}”（{when}）。</translation>
    </message>
    <message>
        <source>Next to invoice: “{what}” on {day}.</source>
        <translation>下一张发票：“{what}”，{day}。</translation>
    </message>
    <message>
        <source>Next: {day}, {what}</source>
        <translation>下一步：{day}，{what}</translation>
    </message>
    <message>
        <source>Next: {name}, {when}, due {day}.</source>
        <translation>下一位：{name}，{when}，{day} 到期。</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>下一页：{page}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Next: “{milestone}” by {day}.</source>
        <translation>下一步：{day} 前完成“{milestone}”。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No account yet. An account is a company, a public body or a household that may buy.</source>
        <translation>还没有客户。客户是可能购买的公司、公共机构或家庭。</translation>
    </message>
    <message>
        <source>No action yet. The verdict proposes one for each gap.</source>
        <translation>还没有行动。结论会为每个缺口建议一项。</translation>
    </message>
    <message>
        <source>No answer of ours</source>
        <translation>我们没有解决办法</translation>
    </message>
    <message>
        <source>No benefit is known in figures: what can’t be counted is hard to pay for.</source>
        <translation>没有任何收益有数字支撑：算不出来的东西，很难让人掏钱。</translation>
    </message>
    <message>
        <source>No coach: nobody inside tells you how things stand.</source>
        <translation>没有情报交流者：内部没有人告诉您真实情况。</translation>
    </message>
    <message>
        <source>No committee is on the map yet: add one first, or say so under “Kind” in its form.</source>
        <translation>关系图上还没有委员会：请先添加一个，或在其表单的“类型”中注明。</translation>
    </message>
    <message>
        <source>No consequence: it can wait</source>
        <translation>没有后果：可以等</translation>
    </message>
    <message>
        <source>No deal came of it yet.</source>
        <translation>它还没有带来商机。</translation>
    </message>
    <message>
        <source>No deal ended in this time.</source>
        <translation>这段时间没有商机结束。</translation>
    </message>
    <message>
        <source>No deal has ended yet. Once one is won, lost or let go, it is counted here by what decided it.</source>
        <translation>还没有商机结束。一旦赢单、丢单或放弃，就会按决定因素在此统计。</translation>
    </message>
    <message>
        <source>No deal is known to have come this far and ended: history has no figure yet.</source>
        <translation>还没有走到这一步并已结束的商机：历史暂时给不出数字。</translation>
    </message>
    <message>
        <source>No deal was begun from another one yet.</source>
        <translation>还没有从其他商机开启的商机。</translation>
    </message>
    <message>
        <source>No deal with them yet.</source>
        <translation>与他们还没有商机。</translation>
    </message>
    <message>
        <source>No deal yet. A deal is one sales objective with one account: what, how much, by when.</source>
        <translation>还没有商机。商机是针对一个客户的一个销售目标：卖什么、卖多少、何时成交。</translation>
    </message>
    <message>
        <source>No difference in any word.</source>
        <translation>没有任何一个字不同。</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>没有折扣</translation>
    </message>
    <message>
        <source>No document yet. Quotes, proposals and term sheets begin in step 6 of a deal.</source>
        <translation>还没有文书。报价单、方案建议书和合作条款清单从商机的第 6 步开始。</translation>
    </message>
    <message>
        <source>No economic buyer: nobody named can truly say yes.</source>
        <translation>没有经济买主：已知的人里没有谁能真正拍板。</translation>
    </message>
    <message>
        <source>No instalment yet. Without any, the whole is due on the invoice.</source>
        <translation>还没有分期款。若不设分期，则凭发票一次付清。</translation>
    </message>
    <message>
        <source>No lap has ended yet. When the trial close gets a “no”, this lap is kept here as it is.</source>
        <translation>还没有结束的轮次。试探成交得到“不”时，这一轮会按原样保留在这里。</translation>
    </message>
    <message>
        <source>No lap has ended.</source>
        <translation>还没有结束的轮次。</translation>
    </message>
    <message>
        <source>No limits of time or place</source>
        <translation>不受时间和地点限制</translation>
    </message>
    <message>
        <source>No line is drawn yet. Who reports to whom, who trusts whom?</source>
        <translation>还没有连线。谁向谁汇报，谁信任谁？</translation>
    </message>
    <message>
        <source>No line of the offer solves it</source>
        <translation>报价中没有一行能解决它</translation>
    </message>
    <message>
        <source>No line of the offer solves “{problem}”.</source>
        <translation>报价中没有任何一行能解决“{problem}”。</translation>
    </message>
    <message>
        <source>No line yet. Add one, or take it from the price list.</source>
        <translation>还没有行。请新增一行，或从价目表中选取。</translation>
    </message>
    <message>
        <source>No line yet. Add one, take one from the price list, or paste rows from a spreadsheet.</source>
        <translation>还没有行。请新增一行、从价目表中选取，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation>不再计入</translation>
    </message>
    <message>
        <source>No marketing activity yet. What makes prospects call: a fair, a website, a recommendation.</source>
        <translation>还没有营销活动。什么会让潜在客户主动打来电话：展会、网站、推荐。</translation>
    </message>
    <message>
        <source>No milestone yet. Begin at the end: when must it work?</source>
        <translation>还没有里程碑。从终点倒推：何时必须投入使用？</translation>
    </message>
    <message>
        <source>No milestone yet. They come from the term sheet, or start here.</source>
        <translation>还没有里程碑。可从合作条款清单带入，或从这里开始。</translation>
    </message>
    <message>
        <source>No next contact</source>
        <translation>没有下次联系</translation>
    </message>
    <message>
        <source>No next contact is agreed</source>
        <translation>尚未约定下次联系</translation>
    </message>
    <message>
        <source>No next contact is agreed.</source>
        <translation>尚未约定下次联系。</translation>
    </message>
    <message>
        <source>No next contact: these only age</source>
        <translation>没有下次联系：这些商机只会越拖越凉</translation>
    </message>
    <message>
        <source>No number can be drawn: {complaint} Mend it in Settings, under “Numbers of papers”.</source>
        <translation>无法生成编号：{complaint}请在“设置”的“文书编号”中修正。</translation>
    </message>
    <message>
        <source>No number is drawn yet.</source>
        <translation>尚未生成任何编号。</translation>
    </message>
    <message>
        <source>No offer in this file</source>
        <translation>本文件中没有报价</translation>
    </message>
    <message>
        <source>No offer runs out in the next fourteen days.</source>
        <translation>未来十四天没有报价到期。</translation>
    </message>
    <message>
        <source>No open deal has value, chance and hours yet; they are asked for in step 2.</source>
        <translation>还没有进行中的商机填写了价值、成交概率和工时；这些在第 2 步填写。</translation>
    </message>
    <message>
        <source>No open point. Governing law is one until it is settled.</source>
        <translation>没有未决事项。在商定之前，适用法律就算一项。</translation>
    </message>
    <message>
        <source>No other account belongs to it.</source>
        <translation>没有其他客户隶属于它。</translation>
    </message>
    <message>
        <source>No other open deal in {currency} has value, chance and hours yet.</source>
        <translation>还没有其他以 {currency} 计的进行中商机填写了价值、成交概率和工时。</translation>
    </message>
    <message>
        <source>No paper is issued yet.</source>
        <translation>尚未签发任何文书。</translation>
    </message>
    <message>
        <source>No payment yet. Note each instalment with its date.</source>
        <translation>还没有付款。请记下每一期款项及其日期。</translation>
    </message>
    <message>
        <source>No price yet. What you sell, with its price; the lines of a quote come from here.</source>
        <translation>还没有价格。您所销售的内容及其价格；报价单的明细行由此而来。</translation>
    </message>
    <message>
        <source>No problem is known together with what follows from it.</source>
        <translation>还没有哪个问题连同其后果一起被了解。</translation>
    </message>
    <message>
        <source>No problem is known yet.</source>
        <translation>还不知道任何问题。</translation>
    </message>
    <message>
        <source>No problem is known yet. Note it in step 2.</source>
        <translation>还不知道任何问题。请在第 2 步记录。</translation>
    </message>
    <message>
        <source>No problem is known yet. Note it on the page before.</source>
        <translation>还不知道任何问题。请在上一页记录。</translation>
    </message>
    <message>
        <source>No problem is known yet. Without one there is nothing to sell.</source>
        <translation>还不知道任何问题。没有问题，就没有东西可卖。</translation>
    </message>
    <message>
        <source>No problem is known yet: without one there is nothing to answer.</source>
        <translation>还不知道任何问题：没有问题，就谈不上解决办法。</translation>
    </message>
    <message>
        <source>No problem is known: without one there is no deal.</source>
        <translation>不知道任何问题：没有问题就没有商机。</translation>
    </message>
    <message>
        <source>No reason is given: say in a few words why it can wait.</source>
        <translation>没有写明理由：请简单说明为什么可以暂缓。</translation>
    </message>
    <message>
        <source>No red flag is raised; the verdict is no go all the same.</source>
        <translation>没有警讯，但结论仍不是继续。</translation>
    </message>
    <message>
        <source>No row is kept aside.</source>
        <translation>没有搁置的行。</translation>
    </message>
    <message>
        <source>No score yet. Score each competitor by each criterion, as the client would.</source>
        <translation>还没有评分。请像客户那样，按每项评判标准给每个竞争对手评分。</translation>
    </message>
    <message>
        <source>No single weight or score would put us ahead of {rival}.</source>
        <translation>无论单独改变哪项权重或评分，我们都不会领先“{rival}”。</translation>
    </message>
    <message>
        <source>No single weight or score would put {rival} ahead of us.</source>
        <translation>无论单独改变哪项权重或评分，“{rival}”都不会领先我们。</translation>
    </message>
    <message>
        <source>No stop-loss line yet: say how likely the deal is.</source>
        <translation>还没有止损线：请说明成交概率。</translation>
    </message>
    <message>
        <source>No stop-loss line yet: say what an hour of yours is worth.</source>
        <translation>还没有止损线：请说明您的一小时值多少。</translation>
    </message>
    <message>
        <source>No stop-loss line yet: say what the deal is worth.</source>
        <translation>还没有止损线：请说明商机值多少。</translation>
    </message>
    <message>
        <source>No stop-loss line: the value is in {theirs}, your rate in {ours}, and neither is converted.</source>
        <translation>没有止损线：价值以 {theirs} 计，您的费率以 {ours} 计，两者都不作换算。</translation>
    </message>
    <message>
        <source>No weight alone would put us ahead of {rival}.</source>
        <translation>只改变一项权重，我们不会领先“{rival}”。</translation>
    </message>
    <message>
        <source>No weight alone would put {rival} ahead of us.</source>
        <translation>只改变一项权重，“{rival}”不会领先我们。</translation>
    </message>
    <message>
        <source>No weight yet, so it counts as 1: {criteria}.</source>
        <translation>还没有权重，按 1 计：{criteria}。</translation>
    </message>
    <message>
        <source>No, all stands</source>
        <translation>不，全部成立</translation>
    </message>
    <message>
        <source>No: go back. These answers of steps 1 to 4 are the weakest; mend them first.</source>
        <translation>否：返回。第 1 至 4 步中，以下回答最薄弱；请先补强。</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{words}”.</source>
        <translation>没有名为“{words}”的人或事物。</translation>
    </message>
    <message>
        <source>Nobody at all is against: who backs the rival?</source>
        <translation>竟然没有任何人反对：那么谁在支持竞争对手？</translation>
    </message>
    <message>
        <source>Nobody competes? Doing nothing always does.</source>
        <translation>没有人竞争？“什么都不做”永远是对手。</translation>
    </message>
    <message>
        <source>Nobody covers the role “{role}”.</source>
        <translation>没有人担任“{role}”这一角色。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the problem and its consequence.</source>
        <translation>没有人确认过问题及其后果。</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet: press W for what we propose, T for what they do.</source>
        <translation>还没有人提出方案：按 W 写我方提议，按 T 写对方提议。</translation>
    </message>
    <message>
        <source>Nobody is ahead of us in any criterion that is scored for both.</source>
        <translation>在双方都有评分的评判标准中，没有谁领先我们。</translation>
    </message>
    <message>
        <source>Nobody is better at everything: where are you weaker?</source>
        <translation>没有谁样样都强：您弱在哪里？</translation>
    </message>
    <message>
        <source>Nobody is compared with us yet.</source>
        <translation>还没有对手与我们比较。</translation>
    </message>
    <message>
        <source>Nobody is named who signs the acceptance.</source>
        <translation>没有指定由谁签署验收。</translation>
    </message>
    <message>
        <source>Nobody is named whose criterion it is: {criteria}.</source>
        <translation>没有指明是谁的评判标准：{criteria}。</translation>
    </message>
    <message>
        <source>Nobody is on record for it.</source>
        <translation>没有人的证言。</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Each person with a say becomes a column here, so that you see whom you have asked what.</source>
        <translation>关系图上还没有人。每个有发言权的人在这里占一列，便于您看清问过谁什么。</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Name people in step 3.</source>
        <translation>关系图上还没有人。请在第 3 步添加联系人。</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Name people on the page “Buying roles”.</source>
        <translation>关系图上还没有人。请在“采购角色”页面添加联系人。</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Start with the person you spoke to first.</source>
        <translation>关系图上还没有人。从您最先交谈的那个人开始。</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>尚未指明任何人</translation>
    </message>
    <message>
        <source>Nobody signs for the money: find out whose name it needs.</source>
        <translation>没有人为这笔钱签字：弄清楚需要谁的签名。</translation>
    </message>
    <message>
        <source>Nobody takes help from somebody who has not understood the problem.</source>
        <translation>没有人会接受一个不懂其问题的人的帮助。</translation>
    </message>
    <message>
        <source>Nobody there is known yet.</source>
        <translation>那里还没有认识的人。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Nobody yet. Ask in step 7 of a deal that went well, when the joy is greatest.</source>
        <translation>还没有。请在进展顺利的商机的第 7 步、对方最高兴的时候提出。</translation>
    </message>
    <message>
        <source>Nobody yet. Everyone with a say in a purchase belongs here, with ways to reach them.</source>
        <translation>还没有人。凡在采购中有发言权的人都应记在这里，并附上联系方式。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>没有未兑现的</translation>
    </message>
    <message>
        <source>None of the four conditions is met: your time is worth more elsewhere.</source>
        <translation>四个条件一个也不满足：您的时间用在别处更值得。</translation>
    </message>
    <message>
        <source>None of the problems is severe.</source>
        <translation>没有一个问题是严重的。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>None yet. A PDF, or a photograph of the signed page; it is kept in this file.</source>
        <translation>还没有。PDF 或签署页的照片；存入本文件。</translation>
    </message>
    <message>
        <source>None yet. Papers begin with the name of your company.</source>
        <translation>暂无。文书以贵公司的名称开头。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>无约束力</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Not in money yet: {count}. So the balance is not whole.</source>
        <translation>尚未折算成金额：{count} 项，因此差额不完整。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Not known: it ended before it came into this file</source>
        <translation>不详：进入本文件之前就已结束</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未计量</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Not noted among the rivals: {rivals}.</source>
        <translation>竞争对手中未记入：{rivals}。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not proven yet: {proof}</source>
        <translation>尚未证实：{proof}</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Not sure of somebody’s part? A few yes/no questions propose it.</source>
        <translation>不确定某人的角色？回答几个是/否问题，程序会给出建议。</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>不确定？</translation>
    </message>
    <message>
        <source>Not sure? Add them and answer a few yes/no questions</source>
        <translation>不确定？先添加，再回答几个是/否问题</translation>
    </message>
    <message>
        <source>Not who asks for it: who lets it go.</source>
        <translation>不是申请的人，而是批款的人。</translation>
    </message>
    <message>
        <source>Not yet: a formal offer first</source>
        <translation>还没到：先要正式报价</translation>
    </message>
    <message>
        <source>Not yet: go to step 6 and write the formal offer they asked for.</source>
        <translation>还没到：前往第 6 步，写出他们要的正式报价。</translation>
    </message>
    <message>
        <source>Not yet: go to step 6 with a proposal, and agree on the day of the next talk.</source>
        <translation>还没到：带着方案建议书进入第 6 步，并约定下次会谈的日期。</translation>
    </message>
    <message>
        <source>Not yet: more time</source>
        <translation>还没到：需要更多时间</translation>
    </message>
    <message>
        <source>Not yet: {papers}.</source>
        <translation>还没有：{papers}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Note a day or an event on which to look again.</source>
        <translation>记下一个日期或事件，届时再看一次。</translation>
    </message>
    <message>
        <source>Note each promise with its day</source>
        <translation>记下每个承诺及其日期</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note it for the next meeting, or take it back (Space)</source>
        <translation>记为下次会谈的问题，或撤回（Space）</translation>
    </message>
    <message>
        <source>Note the day of acceptance</source>
        <translation>记下验收日期</translation>
    </message>
    <message>
        <source>Note the days</source>
        <translation>记下各个日期</translation>
    </message>
    <message>
        <source>Note the problem</source>
        <translation>记录问题</translation>
    </message>
    <message>
        <source>Note their words first: they are kept with lap {lap} as the reason.</source>
        <translation>请先记下对方的原话：它会作为理由随第 {lap} 轮一起保留。</translation>
    </message>
    <message>
        <source>Note where the signed copy is kept.</source>
        <translation>记下签字副本存放在哪里。</translation>
    </message>
    <message>
        <source>Noted: {what}, by {day}.</source>
        <translation>已记下：{what}，{day} 前。</translation>
    </message>
    <message>
        <source>Noted: {what}, without a day.</source>
        <translation>已记下：{what}，没有日期。</translation>
    </message>
    <message>
        <source>Noted: {what}, {hours} h. Ctrl+Z takes it back.</source>
        <translation>已记下：{what}，{hours} 小时。按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes the day</source>
        <translation>记下日期</translation>
    </message>
    <message>
        <source>Nothing caps what you may owe: name a multiple of the fees, or an amount.</source>
        <translation>您的责任没有上限：请填写费用的倍数或金额。</translation>
    </message>
    <message>
        <source>Nothing comes up in the next seven days.</source>
        <translation>未来七天没有到期的事项。</translation>
    </message>
    <message>
        <source>Nothing else has to move with it.</source>
        <translation>没有其他事项需要随之移动。</translation>
    </message>
    <message>
        <source>Nothing else was noticed that endangers this deal.</source>
        <translation>没有发现其他危及此商机的情况。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有变化。</translation>
    </message>
    <message>
        <source>Nothing here matches “{words}”; one row is hidden.</source>
        <translation>没有与“{words}”匹配的内容；隐藏了一行。</translation>
    </message>
    <message>
        <source>Nothing here matches “{words}”; {count} rows are hidden.</source>
        <translation>没有与“{words}”匹配的内容；隐藏了 {count} 行。</translation>
    </message>
    <message>
        <source>Nothing in the price list has “{words}”.</source>
        <translation>价目表中没有包含“{words}”的条目。</translation>
    </message>
    <message>
        <source>Nothing is accepted or changed yet. Note each acceptance and each change that they ask for.</source>
        <translation>还没有验收或变更。请记下每次验收和对方要求的每次变更。</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: tick at least one paper on the left.</source>
        <translation>还没有选择：请在左边至少勾选一份文书。</translation>
    </message>
    <message>
        <source>Nothing is done yet about: {weaknesses}</source>
        <translation>尚未针对以下劣势采取措施：{weaknesses}</translation>
    </message>
    <message>
        <source>Nothing is due. A good day to call somebody new.</source>
        <translation>没有到期的事项。正好给一位新朋友打个电话。</translation>
    </message>
    <message>
        <source>Nothing is given without something got.</source>
        <translation>没有换回什么就不让。</translation>
    </message>
    <message>
        <source>Nothing is given yet. Write down what you could give before the talk: what it costs, and what you want in return.</source>
        <translation>还没有让步。谈之前先写下您可以让什么：代价多少、要换回什么。</translation>
    </message>
    <message>
        <source>Nothing is given, and nothing is got.</source>
        <translation>我方没有让步，也没有换来什么。</translation>
    </message>
    <message>
        <source>Nothing is known that forces the date: what happens if it passes?</source>
        <translation>不知道是什么逼着他们守住这个日期：过了会怎样？</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Note above what you did, or add what is to be done.</source>
        <translation>还没有记录。请在上方记下做过的事，或添加要做的事。</translation>
    </message>
    <message>
        <source>Nothing is promised yet. Take it over from the term sheet, or add it here.</source>
        <translation>还没有承诺。请从合作条款清单取用，或在此添加。</translation>
    </message>
    <message>
        <source>Nothing is proposed on “{topic}” yet: type the words as they were said.</source>
        <translation>“{topic}”还没有人提出方案：请按原话输入。</translation>
    </message>
    <message>
        <source>Nothing is to be asked yet. Empty cells become questions: a click, Return or Space.</source>
        <translation>还没有要问的。点击空白单元格，或按 Return 或 Space，即成为问题。</translation>
    </message>
    <message>
        <source>Nothing keeps it back.</source>
        <translation>没有任何阻碍。</translation>
    </message>
    <message>
        <source>Nothing kept for this block yet, in this language.</source>
        <translation>此内容块还没有以此语言保存的文字。</translation>
    </message>
    <message>
        <source>Nothing more to ask: all that matters is confirmed or waits already.</source>
        <translation>没有更多要问的：重要的都已确认，或已在待问之列。</translation>
    </message>
    <message>
        <source>Nothing noticed that endangers this deal.</source>
        <translation>没有发现危及此商机的情况。</translation>
    </message>
    <message>
        <source>Nothing proves our answer</source>
        <translation>我们的解决办法没有证明</translation>
    </message>
    <message>
        <source>Nothing proves our score: {criteria}.</source>
        <translation>我们的评分没有证明：{criteria}。</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>这里没有可统计的。</translation>
    </message>
    <message>
        <source>Nothing to paste: copy rows of cells from a spreadsheet first.</source>
        <translation>没有可粘贴的内容：请先从电子表格复制几行单元格。</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>这里没有记录。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>Nothing: all that is offered answers a problem.</source>
        <translation>没有：所提供的每项内容都对应一个问题。</translation>
    </message>
    <message>
        <source>Now, as wanted: {now}.</source>
        <translation>目前：{now}，已达目标。</translation>
    </message>
    <message>
        <source>Now: {now}. Wanted: {wanted}, one level down.</source>
        <translation>目前：{now}。目标：{wanted}，低一级。</translation>
    </message>
    <message>
        <source>Now: {now}. Wanted: {wanted}, one level up.</source>
        <translation>目前：{now}。目标：{wanted}，高一级。</translation>
    </message>
    <message>
        <source>Now: {now}. Wanted: {wanted}, {count} levels down.</source>
        <translation>目前：{now}。目标：{wanted}，低 {count} 级。</translation>
    </message>
    <message>
        <source>Now: {now}. Wanted: {wanted}, {count} levels up.</source>
        <translation>目前：{now}。目标：{wanted}，高 {count} 级。</translation>
    </message>
    <message>
        <source>Now: {now}. What you want to be is not said.</source>
        <translation>目前：{now}。目标关系尚未说明。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number and date of the paper.</source>
        <translation>文书的编号和日期。</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>报价单编号</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Numbers of proposals</source>
        <translation>方案建议书编号</translation>
    </message>
    <message>
        <source>Numbers of quotes</source>
        <translation>报价单编号</translation>
    </message>
    <message>
        <source>Numbers of term sheets</source>
        <translation>合作条款清单编号</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Offer &amp; contract</source>
        <translation>报价与合同</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Offers that run out</source>
        <translation>即将到期的报价</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>On HOLD, and no dated action closes this gap: {condition}.</source>
        <translation>处于 HOLD，且没有带日期的行动来补上这个缺口：{condition}。</translation>
    </message>
    <message>
        <source>On HOLD, each gap wants an action and a day.</source>
        <translation>处于 HOLD 时，每个缺口都要有行动和日期。</translation>
    </message>
    <message>
        <source>On HOLD: stop selling, and give each gap an action and a day.</source>
        <translation>处于 HOLD：停止推销，给每个缺口定一项行动和一个日期。</translation>
    </message>
    <message>
        <source>On HOLD: stop selling, close the gaps</source>
        <translation>处于 HOLD：停止推销，先补缺口</translation>
    </message>
    <message>
        <source>On a red flag</source>
        <translation>在警讯上</translation>
    </message>
    <message>
        <source>On that day it is back by itself.</source>
        <translation>到那天会自动重新出现。</translation>
    </message>
    <message>
        <source>On the chart of the plan</source>
        <translation>在计划图表上</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在关系图上</translation>
    </message>
    <message>
        <source>On the map of no deal yet.</source>
        <translation>还没有出现在任何商机的关系图上。</translation>
    </message>
    <message>
        <source>On the pages of a paper</source>
        <translation>在文书页面上</translation>
    </message>
    <message>
        <source>On the phone: “It was an honour to get to know you and your work. To be open: I can’t see that you truly need what I offer, and your time is too valuable for me to take more of it. May I leave it here, and stay within reach?”</source>
        <translation>电话中：“很荣幸认识您，了解您的工作。坦白说，我看不出您真正需要我所提供的服务，而您的时间很宝贵，我不该再多占用。这件事我们就先到这里，以后保持联系，可以吗？”</translation>
    </message>
    <message>
        <source>On the same account, with the same people; roles and attitudes are asked anew</source>
        <translation>同一客户、同一批人；角色和态度要重新询问</translation>
    </message>
    <message>
        <source>On this decision, not in general.</source>
        <translation>就这项决策而言，不是泛泛而论。</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>On which occasion?</source>
        <translation>在什么场合？</translation>
    </message>
    <message>
        <source>On which paper?</source>
        <translation>用什么纸张？</translation>
    </message>
    <message>
        <source>On which point?</source>
        <translation>针对哪个要点？</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Once the offer has lines, every cap shows here as money.</source>
        <translation>报价有了行项目，每个上限就会在这里以金额显示。</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一项。</translation>
    </message>
    <message>
        <source>One action with a day and somebody to ask for each; Ctrl+Z takes all back</source>
        <translation>为每个缺口各建一个行动，带日期和要问的人；按 Ctrl+Z 全部撤销</translation>
    </message>
    <message>
        <source>One answer is an assumption; note who said so, or ask: {question}</source>
        <translation>有一个回答只是假定，请记下是谁说的，或去问：{question}</translation>
    </message>
    <message>
        <source>One answer is older than {days} days; ask again: {question}</source>
        <translation>有一个回答已超过 {days} 天，请再问一次：{question}</translation>
    </message>
    <message>
        <source>One answer rests on one voice; confirm it: {question}</source>
        <translation>有一个回答只有一人说过，请再确认：{question}</translation>
    </message>
    <message>
        <source>One booklet for the meeting, with its contents on the first page.</source>
        <translation>供会谈使用的一册，首页为目录。</translation>
    </message>
    <message>
        <source>One closed deal is hidden.</source>
        <translation>隐藏了一个已结束的商机。</translation>
    </message>
    <message>
        <source>One deal after the other</source>
        <translation>一单接一单</translation>
    </message>
    <message>
        <source>One decides, and nobody has asked for a formal offer: the price is what they need.</source>
        <translation>一人拍板，也没有人要求正式报价：他们需要的是价格。</translation>
    </message>
    <message>
        <source>One document that is over is hidden.</source>
        <translation>隐藏了一份已结束的文书。</translation>
    </message>
    <message>
        <source>One for each promise that has none yet</source>
        <translation>每项还没有的承诺各一行</translation>
    </message>
    <message>
        <source>One level up is a year’s work.</source>
        <translation>升一级要下一年的功夫。</translation>
    </message>
    <message>
        <source>One line after the other.</source>
        <translation>每项各占一行。</translation>
    </message>
    <message>
        <source>One line for each decision on the way, in their order.</source>
        <translation>决策路上的每一项决定各占一行，按先后顺序排列。</translation>
    </message>
    <message>
        <source>One line of the group “{group}” can be chosen and {where} is one more: keep one.</source>
        <translation>“{group}”组中只能选一行，而{where}是多出的一行：请只保留一行。</translation>
    </message>
    <message>
        <source>One line pasted, {refused} left out. {first}</source>
        <translation>已粘贴一行，{refused} 行未采用。{first}</translation>
    </message>
    <message>
        <source>One line pasted.</source>
        <translation>已粘贴一行。</translation>
    </message>
    <message>
        <source>One more belongs to it; quick find leads there.</source>
        <translation>还有一个相关；可用快速查找前往。</translation>
    </message>
    <message>
        <source>One more is known; quick find leads there.</source>
        <translation>还认识一位；可用快速查找前往。</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>组中选一</translation>
    </message>
    <message>
        <source>One of them is not in money yet, so the balance is not whole.</source>
        <translation>其中一项尚未折算成金额，因此差额不完整。</translation>
    </message>
    <message>
        <source>One of up to four.</source>
        <translation>最多四个，选其一。</translation>
    </message>
    <message>
        <source>One open point has no owner or no date: “{topic}”.</source>
        <translation>有一个待定事项没有负责人或期限：“{topic}”。</translation>
    </message>
    <message>
        <source>One promise was kept late: say so before they do.</source>
        <translation>有一个承诺兑现晚了：请在对方提起之前先说。</translation>
    </message>
    <message>
        <source>One purpose; more is a meeting without one.</source>
        <translation>只有一个目的；目的多了，就等于没有目的。</translation>
    </message>
    <message>
        <source>One sales objective with one account: what, how much, by when.</source>
        <translation>针对一个客户的一个销售目标：卖什么、卖多少、何时成交。</translation>
    </message>
    <message>
        <source>One sales objective, as you would say it.</source>
        <translation>一个销售目标，用您自己的话来说。</translation>
    </message>
    <message>
        <source>One sentence for this person.</source>
        <translation>给这位联系人写一句话。</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back.</source>
        <translation>一步完成：Ctrl+Z 可全部撤回。</translation>
    </message>
    <message>
        <source>One thing that can be done in a day.</source>
        <translation>一天之内能做完的一件事。</translation>
    </message>
    <message>
        <source>One unit is worth at home</source>
        <translation>1 单位折合本位币</translation>
    </message>
    <message>
        <source>One vendor among many</source>
        <translation>众多供应商之一</translation>
    </message>
    <message>
        <source>One voice</source>
        <translation>仅一人说过</translation>
    </message>
    <message>
        <source>One-off amounts</source>
        <translation>一次性金额</translation>
    </message>
    <message>
        <source>Online seminar</source>
        <translation>在线研讨会</translation>
    </message>
    <message>
        <source>Only a severe problem is solved soon.</source>
        <translation>只有严重的问题才会很快得到解决。</translation>
    </message>
    <message>
        <source>Only confidentiality binds</source>
        <translation>仅保密条款有约束力</translation>
    </message>
    <message>
        <source>Only one person can.</source>
        <translation>只有一个人能。</translation>
    </message>
    <message>
        <source>Only options solve it, and none is chosen: {line}</source>
        <translation>只有可选项能解决它，但尚未选定：{line}</translation>
    </message>
    <message>
        <source>Only paragraphs with changes</source>
        <translation>只看有改动的段落</translation>
    </message>
    <message>
        <source>Only the pages on which something is weak, the weakest first</source>
        <translation>仅显示有薄弱之处的页面，最薄弱的在前</translation>
    </message>
    <message>
        <source>Only those who see a chance or trouble will move.</source>
        <translation>只有看到机会或陷入困境的人才会行动。</translation>
    </message>
    <message>
        <source>Only thought of</source>
        <translation>只是设想</translation>
    </message>
    <message>
        <source>Only what has changed since</source>
        <translation>仅显示此后有变化的</translation>
    </message>
    <message>
        <source>Only where it applies. Empty leaves it out.</source>
        <translation>仅在适用时填写。留空则不显示。</translation>
    </message>
    <message>
        <source>Only where the client’s books, coins or another currency ask for it.</source>
        <translation>仅在客户账务、硬币或其他货币要求时使用。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>打开另一个文件</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开另一个文件…</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Open deals by what an hour brings</source>
        <translation>按每小时收益排列的进行中商机</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Open points…</source>
        <translation>待定事项…</translation>
    </message>
    <message>
        <source>Open step {number}</source>
        <translation>打开第 {number} 步</translation>
    </message>
    <message>
        <source>Open the chosen card</source>
        <translation>打开所选卡片</translation>
    </message>
    <message>
        <source>Open the deal that it comes from</source>
        <translation>打开它所来自的商机</translation>
    </message>
    <message>
        <source>Open the deal that this one was begun from</source>
        <translation>打开本商机由其开启的那个商机</translation>
    </message>
    <message>
        <source>Open the deals</source>
        <translation>打开这些商机</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>打开表单</translation>
    </message>
    <message>
        <source>Open the negotiation ledger</source>
        <translation>打开谈判台账</translation>
    </message>
    <message>
        <source>Open the page that asks it, at the very answer</source>
        <translation>打开提问的页面，直接定位到该回答</translation>
    </message>
    <message>
        <source>Open their version</source>
        <translation>打开对方版本</translation>
    </message>
    <message>
        <source>Open their version…</source>
        <translation>打开对方版本…</translation>
    </message>
    <message>
        <source>Open until settled: see the negotiation points.</source>
        <translation>商定之前保持未决：见谈判要点。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Or an amount</source>
        <translation>或填写金额</translation>
    </message>
    <message>
        <source>Or say that it is not possible.</source>
        <translation>或说明不可行。</translation>
    </message>
    <message>
        <source>Or what it is worth to us</source>
        <translation>或者对我们值多少</translation>
    </message>
    <message>
        <source>Or worth</source>
        <translation>或值</translation>
    </message>
    <message>
        <source>Or: due on what?</source>
        <translation>或：凭什么事项到期？</translation>
    </message>
    <message>
        <source>Or: what sets it off?</source>
        <translation>或：由什么触发？</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>优先顺序</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我们的解决办法</translation>
    </message>
    <message>
        <source>Our answer to the win they named.</source>
        <translation>我们如何帮他们得到所说的想赢得的。</translation>
    </message>
    <message>
        <source>Our answer to what {name} wants to win</source>
        <translation>我们如何帮{name}得到想赢得的</translation>
    </message>
    <message>
        <source>Our answer to “{problem}”</source>
        <translation>我们对“{problem}”的解决办法</translation>
    </message>
    <message>
        <source>Our contact’s standing there</source>
        <translation>我们的联系人在那里的地位</translation>
    </message>
    <message>
        <source>Our limit</source>
        <translation>我们的底线</translation>
    </message>
    <message>
        <source>Our own data</source>
        <translation>我方资料</translation>
    </message>
    <message>
        <source>Our own mistakes on the way</source>
        <translation>我方自己的失误</translation>
    </message>
    <message>
        <source>Our own name</source>
        <translation>我方名称</translation>
    </message>
    <message>
        <source>Our own outreach</source>
        <translation>我们的主动开发</translation>
    </message>
    <message>
        <source>Our part of it, before tax.</source>
        <translation>我方承担的部分，税前。</translation>
    </message>
    <message>
        <source>Our position</source>
        <translation>我们的立场</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>我方签字</translation>
    </message>
    <message>
        <source>Our total {points}, over {count} of {all} criteria</source>
        <translation>我们的总分 {points}，计入 {count}/{all} 项评判标准</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Ours is half the work, as long as they accept it.</source>
        <translation>用我方的稿子就省了一半功夫，只要对方接受。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outside the scope of tax</source>
        <translation>不属于征税范围</translation>
    </message>
    <message>
        <source>Outside the scope of tax, as printed</source>
        <translation>不属于征税范围（印出的文字）</translation>
    </message>
    <message>
        <source>Over 10 to 20 %</source>
        <translation>10 % 至 20 %</translation>
    </message>
    <message>
        <source>Over 20 %</source>
        <translation>20 % 以上</translation>
    </message>
    <message>
        <source>Over 5 to 10 %</source>
        <translation>5 % 至 10 %</translation>
    </message>
    <message>
        <source>Own outreach: why do we expect business there?</source>
        <translation>主动开发：为什么预期能从那里获得业务？</translation>
    </message>
    <message>
        <source>Own website</source>
        <translation>自有网站</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自拟措辞</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner at the client</source>
        <translation>客户方负责人</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>今天已付款</translation>
    </message>
    <message>
        <source>Paid within how many days?</source>
        <translation>多少天内付款？</translation>
    </message>
    <message>
        <source>Paid: {payment}</source>
        <translation>已付款：{payment}</translation>
    </message>
    <message>
        <source>Pain that can wait will wait.</source>
        <translation>能等的痛就会一直等下去。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers of the deal</source>
        <translation>商机的文书</translation>
    </message>
    <message>
        <source>Papers of the pack</source>
        <translation>合册中的文书</translation>
    </message>
    <message>
        <source>Papers · {deal}</source>
        <translation>文书 · {deal}</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>粘贴电子表格的行</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>付款计划</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payments; I notes that it is invoiced today, P that it is paid today</source>
        <translation>付款；按 I 记下今天已开票，按 P 记下今天已付款</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>People are asked 30 and 90 days after acceptance, which is not noted yet.</source>
        <translation>验收后 30 天和 90 天询问各人，而验收日期尚未记下。</translation>
    </message>
    <message>
        <source>People buy for reasons of their own.</source>
        <translation>每个人购买都有自己的理由。</translation>
    </message>
    <message>
        <source>People buy from people they like to talk to.</source>
        <translation>人们愿意向谈得来的人购买。</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>关系图上的人</translation>
    </message>
    <message>
        <source>People over time</source>
        <translation>联系人变动</translation>
    </message>
    <message>
        <source>People: buyer, boss or coach</source>
        <translation>人：买主、老板或情报交流者</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>联系人：{n}</translation>
    </message>
    <message>
        <source>People; Return asks, 1 angry, 2 disappointed, 3 content, 4 delighted, N asks the next</source>
        <translation>人员；Return 询问，1 愤怒，2 失望，3 满意，4 非常满意，N 问下一位</translation>
    </message>
    <message>
        <source>Per cent off the price</source>
        <translation>价格降低百分之几</translation>
    </message>
    <message>
        <source>Per cent, amount, days or hours, by what it is about.</source>
        <translation>百分比、金额、天数或小时，视内容而定。</translation>
    </message>
    <message>
        <source>Per cent, hours, days.</source>
        <translation>百分比、小时、天。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Periodic amounts</source>
        <translation>周期性金额</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place in the offer</source>
        <translation>在报价中的位置</translation>
    </message>
    <message>
        <source>Place {rank} of {count} in {currency}; amounts of other currencies are not compared.</source>
        <translation>在以 {currency} 计的 {count} 个商机中排第 {rank}；其他货币的金额不参与比较。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan sheet</source>
        <translation>计划表</translation>
    </message>
    <message>
        <source>Planned is not approved.</source>
        <translation>列入计划不等于已获批准。</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>口袋卡</translation>
    </message>
    <message>
        <source>Pocket card…</source>
        <translation>口袋卡…</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Points of the negotiation</source>
        <translation>谈判要点</translation>
    </message>
    <message>
        <source>Points still open: {left} of {all}.</source>
        <translation>仍待定的事项：{left}/{all}。</translation>
    </message>
    <message>
        <source>Points, or give and get</source>
        <translation>要点，或让步与回报</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Postponing</source>
        <translation>拖延</translation>
    </message>
    <message>
        <source>Practise it before somebody asks.</source>
        <translation>在别人问起之前先练熟。</translation>
    </message>
    <message>
        <source>Practise it.</source>
        <translation>多练几遍。</translation>
    </message>
    <message>
        <source>Preflight, number, frozen copy</source>
        <translation>签发前检查、编号、锁定副本</translation>
    </message>
    <message>
        <source>Prepaid fees for time not used.</source>
        <translation>未使用时间的预付费用。</translation>
    </message>
    <message>
        <source>Prepare for</source>
        <translation>需要准备</translation>
    </message>
    <message>
        <source>Preprinted paper: leave room</source>
        <translation>预印信笺：留出空位</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Price list items: {n}</source>
        <translation>价目表条目：{n}</translation>
    </message>
    <message>
        <source>Price, time, resources, service, end, damages.</source>
        <translation>价格、时间、资源、服务、终止、损害赔偿。</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Print and letters</source>
        <translation>印刷品与信函</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>打印客户概览…</translation>
    </message>
    <message>
        <source>Print the account sheet; it is private</source>
        <translation>打印客户概览；仅供内部</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印卡片</translation>
    </message>
    <message>
        <source>Print the deal for yourself or for the client</source>
        <translation>为自己或为客户打印商机</translation>
    </message>
    <message>
        <source>Print the mutual plan…</source>
        <translation>打印双方共同计划…</translation>
    </message>
    <message>
        <source>Printed as things stand today, without a number.</source>
        <translation>按今天的情况打印，不带编号。</translation>
    </message>
    <message>
        <source>Printed on the quote and in the proposal.</source>
        <translation>印在报价单和方案建议书中。</translation>
    </message>
    <message>
        <source>Printed on the quote.</source>
        <translation>印在报价单上。</translation>
    </message>
    <message>
        <source>Printed where a line is exempt.</source>
        <translation>有免税的行时印出。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Private, from the offer of {fees} before tax. Higher caps put {more} more at stake.</source>
        <translation>内部，按报价 {fees}（不含税）计。提高上限使风险敞口增加 {more}。</translation>
    </message>
    <message>
        <source>Private, from the offer of {fees} before tax. Remove here what the offer has taken in.</source>
        <translation>内部，按报价 {fees}（不含税）计。报价已计入的，请在此移除。</translation>
    </message>
    <message>
        <source>Private. There is no offer with a total yet: percentages wait for its lines.</source>
        <translation>内部。报价还没有总价：百分比要等有了行项目。</translation>
    </message>
    <message>
        <source>Private: all of it on one page, for the talk</source>
        <translation>内部：全部内容一页，谈判时用</translation>
    </message>
    <message>
        <source>Private: the lines whose cost is known leave you {margin}.</source>
        <translation>内部信息：成本已知的各行给您留下 {margin}。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem, consequence, our answer, line of the offer and proof, with what is missing</source>
        <translation>问题、后果、我们的解决办法、报价行和证明，并标出缺失之处</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems that a line solves: {solved} of {all}.</source>
        <translation>已有行项目解决的问题：{solved}/{all}。</translation>
    </message>
    <message>
        <source>Problems traced to the end: {whole} of {all}.</source>
        <translation>已追踪到底的问题：{whole}/{all}。</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案建议书</translation>
    </message>
    <message>
        <source>Proposal {number} was accepted.</source>
        <translation>方案建议书 {number} 已被接受。</translation>
    </message>
    <message>
        <source>Propose the five most important</source>
        <translation>建议最重要的五个</translation>
    </message>
    <message>
        <source>Propose the five most important questions</source>
        <translation>建议最重要的五个问题</translation>
    </message>
    <message>
        <source>Propose this rung</source>
        <translation>提出这一级</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposed from your answers, with the reasons; you have the last word.</source>
        <translation>根据您的回答提出建议，并附理由；最终由您决定。</translation>
    </message>
    <message>
        <source>Proposed: {value}. {why}</source>
        <translation>建议：{value}。{why}</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>建议：{words}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Put it away; undo brings it back</source>
        <translation>移除；可撤销恢复</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Put off (Ctrl+Return)</source>
        <translation>暂缓（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Put off, or take up again</source>
        <translation>推迟，或重新提起</translation>
    </message>
    <message>
        <source>Put on record what this person said (F2)</source>
        <translation>将此人所说的记录在案（F2）</translation>
    </message>
    <message>
        <source>Put on record what was said</source>
        <translation>记录说过的话</translation>
    </message>
    <message>
        <source>Put papers together</source>
        <translation>合并文书</translation>
    </message>
    <message>
        <source>Put papers together…</source>
        <translation>合并文书…</translation>
    </message>
    <message>
        <source>Put somebody on the map</source>
        <translation>将某人放到关系图上</translation>
    </message>
    <message>
        <source>Put the chosen passage into the block; undo takes it back</source>
        <translation>将所选段落放入内容块；可撤销</translation>
    </message>
    <message>
        <source>Put the template with the present facts back; Ctrl+Z undoes it</source>
        <translation>恢复按当前信息填好的模板；可按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Put together…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>资格评估</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>待问问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions bring the next talk; a price would end it.</source>
        <translation>提问带来下一次会谈；报价则会终结它。</translation>
    </message>
    <message>
        <source>Questions for the next meeting</source>
        <translation>下次会谈要问的问题</translation>
    </message>
    <message>
        <source>Questions for the next meeting; Delete takes one back</source>
        <translation>下次会谈的问题；按 Delete 撤回一个</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rate a day</source>
        <translation>日费率</translation>
    </message>
    <message>
        <source>Rate of which day?</source>
        <translation>哪一天的汇率？</translation>
    </message>
    <message>
        <source>Reached by when?</source>
        <translation>何时之前达成？</translation>
    </message>
    <message>
        <source>Read it aloud once before you go.</source>
        <translation>去之前先大声念一遍。</translation>
    </message>
    <message>
        <source>Read it to them and ask: “Have I understood you rightly?” Note who said yes.</source>
        <translation>读给他们听，并问：“我理解得对吗？”记下谁表示了肯定。</translation>
    </message>
    <message>
        <source>Read it to {name} and ask: “Have I understood you rightly?” Note the yes with its day.</source>
        <translation>读给{name}听，并问：“我理解得对吗？”记下肯定答复及日期。</translation>
    </message>
    <message>
        <source>Readiness is shown by what they have already tried.</source>
        <translation>意愿体现在他们已经尝试过什么。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>可以成交</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>折扣理由</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>继续的理由</translation>
    </message>
    <message>
        <source>Reason to overrule the advice</source>
        <translation>不采纳建议的理由</translation>
    </message>
    <message>
        <source>Reason, ours</source>
        <translation>我方看法的原因</translation>
    </message>
    <message>
        <source>Reason, theirs</source>
        <translation>对方看法的原因</translation>
    </message>
    <message>
        <source>Reasonable time</source>
        <translation>合理时间</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended as things stand: {paper}.</source>
        <translation>按目前情况推荐：{paper}。</translation>
    </message>
    <message>
        <source>Recommended is: {paper}. The commitment is {level}.</source>
        <translation>推荐：{paper}。承诺程度为{level}。</translation>
    </message>
    <message>
        <source>Recommended now: {paper}</source>
        <translation>当前推荐：{paper}</translation>
    </message>
    <message>
        <source>Recommended: {paper}</source>
        <translation>推荐：{paper}</translation>
    </message>
    <message>
        <source>Recommended: {paper}.</source>
        <translation>推荐：{paper}。</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>警讯</translation>
    </message>
    <message>
        <source>Red flags put off</source>
        <translation>已推迟的警讯</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>优惠税率</translation>
    </message>
    <message>
        <source>Reference in the imported file</source>
        <translation>在导入文件中的编号</translation>
    </message>
    <message>
        <source>References, figures, a trial. This goes into the proposal.</source>
        <translation>参考客户、数据、试用。这些会写入方案建议书。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <source>Relationship and goals, all deals and people, with what belongs to the account.</source>
        <translation>关系与目标、所有商机和联系人，连同隶属于该客户的单位。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>移除此评判标准</translation>
    </message>
    <message>
        <source>Remove this rival</source>
        <translation>移除此竞争对手</translation>
    </message>
    <message>
        <source>Remove this variant</source>
        <translation>移除此方案版本</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已移除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Removed; Ctrl+Z brings it back.</source>
        <translation>已移除；按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Repair within</source>
        <translation>修复时限</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Response and repair for each severity.</source>
        <translation>各严重级别的响应与修复。</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>反应模式</translation>
    </message>
    <message>
        <source>Response within</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Return goes to the cell, Delete takes the question back</source>
        <translation>Return 转到单元格，Delete 撤回问题</translation>
    </message>
    <message>
        <source>Return of data, open work, help to move.</source>
        <translation>数据返还、未完成的工作、迁移协助。</translation>
    </message>
    <message>
        <source>Return opens, Insert adds, Delete removes, L draws a line, M shows the card on the map.</source>
        <translation>Return 打开，Insert 添加，Delete 移除，L 连线，M 在关系图上显示卡片。</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>反向征收</translation>
    </message>
    <message>
        <source>Reverse charge, as printed</source>
        <translation>反向征收（印出的文字）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Rights of others, breach of silence.</source>
        <translation>第三方权利、违反保密。</translation>
    </message>
    <message>
        <source>Rights to the results</source>
        <translation>成果的权利</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role and responsibility</source>
        <translation>角色与职责</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles, influence and attitude hold for this deal only.</source>
        <translation>角色、影响力和态度仅适用于此商机。</translation>
    </message>
    <message>
        <source>Round tax for each line</source>
        <translation>逐行舍入税额</translation>
    </message>
    <message>
        <source>Rounding and exchange rate</source>
        <translation>取整与汇率</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>第 {number} 行：{why}</translation>
    </message>
    <message>
        <source>Rows kept aside, not guessed: {n}</source>
        <translation>搁置而未猜测的行数：{n}</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>STOP: none of the four conditions is met. Walk away courteously.</source>
        <translation>STOP：四个条件一个也不满足。请礼貌地放弃。</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Sample contract</source>
        <translation>合同样本</translation>
    </message>
    <message>
        <source>Sample contract, as it stands now</source>
        <translation>合同样本，现在的样子</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction of each</source>
        <translation>每个人的满意度</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as Word (DOCX)…</source>
        <translation>另存为 Word（DOCX）…</translation>
    </message>
    <message>
        <source>Save as Word file</source>
        <translation>另存为 Word 文件</translation>
    </message>
    <message>
        <source>Save the account sheet; it is private</source>
        <translation>保存客户概览；仅供内部</translation>
    </message>
    <message>
        <source>Save the sample contract as Word (DOCX)…</source>
        <translation>将合同样本另存为 Word（DOCX）…</translation>
    </message>
    <message>
        <source>Saved a minute ago</source>
        <translation>一分钟前已保存</translation>
    </message>
    <message>
        <source>Saved by letting go</source>
        <translation>放弃所省工时</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>刚刚已保存</translation>
    </message>
    <message>
        <source>Saved {count} minutes ago</source>
        <translation>{count} 分钟前已保存</translation>
    </message>
    <message>
        <source>Saved {count} seconds ago</source>
        <translation>{count} 秒前已保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Say it as it stands here or in your own words; then wait for the answer.</source>
        <translation>照这里的原文说，或用您自己的话说；然后等对方回答。</translation>
    </message>
    <message>
        <source>Say it before they ask.</source>
        <translation>在他们问起之前先说出来。</translation>
    </message>
    <message>
        <source>Say it before they do.</source>
        <translation>抢在对方之前说出来。</translation>
    </message>
    <message>
        <source>Say no, and why: this we never accept.</source>
        <translation>拒绝并说明理由：这一点我方绝不接受。</translation>
    </message>
    <message>
        <source>Say on which day it was proposed.</source>
        <translation>请写明是哪一天提出的。</translation>
    </message>
    <message>
        <source>Say that the deal has ended, with these answers</source>
        <translation>以这些回答结束此商机</translation>
    </message>
    <message>
        <source>Say what it is about before it gets a number.</source>
        <translation>取号之前请先写明内容。</translation>
    </message>
    <message>
        <source>Say what the next contact is for: one purpose, in one line.</source>
        <translation>说明下次联系的目的：只要一个目的，一行写完。</translation>
    </message>
    <message>
        <source>Say what was done, and then the hours: call with Helga 1.5</source>
        <translation>请先写做了什么，再写工时：与 Helga 通话 1.5</translation>
    </message>
    <message>
        <source>Say what was promised, and by when: price list by 3 Dec</source>
        <translation>说明承诺了什么、何时之前：12月3日前发价目表</translation>
    </message>
    <message>
        <source>Say what you are to them now, and what you want to be.</source>
        <translation>请说明对方现在把您当作什么，您又想成为什么。</translation>
    </message>
    <message>
        <source>Say which benefit, in figures where you can.</source>
        <translation>说明是哪项收益，尽量用数字。</translation>
    </message>
    <message>
        <source>Say why {number} is {wanted}: the next one will be better for it.</source>
        <translation>请说明 {number} 为什么“{wanted}”：下一份会因此做得更好。</translation>
    </message>
    <message>
        <source>Scores typed straight in, the ranking, and what would turn it</source>
        <translation>直接输入评分，查看排名，以及什么会让排名逆转</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>边输入边搜索</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>搜索引擎</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>See both side by side, and choose which one counts</source>
        <translation>并排查看双方说法，选定以哪个为准</translation>
    </message>
    <message>
        <source>See the map as a sheet, and print it</source>
        <translation>以打印单查看关系图，并打印</translation>
    </message>
    <message>
        <source>See what moves with the milestone, and what breaks</source>
        <translation>查看随该里程碑移动的事项，以及哪些会出问题</translation>
    </message>
    <message>
        <source>See what would move with it, and what breaks</source>
        <translation>查看会随之移动什么、破坏什么</translation>
    </message>
    <message>
        <source>See who said what, and whom to ask next</source>
        <translation>查看谁说了什么、接下来问谁</translation>
    </message>
    <message>
        <source>Sees a chance</source>
        <translation>看到机会</translation>
    </message>
    <message>
        <source>Sees it, lives with it</source>
        <translation>看到了，但能将就</translation>
    </message>
    <message>
        <source>Sees trouble</source>
        <translation>看到麻烦</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>Sent to {printer}: one page.</source>
        <translation>已发送到 {printer}：一页。</translation>
    </message>
    <message>
        <source>Sent to {printer}: {count} pages.</source>
        <translation>已发送到 {printer}：{count} 页。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Serious people act: they ask about dates, bring colleagues, open doors.</source>
        <translation>认真的人会行动：他们会问日期、带同事来、帮您引荐。</translation>
    </message>
    <message>
        <source>Service &amp; payments</source>
        <translation>服务与付款</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Service levels and payments at a glance</source>
        <translation>服务水平与付款一览</translation>
    </message>
    <message>
        <source>Service levels by month; type what was measured, C notes that the credit is given</source>
        <translation>按月的服务水平；输入计量值，按 C 记下已给付补偿</translation>
    </message>
    <message>
        <source>Service levels with their credits, and what is invoiced and paid</source>
        <translation>服务水平及补偿，以及已开票和已付款</translation>
    </message>
    <message>
        <source>Set aside is not yet free: which cost centre, whose approval?</source>
        <translation>有预算不等于能动用：哪个成本中心，由谁批准？</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle it (F2)…</source>
        <translation>处理冲突（F2）…</translation>
    </message>
    <message>
        <source>Settled here, followed up in step 7. A percentage of the total, or an amount.</source>
        <translation>在此约定，在第 7 步跟进。可填总额的百分比，也可填金额。</translation>
    </message>
    <message>
        <source>Settled here, followed up in step 7: nothing is typed twice.</source>
        <translation>在此约定，在第 7 步跟进：无需重复录入。</translation>
    </message>
    <message>
        <source>Settled: no longer counts</source>
        <translation>已了结：不再计入</translation>
    </message>
    <message>
        <source>Settled: nothing to do.</source>
        <translation>已了结：无需做什么。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理冲突…</translation>
    </message>
    <message>
        <source>Several papers as one booklet for the meeting</source>
        <translation>多份文书合为一册，供会谈使用</translation>
    </message>
    <message>
        <source>Several people read it, so it must say what hurts, how we help and why us.</source>
        <translation>会有好几个人看，所以必须写清楚：痛点在哪、我们如何帮忙、为什么选我们。</translation>
    </message>
    <message>
        <source>Severe problem</source>
        <translation>严重问题</translation>
    </message>
    <message>
        <source>Severe: endangers a goal</source>
        <translation>严重：危及目标</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share of the total, in %</source>
        <translation>占总额的比例，单位 %</translation>
    </message>
    <message>
        <source>Share won</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Sharper sensitivity to price</source>
        <translation>对价格更敏感</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>客户概览另存为 PDF…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>打印单</translation>
    </message>
    <message>
        <source>Shift the plan by its days…</source>
        <translation>按其天数推移计划…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all criteria and rivals as a matrix</source>
        <translation>以矩阵显示全部评判标准和竞争对手</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起部分</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在关系图上显示</translation>
    </message>
    <message>
        <source>Show that we understood, how we help, and why us.</source>
        <translation>表明我们理解了问题、我们如何帮忙，以及为什么选我们。</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>显示卡片</translation>
    </message>
    <message>
        <source>Show the card of the chosen one (M)</source>
        <translation>显示所选者的卡片（M）</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示关系图</translation>
    </message>
    <message>
        <source>Show the plan as a chart</source>
        <translation>以图表显示计划</translation>
    </message>
    <message>
        <source>Show the same as a list</source>
        <translation>以列表显示相同内容</translation>
    </message>
    <message>
        <source>Show the six months after</source>
        <translation>显示后六个月</translation>
    </message>
    <message>
        <source>Show the six months before</source>
        <translation>显示前六个月</translation>
    </message>
    <message>
        <source>Show the verdict in full</source>
        <translation>查看完整结论</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整张关系图</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>显示整张关系图 (0)</translation>
    </message>
    <message>
        <source>Show the words in this language</source>
        <translation>显示此语言的文字</translation>
    </message>
    <message>
        <source>Show this variant; it is the one that goes out</source>
        <translation>显示此方案版本；发出的就是它</translation>
    </message>
    <message>
        <source>Show what is over, too</source>
        <translation>也显示已结束的</translation>
    </message>
    <message>
        <source>Show who said so</source>
        <translation>显示是谁说的</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation>双方签署日期</translation>
    </message>
    <message>
        <source>Signed by both. Celebrate briefly: fulfilment starts at once.</source>
        <translation>双方均已签署。简单庆祝一下：履约马上开始。</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>签署件</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>签署件</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Signs the papers.</source>
        <translation>签署文书。</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>从什么时候开始的？</translation>
    </message>
    <message>
        <source>Sites, or remote.</source>
        <translation>办公地点，或远程。</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>所属委员会</translation>
    </message>
    <message>
        <source>Sits in which committee?</source>
        <translation>属于哪个委员会？</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Six blocks that must stand, further ones, two to four pages.</source>
        <translation>六个必备的内容块，可再增加，共二至四页。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Slight: a nuisance</source>
        <translation>轻微：只是烦人</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>So far it has cost {cost}, at {rate} an hour.</source>
        <translation>按每小时 {rate} 计，至今已花费 {cost}。</translation>
    </message>
    <message>
        <source>So that a later change of a fact shows.</source>
        <translation>以便看出事实后来的变化。</translation>
    </message>
    <message>
        <source>So that you learn from it.</source>
        <translation>以便您从中吸取经验。</translation>
    </message>
    <message>
        <source>So that you win by it again.</source>
        <translation>以便您下次凭此再赢。</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Solution trace</source>
        <translation>解决方案追溯</translation>
    </message>
    <message>
        <source>Solves which problem?</source>
        <translation>解决哪个问题？</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Somebody brought us together</source>
        <translation>有人牵线介绍</translation>
    </message>
    <message>
        <source>Somebody must be able to say yes.</source>
        <translation>必须有人能拍板说“行”。</translation>
    </message>
    <message>
        <source>Somebody who may sign.</source>
        <translation>有权签字的人。</translation>
    </message>
    <message>
        <source>Somebody with a name, not a department.</source>
        <translation>要有名有姓的人，而不是一个部门。</translation>
    </message>
    <message>
        <source>Somebody with a name, or a committee that decides as one.</source>
        <translation>有名有姓的人，或作为一个整体做决定的委员会。</translation>
    </message>
    <message>
        <source>Somebody you can call again.</source>
        <translation>您可以再打电话联系的人。</translation>
    </message>
    <message>
        <source>Something both sides can check.</source>
        <translation>双方都能核实的内容。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Something has changed since you last spoke: {what}</source>
        <translation>自上次沟通以来有了变化：{what}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Space ticks; drag, or Alt+Up and Alt+Down, move a paper.</source>
        <translation>空格键勾选；拖动或按 Alt+Up、Alt+Down 移动文书。</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>倾向</translation>
    </message>
    <message>
        <source>Spoken to again on {day}.</source>
        <translation>已于 {day} 再次沟通。</translation>
    </message>
    <message>
        <source>Stakeholder map</source>
        <translation>利益相关人关系图</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>利益相关人</translation>
    </message>
    <message>
        <source>Stakeholders as a list</source>
        <translation>利益相关人列表</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>标准税率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>暂不关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Stay where we are: there is no rung below.</source>
        <translation>保持不动：下面没有台阶了。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number} of 7, {title}; lap {lap}</source>
        <translation>第 {number} 步（共 7 步），{title}；第 {lap} 轮</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: done</source>
        <translation>第 {number} 步（共 {count} 步），{title}：已完成</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: not begun yet</source>
        <translation>第 {number} 步（共 {count} 步），{title}：尚未开始</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: something is missing</source>
        <translation>第 {number} 步（共 {count} 步），{title}：还缺内容</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: the deal stands here</source>
        <translation>第 {number} 步（共 {count} 步），{title}：商机目前在这一步</translation>
    </message>
    <message>
        <source>Step {number} · {page}</source>
        <translation>第 {number} 步 · {page}</translation>
    </message>
    <message>
        <source>Step {number} · {step} — {deal}</source>
        <translation>第 {number} 步 · {step} — {deal}</translation>
    </message>
    <message>
        <source>Step {number}: {count} still missing</source>
        <translation>第 {number} 步：还缺 {count} 项</translation>
    </message>
    <message>
        <source>Steps in per cent of the monthly fee, and a cap.</source>
        <translation>按月费的百分比分档，并设上限。</translation>
    </message>
    <message>
        <source>Steps of the deal</source>
        <translation>商机的步骤</translation>
    </message>
    <message>
        <source>Still missing in step {number}, {step}: {pages}</source>
        <translation>第 {number} 步“{step}”还缺：{pages}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍待定</translation>
    </message>
    <message>
        <source>Still open: {label}</source>
        <translation>尚未解决：{label}</translation>
    </message>
    <message>
        <source>Still to be found out: {tests}?</source>
        <translation>还需查明：{tests}？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>止损线</translation>
    </message>
    <message>
        <source>Stop at {hours} h: {spent} h are spent, {left} h left.</source>
        <translation>到 {hours} 小时就停：已用 {spent} 小时，还剩 {left} 小时。</translation>
    </message>
    <message>
        <source>Stop now: the {hours} h that the deal can pay for are spent.</source>
        <translation>现在就停：该商机能承担的 {hours} 小时已用完。</translation>
    </message>
    <message>
        <source>Stop selling, close the gaps</source>
        <translation>停止推销，先补缺口</translation>
    </message>
    <message>
        <source>Strangers get proposals.</source>
        <translation>对还不了解我们的客户，出方案建议书。</translation>
    </message>
    <message>
        <source>Stuck for {days} days or more: {last}</source>
        <translation>停滞 {days} 天以上：{last}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Such as 99.5 per cent, or 4 hours.</source>
        <translation>例如 99.5 %，或 4 小时。</translation>
    </message>
    <message>
        <source>Such as: member of a chamber.</source>
        <translation>例如：某商会会员。</translation>
    </message>
    <message>
        <source>Such as: on acceptance.</source>
        <translation>例如：验收时。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary for a busy reader</source>
        <translation>给忙碌读者的摘要</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Sure of too much</source>
        <translation>过于自信</translation>
    </message>
    <message>
        <source>Table; Enter goes to the questions about the chosen line</source>
        <translation>表格；按 Enter 键进入所选行的提问</translation>
    </message>
    <message>
        <source>Tables and address books</source>
        <translation>表格与通讯录</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>从关系图中移除</translation>
    </message>
    <message>
        <source>Take one new price</source>
        <translation>采用一个新价格</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over from the term sheet</source>
        <translation>从合作条款清单取用</translation>
    </message>
    <message>
        <source>Take the answer as it is said.</source>
        <translation>把对方的回答照原话记下来。</translation>
    </message>
    <message>
        <source>Take the card or the line off</source>
        <translation>移除卡片或连线</translation>
    </message>
    <message>
        <source>Take the chosen passage out; undo brings it back</source>
        <translation>移除所选段落；可撤销恢复</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>取回问题</translation>
    </message>
    <message>
        <source>Take them onto the plan</source>
        <translation>纳入计划</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复处理</translation>
    </message>
    <message>
        <source>Take {count} new prices</source>
        <translation>采用 {count} 个新价格</translation>
    </message>
    <message>
        <source>Take “{written}” as “{known}” (rows: {rows})</source>
        <translation>将“{written}”视为“{known}”（行：{rows}）</translation>
    </message>
    <message>
        <source>Talk or seminar</source>
        <translation>演讲或研讨会</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>税 %</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax {rate} %</source>
        <translation>税 {rate} %</translation>
    </message>
    <message>
        <source>Technical advisor</source>
        <translation>技术顾问</translation>
    </message>
    <message>
        <source>Technology and security worries</source>
        <translation>技术与安全方面的顾虑</translation>
    </message>
    <message>
        <source>Term and termination</source>
        <translation>期限与终止</translation>
    </message>
    <message>
        <source>Term sheet</source>
        <translation>合作条款清单</translation>
    </message>
    <message>
        <source>Term sheet, contract, offer: one a line, the strongest first.</source>
        <translation>合作条款清单、合同、报价：每行一项，效力最高的在前。</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Terms come after understanding.</source>
        <translation>先理解，再谈条款。</translation>
    </message>
    <message>
        <source>Terms: </source>
        <translation>条款：</translation>
    </message>
    <message>
        <source>Terms: compensation</source>
        <translation>条款：赔偿</translation>
    </message>
    <message>
        <source>Terms: further</source>
        <translation>条款：其他</translation>
    </message>
    <message>
        <source>Terms: head</source>
        <translation>条款：抬头</translation>
    </message>
    <message>
        <source>Terms: installation time</source>
        <translation>条款：实施时间</translation>
    </message>
    <message>
        <source>Terms: limits of liability</source>
        <translation>条款：责任限额</translation>
    </message>
    <message>
        <source>Terms: milestones</source>
        <translation>条款：里程碑</translation>
    </message>
    <message>
        <source>Terms: price</source>
        <translation>条款：价格</translation>
    </message>
    <message>
        <source>Terms: resources</source>
        <translation>条款：资源</translation>
    </message>
    <message>
        <source>Terms: service level</source>
        <translation>条款：服务水平</translation>
    </message>
    <message>
        <source>Terms: termination</source>
        <translation>条款：终止</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text, section, subtotal, page break</source>
        <translation>正文、小节、小计、分页符</translation>
    </message>
    <message>
        <source>Texts, Word files and PDFs</source>
        <translation>文本、Word 文件和 PDF</translation>
    </message>
    <message>
        <source>That side has not said yet what it wants on “{topic}”: note its proposal first.</source>
        <translation>那一方还没有说明对“{topic}”的要求：请先记下其提议。</translation>
    </message>
    <message>
        <source>The 30 and 90 days are counted from it</source>
        <translation>30 天和 90 天从那天算起</translation>
    </message>
    <message>
        <source>The Chinese words as they were filled in</source>
        <translation>填入时的中文原文</translation>
    </message>
    <message>
        <source>The English words as they were filled in</source>
        <translation>填入时的英文原文</translation>
    </message>
    <message>
        <source>The amount {amount} can’t be read in the PDF: report this, and issue no paper.</source>
        <translation>PDF 中的金额 {amount} 无法读取：请报告此问题，暂勿签发任何文书。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer as it stands: {answer}</source>
        <translation>目前的回答：{answer}</translation>
    </message>
    <message>
        <source>The answer cannot take this value: change the answer by hand.</source>
        <translation>回答无法采用此值：请手动修改回答。</translation>
    </message>
    <message>
        <source>The answer counts from this day.</source>
        <translation>回答从这一天起算。</translation>
    </message>
    <message>
        <source>The answer of another day does not count for today’s paper.</source>
        <translation>别的日子的回答不适用于今天的文书。</translation>
    </message>
    <message>
        <source>The answer takes this value; whoever differs no longer counts</source>
        <translation>回答采用此值；说法不同的不再计入</translation>
    </message>
    <message>
        <source>The answer “{answer}” has no problem.</source>
        <translation>解决办法“{answer}”没有对应的问题。</translation>
    </message>
    <message>
        <source>The answers of this page as they were</source>
        <translation>本页当时的回答</translation>
    </message>
    <message>
        <source>The best next client is the one you have.</source>
        <translation>最好的下一个客户，就是您现有的客户。</translation>
    </message>
    <message>
        <source>The branch that weighs most.</source>
        <translation>分量最重的那一支。</translation>
    </message>
    <message>
        <source>The bytes of this paper are not in the file.</source>
        <translation>文件中没有这份文书的数据。</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>上一处改动（Shift+F3）</translation>
    </message>
    <message>
        <source>The chosen payment (I)</source>
        <translation>所选付款（I）</translation>
    </message>
    <message>
        <source>The chosen payment (P)</source>
        <translation>所选付款（P）</translation>
    </message>
    <message>
        <source>The client’s language.</source>
        <translation>客户使用的语言。</translation>
    </message>
    <message>
        <source>The clipboard holds {length} characters, more than “{label}” takes: paste less or attach a file.</source>
        <translation>剪贴板中有 {length} 个字符，超出“{label}”的容量：请少粘贴一些，或改为附加文件。</translation>
    </message>
    <message>
        <source>The clock of the answer starts here.</source>
        <translation>回答的计时从这里开始。</translation>
    </message>
    <message>
        <source>The command line cannot be read, {complaint}: see “dealplanner --help”.</source>
        <translation>无法解析命令行，{complaint}：请参阅“dealplanner --help”。</translation>
    </message>
    <message>
        <source>The commitment is {level}.</source>
        <translation>承诺程度为 {level}。</translation>
    </message>
    <message>
        <source>The committee decides as one.</source>
        <translation>委员会作为整体作出决定。</translation>
    </message>
    <message>
        <source>The condition “{condition}” as it stands: {met}.</source>
        <translation>条件“{condition}”目前的情况：{met}。</translation>
    </message>
    <message>
        <source>The contact itself</source>
        <translation>联系本身</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>The contract has no fees yet: price the offer in step 6.</source>
        <translation>合同还没有费用：请在第 6 步给报价定价。</translation>
    </message>
    <message>
        <source>The cost of doing nothing.</source>
        <translation>什么都不做的代价。</translation>
    </message>
    <message>
        <source>The courteous close</source>
        <translation>礼貌收尾</translation>
    </message>
    <message>
        <source>The credit of {amount} for “{what}” in the period to {day} is not given yet.</source>
        <translation>“{what}”在截至 {day} 的周期内的补偿 {amount} 还没有给付。</translation>
    </message>
    <message>
        <source>The criteria that they decide by are not known: ask how they will compare.</source>
        <translation>还不清楚他们的评判标准：请问他们会怎么比较。</translation>
    </message>
    <message>
        <source>The criteria they decide by</source>
        <translation>他们做决定的评判标准</translation>
    </message>
    <message>
        <source>The criteria where you score higher.</source>
        <translation>您得分更高的评判标准。</translation>
    </message>
    <message>
        <source>The day for which you plan their decision.</source>
        <translation>您计划他们做出决定的日期。</translation>
    </message>
    <message>
        <source>The day of the signature.</source>
        <translation>签署日期。</translation>
    </message>
    <message>
        <source>The day on the paper.</source>
        <translation>文书上的日期。</translation>
    </message>
    <message>
        <source>The day on which it must work.</source>
        <translation>必须投入使用的日期。</translation>
    </message>
    <message>
        <source>The day that they named, {day}, has passed.</source>
        <translation>他们说的日期 {day} 已经过了。</translation>
    </message>
    <message>
        <source>The day the contract starts.</source>
        <translation>合同开始的日期。</translation>
    </message>
    <message>
        <source>The day they said yes.</source>
        <translation>对方说“好”的那一天。</translation>
    </message>
    <message>
        <source>The day you gave it.</source>
        <translation>您给出的日期。</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>The deal comes back to Today on {day}.</source>
        <translation>该商机将于 {day} 回到“今天”。</translation>
    </message>
    <message>
        <source>The deal has changed since {number} was issued, so a Word file would differ from what the client has: save it as PDF, or issue a revision.</source>
        <translation>{number} 签发之后商机已有变化，Word 文件会与客户手上的不同：请另存为 PDF，或签发新版本。</translation>
    </message>
    <message>
        <source>The deal is let go. A letter leaves the door open.</source>
        <translation>商机已放弃。写封信，让大门始终敞开。</translation>
    </message>
    <message>
        <source>The deal is lost</source>
        <translation>商机已丢单</translation>
    </message>
    <message>
        <source>The deal is won</source>
        <translation>商机已赢单</translation>
    </message>
    <message>
        <source>The deal is won on that day, its paper is accepted, the plan is made from the terms</source>
        <translation>商机自那天起赢单，文书视为接受，并按条款制定计划</translation>
    </message>
    <message>
        <source>The deal is won since {day}.</source>
        <translation>商机自 {day} 起赢单。</translation>
    </message>
    <message>
        <source>The deal on one page: verdict, who decides, red flags, what comes next.</source>
        <translation>一页看清商机：结论、谁决定、警讯、下一步。</translation>
    </message>
    <message>
        <source>The deal stands at</source>
        <translation>商机目前处于</translation>
    </message>
    <message>
        <source>The deals behind “{row}”</source>
        <translation>“{row}”背后的商机</translation>
    </message>
    <message>
        <source>The deal’s clock starts here.</source>
        <translation>商机的计时从这里开始。</translation>
    </message>
    <message>
        <source>The deal’s title.</source>
        <translation>商机的标题。</translation>
    </message>
    <message>
        <source>The decision step “{step}” has no date.</source>
        <translation>决策步骤“{step}”没有日期。</translation>
    </message>
    <message>
        <source>The decision step “{step}” has no owner.</source>
        <translation>决策步骤“{step}”没有负责人。</translation>
    </message>
    <message>
        <source>The decision was planned for {day}, which has passed.</source>
        <translation>原计划于 {day} 做出决定，但该日期已过。</translation>
    </message>
    <message>
        <source>The decision was put off {times} times: does anything force the date?</source>
        <translation>决定已推迟 {times} 次：有什么事情能逼出一个日期吗？</translation>
    </message>
    <message>
        <source>The deposit is {deposit} but the total only {total}: lower the deposit.</source>
        <translation>预付款为 {deposit}，而总额只有 {total}：请降低预付款。</translation>
    </message>
    <message>
        <source>The discount is for</source>
        <translation>折扣适用于</translation>
    </message>
    <message>
        <source>The discount of {where} is a percentage and an amount at once: clear one of them.</source>
        <translation>{where} 的折扣同时填了百分比和金额：请清除其中一项。</translation>
    </message>
    <message>
        <source>The discount of {where} is {amount} but the line only {worth}: lower the discount.</source>
        <translation>{where} 的折扣为 {amount}，而该行只有 {worth}：请降低折扣。</translation>
    </message>
    <message>
        <source>The discount on the whole is {amount} but what it reduces only {subtotal}: lower it.</source>
        <translation>整单折扣为 {amount}，而可折扣的部分只有 {subtotal}：请降低折扣。</translation>
    </message>
    <message>
        <source>The economic buyer is known: {name}.</source>
        <translation>经济买主已知：{name}。</translation>
    </message>
    <message>
        <source>The economic buyer is not known.</source>
        <translation>还不知道谁是经济买主。</translation>
    </message>
    <message>
        <source>The economic buyer.</source>
        <translation>经济买主。</translation>
    </message>
    <message>
        <source>The fee is that of one such period.</source>
        <translation>费用指一个这样的周期。</translation>
    </message>
    <message>
        <source>The fees themselves come from the quote.</source>
        <translation>费用本身取自报价单。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The first contact is the ground for all that follows.</source>
        <translation>首次联系是后面一切的基础。</translation>
    </message>
    <message>
        <source>The first contact, with whom and when, is not noted.</source>
        <translation>首次联系尚未记录：与谁、在何时。</translation>
    </message>
    <message>
        <source>The first day of real work.</source>
        <translation>真正开工的第一天。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>第一天。</translation>
    </message>
    <message>
        <source>The first page, the last page</source>
        <translation>第一页、最后一页</translation>
    </message>
    <message>
        <source>The first problem and our answer.</source>
        <translation>第一个问题和我们的解决办法。</translation>
    </message>
    <message>
        <source>The first word.</source>
        <translation>最先提出的。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to: choose another folder, or change its rights.</source>
        <translation>无法写入文件夹“{path}”：请另选文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The former lap</source>
        <translation>以往轮次</translation>
    </message>
    <message>
        <source>The four conditions</source>
        <translation>四个条件</translation>
    </message>
    <message>
        <source>The four conditions as you confirmed them.</source>
        <translation>您确认过的四个条件。</translation>
    </message>
    <message>
        <source>The four conditions, and who said so</source>
        <translation>四个条件，以及是谁说的</translation>
    </message>
    <message>
        <source>The four conditions, what speaks for and against them, and who said so</source>
        <translation>四个条件、支持和反对的理由，以及是谁说的</translation>
    </message>
    <message>
        <source>The funds are in place and can be allocated</source>
        <translation>资金已到位，且可以动用</translation>
    </message>
    <message>
        <source>The funds are not in place.</source>
        <translation>资金尚未到位。</translation>
    </message>
    <message>
        <source>The funds can’t be allocated to this.</source>
        <translation>资金不能用于这件事。</translation>
    </message>
    <message>
        <source>The general cap is {amount}.</source>
        <translation>总责任上限为 {amount}。</translation>
    </message>
    <message>
        <source>The greater of the multiple and the amount holds.</source>
        <translation>倍数与金额两者取其高。</translation>
    </message>
    <message>
        <source>The group of which {where} is one has no name: name the group.</source>
        <translation>{where} 所属的组没有名称：请为该组命名。</translation>
    </message>
    <message>
        <source>The headings of “{file}” do not say what it lists: name at least one column “account”, “product”, “opportunity_id” or “email”.</source>
        <translation>从“{file}”的表头看不出它列的是什么：请至少标出“account”“product”“opportunity_id”“email”中的一列。</translation>
    </message>
    <message>
        <source>The hours planned less the hours spent.</source>
        <translation>计划工时减去已用工时。</translation>
    </message>
    <message>
        <source>The hours spent cost {spent}, more than the {expected} that the deal can return.</source>
        <translation>已用工时的成本为 {spent}，超过该商机可望带来的 {expected}。</translation>
    </message>
    <message>
        <source>The lap before beside it</source>
        <translation>旁边显示上一轮</translation>
    </message>
    <message>
        <source>The last day; empty while it runs.</source>
        <translation>最后一天；仍在进行则留空。</translation>
    </message>
    <message>
        <source>The lawyers</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>The lawyers’ hand-over</source>
        <translation>律师移交单</translation>
    </message>
    <message>
        <source>The least</source>
        <translation>底线</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>The line “{line}” of the offer solves no problem.</source>
        <translation>报价中的行“{line}”没有解决任何问题。</translation>
    </message>
    <message>
        <source>The line “{line}” solves no problem of theirs.</source>
        <translation>行“{line}”没有解决他们的任何问题。</translation>
    </message>
    <message>
        <source>The logo has {width} × {height} pixels, more than can be printed: save it at 2,000 pixels or less.</source>
        <translation>徽标为 {width} × {height} 像素，超出可打印的大小：请另存为不超过 2,000 像素的图片。</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG image that can be read: choose another file in the settings.</source>
        <translation>徽标不是可读取的 PNG 或 JPEG 图片：请在设置中另选文件。</translation>
    </message>
    <message>
        <source>The logo takes more than {most} MB: save it at 2,000 pixels or less, or as another kind.</source>
        <translation>徽标超过 {most} MB：请存为 2,000 像素以内，或换一种格式。</translation>
    </message>
    <message>
        <source>The main terms stand since {day}: the lawyers take over.</source>
        <translation>主要条款自 {day} 起谈定：由律师接手。</translation>
    </message>
    <message>
        <source>The main terms stand today</source>
        <translation>主要条款今天谈定</translation>
    </message>
    <message>
        <source>The main terms stand: hand over to the lawyers.</source>
        <translation>主要条款已谈定：移交律师。</translation>
    </message>
    <message>
        <source>The main terms stand: the lawyers take over, and the final contract follows.</source>
        <translation>主要条款已谈定：由律师接手，随后签最终合同。</translation>
    </message>
    <message>
        <source>The main terms were agreed on {day}.</source>
        <translation>主要条款已于 {day} 达成一致。</translation>
    </message>
    <message>
        <source>The marketing activity</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>The measure of the goal in step 6.</source>
        <translation>第 6 步中目标的衡量指标。</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>中间阶段</translation>
    </message>
    <message>
        <source>The milestones have a page of their own.</source>
        <translation>里程碑有单独的页面。</translation>
    </message>
    <message>
        <source>The milestones of the term sheet, now with what is done.</source>
        <translation>合作条款清单中的里程碑，现在标明完成情况。</translation>
    </message>
    <message>
        <source>The name on the order. It must be a person on the map.</source>
        <translation>订单上的姓名。必须是关系图上的人。</translation>
    </message>
    <message>
        <source>The negotiation begins with an accepted proposal, and none is noted yet.</source>
        <translation>谈判从方案建议书被接受开始，目前还没有记录。</translation>
    </message>
    <message>
        <source>The newest term sheet.</source>
        <translation>最新的合作条款清单。</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>下一处改动（F3）</translation>
    </message>
    <message>
        <source>The next contact is agreed: {day}. {what}</source>
        <translation>下次联系已约定：{day}。{what}</translation>
    </message>
    <message>
        <source>The next contact is {when}.</source>
        <translation>下次联系：{when}。</translation>
    </message>
    <message>
        <source>The next contact was due on {day}, and no other is agreed.</source>
        <translation>下次联系应在 {day}，已过期，且没有约定新的时间。</translation>
    </message>
    <message>
        <source>The next contact.</source>
        <translation>下次联系。</translation>
    </message>
    <message>
        <source>The next ones:</source>
        <translation>接下来的编号：</translation>
    </message>
    <message>
        <source>The next page helps you to part as friends.</source>
        <translation>下一页帮您好聚好散。</translation>
    </message>
    <message>
        <source>The next page, “What you say”, puts it into words with these answers.</source>
        <translation>下一页“您怎么说”会用这些回答组成要说的话。</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>提出合作</translation>
    </message>
    <message>
        <source>The offer comes to more than {most}: lower a quantity, a price or how long it runs.</source>
        <translation>报价总额超过 {most}：请降低数量、价格或期限。</translation>
    </message>
    <message>
        <source>The offer has no lines yet: write them</source>
        <translation>报价还没有行项目：去填写</translation>
    </message>
    <message>
        <source>The offer has no total yet</source>
        <translation>报价还没有总价</translation>
    </message>
    <message>
        <source>The offer keeps its old prices until you take the new ones</source>
        <translation>在您采用新价格之前，报价保留旧价格</translation>
    </message>
    <message>
        <source>The offer leaves you {margin}.</source>
        <translation>这份报价给您留下 {margin}。</translation>
    </message>
    <message>
        <source>The offer leaves you {percent} %, less than your floor of {floor} %.</source>
        <translation>这份报价给您留下 {percent} %，低于您的底线 {floor} %。</translation>
    </message>
    <message>
        <source>The offer’s head</source>
        <translation>报价抬头</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>上一页、下一页</translation>
    </message>
    <message>
        <source>The paper is valid through {through} and issued on {issued}: choose a later day.</source>
        <translation>文书有效期至 {through}，而签发日期为 {issued}：请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The paper itself is complete.</source>
        <translation>文书本身是完整的。</translation>
    </message>
    <message>
        <source>The paper may still go out. It raises this red flag: {why}</source>
        <translation>文书仍可发出，但会引发此警讯：{why}</translation>
    </message>
    <message>
        <source>The payment plan comes to {sum} % instead of 100 %: change a percentage.</source>
        <translation>付款计划合计为 {sum} %，而不是 100 %：请修改某个百分比。</translation>
    </message>
    <message>
        <source>The payment plan comes to {sum} instead of {total}: change a payment.</source>
        <translation>付款计划合计为 {sum}，而不是 {total}：请修改某笔付款。</translation>
    </message>
    <message>
        <source>The payment “{payment}” falls due on {new}.</source>
        <translation>付款“{payment}”改在 {new} 到期。</translation>
    </message>
    <message>
        <source>The payment “{payment}” stays due on {day}, before “{milestone}” on {new}.</source>
        <translation>付款“{payment}”仍在 {day} 到期，早于 {new} 的“{milestone}”。</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>计划是空的。</translation>
    </message>
    <message>
        <source>The planned day, not the hoped-for one.</source>
        <translation>计划的日期，而不是期望的日期。</translation>
    </message>
    <message>
        <source>The planned hours cost {effort}, more than the {expected} to be expected.</source>
        <translation>计划工时的成本为 {effort}，超过可望得到的 {expected}。</translation>
    </message>
    <message>
        <source>The price list is empty. Fill it in the room “Price list”, or import it.</source>
        <translation>价目表是空的。请在“价目表”中填写，或导入。</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The problem, as we understand it</source>
        <translation>我们所理解的问题</translation>
    </message>
    <message>
        <source>The product straight before the customer, a shorter sale</source>
        <translation>产品直接摆到客户面前，成交更快</translation>
    </message>
    <message>
        <source>The program made a mistake. What you typed has been kept.</source>
        <translation>程序出错了。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>The proof “{proof}” proves no answer.</source>
        <translation>证明“{proof}”没有对应的解决办法。</translation>
    </message>
    <message>
        <source>The proposal was accepted on {day}.</source>
        <translation>方案建议书已于 {day} 获得认可。</translation>
    </message>
    <message>
        <source>The proposal’s first page.</source>
        <translation>方案建议书的首页。</translation>
    </message>
    <message>
        <source>The rate to the home currency is more than 0, which {rate} is not: change it.</source>
        <translation>对本币的汇率须大于 0，而 {rate} 不是：请修改。</translation>
    </message>
    <message>
        <source>The reason stays readable.</source>
        <translation>理由会保留，随时可查。</translation>
    </message>
    <message>
        <source>The result, not the effort.</source>
        <translation>要的是结果，不是投入。</translation>
    </message>
    <message>
        <source>The right paper at the right time, composed from what is known.</source>
        <translation>在对的时候给出对的文书，由已知信息生成。</translation>
    </message>
    <message>
        <source>The rivals that every deal has</source>
        <translation>每个商机都有的竞争对手</translation>
    </message>
    <message>
        <source>The same five questions for everybody who has a say.</source>
        <translation>对每个有发言权的人都问同样的五个问题。</translation>
    </message>
    <message>
        <source>The service is counted once it is accepted: note the day in step 7.</source>
        <translation>服务从验收起计算：请在第 7 步记下日期。</translation>
    </message>
    <message>
        <source>The service level begins</source>
        <translation>服务水平开始生效</translation>
    </message>
    <message>
        <source>The service “{what}” was due on {day}.</source>
        <translation>服务项目“{what}”应于 {day} 完成，已过期。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not printed “{audience}”: leave --for out.</source>
        <translation>打印单“{sheet}”不能按“{audience}”打印：请去掉 --for。</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>签署件</translation>
    </message>
    <message>
        <source>The step at which they ended: where they die.</source>
        <translation>结束在哪一步：商机在哪里夭折。</translation>
    </message>
    <message>
        <source>The steps of their decision are not known.</source>
        <translation>还不清楚他们的决策步骤。</translation>
    </message>
    <message>
        <source>The stop-loss line of {hours} h is passed by {over} h: stop, or find more return.</source>
        <translation>已超出 {hours} 小时的止损线 {over} 小时：请停下，或找到更多收益。</translation>
    </message>
    <message>
        <source>The term sheet says: {words}</source>
        <translation>合作条款清单写明：{words}</translation>
    </message>
    <message>
        <source>The terms set what is not on the plan yet: {names}.</source>
        <translation>条款中规定但尚未列入计划的：{names}。</translation>
    </message>
    <message>
        <source>The time frame to which they said yes.</source>
        <translation>他们已认可的时间范围。</translation>
    </message>
    <message>
        <source>The trial close has no answer that asks for more.</source>
        <translation>试探成交还没有得到要求进一步了解的回答。</translation>
    </message>
    <message>
        <source>The trial is closed. Send the paper while the yes is warm.</source>
        <translation>试探成交完成。趁对方刚点头，把文书送出去。</translation>
    </message>
    <message>
        <source>The usual letter, in the language of their papers.</source>
        <translation>通常的信函，用对方文书的语言。</translation>
    </message>
    <message>
        <source>The verdict is {call}: to issue it, you will be asked for a reason.</source>
        <translation>结论是 {call}：签发时会要求您说明理由。</translation>
    </message>
    <message>
        <source>The weakest answers</source>
        <translation>最薄弱的回答</translation>
    </message>
    <message>
        <source>The weakest answers of this lap</source>
        <translation>本轮最薄弱的回答</translation>
    </message>
    <message>
        <source>The weakest answers of this lap beside the lap before</source>
        <translation>本轮最薄弱的回答，与上一轮对照</translation>
    </message>
    <message>
        <source>The whole amount</source>
        <translation>全部金额</translation>
    </message>
    <message>
        <source>The whole deal hangs on {name}: whom else have you met?</source>
        <translation>整个商机都系于 {name} 一人：您还见过谁？</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The words are not noted.</source>
        <translation>未记录原话。</translation>
    </message>
    <message>
        <source>The words around the figures</source>
        <translation>数字前后的文字</translation>
    </message>
    <message>
        <source>The words for it are whole as soon as a problem has our answer (step 4).</source>
        <translation>只要有一个问题有了我们的解决办法（第 4 步），要说的话就完整了。</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>工作事项</translation>
    </message>
    <message>
        <source>The yes to the trial close did not come from the economic buyer.</source>
        <translation>对试探成交说“行”的不是经济买主。</translation>
    </message>
    <message>
        <source>The {field} of {where} has at most {decimals} decimals: round {value}.</source>
        <translation>{where} 的{field}最多 {decimals} 位小数：请对 {value} 四舍五入。</translation>
    </message>
    <message>
        <source>The {field} of {where} lies between 0 and {most}, which {value} does not: change it.</source>
        <translation>{where} 的{field}须在 0 到 {most} 之间，而 {value} 不在此范围：请修改。</translation>
    </message>
    <message>
        <source>The {field} of {where} needs a number: type digits only.</source>
        <translation>{where} 的{field}须为数字：请只输入数字。</translation>
    </message>
    <message>
        <source>The {paper} takes {pages} pages, and {most} are the most: shorten its longest parts ({sections}).</source>
        <translation>{paper}共 {pages} 页，而上限为 {most} 页：请精简最长的部分（{sections}）。</translation>
    </message>
    <message>
        <source>Their budget of {budget} is less than the deal’s value of {value}.</source>
        <translation>他们的预算 {budget} 低于商机价值 {value}。</translation>
    </message>
    <message>
        <source>Their budget, from the page “Money”.</source>
        <translation>他们的预算，取自页面“资金”。</translation>
    </message>
    <message>
        <source>Their criteria are not known yet. Ask: “How will you compare?”</source>
        <translation>还不清楚他们的评判标准。请问：“您会怎么比较？”</translation>
    </message>
    <message>
        <source>Their criteria are not known yet. Note them on the page “The criteria they decide by”.</source>
        <translation>还不清楚对方的评判标准。请在“他们做决定的评判标准”页面记下。</translation>
    </message>
    <message>
        <source>Their criteria are not known: ask how they will compare.</source>
        <translation>还不清楚对方的评判标准：请问对方会怎么比较。</translation>
    </message>
    <message>
        <source>Their date, not yours.</source>
        <translation>他们的日期，不是您的。</translation>
    </message>
    <message>
        <source>Their money is in {theirs}, the deal’s value in {ours}: settle which counts.</source>
        <translation>他们的资金以 {theirs} 计，商机价值以 {ours} 计：请确定以哪种货币为准。</translation>
    </message>
    <message>
        <source>Their no ends it, their yes does not.</source>
        <translation>对方说“不”就到此为止，说“行”还不算数。</translation>
    </message>
    <message>
        <source>Their own words come back in the proposal.</source>
        <translation>方案建议书里要用上他们自己的话。</translation>
    </message>
    <message>
        <source>Their owner</source>
        <translation>对方负责人</translation>
    </message>
    <message>
        <source>Their part in this deal</source>
        <translation>他们在这个商机中的角色</translation>
    </message>
    <message>
        <source>Their position</source>
        <translation>他们的立场</translation>
    </message>
    <message>
        <source>Their problem and our solution, in one sentence each</source>
        <translation>他们的问题和我们的解决方案，各用一句话</translation>
    </message>
    <message>
        <source>Their problem in their words, to be confirmed or corrected.</source>
        <translation>用对方的原话写下对方的问题，供对方确认或更正。</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>对方的承诺</translation>
    </message>
    <message>
        <source>Their reason to act, said by them.</source>
        <translation>他们亲口说出的行动理由。</translation>
    </message>
    <message>
        <source>Their signature</source>
        <translation>对方签名</translation>
    </message>
    <message>
        <source>Their version</source>
        <translation>对方的版本</translation>
    </message>
    <message>
        <source>Their words, not your summary.</source>
        <translation>用他们的原话，而不是您的概括。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Theirs, not the company’s.</source>
        <translation>他们个人的，不是公司的。</translation>
    </message>
    <message>
        <source>Theirs, not yours.</source>
        <translation>他们的，不是您的。</translation>
    </message>
    <message>
        <source>Theirs: {title}, not kept yet</source>
        <translation>对方版本：{title}，尚未存入</translation>
    </message>
    <message>
        <source>Theirs: {title}, {day}</source>
        <translation>对方版本：{title}，{day}</translation>
    </message>
    <message>
        <source>Then rather no deal.</source>
        <translation>低于此则宁可不做。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>There is already a file “{path}”: choose another name, or open that one.</source>
        <translation>文件“{path}”已存在：请另取名称，或打开该文件。</translation>
    </message>
    <message>
        <source>There is no day {day} in month {month} of {year}: it ends on the {last}.</source>
        <translation>{year} 年 {month} 月没有 {day} 日：该月最后一天是 {last} 日。</translation>
    </message>
    <message>
        <source>There is no deal “{ref}”: see “dealplanner list deals” for those there are.</source>
        <translation>没有商机“{ref}”：请用“dealplanner list deals”查看现有商机。</translation>
    </message>
    <message>
        <source>There is no file “{file}” any more: choose it again.</source>
        <translation>文件“{file}”已不存在：请重新选择。</translation>
    </message>
    <message>
        <source>There is no file “{file}”: check its name and folder.</source>
        <translation>没有文件“{file}”：请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>There is no file “{path}”: check the name, or make a new file there.</source>
        <translation>没有文件“{path}”：请检查名称，或在该处新建文件。</translation>
    </message>
    <message>
        <source>There is no month {month}: months go from 1 to 12.</source>
        <translation>没有 {month} 月：月份为 1 到 12。</translation>
    </message>
    <message>
        <source>There is no offer yet. It starts with its first line.</source>
        <translation>还没有报价。添加第一行即可开始。</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on: start a desktop, set DISPLAY, or use the commands of “dealplanner --help”.</source>
        <translation>这里没有可打开窗口的屏幕：请启动桌面环境、设置 DISPLAY，或使用“dealplanner --help”列出的命令。</translation>
    </message>
    <message>
        <source>There is no year {year}: a year has four digits.</source>
        <translation>没有 {year} 年：年份为四位数字。</translation>
    </message>
    <message>
        <source>There is nobody else on the map: add somebody first.</source>
        <translation>关系图上没有其他人：请先添加。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>到任日期</translation>
    </message>
    <message>
        <source>These lines stand outside any card: write “BEGIN:VCARD” before them.</source>
        <translation>这些行不在任何名片之内：请在其前面写上“BEGIN:VCARD”。</translation>
    </message>
    <message>
        <source>They</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>They answered the trial close: {answer}.</source>
        <translation>他们对试探成交的回答：{answer}。</translation>
    </message>
    <message>
        <source>They are convinced: what is left to settle are the terms.</source>
        <translation>他们已被说服：剩下的只是谈定条款。</translation>
    </message>
    <message>
        <source>They asked for a formal offer.</source>
        <translation>他们要求正式报价。</translation>
    </message>
    <message>
        <source>They become the exact wording</source>
        <translation>成为确切措辞</translation>
    </message>
    <message>
        <source>They compare vendors, but no technical advisor is named who recommends one.</source>
        <translation>他们在比较供应商，但没有指明由哪位技术顾问来推荐。</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>对方主动联系</translation>
    </message>
    <message>
        <source>They do it in-house</source>
        <translation>对方自己做</translation>
    </message>
    <message>
        <source>They do nothing</source>
        <translation>对方什么都不做</translation>
    </message>
    <message>
        <source>They give</source>
        <translation>对方愿意</translation>
    </message>
    <message>
        <source>They give us a reference; say who.</source>
        <translation>对方愿意做我们的客户见证；请写明是谁。</translation>
    </message>
    <message>
        <source>They give…</source>
        <translation>对方让出…</translation>
    </message>
    <message>
        <source>They have a problem with a consequence: “{problem}”</source>
        <translation>他们有一个会带来后果的问题：“{problem}”</translation>
    </message>
    <message>
        <source>They have approved us.</source>
        <translation>他们已认可我们。</translation>
    </message>
    <message>
        <source>They have come to our rung “{rung}”: agree.</source>
        <translation>对方已到我方的台阶“{rung}”：同意。</translation>
    </message>
    <message>
        <source>They have promised nothing that is still open. Note above what they say they will do.</source>
        <translation>对方没有未兑现的承诺。对方说要做什么，请记在上面。</translation>
    </message>
    <message>
        <source>They know how we will help.</source>
        <translation>他们知道我们将如何帮忙。</translation>
    </message>
    <message>
        <source>They know who we are.</source>
        <translation>他们知道我们是谁。</translation>
    </message>
    <message>
        <source>They live with the problem and look for no way out.</source>
        <translation>他们将就着这个问题，没有在找出路。</translation>
    </message>
    <message>
        <source>They passed the sample contract to their lawyers on {day}.</source>
        <translation>他们已于 {day} 将合同样本交给律师。</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>对方承诺</translation>
    </message>
    <message>
        <source>They promised “{promise}” by {day}.</source>
        <translation>对方承诺在 {day} 前“{promise}”。</translation>
    </message>
    <message>
        <source>They promised “{promise}” by {day}: remind them.</source>
        <translation>对方承诺在 {day} 前“{promise}”：请提醒对方。</translation>
    </message>
    <message>
        <source>They propose on “{topic}”</source>
        <translation>对方就“{topic}”提议</translation>
    </message>
    <message>
        <source>They propose…</source>
        <translation>对方提议…</translation>
    </message>
    <message>
        <source>They said no: begin lap {lap} with the weakest answers</source>
        <translation>他们说了“不”：从最薄弱的回答开始第 {lap} 轮</translation>
    </message>
    <message>
        <source>They said yes to the trial close.</source>
        <translation>他们对试探成交说了“行”。</translation>
    </message>
    <message>
        <source>They want it in writing: compose the offer now.</source>
        <translation>对方要书面的：现在就编写报价。</translation>
    </message>
    <message>
        <source>They want to buy by {day}</source>
        <translation>他们想在 {day} 前购买</translation>
    </message>
    <message>
        <source>They want to buy by {day}: {event}</source>
        <translation>他们想在 {day} 前购买：{event}</translation>
    </message>
    <message>
        <source>They wanted to win: “{win}”</source>
        <translation>对方想赢得：“{win}”</translation>
    </message>
    <message>
        <source>They will find it; be first to say it well.</source>
        <translation>他们迟早会发现；您要抢先把话说好。</translation>
    </message>
    <message>
        <source>They write the contract; they stand on the hand-over sheet.</source>
        <translation>合同由他们起草；他们写在移交单上。</translation>
    </message>
    <message>
        <source>They, 0 to 10</source>
        <translation>他们，0 到 10</translation>
    </message>
    <message>
        <source>They: {where}</source>
        <translation>对方：{where}</translation>
    </message>
    <message>
        <source>Think of the last purchase.</source>
        <translation>想想上一次采购。</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Thirty days is soon enough to be serious.</source>
        <translation>三十天之内，足以显出认真。</translation>
    </message>
    <message>
        <source>This PDF carries no data of Deal Planner: choose one that this program has made.</source>
        <translation>此 PDF 不含 Deal Planner 的数据：请选择由本程序生成的 PDF。</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>本客户</translation>
    </message>
    <message>
        <source>This card has more than {limit} lines: shorten it.</source>
        <translation>此名片超过 {limit} 行：请缩短。</translation>
    </message>
    <message>
        <source>This card names nobody: give it a name, a company, an e-mail or a phone number.</source>
        <translation>此名片没有写明是谁：请填写姓名、公司、电子邮箱或电话号码。</translation>
    </message>
    <message>
        <source>This concession</source>
        <translation>这项让步</translation>
    </message>
    <message>
        <source>This counts</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>This deal follows “{title}”</source>
        <translation>本商机承接“{title}”</translation>
    </message>
    <message>
        <source>This deal has no place yet: say its value, its chance and its hours. The others:</source>
        <translation>此商机还没有排名：请填写价值、成交概率和工时。其他商机：</translation>
    </message>
    <message>
        <source>This deal names no marketing activity. Choose one on the page “Where it came from”.</source>
        <translation>此商机没有注明营销活动。请在页面“商机来源”中选择一个。</translation>
    </message>
    <message>
        <source>This file is no longer what was kept: take it from a backup, and keep it once more.</source>
        <translation>这个文件已不是当初存入的内容：请从备份取回，并重新存入。</translation>
    </message>
    <message>
        <source>This goes into the proposal.</source>
        <translation>这会写进方案建议书。</translation>
    </message>
    <message>
        <source>This internet lead has one weakness without an answer: {first}.</source>
        <translation>这条网络线索有一项劣势没有应对：{first}。</translation>
    </message>
    <message>
        <source>This internet lead has {count} weaknesses without an answer, such as: {first}.</source>
        <translation>这条网络线索有 {count} 项劣势没有应对，例如：{first}。</translation>
    </message>
    <message>
        <source>This opportunity names no account: write the account into its row.</source>
        <translation>此商机没有注明客户：请在该行写入客户。</translation>
    </message>
    <message>
        <source>This page is no part of a kept lap.</source>
        <translation>此页不属于任何保留的轮次。</translation>
    </message>
    <message>
        <source>This paper cannot be issued yet: {finding}</source>
        <translation>这份文书还不能签发：{finding}</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>This row has one cell and the headings are {headings}: add or remove a separator.</source>
        <translation>这一行只有一个单元格，而标题有 {headings} 个：请增减分隔符。</translation>
    </message>
    <message>
        <source>This row has {cells} cells and the headings are {headings}: add or remove a separator.</source>
        <translation>此行有 {cells} 个单元格，而表头有 {headings} 个：请增加或删除一个分隔符。</translation>
    </message>
    <message>
        <source>This row is longer than {limit} characters: shorten it.</source>
        <translation>此行超过 {limit} 个字符：请缩短。</translation>
    </message>
    <message>
        <source>This row names no account: fill in “{column}”.</source>
        <translation>此行没有注明客户：请填写“{column}”。</translation>
    </message>
    <message>
        <source>This row names no product: fill in “{column}”.</source>
        <translation>此行没有注明产品：请填写“{column}”。</translation>
    </message>
    <message>
        <source>This row names nobody: write a name or an e-mail address into it.</source>
        <translation>此行没有写明是谁：请写入姓名或电子邮箱。</translation>
    </message>
    <message>
        <source>This variant goes out</source>
        <translation>发出此方案版本</translation>
    </message>
    <message>
        <source>Three letters, as in EUR.</source>
        <translation>三个字母，如 EUR。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tie the chosen one to somebody else (L)</source>
        <translation>将所选者与他人连线（L）</translation>
    </message>
    <message>
        <source>Time and milestones</source>
        <translation>时间与里程碑</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Timing or budget</source>
        <translation>时间或预算</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Titles, shares, amounts and days</source>
        <translation>名称、比例、金额和日期</translation>
    </message>
    <message>
        <source>To any of the three papers.</source>
        <translation>可用于三种文书中的任何一种。</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>预期收益</translation>
    </message>
    <message>
        <source>To be invoiced</source>
        <translation>待开票</translation>
    </message>
    <message>
        <source>To be invoiced, one day late</source>
        <translation>待开票，迟一天</translation>
    </message>
    <message>
        <source>To be invoiced, {days} days late</source>
        <translation>待开票，迟 {days} 天</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>To find a coach, think: who there gains if you win, and would tell you how things stand?</source>
        <translation>要找到情报交流者，请想想：您赢了，那边谁会受益，又愿意告诉您实情？</translation>
    </message>
    <message>
        <source>To find the boss, ask: “Who clears the way inside when something is stuck?”</source>
        <translation>要找到老板，请问：“事情卡住时，内部由谁来疏通？”</translation>
    </message>
    <message>
        <source>To find the economic buyer, ask: “Who can say yes when all others say no?”</source>
        <translation>要找到经济买主，请问：“别人都说不行时，谁还能说行？”</translation>
    </message>
    <message>
        <source>To find the technical advisor, ask: “Whose judgement on the vendors counts?”</source>
        <translation>要找到技术顾问，请问：“评价供应商，谁的判断算数？”</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>To whom do we say it?</source>
        <translation>我们对谁说？</translation>
    </message>
    <message>
        <source>To whom do you say it? Name them on the page “The offer”.</source>
        <translation>您对谁说？请在“提出合作”页面指明。</translation>
    </message>
    <message>
        <source>To whom is it addressed?</source>
        <translation>写给谁？</translation>
    </message>
    <message>
        <source>To whom it is said</source>
        <translation>对谁说</translation>
    </message>
    <message>
        <source>To whom was it lost?</source>
        <translation>输给了谁？</translation>
    </message>
    <message>
        <source>To whom you said it.</source>
        <translation>您对谁说的。</translation>
    </message>
    <message>
        <source>To whom, in which language, valid how long.</source>
        <translation>写给谁，用哪种语言，有效多久。</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>对谁？</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today, as you noted the answer.</source>
        <translation>今天，因为您今天记下了回答。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Total at home (private)</source>
        <translation>折合本位币总计（内部）</translation>
    </message>
    <message>
        <source>Total, weighted</source>
        <translation>加权总分</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trace every problem to its proof</source>
        <translation>从每个问题一路追溯到证明</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Travel and preparation too.</source>
        <translation>差旅和准备也算。</translation>
    </message>
    <message>
        <source>Trial close</source>
        <translation>试探成交</translation>
    </message>
    <message>
        <source>Trust and references</source>
        <translation>信任与客户见证</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Two versions word by word, also with theirs</source>
        <translation>两个版本逐词比较，也可与对方版本比较</translation>
    </message>
    <message>
        <source>Type into the cells; Ctrl+Enter adds a line, Ctrl+V pastes a table.</source>
        <translation>直接在单元格中输入；Ctrl+Enter 添加一行，Ctrl+V 粘贴表格。</translation>
    </message>
    <message>
        <source>Type our words (Alt+W, or W in the table)</source>
        <translation>输入我方原话（Alt+W，或在表格中按 W）</translation>
    </message>
    <message>
        <source>Type the score of {rival} into the matrix; then note here how you know.</source>
        <translation>请在矩阵中输入{rival}的评分，然后在此注明依据。</translation>
    </message>
    <message>
        <source>Type their words (Alt+T, or T in the table)</source>
        <translation>输入对方原话（Alt+T，或在表格中按 T）</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>可撤销恢复</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Until done, or a number of months.</source>
        <translation>到完成为止，或若干个月。</translation>
    </message>
    <message>
        <source>Until it is signed.</source>
        <translation>到签署为止。</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>暂缓到何时？</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Up to 5 %</source>
        <translation>5 % 以内</translation>
    </message>
    <message>
        <source>Us and every rival by their criteria; for the client, their criteria and our proof.</source>
        <translation>按对方的评判标准比较我们和各竞争对手；给客户的版本只含对方的评判标准和我们的证明。</translation>
    </message>
    <message>
        <source>Us and every rival, by their criteria</source>
        <translation>按对方的评判标准，比较我们和各竞争对手</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Usual is once for each rate.</source>
        <translation>通常每种税率只舍入一次。</translation>
    </message>
    <message>
        <source>Usual language of papers</source>
        <translation>文书的常用语言</translation>
    </message>
    <message>
        <source>Usual tax rate</source>
        <translation>常用税率</translation>
    </message>
    <message>
        <source>Usually both sides, some years.</source>
        <translation>通常双方都适用，为期数年。</translation>
    </message>
    <message>
        <source>Valid for how many days?</source>
        <translation>有效多少天？</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value lost</source>
        <translation>丢单金额</translation>
    </message>
    <message>
        <source>Value won</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Variant {name}</source>
        <translation>方案版本 {name}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verdict: {call}</source>
        <translation>结论：{call}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of the price</source>
        <translation>价格版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频通话</translation>
    </message>
    <message>
        <source>W: {doing}</source>
        <translation>W：{doing}</translation>
    </message>
    <message>
        <source>Wait for their word; we said “{words}”.</source>
        <translation>等对方答复；我方说过“{words}”。</translation>
    </message>
    <message>
        <source>Walk away courteously</source>
        <translation>礼貌地放弃</translation>
    </message>
    <message>
        <source>Walk away …</source>
        <translation>放弃 …</translation>
    </message>
    <message>
        <source>Walk through them</source>
        <translation>逐一补强</translation>
    </message>
    <message>
        <source>Walked away</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Walking away from {count} of them saved {hours} h, worth {worth} at your own rate.</source>
        <translation>放弃其中 {count} 个省下了 {hours} 小时，按您自己的费率值 {worth}。</translation>
    </message>
    <message>
        <source>Walking away from {count} of them saved {hours} h.</source>
        <translation>放弃其中 {count} 个省下了 {hours} 小时。</translation>
    </message>
    <message>
        <source>Wanted to win</source>
        <translation>想赢得</translation>
    </message>
    <message>
        <source>Wanted: {wanted}. What you are to them now is not known.</source>
        <translation>目标：{wanted}。目前的关系尚不清楚。</translation>
    </message>
    <message>
        <source>Wants us to win?</source>
        <translation>希望我们赢吗？</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质量保证</translation>
    </message>
    <message>
        <source>Was it friendly?</source>
        <translation>气氛友好吗？</translation>
    </message>
    <message>
        <source>Was it productive?</source>
        <translation>有成果吗？</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>We and {rival} are level: any change decides.</source>
        <translation>我们与“{rival}”持平：任何变化都会分出高下。</translation>
    </message>
    <message>
        <source>We answer {name} with “{answer}”, and what {name} wants is not known.</source>
        <translation>我们用“{answer}”回应{name}，却不知道{name}的诉求。</translation>
    </message>
    <message>
        <source>We are weaker and have no answer to it: {criteria}.</source>
        <translation>我们较弱，且没有应对：{criteria}。</translation>
    </message>
    <message>
        <source>We decide to serve them, and name a first time frame.</source>
        <translation>我们决定为他们服务，并提出初步的时间范围。</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>我们主动联系</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>我方让出</translation>
    </message>
    <message>
        <source>We give {given} and get as much.</source>
        <translation>我方让出 {given}，换得同样多。</translation>
    </message>
    <message>
        <source>We give {given} and get {got}: {more} less than we get.</source>
        <translation>我方让出 {given}，换得 {got}：少让出 {more}。</translation>
    </message>
    <message>
        <source>We give {given} and get {got}: {more} more than we get.</source>
        <translation>我方让出 {given}，换得 {got}：多让出 {more}。</translation>
    </message>
    <message>
        <source>We give…</source>
        <translation>我方让出…</translation>
    </message>
    <message>
        <source>We have no score yet, so it is not counted: {criteria}.</source>
        <translation>我们还没有评分，不计入：{criteria}。</translation>
    </message>
    <message>
        <source>We have promised nothing that is still open. Note above what you say you will do.</source>
        <translation>我方没有未兑现的承诺。您说要做什么，请记在上面。</translation>
    </message>
    <message>
        <source>We lose most at “{criterion}”: {ours} to {theirs} for {rival}, {points} weighted points.</source>
        <translation>我们在“{criterion}”上失分最多：{ours} 比 {theirs}，输给“{rival}”，相差 {points} 个加权分。</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>We promised “{promise}” by {day}, and it is not kept.</source>
        <translation>我方承诺在 {day} 前“{promise}”，还没有兑现。</translation>
    </message>
    <message>
        <source>We promised “{promise}” by {day}.</source>
        <translation>我方承诺在 {day} 前“{promise}”。</translation>
    </message>
    <message>
        <source>We propose on “{topic}”</source>
        <translation>我方就“{topic}”提议</translation>
    </message>
    <message>
        <source>We propose, they propose</source>
        <translation>我方提议、对方提议</translation>
    </message>
    <message>
        <source>We propose…</source>
        <translation>我方提议…</translation>
    </message>
    <message>
        <source>We walk away</source>
        <translation>我们放弃</translation>
    </message>
    <message>
        <source>We, 0 to 10</source>
        <translation>我们，0 到 10</translation>
    </message>
    <message>
        <source>We: {where}</source>
        <translation>我方：{where}</translation>
    </message>
    <message>
        <source>Weak since then</source>
        <translation>此后变薄弱的</translation>
    </message>
    <message>
        <source>Weakest answers</source>
        <translation>最薄弱的回答</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Weighed by influence, opponents outweigh supporters.</source>
        <translation>按影响力权衡，反对者压过支持者。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight, 1 to 5</source>
        <translation>权重，1 到 5</translation>
    </message>
    <message>
        <source>What a condition rests on first, from people of a side that was not heard yet:</source>
        <translation>先问条件所依据的内容，并问尚未听取过意见的一方：</translation>
    </message>
    <message>
        <source>What a unit costs us</source>
        <translation>我们的单位成本</translation>
    </message>
    <message>
        <source>What about expenses?</source>
        <translation>费用开支怎么算？</translation>
    </message>
    <message>
        <source>What about personal data?</source>
        <translation>个人数据怎么处理？</translation>
    </message>
    <message>
        <source>What an hour is worth shows as soon as value, chance and hours are known.</source>
        <translation>一旦知道价值、可能性和工时，就会显示每小时值多少。</translation>
    </message>
    <message>
        <source>What an hour on this deal is worth, and when to stop.</source>
        <translation>花在此商机上的一小时值多少，以及何时止损。</translation>
    </message>
    <message>
        <source>What applies to the whole offer.</source>
        <translation>适用于整份报价的内容。</translation>
    </message>
    <message>
        <source>What are we to them now?</source>
        <translation>我们目前在对方眼中是什么？</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>What belongs to it?</source>
        <translation>包括哪些内容？</translation>
    </message>
    <message>
        <source>What belongs to the problem</source>
        <translation>问题的相关内容</translation>
    </message>
    <message>
        <source>What both sides do, from the day on which it must work backwards.</source>
        <translation>从必须投入使用之日倒推，双方各做什么。</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>会破坏什么</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What cannot be counted is hard to pay for.</source>
        <translation>算不清的东西，很难让人掏钱。</translation>
    </message>
    <message>
        <source>What capital costs you a year</source>
        <translation>您一年的资金成本</translation>
    </message>
    <message>
        <source>What credits are reckoned from.</source>
        <translation>补偿以此为基数。</translation>
    </message>
    <message>
        <source>What decided it, as they see it.</source>
        <translation>在对方看来，是什么决定了结果。</translation>
    </message>
    <message>
        <source>What decided it, as they see it?</source>
        <translation>在对方看来，是什么决定了结果？</translation>
    </message>
    <message>
        <source>What decided it, as we see it.</source>
        <translation>在我们看来，是什么决定了结果。</translation>
    </message>
    <message>
        <source>What decided it?</source>
        <translation>决定因素是什么？</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>他们要求什么？</translation>
    </message>
    <message>
        <source>What did they mention in passing?</source>
        <translation>他们顺口提到了什么？</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>对方怎么说？</translation>
    </message>
    <message>
        <source>What did we promise?</source>
        <translation>我们承诺了什么？</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>您注意到了什么？</translation>
    </message>
    <message>
        <source>What do they gain if it is solved?</source>
        <translation>问题解决了，他们能得到什么？</translation>
    </message>
    <message>
        <source>What do they think?</source>
        <translation>他们怎么想？</translation>
    </message>
    <message>
        <source>What do they want to win by it?</source>
        <translation>他们想借此赢得什么？</translation>
    </message>
    <message>
        <source>What do we answer to that?</source>
        <translation>我们怎么回应？</translation>
    </message>
    <message>
        <source>What do we answer?</source>
        <translation>我们怎么回应？</translation>
    </message>
    <message>
        <source>What do we do about it?</source>
        <translation>我们怎么应对？</translation>
    </message>
    <message>
        <source>What do we say to them?</source>
        <translation>我们对他们怎么说？</translation>
    </message>
    <message>
        <source>What do we say, and to whom?</source>
        <translation>我们说什么，对谁说？</translation>
    </message>
    <message>
        <source>What do we take for granted?</source>
        <translation>我们把什么当作前提？</translation>
    </message>
    <message>
        <source>What do we want to be?</source>
        <translation>我们想成为什么？</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>您卖什么？</translation>
    </message>
    <message>
        <source>What do you want to sell?</source>
        <translation>您想卖什么？</translation>
    </message>
    <message>
        <source>What do you write?</source>
        <translation>您要写什么？</translation>
    </message>
    <message>
        <source>What does it cost them a year?</source>
        <translation>一年让他们损失多少？</translation>
    </message>
    <message>
        <source>What does it cost them to leave everything as it is?</source>
        <translation>维持现状，会让对方付出什么代价？</translation>
    </message>
    <message>
        <source>What does the client accept?</source>
        <translation>客户验收什么？</translation>
    </message>
    <message>
        <source>What does the client do, and who is our contact?</source>
        <translation>客户是做什么的，我们的联系人是谁？</translation>
    </message>
    <message>
        <source>What does {name} do?</source>
        <translation>{name}与他人是什么关系？</translation>
    </message>
    <message>
        <source>What each answer rests on, and whom to ask</source>
        <translation>每个回答的依据，以及该问谁</translation>
    </message>
    <message>
        <source>What each answer rests on. Empty cells become questions for the next meeting.</source>
        <translation>每个回答的依据。空白单元格会成为下次会谈的问题。</translation>
    </message>
    <message>
        <source>What each side owes if something goes wrong. Every cap is also shown as money.</source>
        <translation>出问题时双方各自承担什么。每个上限也以金额显示。</translation>
    </message>
    <message>
        <source>What either side promised in any meeting, until it is kept.</source>
        <translation>任何一方在任何会谈中的承诺，直到兑现。</translation>
    </message>
    <message>
        <source>What either side promised, until it is kept</source>
        <translation>任何一方的承诺，直到兑现</translation>
    </message>
    <message>
        <source>What either side promised, until it is kept; late ones are flagged</source>
        <translation>任何一方的承诺，直到兑现；逾期的会提示</translation>
    </message>
    <message>
        <source>What event forces the date?</source>
        <translation>什么事情逼出了这个日期？</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>What follows a late payment?</source>
        <translation>逾期付款有什么后果？</translation>
    </message>
    <message>
        <source>What follows for the company, given their place in it, if it is not solved?</source>
        <translation>如果不解决，鉴于他们在公司中的位置，公司会有什么后果？</translation>
    </message>
    <message>
        <source>What follows for them personally?</source>
        <translation>对他们个人有什么后果？</translation>
    </message>
    <message>
        <source>What follows if it is not solved, and what do they gain if it is?</source>
        <translation>不解决会有什么后果，解决了他们又能得到什么？</translation>
    </message>
    <message>
        <source>What follows if it is not solved?</source>
        <translation>不解决会有什么后果？</translation>
    </message>
    <message>
        <source>What follows if it is not solved? “{problem}”</source>
        <translation>不解决会有什么后果？“{problem}”</translation>
    </message>
    <message>
        <source>What follows if “{problem}” is not solved? A problem without consequence can wait.</source>
        <translation>“{problem}”不解决会有什么后果？没有后果的问题可以等。</translation>
    </message>
    <message>
        <source>What follows, for whom and by when, if nothing is done?</source>
        <translation>如果什么都不做，会有什么后果、影响谁、到什么时候？</translation>
    </message>
    <message>
        <source>What hangs on no problem</source>
        <translation>未对应任何问题的内容</translation>
    </message>
    <message>
        <source>What hangs on no problem · {count}</source>
        <translation>未对应任何问题的内容 · {count}</translation>
    </message>
    <message>
        <source>What happens at the end?</source>
        <translation>合同结束时怎么办？</translation>
    </message>
    <message>
        <source>What happens between their yes and a signed order, and who decides?</source>
        <translation>从对方点头到签下订单，中间要经过什么，由谁决定？</translation>
    </message>
    <message>
        <source>What happens between your yes and a signed order, and who decides?</source>
        <translation>从您点头到签下订单，中间要经过什么，由谁决定？</translation>
    </message>
    <message>
        <source>What happens if nothing is done this year?</source>
        <translation>今年如果什么都不做，会怎样？</translation>
    </message>
    <message>
        <source>What has become of it?</source>
        <translation>后来怎么样了？</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>What has changed since {revision}</source>
        <translation>自 {revision} 以来的变动</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>有什么变化？</translation>
    </message>
    <message>
        <source>What has hurt for years can hurt for another.</source>
        <translation>痛了多年的事，还能再痛一年。</translation>
    </message>
    <message>
        <source>What has to be done first.</source>
        <translation>必须先完成什么。</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>我们学到了什么？</translation>
    </message>
    <message>
        <source>What holds for the whole offer</source>
        <translation>适用于整份报价的内容</translation>
    </message>
    <message>
        <source>What hurts is not said</source>
        <translation>没有说明痛点在哪</translation>
    </message>
    <message>
        <source>What hurts most, and what follows from it?</source>
        <translation>哪里最痛，会带来什么后果？</translation>
    </message>
    <message>
        <source>What hurts, how badly, since when, and how ready are they to solve it?</source>
        <translation>痛点在哪、有多严重、从什么时候开始，他们有多愿意解决？</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>痛点在哪？</translation>
    </message>
    <message>
        <source>What is an hour of ours worth?</source>
        <translation>我们的一小时值多少？</translation>
    </message>
    <message>
        <source>What is an hour of yours worth?</source>
        <translation>您的一小时值多少？</translation>
    </message>
    <message>
        <source>What is an hour spent here worth, beside the other deals?</source>
        <translation>与其他商机相比，花在这里的一小时值多少？</translation>
    </message>
    <message>
        <source>What is changed, what it means for price and dates, signed by both sides.</source>
        <translation>变更了什么、对价格和日期有何影响，由双方签字。</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>决定什么</translation>
    </message>
    <message>
        <source>What is done about a weakness: {weakness}</source>
        <translation>如何应对劣势：{weakness}</translation>
    </message>
    <message>
        <source>What is due, what is done?</source>
        <translation>哪些到期，哪些完成了？</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>让出什么</translation>
    </message>
    <message>
        <source>What is given?</source>
        <translation>让出什么？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>与什么有关？</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>用来做什么？</translation>
    </message>
    <message>
        <source>What is it worth?</source>
        <translation>值多少？</translation>
    </message>
    <message>
        <source>What is known stays as it is.</source>
        <translation>已知的内容保持原样。</translation>
    </message>
    <message>
        <source>What is least sure</source>
        <translation>最没把握的事</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>What is not chosen takes the first words.</source>
        <translation>未选择的采用第一种措辞。</translation>
    </message>
    <message>
        <source>What is not included?</source>
        <translation>不包括什么？</translation>
    </message>
    <message>
        <source>What is not limited?</source>
        <translation>哪些不设限额？</translation>
    </message>
    <message>
        <source>What is not noted as single work, travel too.</source>
        <translation>没有逐项记下的工时，差旅也算。</translation>
    </message>
    <message>
        <source>What is not ready moves the date, not our cost.</source>
        <translation>没准备好的部分，顺延日期，不由我们承担成本。</translation>
    </message>
    <message>
        <source>What is paid back?</source>
        <translation>退还什么？</translation>
    </message>
    <message>
        <source>What is paid when belongs here, from the payment plan of the offer. There is none yet.</source>
        <translation>何时付什么列在这里，来自报价的付款计划。目前还没有。</translation>
    </message>
    <message>
        <source>What is private has come into the paper and must not leave the house: {place}.</source>
        <translation>内部信息进入了文书，绝不能外传：{place}。</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>承诺了什么</translation>
    </message>
    <message>
        <source>What is still open, with both positions, owners and days; without our limits.</source>
        <translation>仍待定的事项，列出双方立场、负责人和日期；不含我方底线。</translation>
    </message>
    <message>
        <source>What is the agreement called?</source>
        <translation>协议叫什么名称？</translation>
    </message>
    <message>
        <source>What is the fee reckoned by?</source>
        <translation>费用按什么计算？</translation>
    </message>
    <message>
        <source>What is the goal?</source>
        <translation>目标是什么？</translation>
    </message>
    <message>
        <source>What is the next deal on this account?</source>
        <translation>这个客户的下一个商机是什么？</translation>
    </message>
    <message>
        <source>What is their part in solving it?</source>
        <translation>他们在解决问题中起什么作用？</translation>
    </message>
    <message>
        <source>What is this person’s problem?</source>
        <translation>这个人的问题是什么？</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>常用设置</translation>
    </message>
    <message>
        <source>What it can return</source>
        <translation>可望回报</translation>
    </message>
    <message>
        <source>What it certifies</source>
        <translation>证明什么</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What it costs us</source>
        <translation>我们的成本</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需投入</translation>
    </message>
    <message>
        <source>What later payment costs is reckoned with it.</source>
        <translation>用来计算延期付款的代价。</translation>
    </message>
    <message>
        <source>What must the client have ready?</source>
        <translation>客户须事先准备好什么？</translation>
    </message>
    <message>
        <source>What others would not say.</source>
        <translation>别人不会说的内情。</translation>
    </message>
    <message>
        <source>What proves it?</source>
        <translation>用什么证明？</translation>
    </message>
    <message>
        <source>What proves our score?</source>
        <translation>用什么证明我们的评分？</translation>
    </message>
    <message>
        <source>What proves that it works?</source>
        <translation>用什么证明它有效？</translation>
    </message>
    <message>
        <source>What stands and what is open, for the lawyers of both sides.</source>
        <translation>哪些已谈定、哪些未决，供双方律师使用。</translation>
    </message>
    <message>
        <source>What stands, for the lawyers of both sides</source>
        <translation>已谈定的内容，供双方律师使用</translation>
    </message>
    <message>
        <source>What stays confidential, how long?</source>
        <translation>哪些内容保密，保密多久？</translation>
    </message>
    <message>
        <source>What the client provides</source>
        <translation>委托方应提供的条件</translation>
    </message>
    <message>
        <source>What the contract promises belongs here, with what was measured. The term sheet promises no service level yet: write it there, or add one below.</source>
        <translation>合同的承诺及计量结果列在这里。合作条款清单还没有承诺服务水平：请写进去，或在下面添加。</translation>
    </message>
    <message>
        <source>What the contract promises belongs here: the term sheet names it already.</source>
        <translation>合同的承诺列在这里：合作条款清单中已有写明。</translation>
    </message>
    <message>
        <source>What the map can’t do</source>
        <translation>关系图无法完成的操作</translation>
    </message>
    <message>
        <source>What the planned work would still have cost.</source>
        <translation>原计划的工作还要花多少时间。</translation>
    </message>
    <message>
        <source>What the program proposes, and why</source>
        <translation>程序的建议及理由</translation>
    </message>
    <message>
        <source>What they accept and what they change; a signed change moves the contract value.</source>
        <translation>对方验收什么、变更什么；签署的变更会改变合同金额。</translation>
    </message>
    <message>
        <source>What they accept, and what they change, signed by both. A signed change moves the contract value.</source>
        <translation>对方验收什么、变更什么，由双方签署。签署的变更会改变合同金额。</translation>
    </message>
    <message>
        <source>What they ask first is what they fear or need most.</source>
        <translation>他们最先问的，正是最怕或最需要的。</translation>
    </message>
    <message>
        <source>What they can count on, and what follows if not.</source>
        <translation>他们可以指望什么，做不到时怎么办。</translation>
    </message>
    <message>
        <source>What they do, decide or allow.</source>
        <translation>他们做什么、决定什么、允许什么。</translation>
    </message>
    <message>
        <source>What they give in return</source>
        <translation>对方给的回报</translation>
    </message>
    <message>
        <source>What they want otherwise than agreed</source>
        <translation>对方希望与约定不同之处</translation>
    </message>
    <message>
        <source>What they wanted to win is not known: ask that first.</source>
        <translation>不知道对方想赢得什么：请先问这个。</translation>
    </message>
    <message>
        <source>What this one is called beside the others; empty for the only one.</source>
        <translation>有多个版本时用来区分的名称；只有一个时留空。</translation>
    </message>
    <message>
        <source>What this sheet is, and what it is not.</source>
        <translation>这份清单是什么，不是什么。</translation>
    </message>
    <message>
        <source>What was accepted, by which measure, signed by both sides.</source>
        <translation>验收了什么、按什么标准，由双方签字。</translation>
    </message>
    <message>
        <source>What was done and is to be done, with the hours that it took.</source>
        <translation>已做和要做的事，以及所用工时。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查出了什么</translation>
    </message>
    <message>
        <source>What was measured against what was promised, the credits, and what is invoiced and paid</source>
        <translation>计量结果与承诺的对比、补偿，以及已开票和已付款</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺了什么</translation>
    </message>
    <message>
        <source>What was promised and is not kept yet</source>
        <translation>已承诺而尚未兑现的</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>承诺了什么、何时之前</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>What was said longer ago has to be asked again.</source>
        <translation>超过这个天数的说法，要重新问过。</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>说了什么？</translation>
    </message>
    <message>
        <source>What was signed?</source>
        <translation>签了什么？</translation>
    </message>
    <message>
        <source>What was struck is struck out, what is new is underlined; line breaks and quotes make no difference.</source>
        <translation>删除的加删除线，新增的加下划线；换行和引号的差别不计。</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>我方要求</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>我方要求什么</translation>
    </message>
    <message>
        <source>What we do and say</source>
        <translation>我们怎么做、怎么说</translation>
    </message>
    <message>
        <source>What we do next to get there.</source>
        <translation>为达到目标，我们下一步做什么。</translation>
    </message>
    <message>
        <source>What we have learnt, and who tells others about us</source>
        <translation>我们学到了什么，谁会向别人推荐我们</translation>
    </message>
    <message>
        <source>What we never accept</source>
        <translation>我方绝不接受什么</translation>
    </message>
    <message>
        <source>What we understood</source>
        <translation>我们的理解</translation>
    </message>
    <message>
        <source>What will be different, and how both sides will know.</source>
        <translation>会有什么不同，双方如何知晓。</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>您打算怎么做？</translation>
    </message>
    <message>
        <source>What would be good</source>
        <translation>怎样算好</translation>
    </message>
    <message>
        <source>What would free the funds for this?</source>
        <translation>怎样才能动用这笔资金？</translation>
    </message>
    <message>
        <source>What would make an earlier day worth it to them?</source>
        <translation>怎样才能让对方觉得值得提前？</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>什么会改变局面</translation>
    </message>
    <message>
        <source>What would turn the order</source>
        <translation>什么会改变排名</translation>
    </message>
    <message>
        <source>What you did today, and the hours</source>
        <translation>您今天做了什么，用了几小时</translation>
    </message>
    <message>
        <source>What you did today, and the hours: call with Helga 1.5</source>
        <translation>您今天做了什么，用了几小时：与王女士通话 1.5</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>您怎么说</translation>
    </message>
    <message>
        <source>What you say in large type, and room for what they answer.</source>
        <translation>大字印出您要说的话，并留出记录对方回答的地方。</translation>
    </message>
    <message>
        <source>What you sell brings them no real benefit: going on makes no sense.</source>
        <translation>您所卖的没有给对方带来真正的好处：继续下去没有意义。</translation>
    </message>
    <message>
        <source>What you sell brings this client no real benefit: close courteously.</source>
        <translation>您卖的东西给这个客户带不来真正的好处：请礼貌收尾。</translation>
    </message>
    <message>
        <source>What {name} wants to win is not known: ask in step 3.</source>
        <translation>还不知道 {name} 想赢得什么：请在第 3 步询问。</translation>
    </message>
    <message>
        <source>What {where} asks for is a percentage and an amount: clear one of them.</source>
        <translation>{where} 既要百分比又要金额：请清空其中之一。</translation>
    </message>
    <message>
        <source>What {where} comes to is above {most}: lower its quantity or price.</source>
        <translation>{where} 的金额超过 {most}：请减少数量或降低单价。</translation>
    </message>
    <message>
        <source>What, and by when: price list by 3 Dec</source>
        <translation>什么、何时之前：12月3日前发价目表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>When did the client sign?</source>
        <translation>客户何时签字？</translation>
    </message>
    <message>
        <source>When did they answer?</source>
        <translation>他们何时答复？</translation>
    </message>
    <message>
        <source>When did they pass it to their lawyers?</source>
        <translation>他们何时转交给律师？</translation>
    </message>
    <message>
        <source>When did we sign?</source>
        <translation>我们何时签字？</translation>
    </message>
    <message>
        <source>When did you ask?</source>
        <translation>您何时问的？</translation>
    </message>
    <message>
        <source>When do they want to buy?</source>
        <translation>他们想什么时候购买？</translation>
    </message>
    <message>
        <source>When do we look again?</source>
        <translation>我们何时再看一次？</translation>
    </message>
    <message>
        <source>When does the work start?</source>
        <translation>何时开工？</translation>
    </message>
    <message>
        <source>When is the next contact?</source>
        <translation>下次联系是什么时候？</translation>
    </message>
    <message>
        <source>When is “{payment}” due? It names neither a day nor a milestone.</source>
        <translation>“{payment}”何时到期？它既没有日期，也没有里程碑。</translation>
    </message>
    <message>
        <source>When it goes out to be signed; a number is never used twice</source>
        <translation>送去签署时取号；编号绝不重复使用</translation>
    </message>
    <message>
        <source>When must it work?</source>
        <translation>最迟何时必须投入使用？</translation>
    </message>
    <message>
        <source>When must it work? The plan is counted back from that day.</source>
        <translation>何时必须投入使用？计划从那一天倒推。</translation>
    </message>
    <message>
        <source>When something is stuck, it moves.</source>
        <translation>事情卡住时，有对方在就能推动。</translation>
    </message>
    <message>
        <source>When the main terms stand, the lawyers take over.</source>
        <translation>主要条款谈定后，由律师接手。</translation>
    </message>
    <message>
        <source>When they want to buy is not known.</source>
        <translation>还不知道他们想何时购买。</translation>
    </message>
    <message>
        <source>When was it accepted?</source>
        <translation>何时验收的？</translation>
    </message>
    <message>
        <source>When was it handed over?</source>
        <translation>何时移交的？</translation>
    </message>
    <message>
        <source>When was it said?</source>
        <translation>何时说的？</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>什么时候？</translation>
    </message>
    <message>
        <source>When was the proposal accepted?</source>
        <translation>方案建议书何时被接受？</translation>
    </message>
    <message>
        <source>When we look again</source>
        <translation>我们何时再看</translation>
    </message>
    <message>
        <source>When were the main terms agreed?</source>
        <translation>主要条款何时谈定？</translation>
    </message>
    <message>
        <source>When will the funds be in place, and who sees to it?</source>
        <translation>资金何时到位，由谁落实？</translation>
    </message>
    <message>
        <source>When will they decide?</source>
        <translation>他们何时决定？</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>何时？</translation>
    </message>
    <message>
        <source>Whenever they ended</source>
        <translation>全部已结束的</translation>
    </message>
    <message>
        <source>Where and when can we be reached?</source>
        <translation>在哪里、什么时间可以联系到我们？</translation>
    </message>
    <message>
        <source>Where are they stronger?</source>
        <translation>他们哪里更强？</translation>
    </message>
    <message>
        <source>Where are they weaker?</source>
        <translation>他们哪里较弱？</translation>
    </message>
    <message>
        <source>Where are we stronger, by their criteria?</source>
        <translation>按他们的评判标准，我们强在哪里？</translation>
    </message>
    <message>
        <source>Where are we weaker here?</source>
        <translation>在这一项上我们弱在哪里？</translation>
    </message>
    <message>
        <source>Where are we weaker?</source>
        <translation>我们弱在哪里？</translation>
    </message>
    <message>
        <source>Where did it come from?</source>
        <translation>从哪里来的？</translation>
    </message>
    <message>
        <source>Where is it installed?</source>
        <translation>在哪里实施？</translation>
    </message>
    <message>
        <source>Where is the signed copy kept?</source>
        <translation>签字原件存放在哪里？</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>商机来源</translation>
    </message>
    <message>
        <source>Where it cannot be reckoned.</source>
        <translation>无法计算时填写。</translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <translation>在哪里进行。</translation>
    </message>
    <message>
        <source>Where its content comes from</source>
        <translation>查看内容来源</translation>
    </message>
    <message>
        <source>Where the negotiation stands</source>
        <translation>谈判进展</translation>
    </message>
    <message>
        <source>Where there are two versions.</source>
        <translation>有两种版本时。</translation>
    </message>
    <message>
        <source>Where they came from: what brings deals deserves more.</source>
        <translation>来自哪里：带来商机的渠道值得多投入。</translation>
    </message>
    <message>
        <source>Where was it promised?</source>
        <translation>在哪里承诺的？</translation>
    </message>
    <message>
        <source>Where we are weaker</source>
        <translation>我们的弱项</translation>
    </message>
    <message>
        <source>Where your earlier papers end.</source>
        <translation>接着您以往文书的编号。</translation>
    </message>
    <message>
        <source>Where: call, kick-off</source>
        <translation>在哪里：电话、启动会</translation>
    </message>
    <message>
        <source>Whether the funds are in place is not known.</source>
        <translation>还不知道资金是否到位。</translation>
    </message>
    <message>
        <source>Whether the funds can be allocated to this is not known.</source>
        <translation>还不知道资金能否调配到这件事上。</translation>
    </message>
    <message>
        <source>Whether they have approved us is not known.</source>
        <translation>还不知道他们是否已认可我们。</translation>
    </message>
    <message>
        <source>Whether they know how we will help is not known.</source>
        <translation>还不知道他们是否了解我们将如何帮助。</translation>
    </message>
    <message>
        <source>Whether they know who we are is not known.</source>
        <translation>还不知道他们是否了解我们。</translation>
    </message>
    <message>
        <source>Which availability do we promise?</source>
        <translation>我们承诺怎样的可用率？</translation>
    </message>
    <message>
        <source>Which benefit, in figures where you can?</source>
        <translation>什么好处？能用数字就用数字。</translation>
    </message>
    <message>
        <source>Which buying role?</source>
        <translation>哪种采购角色？</translation>
    </message>
    <message>
        <source>Which clauses, in which words?</source>
        <translation>哪些条款，用什么措辞？</translation>
    </message>
    <message>
        <source>Which credits, with which cap, and what after repeated misses?</source>
        <translation>什么样的服务补偿、上限多少，多次未达标怎么办？</translation>
    </message>
    <message>
        <source>Which deals are counted?</source>
        <translation>统计哪些商机？</translation>
    </message>
    <message>
        <source>Which departments and levels must agree?</source>
        <translation>哪些部门和层级必须同意？</translation>
    </message>
    <message>
        <source>Which event would change things?</source>
        <translation>什么事件会改变局面？</translation>
    </message>
    <message>
        <source>Which former lap?</source>
        <translation>以往哪一轮？</translation>
    </message>
    <message>
        <source>Which indemnities does each side give?</source>
        <translation>双方各作出哪些赔偿承诺？</translation>
    </message>
    <message>
        <source>Which insurance stands behind it?</source>
        <translation>由什么保险作保障？</translation>
    </message>
    <message>
        <source>Which language prevails?</source>
        <translation>以哪种语言为准？</translation>
    </message>
    <message>
        <source>Which law and which courts?</source>
        <translation>适用哪国法律，由哪些法院管辖？</translation>
    </message>
    <message>
        <source>Which marketing activity?</source>
        <translation>哪项营销活动？</translation>
    </message>
    <message>
        <source>Which materials and access are needed?</source>
        <translation>需要哪些材料和权限？</translation>
    </message>
    <message>
        <source>Which milestone?</source>
        <translation>哪个里程碑？</translation>
    </message>
    <message>
        <source>Which next steps, with dates?</source>
        <translation>接下来做什么，什么时候？</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>选哪种文书</translation>
    </message>
    <message>
        <source>Which paper do we write?</source>
        <translation>我们写哪种文书？</translation>
    </message>
    <message>
        <source>Which paper goes first where two differ?</source>
        <translation>文件不一致时以哪份为准？</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>哪种文书？</translation>
    </message>
    <message>
        <source>Which papers, in which order?</source>
        <translation>哪些文书，按什么顺序？</translation>
    </message>
    <message>
        <source>Which risks do we share?</source>
        <translation>哪些风险由我们共同承担？</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>哪种打印单？</translation>
    </message>
    <message>
        <source>Which steps does their decision take, and by when?</source>
        <translation>对方决策要走哪些步骤，各到什么时候？</translation>
    </message>
    <message>
        <source>Which warranty, and which remedy?</source>
        <translation>什么样的保修，如何补救？</translation>
    </message>
    <message>
        <source>Which words?</source>
        <translation>采用哪种措辞？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>谁答复的？</translation>
    </message>
    <message>
        <source>Who can say yes when all others say no?</source>
        <translation>别人都说不行时，谁还能说行？</translation>
    </message>
    <message>
        <source>Who comes and what each wants, questions with boxes to write in, comparison, offer.</source>
        <translation>谁来参加、各有什么诉求、留有填写框的问题、比较、报价。</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>谁确认的？</translation>
    </message>
    <message>
        <source>Who decides it</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Who decides this step is not known: “{step}”</source>
        <translation>还不知道谁决定这一步：“{step}”</translation>
    </message>
    <message>
        <source>Who decides what, in which order, by when?</source>
        <translation>谁决定什么，按什么顺序，到什么时候？</translation>
    </message>
    <message>
        <source>Who decides “{step}”?</source>
        <translation>“{step}”由谁决定？</translation>
    </message>
    <message>
        <source>Who does it, and what both sides bring.</source>
        <translation>谁来做，双方各投入什么。</translation>
    </message>
    <message>
        <source>Who feels it most.</source>
        <translation>谁感受最深。</translation>
    </message>
    <message>
        <source>Who gives a reference</source>
        <translation>谁愿意做客户见证</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>谁来推荐？</translation>
    </message>
    <message>
        <source>Who has a say?</source>
        <translation>谁有发言权？</translation>
    </message>
    <message>
        <source>Who is delighted.</source>
        <translation>谁非常满意。</translation>
    </message>
    <message>
        <source>Who is our lawyer?</source>
        <translation>我方律师是谁？</translation>
    </message>
    <message>
        <source>Who is responsible, which agreement.</source>
        <translation>谁负责，哪份协议。</translation>
    </message>
    <message>
        <source>Who is their lawyer?</source>
        <translation>对方律师是谁？</translation>
    </message>
    <message>
        <source>Who measures, how often.</source>
        <translation>谁来衡量，多久一次。</translation>
    </message>
    <message>
        <source>Who moves whom</source>
        <translation>谁能影响谁</translation>
    </message>
    <message>
        <source>Who of ours works on it?</source>
        <translation>我们这边谁参与？</translation>
    </message>
    <message>
        <source>Who owns the results?</source>
        <translation>成果归谁所有？</translation>
    </message>
    <message>
        <source>Who proposed it?</source>
        <translation>谁提出的？</translation>
    </message>
    <message>
        <source>Who proposed what</source>
        <translation>谁提出了什么</translation>
    </message>
    <message>
        <source>Who proposed what, how far we go, and what each concession costs. Nothing without a return.</source>
        <translation>谁提出了什么、我方能退到哪里、每项让步的代价。没有回报就不让。</translation>
    </message>
    <message>
        <source>Who proposed what, the ladders, and what each concession costs</source>
        <translation>谁提出了什么、让步阶梯、每项让步的代价</translation>
    </message>
    <message>
        <source>Who said so, or what you saw.</source>
        <translation>谁说的，或者您看到了什么。</translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>Who said so? (F2)</source>
        <translation>这是谁说的？（F2）</translation>
    </message>
    <message>
        <source>Who said so? {keys} at the answer, then Return puts it on record</source>
        <translation>这是谁说的？在回答处按 {keys}，再按 Return 记录在案</translation>
    </message>
    <message>
        <source>Who said so…</source>
        <translation>这是谁说的…</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>谁说了什么</translation>
    </message>
    <message>
        <source>Who said what: Return opens or asks, Space asks or asks no longer, F2 puts on record</source>
        <translation>谁说了什么：Return 打开或询问，Space 询问或不再询问，F2 记录在案</translation>
    </message>
    <message>
        <source>Who signed for the client?</source>
        <translation>客户方谁签的字？</translation>
    </message>
    <message>
        <source>Who signed the contract, or the economic buyer.</source>
        <translation>签合同的人，或经济买主。</translation>
    </message>
    <message>
        <source>Who signs for the money.</source>
        <translation>谁签批资金。</translation>
    </message>
    <message>
        <source>Who signs for them?</source>
        <translation>谁签批这笔资金？</translation>
    </message>
    <message>
        <source>Who signs it off?</source>
        <translation>谁来签字验收？</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>谁来替补？</translation>
    </message>
    <message>
        <source>Who started it?</source>
        <translation>谁先开始的？</translation>
    </message>
    <message>
        <source>Who stood against us, and who got it; the most frequent first.</source>
        <translation>谁与我们竞争、谁赢得了；最常见的在前。</translation>
    </message>
    <message>
        <source>Who they are, and that we answer for them.</source>
        <translation>他们是谁，并由我们负责。</translation>
    </message>
    <message>
        <source>Who truly decides is not known: no economic buyer is named.</source>
        <translation>还不知道谁真正决定：没有指明经济买主。</translation>
    </message>
    <message>
        <source>Who truly decides, what each one needs, and whether to go on.</source>
        <translation>谁真正决定、每个人需要什么、要不要继续。</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>Whoever does not know how a client decides will be surprised by it.</source>
        <translation>不了解客户如何决定的人，会被决定打个措手不及。</translation>
    </message>
    <message>
        <source>Whoever hurts moves first.</source>
        <translation>痛的人最先行动。</translation>
    </message>
    <message>
        <source>Whoever is due first (N in the list)</source>
        <translation>最先到期的人（列表中按 N）</translation>
    </message>
    <message>
        <source>Whoever knows</source>
        <translation>知情人</translation>
    </message>
    <message>
        <source>Whoever left is kept: people come back elsewhere.</source>
        <translation>离任的人也会保留：人会在别处再出现。</translation>
    </message>
    <message>
        <source>Whoever starts has a reason; find out which.</source>
        <translation>主动的一方必有原因；弄清楚是什么。</translation>
    </message>
    <message>
        <source>Whoever wants more sees a chance.</source>
        <translation>想要更多的人，看得到机会。</translation>
    </message>
    <message>
        <source>Whoever “{yes}” also “{no}”, and you say no to that: ask once more.</source>
        <translation>凡“{yes}”的人也“{no}”，您却对后者答了“否”：请再问一次。</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Whom to ask again</source>
        <translation>再问谁</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的标准</translation>
    </message>
    <message>
        <source>Whose criterion?</source>
        <translation>谁的评判标准？</translation>
    </message>
    <message>
        <source>Whose draft do they work on?</source>
        <translation>以谁的草稿为准？</translation>
    </message>
    <message>
        <source>Whose problem is it?</source>
        <translation>谁的问题？</translation>
    </message>
    <message>
        <source>Whose promise?</source>
        <translation>谁的承诺？</translation>
    </message>
    <message>
        <source>Why can it wait?</source>
        <translation>为什么可以暂缓？</translation>
    </message>
    <message>
        <source>Why did it end so?</source>
        <translation>为什么是这样的结局？</translation>
    </message>
    <message>
        <source>Why do we walk away?</source>
        <translation>我们为什么放弃？</translation>
    </message>
    <message>
        <source>Why does it count?</source>
        <translation>为什么以此为准？</translation>
    </message>
    <message>
        <source>Why does it no longer count?</source>
        <translation>为什么不再计入？</translation>
    </message>
    <message>
        <source>Why exempt from tax</source>
        <translation>免税理由</translation>
    </message>
    <message>
        <source>Why it ended so</source>
        <translation>为何是这样的结局</translation>
    </message>
    <message>
        <source>Why this paper?</source>
        <translation>为什么是这份文书？</translation>
    </message>
    <message>
        <source>Why us</source>
        <translation>为什么选我们</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>为什么丢单？</translation>
    </message>
    <message>
        <source>Why, in the client’s words?</source>
        <translation>为什么？请用客户的原话。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>With a score of ours and of a rival, it shows here what would turn the order.</source>
        <translation>有了我们和某个对手的评分，这里就会显示什么会改变排名。</translation>
    </message>
    <message>
        <source>With day and person, for and against.</source>
        <translation>注明日期和人，支持的和反对的。</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>有衬线</translation>
    </message>
    <message>
        <source>With the concessions made, the offer leaves you {percent} %: your floor is {floor} %.</source>
        <translation>算上已作的让步，这份报价给您留下 {percent} %：您的底线是 {floor} %。</translation>
    </message>
    <message>
        <source>With weights and both scores, the comparison shows here.</source>
        <translation>有了权重和双方得分，这里就会显示比较。</translation>
    </message>
    <message>
        <source>With what belongs to it ({count})</source>
        <translation>含下属客户（{count}）</translation>
    </message>
    <message>
        <source>With whom was it?</source>
        <translation>跟谁联系的？</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>和谁？</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Within how many days can we start together?</source>
        <translation>多少天内可以一起开始？</translation>
    </message>
    <message>
        <source>Without a measure, acceptance is a matter of taste.</source>
        <translation>没有衡量标准，验收就成了各凭喜好。</translation>
    </message>
    <message>
        <source>Without a real benefit, going on makes no sense.</source>
        <translation>没有真正的好处，继续下去没有意义。</translation>
    </message>
    <message>
        <source>Without an action and a date: {count}</source>
        <translation>还没有行动和日期：{count}</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Without value or chance, so with nothing to be expected yet: {count} of {all} open.</source>
        <translation>缺少价值或成交概率，因而尚无预期收益：进行中的 {all} 个里有 {count} 个。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>赢单与丢单</translation>
    </message>
    <message>
        <source>Won …</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Won: go on to step 7</source>
        <translation>赢单：继续第 7 步</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Word files need the package python-docx: install it by “pip install dealplanner[docx]”, or save as PDF.</source>
        <translation>导出 Word 文件需要 python-docx：请用“pip install dealplanner[docx]”安装，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Wording library</source>
        <translation>措辞库</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>条款文字</translation>
    </message>
    <message>
        <source>Words to find it by, with commas.</source>
        <translation>便于查找的词，用逗号分隔。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Working days it takes</source>
        <translation>所需工作日数</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Worth our time</source>
        <translation>值得花时间吗</translation>
    </message>
    <message>
        <source>Worth {value}</source>
        <translation>价值 {value}</translation>
    </message>
    <message>
        <source>Write it into the term sheet</source>
        <translation>写进合作条款清单</translation>
    </message>
    <message>
        <source>Write the letter in your own words</source>
        <translation>用您自己的话写这封信</translation>
    </message>
    <message>
        <source>Writing {path} …</source>
        <translation>正在写入 {path} …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Yearly revenue, in millions</source>
        <translation>年收入（百万）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes closes the trial; not yet goes on to the offer; no goes back to the weakest answers.</source>
        <translation>“是”则试探成交完成；“还没到”则进入报价；“否”则回到最薄弱的回答。</translation>
    </message>
    <message>
        <source>Yes for availability, no for hours of repair.</source>
        <translation>可用率选是，修复小时数选否。</translation>
    </message>
    <message>
        <source>Yes, something has</source>
        <translation>是，有变化</translation>
    </message>
    <message>
        <source>Yes: the trial is closed. Go to step 6 and settle the terms.</source>
        <translation>是：试探成交完成。请进入第 6 步谈定条款。</translation>
    </message>
    <message>
        <source>You call “{condition}” met, but the answers do not carry it: {reason}</source>
        <translation>您认为“{condition}”已满足，但答案撑不起来：{reason}</translation>
    </message>
    <message>
        <source>You can go on. The report below says where it happened; it holds nothing about clients.</source>
        <translation>您可以继续。下面的报告说明出错的位置；其中不含任何客户信息。</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>由您决定。</translation>
    </message>
    <message>
        <source>You go on against {call} because: {reason}</source>
        <translation>您不顾 {call} 继续推进，因为：{reason}</translation>
    </message>
    <message>
        <source>You go on against {call}, because: {reason}</source>
        <translation>您不顾 {call} 继续推进，因为：{reason}</translation>
    </message>
    <message>
        <source>You go on although the verdict is {call}: say why, or stop.</source>
        <translation>结论是 {call}，您仍在继续：请说明原因，或者停下。</translation>
    </message>
    <message>
        <source>You have never met {name}, the economic buyer.</source>
        <translation>您从未见过经济买主 {name}。</translation>
    </message>
    <message>
        <source>You have no answer to “{problem}”.</source>
        <translation>对“{problem}”您还没有解决办法。</translation>
    </message>
    <message>
        <source>You have not met {name}, the economic buyer, for {days} days.</source>
        <translation>您已有 {days} 天没见经济买主 {name}。</translation>
    </message>
    <message>
        <source>You know where you are weaker: what do you answer when they ask?</source>
        <translation>您知道自己弱在哪里：他们问起时怎么回答？</translation>
    </message>
    <message>
        <source>You look again when this happens: {event}. Add a day, so that you notice.</source>
        <translation>出现这种情况时您会再看：{event}。请加上日期，以免错过。</translation>
    </message>
    <message>
        <source>You may go on all the same: say why, and it stays on the plan sheet.</source>
        <translation>您仍可继续：请说明原因，它会留在计划表上。</translation>
    </message>
    <message>
        <source>You plan their decision for {decision}, after they want to buy on {buy}.</source>
        <translation>您计划他们在 {decision} 决定，却晚于他们想购买的日期 {buy}。</translation>
    </message>
    <message>
        <source>You, on every paper</source>
        <translation>您（印在每份文书上）</translation>
    </message>
    <message>
        <source>Your answers propose role, influence and response mode; what you leave out is not guessed.</source>
        <translation>根据您的回答建议角色、影响力和反应模式；未回答的不作猜测。</translation>
    </message>
    <message>
        <source>Your contact stands badly at “{step}”: who else can speak for you there?</source>
        <translation>您的联系人在“{step}”处关系不好：还有谁能在那里为您说话？</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>您的徽标</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your own honest figure.</source>
        <translation>您自己诚实的估计。</translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation>您自己的话。</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>贵方现状</translation>
    </message>
    <message>
        <source>Your usual rate is {rate}: {pays}.</source>
        <translation>您平时的费率是 {rate}：{pays}。</translation>
    </message>
    <message>
        <source>Your view of where business will come from.</source>
        <translation>您对商机将来自何处的判断。</translation>
    </message>
    <message>
        <source>Your word:</source>
        <translation>您的判断：</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>零税率</translation>
    </message>
    <message>
        <source>a criterion without words</source>
        <translation>未命名的评判标准</translation>
    </message>
    <message>
        <source>a day for one milestone</source>
        <translation>一个里程碑的日期</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>add what was said</source>
        <translation>补记证言</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>address for notices</source>
        <translation>通知地址</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>after 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>and offered</source>
        <translation>含已提出的</translation>
    </message>
    <message>
        <source>and one more place</source>
        <translation>还有一处</translation>
    </message>
    <message>
        <source>and one more that does not fit</source>
        <translation>还有一处不相容</translation>
    </message>
    <message>
        <source>and thought of</source>
        <translation>含设想的</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 处</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>and {count} more that do not fit</source>
        <translation>还有 {count} 处不相容</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>as you put it yourself</source>
        <translation>按您自己填写的</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation>询问{name}</translation>
    </message>
    <message>
        <source>ask?</source>
        <translation>要问吗？</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已问</translation>
    </message>
    <message>
        <source>asked, nothing on record</source>
        <translation>已问过，无记录</translation>
    </message>
    <message>
        <source>assumed: nobody is on record for it</source>
        <translation>假定：没有人的证言</translation>
    </message>
    <message>
        <source>at another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>attitude not known</source>
        <translation>态度未知</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>bars: influence</source>
        <translation>条形：影响力</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>believes in us</source>
        <translation>信任我们</translation>
    </message>
    <message>
        <source>below your floor of {floor} %</source>
        <translation>低于您的下限 {floor} %</translation>
    </message>
    <message>
        <source>by your own word; proposed was: {proposed}</source>
        <translation>按您自己的判断；程序建议：{proposed}</translation>
    </message>
    <message>
        <source>can say yes when all others say no</source>
        <translation>在别人都说不行时还能说行</translation>
    </message>
    <message>
        <source>can stop it though others want it</source>
        <translation>能叫停别人想要的事</translation>
    </message>
    <message>
        <source>cash rounding unit</source>
        <translation>现金舍入单位</translation>
    </message>
    <message>
        <source>choose-one group</source>
        <translation>单选组</translation>
    </message>
    <message>
        <source>clears the way inside for you</source>
        <translation>在内部为您扫清障碍</translation>
    </message>
    <message>
        <source>closes the gap “{gap}”</source>
        <translation>弥补缺口“{gap}”</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>compares the vendors and recommends one</source>
        <translation>比较各家供应商并推荐其一</translation>
    </message>
    <message>
        <source>confirmed by {one} and {other}</source>
        <translation>由 {one} 和 {other} 证实</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>convinced</source>
        <translation>已被说服</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>cost of doing nothing</source>
        <translation>不采取行动的代价</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>day, or +7</source>
        <translation>日期，或 +7</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days for {count} milestones</source>
        <translation>{count} 个里程碑的日期</translation>
    </message>
    <message>
        <source>decision planned {day}</source>
        <translation>计划于 {day} 决定</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>说法不同</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>校验值 {digest}</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>does not care</source>
        <translation>无所谓</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>estimate as a range</source>
        <translation>区间估价</translation>
    </message>
    <message>
        <source>fights for us</source>
        <translation>为我们奋战</translation>
    </message>
    <message>
        <source>fights us</source>
        <translation>与我们作对</translation>
    </message>
    <message>
        <source>find out what.</source>
        <translation>请查明。</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>hand-over sheet</source>
        <translation>移交清单</translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation>有疑虑</translation>
    </message>
    <message>
        <source>has trouble that must go away</source>
        <translation>有必须消除的麻烦</translation>
    </message>
    <message>
        <source>have not said anything yet</source>
        <translation>还没有表态</translation>
    </message>
    <message>
        <source>how many days?</source>
        <translation>多少天？</translation>
    </message>
    <message>
        <source>how many hours?</source>
        <translation>多少小时？</translation>
    </message>
    <message>
        <source>how many per cent?</source>
        <translation>百分之几？</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} 天后</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>is against</source>
        <translation>反对我们</translation>
    </message>
    <message>
        <source>is asked by others before they decide</source>
        <translation>是别人决定前会请教的人</translation>
    </message>
    <message>
        <source>is believed inside</source>
        <translation>在内部受信任</translation>
    </message>
    <message>
        <source>is interested</source>
        <translation>感兴趣</translation>
    </message>
    <message>
        <source>it does not pay</source>
        <translation>不划算</translation>
    </message>
    <message>
        <source>it has no “records”</source>
        <translation>其中没有“records”</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it must work by {day}</source>
        <translation>须在 {day} 前投入使用</translation>
    </message>
    <message>
        <source>it pays</source>
        <translation>划算</translation>
    </message>
    <message>
        <source>its worth is in {other}: say it in {currency}</source>
        <translation>其价值以 {other} 计：请以 {currency} 填写</translation>
    </message>
    <message>
        <source>its “format” is another</source>
        <translation>它的“format”不同</translation>
    </message>
    <message>
        <source>its “records” are no lists</source>
        <translation>它的“records”不是列表</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>自 {day} 起认识</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>lap {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>last Friday</source>
        <translation>上周五</translation>
    </message>
    <message>
        <source>last Monday</source>
        <translation>上周一</translation>
    </message>
    <message>
        <source>last Saturday</source>
        <translation>上周六</translation>
    </message>
    <message>
        <source>last Sunday</source>
        <translation>上周日</translation>
    </message>
    <message>
        <source>last Thursday</source>
        <translation>上周四</translation>
    </message>
    <message>
        <source>last Tuesday</source>
        <translation>上周二</translation>
    </message>
    <message>
        <source>last Wednesday</source>
        <translation>上周三</translation>
    </message>
    <message>
        <source>last met {day}</source>
        <translation>上次会面 {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>leans away</source>
        <translation>不太倾向我们</translation>
    </message>
    <message>
        <source>leans to us</source>
        <translation>倾向我们</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>{day} 离开</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>less %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>let go because: {reason}</source>
        <translation>已放弃，原因：{reason}</translation>
    </message>
    <message>
        <source>level {level}, {name}</source>
        <translation>第 {level} 级，{name}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>lost or let go {count}</source>
        <translation>丢单或放弃 {count}</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已补强</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>more than 100 % cannot be given</source>
        <translation>让步不能超过 100 %</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>从未见过</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>未关联客户</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>no committee</source>
        <translation>不属于任何委员会</translation>
    </message>
    <message>
        <source>no day is agreed yet</source>
        <translation>尚未约定日期</translation>
    </message>
    <message>
        <source>no day of decision yet</source>
        <translation>尚无决定日期</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>no deal yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>no members yet</source>
        <translation>还没有成员</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>尚无角色</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>nobody has proposed anything yet</source>
        <translation>还没有人提出方案</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明任何人</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>还没有写明是谁</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未见过</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不在关系图上</translation>
    </message>
    <message>
        <source>not signed yet: by the offer as it stands</source>
        <translation>尚未签署：按现有报价</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>nothing now, but {more} more at stake</source>
        <translation>目前没有，但风险敞口增加 {more}</translation>
    </message>
    <message>
        <source>nothing now; how much higher is the cap?</source>
        <translation>目前没有；上限提高多少？</translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>暂时没有要问的</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>on a day not noted</source>
        <translation>日期未记</translation>
    </message>
    <message>
        <source>one day on {fees} at {capital} % a year</source>
        <translation>{fees} 一天，年利率 {capital} %</translation>
    </message>
    <message>
        <source>one line has no known cost</source>
        <translation>有一行的成本未知</translation>
    </message>
    <message>
        <source>one more deal</source>
        <translation>还有一个商机</translation>
    </message>
    <message>
        <source>one voice: {who}</source>
        <translation>只有一人说过：{who}</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>自 {day} 起进行中</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>{day} 开始</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>payment {number}</source>
        <translation>第 {number} 笔付款</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>private</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>problem admitted</source>
        <translation>承认问题</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>方案建议书</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>暂缓至 {day}</translation>
    </message>
    <message>
        <source>put off until {day}: {reason}</source>
        <translation>暂缓至 {day}：{reason}</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>通过资格评估</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>question sheet</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>ran out {day}</source>
        <translation>{day} 已过期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reason for the discount</source>
        <translation>折扣理由</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>releases the money</source>
        <translation>批准拨款</translation>
    </message>
    <message>
        <source>repair time</source>
        <translation>修复时间</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>said by {who}: ask when that was</source>
        <translation>{who} 说过：请问是什么时候</translation>
    </message>
    <message>
        <source>said otherwise</source>
        <translation>说法不同</translation>
    </message>
    <message>
        <source>said so</source>
        <translation>说法一致</translation>
    </message>
    <message>
        <source>say what it is worth to us</source>
        <translation>请说明这对我们值多少</translation>
    </message>
    <message>
        <source>says that all is well as it is</source>
        <translation>说一切都好、无需改变</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>several things</source>
        <translation>多处内容</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>自昨天起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>sits in</source>
        <translation>是其成员</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>一位没有姓名的人</translation>
    </message>
    <message>
        <source>something cannot stand as it is</source>
        <translation>有内容需要更正</translation>
    </message>
    <message>
        <source>speaks against us</source>
        <translation>说我们不好</translation>
    </message>
    <message>
        <source>speaks for us</source>
        <translation>替我们说话</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>stale: ask again before it counts</source>
        <translation>已过时：先再问一次才计入</translation>
    </message>
    <message>
        <source>stale: {who} said so {days} days ago</source>
        <translation>已过时：{who} 在 {days} 天前说过</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stop at {hours} h</source>
        <translation>止损线 {hours} 小时</translation>
    </message>
    <message>
        <source>stop-loss line at {hours} h</source>
        <translation>止损线 {hours} 小时</translation>
    </message>
    <message>
        <source>stop-loss line of {hours} h passed</source>
        <translation>已超过 {hours} 小时的止损线</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>supports us</source>
        <translation>支持我们</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>tells you how things stand</source>
        <translation>告诉您实情</translation>
    </message>
    <message>
        <source>term sheet</source>
        <translation>合作条款清单</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the amount itself</source>
        <translation>金额本身</translation>
    </message>
    <message>
        <source>the answer as it stands</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <source>the answer differs from what {who} said</source>
        <translation>答案与 {who} 所说的不同</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>整单</translation>
    </message>
    <message>
        <source>the whole offer</source>
        <translation>整份报价</translation>
    </message>
    <message>
        <source>their promise: ask for it</source>
        <translation>对方的承诺：请催问</translation>
    </message>
    <message>
        <source>their side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>there is no offer with a total yet</source>
        <translation>还没有带总价的报价</translation>
    </message>
    <message>
        <source>they stand here</source>
        <translation>对方在这里</translation>
    </message>
    <message>
        <source>thinks things stand better than they do</source>
        <translation>把情况想得比实际好</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>此商机</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>待问</translation>
    </message>
    <message>
        <source>to ask at the next meeting</source>
        <translation>下次会谈要问</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today’s value</source>
        <translation>今天的数值</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>used {day}</source>
        <translation>{day} 用过</translation>
    </message>
    <message>
        <source>valid through {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>价值未知</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>wants more time or an offer</source>
        <translation>想要更多时间或正式报价</translation>
    </message>
    <message>
        <source>wants to reach more than today</source>
        <translation>想比今天更进一步</translation>
    </message>
    <message>
        <source>wants us to win</source>
        <translation>希望我们赢</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>{when}已到期</translation>
    </message>
    <message>
        <source>we stand here</source>
        <translation>我方在这里</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>what they gain</source>
        <translation>对方的收益</translation>
    </message>
    <message>
        <source>who clears the way?</source>
        <translation>谁来扫清障碍？</translation>
    </message>
    <message>
        <source>who compares?</source>
        <translation>谁来比较？</translation>
    </message>
    <message>
        <source>who says yes?</source>
        <translation>谁点头？</translation>
    </message>
    <message>
        <source>who signs?</source>
        <translation>谁签字？</translation>
    </message>
    <message>
        <source>who tells us?</source>
        <translation>谁告诉我们内情？</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>还没有名字</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>没有编号</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>without words on record</source>
        <translation>未记下原话</translation>
    </message>
    <message>
        <source>won {day}</source>
        <translation>{day} 赢单</translation>
    </message>
    <message>
        <source>won {pile}</source>
        <translation>赢单 {pile}</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>words for a tax</source>
        <translation>税的名称</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>your cost of capital is not known: say it in the settings</source>
        <translation>您的资金成本未知：请在设置中填写</translation>
    </message>
    <message>
        <source>your hourly rate is in another currency: say it for this deal</source>
        <translation>您的小时费率是另一种货币：请为本商机单独填写</translation>
    </message>
    <message>
        <source>your hourly rate is not known: say it in the settings</source>
        <translation>您的小时费率未知：请在设置中填写</translation>
    </message>
    <message>
        <source>your plans</source>
        <translation>您的计划</translation>
    </message>
    <message>
        <source>{about}, {count} in conflict</source>
        <translation>{about}，{count} 项有冲突</translation>
    </message>
    <message>
        <source>{account}, same sector: {person} (“{title}”)</source>
        <translation>{account}，同行业：{person}（“{title}”）</translation>
    </message>
    <message>
        <source>{account}: {person} (“{title}”)</source>
        <translation>{account}：{person}（“{title}”）</translation>
    </message>
    <message>
        <source>{amount} = {percent} %</source>
        <translation>{amount} = {percent} %</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>每小时 {amount}</translation>
    </message>
    <message>
        <source>{amount} expected per hour</source>
        <translation>预期每小时 {amount}</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>还有 {amount} 未付。</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation>{questions} 题已答 {answered} 题</translation>
    </message>
    <message>
        <source>{answered} of {questions} begun</source>
        <translation>{questions} 项已开始 {answered} 项</translation>
    </message>
    <message>
        <source>{answered} of {questions}, {told} with evidence</source>
        <translation>{questions} 题已答 {answered} 题，{told} 题有依据</translation>
    </message>
    <message>
        <source>{answer}: {words}.</source>
        <translation>{answer}：{words}。</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>{colour} is hard to read on white ({found} to 1): a darker one of {least} to 1 can be read.</source>
        <translation>{colour} 在白纸上难以辨认（对比度 {found} : 1）：请用更深的颜色，至少 {least} : 1。</translation>
    </message>
    <message>
        <source>{condition}: {how} See “{page}”.</source>
        <translation>{condition}：{how}见“{page}”。</translation>
    </message>
    <message>
        <source>{condition}: {met}</source>
        <translation>{condition}：{met}</translation>
    </message>
    <message>
        <source>{condition}: {said}</source>
        <translation>{condition}：{said}</translation>
    </message>
    <message>
        <source>{count} answers are assumptions; note who said so, or ask: {question}</source>
        <translation>{count} 个答案只是假定；请记下是谁说的，或者去问：{question}</translation>
    </message>
    <message>
        <source>{count} answers are older than {days} days; ask again first: {question}</source>
        <translation>{count} 个答案已超过 {days} 天；先重新问：{question}</translation>
    </message>
    <message>
        <source>{count} answers rest on one voice; confirm first: {question}</source>
        <translation>{count} 个答案只有一人说过；先核实：{question}</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处改动</translation>
    </message>
    <message>
        <source>{count} closed deals are hidden.</source>
        <translation>隐藏了 {count} 个已结束的商机。</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>迟了 {count} 天</translation>
    </message>
    <message>
        <source>{count} documents that are over are hidden.</source>
        <translation>隐藏了 {count} 份已结束的文书。</translation>
    </message>
    <message>
        <source>{count} for {day}: {what}</source>
        <translation>{count} 个问题留待 {day}：{what}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 个</translation>
    </message>
    <message>
        <source>{count} grave: {first}</source>
        <translation>{count} 项极严重：{first}</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} lines are too many for one offer: paste at most {most}, or parts of it.</source>
        <translation>{count} 行太多，一份报价放不下：请最多粘贴 {most} 行，或分批粘贴。</translation>
    </message>
    <message>
        <source>{count} lines have no known cost</source>
        <translation>{count} 行的成本未知</translation>
    </message>
    <message>
        <source>{count} lines pasted, {refused} left out. {first}</source>
        <translation>已粘贴 {count} 行，略去 {refused} 行。{first}</translation>
    </message>
    <message>
        <source>{count} lines pasted.</source>
        <translation>已粘贴 {count} 行。</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} 名成员</translation>
    </message>
    <message>
        <source>{count} milestones are moved; Ctrl+Z takes it back.</source>
        <translation>已移动 {count} 个里程碑；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>{count} more are known; quick find leads to each.</source>
        <translation>还有 {count} 位已知联系人；用快速查找可逐一打开。</translation>
    </message>
    <message>
        <source>{count} more belong to it; quick find leads to each.</source>
        <translation>还有 {count} 个隶属于它；用快速查找可逐一打开。</translation>
    </message>
    <message>
        <source>{count} more deals</source>
        <translation>另有 {count} 个商机</translation>
    </message>
    <message>
        <source>{count} noted</source>
        <translation>已记 {count} 条</translation>
    </message>
    <message>
        <source>{count} noted, something is open</source>
        <translation>已记 {count} 条，有待补充</translation>
    </message>
    <message>
        <source>{count} noted; Ctrl+Z takes them back.</source>
        <translation>已记下 {count} 个问题；按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>{count} noted; no next contact is agreed.</source>
        <translation>已记下 {count} 个问题；尚未约定下次联系。</translation>
    </message>
    <message>
        <source>{count} of the four conditions are met.</source>
        <translation>四个条件中满足 {count} 个。</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>{count} of {all} roles covered</source>
        <translation>已覆盖角色 {count}/{all}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 个进行中</translation>
    </message>
    <message>
        <source>{count} open points have no owner or no date, such as “{topic}”.</source>
        <translation>{count} 个未决事项没有负责人或日期，例如“{topic}”。</translation>
    </message>
    <message>
        <source>{count} open, none late</source>
        <translation>{count} 个未兑现，无逾期</translation>
    </message>
    <message>
        <source>{count} people decide.</source>
        <translation>{count} 人参与决定。</translation>
    </message>
    <message>
        <source>{count} promises were kept late: say so before they do.</source>
        <translation>{count} 项承诺兑现晚了：先于对方说出来。</translation>
    </message>
    <message>
        <source>{count} put off – hide</source>
        <translation>已暂缓 {count} 项 – 收起</translation>
    </message>
    <message>
        <source>{count} put off – show</source>
        <translation>已暂缓 {count} 项 – 显示</translation>
    </message>
    <message>
        <source>{count} serious: {first}</source>
        <translation>{count} 项严重：{first}</translation>
    </message>
    <message>
        <source>{count} service levels were not measured: the first is “{what}” in the period to {day}.</source>
        <translation>有 {count} 项服务水平没有计量：第一项是“{what}”，周期截至 {day}。</translation>
    </message>
    <message>
        <source>{criterion}, criterion of {owner}</source>
        <translation>{criterion}，评判标准归属：{owner}</translation>
    </message>
    <message>
        <source>{criterion}, we: not scored</source>
        <translation>{criterion}，我们：未评分</translation>
    </message>
    <message>
        <source>{criterion}, we: {points} of 10</source>
        <translation>{criterion}，我们：{points} 分（满分 10 分）</translation>
    </message>
    <message>
        <source>{criterion}, weight: not known</source>
        <translation>{criterion}，权重：不清楚</translation>
    </message>
    <message>
        <source>{criterion}, weight: {points} of 5</source>
        <translation>{criterion}，权重：{points} 分（满分 5 分）</translation>
    </message>
    <message>
        <source>{criterion}, {rival}: not scored</source>
        <translation>{criterion}，{rival}：未评分</translation>
    </message>
    <message>
        <source>{criterion}, {rival}: {points} of 10</source>
        <translation>{criterion}，{rival}：{points} 分（满分 10 分）</translation>
    </message>
    <message>
        <source>{criterion}, {rival}: {points} of 10, better than us</source>
        <translation>{criterion}，{rival}：{points} 分（满分 10 分），强于我们</translation>
    </message>
    <message>
        <source>{criterion}: whose it is, {owner}</source>
        <translation>{criterion}：谁的评判标准，{owner}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{days} days on {fees} at {capital} % a year</source>
        <translation>{fees} 的 {days} 天，年利率 {capital} %</translation>
    </message>
    <message>
        <source>{day} can’t be meant: correct the year in {place}.</source>
        <translation>{day} 不合理：请更正“{place}”中的年份。</translation>
    </message>
    <message>
        <source>{day} does not lie ahead: name a day after today.</source>
        <translation>{day} 不是将来的日期：请填今天之后的日期。</translation>
    </message>
    <message>
        <source>{day} is more than a year ahead.</source>
        <translation>{day} 距今超过一年。</translation>
    </message>
    <message>
        <source>{day} is more than a year away: name a day until {last}.</source>
        <translation>{day} 距今超过一年：请填不晚于 {last} 的日期。</translation>
    </message>
    <message>
        <source>{day} · {who}: {words}</source>
        <translation>{day} · {who}：{words}</translation>
    </message>
    <message>
        <source>{deal} ({roles})</source>
        <translation>{deal}（{roles}）</translation>
    </message>
    <message>
        <source>{expected} to be expected over {hours} h: {figure} an hour.</source>
        <translation>{hours} 小时的预期收益为 {expected}：每小时 {figure}。</translation>
    </message>
    <message>
        <source>{field} (“{name}”)</source>
        <translation>{field}（“{name}”）</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first}，另有 {count} 项</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first}，另有 {more} 项</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}，{next}</translation>
    </message>
    <message>
        <source>{first}; more in step {rest}.</source>
        <translation>{first}；步骤 {rest} 中还有。</translation>
    </message>
    <message>
        <source>{gap} · proposed for {day}</source>
        <translation>{gap} · 建议日期 {day}</translation>
    </message>
    <message>
        <source>{group} {row}</source>
        <translation>{group} {row}</translation>
    </message>
    <message>
        <source>{group} {row}, {field}</source>
        <translation>{group} {row}，{field}</translation>
    </message>
    <message>
        <source>{group}, {field}</source>
        <translation>{group}，{field}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h are spent.</source>
        <translation>已用 {hours} 小时。</translation>
    </message>
    <message>
        <source>{hours} h are still to be spent, each for {figure}.</source>
        <translation>还要投入 {hours} 小时，每小时值 {figure}。</translation>
    </message>
    <message>
        <source>{hours} h at {rate}</source>
        <translation>{hours} 小时，每小时 {rate}</translation>
    </message>
    <message>
        <source>{hours} h in {count} × {kind}</source>
        <translation>{kind} × {count}：{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h is more than one piece of work takes: at most {most} h.</source>
        <translation>一项工作用不了 {hours} 小时：最多 {most} 小时。</translation>
    </message>
    <message>
        <source>{hours} h noted on the deal as a whole</source>
        <translation>{hours} 小时记在整个商机上</translation>
    </message>
    <message>
        <source>{hours} h planned</source>
        <translation>计划 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h spent</source>
        <translation>已用 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} spent</source>
        <translation>已用 {hours}</translation>
    </message>
    <message>
        <source>{job}, for {side}</source>
        <translation>{job}，代表{side}</translation>
    </message>
    <message>
        <source>{kind} {number}, issued {day}</source>
        <translation>{kind} {number}，{day} 签发</translation>
    </message>
    <message>
        <source>{kind}, as it stands now</source>
        <translation>{kind}，现在的样子</translation>
    </message>
    <message>
        <source>{known} known, {assumed} assumed, {missing} missing</source>
        <translation>已知 {known}，假定 {assumed}，缺少 {missing}</translation>
    </message>
    <message>
        <source>{known} of {total} questions are answered for those who count; begin with {name}.</source>
        <translation>关键人物的 {total} 个问题中已回答 {known} 个；先从 {name} 开始。</translation>
    </message>
    <message>
        <source>{left} h are left of the {planned} h planned.</source>
        <translation>计划的 {planned} 小时还剩 {left} 小时。</translation>
    </message>
    <message>
        <source>{mended} of {count} mended</source>
        <translation>{count} 个中已补强 {mended} 个</translation>
    </message>
    <message>
        <source>{met} by your own word; the program proposes: {proposed}</source>
        <translation>按您自己的判断：{met}；程序建议：{proposed}</translation>
    </message>
    <message>
        <source>{name} can stop it and does not want it.</source>
        <translation>{name} 能叫停，而且并不想要它。</translation>
    </message>
    <message>
        <source>{name} confirmed it {days} days ago: ask whether it still stands.</source>
        <translation>{name} 在 {days} 天前确认过：问一问是否仍然如此。</translation>
    </message>
    <message>
        <source>{name} gives us a reference, since {day}.</source>
        <translation>{name} 自 {day} 起愿意做我们的客户见证。</translation>
    </message>
    <message>
        <source>{name} gives us a reference.</source>
        <translation>{name} 愿意做我们的客户见证。</translation>
    </message>
    <message>
        <source>{name} has influence and {attitude}.</source>
        <translation>{name} 有影响力，而且{attitude}。</translation>
    </message>
    <message>
        <source>{name} has not been asked: Return asks at the next meeting.</source>
        <translation>还没有问过{name}：按 Return 可在下次会谈时问。</translation>
    </message>
    <message>
        <source>{name} is delighted: ask there for a reference.</source>
        <translation>{name} 非常满意：请对方做推荐人。</translation>
    </message>
    <message>
        <source>{name} is named as a coach, but not yet tested: {tests}?</source>
        <translation>{name} 被列为情报交流者，但尚未检验：{tests}？</translation>
    </message>
    <message>
        <source>{name} is named as the economic buyer, but nobody is on record for it.</source>
        <translation>{name} 被列为经济买主，但没有人的证言支持。</translation>
    </message>
    <message>
        <source>{name} is named as “{role}”, but by your answers is not one who {reasons}.</source>
        <translation>{name} 被列为“{role}”，但按您的回答，以下并不成立：{reasons}。</translation>
    </message>
    <message>
        <source>{name} is neither the economic buyer nor signs for the money: may they sign?</source>
        <translation>{name} 既不是经济买主，也不签批资金：有权签字吗？</translation>
    </message>
    <message>
        <source>{name} is new since {day}: newcomers change decisions.</source>
        <translation>{name} 是 {day} 以来的新面孔：新人会改变决定。</translation>
    </message>
    <message>
        <source>{name} is no coach yet and fails a test: {tests}.</source>
        <translation>{name} 还不是情报交流者，有一项检验不合格：{tests}。</translation>
    </message>
    <message>
        <source>{name} is not satisfied ({how}).</source>
        <translation>{name} 不满意（{how}）。</translation>
    </message>
    <message>
        <source>{name} is not the economic buyer: best say it there.</source>
        <translation>{name} 不是经济买主：最好对经济买主说。</translation>
    </message>
    <message>
        <source>{name} is on the map already.</source>
        <translation>{name} 已在关系图上。</translation>
    </message>
    <message>
        <source>{name} left on {day} and is still on the map: who has their place now?</source>
        <translation>{name} 已于 {day} 离开，却还在关系图上：现在由谁接替？</translation>
    </message>
    <message>
        <source>{name} releases the money, but cannot say yes alone: who can?</source>
        <translation>{name} 能批准拨款，但不能独自拍板：谁能？</translation>
    </message>
    <message>
        <source>{name} said: {value} ({when}).</source>
        <translation>{name}说：{value}（{when}）。</translation>
    </message>
    <message>
        <source>{name} signs for the money and is not on the map.</source>
        <translation>{name} 签批资金，却不在关系图上。</translation>
    </message>
    <message>
        <source>{name} tells you how things stand, but is no coach and fails a test: {tests}.</source>
        <translation>{name} 会告诉您实情，但不是情报交流者，有检验不合格：{tests}。</translation>
    </message>
    <message>
        <source>{name} wants “{win}”, and we do nothing about it.</source>
        <translation>{name} 的诉求是“{win}”，我们却什么都没做。</translation>
    </message>
    <message>
        <source>{name} wants: {win} – and what do we do?</source>
        <translation>{name} 想赢得：{win}——我们怎么做？</translation>
    </message>
    <message>
        <source>{name} was asked on {on}.</source>
        <translation>已于 {on} 问过{name}。</translation>
    </message>
    <message>
        <source>{name} was to be asked by {day} whether they won what they wanted.</source>
        <translation>应在 {day} 前询问 {name} 是否得到了想赢得的。</translation>
    </message>
    <message>
        <source>{name} will be asked at the next meeting.</source>
        <translation>下次会谈会问{name}。</translation>
    </message>
    <message>
        <source>{name} {reasons}.</source>
        <translation>{name} {reasons}。</translation>
    </message>
    <message>
        <source>{name}, issued {day}</source>
        <translation>{name}，{day} 签发</translation>
    </message>
    <message>
        <source>{name}, the economic buyer, feels no need to change ({mode}).</source>
        <translation>经济买主 {name} 不觉得需要改变（{mode}）。</translation>
    </message>
    <message>
        <source>{name}, the economic buyer, is not in favour ({attitude}).</source>
        <translation>经济买主 {name} 不支持我们（{attitude}）。</translation>
    </message>
    <message>
        <source>{name}, {when}: answered later</source>
        <translation>{name}，{when}：后来回答了</translation>
    </message>
    <message>
        <source>{name}, {when}: due {day}</source>
        <translation>{name}，{when}：{day} 到期</translation>
    </message>
    <message>
        <source>{name}, {when}: not asked</source>
        <translation>{name}，{when}：不询问</translation>
    </message>
    <message>
        <source>{name}, {when}: was to be asked by {day}</source>
        <translation>{name}，{when}：本应在 {day} 前询问</translation>
    </message>
    <message>
        <source>{name}, {when}: {how} on {day}</source>
        <translation>{name}，{when}：{day} {how}</translation>
    </message>
    <message>
        <source>{name}. {kind}. Roles: {roles}. Influence: {influence}. Attitude: {attitude}. Last met: {met}.</source>
        <translation>{name}。{kind}。角色：{roles}。影响力：{influence}。态度：{attitude}。上次见面：{met}。</translation>
    </message>
    <message>
        <source>{name}: {known} of {total} answered.</source>
        <translation>{name}：{total} 个问题已回答 {known} 个。</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}：{question}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>{number} is drawn: print it, and note the day on which both sign.</source>
        <translation>已取号 {number}：请打印，并记下双方签署的日期。</translation>
    </message>
    <message>
        <source>{number} is {state} and cannot become {wanted}: choose what has really happened.</source>
        <translation>{number} 目前为“{state}”，不能改为“{wanted}”：请选择实际发生的情况。</translation>
    </message>
    <message>
        <source>{number} of {amount} is in another currency and is not added.</source>
        <translation>{number} 的 {amount} 是另一种货币，未计入。</translation>
    </message>
    <message>
        <source>{number} of {count}: {words}</source>
        <translation>第 {number} 处，共 {count} 处：{words}</translation>
    </message>
    <message>
        <source>{number} {step}</source>
        <translation>{number} {step}</translation>
    </message>
    <message>
        <source>{number} · {page}</source>
        <translation>{number} · {page}</translation>
    </message>
    <message>
        <source>{number}, signed {day}: {what}</source>
        <translation>{number}，{day} 签署：{what}</translation>
    </message>
    <message>
        <source>{n} counts; {n:3} has three digits; {year}, {yy}, {month}.</source>
        <translation>{n} 为流水号；{n:3} 为三位数；另有 {year}、{yy}、{month}。</translation>
    </message>
    <message>
        <source>{one} and {other} said different things</source>
        <translation>{one} 与 {other} 说法不一</translation>
    </message>
    <message>
        <source>{other} is named as the economic buyer already, and only one person truly decides: which?</source>
        <translation>{other} 已被列为经济买主，而真正拍板的只有一个人：是哪一位？</translation>
    </message>
    <message>
        <source>{own} ({usual})</source>
        <translation>{own}（{usual}）</translation>
    </message>
    <message>
        <source>{pages} of {least} to {most} pages</source>
        <translation>{pages} 页（应为 {least} 至 {most} 页）</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} 页</translation>
    </message>
    <message>
        <source>{pages} pages: too many</source>
        <translation>{pages} 页：太多了</translation>
    </message>
    <message>
        <source>{paper} (only for us)</source>
        <translation>{paper}（仅供内部）</translation>
    </message>
    <message>
        <source>{paper} is signed by both sides since {day}.</source>
        <translation>{paper} 自 {day} 起由双方签署。</translation>
    </message>
    <message>
        <source>{paper} {number}</source>
        <translation>{paper} {number}</translation>
    </message>
    <message>
        <source>{paper} {number} ran out on {day} without an answer.</source>
        <translation>{paper} {number} 已于 {day} 过期，没有得到答复。</translation>
    </message>
    <message>
        <source>{paper} {number} runs out on {ends}, before the decision planned for {decision}.</source>
        <translation>{paper} {number} 将于 {ends} 到期，早于计划的决定日 {decision}。</translation>
    </message>
    <message>
        <source>{paper}, draft</source>
        <translation>{paper}，草稿</translation>
    </message>
    <message>
        <source>{paper}: {number}</source>
        <translation>{paper}：{number}</translation>
    </message>
    <message>
        <source>{pattern}, {year}: {first} to {last}, missing: {missing} and {more} more.</source>
        <translation>{pattern}，{year}：{first} 至 {last}，缺号：{missing}，另有 {more} 个。</translation>
    </message>
    <message>
        <source>{pattern}, {year}: {first} to {last}, missing: {missing}.</source>
        <translation>{pattern}，{year}：{first} 至 {last}，缺号：{missing}。</translation>
    </message>
    <message>
        <source>{pattern}, {year}: {first} to {last}, none missing.</source>
        <translation>{pattern}，{year}：{first} 至 {last}，没有缺号。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % of {fees}</source>
        <translation>{fees} 的 {percent} %</translation>
    </message>
    <message>
        <source>{progress}. Weak here: {questions}</source>
        <translation>{progress}。本页薄弱之处：{questions}</translation>
    </message>
    <message>
        <source>{question} In conflict: {who}.</source>
        <translation>{question} 说法冲突：{who}。</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question} {answer} – {state}.</source>
        <translation>{question} {answer}——{state}。</translation>
    </message>
    <message>
        <source>{question} {answer} – {state}; ask {name}.</source>
        <translation>{question} {answer}——{state}；请问 {name}。</translation>
    </message>
    <message>
        <source>{question} {state}.</source>
        <translation>{question} {state}。</translation>
    </message>
    <message>
        <source>{question} {state}; ask {name}.</source>
        <translation>{question} {state}；请问 {name}。</translation>
    </message>
    <message>
        <source>{rank}. We</source>
        <translation>{rank}. 我们</translation>
    </message>
    <message>
        <source>{rank}. {standing}</source>
        <translation>{rank}. {standing}</translation>
    </message>
    <message>
        <source>{reason} ({state})</source>
        <translation>{reason}（{state}）</translation>
    </message>
    <message>
        <source>{rival} can’t be compared yet: no criterion is scored for both.</source>
        <translation>还无法与“{rival}”比较：没有一项评判标准双方都有评分。</translation>
    </message>
    <message>
        <source>{rival} is not scored yet.</source>
        <translation>“{rival}”尚未评分。</translation>
    </message>
    <message>
        <source>{rival} is not scored, so it is not counted: {criteria}.</source>
        <translation>“{rival}”未评分，不计入：{criteria}。</translation>
    </message>
    <message>
        <source>{rival}: level with us, {theirs} to {ours} (counted: {count} of {all} criteria)</source>
        <translation>{rival}：与我们持平，{theirs} 比 {ours}（计入 {count}/{all} 项评判标准）</translation>
    </message>
    <message>
        <source>{rival}: no total yet</source>
        <translation>{rival}：尚无总分</translation>
    </message>
    <message>
        <source>{rival}: not ranked, no criterion has both our score and theirs</source>
        <translation>{rival}：未排名，没有一项评判标准双方都有评分</translation>
    </message>
    <message>
        <source>{rival}: {points} ahead of us, {theirs} to {ours} (counted: {count} of {all} criteria)</source>
        <translation>{rival}：领先我们 {points} 分，{theirs} 比 {ours}（计入 {count}/{all} 项评判标准）</translation>
    </message>
    <message>
        <source>{rival}: {points} behind us, {theirs} to {ours} (counted: {count} of {all} criteria)</source>
        <translation>{rival}：落后我们 {points} 分，{theirs} 比 {ours}（计入 {count}/{all} 项评判标准）</translation>
    </message>
    <message>
        <source>{row}, {field}</source>
        <translation>{row}，{field}</translation>
    </message>
    <message>
        <source>{said} – {because}</source>
        <translation>{said}——{because}</translation>
    </message>
    <message>
        <source>{said}, done</source>
        <translation>{said}，已完成</translation>
    </message>
    <message>
        <source>{said}, late</source>
        <translation>{said}，逾期</translation>
    </message>
    <message>
        <source>{severity} – repair</source>
        <translation>{severity} – 修复</translation>
    </message>
    <message>
        <source>{severity} – response</source>
        <translation>{severity} – 响应</translation>
    </message>
    <message>
        <source>{share} %, n = {count}</source>
        <translation>{share} %，n = {count}</translation>
    </message>
    <message>
        <source>{share} %, n = {count}, don’t trust it</source>
        <translation>{share} %，n = {count}，不足为凭</translation>
    </message>
    <message>
        <source>{side}: “{what}” ({state}), cost not known: {why}</source>
        <translation>{side}：“{what}”（{state}），代价未知：{why}</translation>
    </message>
    <message>
        <source>{side}: “{what}” ({state}), {cost}</source>
        <translation>{side}：“{what}”（{state}），{cost}</translation>
    </message>
    <message>
        <source>{state}: {question}</source>
        <translation>{state}：{question}</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation>{state}：{words}</translation>
    </message>
    <message>
        <source>{title} – the next</source>
        <translation>{title} – 下一单</translation>
    </message>
    <message>
        <source>{title}: from {start} to {end}</source>
        <translation>{title}：{start} 至 {end}</translation>
    </message>
    <message>
        <source>{title}: no day yet</source>
        <translation>{title}：还没有日期</translation>
    </message>
    <message>
        <source>{title}: {end}</source>
        <translation>{title}：{end}</translation>
    </message>
    <message>
        <source>{title}: {trigger}</source>
        <translation>{title}：{trigger}</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}：{state}</translation>
    </message>
    <message>
        <source>{total} in all · invoiced {invoiced} · paid {paid} · open {open}</source>
        <translation>共 {total} · 已开票 {invoiced} · 已付款 {paid} · 未付 {open}</translation>
    </message>
    <message>
        <source>{total} in all · invoiced {invoiced} · paid {paid} · open {open}, of it late {late}</source>
        <translation>共 {total} · 已开票 {invoiced} · 已付款 {paid} · 未付 {open}，其中逾期 {late}</translation>
    </message>
    <message>
        <source>{what} ({who}).</source>
        <translation>{what}（{who}）。</translation>
    </message>
    <message>
        <source>{what}, {month}: not measured</source>
        <translation>{what}，{month}：未计量</translation>
    </message>
    <message>
        <source>{what}, {month}: {value}</source>
        <translation>{what}，{month}：{value}</translation>
    </message>
    <message>
        <source>{what}, {month}: {value}, missed by {missing}, steps: {steps}</source>
        <translation>{what}，{month}：{value}，差 {missing}，级数：{steps}</translation>
    </message>
    <message>
        <source>{what}, {month}: {value}, the target is met</source>
        <translation>{what}，{month}：{value}，达标</translation>
    </message>
    <message>
        <source>{what}: at least {target}</source>
        <translation>{what}：不低于 {target}</translation>
    </message>
    <message>
        <source>{what}: at most {target}</source>
        <translation>{what}：不高于 {target}</translation>
    </message>
    <message>
        <source>{what}: no period ends here</source>
        <translation>{what}：没有周期在此结束</translation>
    </message>
    <message>
        <source>{what}: no target in figures yet</source>
        <translation>{what}：还没有数字目标</translation>
    </message>
    <message>
        <source>{who} influences {whom}</source>
        <translation>{who} 影响 {whom}</translation>
    </message>
    <message>
        <source>{who} opposes {whom}</source>
        <translation>{who} 反对 {whom}</translation>
    </message>
    <message>
        <source>{who} reports to {whom}</source>
        <translation>{who} 向 {whom} 汇报</translation>
    </message>
    <message>
        <source>{who} sits in {whom}</source>
        <translation>{who} 是 {whom} 的成员</translation>
    </message>
    <message>
        <source>{who} trusts {whom}</source>
        <translation>{who} 信任 {whom}</translation>
    </message>
    <message>
        <source>{who}, on a day not noted</source>
        <translation>{who}，日期未记</translation>
    </message>
    <message>
        <source>{who}, {on}</source>
        <translation>{who}，{on}</translation>
    </message>
    <message>
        <source>{who}, {on}: “{words}”</source>
        <translation>{who}，{on}：“{words}”</translation>
    </message>
    <message>
        <source>{won} of {ended} deals that came this far were won.</source>
        <translation>走到这一步的 {ended} 个商机中，赢单 {won} 个。</translation>
    </message>
    <message>
        <source>{won} of {ended} deals that came this far were won: n = {ended}, don’t trust it.</source>
        <translation>走到这一步的 {ended} 个商机中，赢单 {won} 个：n = {ended}，不足为凭。</translation>
    </message>
    <message>
        <source>{won} won · {lost} lost · {stopped} walked away. Share won: {share}.</source>
        <translation>赢单 {won} · 丢单 {lost} · 放弃 {stopped}。赢单率：{share}。</translation>
    </message>
    <message>
        <source>{words} – their answer: {answer}</source>
        <translation>{words}——对方的回答：{answer}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 无 –</translation>
    </message>
    <message>
        <source>– {condition}: {met}</source>
        <translation>– {condition}：{met}</translation>
    </message>
    <message>
        <source>– {outcome}: {n}, worth {sum}</source>
        <translation>– {outcome}：{n} 个，价值 {sum}</translation>
    </message>
    <message>
        <source>– {why} Put off until {day}: {reason}</source>
        <translation>– {why}暂缓至 {day}：{reason}</translation>
    </message>
    <message>
        <source>— page break —</source>
        <translation>— 分页符 —</translation>
    </message>
    <message>
        <source>“Have I understood you rightly?” A named yes counts.</source>
        <translation>“我理解得对吗？”有名有姓的“对”才算数。</translation>
    </message>
    <message>
        <source>“Is there money set aside for this, or would it have to be found?”</source>
        <translation>“这笔钱已经预留了，还是要另外找？”</translation>
    </message>
    <message>
        <source>“Some day” is not a time.</source>
        <translation>“总有一天”不是时间。</translation>
    </message>
    <message>
        <source>“What happens between your yes and a signed order?”</source>
        <translation>“从您点头到签下订单，中间要经过什么？”</translation>
    </message>
    <message>
        <source>“Why us” has a proof and claims nothing.</source>
        <translation>“为什么选我们”有证明，却没有主张。</translation>
    </message>
    <message>
        <source>“You have this problem. I can solve it.”</source>
        <translation>“您有这个问题，我能解决。”</translation>
    </message>
    <message>
        <source>“{action}” was due on {day}, and the gap is still open.</source>
        <translation>“{action}”应在 {day} 完成，缺口仍未补上。</translation>
    </message>
    <message>
        <source>“{after}” comes after “{before}”, but has the earlier date.</source>
        <translation>“{after}”排在“{before}”之后，日期却更早。</translation>
    </message>
    <message>
        <source>“{character}” ({code}) can’t be printed, no font has it; write it otherwise in: {place}.</source>
        <translation>“{character}”（{code}）无法打印，没有字体包含它；请在此处换一种写法：{place}。</translation>
    </message>
    <message>
        <source>“{code}” is no currency: type three capital letters, such as EUR.</source>
        <translation>“{code}”不是货币：请输入三个大写字母，例如 EUR。</translation>
    </message>
    <message>
        <source>“{code}” is no currency: write its three letters, like USD.</source>
        <translation>“{code}”不是货币：请写三个字母，例如 USD。</translation>
    </message>
    <message>
        <source>“{committee}” is no committee: say so under “Kind” in its form, then put “{name}” into it.</source>
        <translation>“{committee}”不是委员会：请先在其表单的“类型”中选为委员会，再把“{name}”放进去。</translation>
    </message>
    <message>
        <source>“{criterion}” is scored twice for {rival}, and the first counts: remove the other.</source>
        <translation>“{criterion}”对“{rival}”评了两次，以第一次为准：请移除另一个。</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: choose a code of three capital letters, such as EUR.</source>
        <translation>“{currency}”不是货币：请选三个大写字母的代码，例如 EUR。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened, it may be cut off: scan or save it once more.</source>
        <translation>“{file}”打不开，可能不完整：请重新扫描或保存。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}): check that it is a file and that you may open it.</source>
        <translation>无法读取“{file}”（{reason}）：请检查它是不是文件、您能否打开它。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: check that it is a file and that you may open it.</source>
        <translation>无法读取“{file}”：请检查它是否为文件，以及您是否有权打开。</translation>
    </message>
    <message>
        <source>“{file}” has more pixels than can be shown: save the picture smaller.</source>
        <translation>“{file}”的像素过多，无法显示：请把图片存小一些。</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} columns: leave out those that are not needed.</source>
        <translation>“{file}”超过 {limit} 列：请去掉不需要的列。</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} rows: split it into smaller files.</source>
        <translation>“{file}”超过 {limit} 行：请拆成较小的文件。</translation>
    </message>
    <message>
        <source>“{file}” has no rows below its headings: export it again with its content.</source>
        <translation>“{file}”标题行下没有数据：请连同内容重新导出。</translation>
    </message>
    <message>
        <source>“{file}” holds no vCard: it must have a line “BEGIN:VCARD”.</source>
        <translation>“{file}”中没有 vCard：必须有一行“BEGIN:VCARD”。</translation>
    </message>
    <message>
        <source>“{file}” holds no words, perhaps pictures of pages only: ask them for the text.</source>
        <translation>“{file}”没有文字，可能只是页面图片：请向对方索取文本。</translation>
    </message>
    <message>
        <source>“{file}” holds what no Word file needs and is not read: save its text alone as .txt.</source>
        <translation>“{file}”含有 Word 文件不需要的内容，未予读取：请只将其文字存为 .txt。</translation>
    </message>
    <message>
        <source>“{file}” is empty: export it again from the program that made it.</source>
        <translation>“{file}”是空的：请从生成它的程序重新导出。</translation>
    </message>
    <message>
        <source>“{file}” is empty: scan or photograph the signed paper again.</source>
        <translation>“{file}”是空的：请重新扫描或拍摄签署的文书。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB: save its text alone as .txt.</source>
        <translation>“{file}”大于 {limit} MB：请只将其文字存为 .txt。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB: scan it in fewer colours or at a lower resolution.</source>
        <translation>“{file}”大于 {limit} MB：请用更少的颜色或更低的分辨率扫描。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB: split it into smaller files.</source>
        <translation>“{file}”大于 {limit} MB：请拆成较小的文件。</translation>
    </message>
    <message>
        <source>“{file}” is no PDF, JPEG or PNG: scan or photograph the signed paper and choose that.</source>
        <translation>“{file}”不是 PDF、JPEG 或 PNG：请扫描或拍摄签署的文书后再选。</translation>
    </message>
    <message>
        <source>“{file}” is no Word file that can be read: save it once more as .docx, or as plain text.</source>
        <translation>“{file}”不是可读的 Word 文件：请重新存为 .docx，或存为纯文本。</translation>
    </message>
    <message>
        <source>“{file}” is no text, Word file or PDF: save it as .docx or .txt and choose that.</source>
        <translation>“{file}”不是文本、Word 文件或 PDF：请存为 .docx 或 .txt 后再选。</translation>
    </message>
    <message>
        <source>“{file}” is not a text file: save it as CSV or vCard and import that.</source>
        <translation>“{file}”不是文本文件：请另存为 CSV 或 vCard 后再导入。</translation>
    </message>
    <message>
        <source>“{file}” is too long to be compared word by word: leave the annexes out of it.</source>
        <translation>“{file}”太长，无法逐词比较：请去掉附件部分。</translation>
    </message>
    <message>
        <source>“{file}” opens with a password only: save it without one and choose that.</source>
        <translation>“{file}”需要密码才能打开：请另存为无密码的文件后再选。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than any contract has: save its text alone as .txt.</source>
        <translation>“{file}”解压后比任何合同都大：请只将其文字存为 .txt。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: this card has no end; check that nothing of it is missing.</source>
        <translation>“{file}”第 {line} 行：这张名片没有结尾；请检查内容是否完整。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: this is no part of a card; it is kept as a note (lines: {count}).</source>
        <translation>“{file}”第 {line} 行：这不是名片的内容；已作为备注保留（{count} 行）。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” is longer than {limit} characters and is left out.</source>
        <translation>“{file}”第 {line} 行：“{name}”超过 {limit} 个字符，已略去。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{name}” would belong to itself; it is made without a parent.</source>
        <translation>“{file}”第 {line} 行：“{name}”会隶属于自己；建立时不设上级。</translation>
    </message>
    <message>
        <source>“{file}”: no day after the 12th shows what comes first; read as day, month, year.</source>
        <translation>“{file}”：没有大于 12 的日，无法判断顺序；按日、月、年读取。</translation>
    </message>
    <message>
        <source>“{gone}” has become “{new}”</source>
        <translation>“{gone}”改成了“{new}”</translation>
    </message>
    <message>
        <source>“{label} {amount}” can’t be read in the PDF: report this, and issue no paper.</source>
        <translation>在 PDF 中读不到“{label} {amount}”：请报告此问题，且不要签发文书。</translation>
    </message>
    <message>
        <source>“{label}” has at most {decimals} decimals: round {value}.</source>
        <translation>“{label}”最多 {decimals} 位小数：请将 {value} 舍入。</translation>
    </message>
    <message>
        <source>“{label}” holds {limit} characters and this has {length}: shorten it or attach it as a file.</source>
        <translation>“{label}”最多 {limit} 个字符，现有 {length} 个：请缩短，或作为文件附上。</translation>
    </message>
    <message>
        <source>“{label}” is {least} or more: {value} is too little.</source>
        <translation>“{label}”应不小于 {least}：{value} 太小。</translation>
    </message>
    <message>
        <source>“{label}” is {most} at most: {value} is too much.</source>
        <translation>“{label}”应不大于 {most}：{value} 太大。</translation>
    </message>
    <message>
        <source>“{label}” lies between {least} and {most}: {value} does not.</source>
        <translation>“{label}”应在 {least} 与 {most} 之间：{value} 不在其中。</translation>
    </message>
    <message>
        <source>“{label}” needs a number: type digits only.</source>
        <translation>“{label}”需要数字：请只输入数字。</translation>
    </message>
    <message>
        <source>“{label}” takes {limit} characters in one line: paste less or attach a file.</source>
        <translation>“{label}”一行最多 {limit} 个字符：请少粘贴一些，或作为文件附上。</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>“{milestone}” as the go-live</source>
        <translation>以“{milestone}”为上线</translation>
    </message>
    <message>
        <source>“{milestone}” begins on {start}, before “{before}” is done on {done}.</source>
        <translation>“{milestone}”在 {start} 开始，早于“{before}”的完成日 {done}。</translation>
    </message>
    <message>
        <source>“{milestone}” has neither a day nor a trigger.</source>
        <translation>“{milestone}”既没有日期也没有触发条件。</translation>
    </message>
    <message>
        <source>“{milestone}” is due before the work starts on {day}.</source>
        <translation>“{milestone}”的日期早于开工日 {day}。</translation>
    </message>
    <message>
        <source>“{milestone}” is due on {day}, but go-live on {live} wants it by {limit}.</source>
        <translation>“{milestone}”在 {day} 到期，但 {live} 上线要求最迟 {limit}。</translation>
    </message>
    <message>
        <source>“{milestone}” is moved; Ctrl+Z takes it back.</source>
        <translation>“{milestone}”已移动；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>“{milestone}” is planned for {day}, but it must work by {limit}.</source>
        <translation>“{milestone}”计划在 {day}，但最迟须在 {limit} 投入使用。</translation>
    </message>
    <message>
        <source>“{milestone}” is set for {start}, before “{before}” is done on {done}.</source>
        <translation>“{milestone}”定在 {start}，早于“{before}”的完成日 {done}。</translation>
    </message>
    <message>
        <source>“{milestone}” stays on {day}: the contract sets it.</source>
        <translation>“{milestone}”保持在 {day}：合同规定了这一天。</translation>
    </message>
    <message>
        <source>“{milestone}” waits in a circle for itself: change what it waits for.</source>
        <translation>“{milestone}”循环等待自己：请改动它所等待的事项。</translation>
    </message>
    <message>
        <source>“{milestone}” was due on {day}.</source>
        <translation>“{milestone}”应在 {day} 完成。</translation>
    </message>
    <message>
        <source>“{milestone}” would be due before today.</source>
        <translation>“{milestone}”的日期将早于今天。</translation>
    </message>
    <message>
        <source>“{milestone}” would have to begin on {start} for go-live on {live}: that is before today.</source>
        <translation>要在 {live} 上线，“{milestone}”须在 {start} 开始：那已早于今天。</translation>
    </message>
    <message>
        <source>“{milestone}”: {after}</source>
        <translation>“{milestone}”：{after}</translation>
    </message>
    <message>
        <source>“{milestone}”: {before} → {after}</source>
        <translation>“{milestone}”：{before} → {after}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can’t sit in itself: choose another committee.</source>
        <translation>“{name}”不能加入自身：请另选委员会。</translation>
    </message>
    <message>
        <source>“{name}” can’t sit in “{committee}”, because “{committee}” sits in “{name}”: take it out first.</source>
        <translation>“{name}”不能加入“{committee}”，因为“{committee}”属于“{name}”：请先将其移出。</translation>
    </message>
    <message>
        <source>“{name}” holds records that are in this file already: read it into a new file.</source>
        <translation>“{name}”中的记录本文件已有：请读入一个新文件。</translation>
    </message>
    <message>
        <source>“{name}” is a plan file: import it alone, the other files after it.</source>
        <translation>“{name}”是计划文件：请单独导入，其他文件随后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is new: it will be made too.</source>
        <translation>“{name}”是新的：也会一并建立。</translation>
    </message>
    <message>
        <source>“{name}” is not a plan file, {reason}: choose one made by “export plan”.</source>
        <translation>“{name}”不是计划文件，{reason}：请选择由“export plan”生成的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not known here: choose from the list.</source>
        <translation>这里没有“{name}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>“{name}” is not known yet: choose a name or add it.</source>
        <translation>还没有“{name}”：请选择一个名称或添加它。</translation>
    </message>
    <message>
        <source>“{name}” is removed; Ctrl+Z brings it back.</source>
        <translation>“{name}”已删除；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>“{name}” stands already in line {line} of “{file}”: keep one of the two.</source>
        <translation>“{name}”已在“{file}”第 {line} 行出现：请只保留其中一个。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Deal Planner: install that version to read it.</source>
        <translation>“{name}”由更新版本的 Deal Planner 写成：请安装该版本后读取。</translation>
    </message>
    <message>
        <source>“{name}”, {table} number {row}, “{column}”: {value} cannot stand there; mend it in the file.</source>
        <translation>“{name}”，{table} 第 {row} 条，“{column}”：不能是 {value}；请在文件中更正。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not go together: ask once more.</source>
        <translation>“{one}”与“{other}”互相矛盾：请再问一次。</translation>
    </message>
    <message>
        <source>“{paper}” is ahead of the commitment ({level}); recommended is: {advised}. Say why below.</source>
        <translation>“{paper}”超前于承诺程度（{level}）；建议：{advised}。请在下面说明原因。</translation>
    </message>
    <message>
        <source>“{paper}” is ahead of the commitment, which is {level}.</source>
        <translation>“{paper}”超前于承诺程度，目前为 {level}。</translation>
    </message>
    <message>
        <source>“{paper}” is ahead of the commitment: {level}.</source>
        <translation>“{paper}”超前于承诺程度：{level}。</translation>
    </message>
    <message>
        <source>“{paper}” is not what the commitment ({level}) asks for; recommended is: {advised}.</source>
        <translation>按承诺程度（{level}）不该用“{paper}”；建议：{advised}。</translation>
    </message>
    <message>
        <source>“{part}” is empty: fill it in before the paper is issued.</source>
        <translation>“{part}”是空的：签发文书前请填好。</translation>
    </message>
    <message>
        <source>“{part}” is for our own eyes and never goes into a pack for the client: leave it out, or make the pack for us.</source>
        <translation>“{part}”仅供我方自己看，绝不放进给客户的合册：请去掉它，或为我方自己制作合册。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read, the disk says “{cause}”: choose another file.</source>
        <translation>无法读取“{path}”，磁盘提示“{cause}”：请选择另一个文件。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written over: close it in other programs, or choose another name or folder.</source>
        <translation>无法覆盖“{path}”：请在其他程序中关闭它，或换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>“{path}” could not be saved, the disk says “{cause}”: free some room, your words are kept.</source>
        <translation>“{path}”无法保存，磁盘提示“{cause}”：请腾出空间，您输入的内容仍保留着。</translation>
    </message>
    <message>
        <source>“{path}” is damaged: open a backup; the damaged file is left as it is.</source>
        <translation>“{path}”已损坏：请打开备份；损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>“{path}” is empty: it was never saved or lost its content; open a backup instead.</source>
        <translation>“{path}”是空的：从未保存过，或内容已丢失；请改开备份。</translation>
    </message>
    <message>
        <source>“{path}” is not a Deal Planner file: choose one that ends in .dealplanner.</source>
        <translation>“{path}”不是 Deal Planner 文件：请选择以 .dealplanner 结尾的文件。</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program: close it there first.</source>
        <translation>“{path}”正在另一个窗口或程序中打开：请先在那里关闭。</translation>
    </message>
    <message>
        <source>“{path}” is the file that is open: choose another name for its backup.</source>
        <translation>“{path}”就是当前打开的文件：请为备份另取一个名称。</translation>
    </message>
    <message>
        <source>“{path}” is whole.</source>
        <translation>“{path}”完好无损。</translation>
    </message>
    <message>
        <source>“{path}” may only be read: copy it to a folder of your own and open the copy.</source>
        <translation>“{path}”只能读取：请复制到您自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Deal Planner: install that version to open it.</source>
        <translation>“{path}”由更新版本的 Deal Planner 写成：请安装该版本后打开。</translation>
    </message>
    <message>
        <source>“{pattern}” cannot be read: only {parts} may stand in braces.</source>
        <translation>无法读取“{pattern}”：花括号中只能是 {parts}。</translation>
    </message>
    <message>
        <source>“{pattern}” is the pattern of {one} and {other}: give each its own, to tell them apart.</source>
        <translation>“{pattern}”同时是{one}和{other}的编号格式：请各用一种，以便区分。</translation>
    </message>
    <message>
        <source>“{pattern}” makes numbers of more than {most} characters: shorten it.</source>
        <translation>“{pattern}”生成的编号超过 {most} 个字符：请缩短。</translation>
    </message>
    <message>
        <source>“{pattern}” needs the running number once: write {part} where it belongs.</source>
        <translation>“{pattern}”需要且只需要一个流水号：请在相应位置写上 {part}。</translation>
    </message>
    <message>
        <source>“{pattern}” would repeat next year: add {part}, or go on counting.</source>
        <translation>“{pattern}”明年会重复：请加上 {part}，或改为连续编号。</translation>
    </message>
    <message>
        <source>“{payment}” had to be paid by {day} and is not paid.</source>
        <translation>“{payment}”应在 {day} 前付清，尚未支付。</translation>
    </message>
    <message>
        <source>“{payment}” was due on {day} and is not even invoiced.</source>
        <translation>“{payment}”应在 {day} 支付，却还没有开票。</translation>
    </message>
    <message>
        <source>“{printer}” takes no pages: see that it is on, choose another one, or save as PDF.</source>
        <translation>“{printer}”不接收页面：请检查它是否开机、换一台打印机，或另存为 PDF。</translation>
    </message>
    <message>
        <source>“{problem}” has no answer of ours yet: note it in step 4.</source>
        <translation>对“{problem}”我们还没有解决办法：请在第 4 步记下。</translation>
    </message>
    <message>
        <source>“{problem}” is severe: {what}</source>
        <translation>“{problem}”很严重：{what}</translation>
    </message>
    <message>
        <source>“{ref}” may be {count} deals: name it by its id, one of {ids}.</source>
        <translation>“{ref}”可能是 {count} 个商机：请用编号指明，例如 {ids}。</translation>
    </message>
    <message>
        <source>“{renewal}” names no period of notice: by when must it be given?</source>
        <translation>“{renewal}”没有写明通知期：最迟何时通知？</translation>
    </message>
    <message>
        <source>“{stage}” is no stage that is known here: write Prospecting, Engaging, Won or Lost.</source>
        <translation>没有“{stage}”这个阶段：请写 Prospecting、Engaging、Won 或 Lost。</translation>
    </message>
    <message>
        <source>“{subject}”: {question}</source>
        <translation>“{subject}”：{question}</translation>
    </message>
    <message>
        <source>“{term}” names no span such as “24 months”: when does the term end?</source>
        <translation>“{term}”没有写明如“24 个月”的期限：何时到期？</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it without a thousands mark, like 1250.00.</source>
        <translation>“{text}”有两种读法：请去掉千位分隔符，例如 1250.00。</translation>
    </message>
    <message>
        <source>“{text}” does not say which currency it is in: write one of {currencies} before it.</source>
        <translation>“{text}”没有说明货币：请在前面写上 {currencies} 之一。</translation>
    </message>
    <message>
        <source>“{text}” is below zero: an amount is 0 or more.</source>
        <translation>“{text}”小于零：金额应为 0 或更大。</translation>
    </message>
    <message>
        <source>“{text}” is not a day that exists: write it like 2026-03-31.</source>
        <translation>“{text}”不是存在的日期：请写成 2026-03-31 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write digits only, like 1250.00.</source>
        <translation>“{text}”不是数字：请只写数字，例如 1250.00。</translation>
    </message>
    <message>
        <source>“{title}” has no price: write one into its row.</source>
        <translation>“{title}”没有价格：请在它的那一行填上。</translation>
    </message>
    <message>
        <source>“{title}” is kept in this file.</source>
        <translation>“{title}”已存入本文件。</translation>
    </message>
    <message>
        <source>“{title}” is taken away; undo brings it back.</source>
        <translation>“{title}”已移除；撤销可恢复。</translation>
    </message>
    <message>
        <source>“{topic}” is still open: agree on it or drop it, then note the main terms.</source>
        <translation>“{topic}”仍待定：请先商定或取消，再记下主要条款。</translation>
    </message>
    <message>
        <source>“{topic}” is stuck: nobody has proposed anything for {days} days.</source>
        <translation>“{topic}”停滞了：{days} 天来没有人提出任何方案。</translation>
    </message>
    <message>
        <source>“{topic}” was to be settled by {day}.</source>
        <translation>“{topic}”应在 {day} 前谈定。</translation>
    </message>
    <message>
        <source>“{value}” counts</source>
        <translation>以“{value}”为准</translation>
    </message>
    <message>
        <source>“{value}” counts since {on}</source>
        <translation>自 {on} 起以“{value}”为准</translation>
    </message>
    <message>
        <source>“{value}” is no colour: write # and six digits of 0–9 and a–f, as in #1f5c8b.</source>
        <translation>“{value}”不是颜色：请写 # 加六位 0–9 或 a–f，如 #1f5c8b。</translation>
    </message>
    <message>
        <source>“{value}” is no currency: write the three capital letters of one, as in EUR.</source>
        <translation>“{value}”不是货币：请写三个大写字母，如 EUR。</translation>
    </message>
    <message>
        <source>“{what}” is given for nothing: ask for something in return.</source>
        <translation>“{what}”是白给的：请要求回报。</translation>
    </message>
    <message>
        <source>“{what}” missed its target in the period to {day}: {value} instead of {target}.</source>
        <translation>“{what}”在截至 {day} 的周期内未达目标：{value}，目标 {target}。</translation>
    </message>
    <message>
        <source>“{what}” of {amount} counts once both have signed.</source>
        <translation>“{what}”的 {amount} 在双方签署后计入。</translation>
    </message>
    <message>
        <source>“{what}” was not measured in the period to {day}.</source>
        <translation>“{what}”在截至 {day} 的周期内没有计量。</translation>
    </message>
    <message>
        <source>“{what}”: {why}</source>
        <translation>“{what}”：{why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>“{words}”删去了</translation>
    </message>
    <message>
        <source>“{words}” is less than nothing: type 0 or more.</source>
        <translation>“{words}”小于零：请输入 0 或更大的数。</translation>
    </message>
    <message>
        <source>“{words}” is new</source>
        <translation>“{words}”是新增的</translation>
    </message>
    <message>
        <source>“{words}” is no amount: type digits, as in 1250.50.</source>
        <translation>“{words}”不是金额：请输入数字，例如 1250.50。</translation>
    </message>
    <message>
        <source>“{words}” is no currency: type its three letters, as in EUR.</source>
        <translation>“{words}”不是货币：请输入它的三个字母，例如 EUR。</translation>
    </message>
    <message>
        <source>“{words}” is no day: type it as in 2027-01-15, or +7 for in a week.</source>
        <translation>“{words}”不是日期：请输入 2027-01-15 这样的日期，或用 +7 表示一周后。</translation>
    </message>
    <message>
        <source>“{words}” is no number: type digits, as in 1250.50.</source>
        <translation>“{words}”不是数字：请输入数字，例如 1250.50。</translation>
    </message>
    <message>
        <source>“{words}”, our rung “{rung}”</source>
        <translation>“{words}”，即我方台阶“{rung}”</translation>
    </message>
    <message>
        <source>“{words}”, which is no rung of ours</source>
        <translation>“{words}”，不在我方台阶上</translation>
    </message>
    <message>
        <source>“{written}” (rows: {rows}) is not known: taken as written.</source>
        <translation>“{written}”（行：{rows}）无法识别：按原样采用。</translation>
    </message>
    <message>
        <source>“{written}” (rows: {rows}) may be “{known}”: taken as written until you say so.</source>
        <translation>“{written}”（行：{rows}）可能是“{known}”：在您确认之前按原样采用。</translation>
    </message>
    <message>
        <source>‹ Back to the deal</source>
        <translation>‹ 返回商机</translation>
    </message>
    <message>
        <source>‹ Change before</source>
        <translation>‹ 上一处改动</translation>
    </message>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ 更早</translation>
    </message>
    <message>
        <source>−5 fights us, 0 does not care, +5 fights for us.</source>
        <translation>−5 与我们作对，0 无所谓，+5 为我们奋战。</translation>
    </message>
    <message>
        <source>≠ New since then: {name}</source>
        <translation>≠ 此后新增：{name}</translation>
    </message>
    <message>
        <source>≠ Now: {answer}</source>
        <translation>≠ 现在：{answer}</translation>
    </message>
    <message>
        <source>≠ Removed since.</source>
        <translation>≠ 此后已移除。</translation>
    </message>
    <message>
        <source>▲ stands where a rival is better than us; a score that is not known is no 0.</source>
        <translation>▲ 表示该对手强于我们；评分未知不等于 0。</translation>
    </message>
</context>
</TS>
