<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>milepost::AgenciesPage</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No agency listed owes anything under this filter; there is nothing to print.</source>
        <translation>在此筛选条件下，所列单位均无承担事项，无可打印内容。</translation>
    </message>
    <message>
        <source>Search agencies</source>
        <translation>搜索责任单位</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>What the agency owes</source>
        <translation>该单位承担的事项</translation>
    </message>
    <message>
        <source>No agency matches. Clear the search or the filter.</source>
        <translation>没有符合条件的单位。请清除搜索或筛选条件。</translation>
    </message>
    <message>
        <source>Under this filter the agency owes nothing.</source>
        <translation>在此筛选条件下，该单位没有承担事项。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Due within a year</source>
        <translation>一年内到期</translation>
    </message>
    <message>
        <source>Only as lead</source>
        <translation>仅牵头</translation>
    </message>
    <message>
        <source>Duty sheet…</source>
        <translation>督办单…</translation>
    </message>
    <message>
        <source>All duty sheets…</source>
        <translation>全部督办单…</translation>
    </message>
    <message>
        <source>No agencies yet</source>
        <translation>还没有责任单位</translation>
    </message>
    <message>
        <source>Plans name who leads and who takes part. Import a plan document and each agency appears here with what it owes, by deadline.</source>
        <translation>规划文件写明了牵头单位和参加单位。导入规划文件后，各单位承担的事项会按期限列在这里。</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入规划文件…</translation>
    </message>
    <message>
        <source>State of tasks and deliverables</source>
        <translation>任务和建设事项的状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>No state reported</source>
        <translation>未填报状态</translation>
    </message>
    <message>
        <source>No report for two periods</source>
        <translation>连续两期未填报</translation>
    </message>
</context>
<context>
    <name>milepost::Application</name>
    <message>
        <source>Milepost workspaces (*.milepost)</source>
        <translation>里程碑工作簿 (*.milepost)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it instead.</source>
        <translation>“%1”已存在。请换一个名称，或直接打开它。</translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s) could not be entered:</source>
        <translation>
            <numerusform>有 %n 个公开数据未能录入：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::AreaName</name>
    <message>
        <source>No area</source>
        <extracomment>in the place of an area: the plan puts the measure into none</extracomment>
        <translation>未分领域</translation>
    </message>
</context>
<context>
    <name>milepost::ArrangePanel</name>
    <message>
        <source>Lines of the comparison</source>
        <translation>对比的各行</translation>
    </message>
    <message>
        <source>Space shows or hides a line, F2 renames it, Alt with ↑ and ↓ or dragging moves it.</source>
        <translation>空格键显示或隐藏一行，F2 改名，Alt+↑/↓ 或拖动可移动。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The name of the indicator</source>
        <translation>默认为指标名称</translation>
    </message>
    <message>
        <source>Stands under the chart, on paper too</source>
        <translation>显示在图下，打印时也保留</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>对比的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>milepost::AssessCommand</name>
    <message>
        <source>Judge as it stood on this day, such as 2017-12-31.</source>
        <translation>按该日情况评价，如 2017-12-31。</translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json.</source>
        <translation>不认识格式“%1”；请用 json。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2017-12-31.</source>
        <translation>“%1”不是日期。请写成 2017-12-31。</translation>
    </message>
    <message>
        <source>Print the verdict on every target.</source>
        <translation>列出每个目标值的评价。</translation>
    </message>
    <message>
        <source>Print in words, by province, what is judged otherwise than at the end of the period before the newest.</source>
        <translation>分省份用文字列出与上一期末相比评价发生变化的内容。</translation>
    </message>
    <message>
        <source>json; with --changes text unless json is asked for.</source>
        <translation>json；配合 --changes 时默认输出文字，指明 json 才输出 json。</translation>
    </message>
</context>
<context>
    <name>milepost::Assessment</name>
    <message>
        <source>Logarithmic progress L</source>
        <translation>对数进度 L</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>累计完成占比</translation>
    </message>
    <message>
        <source>Completion, actual against target</source>
        <translation>完成率（实际值比目标值）</translation>
    </message>
    <message>
        <source>Share of the way A</source>
        <translation>目标实现进度 A</translation>
    </message>
    <message>
        <source>Lead over schedule</source>
        <translation>超过时间进度</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Schedule ratio</source>
        <translation>序时进度比</translation>
    </message>
    <message>
        <source>Growth ratio R</source>
        <translation>增速比 R</translation>
    </message>
    <message>
        <source>Projection ratio q</source>
        <translation>预测比 q</translation>
    </message>
    <message>
        <source>Still needed a year</source>
        <translation>每年还需</translation>
    </message>
    <message>
        <source>Growth still needed a year</source>
        <translation>每年还需增长</translation>
    </message>
    <message>
        <source>Average growth</source>
        <translation>年均增速</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>与目标相比</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>目前累计</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>%1 ÷ %2 years</source>
        <translation>%1 ÷ %2 年</translation>
    </message>
    <message>
        <source>Expected by the annual targets</source>
        <translation>按年度目标应达</translation>
    </message>
    <message>
        <source>met early</source>
        <translation>提前实现</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>快于预期</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>基本符合预期</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>far behind</source>
        <translation>明显滞后</translation>
    </message>
    <message>
        <source>regressing</source>
        <translation>倒退</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>share of the way</source>
        <translation>目标实现进度</translation>
    </message>
    <message>
        <source>completion without a baseline</source>
        <translation>无基期完成率</translation>
    </message>
    <message>
        <source>share of the sum</source>
        <translation>累计完成占比</translation>
    </message>
    <message>
        <source>logarithmic progress</source>
        <translation>对数进度</translation>
    </message>
    <message>
        <source>growth path</source>
        <translation>增长路径</translation>
    </message>
    <message>
        <source>average growth</source>
        <translation>年均增速</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>保持在区间内</translation>
    </message>
    <message>
        <source>The plan strives for this target.</source>
        <translation>规划力争实现这一目标。</translation>
    </message>
    <message>
        <source>The target lies below the baseline.</source>
        <translation>目标低于基期。</translation>
    </message>
    <message>
        <source>The target lies above the baseline.</source>
        <translation>目标高于基期。</translation>
    </message>
    <message>
        <source>Check whether more or less is better for this measure.</source>
        <translation>请核对该指标是越多越好还是越少越好。</translation>
    </message>
    <message>
        <source>%1 is far beyond the target; check the figure and its unit.</source>
        <translation>%1 远超目标，请核对数字和单位。</translation>
    </message>
    <message>
        <source>%1 lies beyond the range of the target.</source>
        <translation>%1 超出目标区间。</translation>
    </message>
    <message>
        <source>From %1 to %2: was the figure entered in another unit?</source>
        <translation>由 %1 变为 %2：是否换了单位填报？</translation>
    </message>
    <message>
        <source>No baseline, completion rate only.</source>
        <translation>无基期，仅完成率。</translation>
    </message>
    <message>
        <source>The value of %1 is not final.</source>
        <translation>%1 的数据不是正式数。</translation>
    </message>
    <message>
        <source>There is no value for %1; the last one before it is of %2.</source>
        <translation>%1 没有数据，此前最近的数据是 %2 的。</translation>
    </message>
    <message>
        <source>The definition changed; values before and after do not compare.</source>
        <translation>口径有变化，前后数据不可比。</translation>
    </message>
    <message>
        <source>Not every year of the span has a value.</source>
        <translation>期间内有年份没有数据。</translation>
    </message>
    <message>
        <source>Growth is not defined for these values; the share of the way is used.</source>
        <translation>这些数值无法计算增速，改用目标实现进度。</translation>
    </message>
    <message>
        <source>%1 was reported for %2, after the deadline; it does not count here.</source>
        <translation>%2 填报了 %1，在期限之后，不计入本目标。</translation>
    </message>
    <message>
        <source>By the other yardstick: %1.</source>
        <translation>按另一种尺度：%1。</translation>
    </message>
    <message>
        <source>no baseline, completion rate only</source>
        <translation>无基期，仅完成率</translation>
    </message>
    <message>
        <source>the first year of the sum is not known</source>
        <translation>累计的起始年份不明</translation>
    </message>
    <message>
        <source>no value after the baseline</source>
        <translation>基期之后没有数据</translation>
    </message>
    <message>
        <source>direction and target contradict each other; say whether more or less is better</source>
        <translation>方向与目标矛盾，请说明越多越好还是越少越好</translation>
    </message>
    <message>
        <source>the definition changed since the baseline</source>
        <translation>基期以来口径有变化</translation>
    </message>
    <message>
        <source>a year of the span has no value</source>
        <translation>期间内有年份没有数据</translation>
    </message>
    <message>
        <source>no value for the year of the deadline</source>
        <translation>期限当年没有数据</translation>
    </message>
    <message>
        <source>no value up to the deadline, only for %1</source>
        <translation>期限之前没有数据，只有 %1 的</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>baseline, target, deadline</comment>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>Target %1 (%2)</source>
        <comment>target, deadline</comment>
        <translation>目标 %1（%2）</translation>
    </message>
    <message>
        <source>%1 → %2 (%3), %4: %5</source>
        <comment>baseline, target, deadline, date: value</comment>
        <translation>%1 → %2（%3），%4：%5</translation>
    </message>
    <message>
        <source>Target %1 (%2), %3: %4</source>
        <comment>target, deadline, date: value</comment>
        <translation>目标 %1（%2），%3：%4</translation>
    </message>
    <message>
        <source>growth so far %1 a year, needed %2 a year, growth ratio %3</source>
        <translation>目前年均增长 %1，需年均增长 %2，增速比 %3</translation>
    </message>
    <message>
        <source>expected %1 by the annual targets, ratio %2</source>
        <translation>按年度目标应达 %1，比值 %2</translation>
    </message>
    <message>
        <source>time used %1, done %2, schedule ratio %3</source>
        <translation>时间进度 %1，完成 %2，序时进度比 %3</translation>
    </message>
    <message>
        <source>%1; nothing reported up to %2 → %3</source>
        <translation>%1；截至 %2 没有填报 → %3</translation>
    </message>
    <message>
        <source>%1; completion %2 → %3: %4</source>
        <translation>%1；完成率 %2 → %3：%4</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1; %2 → %3</source>
        <translation>%1；%2 → %3</translation>
    </message>
    <message>
        <source>%1; done %2 → %3</source>
        <translation>%1；完成 %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>facts, verdict</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>At the pace so far %1 by %2; one value gives no range.</source>
        <comment>value, deadline</comment>
        <translation>按目前速度，%2年预计达到%1；仅有一个数据，不给区间。</translation>
    </message>
    <message>
        <source>By %1: %2 at the pace so far, %3 at the last pace; between %4 and %5.</source>
        <translation>%1年预计：按总体速度%2，按近期速度%3；区间%4至%5。</translation>
    </message>
    <message>
        <source>By %1: %2 at the pace so far, %3 at the last pace, %4 by the trend; between %5 and %6.</source>
        <translation>%1年预计：按总体速度%2，按近期速度%3，按趋势（回归）%4；区间%5至%6。</translation>
    </message>
    <message>
        <source>Values are taken as totals from the start; say so if they are single years.</source>
        <translation>数据按累计数计算；如为各年当年数，请予以说明。</translation>
    </message>
    <message>
        <source>average so far %1, %2 percentage points from the target</source>
        <translation>目前年均 %1，与目标相差 %2 个百分点</translation>
    </message>
</context>
<context>
    <name>milepost::AssessmentRules</name>
    <message>
        <source>The rules of assessment kept with this workspace cannot be read.</source>
        <translation>无法读取本工作簿保存的评价规则。</translation>
    </message>
</context>
<context>
    <name>milepost::AttachEvidence</name>
    <message>
        <source>Attach “%1”</source>
        <translation>附上“%1”</translation>
    </message>
</context>
<context>
    <name>milepost::AttentionList</name>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
</context>
<context>
    <name>milepost::AuthorBar</name>
    <message>
        <source>&amp;Who records these figures? The name is kept with every change.</source>
        <translation>由谁填报(&amp;W)？姓名随每次修改一并留存。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>button: keep the name of the person who records figures</extracomment>
        <translation>记住</translation>
    </message>
</context>
<context>
    <name>milepost::BandsDialog</name>
    <message>
        <source>Assessment bands</source>
        <translation>评价区间</translation>
    </message>
    <message>
        <source>The limits apply to the schedule ratio: progress made over time used. They are this program&apos;s own, no official ones are published. They are kept with the workspace and printed at the foot of every report.</source>
        <translation>区间适用于序时进度比，即目标实现进度与时间进度之比。区间由本软件设定，国家尚未公布统一标准；随工作簿保存，并印在每份报表页脚。</translation>
    </message>
    <message>
        <source>“%1” above</source>
        <translation>“%1”：高于</translation>
    </message>
    <message>
        <source>“%1” from</source>
        <translation>“%1”：不低于</translation>
    </message>
    <message>
        <source>“%1” from, “%2” below it</source>
        <translation>“%1”：不低于（低于此值为“%2”）</translation>
    </message>
    <message>
        <source>“About” counts as reached within ±</source>
        <translation>“约”类目标视为实现的范围 ±</translation>
    </message>
    <message>
        <source>Ask for a review beyond this share of the target</source>
        <translation>超过目标值的此比例时提示核实</translation>
    </message>
    <message>
        <source>“%1” must begin below “%2”.</source>
        <translation>“%1”的下限须低于“%2”的下限。</translation>
    </message>
</context>
<context>
    <name>milepost::BringBackDialog</name>
    <message>
        <source>From the &amp;copy</source>
        <translation>以副本为准(&amp;C)</translation>
    </message>
    <message>
        <source>As in the &amp;workspace</source>
        <translation>以工作簿为准(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reopen for them</source>
        <translation>为其退回(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>带回副本</translation>
    </message>
    <message>
        <source>What was changed in the copy</source>
        <translation>副本中的更改</translation>
    </message>
    <message>
        <source>The selected rows:</source>
        <translation>选中的各行：</translation>
    </message>
    <message>
        <source>All to choose:</source>
        <translation>全部待选择项：</translation>
    </message>
    <message>
        <source>From the copy</source>
        <translation>以副本为准</translation>
    </message>
    <message>
        <source>As in the workspace</source>
        <translation>以工作簿为准</translation>
    </message>
    <message>
        <source>What was entered away stands; the other stays in the history (C)</source>
        <translation>采用离线填报的内容；另一方留在修改记录中（C）</translation>
    </message>
    <message>
        <source>What is in the workspace stays; what was entered away is kept in the chain of changes (W)</source>
        <translation>保留工作簿中的内容；离线填报的内容记入更改记录（W）</translation>
    </message>
    <message>
        <source>Who asks for reopening</source>
        <translation>由谁提出退回</translation>
    </message>
    <message>
        <source>who asks for it</source>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>退回的原因</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>原因是什么</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>显示哪些更改</translation>
    </message>
    <message>
        <source>Renew the copy to &amp;go on with</source>
        <translation>更新副本，继续使用(&amp;G)</translation>
    </message>
    <message>
        <source>A copy of %1, taken along by %2 on %3.</source>
        <translation>“%1”的副本，由%2于 %3 带走。</translation>
    </message>
    <message>
        <source>It was brought back on %1 before.</source>
        <translation>此前已于 %1 带回过。</translation>
    </message>
    <message>
        <source>Everything that was changed in it is there already.</source>
        <translation>副本中的更改均已在工作簿中。</translation>
    </message>
    <message>
        <source>%1 to choose, %2 refused, %3 go in, %4 there already. Nothing is written yet.</source>
        <translation>待选择 %1 项，不能带回 %2 项，可带入 %3 项，已有 %4 项。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>All changes (%1)</source>
        <translation>全部更改（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lie in closed periods. Reopen and close again:</source>
        <translation>
            <numerusform>%n 项更改属于已封账的时期。可退回填入后重新封账：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n more</source>
        <translation>
            <numerusform>还有 %n 项待选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as in the workspace</source>
        <translation>全部以工作簿为准</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n change(s)</source>
        <translation>
            <numerusform>带回 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>In the copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>In the workspace: %1</source>
        <translation>工作簿：%1</translation>
    </message>
    <message>
        <source>Somebody changed the workspace meanwhile; nothing was brought back. Look at the list again.</source>
        <translation>工作簿刚刚被他人改动，未带回任何内容。请重新查看列表。</translation>
    </message>
    <message>
        <source>Puts a new copy in its place, with what everybody entered. Not while something is refused.</source>
        <translation>用含有所有人填报内容的新副本替换它。有不能带回的更改时不可用。</translation>
    </message>
    <message>
        <source>Nothing was changed in this copy</source>
        <translation>副本中没有任何更改</translation>
    </message>
    <message>
        <source>There is nothing to bring back. What you enter in it later can be brought back then.</source>
        <translation>没有可带回的内容。以后在其中填报的，可以届时再带回。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This copy has been brought back meanwhile. The list shows what is left of it.</source>
        <translation>此副本在此期间已带回，列表中是剩下的内容。</translation>
    </message>
    <message>
        <source>Progress of bringing back</source>
        <translation>带回进度</translation>
    </message>
    <message>
        <source>Progress of comparing</source>
        <translation>比对进度</translation>
    </message>
</context>
<context>
    <name>milepost::BroughtModel</name>
    <message>
        <source>From the copy</source>
        <extracomment>effect of a row in which a side was chosen</extracomment>
        <translation>以副本为准</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留工作簿</translation>
    </message>
    <message>
        <source>The same, but source, note or status differ</source>
        <translation>数值相同，但来源、备注或状态不同</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>column: what bringing the change back would do</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: the measure, task or plan a change is about</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>When taken</source>
        <extracomment>column: the value as the copy was taken along</extracomment>
        <translation>带走时</translation>
    </message>
    <message>
        <source>In the copy</source>
        <extracomment>column: the value in the copy</extracomment>
        <translation>副本</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <extracomment>column: the value in the workspace</extracomment>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>column: who made the change and when</extracomment>
        <translation>填报人和时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>column: why a change is refused or there already</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Copy: %1
Workspace: %2</source>
        <extracomment>two lines: %1 who changed it in the copy, and when; %2 the same of the workspace</extracomment>
        <translation>副本：%1
工作簿：%2</translation>
    </message>
</context>
<context>
    <name>milepost::BulletContent</name>
    <message>
        <source>no deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (period)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>area, measure</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No plan in this workspace has a target for this indicator.</source>
        <translation>本工作簿中没有规划为该指标设定目标值。</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>province, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a unit</comment>
        <translation>以%1计</translation>
    </message>
    <message>
        <source>%1 cannot be converted to %2 without an assumption, so these stand on an axis of their own.</source>
        <translation>%1不能在不作假设的情况下折算为%2，因此单列坐标轴。</translation>
    </message>
    <message>
        <source>These count something else and stand on an axis of their own.</source>
        <translation>统计对象不同，因此单列坐标轴。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化量</translation>
    </message>
    <message>
        <source>These promise a change, not a level, and stand on an axis of their own.</source>
        <translation>以下目标为变化量而非水平值，因此单列坐标轴。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1，初步数</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator: unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>可比指标</translation>
    </message>
    <message>
        <source>In %1 only, see below</source>
        <comment>a unit</comment>
        <translation>仅有以%1计的目标，见下</translation>
    </message>
    <message>
        <source>A change only, see below</source>
        <translation>仅有增减目标，见下</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标值</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>why there is no bar: names</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <comment>a year</comment>
        <translation>期限 %1 年</translation>
    </message>
    <message>
        <source>Deadlines differ (%1), so they stand apart, on axes of one scale.</source>
        <translation>期限不同（%1），因此分组排列，各组坐标尺度相同。</translation>
    </message>
</context>
<context>
    <name>milepost::BulletLayout</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Bar: latest reported value</source>
        <translation>条形：最新进度数据</translation>
    </message>
    <message>
        <source>hatched: provisional or estimated</source>
        <translation>斜线：初步数或估计数</translation>
    </message>
    <message>
        <source>upright mark: target (an arrow says at least or at most, a box a range or about ±5%)</source>
        <translation>竖线：目标值（箭头表示不少于或不超过，方框表示区间或约数 ±5%）</translation>
    </message>
    <message>
        <source>dotted mark: baseline</source>
        <translation>虚线：基期值</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>milepost::Catalogue</name>
    <message>
        <source>“%1”: the unit %2 is not of the kind it names.</source>
        <translation>“%1”:单位 %2 与所写的类别不符。</translation>
    </message>
    <message>
        <source>“%1” names the unknown area “%2”.</source>
        <translation>“%1”引用了不存在的领域“%2”。</translation>
    </message>
    <message>
        <source>“%1” names the unknown indicator “%2”.</source>
        <translation>“%1”引用了不存在的可比指标“%2”。</translation>
    </message>
    <message>
        <source>The catalogue file %1 is wrong: %2</source>
        <translation>目录文件 %1 有误:%2</translation>
    </message>
    <message>
        <source>%1: “%2” must be a text.</source>
        <translation>%1:“%2”应为文本。</translation>
    </message>
    <message>
        <source>%1: “%2” must not be empty.</source>
        <translation>%1:“%2”不能为空。</translation>
    </message>
    <message>
        <source>%1: “%2” must be a number above 0.</source>
        <translation>%1:“%2”应为大于 0 的数。</translation>
    </message>
    <message>
        <source>%1: “%2” must be a list of texts.</source>
        <translation>%1:“%2”应为文本列表。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a known %3.</source>
        <translation>%1:“%2”不是已知的 %3。</translation>
    </message>
    <message>
        <source>at byte %1: %2.</source>
        <translation>第 %1 字节:%2。</translation>
    </message>
    <message>
        <source>it must hold one object.</source>
        <translation>应为一个对象。</translation>
    </message>
    <message>
        <source>the list “%1” is missing.</source>
        <translation>缺少列表“%1”。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>“%1” has no aliases.</source>
        <translation>“%1”没有别名。</translation>
    </message>
    <message>
        <source>“%1”: “countWords” belongs to counts, and to every count.</source>
        <translation>“%1”:计数类指标都须有“countWords”,其他指标不能有。</translation>
    </message>
    <message>
        <source>the measure word “%1” is empty or stands twice.</source>
        <translation>量词“%1”为空或重复。</translation>
    </message>
</context>
<context>
    <name>milepost::CellPanel</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and choose one.</source>
        <translation>本机没有能打开“%1”的程序。请另存后自行选择程序打开。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>单元格详情</translation>
    </message>
    <message>
        <source>Show how it is judged</source>
        <translation>查看评价是怎样得出的</translation>
    </message>
</context>
<context>
    <name>milepost::ChangeBands</name>
    <message>
        <source>Change the assessment bands</source>
        <translation>修改评价区间</translation>
    </message>
</context>
<context>
    <name>milepost::ChangeChoices</name>
    <message>
        <source>Change how “%1” is judged</source>
        <translation>修改“%1”的评价方式</translation>
    </message>
</context>
<context>
    <name>milepost::ChangeIndicator</name>
    <message>
        <source>Change what “%1” is compared by</source>
        <translation>更改“%1”的可比指标</translation>
    </message>
</context>
<context>
    <name>milepost::ChangeListModel</name>
    <message>
        <source>New</source>
        <extracomment>outcome of a pasted cell: the cell was empty</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>outcome of a pasted cell: another value stood there</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cleared: no data</source>
        <extracomment>outcome of a pasted cell: an empty cell was pasted over a value</extracomment>
        <translation>清空：无数据</translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation>须说明：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>不予填入：%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>heading of the column that says what a paste would do to a cell</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>heading of the column that names what a paste would change</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading: the period of a figure, or what of a task is changed</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>milepost::ChangesModel</name>
    <message>
        <source>Altered</source>
        <extracomment>a target in the new version of a plan</extracomment>
        <translation>有改动</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a target in the new version of a plan</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>a target that the new version of a plan leaves out</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>原版本</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>本版本</translation>
    </message>
</context>
<context>
    <name>milepost::CheckCommand</name>
    <message>
        <source>Plan documents and plan packs (.json). A pack has no text: what can only be seen in the wording is not checked. The exit code is 0 when nothing is doubtful or missing, 1 when something is, 2 for wrong use, 3 when a file cannot be read.</source>
        <translation>规划文件和规划包（.json）。规划包不含正文，须看文字才能发现的问题不核对。退出码：没有需核对或缺项的为 0，有的为 1，用法错误为 2，文件无法读取为 3。</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>以 JSON 输出核对结果。</translation>
    </message>
    <message>
        <source>No contradictions or gaps were found.</source>
        <translation>没有发现矛盾或缺项。</translation>
    </message>
    <message>
        <source>Name at least one plan to check.</source>
        <translation>请至少指定一个要核对的规划。</translation>
    </message>
    <message>
        <source>Check plans against themselves: sums, annexes, series, dates, agencies.</source>
        <translation>核对规划自身是否一致：合计、附件、年度序列、时间、责任单位。</translation>
    </message>
</context>
<context>
    <name>milepost::ClosingBar</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason, kept in the audit</source>
        <translation>原因（记入操作记录）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close %1? Its figures, and those of the periods within it, can then only be read.</source>
        <translation>对%1封账？封账后，该期及其所含各期的数据只能查看。</translation>
    </message>
    <message>
        <source>Reopen %1: who asks for it, and why?</source>
        <translation>退回%1：由谁提出，原因是什么？</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>封账</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>milepost::CommandLine</name>
    <message>
        <source>Try “milepostctl --help”.</source>
        <translation>请看“milepostctl --help”。</translation>
    </message>
    <message>
        <source>Usage: milepostctl COMMAND [OPTIONS]</source>
        <translation>用法：milepostctl 命令 [选项]</translation>
    </message>
    <message>
        <source>“milepostctl COMMAND --help” explains one command. --lang zh|en sets the language.</source>
        <translation>“milepostctl 命令 --help”说明一个命令。--lang zh|en 设定语言。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>The language of messages: zh or en.</source>
        <translation>消息的语言：zh 或 en。</translation>
    </message>
    <message>
        <source>The language “%1” is not known; use zh or en.</source>
        <translation>不认识语言“%1”，请用 zh 或 en。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>请写明命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>The encoding of text and web pages (UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE); told from the bytes when left out.</source>
        <translation>文本和网页的编码（UTF-8、GB18030、Big5、UTF-16LE、UTF-16BE）；不填时按字节判断。</translation>
    </message>
    <message>
        <source>“%1” seems to be %2 (%3 % sure). Name the encoding with --encoding if the text is wrong.</source>
        <translation>“%1”看来是 %2 编码（把握 %3 %）。如文字不对，请用 --encoding 指定编码。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name and the permissions.</source>
        <translation>“%1”无法读取。请核对名称和权限。</translation>
    </message>
    <message>
        <source>“%1” is too large for a plan pack.</source>
        <translation>“%1”过大，不是规划包。</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 %</source>
        <extracomment>a line on a terminal that is written anew as the work goes on</extracomment>
        <translation>正在读取“%1”：%2%</translation>
    </message>
</context>
<context>
    <name>milepost::CommandWorkspace</name>
    <message>
        <source>The workspace file.</source>
        <translation>工作簿文件。</translation>
    </message>
    <message>
        <source>Who is recorded with the change; in a shared workspace that is the server&apos;s user.</source>
        <translation>记录更改的人；在共享工作簿中即服务器的用户。</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE.</source>
        <translation>请用 --workspace FILE 指明工作簿。</translation>
    </message>
    <message>
        <source>Show what was recorded by the end of this day, and nothing later.</source>
        <translation>只显示该日终了前已记录的内容。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2017-12-31.</source>
        <translation>“%1”不是日期，请写成 2017-12-31。</translation>
    </message>
</context>
<context>
    <name>milepost::ComparePage</name>
    <message>
        <source>The comparison as a table</source>
        <translation>对比数据表</translation>
    </message>
    <message>
        <source>The table is on the clipboard; paste it into a sheet.</source>
        <translation>表格已复制，可粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可对比的内容</translation>
    </message>
    <message>
        <source>Provinces can be compared once plans with targets for the same indicator are in the workspace.</source>
        <translation>工作簿中有规划为同一指标设定目标值后，即可进行各省对比。</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入规划文件</translation>
    </message>
    <message>
        <source>Save the comparison “%1”</source>
        <translation>保存对比“%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Remove the comparison “%1”</source>
        <translation>删除对比“%1”</translation>
    </message>
    <message>
        <source>Change population or gross product</source>
        <translation>修改人口或地区生产总值</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a clause of a plan</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In the plan: %1</source>
        <translation>规划原文：%1</translation>
    </message>
    <message>
        <source>Arrange and save</source>
        <translation>编排与保存</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonBar</name>
    <message>
        <source>What is compared</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>What values are divided by</source>
        <translation>数值口径</translation>
    </message>
    <message>
        <source>Population and gross product…</source>
        <translation>人口与地区生产总值…</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>按省份</translation>
    </message>
    <message>
        <source>%1, by area</source>
        <translation>%1，按行动领域</translation>
    </message>
    <message>
        <source>%1, by lead agency</source>
        <translation>%1，按牵头单位</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>how a comparison is drawn: latest values as bars against their targets</extracomment>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Small charts</source>
        <extracomment>how a comparison is drawn: a small chart a measure</extracomment>
        <translation>分格小图</translation>
    </message>
    <message>
        <source>Courses, indexed</source>
        <extracomment>how a comparison is drawn: all courses on one axis, first value = 100</extracomment>
        <translation>走势（指数）</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>规划表述</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Per gross product</source>
        <translation>与地区生产总值之比</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonBasis</name>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Divided by the population: %1.</source>
        <translation>按人口折算：%1。</translation>
    </message>
    <message>
        <source>Divided by the gross product: %1.</source>
        <translation>按地区生产总值折算：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Left out for want of a figure to divide by: %1.</source>
        <translation>缺少折算数据而未列入：%1。</translation>
    </message>
    <message>
        <source>Shares, indices and changes are no amounts and are left out.</source>
        <translation>比率、指数和增减幅度不是总量，未列入。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, source</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Amounts in another currency than the gross product are left out.</source>
        <translation>与地区生产总值币种不同的金额不列入。</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonChart</name>
    <message>
        <source>Comparison chart</source>
        <translation>对比图</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonList</name>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的对比</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) have a target for it</source>
        <translation>
            <numerusform>%n 个省份设有目标值</numerusform>
        </translation>
    </message>
    <message>
        <source>Across areas</source>
        <translation>跨领域</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>可比指标</translation>
    </message>
    <message>
        <source>No indicator matches. Clear the search or the filter.</source>
        <translation>没有符合条件的指标。请清除搜索或筛选条件。</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonPlaces</name>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonWorkbook</name>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>%1年目标</translation>
    </message>
    <message>
        <source>%1; values in %2.</source>
        <comment>as of a date; unit</comment>
        <translation>%1；数值单位：%2。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>填报情况</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>规划表述</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>milepost::Consistency</name>
    <message numerus="yes">
        <source>The plan names no agency for any of its %n target(s).</source>
        <translation>
            <numerusform>规划的 %n 项目标值都没有写明责任单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of the plan as a whole have no lead agency.</source>
        <translation>
            <numerusform>%n 项总体目标没有写明牵头单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of actions and measures have no lead agency.</source>
        <translation>
            <numerusform>行动和保障措施中有 %n 项目标值没有写明牵头单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is dated %1; %n of its promises were due in a year before.</source>
        <translation>
            <numerusform>规划印发于 %1，其中 %n 项的完成年份早于印发年份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have no deadline.</source>
        <translation>
            <numerusform>%n 项目标值没有写明完成时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is promised with %2: more than the whole.</source>
        <translation>“%1”的目标值为 %2，超过了全部。</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>class of a finding</comment>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>class of a finding</comment>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>class of a finding</comment>
        <translation>相符</translation>
    </message>
    <message>
        <source>“%1” (%2) is named as a part of “%3” (%4), but is more than it.</source>
        <translation>“%1”（%2）列为“%3”（%4）的其中项，数值却更大。</translation>
    </message>
    <message>
        <source>“%1” falls from %2 (%3) to %4 (%5), where a rise is to be expected.</source>
        <translation>“%1”应当上升，却由 %2（%3 年）降至 %4（%5 年）。</translation>
    </message>
    <message>
        <source>“%1” rises from %2 (%3) to %4 (%5), where a fall is to be expected.</source>
        <translation>“%1”应当下降，却由 %2（%3 年）升至 %4（%5 年）。</translation>
    </message>
    <message>
        <source>“%1” is promised with %2 for %3, which the plan&apos;s own figure for %4, %5, has passed already.</source>
        <translation>“%1”的目标值为 %2（%3 年），而规划自己写明的 %4 年数值 %5 已经超过。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3. This agrees with the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”（%2 年）：%n 个行动合计 %3，与总体目标 %4 相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3, %5 less than the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”（%2 年）：%n 个行动合计 %3，比总体目标 %4 少 %5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: the figures of %n action(s) add up to %3, %5 more than the total of the plan, %4.</source>
        <translation>
            <numerusform>“%1”（%2 年）：%n 个行动合计 %3，比总体目标 %4 多 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the yearly figures %2 add up to %3. This agrees with the stated total, %4.</source>
        <translation>“%1”：%2 年各年合计 %3，与写明的总数 %4 相符。</translation>
    </message>
    <message>
        <source>“%1”: the yearly figures %2 add up to %3, %5 less than the stated total, %4.</source>
        <translation>“%1”：%2 年各年合计 %3，比写明的总数 %4 少 %5。</translation>
    </message>
    <message>
        <source>“%1”: the yearly figures %2 add up to %3, %5 more than the stated total, %4.</source>
        <translation>“%1”：%2 年各年合计 %3，比写明的总数 %4 多 %5。</translation>
    </message>
    <message numerus="yes">
        <source>Text of the plan is missing in %n place(s). What it promised cannot be read; compare with the original.</source>
        <translation>
            <numerusform>规划有 %n 处正文缺失，其中的目标无法读取，请与原件核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passage of %n character(s) stands twice.</source>
        <translation>
            <numerusform>有 %n 个字的一段文字重复出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is promised twice for %2, with two values: %3 and %4.</source>
        <translation>“%1”（%2 年）有两处写明目标值，数值不同：%3 和 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) stand in two places of the plan with the same value.</source>
        <translation>
            <numerusform>%n 项目标值在规划中有两处写明，数值相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its Chinese unit</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>milepost::ConsistencyPanel</name>
    <message>
        <source>What the plan&apos;s figures, dates and agencies say about each other</source>
        <translation>规划中的数字、时间、责任单位前后是否一致</translation>
    </message>
    <message>
        <source>Consistency checks</source>
        <translation>一致性核对</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <comment>findings</comment>
        <translation>
            <numerusform>需核对 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>缺项 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>相符 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency checks: %1</source>
        <translation>一致性核对：%1</translation>
    </message>
    <message>
        <source>No contradictions or gaps were found in this plan.</source>
        <translation>没有发现矛盾或缺项。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n place(s)</source>
        <translation>
            <numerusform>显示全部 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>第 %1 个字处</translation>
    </message>
</context>
<context>
    <name>milepost::ContextFigures</name>
    <message>
        <source>“%1”, line %2: a population in 万人 or a gross product in 亿元, above zero, is expected.</source>
        <translation>“%1”第 %2 行：应为大于零的人口（万人）或地区生产总值（亿元）。</translation>
    </message>
    <message>
        <source>The figures of population and gross product built into the program cannot be read. Install Milepost again.</source>
        <translation>无法读取程序内置的人口和地区生产总值数据。请重新安装规划里程碑。</translation>
    </message>
</context>
<context>
    <name>milepost::ContextTable</name>
    <message>
        <source>Population and gross product</source>
        <translation>人口与地区生产总值</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>the year or day a figure is of</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Gross product</source>
        <translation>地区生产总值</translation>
    </message>
    <message>
        <source>“%1” is not a number above zero.</source>
        <translation>“%1”不是大于零的数。</translation>
    </message>
    <message>
        <source>Comparisons per head and per gross product divide by these figures. Type over what you know better, with its source, or paste a block; an emptied figure leaves its province out.</source>
        <translation>人均和占地区生产总值的对比以这些数为分母。有更可靠的数可直接改写并注明来源，也可从表格粘贴一块；清空的数对应的省不参加折算。</translation>
    </message>
</context>
<context>
    <name>milepost::CopyCommands</name>
    <message>
        <source>The workspace: a file, or the address of a shared one, postgresql://user@host/database.</source>
        <translation>工作簿：文件，或共享工作簿的地址 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>The file to write; it must not exist.</source>
        <translation>要写入的文件，须尚不存在。</translation>
    </message>
    <message>
        <source>The copy that was taken along.</source>
        <translation>带走的副本。</translation>
    </message>
    <message>
        <source>The workspace it was taken from.</source>
        <translation>副本所取自的工作簿。</translation>
    </message>
    <message>
        <source>Print what would happen and change nothing; so without --apply.</source>
        <translation>只列出将会如何，不作更改；不加 --apply 时即如此。</translation>
    </message>
    <message>
        <source>Bring the changes back, in one transaction.</source>
        <translation>在一个事务中带回全部更改。</translation>
    </message>
    <message>
        <source>Where both changed the same, the copy&apos;s side stands.</source>
        <translation>两边都改过同一处时，以副本为准。</translation>
    </message>
    <message>
        <source>Where both changed the same, the workspace&apos;s side stays.</source>
        <translation>两边都改过同一处时，以工作簿为准。</translation>
    </message>
    <message>
        <source>Choices one by one: the table of the dry run with mine or theirs in the column choice, or a JSON object of keys and choices. They go before --mine and --theirs.</source>
        <translation>逐项选择：预览输出的表格，在 choice 一列填 mine 或 theirs；或由键和选择组成的 JSON 对象。优先于 --mine 和 --theirs。</translation>
    </message>
    <message>
        <source>Reopen closed periods for what was entered away, and close them again: who asks for it. Needs --reason.</source>
        <translation>为离线填报的数据退回已封账的时期，填入后重新封账：由谁提出。须同时给出 --reason。</translation>
    </message>
    <message>
        <source>Why closed periods are reopened.</source>
        <translation>退回已封账时期的原因。</translation>
    </message>
    <message>
        <source>Put a new copy in the place of the one brought back.</source>
        <translation>带回后用新的副本替换原副本。</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>输出 JSON，而不是表格。</translation>
    </message>
    <message>
        <source>Name the workspace and the copy to write.</source>
        <translation>请给出工作簿和要写入的副本。</translation>
    </message>
    <message>
        <source>“%1” is a copy of %2 up to change %3. Bring it back with “milepostctl checkin”.</source>
        <translation>“%1”是%2的副本，取到第 %3 次更改。请用“milepostctl checkin”带回。</translation>
    </message>
    <message>
        <source>Choose one of --mine and --theirs.</source>
        <translation>--mine 和 --theirs 只能选一个。</translation>
    </message>
    <message>
        <source>Choose one of --dry-run and --apply.</source>
        <translation>--dry-run 和 --apply 只能选一个。</translation>
    </message>
    <message>
        <source>Reopening asks for both --reopen-for and --reason.</source>
        <translation>退回时须同时给出 --reopen-for 和 --reason。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name.</source>
        <translation>无法读取“%1”。请检查文件名。</translation>
    </message>
    <message>
        <source>%1 go in, %2 to choose, %3 refused, %4 there already.</source>
        <translation>可带入 %1 项，待选择 %2 项，不能带回 %3 项，已有 %4 项。</translation>
    </message>
    <message>
        <source>“%1” is now a copy up to change %2.</source>
        <translation>“%1”现为取到第 %2 次更改的新副本。</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile; nothing was brought back. Look at this and try again.</source>
        <translation>工作簿刚刚被他人改动，未带回任何内容。请查看以上列表后重试。</translation>
    </message>
    <message>
        <source>Brought back: %1 taken over, %2 chosen from the copy, %3 left as in the workspace, %4 refused.</source>
        <translation>已带回：带入 %1 项，以副本为准 %2 项，以工作簿为准 %3 项，未能带回 %4 项。</translation>
    </message>
    <message>
        <source>Refused: %1 %2: %3</source>
        <translation>不能带回：%1 %2：%3</translation>
    </message>
    <message>
        <source>Name the copy and the workspace it was taken from.</source>
        <translation>请给出副本和它所取自的工作簿。</translation>
    </message>
    <message>
        <source>Take a copy of a workspace along, to work offline.</source>
        <translation>带走一份工作簿副本，离线使用。</translation>
    </message>
    <message>
        <source>Bring back what was changed in such a copy.</source>
        <translation>带回副本中的更改。</translation>
    </message>
</context>
<context>
    <name>milepost::CopyComparison</name>
    <message>
        <source>Goes in</source>
        <comment>a change made away that nobody contests</comment>
        <translation>带入</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>two changed the same: one has to choose</comment>
        <translation>待选择</translation>
    </message>
    <message>
        <source>There already</source>
        <comment>the workspace says the same as the copy</comment>
        <translation>已有</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a change made away that stays out</comment>
        <translation>不能带回</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet; nothing was brought back. Choose for each which side is to stand.</source>
        <translation>
            <numerusform>还有 %n 处冲突未作选择，未带回任何内容。请逐项选定以哪一方为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have two starting values, %2 and %3; nothing was brought back. Choose the same side for both.</source>
        <translation>“%1”将有两个基期值：%2 和 %3，未带回任何内容。请对两者选定同一方。</translation>
    </message>
    <message>
        <source>The file “%1” is no longer in the copy; nothing was brought back.</source>
        <translation>副本中已没有文件“%1”，未带回任何内容。</translation>
    </message>
    <message>
        <source>%1: “%2” is no choice. Write mine or theirs.</source>
        <translation>%1：“%2”不是有效的选择，请填 mine 或 theirs。</translation>
    </message>
    <message>
        <source>“%1” is no list of choices: it needs the columns key and choice, as the dry run prints them.</source>
        <translation>“%1”不是选择列表：须有预览输出的 key 和 choice 两列。</translation>
    </message>
    <message>
        <source>“%1”, line %2</source>
        <translation>“%1”第 %2 行</translation>
    </message>
    <message>
        <source>in view</source>
        <comment>of a plan</comment>
        <extracomment>of a plan, in a list of changes</extracomment>
        <translation>在用</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>of a plan</comment>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>of a plan</comment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Another document of the same province has its number already.</source>
        <translation>同一省份的另一份文件已占用它的编号。</translation>
    </message>
    <message>
        <source>Another version of it, “%1”, is in view. Withdraw that one first.</source>
        <translation>它的另一版本“%1”正在使用。请先撤下那一版。</translation>
    </message>
    <message>
        <source>document attached</source>
        <translation>已附原文</translation>
    </message>
    <message>
        <source>period closed</source>
        <translation>已封账</translation>
    </message>
    <message>
        <source>period reopened for %1: %2</source>
        <comment>who asked for it and why</comment>
        <translation>应%1要求退回：%2</translation>
    </message>
    <message>
        <source>It was closed again meanwhile.</source>
        <translation>其间又已封账。</translation>
    </message>
    <message>
        <source>You have no right to edit. Ask the administrator.</source>
        <translation>您没有填报权限。请向管理员申请。</translation>
    </message>
    <message>
        <source>Only an administrator changes this for everybody.</source>
        <translation>此项对所有人生效，只有管理员可以更改。</translation>
    </message>
    <message>
        <source>file of values given back</source>
        <translation>已退还数据文件</translation>
    </message>
    <message>
        <source>file of values taken</source>
        <translation>已导入数据文件</translation>
    </message>
    <message>
        <source>Only who took the file, or an administrator, gives it back.</source>
        <translation>只有导入该文件的人或管理员可以退还。</translation>
    </message>
    <message>
        <source>Changes of this kind are not carried. Make it again in the shared workspace.</source>
        <translation>此类更改不能带回。请在共享工作簿中重新更改。</translation>
    </message>
    <message>
        <source>all provinces</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的对比</translation>
    </message>
    <message>
        <source>Population and gross product</source>
        <translation>人口与地区生产总值</translation>
    </message>
    <message>
        <source>Bands and rules of judgement</source>
        <translation>评价区间和评价规则</translation>
    </message>
    <message>
        <source>Rules of entry: %1</source>
        <translation>审核规则：%1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>可比指标：%1</translation>
    </message>
    <message>
        <source>as the program has it</source>
        <translation>程序默认</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no indicator</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <comment>a cell without a value</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>starting value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>expected %1</source>
        <comment>a day</comment>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>This copy was taken from another workspace, “%1”. Open that one and bring it back there.</source>
        <translation>这份副本取自另一工作簿“%1”。请打开那个工作簿再带回。</translation>
    </message>
    <message>
        <source>What this copy was taken from on %1 is not in the history of “%2”: the workspace was put back from an older backup, or this is a copy of a copy. Take the values over as a table instead.</source>
        <translation>这份副本于 %1 带走时的状态不在“%2”的更改记录中：工作簿可能已用较早的备份恢复，或者这是副本的副本。请把数据导出为表格，再用“导入数据”填入。</translation>
    </message>
    <message>
        <source>Brought back on %1.</source>
        <translation>已于 %1 带回。</translation>
    </message>
    <message>
        <source>You have no right to close and reopen periods of %1. Ask the administrator.</source>
        <translation>您没有对%1封账和退回的权限。请向管理员申请。</translation>
    </message>
    <message>
        <source>You have no right to edit %1. Ask the administrator.</source>
        <translation>您没有填报%1数据的权限。请向管理员申请。</translation>
    </message>
    <message>
        <source>Its plan was withdrawn meanwhile. Put the plan back first.</source>
        <translation>它所属的规划其间已被撤下。请先恢复该规划。</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3.</source>
        <translation>%1已由%2于 %3 封账。</translation>
    </message>
    <message>
        <source>Reopening it asks for a name and a reason.</source>
        <translation>退回须写明由谁提出和原因。</translation>
    </message>
    <message>
        <source>Only somebody who may close periods can reopen it.</source>
        <translation>只有具有封账权限的人可以退回。</translation>
    </message>
    <message>
        <source>%1 was made the starting value meanwhile. Take the mark off one of them first.</source>
        <translation>其间 %1 已被标为基期值。请先取消其中一个的基期标记。</translation>
    </message>
    <message>
        <source>file “%1” taken out</source>
        <translation>取出文件“%1”</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>文件“%1”</translation>
    </message>
</context>
<context>
    <name>milepost::CopyNotice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>milepost::CopyOrigin</name>
    <message>
        <source>The history of the copy “%1” does not hold, so nothing of it is brought back: it was altered with another program or is damaged. %2</source>
        <translation>副本“%1”的更改记录校验不通过，不予带回：它曾被其他程序改动，或者已损坏。%2</translation>
    </message>
    <message>
        <source>“%1” is a server. Name the file of the copy.</source>
        <translation>“%1”是服务器地址。请给出副本文件。</translation>
    </message>
    <message>
        <source>What the copy “%1” says of where it was taken from does not fit its own history.</source>
        <translation>副本“%1”所记的来源与它自身的更改记录不符。</translation>
    </message>
    <message>
        <source>The workspace holds nothing yet that could be taken along. Import a plan first.</source>
        <translation>工作簿中还没有可以带走的内容。请先导入规划。</translation>
    </message>
    <message>
        <source>“%1” is no copy that was taken along, so it cannot be brought back. To take values of another workspace, export them there as a table and take that in.</source>
        <translation>“%1”不是带走的副本，不能带回。要使用另一工作簿的数据，请在那里导出为表格，再导入这里。</translation>
    </message>
    <message>
        <source>Only a workspace that is kept can be taken along.</source>
        <translation>只有已保存的工作簿可以带走。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the folder and the free space.</source>
        <translation>无法写入副本“%1”。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The copy “%1” was changed meanwhile, so it was not renewed. Bring it back again.</source>
        <translation>副本“%1”刚刚有改动，未予更新。请再次带回。</translation>
    </message>
    <message>
        <source>The history of this workspace does not hold, so nothing could be brought back to it and no copy was taken. Tell whoever looks after it. %1</source>
        <translation>本工作簿的历史记录对不上，副本即使带走也无法带回，因此没有生成副本。请告知负责维护工作簿的人员。%1</translation>
    </message>
</context>
<context>
    <name>milepost::CopyTravel</name>
    <message>
        <source>%1 copy %2.milepost</source>
        <comment>name of a file: workspace, day</comment>
        <translation>%1 副本 %2.milepost</translation>
    </message>
    <message>
        <source>Take a copy along</source>
        <translation>带走一份副本</translation>
    </message>
    <message>
        <source>Workspaces (*.milepost)</source>
        <translation>工作簿 (*.milepost)</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>正在写入副本……</translation>
    </message>
    <message>
        <source>Taken along: %1. Work in it anywhere, then choose File › Bring a copy back here.</source>
        <translation>已带走：%1。可在任何地方使用，回来后在此选择“文件 › 带回副本”。</translation>
    </message>
    <message>
        <source>This is a copy itself. Open %1, then bring it back there.</source>
        <translation>当前打开的就是副本。请打开%1，在那里带回。</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>带回副本</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) brought back.</source>
        <translation>
            <numerusform>已带回 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as in the workspace.</source>
        <translation>
            <numerusform>%n 项以工作簿为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still in the copy alone; it can be brought back again.</source>
        <translation>
            <numerusform>%n 项仍只在副本中，以后可以再次带回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is being checked and compared…</source>
        <translation>正在校验并比对副本…</translation>
    </message>
    <message>
        <source>The copy was not renewed.</source>
        <translation>副本未更新。</translation>
    </message>
</context>
<context>
    <name>milepost::CourseContent</name>
    <message>
        <source>%1, %2</source>
        <comment>province, indicator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>100 =</source>
        <translation>100 相当于</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Index of the targets</source>
        <translation>目标值的指数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>index (year)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Without a first value above zero to be 100, and therefore left out: %1.</source>
        <translation>没有大于零的首个数值作为 100，未列入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No value is reported yet that a course could begin with.</source>
        <translation>尚未填报可作为起点的数值。</translation>
    </message>
    <message>
        <source>No plan in this workspace has a target for this indicator.</source>
        <translation>本工作簿中没有规划为该指标设定目标值。</translation>
    </message>
</context>
<context>
    <name>milepost::Csv</name>
    <message>
        <source>“%1” is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>“%1”不是 UTF-8 编码。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>“%1”, line %2: a quotation mark is never closed.</source>
        <translation>“%1”第 %2 行：引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1”: the column “%2” stands there twice.</source>
        <translation>“%1”：列“%2”出现了两次。</translation>
    </message>
    <message>
        <source>“%1”, line %2: there are %3 fields, but the head has %4.</source>
        <translation>“%1”第 %2 行：有 %3 个字段，而表头有 %4 个。</translation>
    </message>
</context>
<context>
    <name>milepost::DataPackage</name>
    <message>
        <source>line %1, column “%2”: “%3” is no number</source>
        <translation>第 %1 行“%2”列：“%3”不是数字</translation>
    </message>
    <message>
        <source>“%1” is missing in the package or cannot be read.</source>
        <translation>数据包中缺少“%1”，或该文件无法读取。</translation>
    </message>
    <message>
        <source>“%1” describes no data package of Milepost. Values from elsewhere can be taken as a table with the columns measure, period and value.</source>
        <translation>“%1”不是 Milepost 数据包的说明。其他来源的数据可制成含 measure、period、value 三列的表格导入。</translation>
    </message>
    <message>
        <source>The package names the odd path “%1”.</source>
        <translation>数据包中的路径“%1”不合规。</translation>
    </message>
    <message>
        <source>“%1” is not the file the package was written with: it was edited or is damaged.</source>
        <translation>“%1”与数据包写出时不一致：文件被改动或已损坏。</translation>
    </message>
    <message>
        <source>The package lacks the table “%1”.</source>
        <translation>数据包缺少“%1”表。</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of this table.</source>
        <translation>“%1”的列与该表不符。</translation>
    </message>
    <message>
        <source>“%1”, line %2: the number of fields is wrong.</source>
        <translation>“%1”第 %2 行：字段数不对。</translation>
    </message>
    <message>
        <source>“%1”: a quotation mark is never closed.</source>
        <translation>“%1”：引号没有成对。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created. Choose another place.</source>
        <translation>无法创建文件夹“%1”。请另选位置。</translation>
    </message>
    <message>
        <source>Milepost workspace</source>
        <translation>Milepost 工作簿</translation>
    </message>
</context>
<context>
    <name>milepost::Demonstration</name>
    <message>
        <source>invented for the demonstration</source>
        <translation>演示用编造数据</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place for the demonstration.</source>
        <translation>“%1”已存在。请为演示选择其他位置。</translation>
    </message>
    <message>
        <source>The demonstration cannot be started anew: “%1” cannot be removed (%2). Close other programs that use it and try again.</source>
        <translation>演示数据无法重新开始：“%1”不能删除（%2）。请关闭正在使用它的其他程序，再试一次。</translation>
    </message>
</context>
<context>
    <name>milepost::DemonstrationBar</name>
    <message>
        <source>&lt;b&gt;Demonstration.&lt;/b&gt; The plans are real, the progress is invented: change what you like, nothing here touches your own workspace.</source>
        <translation>&lt;b&gt;演示数据。&lt;/b&gt;规划是真实的，进展数字是编造的：可以随意修改，不会影响您自己的工作簿。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back to my workspace</source>
        <translation>返回我的工作簿</translation>
    </message>
</context>
<context>
    <name>milepost::DocumentPane</name>
    <message>
        <source>Withdraw plan</source>
        <translation>撤下规划</translation>
    </message>
    <message>
        <source>Takes the plan with its targets and figures out of view; can be undone</source>
        <translation>将该规划连同指标和进度数据移出视图；可撤销</translation>
    </message>
    <message>
        <source>Next figure (Alt+Down)</source>
        <translation>下一个数字（Alt+↓）</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一个数字</translation>
    </message>
    <message>
        <source>Previous figure (Alt+Up)</source>
        <translation>上一个数字（Alt+↑）</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一个数字</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文件正文</translation>
    </message>
    <message>
        <source>The document is not attached</source>
        <translation>尚未附上原文</translation>
    </message>
    <message>
        <source>Milepost keeps facts and places, not the text. Attach the document this plan was read from, or drop it here, to see every figure where it stands. It is recognised by its content, whatever the file is called.</source>
        <translation>规划里程碑只保存事实和位置，不保存正文。请附上该规划的原文，或将其拖到此处，即可看到每个数字在文中的位置。程序按内容识别原文，与文件名无关。</translation>
    </message>
    <message>
        <source>Attach document…</source>
        <translation>附上原文…</translation>
    </message>
    <message>
        <source>Search in this document (Ctrl+F)</source>
        <translation>在本文件中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>在本文件中查找</translation>
    </message>
    <message>
        <source>Copy with reference: province, document, section (Ctrl+Shift+C)</source>
        <translation>连同出处复制：省份、文件、章节（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;reference</source>
        <translation>连同出处复制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search in this document</source>
        <translation>在本文件中查找(&amp;S)</translation>
    </message>
</context>
<context>
    <name>milepost::DocumentReader</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>没有文件“%1”。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a document in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a document.</source>
        <translation>“%1”不是普通文件。请选择规划文件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the document with its text.</source>
        <translation>“%1”是空的。请选择有正文的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, too large for a plan. Choose the plan&apos;s own document.</source>
        <translation>“%1”大于 %2 MB，不像规划文件。请选择规划文件本身。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>“%1”打不开。请确认您有权读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the disk and try again.</source>
        <translation>“%1”无法读完。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>“%1” grew while it was read. Close what writes to it and try again.</source>
        <translation>“%1”在读取时变大了。请关闭正在写它的程序后重试。</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>已停止读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 million characters, too much for a plan. Choose the plan&apos;s own document.</source>
        <translation>“%1”超过 %2 百万字，不像规划文件，请选择规划文件本身。</translation>
    </message>
    <message>
        <source>“%1” is an Office file without a text document in it. Choose the plan&apos;s own document.</source>
        <translation>“%1”是不含文字文档的 Office 文件，请选择规划文件本身。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, too large for a web page. Copy its text into a text file and read that.</source>
        <translation>“%1”超过 %2 MB，不像网页。请将正文复制到文本文件后读取。</translation>
    </message>
    <message>
        <source>“%1” is not %2 text (byte %3). Choose its encoding by hand, or open it in an editor, save it with the encoding UTF-8 and read it again.</source>
        <translation>“%1”不是 %2 文本（第 %3 字节）。请手工选择编码，或在编辑器中以 UTF-8 另存后再读取。</translation>
    </message>
    <message>
        <source>“%1” nests its elements too deeply to be read. Open it in a browser, copy the text into a text file and read that.</source>
        <translation>“%1”嵌套过深，无法读取。请在浏览器中打开，将正文复制到文本文件后读取。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “%1”: it may be damaged or protected by a password. Open it in the program that made it, save it as .docx and read that.</source>
        <translation>LibreOffice 无法转换“%1”：可能已损坏或有密码。请用原程序打开，另存为 .docx 后读取。</translation>
    </message>
    <message>
        <source>LibreOffice took more than %1 seconds over “%2”. Open the file yourself, save it as .docx and read that.</source>
        <translation>LibreOffice 处理“%2”超过 %1 秒。请自行打开，另存为 .docx 后读取。</translation>
    </message>
    <message>
        <source>LibreOffice (%1) cannot be started. Check its installation.</source>
        <translation>无法启动 LibreOffice（%1），请检查其安装。</translation>
    </message>
    <message>
        <source>There is no room to convert “%1”. Free some space on the disk and try again.</source>
        <translation>没有空间转换“%1”，请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it, save it without one and read it again.</source>
        <translation>“%1”有密码保护。请打开并另存为无密码的文件后再读取。</translation>
    </message>
    <message>
        <source>“%1” is in an older format that only an installed LibreOffice can convert, and there is none. Install LibreOffice, or save the document as .docx and read that.</source>
        <translation>“%1”是旧格式，须装有 LibreOffice 才能转换，而此处没有。请安装 LibreOffice，或另存为 .docx 后读取。</translation>
    </message>
    <message>
        <source>“%1” has %2 pages, too many for a plan. Choose the plan&apos;s own document.</source>
        <translation>“%1”有 %2 页，不像规划文件，请选择规划文件本身。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete. Open it in the program that made it and save it again, or ask for a new copy.</source>
        <translation>“%1”已损坏或不完整。请用原程序打开并重新保存，或索取新的副本。</translation>
    </message>
    <message>
        <source>“%1” has no text layer: its pages are pictures, a scan. Have the text recognised by a program for scans and read that.</source>
        <translation>“%1”没有文字层：其页面是扫描图片。请先用识别程序识别文字后再读取。</translation>
    </message>
    <message>
        <source>The text layer of “%1” cannot be read: its fonts do not say which characters they show. Have the text recognised by a program for scans and read that.</source>
        <translation>“%1”的文字层无法读取：字体未说明所示文字。请先用识别程序识别文字后再读取。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save the document as plain text in UTF-8 and read that.</source>
        <translation>“%1”不是文本文件，请另存为 UTF-8 纯文本后再读取。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; use one of %2.</source>
        <translation>不认识编码“%1”，请用 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Have its text recognised by a program for scans and read that.</source>
        <translation>“%1”是图片。请先用识别程序识别文字后再读取。</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it and choose the document in it.</source>
        <translation>“%1”是压缩包，请解压后选择其中的文档。</translation>
    </message>
    <message>
        <source>“%1” is an OFD document. Open it in its reader, save it as PDF and read that.</source>
        <translation>“%1”是 OFD 文件，请在其阅读器中打开，另存为 PDF 后读取。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a document.</source>
        <translation>“%1”是程序，不是文档。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook. Open it, save it as .xlsx and read that.</source>
        <translation>“%1”是二进制工作表，请打开并另存为 .xlsx 后读取。</translation>
    </message>
    <message>
        <source>“%1” holds entities or nesting that no Office program writes, as files made to do harm do. It was not read.</source>
        <translation>“%1”含有 Office 程序不会写出的实体或嵌套，像是有害文件，未予读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its content breaks off in line %2. Open it in the program that made it and save it again, or ask for a new copy.</source>
        <translation>“%1”已损坏：内容在第 %2 行中断。请用原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a document holds (in “%2”), as files made to do harm do. It was not read.</source>
        <translation>“%1”解压后远超文档应有的大小（在“%2”中），像是有害文件，未予读取。</translation>
    </message>
    <message>
        <source>“%1” holds a part named “%2” that leads out of the document, as files made to do harm do. It was not read.</source>
        <translation>“%1”含有名为“%2”、指向文档之外的部分，像是有害文件，未予读取。</translation>
    </message>
    <message>
        <source>The part of Milepost that reads PDF and Office documents (milepost_readers) cannot be loaded. Install Milepost again, or save the document as plain text and read that.</source>
        <translation>Milepost 用于读取 PDF 和 Office 文档的部件（milepost_readers）无法加载。请重新安装 Milepost，或将文档另存为纯文本后再读取。</translation>
    </message>
</context>
<context>
    <name>milepost::Doubts</name>
    <message>
        <source>It is not clear what is counted. Write the subject.</source>
        <translation>看不出所指为何。请填写指标名称。</translation>
    </message>
    <message>
        <source>The subject is a whole phrase. Shorten it to the thing that is counted.</source>
        <translation>指标名称是一整句话。请缩短为所计量的事物。</translation>
    </message>
    <message>
        <source>The text gives no year for this target. Write the deadline.</source>
        <translation>文中没有写明这一目标的年份。请填写完成期限。</translation>
    </message>
    <message>
        <source>The deadline %1 is before the plan was issued (%2). Is it a past fact?</source>
        <translation>期限%1年早于文件印发时间（%2年）。是否为现状数据？</translation>
    </message>
    <message>
        <source>Another target gives the same thing another value for the same year.</source>
        <translation>同一指标同一年份另有一个不同的目标值。</translation>
    </message>
    <message>
        <source>It stands outside the plan&apos;s areas.</source>
        <translation>不属于任何行动领域。</translation>
    </message>
    <message>
        <source>The range ends below its start. Write the lower value first.</source>
        <translation>区间的上限低于下限。请先写较小的数。</translation>
    </message>
    <message>
        <source>The figure has no unit.</source>
        <translation>这个数字没有单位。</translation>
    </message>
    <message>
        <source>A share of more than 100 %. Check the value.</source>
        <translation>占比超过100%。请核对数值。</translation>
    </message>
    <message>
        <source>A rule with a year. If the plan promises it, make it a target.</source>
        <translation>政策数字带有年份。如属规划承诺，请改为目标。</translation>
    </message>
    <message>
        <source>A fact of %1, after the plan was issued (%2). Is it a target?</source>
        <translation>现状数据的年份%1晚于文件印发时间（%2年）。是否为目标？</translation>
    </message>
    <message>
        <source>The deliverable has no name. Write what is to be done.</source>
        <translation>建设事项没有名称。请填写要做的事。</translation>
    </message>
    <message>
        <source>The name is a whole sentence. Shorten it.</source>
        <translation>名称是一整句话，请缩短。</translation>
    </message>
    <message>
        <source>The text gives no deadline.</source>
        <translation>文中没有写明期限。</translation>
    </message>
</context>
<context>
    <name>milepost::DraftBar</name>
    <message>
        <source>Keep &amp;theirs</source>
        <extracomment>button: of two figures for one cell, or two reports, the other officer&apos;s is to stand</extracomment>
        <translation>保留对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Record &amp;mine</source>
        <extracomment>button: of two figures for one cell, or two reports, one&apos;s own is recorded over the other officer&apos;s</extracomment>
        <translation>录入我的(&amp;M)</translation>
    </message>
    <message>
        <source>Edit m&amp;ine</source>
        <extracomment>button: one&apos;s own figure or report is changed before it is recorded</extracomment>
        <translation>修改我的(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Record them now</source>
        <extracomment>button: figures that waited for the server</extracomment>
        <translation>现在录入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n other(s)</source>
        <translation>
            <numerusform>其余 %n 项也照此处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 项进展</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>2 figures and 1 report</extracomment>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>%1 could not be recorded while the server was out of reach. Record now?</source>
        <extracomment>%1 is “2 figures and 1 report”</extracomment>
        <translation>连不上服务器期间有 %1未能录入。现在录入吗？</translation>
    </message>
    <message>
        <source>Kept on this machine until the server is in reach again: %1.</source>
        <translation>%1暂存在本机，待连上服务器后再录入。</translation>
    </message>
    <message>
        <source>%1 cannot be recorded: the plan is not in the workspace any more.</source>
        <translation>%1无法录入：所属规划已不在工作簿中。</translation>
    </message>
</context>
<context>
    <name>milepost::Drafts</name>
    <message>
        <source>Not recorded: the server was out of reach. It is kept on this machine and offered again.</source>
        <translation>未录入：当时连不上服务器。内容已保存在本机，稍后再提示录入。</translation>
    </message>
    <message>
        <source>Not recorded yet: say first who records.</source>
        <translation>尚未记录：请先说明由谁填报。</translation>
    </message>
</context>
<context>
    <name>milepost::Duties</name>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>none</source>
        <comment>deadline</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (period)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n 项建设事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>milepost::DutyModel</name>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>承担事项</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Verdict or state</source>
        <translation>评价或状态</translation>
    </message>
</context>
<context>
    <name>milepost::DutySheets</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>承担事项</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>State reported</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>As of %1 the agency answers for %2. Please fill in the state of each item, sign and return.</source>
        <translation>截至 %1，贵单位承担 %2。请逐项填写进展情况，签字后反馈。</translation>
    </message>
    <message>
        <source>Duty sheet: %1</source>
        <translation>督办单：%1</translation>
    </message>
    <message>
        <source>Duty sheets</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Head of the agency (signature):</source>
        <translation>单位负责人（签字）：</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>联系电话：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Verdict or state</source>
        <translation>评价或状态</translation>
    </message>
</context>
<context>
    <name>milepost::EntryForm</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The value in the unit on the left. Leave the cell empty when there is none yet; 0 means zero.</source>
        <translation>按左侧单位填写。暂无数据请留空；填 0 表示数值为零。</translation>
    </message>
    <message>
        <source>This is no number. Texts such as 1.2亿 or 85% are understood all the same. Keep it?</source>
        <translation>这不是数字。“1.2亿”“85%”等写法也能识别。是否保留？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Choose from the list. Empty means final.</source>
        <translation>请从列表中选择。留空表示正式数。</translation>
    </message>
    <message>
        <source>Choose a status from the list.</source>
        <translation>请从列表中选择数据状态。</translation>
    </message>
    <message>
        <source>no agency named</source>
        <translation>未明确责任单位</translation>
    </message>
    <message>
        <source>Entry form</source>
        <extracomment>name of a sheet of a workbook: figures are to be filled in there</extracomment>
        <translation>填报表</translation>
    </message>
    <message>
        <source>%1: progress in %2, to be filled in by %3</source>
        <translation>%1 %2 进度填报表（%3）</translation>
    </message>
    <message>
        <source>Fill in the tinted cells only and send the file back; everything else is protected.</source>
        <translation>请只填写底色单元格并发回本文件，其余内容受保护。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>上期数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>填报日期：</translation>
    </message>
    <message>
        <source>“%1” is no entry form of Milepost. Export a form, fill it in and take that; a table of your own can be taken as .csv.</source>
        <translation>“%1”不是 Milepost 的填报表。请先导出填报表，填好后再导入；自制表格可存为 .csv 导入。</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceBox</name>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Drag files here: tables, reports, pictures. They are kept in the workspace.</source>
        <translation>可将报表、文件、图片拖到此处，随工作簿一并保存。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, added by %2, %3
SHA-256 %4</source>
        <translation>%1，%2于%3添加
SHA-256 %4</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加佐证材料</translation>
    </message>
</context>
<context>
    <name>milepost::Exchange</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>数据表 (*.csv)</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出工作簿文件</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>导出变更记录</translation>
    </message>
    <message>
        <source>A folder for the data package</source>
        <translation>选择数据包文件夹</translation>
    </message>
    <message>
        <source>Take in values</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Entry forms and tables (*.xlsx *.csv)</source>
        <translation>填报表和数据表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation>选择填报表文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 份填报表写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken from “%1”.</source>
        <translation>
            <numerusform>已从“%1”导入 %n 条数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Explanation</name>
    <message>
        <source>it counts the parts that the text has just named</source>
        <translation>它数的是文中刚列出的各项</translation>
    </message>
    <message>
        <source>it is part of a name</source>
        <translation>它是名称的一部分</translation>
    </message>
    <message>
        <source>it is a length of time, not a level to be reached</source>
        <translation>它是时间长短，不是要达到的水平</translation>
    </message>
    <message>
        <source>it is an age</source>
        <translation>它是年龄</translation>
    </message>
    <message>
        <source>it says which things are meant, another number says how many</source>
        <translation>它只限定所指的对象，数量由另一个数字说明</translation>
    </message>
    <message>
        <source>its clause grants money, lets off taxes or sets a penalty</source>
        <translation>所在分句给予资金、减免税费或规定处罚</translation>
    </message>
    <message>
        <source>its sentence grants money, lets off taxes or sets a penalty</source>
        <translation>所在句子给予资金、减免税费或规定处罚</translation>
    </message>
    <message>
        <source>it says whom a rule is for</source>
        <translation>它说明规定适用于谁</translation>
    </message>
    <message>
        <source>it caps an amount for each of a kind, without a date</source>
        <translation>它为每一对象规定金额上限，没有期限</translation>
    </message>
    <message>
        <source>its clause says what must or must not be done</source>
        <translation>所在分句规定应当或不得做什么</translation>
    </message>
    <message>
        <source>it is the level from which a change starts</source>
        <translation>它是变化的起点</translation>
    </message>
    <message>
        <source>its section tells of the present state and no later date governs</source>
        <translation>所在部分叙述现状，且没有更晚的期限</translation>
    </message>
    <message>
        <source>its date reports what has been reached</source>
        <translation>其时间表示已经达到的情况</translation>
    </message>
    <message>
        <source>its year lies before the document</source>
        <translation>其年份早于文件本身</translation>
    </message>
    <message>
        <source>its year lies before the first deadline and its sentence intends nothing</source>
        <translation>其年份早于第一个期限，且句中没有打算之意</translation>
    </message>
    <message>
        <source>the words before it tell what has come about</source>
        <translation>前面的词语说明这是已有的情况</translation>
    </message>
    <message>
        <source>its sentence compares with another year or place, without a deadline</source>
        <translation>所在句子与其他年份或地方比较，没有期限</translation>
    </message>
    <message>
        <source>it says what was so in a year that is not ahead</source>
        <translation>它说明当年或以前的情况</translation>
    </message>
    <message>
        <source>its column of the table is a year that has passed</source>
        <translation>它在表中所属的列是过去的年份</translation>
    </message>
    <message>
        <source>neither a date nor a word promises it</source>
        <translation>既没有期限，也没有承诺性词语</translation>
    </message>
    <message>
        <source>a date in its sentence governs it</source>
        <translation>同一句中的期限管它</translation>
    </message>
    <message>
        <source>a date from before governs it and words of promise lead to it</source>
        <translation>前文的期限管它，且前有承诺性词语</translation>
    </message>
    <message>
        <source>words of promise lead to it, without a date</source>
        <translation>前有承诺性词语，没有期限</translation>
    </message>
    <message>
        <source>its sentence opens with what is to be done</source>
        <translation>所在句子以要做的事开头</translation>
    </message>
    <message>
        <source>its column of the table is a year that is ahead</source>
        <translation>它在表中所属的列是将来的年份</translation>
    </message>
    <message>
        <source>the words before the number</source>
        <translation>数字前的词语</translation>
    </message>
    <message>
        <source>the words behind the number</source>
        <translation>数字后的词语</translation>
    </message>
    <message>
        <source>what is done, as no noun stands beside the number</source>
        <translation>所做的事，因数字旁没有名词</translation>
    </message>
    <message>
        <source>the verb before the number, which is a noun as well</source>
        <translation>数字前的动词，它也作名词用</translation>
    </message>
    <message>
        <source>the noun behind the last number of its list</source>
        <translation>同一列举中最后一个数字后的名词</translation>
    </message>
    <message>
        <source>that of the number of the same rank in the list before</source>
        <translation>与前一列举中同一位次的数字相同</translation>
    </message>
    <message>
        <source>that of the number before</source>
        <translation>与前一个数字相同</translation>
    </message>
    <message>
        <source>the name of its row of the table</source>
        <translation>表中所在行的名称</translation>
    </message>
    <message>
        <source>in the same sentence</source>
        <translation>在同一句中</translation>
    </message>
    <message>
        <source>further up in the section, carried over</source>
        <translation>在本部分前文，沿用下来</translation>
    </message>
    <message>
        <source>in the heading, the lead-in or the goals above the section</source>
        <translation>在上级标题、引语或目标部分</translation>
    </message>
    <message>
        <source>at the head of the column</source>
        <translation>在所属列的表头</translation>
    </message>
    <message>
        <source>no date governs it</source>
        <translation>没有期限管它</translation>
    </message>
    <message>
        <source>a text of rules sets money aside</source>
        <translation>政策类文件中安排的资金</translation>
    </message>
    <message>
        <source>it stands among support measures or in a text of rules, and nothing promises it</source>
        <translation>它位于保障措施或政策类文件中，且无承诺性表述</translation>
    </message>
    <message>
        <source>it is what a part of the plan is to cost</source>
        <translation>它是规划某一部分的投资额</translation>
    </message>
    <message>
        <source>it stands among the goals and nothing tells it as a fact</source>
        <translation>它位于目标部分，且无事实性表述</translation>
    </message>
    <message>
        <source>what stands before its verb, as nothing is behind it</source>
        <translation>动词前的词语（数字后没有名词）</translation>
    </message>
    <message>
        <source>what the clause before tells the course of</source>
        <translation>前一分句所述变化的主体</translation>
    </message>
    <message>
        <source>a description before the number, of what the number before counts</source>
        <translation>数字前的限定语，所限定的是前一数字的对象</translation>
    </message>
</context>
<context>
    <name>milepost::ExportCommand</name>
    <message>
        <source>The folder “%1” cannot be created. Choose another place.</source>
        <translation>文件夹“%1”无法建立。请换一个位置。</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Write the data of a workspace as tables.</source>
        <translation>把工作簿数据导出为表格。</translation>
    </message>
    <message>
        <source>A .csv file for the current values, an .xlsx workbook with targets, progress and comparisons, or a folder for plans.csv, targets.csv and observations.csv.</source>
        <translation>.csv 文件（当前数据）、.xlsx 工作簿（目标、进度、对比），或存放 plans.csv、targets.csv、observations.csv 的文件夹。</translation>
    </message>
    <message>
        <source>Only the comparison of this indicator (.xlsx).</source>
        <translation>只导出该可比指标的对比（.xlsx）。</translation>
    </message>
    <message>
        <source>Values up to this day, YYYY-MM-DD (.xlsx).</source>
        <translation>只取截至该日的数据，格式 2017-12-31（.xlsx）。</translation>
    </message>
    <message>
        <source>Without the byte-order mark by which Excel knows UTF-8.</source>
        <translation>不写 Excel 用来识别 UTF-8 的字节顺序标记。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2017-12-31.</source>
        <translation>“%1”不是日期；请写成 2017-12-31。</translation>
    </message>
    <message>
        <source>Name a .csv or .xlsx file or a folder with --to PATH.</source>
        <translation>请用 --to PATH 指定 .csv 或 .xlsx 文件，或文件夹。</translation>
    </message>
</context>
<context>
    <name>milepost::FigureStyle</name>
    <message>
        <source>Target</source>
        <extracomment>legend of a document: a promised value, 目标值</extracomment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Rule or subsidy</source>
        <extracomment>legend of a document: a rule, subsidy or threshold</extracomment>
        <translation>规定、补助</translation>
    </message>
    <message>
        <source>Past or present fact</source>
        <extracomment>legend of a document: a past or present fact</extracomment>
        <translation>已有情况</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>legend of a document: a promise without a number, 建设事项</extracomment>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>Other number</source>
        <extracomment>legend of a document: a number that is no figure of the plan</extracomment>
        <translation>其他数字</translation>
    </message>
</context>
<context>
    <name>milepost::FilledByHand</name>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Everything owed</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>Due within a year</source>
        <translation>一年内到期</translation>
    </message>
    <message>
        <source>Duty sheets</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>督办范围</translation>
    </message>
    <message>
        <source>Entry forms</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>No report for two periods</source>
        <translation>连续两期未填报</translation>
    </message>
</context>
<context>
    <name>milepost::FilterBar</name>
    <message>
        <source>Search measures, areas, agencies</source>
        <translation>搜索指标、领域、单位</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>label of the date at which progress is judged</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Progress is judged as of this date.</source>
        <translation>按此日期评价进展。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部评价</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <extracomment>a group of verdicts in a list, for example “Behind (all)”</extracomment>
        <translation>%1（全部）</translation>
    </message>
</context>
<context>
    <name>milepost::FirstWorkspace</name>
    <message>
        <source>The folder “%1” cannot be created. Choose another place.</source>
        <translation>文件夹“%1”无法建立。请换一个位置。</translation>
    </message>
    <message>
        <source>The plan “%1” built into the program cannot be read. Install Milepost again.</source>
        <translation>程序内置的规划文件“%1”无法读取。请重新安装规划里程碑。</translation>
    </message>
</context>
<context>
    <name>milepost::FormCommands</name>
    <message>
        <source>The period to report: 2017, 2017H1, 2017Q3 or 2017-06.</source>
        <translation>填报时期：2017、2017H1、2017Q3 或 2017-06。</translation>
    </message>
    <message>
        <source>Only the forms of this agency.</source>
        <translation>只输出该责任单位的填报表。</translation>
    </message>
    <message>
        <source>The folder for the forms, one .xlsx file an agency.</source>
        <translation>存放填报表的文件夹，每个责任单位一个 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Entry forms filled in (.xlsx) and tables (.csv: measure, period, value …).</source>
        <translation>已填写的填报表（.xlsx）和数据表（.csv：measure、period、value……）。</translation>
    </message>
    <message>
        <source>Say line by line what would happen, and change nothing.</source>
        <translation>只逐行说明将如何处理，不作改动。</translation>
    </message>
    <message>
        <source>Take the good lines of a file that has refused ones.</source>
        <translation>有不予接收的行时，仍导入其余各行。</translation>
    </message>
    <message>
        <source>Name a folder that can be made with --to FOLDER.</source>
        <translation>请用 --to FOLDER 指定可创建的文件夹。</translation>
    </message>
    <message>
        <source>No plan names the agency “%1” as leading.</source>
        <translation>没有规划以“%1”为牵头单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written.</source>
        <translation>
            <numerusform>已写出 %n 份填报表。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 new, %3 changed, %4 unchanged, %5 left empty, %6 refused.</source>
        <translation>“%1”：新增 %2 条，更改 %3 条，未变 %4 条，未填 %5 条，不予接收 %6 条。</translation>
    </message>
    <message>
        <source>Nothing was taken. Mend the refused lines, or take the others with --partial.</source>
        <translation>未导入任何数据。请改正不予接收的行，或用 --partial 导入其余各行。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken.</source>
        <translation>
            <numerusform>已导入 %n 条数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one file to take values from.</source>
        <translation>请至少指定一个要导入数据的文件。</translation>
    </message>
    <message>
        <source>Write entry forms for the agencies, to be filled in and taken back.</source>
        <translation>输出各责任单位的填报表，填好后可导入。</translation>
    </message>
    <message>
        <source>Take values from entry forms and tables.</source>
        <translation>从填报表和数据表导入数据。</translation>
    </message>
    <message>
        <source>Why values stand although a rule asks, where a line does not say itself.</source>
        <translation>规则提示存疑而数值仍予保留的理由，用于未自行说明的行。</translation>
    </message>
</context>
<context>
    <name>milepost::FormDialog</name>
    <message>
        <source>Entry forms</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>&amp;Period to report:</source>
        <translation>填报时期(&amp;P)：</translation>
    </message>
    <message>
        <source>2017, 2017H1, 2017Q3 or 2017-06</source>
        <translation>2017、2017H1、2017Q3 或 2017-06</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>province, agency, number of measures</comment>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Excel files…</source>
        <translation>Excel 文件…</translation>
    </message>
    <message>
        <source>Paper or PDF…</source>
        <translation>打印或 PDF…</translation>
    </message>
    <message>
        <source>&amp;Agencies, with the number of their measures:</source>
        <translation>责任单位及其指标数(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>milepost::FormSheet</name>
    <message>
        <source>No.</source>
        <comment>number of a line</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>上期数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Source, note</source>
        <translation>数据来源、备注</translation>
    </message>
    <message>
        <source>Entry forms %1</source>
        <translation>填报表 %1</translation>
    </message>
    <message>
        <source>Leave a line empty when there is no value yet; 0 means zero. Values in the unit of the line.</source>
        <translation>暂无数据请留空；填 0 表示数值为零。数值按本行单位填写。</translation>
    </message>
    <message>
        <source>Progress of plan targets, %1</source>
        <translation>规划目标进度填报表（%1）</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>填报日期：</translation>
    </message>
</context>
<context>
    <name>milepost::HelpTexts</name>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入规划文件</translation>
    </message>
    <message>
        <source>Undo / redo</source>
        <translation>撤销 / 重做</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Open the clause of the selected measure</source>
        <translation>查看所选指标的原文条款</translation>
    </message>
    <message>
        <source>Print the page shown</source>
        <translation>打印当前页面</translation>
    </message>
    <message>
        <source>Export the page shown</source>
        <translation>导出当前页面</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Milepost</source>
        <translation>规划里程碑</translation>
    </message>
    <message>
        <source>Reads what provincial plans promised and follows how far they have come.</source>
        <translation>读取各省规划的承诺，跟踪其进展。</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later.</source>
        <translation>自由软件，依 GPL 第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Progress: amend the figure of the cell</source>
        <translation>填报：修改单元格中的数</translation>
    </message>
    <message>
        <source>Progress: next period / next row, with Shift back</source>
        <translation>填报：下一期 / 下一行，加 Shift 返回</translation>
    </message>
    <message>
        <source>Progress: no data (not zero)</source>
        <translation>填报：清为无数据（不是零）</translation>
    </message>
    <message>
        <source>Progress: copy, cut, paste a block</source>
        <translation>填报：复制、剪切、粘贴一片单元格</translation>
    </message>
    <message>
        <source>Progress: fill down / to the right</source>
        <translation>填报：向下 / 向右填充</translation>
    </message>
    <message>
        <source>Progress: to the period of today</source>
        <translation>填报：转到今天所在期间</translation>
    </message>
    <message>
        <source>Progress: details of the cell</source>
        <translation>填报：单元格详情</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>milepost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助目录</translation>
    </message>
</context>
<context>
    <name>milepost::HistoryBox</name>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>恢复此值</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading in the history of a figure: when it was recorded</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heading in the history of a figure: its author</extracomment>
        <translation>填报人</translation>
    </message>
    <message>
        <source>From → to</source>
        <extracomment>heading in the history of a figure: the value before and after</extracomment>
        <translation>原值 → 新值</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heading in the history of a figure: the reason</extracomment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>milepost::ImportCommand</name>
    <message>
        <source>“%1” is in the workspace already; nothing was changed.</source>
        <translation>“%1”已在工作簿中，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” had been withdrawn and is back.</source>
        <translation>“%1”曾被撤下，现已恢复。</translation>
    </message>
    <message>
        <source>“%1” was imported: %2 measures, %3 targets, %4 deliverables.</source>
        <translation>已导入“%1”：指标 %2 项，目标值 %3 个，建设事项 %4 项。</translation>
    </message>
    <message>
        <source>Name at least one plan to import.</source>
        <translation>请至少给出一份要导入的规划文件。</translation>
    </message>
    <message>
        <source>Put plans into a workspace.</source>
        <translation>把规划文件导入工作簿。</translation>
    </message>
    <message>
        <source>Plan documents, plan packs (.json) and folders of them.</source>
        <translation>规划文件、规划包（.json）以及存放它们的文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no document that could be read.</source>
        <translation>文件夹“%1”中没有可以读取的文档。</translation>
    </message>
    <message>
        <source>%1 of %2 files are in the workspace.</source>
        <translation>%2 个文件中，已有 %1 个在工作簿中。</translation>
    </message>
    <message>
        <source>Import each file on its own and leave out those that cannot be imported, instead of importing all or none.</source>
        <translation>逐个导入，跳过不能导入的文件；不填时或全部导入，或一个也不导入。</translation>
    </message>
    <message>
        <source>Nothing was imported. With --keep-going the other files are.</source>
        <translation>未导入任何文件。加 --keep-going 可导入其余文件。</translation>
    </message>
</context>
<context>
    <name>milepost::ImportListModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading, %1%</source>
        <translation>读取中，%1%</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n 项建设事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n 项需核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>some pages have no text</source>
        <translation>部分页没有文字</translation>
    </message>
</context>
<context>
    <name>milepost::ImportPlans</name>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n plan(s)</source>
        <translation>
            <numerusform>导入 %n 份规划</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportQueue</name>
    <message>
        <source>The same document as “%1”; it is imported once.</source>
        <translation>与“%1”为同一文件，只导入一次。</translation>
    </message>
    <message>
        <source>Reading was stopped. Add the file again to read it.</source>
        <translation>已停止读取。如需读取，请重新添加该文件。</translation>
    </message>
</context>
<context>
    <name>milepost::ImportView</name>
    <message>
        <source>Import plans</source>
        <translation>导入规划</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: stop reading documents</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: do not import what was read</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Ends the import; nothing is stored</source>
        <translation>结束导入，不保存任何内容</translation>
    </message>
    <message>
        <source>Stores the reviewed plans (Ctrl+Enter); can be undone</source>
        <translation>保存已核对的规划（Ctrl+Enter），可以撤销</translation>
    </message>
    <message>
        <source>Documents of the import</source>
        <translation>本次导入的文件</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>This document is in the workspace already; nothing is changed.</source>
        <translation>该文件已在工作簿中，不作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>Finish: import %n plan(s)</source>
        <translation>
            <numerusform>完成：导入 %n 份规划</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reading %1 of %2 documents</source>
        <translation>正在读取第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look. Nothing is stored before you finish.</source>
        <translation>
            <numerusform>%n 项需核对。点“完成”之前不保存任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you finish.</source>
        <translation>点“完成”之前不保存任何内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The review of the first document opens as soon as it is read.</source>
        <translation>第一份文件读完后即可开始核对。</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有可核对的内容</translation>
    </message>
    <message>
        <source>None of these documents can be reviewed; the list says why. Add others, or end the import.</source>
        <translation>这些文件都无法核对，原因见列表。请添加其他文件，或结束导入。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file: why not</comment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>milepost::IncomingModel</name>
    <message>
        <source>Line</source>
        <extracomment>column: the line of a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>column: what taking the line would do</extracomment>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>column: the value that stands now</extracomment>
        <translation>现有数据</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>column: the value in the file</extracomment>
        <translation>文件数据</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>不予接收的原因</translation>
    </message>
</context>
<context>
    <name>milepost::IndicatorChooser</name>
    <message>
        <source>none</source>
        <comment>no indicator</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>可比指标</translation>
    </message>
    <message>
        <source>As read: %1</source>
        <translation>按识别结果：%1</translation>
    </message>
    <message>
        <source>Compared with nothing</source>
        <translation>不参与对比</translation>
    </message>
</context>
<context>
    <name>milepost::IndicatorLink</name>
    <message>
        <source>Chosen by hand; by its name it would be “%1”.</source>
        <translation>人工选定；按名称应为“%1”。</translation>
    </message>
    <message>
        <source>Chosen by hand; by its name it would be none.</source>
        <translation>人工选定；按名称无对应的可比指标。</translation>
    </message>
    <message>
        <source>No name in the catalogue fits its name, unit and area.</source>
        <translation>目录中没有与其名称、单位和领域相符的可比指标。</translation>
    </message>
    <message>
        <source>Linked by the plan&apos;s file.</source>
        <translation>由规划文件包给出。</translation>
    </message>
    <message>
        <source>Linked because its name fits “%1” in the catalogue, and its unit too.</source>
        <translation>名称符合目录中的“%1”，单位也相符，因此关联。</translation>
    </message>
</context>
<context>
    <name>milepost::Issue</name>
    <message>
        <source>Passages of this document stand twice. Each is read once, in the order of the plan.</source>
        <translation>本文件有文字重复出现，每段只读一次，按规划的顺序。</translation>
    </message>
    <message>
        <source>Text of the plan is missing before this place. What it promised cannot be read; compare with the original.</source>
        <translation>此处之前缺少规划原文，其中的承诺无法读取，请与原件核对。</translation>
    </message>
    <message>
        <source>Page %1 of the document has no text: it is a picture, as of a scan, or blank. What it shows was not read; compare with the original.</source>
        <translation>文件第 %1 页没有文字：是图片（如扫描件）或空白页。该页内容未被读取，请与原件核对。</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of the document have no text: they are pictures, as of a scan, or blank. What they show was not read; compare with the original.</source>
        <translation>文件第 %1 至 %2 页没有文字：是图片（如扫描件）或空白页。这些页的内容未被读取，请与原件核对。</translation>
    </message>
</context>
<context>
    <name>milepost::JsonReader</name>
    <message>
        <source>a known word</source>
        <translation>已知的词</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字的列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>milepost::Judgement</name>
    <message>
        <source>Share of the way</source>
        <extracomment>A = (x − b)/(T − b), 目标实现进度</extracomment>
        <translation>目标实现进度</translation>
    </message>
    <message>
        <source>Completion (no baseline)</source>
        <extracomment>x/T without a baseline, 完成率(无基期)</extracomment>
        <translation>完成率（无基期）</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <extracomment>Σx/T, 累计完成</extracomment>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>Progress on the log scale</source>
        <extracomment>L = ln(x/b)/ln(T/b)</extracomment>
        <translation>对数进度</translation>
    </message>
    <message>
        <source>Growth against target</source>
        <translation>与目标增速相比</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>Lead over schedule</source>
        <translation>超过时间进度</translation>
    </message>
    <message>
        <source>Schedule ratio</source>
        <translation>序时进度比</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>增长比</translation>
    </message>
    <message>
        <source>Second yardstick</source>
        <translation>另一口径</translation>
    </message>
    <message>
        <source>%1 – the yardsticks disagree</source>
        <translation>%1（两种口径不一致）</translation>
    </message>
    <message>
        <source>Still needed a year</source>
        <translation>每年还需</translation>
    </message>
    <message>
        <source>Growth needed a year</source>
        <translation>年均还需增长</translation>
    </message>
    <message>
        <source>At the deadline, at this pace</source>
        <translation>照此速度，到期可达</translation>
    </message>
    <message>
        <source>Bands of the schedule ratio: ahead above %1, on track from %2, behind from %3, far behind below. They are this program&apos;s own; no official limits exist.</source>
        <translation>序时进度比分档：高于 %1 为快于预期，%2 以上为基本符合预期，%3 以上为滞后，以下为明显滞后。此分档为本程序所定，并无官方标准。</translation>
    </message>
</context>
<context>
    <name>milepost::Launch</name>
    <message>
        <source>Reads what provincial plans promised and follows how far they have come.</source>
        <translation>读取各省规划的承诺，跟踪其进展。</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>placeholder for a file name in the help of the command line</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>The workspace to open; your own when left out.</source>
        <translation>要打开的工作簿；不填则打开自己的。</translation>
    </message>
    <message>
        <source>Language: zh or en.</source>
        <translation>语言：zh 或 en。</translation>
    </message>
    <message>
        <source>Judge progress as of this date.</source>
        <translation>按此日期评价进展。</translation>
    </message>
    <message>
        <source>Compare the provinces by this indicator without opening a window.</source>
        <translation>不开窗口，按此可比指标对比各省。</translation>
    </message>
    <message>
        <source>Load the plans, print a table, write the overview and a comparison into this folder.</source>
        <translation>载入规划、输出表格，并将总览和一份对比写入此文件夹。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Print the milliseconds from the start to the first painted window, then quit.</source>
        <translation>输出从启动到首次绘出窗口的毫秒数，然后退出。</translation>
    </message>
    <message>
        <source>Only one workspace can be opened at a time.</source>
        <translation>一次只能打开一个工作簿。</translation>
    </message>
    <message>
        <source>“%1” is no language this program speaks; use zh or en.</source>
        <translation>本程序没有“%1”这种语言，请用 zh 或 en。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2017-12-31.</source>
        <translation>“%1”不是日期，请写成 2017-12-31。</translation>
    </message>
    <message>
        <source>--compare INDICATOR and --to FILE belong together.</source>
        <translation>--compare 指标 与 --to 文件 须同时给出。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --headless FOLDER, --report FILE or --compare INDICATOR --to FILE to work without one.</source>
        <translation>没有可以打开窗口的显示器。请用 --headless 文件夹、--report 文件 或 --compare 指标 --to 文件 在无窗口下工作。</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF without opening a window.</source>
        <translation>不打开窗口，直接把完整报告写成 PDF。</translation>
    </message>
    <message>
        <source>Where the comparison is written: .pdf, .svg, .png, .xlsx or .csv.</source>
        <translation>对比结果写到何处：.pdf、.svg、.png、.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Title of the report or the comparison, instead of its own.</source>
        <translation>报告或对比的标题，代替原有标题。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <extracomment>placeholder for a title in the help of the command line</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 says how paper is written: use it with --report, --compare or --headless. In a window the print dialog asks for it.</source>
        <translation>%1 规定如何写成文件，须与 --report、--compare 或 --headless 同用；在窗口中请在打印对话框里选择。</translation>
    </message>
</context>
<context>
    <name>milepost::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作簿(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>导入规划文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Author…</source>
        <translation>填报人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Milepost</source>
        <translation>关于规划里程碑(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>light or dark look</extracomment>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme that follows the system
----------
language that follows the system</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Assessment &amp;bands…</source>
        <translation>评价区间(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Take in values…</source>
        <translation>导入数据(&amp;T)…</translation>
    </message>
    <message>
        <source>Entry &amp;forms…</source>
        <translation>填报表(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>导出数据(&amp;D)</translation>
    </message>
    <message>
        <source>Excel &amp;workbook…</source>
        <translation>Excel 工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Table for Excel (CSV)…</source>
        <translation>Excel 用表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Plain table (CSV)…</source>
        <translation>纯文本表格 (CSV)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Data package…</source>
        <translation>数据包(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Changes, who and when (CSV)…</source>
        <translation>变更记录 (CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>Check the &amp;history</source>
        <translation>核验历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Open the de&amp;monstration</source>
        <translation>打开演示数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>As it &amp;stood on…</source>
        <translation>查看某日的情况(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;shared workspace…</source>
        <translation>打开共享工作簿(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Take a copy alon&amp;g…</source>
        <translation>带走一份副本(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Bring a copy back…</source>
        <translation>带回副本(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>Milepost</source>
        <translation>规划里程碑</translation>
    </message>
    <message>
        <source>%1 – Milepost</source>
        <translation>%1 – 规划里程碑</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Your name is recorded with every change you make:</source>
        <translation>您的姓名将随每次修改一并记录：</translation>
    </message>
    <message>
        <source>About Milepost</source>
        <translation>关于规划里程碑</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作簿</translation>
    </message>
    <message>
        <source>A workspace is one file that holds plans and progress. Open one, or make a new one in the File menu.</source>
        <translation>工作簿是存放规划和进度的一个文件。请打开已有的工作簿，或用“文件”菜单新建。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作簿…</translation>
    </message>
    <message>
        <source>The server is in reach again. What was being saved when the connection broke is there.</source>
        <translation>已重新连上服务器。连接中断时正在保存的内容已经存好。</translation>
    </message>
    <message>
        <source>The server is in reach again. What was being saved when the connection broke is not there: do it again.</source>
        <translation>已重新连上服务器。连接中断时正在保存的内容没有存上，请重做一次。</translation>
    </message>
    <message>
        <source>The server is in reach again. Look whether what was being saved when the connection broke is there.</source>
        <translation>已重新连上服务器。请核对连接中断时正在保存的内容是否已经存好。</translation>
    </message>
    <message>
        <source>The server is in reach again.</source>
        <translation>已重新连上服务器。</translation>
    </message>
    <message>
        <source>Go &amp;back to them</source>
        <extracomment>button: the workspace stays open, with what is not recorded yet</extracomment>
        <translation>返回处理(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lose them</source>
        <extracomment>button: the workspace is closed and what is not recorded is lost</extracomment>
        <translation>放弃这些数值(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of yours are not in the shared workspace.</source>
        <translation>
            <numerusform>您填报的 %n 项内容尚未存入共享工作簿。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was out of reach, or somebody else entered something else meanwhile. What you entered stays on this machine and is offered again when you open the workspace here the next time; nobody else sees it until then.</source>
        <translation>当时连不上服务器，或其间他人填报了不同的内容。您填报的内容保存在本机，下次在本机打开该工作簿时再提示录入；在此之前其他人看不到。</translation>
    </message>
    <message>
        <source>The server was out of reach, or somebody else entered something else meanwhile. Leave the workspace now and what you entered is lost.</source>
        <translation>当时连不上服务器，或其间他人填报了不同的内容。现在离开工作簿，您填报的内容就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <extracomment>button: the workspace is closed; what is not recorded stays on this machine</extracomment>
        <translation>留待以后录入(&amp;K)</translation>
    </message>
    <message>
        <source>A copy is being taken along or brought back. Wait until that is done, or cancel it, before you leave the workspace.</source>
        <translation>正在带走或带回副本。请等待完成或取消后，再离开本工作簿。</translation>
    </message>
    <message>
        <source>You may only read this shared workspace.</source>
        <translation>您对本共享工作簿只有读取权限。</translation>
    </message>
</context>
<context>
    <name>milepost::MaintenanceCommands</name>
    <message>
        <source>The workspace to check.</source>
        <translation>要校验的工作簿。</translation>
    </message>
    <message>
        <source>The workspace to copy.</source>
        <translation>要备份的工作簿。</translation>
    </message>
    <message>
        <source>The file to write; it must not exist.</source>
        <translation>要写入的文件，须尚不存在。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>The workspace to write; it must not exist.</source>
        <translation>要写入的工作簿，须尚不存在。</translation>
    </message>
    <message>
        <source>Name one workspace.</source>
        <translation>请指明一个工作簿。</translation>
    </message>
    <message>
        <source>Name the workspace and the file to write.</source>
        <translation>请指明工作簿和要写入的文件。</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Name the backup and the workspace to write.</source>
        <translation>请指明备份文件和要写入的工作簿。</translation>
    </message>
    <message>
        <source>Check that nothing in a workspace was altered.</source>
        <translation>校验工作簿未被改动。</translation>
    </message>
    <message>
        <source>Copy a workspace while it may be in use.</source>
        <translation>备份工作簿（使用中也可）。</translation>
    </message>
    <message>
        <source>Make a workspace from a backup.</source>
        <translation>用备份恢复工作簿。</translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation>工作簿。</translation>
    </message>
    <message>
        <source>Where datapackage.json and its tables go.</source>
        <translation>存放 datapackage.json 和各表的文件夹。</translation>
    </message>
    <message>
        <source>The folder with datapackage.json.</source>
        <translation>datapackage.json 所在的文件夹。</translation>
    </message>
    <message>
        <source>Name the workspace and the folder.</source>
        <translation>请指定工作簿和文件夹。</translation>
    </message>
    <message>
        <source>Name the folder and the workspace to write.</source>
        <translation>请指定文件夹和要写出的工作簿。</translation>
    </message>
    <message>
        <source>Print who changed what and when, as a table.</source>
        <translation>以表格输出变更记录：何人何时改动何内容。</translation>
    </message>
    <message>
        <source>Write a whole workspace as a Frictionless Data Package.</source>
        <translation>将整个工作簿写成 Frictionless 数据包。</translation>
    </message>
    <message>
        <source>Make a workspace from such a package.</source>
        <translation>由这种数据包生成工作簿。</translation>
    </message>
    <message>
        <source>The copy is whole, but the history in it does not hold, as in the workspace:</source>
        <translation>副本完整，但其中的历史记录对不上，与工作簿本身一样：</translation>
    </message>
</context>
<context>
    <name>milepost::MarginBox</name>
    <message>
        <source>Top</source>
        <extracomment>a margin of a sheet of paper</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>a margin of a sheet of paper</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>a margin of a sheet of paper</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>a margin of a sheet of paper</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>%1 margin in millimetres</source>
        <translation>%1边距（毫米）</translation>
    </message>
</context>
<context>
    <name>milepost::MatrixModel</name>
    <message>
        <source>No measures</source>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>the first column of the matrix: all areas of a province together</extracomment>
        <translation>全部领域</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none reported so far</source>
        <comment>measures</comment>
        <translation>%1，尚无填报</translation>
    </message>
    <message>
        <source>%1, %2 met or on pace: %3</source>
        <comment>measures, share, numbers in each group</comment>
        <translation>%1，%2 已实现或符合进度：%3</translation>
    </message>
</context>
<context>
    <name>milepost::MeasureDetail</name>
    <message>
        <source>The plan names no lead agency here</source>
        <translation>规划此处未列牵头单位</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Show the clause</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>填报进度</translation>
    </message>
    <message>
        <source>Click or press Enter to see how it is judged.</source>
        <translation>单击或按回车键查看评价依据。</translation>
    </message>
    <message>
        <source>All about the measure</source>
        <translation>指标详情</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>可比指标</translation>
    </message>
</context>
<context>
    <name>milepost::MeasureLine</name>
    <message>
        <source>Show how it is judged</source>
        <translation>查看评价是怎样得出的</translation>
    </message>
</context>
<context>
    <name>milepost::MeasureTable</name>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target years</source>
        <translation>目标年份</translation>
    </message>
</context>
<context>
    <name>milepost::MeasureTableModel</name>
    <message>
        <source>Right-click to choose which target years are shown</source>
        <translation>右击可选择显示哪些目标年份</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>尚未填报</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Latest</source>
        <extracomment>column of the latest reported value</extracomment>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
</context>
<context>
    <name>milepost::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>milepost::Module</name>
    <message>
        <source>A part of Milepost (%1) cannot be loaded. Install Milepost again.</source>
        <translation>无法加载 Milepost 的组件（%1）。请重新安装 Milepost。</translation>
    </message>
</context>
<context>
    <name>milepost::NumberFormat</name>
    <message>
        <source>%1 pp</source>
        <extracomment>percentage points with sign, for example +13.8</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1/year</source>
        <extracomment>a unit of what is counted anew every year, for example 家次/年</extracomment>
        <translation>%1/年</translation>
    </message>
</context>
<context>
    <name>milepost::Objection</name>
    <message>
        <source>%1 is above %2, the most there can be.</source>
        <translation>%1超过上限%2。</translation>
    </message>
    <message>
        <source>A sum from the start cannot fall: %1 stood at %2 already.</source>
        <translation>累计数不能下降：%2已达%1。</translation>
    </message>
    <message>
        <source>A sum from the start cannot fall: at %2 it is only %1.</source>
        <translation>累计数不能下降：其后%2只有%1。</translation>
    </message>
    <message>
        <source>the target for %1</source>
        <translation>%1年目标值</translation>
    </message>
    <message>
        <source>%1 is about %2 times %3 (%4): is the unit right?</source>
        <extracomment>%1 the value, %2 a number of times such as 10000, %3 a value, %4 a period or &quot;the target for 2018&quot;</extracomment>
        <translation>%1约为%3（%4）的%2倍，请核对单位。</translation>
    </message>
    <message>
        <source>%1 is about one part in %2 of %3 (%4): is the unit right?</source>
        <translation>%1约为%3（%4）的%2分之一，请核对单位。</translation>
    </message>
    <message>
        <source>%1 more than at %2 (%3).</source>
        <translation>比%2（%3）高%1。</translation>
    </message>
    <message>
        <source>%1 less than at %2 (%3).</source>
        <translation>比%2（%3）低%1。</translation>
    </message>
    <message>
        <source>More than %1 times the target for %2 (%3).</source>
        <translation>超过%2年目标值（%3）的%1倍。</translation>
    </message>
    <message>
        <source>A provisional value takes the place of a final one (%1).</source>
        <translation>以非正式数替换正式数（%1）。</translation>
    </message>
    <message>
        <source>The value is provisional, but %1 is final already.</source>
        <translation>本期仍为非正式数，而%1已是正式数。</translation>
    </message>
    <message>
        <source>%1 ends only on %2: nothing of it can be final yet. Record a forecast (F) or an estimate (E).</source>
        <translation>%1到%2才结束，尚无正式数。请填为预计数（F）或估计数（E）。</translation>
    </message>
</context>
<context>
    <name>milepost::ObservationStatus</name>
    <message>
        <source>Final</source>
        <extracomment>observation status A, 正式数</extracomment>
        <translation>正式数</translation>
    </message>
    <message>
        <source>Provisional</source>
        <extracomment>observation status P, 快报/初步数</extracomment>
        <translation>快报/初步数</translation>
    </message>
    <message>
        <source>Estimated</source>
        <extracomment>observation status E, 估计数</extracomment>
        <translation>估计数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>observation status F, 预计数</extracomment>
        <translation>预计数</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <extracomment>observation status B, 口径变化</extracomment>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Definition differs</source>
        <extracomment>observation status D, 口径不同</extracomment>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>observation status O, 缺报</extracomment>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Not collected</source>
        <extracomment>observation status L, 未统计</extracomment>
        <translation>未统计</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>observation status M, 不适用</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Confidential</source>
        <extracomment>observation status Q, 不公开</extracomment>
        <translation>不公开</translation>
    </message>
</context>
<context>
    <name>milepost::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>责任单位</translation>
    </message>
</context>
<context>
    <name>milepost::OverlayLayout</name>
    <message>
        <source>Index, the first value = 100</source>
        <translation>指数，首个数值 = 100</translation>
    </message>
    <message>
        <source>Line: reported values; hollow mark: provisional or estimated; upright mark at the end of a dotted line: target.</source>
        <translation>折线：填报值；空心标记：快报数或估计数；虚线末端的竖线：目标值。</translation>
    </message>
</context>
<context>
    <name>milepost::Overview</name>
    <message>
        <source>Several plans</source>
        <translation>多份规划文件</translation>
    </message>
</context>
<context>
    <name>milepost::OverviewLines</name>
    <message>
        <source>Reported for the first time. %1</source>
        <translation>首次填报。%1</translation>
    </message>
</context>
<context>
    <name>milepost::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Provinces and areas</source>
        <translation>各省各领域</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作簿</translation>
    </message>
    <message>
        <source>Open a workspace or make a new one with the File menu.</source>
        <translation>请用“文件”菜单打开或新建工作簿。</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>还没有规划文件</translation>
    </message>
    <message>
        <source>Milepost reads a plan document and finds every promise in it: numbers with a deadline, and things to be built. Import a document to see where each province stands.</source>
        <translation>规划里程碑会读取规划文件，找出其中的每一项承诺：有期限的数字和要建成的事项。导入一份文件，即可看到各省进展。</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入规划文件…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>The workspace holds plans, but the filter at the top lets none of their measures through.</source>
        <translation>工作簿中有规划文件，但没有指标符合上方的筛选条件。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Scorecards…</source>
        <translation>晴雨表…</translation>
    </message>
    <message>
        <source>Judges the measures of an area or indicator by two yardsticks, with their last periods.</source>
        <translation>用两把尺子评价某一行动领域或可比指标，并列出近几期的评价。</translation>
    </message>
    <message>
        <source>Since the last period</source>
        <translation>与上一期相比的变化</translation>
    </message>
    <message>
        <source>No measure lags behind, as far as figures have been reported.</source>
        <translation>就已填报的数据看，没有滞后的指标。</translation>
    </message>
    <message>
        <source>Measures in each area and the share of them that is met or on pace. Choose a cell to see its measures.</source>
        <translation>各领域的指标数，以及其中已实现或符合进度的占比。点选单元格查看其指标。</translation>
    </message>
</context>
<context>
    <name>milepost::Page</name>
    <message>
        <source>Overview</source>
        <extracomment>navigation, 总览</extracomment>
        <translation>总览</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>navigation, 指标</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>navigation, 填报</extracomment>
        <translation>填报</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>navigation, 对比</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>navigation, 规划</extracomment>
        <translation>规划</translation>
    </message>
    <message>
        <source>Agencies</source>
        <extracomment>navigation, 责任单位</extracomment>
        <translation>责任单位</translation>
    </message>
</context>
<context>
    <name>milepost::PaperOptions</name>
    <message>
        <source>--%1 knows no “%2”; use one of %3.</source>
        <translation>--%1 不认识“%2”，可用：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Paper of what is written as a PDF: A4 or A3.</source>
        <translation>写成 PDF 时的纸张：A4 或 A3。</translation>
    </message>
    <message>
        <source>How the paper lies: portrait or landscape.</source>
        <translation>纸张方向：portrait 纵向，landscape 横向。</translation>
    </message>
    <message>
        <source>Margins: official (GB/T 9704), moderate (20 mm) or narrow (15 mm).</source>
        <translation>页边距：official 公文格式（GB/T 9704），moderate 20 毫米，narrow 15 毫米。</translation>
    </message>
    <message>
        <source>Colour, or grey for a printer that has black only.</source>
        <translation>colour 彩色，grey 供黑白打印机使用。</translation>
    </message>
</context>
<context>
    <name>milepost::ParseCommand</name>
    <message>
        <source>The plan documents to read.</source>
        <translation>要读的规划文件。</translation>
    </message>
    <message>
        <source>json (everything) or csv (one row a target).</source>
        <translation>json（全部内容）或 csv（一行一个目标值）。</translation>
    </message>
    <message>
        <source>Print a plan pack: the JSON without the sentences of the text.</source>
        <translation>输出规划包：不含原文语句的 JSON。</translation>
    </message>
    <message>
        <source>Name at least one file to read.</source>
        <translation>请至少写明一个要读的文件。</translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json or csv.</source>
        <translation>不认识格式“%1”，请用 json 或 csv。</translation>
    </message>
    <message>
        <source>A pack is always JSON; leave out --format csv or --pack.</source>
        <translation>规划包总是 JSON，请去掉 --format csv 或 --pack。</translation>
    </message>
    <message>
        <source>Read plan documents and print what is in them.</source>
        <translation>读规划文件并输出其内容。</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>a number that is neither target, rule nor baseline</comment>
        <translation>不计</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>政策数字</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>现状数字</translation>
    </message>
    <message>
        <source>Line %1, characters %2–%3: %4 “%5”</source>
        <translation>第 %1 行，第 %2–%3 字：%4“%5”</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>分句：%1</translation>
    </message>
    <message>
        <source>why: %1 (%2)</source>
        <translation>理由：%1（%2）</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: where its date stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>subject: %1: %2</source>
        <translation>对象：%1：%2</translation>
    </message>
    <message>
        <source>Print why each number is a target, a rule or a baseline, and which date governs it; with --format json as JSON.</source>
        <translation>输出每个数字为何是目标值、政策数字或现状数字，由哪个期限管它；加 --format json 则输出 JSON。</translation>
    </message>
    <message>
        <source>--explain prints text, or JSON with --format json; leave out --pack and --format csv.</source>
        <translation>--explain 输出文本，加 --format json 输出 JSON；请去掉 --pack 和 --format csv。</translation>
    </message>
    <message>
        <source>%1; counted from the year of issue it comes to %2</source>
        <translation>%1；自印发年份起算为 %2 年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>compared by: %1</source>
        <translation>可比指标：%1</translation>
    </message>
</context>
<context>
    <name>milepost::Particulars</name>
    <message>
        <source>Title of the plan</source>
        <translation>规划标题</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Date issued</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Date issued, as 2015-10-22</source>
        <translation>发文日期，如 2015-10-22</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>The text does not say its province. Choose it, or leave “None” for a national plan.</source>
        <translation>文中未写明省份。请选择省份；国家规划请保留“无”。</translation>
    </message>
    <message>
        <source>None (national)</source>
        <extracomment>first entry of a list of provinces: the plan is of no province</extracomment>
        <translation>无（全国）</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day as 2015-10-22.</source>
        <translation>“%1”不是日期。请按 2015-10-22 的形式填写年月日。</translation>
    </message>
</context>
<context>
    <name>milepost::PastBar</name>
    <message>
        <source>Nothing can be changed: the workspace as it &amp;stood at the end of</source>
        <extracomment>before a date field: the workspace as it stood at the end of that day</extracomment>
        <translation>只读：工作簿在以下日期终了时的情况(&amp;S)</translation>
    </message>
    <message>
        <source>Day whose state is shown</source>
        <translation>显示哪一日的情况</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>返回今天</translation>
    </message>
</context>
<context>
    <name>milepost::PastePanel</name>
    <message>
        <source>Paste</source>
        <extracomment>button: carries out the paste that was shown</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason for what needs one (else it is left open)</source>
        <translation>须说明的，请填原因（不填则暂不保存）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cells</comment>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>修改 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <comment>cells</comment>
        <translation>
            <numerusform>清空 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be explained</source>
        <comment>cells</comment>
        <translation>
            <numerusform>须说明 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>cells</comment>
        <translation>
            <numerusform>不予填入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the sheet</source>
        <comment>cells</comment>
        <translation>
            <numerusform>表外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The paste changes nothing.</source>
        <translation>粘贴后没有变化。</translation>
    </message>
</context>
<context>
    <name>milepost::PdfFile</name>
    <message>
        <source>The pages cannot be written as a PDF.</source>
        <translation>无法生成 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>milepost::Period</name>
    <message>
        <source>“%1” is not a period. Write 2017, 2017H1, 2017Q3 or 2017-06.</source>
        <translation>“%1”不是期间，请写成 2017、2017H1、2017Q3 或 2017-06。</translation>
    </message>
</context>
<context>
    <name>milepost::PeriodAxis</name>
    <message>
        <source>%1 H1</source>
        <extracomment>column heading: first half of year %1, 上半年</extracomment>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>%1 H2</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <extracomment>column heading: quarter %2 of year %1</extracomment>
        <translation>%1年%2季度</translation>
    </message>
</context>
<context>
    <name>milepost::Permits</name>
    <message>
        <source>Shown as it stood; nothing can be changed.</source>
        <translation>显示的是当时的情况，不能修改。</translation>
    </message>
    <message>
        <source>You have no right to change what belongs to this province. Ask the administrator of the shared workspace for it.</source>
        <translation>您无权修改该省的内容。请向共享工作簿的管理员申请。</translation>
    </message>
    <message>
        <source>This changes figures of every province, and you may not change those of all.</source>
        <translation>此操作会修改各省的数据，而您并非对所有省都有填报权限。</translation>
    </message>
    <message>
        <source>Only editors of this shared workspace may do this.</source>
        <translation>只有本共享工作簿的填报员才能这样做。</translation>
    </message>
    <message>
        <source>Only administrators of this shared workspace may do this.</source>
        <translation>只有本共享工作簿的管理员才能这样做。</translation>
    </message>
</context>
<context>
    <name>milepost::PickedFigure</name>
    <message>
        <source>Nothing is selected. Select the words of the promise in the text, with its number, then add it.</source>
        <translation>没有选中文字。请先在正文中选中含数字的承诺语句，再添加。</translation>
    </message>
</context>
<context>
    <name>milepost::PlanCheck</name>
    <message>
        <source>The plan “%1” is not usable: the id “%2” is empty or used twice.</source>
        <translation>规划文件“%1”无法使用：编号“%2”为空或重复。</translation>
    </message>
    <message>
        <source>The plan “%1” is not usable: “%2” refers to “%3”, which is not there.</source>
        <translation>规划文件“%1”无法使用：“%2”引用的“%3”不存在。</translation>
    </message>
    <message>
        <source>The plan “%1” is not usable: “%2” has no finite number.</source>
        <translation>规划文件“%1”无法使用：“%2”的数字不是有限数。</translation>
    </message>
    <message>
        <source>The plan “%1” is not usable: it does not say the SHA-256 of its text.</source>
        <translation>规划文件“%1”无法使用：缺少原文的 SHA-256。</translation>
    </message>
    <message>
        <source>The plan “%1” is not usable: “%2” is not a province code of six digits.</source>
        <translation>规划文件“%1”无法使用：“%2”不是六位行政区划代码。</translation>
    </message>
</context>
<context>
    <name>milepost::PlanListModel</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PlanOutline</name>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>agencies that take part besides the lead agencies; %1 is the list of lead agencies, %2 the others</extracomment>
        <translation>%1（参加：%2）</translation>
    </message>
    <message>
        <source>Rules, subsidies, thresholds</source>
        <translation>规定、补助、门槛</translation>
    </message>
    <message>
        <source>Past and present facts</source>
        <translation>已有情况</translation>
    </message>
    <message>
        <source>Outside any area</source>
        <translation>行动领域之外</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>对文本的提示</translation>
    </message>
</context>
<context>
    <name>milepost::PlanPack</name>
    <message>
        <source>an id that no other entry has</source>
        <translation>不与其他条目重复的编号</translation>
    </message>
    <message>
        <source>the id of an entry above</source>
        <translation>前面某个条目的编号</translation>
    </message>
    <message>
        <source>a date such as 2015-10-22</source>
        <translation>2015-10-22 这样的日期</translation>
    </message>
    <message>
        <source>a list of years</source>
        <translation>年份的列表</translation>
    </message>
    <message>
        <source>“%1” is not a plan pack: it stops being JSON at byte %2. Make the pack again.</source>
        <translation>“%1”不是规划包：从第 %2 字节起不是 JSON。请重新制作规划包。</translation>
    </message>
    <message>
        <source>“%1” is not a plan pack this program knows (schema milepost.plan/1). Choose another file.</source>
        <translation>“%1”不是本程序认识的规划包（milepost.plan/1）。请另选文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 should be %3. Make the pack again.</source>
        <translation>“%1”已损坏：%2 应为%3。请重新制作规划包。</translation>
    </message>
</context>
<context>
    <name>milepost::PlanParser</name>
    <message>
        <source>Reading the plan was stopped.</source>
        <translation>已停止读取规划文件。</translation>
    </message>
</context>
<context>
    <name>milepost::PlanTitle</name>
    <message>
        <source>%1 (no title in the document)</source>
        <extracomment>%1 is who issued the plan</extracomment>
        <translation>%1（文件未载标题）</translation>
    </message>
</context>
<context>
    <name>milepost::PlansPage</name>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>文件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>规划文件</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Outline of the plan</source>
        <translation>规划目录</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有规划</translation>
    </message>
    <message>
        <source>Choose a planning document, or drop it here. Milepost finds its areas, tasks, agencies and every promised figure.</source>
        <translation>请选择规划文件，或将其拖到此处。程序会找出其中的行动领域、任务、责任单位和每一个承诺的数字。</translation>
    </message>
    <message>
        <source>Import a document…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Open a workspace first: a plan is imported into it.</source>
        <translation>请先打开工作簿：规划将导入其中。</translation>
    </message>
    <message>
        <source>A document is being read already; wait for it or stop it.</source>
        <translation>正在读取另一份文件；请等待或停止。</translation>
    </message>
    <message>
        <source>“%1” is in the workspace already; nothing was changed.</source>
        <translation>“%1”已在工作簿中；未作任何改动。</translation>
    </message>
    <message>
        <source>The document is attached; every figure in it is marked.</source>
        <translation>原文已附上；文中的数字均已标出。</translation>
    </message>
    <message>
        <source>Choose planning documents</source>
        <translation>选择规划文件</translation>
    </message>
    <message>
        <source>Copied with its reference.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Read planning documents; you can also drop files or folders on this page</source>
        <translation>读取规划文件；也可将文件或文件夹拖到本页</translation>
    </message>
    <message>
        <source>There is no document in this folder that can be read. Choose the files themselves.</source>
        <translation>该文件夹中没有可读取的文件。请直接选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn plan(s) came back as stored before; this review of them was not kept.</source>
        <translation>
            <numerusform>%n 份已撤下的规划按原先保存的内容恢复，本次核对结果未保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) imported. Undo takes all of it back.</source>
        <translation>
            <numerusform>已导入 %n 份规划。可一次撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版心（GB/T 9704）</translation>
    </message>
    <message>
        <source>Moderate (20 mm)</source>
        <translation>适中（20 毫米）</translation>
    </message>
    <message>
        <source>Narrow (15 mm)</source>
        <translation>窄（15 毫米）</translation>
    </message>
    <message>
        <source>Print in</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>“%1”已送往打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>margins as wide as the officer says</extracomment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>milepost::Printables</name>
    <message>
        <source>All provinces</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>晴雨表</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Table of targets</source>
        <translation>目标值表</translation>
    </message>
    <message>
        <source>Measure sheet</source>
        <translation>单项指标</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Targets and values</source>
        <translation>目标值与进度数据</translation>
    </message>
</context>
<context>
    <name>milepost::Printing</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG picture (*.svg);;PNG picture (*.png)</source>
        <translation>PDF 文件 (*.pdf);;SVG 图片 (*.svg);;PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf, .svg, .png or, for tables, .csv.</source>
        <translation>%1：文件名须以 .pdf、.svg、.png 结尾，表格也可用 .csv。</translation>
    </message>
</context>
<context>
    <name>milepost::ProgressPage</name>
    <message>
        <source>Progress sheet</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Nothing to report on yet</source>
        <translation>还没有可填报的指标</translation>
    </message>
    <message>
        <source>Import a planning document: every measure it promises gets a row here, and you type its progress like in a spreadsheet.</source>
        <translation>请先导入规划文件：其中承诺的每个指标在此各占一行，像电子表格一样直接填写进度。</translation>
    </message>
    <message>
        <source>Import a document…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No measure passes the filter</source>
        <translation>没有符合筛选条件的指标</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted figure(s) could not be recorded; they are marked in the sheet.</source>
        <translation>
            <numerusform>粘贴的内容中有 %n 个数未能记录，已在表中标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period ends after the as-of date: the figure is judged from %1 on.</source>
        <translation>本期在截止日期之后结束：该数据自%1起参与评价。</translation>
    </message>
    <message>
        <source>This period is closed: reopen it first, with the button above the sheet.</source>
        <translation>该期已封账：如需改动，请先用表格上方的按钮退回。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a period of one province</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>The workspace is shown as it stood. Go back to today to enter figures.</source>
        <translation>显示的是工作簿当时的情况。请先返回今天再填报。</translation>
    </message>
    <message>
        <source>There are tasks and deliverables to report on, though.</source>
        <translation>不过还有任务和建设事项可以填报。</translation>
    </message>
    <message>
        <source>Show tasks and deliverables</source>
        <translation>查看任务和建设事项</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>Change or clear the filter above to see what is to be reported on.</source>
        <translation>更改或清除上方的筛选，即可看到要填报的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be recorded; they are marked in the sheet, with the reason.</source>
        <translation>
            <numerusform>其中 %n 项未能录入，已在表格中标出并说明原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ProvinceCardView</name>
    <message numerus="yes">
        <source>measures</source>
        <extracomment>after a number, on a card: “35 measures”</extracomment>
        <translation>
            <numerusform>项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>All deadlines have passed; the last was the end of %1</source>
        <translation>期限均已过，最后为%1年底</translation>
    </message>
    <message>
        <source>No target with a deadline</source>
        <translation>没有带期限的目标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due by the end of %1</source>
        <translation>%1 年底到期</translation>
    </message>
    <message>
        <source>Last figures: %1</source>
        <translation>最近数据：%1</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>tasks or deliverables, and their state</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未填报</translation>
    </message>
</context>
<context>
    <name>milepost::ProvinceName</name>
    <message>
        <source>National</source>
        <extracomment>in the place of a province: the plan is of none</extracomment>
        <translation>国家级</translation>
    </message>
</context>
<context>
    <name>milepost::PublishedFigures</name>
    <message>
        <source>“%1”, line %2: “%3” is not a usable %4.</source>
        <translation>“%1”第 %2 行：“%3”不能用作 %4。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>The published figures built into the program cannot be read. Install Milepost again.</source>
        <translation>程序内置的公布数据无法读取。请重新安装规划里程碑。</translation>
    </message>
</context>
<context>
    <name>milepost::PublishedMatch</name>
    <message>
        <source>no plan of this province</source>
        <translation>没有该省的规划文件</translation>
    </message>
    <message>
        <source>the plan promises nothing of the kind</source>
        <translation>规划文件没有提出这类目标</translation>
    </message>
    <message>
        <source>the plan measures “%1” in %2, which cannot be compared with %3</source>
        <translation>规划文件以%2计量“%1”，不能与%3直接比较</translation>
    </message>
    <message>
        <source>it could belong to “%1” or to “%2”</source>
        <translation>可能属于“%1”，也可能属于“%2”</translation>
    </message>
    <message>
        <source>The published figure “%1, %2, %3: %4 %5” is not shown: %6.</source>
        <translation>已公布数据“%1，%2，%3：%4%5”未列入：%6。</translation>
    </message>
</context>
<context>
    <name>milepost::Quantity</name>
    <message>
        <source>“%1” has more than one decimal point. Write 1234.5.</source>
        <translation>“%1”有多个小数点，请写成 1234.5。</translation>
    </message>
    <message>
        <source>“%1” has commas in the wrong places. Write 1,234.5 or 1234.5.</source>
        <translation>“%1”的逗号位置不对，请写成 1,234.5 或 1234.5。</translation>
    </message>
    <message>
        <source>“%1” ends with a decimal point. Write 1234 or 1234.5.</source>
        <translation>“%1”以小数点结尾，请写成 1234 或 1234.5。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits, such as 1234.5 or 1.2亿.</source>
        <translation>“%1”不是数字，请写成 1234.5 或 1.2亿 这样的数。</translation>
    </message>
    <message>
        <source>Nothing is written. An empty cell means “no data”; write 0 for zero.</source>
        <translation>没有填写。空格表示“未填报”，零请填 0。</translation>
    </message>
    <message>
        <source>“%1” does not fit a measure in %2. Write a figure such as 85%2.</source>
        <translation>“%1”与以%2计的指标不符，请写成 85%2 这样的数。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a unit. Write the figure in %3.</source>
        <translation>“%1”：“%2”不是单位，请以%3填写。</translation>
    </message>
    <message>
        <source>“%1”: %2 does not fit a measure in %3.</source>
        <translation>“%1”：%2与以%3计的指标不符。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a figure.</source>
        <translation>“%1”过大，不是合理的数字。</translation>
    </message>
    <message>
        <source>%1 cannot be converted into %2.</source>
        <translation>%1 不能换算成 %2。</translation>
    </message>
    <message>
        <source>“%1” is a range, but this measure takes one number. Write the figure itself, such as 4.</source>
        <translation>“%1”是一个区间，而本指标只填一个数。请填写数字本身，如 4。</translation>
    </message>
    <message>
        <source>“%1” begins with its higher end. Write the lower one first, such as 3-5.</source>
        <translation>“%1”大数在前，请把小数写在前面，如 3-5。</translation>
    </message>
</context>
<context>
    <name>milepost::QuantityEdit</name>
    <message>
        <source>Empty: recorded as no data, which is not zero.</source>
        <translation>空白：记为无数据，不是零。</translation>
    </message>
</context>
<context>
    <name>milepost::ReasonBox</name>
    <message numerus="yes">
        <source>Also for the other %n figure(s)</source>
        <translation>
            <numerusform>同时用于其余 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the figure</source>
        <translation>原因（随数据一并保存）</translation>
    </message>
    <message>
        <source>Record with this reason</source>
        <translation>说明并保存</translation>
    </message>
</context>
<context>
    <name>milepost::RecordCommand</name>
    <message>
        <source>The measure&apos;s id, as “targets” prints it.</source>
        <translation>指标编号，由“targets”列出。</translation>
    </message>
    <message>
        <source>2017, 2017H1, 2017Q3 or 2017-06.</source>
        <translation>2017、2017H1、2017Q3 或 2017-06。</translation>
    </message>
    <message>
        <source>The value, with or without a unit: 60 %, 1.2亿.</source>
        <translation>数值，可带单位：60 %、1.2亿。</translation>
    </message>
    <message>
        <source>Record that there is no value, instead of --value.</source>
        <translation>代替 --value，记为没有数据。</translation>
    </message>
    <message>
        <source>A final, P provisional, E estimated, F forecast, B break, D other definition, O missing, L not collected, M not applicable, Q confidential.</source>
        <translation>A 正式数，P 快报/初步数，E 估计数，F 预计数，B 口径变化，D 口径不同，O 缺报，L 未统计，M 不适用，Q 不公开。</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>数据来源。</translation>
    </message>
    <message>
        <source>A note to keep with it.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>The value is the measure&apos;s starting point.</source>
        <translation>该值为指标的基期值。</translation>
    </message>
    <message>
        <source>Name --%1 as well.</source>
        <translation>还须给出 --%1。</translation>
    </message>
    <message>
        <source>Give either --value or --no-data.</source>
        <translation>--value 和 --no-data 须且只能给出一个。</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>“%1”不属于任何选项。</translation>
    </message>
    <message>
        <source>The status “%1” is not known; use A, P, E, F, B, D, O, L, M or Q.</source>
        <translation>不认识状态“%1”；请用 A、P、E、F、B、D、O、L、M 或 Q。</translation>
    </message>
    <message>
        <source>There is no measure “%1” in this workspace. “milepostctl targets” lists them.</source>
        <translation>本工作簿中没有指标“%1”。“milepostctl targets”可列出全部指标。</translation>
    </message>
    <message>
        <source>Recorded: “%1”, %2: %3 %4.</source>
        <translation>已记录：“%1”，%2：%3 %4。</translation>
    </message>
    <message>
        <source>Recorded: “%1”, %2: no data.</source>
        <translation>已记录：“%1”，%2：没有数据。</translation>
    </message>
    <message>
        <source>Record a value of a measure.</source>
        <translation>填报一个指标的数值。</translation>
    </message>
    <message>
        <source>Why the value stands although a rule asks.</source>
        <translation>规则提示存疑而数值仍予保留的理由。</translation>
    </message>
    <message>
        <source>%1 If the value stands, say why with --reason.</source>
        <translation>%1 如确认无误，请用 --reason 说明理由。</translation>
    </message>
</context>
<context>
    <name>milepost::RecordObservations</name>
    <message numerus="yes">
        <source>Clear %n figure(s)</source>
        <translation>
            <numerusform>清除 %n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n figure(s)</source>
        <translation>
            <numerusform>填报 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear “%1” for %2</source>
        <translation>清除“%1”%2的数据</translation>
    </message>
    <message>
        <source>Describe the figure of “%1” for %2</source>
        <translation>说明“%1”%2的数据</translation>
    </message>
    <message>
        <source>Record “%1” for %2</source>
        <translation>填报“%1”%2的数据</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>a year in a sentence: 2017, 2017年</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1年%2季度</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>a month in a sentence; %1 is the year, %2 the month&apos;s name</extracomment>
        <translation>%1年%2</translation>
    </message>
</context>
<context>
    <name>milepost::RecordStatus</name>
    <message numerus="yes">
        <source>Report on %n item(s)</source>
        <translation>
            <numerusform>填报 %n 项任务情况</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Report</name>
    <message>
        <source>Report on the progress of plan targets</source>
        <translation>规划目标进展报告</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 provinces</source>
        <translation>%1 个省（区、市）</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Workspace fingerprint %1</source>
        <translation>工作簿校验码 %1</translation>
    </message>
    <message>
        <source>Made with Milepost</source>
        <translation>由“规划里程碑”编制</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>晴雨表</translation>
    </message>
    <message>
        <source>A scorecard judges each measure by two yardsticks, shows how it stood in the last periods and names a change of level. Only areas with progress figures are shown.</source>
        <translation>晴雨表用两把尺子评价每项指标，列出近几期的评价，并写明级别升降。只列有进度数据的行动领域。</translation>
    </message>
    <message>
        <source>The provinces</source>
        <translation>分省情况</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>各省对比</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>目标值总表</translation>
    </message>
    <message>
        <source>There is no measure to judge.</source>
        <translation>没有可以评价的指标。</translation>
    </message>
    <message>
        <source>Scorecard: %1</source>
        <translation>晴雨表：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no condition</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Share of the way A</source>
        <translation>目标实现进度 A</translation>
    </message>
    <message>
        <source>levels with a baseline</source>
        <translation>有基期值的存量、比率</translation>
    </message>
    <message>
        <source>Share of a sum</source>
        <translation>累计完成比例</translation>
    </message>
    <message>
        <source>sums over several years</source>
        <translation>若干年累计的数量</translation>
    </message>
    <message>
        <source>Time used τ</source>
        <translation>时间进度 τ</translation>
    </message>
    <message>
        <source>from the baseline&apos;s date to the deadline</source>
        <translation>从基期到期限</translation>
    </message>
    <message>
        <source>Schedule ratio ρ</source>
        <translation>序时进度比 ρ</translation>
    </message>
    <message>
        <source>yardstick “by schedule”; with annual targets against the value expected by them</source>
        <translation>“按序时进度”；有年度目标时，与按年度目标应达到的数值比较</translation>
    </message>
    <message>
        <source>Growth ratio R</source>
        <translation>增速比 R</translation>
    </message>
    <message>
        <source>yardstick “by growth”: yearly growth so far over the growth needed</source>
        <translation>“按增长速度”：实际年均增速与所需年均增速之比</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>shown where there is no baseline; it is no verdict</source>
        <translation>没有基期值时列出，不作评价依据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Targets are what the plans promise, with their bounds: at least, more than, about, at most, less than. Values are those recorded in the workspace for periods up to the data date, each with its source; later values are left out. x is the latest value, b the baseline, T the target, t the date of the value.</source>
        <translation>目标值依规划原文，并保留达到、超过、约、不超过、低于等界限。进度数据取工作簿中截至数据日期各期的填报数，每个数都记有来源；此后的数不计。x 为最新值，b 为基期值，T 为目标值，t 为最新值的日期，t₀、t₁ 为基期和期限。</translation>
    </message>
    <message>
        <source>A target that is reached is met, whatever the ratio. A deadline that has passed is judged by the last value up to it. About (≈) counts as reached within ±%1%. The bands are set in the program; no official ones are published.</source>
        <translation>达到目标值即为已实现，不再看比值。期限已过的，按期限前最后一个数评价。约数（≈）在 ±%1% 以内视为实现。档位为软件设定，国家未公布统一标准。</translation>
    </message>
    <message>
        <source>The same workspace and data date give the same report, byte for byte. The workspace&apos;s fingerprint is %1; it changes with any plan and any value.</source>
        <translation>同一工作簿、同一数据日期编制的报告逐字节相同。工作簿校验码为 %1，任何规划文件或数据变动，校验码随之改变。</translation>
    </message>
    <message>
        <source>issued %1</source>
        <comment>date of a plan</comment>
        <translation>%1印发</translation>
    </message>
    <message>
        <source>%1: %2 areas, %3 measures with %4 targets, %5 deliverables.</source>
        <translation>%1：行动领域 %2 个，指标 %3 项、目标值 %4 个，建设事项 %5 项。</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>进度数据</translation>
    </message>
    <message>
        <source>No progress figures are reported yet.</source>
        <translation>尚未填报进度数据。</translation>
    </message>
    <message>
        <source>%1 more measures with progress figures stand in the tables below.</source>
        <translation>另有 %1 项指标有进度数据，见目标值总表。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Due by the end of %1</source>
        <translation>%1 年底到期</translation>
    </message>
    <message>
        <source>%1 more are due then; see the table of targets.</source>
        <translation>另有 %1 项同期到期，见目标值总表。</translation>
    </message>
    <message>
        <source>The plan names no number by a date; what it promises to build stands in the plan itself.</source>
        <translation>规划文件没有提出数字目标，建设事项见规划原文。</translation>
    </message>
    <message>
        <source>Measures by area</source>
        <translation>各行动领域指标</translation>
    </message>
    <message>
        <source>As of %1 the workspace holds %2 plans with %3 measures, %4 targets and %5 deliverables.</source>
        <translation>截至 %1，工作簿收录规划文件 %2 份，指标 %3 项，目标值 %4 个，建设事项 %5 项。</translation>
    </message>
    <message>
        <source>Progress figures are reported for %1 measures (%2). Of all measures %3 are met, %4 are on pace, %5 are behind, %6 have no data, and %7 cannot be assessed.</source>
        <translation>有进度数据的指标 %1 项，占 %2。全部指标中，已实现 %3 项，符合进度 %4 项，滞后 %5 项，未填报 %6 项，无法评估 %7 项。</translation>
    </message>
    <message>
        <source>The next deadline is the end of %1; %2 measures have a target for it.</source>
        <translation>最近的期限是 %1 年底，涉及指标 %2 项。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>No measure with progress figures is behind its schedule.</source>
        <translation>有进度数据的指标中，没有滞后于进度的。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>级别变化</translation>
    </message>
    <message>
        <source>Changes since the period before</source>
        <translation>比上期变化</translation>
    </message>
    <message>
        <source>No measure changed its level.</source>
        <translation>没有级别发生变化的指标。</translation>
    </message>
    <message>
        <source>Where the plans stand</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>%1 more; see the chapters that follow.</source>
        <translation>另有 %1 项，见后文。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>Tasks and deliverables by area</source>
        <translation>各行动领域的任务和建设事项</translation>
    </message>
</context>
<context>
    <name>milepost::Reports</name>
    <message>
        <source>No plan in the workspace has the indicator “%1”. It can compare: %2.</source>
        <translation>工作簿中没有规划使用指标“%1”。可对比的有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <comment>years</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法创建文件夹 %1。请另选一个。</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewActions</name>
    <message>
        <source>Accept</source>
        <extracomment>key in a review</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>key in a review</extracomment>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Leave open</source>
        <extracomment>key in a review: undecided again</extracomment>
        <translation>待定</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>key in a review: it is a promised value</extracomment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>key in a review: it is a rule, subsidy or threshold</extracomment>
        <translation>政策规定</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>key in a review: it is a past or present fact</extracomment>
        <translation>现状数据</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>key in a review: it is no figure of the plan</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>key in a review: it is a promise without a number</extracomment>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>key in a review: edit what is counted</extracomment>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>key in a review: edit at least, about, at most</extracomment>
        <translation>界限</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>key in a review: edit the value</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>key in a review: edit the unit</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>key in a review: edit the year</extracomment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>key in a review: edit the area</extracomment>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Divide</source>
        <extracomment>key in a review: make two of one</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>key in a review: make one of several</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Add selected text</source>
        <extracomment>key in a review: make a target of the selected text</extracomment>
        <translation>添加所选文字</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <extracomment>key in a review: go to the next item that needs a look</extracomment>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <extracomment>key in a review: go to the previous item that needs a look</extracomment>
        <translation>上一处存疑</translation>
    </message>
    <message>
        <source>Doubts only</source>
        <extracomment>key in a review: list only what needs a look</extracomment>
        <translation>只看存疑</translation>
    </message>
    <message>
        <source>Accept all sure</source>
        <extracomment>key in a review: accept everything that needs no look</extracomment>
        <translation>确认全部无存疑项</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>key in a review</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>key in a review</extracomment>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewBanner</name>
    <message>
        <source>Replace it and keep its progress</source>
        <translation>替换原版本并保留其进展</translation>
    </message>
    <message>
        <source>The earlier version is withdrawn; values recorded for measures that go on stay with them. Without this, both stand side by side.</source>
        <translation>原版本将撤下；继续保留的指标，其已填报数据随之保留。不选此项则两个版本并存。</translation>
    </message>
    <message>
        <source>A version of this plan is in the workspace (%1). This one changes: %2 altered, %3 new, %4 gone; %5 the same.</source>
        <translation>工作簿中已有该规划的一个版本（%1）。本版本的变化：改动 %2 项，新增 %3 项，删除 %4 项，其余 %5 项不变。</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewDraft</name>
    <message>
        <source>Accept</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Accept all without a warning</source>
        <translation>确认所有无疑问的条目</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>修改类别</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Change bound</source>
        <translation>修改界限</translation>
    </message>
    <message>
        <source>Change year</source>
        <translation>修改年份</translation>
    </message>
    <message>
        <source>Write what is counted; a figure without it says nothing.</source>
        <translation>请填写指标名称；没有名称的数字没有意义。</translation>
    </message>
    <message>
        <source>Change subject</source>
        <translation>修改指标名称</translation>
    </message>
    <message>
        <source>Change area</source>
        <translation>修改行动领域</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Select the lines that say the same, two or more, then merge them.</source>
        <translation>请选中两行或多行内容相同的条目，再合并。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in kind, value or unit. Make them alike before merging them.</source>
        <translation>“%1”与“%2”的类别、数值或单位不同。请先改为一致，再合并。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add a deliverable</source>
        <translation>添加建设事项</translation>
    </message>
    <message>
        <source>Change the plan&apos;s particulars</source>
        <translation>修改文件信息</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewLists</name>
    <message>
        <source>What was found</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>本版本的变化</translation>
    </message>
    <message>
        <source>Next item that needs a look (N)</source>
        <translation>下一个需核对项（N）</translation>
    </message>
    <message>
        <source>Next item that needs a look</source>
        <translation>下一个需核对项</translation>
    </message>
    <message>
        <source>Previous item that needs a look (P)</source>
        <translation>上一个需核对项（P）</translation>
    </message>
    <message>
        <source>Previous item that needs a look</source>
        <translation>上一个需核对项</translation>
    </message>
    <message>
        <source>List only what needs a look (F)</source>
        <translation>只列需核对项（F）</translation>
    </message>
    <message>
        <source>Targets (%1)</source>
        <extracomment>a list in a review, with its count</extracomment>
        <translation>目标值（%1）</translation>
    </message>
    <message>
        <source>All figures (%1)</source>
        <extracomment>a list in a review: every number of the text, with its count</extracomment>
        <translation>全部数字（%1）</translation>
    </message>
    <message>
        <source>Deliverables (%1)</source>
        <extracomment>a list in a review, with its count</extracomment>
        <translation>建设事项（%1）</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <extracomment>a list in a review: what a new version changes, with its count</extracomment>
        <translation>变化（%1）</translation>
    </message>
    <message>
        <source>Needs a look (%1)</source>
        <extracomment>a filter in a review, with its count</extracomment>
        <translation>需核对（%1）</translation>
    </message>
    <message>
        <source>Nothing in this list needs a look any more.</source>
        <translation>本列表中已没有需核对的内容。</translation>
    </message>
    <message>
        <source>Nothing of this kind was found. Select the words of a promise in the text and press Insert to add it.</source>
        <translation>没有找到此类内容。可在原文中选中承诺的文字，按 Insert 键添加。</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>无存疑</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewModel</name>
    <message>
        <source>≥ at least</source>
        <translation>≥ 不少于</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; 超过</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ 约</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= 等于</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ 不超过</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; 低于</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>an item of no area</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>kind of a figure: a promised value</extracomment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>kind of a figure: a rule, subsidy or threshold</extracomment>
        <translation>政策规定</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>kind of a figure: a past or present fact</extracomment>
        <translation>现状数据</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>kind of a figure: a number that is no figure of the plan</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>kind: a promise without a number</extracomment>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
</context>
<context>
    <name>milepost::ReviewPane</name>
    <message>
        <source>Text of the document</source>
        <translation>文件正文</translation>
    </message>
</context>
<context>
    <name>milepost::RuleBox</name>
    <message>
        <source>Rules for this measure</source>
        <translation>本指标的审核规则</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>不得超过</translation>
    </message>
    <message>
        <source>Change against the last period</source>
        <translation>与上期相比增减</translation>
    </message>
    <message>
        <source>Change against the year before</source>
        <translation>与上年同期相比增减</translation>
    </message>
    <message>
        <source>Multiple of the target</source>
        <translation>目标值的倍数</translation>
    </message>
    <message>
        <source>Never falls</source>
        <translation>只增不减</translation>
    </message>
    <message>
        <source>Ask about slipped units</source>
        <translation>疑似单位有误时询问</translation>
    </message>
    <message>
        <source>Ask about provisional values</source>
        <translation>非正式数时询问</translation>
    </message>
    <message>
        <source>Tune…</source>
        <extracomment>button: opens the fields that tune the rules of a measure</extracomment>
        <translation>调整…</translation>
    </message>
    <message>
        <source>No rule is set.</source>
        <translation>未设规则。</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <extracomment>button: keeps the rules as they were tuned</extracomment>
        <translation>保存规则</translation>
    </message>
</context>
<context>
    <name>milepost::Scoreboard</name>
    <message>
        <source>The target is reached; the plan names no deadline.</source>
        <translation>目标已达到；规划未写期限。</translation>
    </message>
    <message>
        <source>The plan names no deadline.</source>
        <translation>规划未写期限。</translation>
    </message>
    <message>
        <source>The plan names no deadline; nothing reported up to %1 → %2</source>
        <translation>规划未写期限；截至 %1 没有填报 → %2</translation>
    </message>
</context>
<context>
    <name>milepost::Scorecard</name>
    <message>
        <source>%1, no deadline</source>
        <comment>target</comment>
        <translation>%1，无期限</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (period)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No progress figures: %1.</source>
        <translation>没有进度数据的省份：%1。</translation>
    </message>
    <message>
        <source>No targets in this area: %1.</source>
        <translation>该行动领域没有目标值的省份：%1。</translation>
    </message>
    <message>
        <source>No target for this indicator: %1.</source>
        <translation>没有提出该指标的省份：%1。</translation>
    </message>
    <message>
        <source>All measures with progress figures</source>
        <translation>有进度数据的全部指标</translation>
    </message>
    <message>
        <source>Up from: %1</source>
        <comment>from a verdict</comment>
        <translation>由%1升</translation>
    </message>
    <message>
        <source>Down from: %1</source>
        <comment>from a verdict</comment>
        <translation>由%1降</translation>
    </message>
</context>
<context>
    <name>milepost::SearchBar</name>
    <message>
        <source>Search in this document</source>
        <translation>在本文件中查找</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束查找（Esc）</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>milepost::Server</name>
    <message>
        <source>The shared workspace “%1” refused the change because it breaks a rule of the stored data; nothing was changed.</source>
        <translation>共享工作簿“%1”拒绝了此更改：它违反了已存数据的规则；未作任何更改。</translation>
    </message>
    <message>
        <source>You have no right to do this in the shared workspace “%1”; nothing was changed. Ask its administrator for it.</source>
        <translation>您在共享工作簿“%1”中没有此项权限；未作任何更改。请向其管理员申请。</translation>
    </message>
    <message>
        <source>Others are writing to the shared workspace “%1”; nothing was changed. Try again.</source>
        <translation>其他人正在写入共享工作簿“%1”；未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” has no space or memory left; nothing was changed. Tell its administrator.</source>
        <translation>共享工作簿“%1”的服务器空间或内存不足；未作任何更改。请告知其管理员。</translation>
    </message>
    <message>
        <source>The shared workspace “%1” is open for reading only; nothing was changed.</source>
        <translation>共享工作簿“%1”以只读方式打开；未作任何更改。</translation>
    </message>
    <message>
        <source>The shared workspace “%1” could not be read or written; nothing was changed. Try again, or tell its administrator.</source>
        <translation>无法读写共享工作簿“%1”；未作任何更改。请重试，或告知其管理员。</translation>
    </message>
    <message>
        <source>The shared workspace “%1” cannot keep a text with a null character; nothing was changed.</source>
        <translation>共享工作簿“%1”不能保存含空字符的文字；未作任何更改。</translation>
    </message>
    <message>
        <source>You have no right to open the shared workspace “%1”. Ask its administrator for it.</source>
        <translation>您没有打开共享工作簿“%1”的权限。请向其管理员申请。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” does not accept this user name and password. Enter them again.</source>
        <translation>共享工作簿“%1”的服务器不接受此用户名和密码。请重新输入。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” could not prove who it is, so no password was sent. Check its name, and that the certificate of its authority is the one given.</source>
        <translation>共享工作簿“%1”的服务器无法证明其身份，因此没有发送密码。请核对服务器名称，以及所给的颁发机构证书是否正确。</translation>
    </message>
    <message>
        <source>There is no database for the shared workspace “%1”. Check its name, or ask its administrator.</source>
        <translation>没有共享工作簿“%1”的数据库。请核对名称，或询问其管理员。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” takes no further connection now. Try again later.</source>
        <translation>共享工作簿“%1”的服务器目前不再接受新的连接。请稍后重试。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” is starting or stopping. Try again in a minute.</source>
        <translation>共享工作簿“%1”的服务器正在启动或停止。请一分钟后重试。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” did not answer in time. Check the network and the name of the server.</source>
        <translation>共享工作簿“%1”的服务器没有及时应答。请检查网络和服务器名称。</translation>
    </message>
    <message>
        <source>No server answers for the shared workspace “%1”. Check the name of the server, its port and the network.</source>
        <translation>共享工作簿“%1”没有服务器应答。请检查服务器名称、端口和网络。</translation>
    </message>
    <message>
        <source>“%1” needs Qt&apos;s driver for PostgreSQL, which is not installed on this computer (package libqt6sql6-psql). Install it and try again.</source>
        <translation>“%1”需要 Qt 的 PostgreSQL 驱动，本机没有安装（软件包 libqt6sql6-psql）。请安装后重试。</translation>
    </message>
    <message>
        <source>The database of “%1” holds no shared workspace yet. Its administrator makes one with “milepostctl provision”.</source>
        <translation>“%1”的数据库中还没有共享工作簿。由其管理员用“milepostctl provision”建立。</translation>
    </message>
    <message>
        <source>The shared workspace “%1” has an older format (%2, this program writes %3). Its administrator brings it up to date with “milepostctl provision”.</source>
        <translation>共享工作簿“%1”的格式较旧（%2，本程序写入 %3）。由其管理员用“milepostctl provision”更新。</translation>
    </message>
    <message>
        <source>The table “%1” of the workspace has no rules about who may change it.</source>
        <translation>工作簿的表“%1”没有关于谁可以更改的规则。</translation>
    </message>
    <message>
        <source>The server knows no user “%1”. Make one first, for example with PostgreSQL&apos;s createuser.</source>
        <translation>服务器上没有用户“%1”。请先建立，例如用 PostgreSQL 的 createuser。</translation>
    </message>
    <message>
        <source>“%1” does not have this right.</source>
        <translation>“%1”没有这项权限。</translation>
    </message>
    <message>
        <source>The connection to the shared workspace “%1” broke; nothing was changed. Try again once its server is in reach.</source>
        <translation>与共享工作簿“%1”的连接已中断，没有作任何更改。请在能连上服务器后重试。</translation>
    </message>
    <message>
        <source>The connection to the shared workspace “%1” broke while the change was being saved: it is not known whether it is. Look there before you enter it again.</source>
        <translation>正在保存更改时，与共享工作簿“%1”的连接中断，尚不知是否已保存。重新录入前请先核对。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” is out of reach; nothing was changed. Try again once the connection is back.</source>
        <translation>连不上共享工作簿“%1”的服务器，没有作任何更改。请在连接恢复后重试。</translation>
    </message>
    <message>
        <source>The server of the shared workspace “%1” asks for your password. Enter it.</source>
        <translation>共享工作簿“%1”的服务器要求输入您的密码。请输入。</translation>
    </message>
    <message>
        <source>The shared workspace “%1” was set up by an older version of this program, which lacks what this needs; nothing was changed. Ask its administrator to run “milepostctl provision” again.</source>
        <translation>共享工作簿“%1”是由本程序的旧版本建立的，缺少这一操作所需的内容；未作任何更改。请管理员重新运行“milepostctl provision”。</translation>
    </message>
</context>
<context>
    <name>milepost::ServerAddress</name>
    <message>
        <source>“%1” cannot be set in the address of a shared workspace. Leave it out.</source>
        <translation>共享工作簿的地址中不能设置“%1”。请删去。</translation>
    </message>
    <message>
        <source>The connection to “%1” would not be verified (sslmode=%2). Leave sslmode out: another machine is only reached with verify-full.</source>
        <translation>与“%1”的连接将不经验证（sslmode=%2）。请删去 sslmode：连接其他计算机只用 verify-full。</translation>
    </message>
    <message>
        <source>The address of a shared workspace lacks the database: postgresql://user@host/database.</source>
        <translation>共享工作簿的地址缺少数据库：postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>The port of a shared workspace is a number from 1 to %1.</source>
        <translation>共享工作簿的端口是 1 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of the address of a shared workspace.</source>
        <translation>“%1”不能作为共享工作簿地址的一部分。</translation>
    </message>
    <message>
        <source>“%1” is no address of a shared workspace. Write it as postgresql://user@host/database.</source>
        <translation>“%1”不是共享工作簿的地址。请写成 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>The address of a shared workspace must not hold the password. Leave it out: it is asked for, or taken from PGPASSWORD or the password file of PostgreSQL.</source>
        <translation>共享工作簿的地址中不能含有密码。请删去：密码会另行询问，或取自 PGPASSWORD 或 PostgreSQL 的密码文件。</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a server</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>milepost::ServerCommands</name>
    <message>
        <source>The shared workspace: postgresql://user@host/database. The password is taken from PGPASSWORD or the password file of PostgreSQL.</source>
        <translation>共享工作簿：postgresql://user@host/database。密码取自 PGPASSWORD 或 PostgreSQL 的密码文件。</translation>
    </message>
    <message>
        <source>Move the content of this workspace file to the server.</source>
        <translation>把此工作簿文件的内容移到服务器上。</translation>
    </message>
    <message>
        <source>Give this user of the server every right. Can be repeated.</source>
        <translation>给服务器的此用户全部权限。可以重复。</translation>
    </message>
    <message>
        <source>The user of the server.</source>
        <translation>服务器的用户。</translation>
    </message>
    <message>
        <source>reader, editor, closer or administrator.</source>
        <translation>reader（阅读）、editor（填报）、closer（关闭期间）或 administrator（管理）。</translation>
    </message>
    <message>
        <source>Only for this province (six digits); else for all.</source>
        <translation>只对此省（六位代码）；否则对全部省份。</translation>
    </message>
    <message>
        <source>Brought the workspace from format %1 to %2.</source>
        <translation>工作簿已从格式 %1 更新到 %2。</translation>
    </message>
    <message>
        <source>The workspace has format %1 already.</source>
        <translation>工作簿已是格式 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Set the rules about who may do what for %n table(s).</source>
        <translation>
            <numerusform>已为 %n 个表设定谁可以做什么的规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “%1” with its %2 changes; the fingerprint is the same: %3.</source>
        <translation>已移入“%1”及其 %2 条更改记录；指纹相同：%3。</translation>
    </message>
    <message>
        <source>“%1” is an administrator.</source>
        <translation>“%1”是管理员。</translation>
    </message>
    <message>
        <source>Name one shared workspace.</source>
        <translation>请指明一个共享工作簿。</translation>
    </message>
    <message>
        <source>Name the shared workspace, the user and one of the roles reader, editor, closer and administrator.</source>
        <translation>请指明共享工作簿、用户，以及角色 reader、editor、closer、administrator 之一。</translation>
    </message>
    <message>
        <source>all provinces</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>“%1” is now %2 (%3).</source>
        <translation>“%1”现为 %2（%3）。</translation>
    </message>
    <message>
        <source>“%1” is no longer %2 (%3).</source>
        <translation>“%1”不再是 %2（%3）。</translation>
    </message>
    <message>
        <source>Make a shared workspace on a PostgreSQL server.</source>
        <translation>在 PostgreSQL 服务器上建立共享工作簿。</translation>
    </message>
    <message>
        <source>Let somebody read, edit, close or administer it.</source>
        <translation>允许某人阅读、填报、关闭期间或管理共享工作簿。</translation>
    </message>
    <message>
        <source>Take such a right back.</source>
        <translation>收回这样的权限。</translation>
    </message>
    <message>
        <source>Print who may do what in it, as a table.</source>
        <translation>以表格列出谁在其中有何种权限。</translation>
    </message>
    <message>
        <source>Made the workspace in format %1, in the schema “%2”.</source>
        <translation>已建立工作簿，格式 %1，架构“%2”。</translation>
    </message>
    <message>
        <source>Its officers are in the roles “%1” (who read) and “%2” (who write) of the server.</source>
        <translation>其人员属于服务器的角色“%1”（读取）和“%2”（写入）。</translation>
    </message>
</context>
<context>
    <name>milepost::Session</name>
    <message>
        <source>Only a workspace kept in a file has a past.</source>
        <translation>只有保存在文件中的工作簿才能查看以前的情况。</translation>
    </message>
    <message>
        <source>The server is out of reach. What stood earlier can be shown once it is back.</source>
        <translation>连不上服务器。连上后才能查看以前的情形。</translation>
    </message>
</context>
<context>
    <name>milepost::SharedDialog</name>
    <message>
        <source>Open a shared workspace</source>
        <translation>打开共享工作簿</translation>
    </message>
    <message>
        <source>A shared workspace lies on a PostgreSQL server, where everybody in the office works on the same plans and figures. Its administrator tells you these details.</source>
        <translation>共享工作簿存放在 PostgreSQL 服务器上，全办公室使用同一份规划和数据。以下信息由其管理员提供。</translation>
    </message>
    <message>
        <source>db.example.org; empty for this computer</source>
        <translation>db.example.org；留空表示本机</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>empty for those this computer trusts</source>
        <translation>留空则用本机信任的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Authority&apos;s certificate</source>
        <translation>颁发机构证书(&amp;A)</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>证书 (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>This computer: nothing goes over the network.</source>
        <translation>本机：数据不经过网络。</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server must prove that it is “%1”. The password is not kept.</source>
        <translation>连接经过加密，服务器必须证明自己是“%1”。密码不会保存。</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>正在连接服务器……</translation>
    </message>
</context>
<context>
    <name>milepost::SharedWorkspace</name>
    <message>
        <source>Only editors and closers are of a province. Leave it out for this role.</source>
        <translation>只有填报和关闭期间的角色可以限定省份。此角色请不要指明省份。</translation>
    </message>
    <message>
        <source>The shared workspace holds something already, so “%1” was not moved there. Use another database.</source>
        <translation>共享工作簿中已有内容，因此没有移入“%1”。请使用另一个数据库。</translation>
    </message>
    <message>
        <source>What came to the server is not what is in “%1”; nothing was moved.</source>
        <translation>到达服务器的内容与“%1”中的不一致；没有移动任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a file: only a shared workspace has officers with rights.</source>
        <translation>“%1”是一个文件：只有共享工作簿才有人员权限。</translation>
    </message>
    <message>
        <source>“%1” is no province. Write its code of six digits, for example 520000.</source>
        <translation>“%1”不是省份。请填写六位代码，例如 520000。</translation>
    </message>
</context>
<context>
    <name>milepost::SheetBar</name>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Tasks and deliverables</source>
        <translation>任务和建设事项</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>how progress periods are shown: by year</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Half-year</source>
        <extracomment>how progress periods are shown: by half-year</extracomment>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>how progress periods are shown: by quarter</extracomment>
        <translation>季</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>how progress periods are shown: by month</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>按省份</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>按责任单位</translation>
    </message>
    <message>
        <source>Type to enter, F2 to amend, Delete for no data, F1 for all keys</source>
        <translation>直接输入即可填报，F2 修改，Delete 清为无数据，F1 查看全部按键</translation>
    </message>
    <message>
        <source>Take out published figures</source>
        <translation>撤下公开数据</translation>
    </message>
    <message>
        <source>Empties the cells that hold published figures which came with the program; can be undone</source>
        <translation>清空随程序提供的公开数据所在单元格，可撤销</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>button: shows or hides the side panel</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Status, source, evidence, history and rules of the cell (Ctrl+Enter)</source>
        <translation>当前单元格的状态、来源、佐证材料、修改记录和审核规则（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Reopen %1…</source>
        <translation>退回%1…</translation>
    </message>
    <message>
        <source>Close %1…</source>
        <translation>%1封账…</translation>
    </message>
    <message>
        <source>How the lines are grouped</source>
        <translation>行的分组方式</translation>
    </message>
    <message>
        <source>Only who closes periods in this shared workspace may do this.</source>
        <translation>只有本共享工作簿中有封账权限的人员才能这样做。</translation>
    </message>
    <message>
        <source>More for this sheet</source>
        <extracomment>button with three dots: what there is no room for</extracomment>
        <translation>本表的更多操作</translation>
    </message>
</context>
<context>
    <name>milepost::SheetCell</name>
    <message>
        <source>Shown as it stood; nothing can be changed.</source>
        <translation>显示的是当时的情况，不能修改。</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>该期已封账。</translation>
    </message>
    <message>
        <source>You have no right to enter figures of this province. Ask the administrator of the shared workspace for it.</source>
        <translation>您无权录入该省的数据。如需录入，请联系共享工作簿的管理员。</translation>
    </message>
</context>
<context>
    <name>milepost::SheetDetail</name>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基期(&amp;B)</translation>
    </message>
    <message>
        <source>The value progress is measured from</source>
        <translation>衡量进度的起点值</translation>
    </message>
    <message>
        <source>Document, report or system the figure comes from</source>
        <translation>数据出自何文件、报表或系统</translation>
    </message>
    <message>
        <source>Anything a reader of the figure should know</source>
        <translation>使用该数据时应知道的事项</translation>
    </message>
    <message>
        <source>Choose a cell to see its figure in full.</source>
        <translation>选择单元格可查看完整数据。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Type a figure.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Type a figure; it is read in %1 unless you write another unit.</source>
        <translation>请输入数字；不写单位时按%1计。</translation>
    </message>
    <message>
        <source>Published figure that came with the program.</source>
        <translation>随程序提供的公开数据。</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>%1 填报，%2。</translation>
    </message>
    <message>
        <source>Entered as “%1” by %2, %3.</source>
        <translation>%2 填报，原样为“%1”，%3。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>one sentence after another</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>milepost::SheetExport</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or free some space.</source>
        <translation>无法写入 %1：%2。请另选文件夹或释放磁盘空间。</translation>
    </message>
    <message>
        <source>The printer %1 takes no job. Choose another one, or save a PDF and print that.</source>
        <translation>打印机 %1 不接受任务。请换一台打印机，或先存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>The printer %1 did not take the job: %2. Choose another one, or save a PDF and print that.</source>
        <translation>打印机 %1 没有接受打印任务：%2。请换一台打印机，或先保存为 PDF 再打印。</translation>
    </message>
</context>
<context>
    <name>milepost::SheetLayout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>milepost::SheetModel</name>
    <message>
        <source>This row is a heading and takes no figure.</source>
        <translation>这一行是标题，不填数据。</translation>
    </message>
    <message>
        <source>Nothing for %1 itself; latest within it: %2 (%3)</source>
        <translation>%1 本期无数据；期内最新：%2（%3）</translation>
    </message>
    <message>
        <source>Holds the as-of date</source>
        <translation>截止日期所在的一期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>下一目标值</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Restored as it stood on %1</source>
        <extracomment>why a figure is as it is; %1 is the day and time of the revision it was taken back from</extracomment>
        <translation>恢复为%1时的值</translation>
    </message>
    <message>
        <source>= %1–%2, counted as its middle, %3</source>
        <extracomment>how a range is understood: its ends and the middle, which counts</extracomment>
        <translation>= %1–%2，按中值 %3 计</translation>
    </message>
    <message>
        <source>= about %1, recorded as an estimate</source>
        <translation>= 约%1，记为估计数</translation>
    </message>
    <message>
        <source>Is recorded once you write a reason (Ctrl+Enter).</source>
        <translation>说明原因后才会保存（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>No agency named</source>
        <translation>未写明责任单位</translation>
    </message>
    <message>
        <source>The period of the as-of date, one year earlier</source>
        <translation>截止日所在期间的上年同期</translation>
    </message>
    <message>
        <source>Closed: its figures can be read but not changed</source>
        <translation>已封账：数据只能查看，不能改动</translation>
    </message>
    <message>
        <source>Year before</source>
        <extracomment>column heading, 上年同期</extracomment>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Somebody else has changed this figure meanwhile.</source>
        <translation>其间他人已更改此数据。</translation>
    </message>
    <message>
        <source>%1 recorded %2 here meanwhile, at %3.</source>
        <translation>其间 %1 录入了 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 cleared this figure meanwhile, at %2.</source>
        <translation>其间 %1 清除了此数据（%2）。</translation>
    </message>
    <message>
        <source>Figures that are closed to you stay as they are.</source>
        <translation>您不能更改的数据保持不变。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 Yours is “%4”. Which is to stand?</source>
        <extracomment>a cell two officers entered: the measure and period, what the other did, one&apos;s own figure</extracomment>
        <translation>“%1”，%2：%3您录入的是“%4”。以哪个为准？</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>未填报</translation>
    </message>
</context>
<context>
    <name>milepost::SheetTables</name>
    <message>
        <source>no deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (period)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <comment>next deadline</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标数</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>按序时</translation>
    </message>
    <message>
        <source>By growth</source>
        <translation>按增速</translation>
    </message>
    <message>
        <source>Last periods</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>级别变化</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date is written out, in the letters of QDate::toString</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1等，另有 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Sheets</name>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Other measures with progress figures</source>
        <translation>其他有进度数据的指标</translation>
    </message>
    <message>
        <source>%1: provinces compared</source>
        <translation>%1：各省对比</translation>
    </message>
    <message>
        <source>Progress of plan targets</source>
        <translation>规划目标进展情况</translation>
    </message>
    <message>
        <source>This workspace holds %1 plans with %2 measures; progress figures are reported for %3 of them. The table counts measures by how they stand.</source>
        <translation>本工作簿收录规划文件 %1 份、指标 %2 项，其中 %3 项已填报进度数据。下表按评价统计指标数。</translation>
    </message>
    <message>
        <source>Plan targets</source>
        <translation>规划目标一览</translation>
    </message>
    <message>
        <source>Data as of %1. Targets as the plans state them, values as reported in the workspace (fingerprint %2).</source>
        <translation>数据截至 %1。目标值依规划原文，进度数据依工作簿填报（工作簿校验码 %2）。</translation>
    </message>
    <message>
        <source>Method: progress over time used, ρ; ahead above %1, on track from %2, behind from %3, far behind below it, regressing below 0; about (≈) counts as reached within ±%4%. These bands are the program&apos;s, no official ones are published.</source>
        <translation>评价方法：序时进度比 ρ=目标实现进度÷时间进度；ρ&gt;%1 快于预期，≥%2 基本符合预期，≥%3 滞后，低于此为明显滞后，&lt;0 倒退；约数（≈）在 ±%4% 以内视为实现。档位为本软件设定，国家未公布统一界线。</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Demonstration: the progress on this page is invented.</source>
        <translation>演示数据：本页的进展数字均系编造。</translation>
    </message>
    <message>
        <source>%1: areas compared</source>
        <translation>%1：各行动领域对比</translation>
    </message>
    <message>
        <source>%1: lead agencies compared</source>
        <translation>%1：各牵头单位对比</translation>
    </message>
</context>
<context>
    <name>milepost::SpokenNames</name>
    <message>
        <source>Clear the search</source>
        <extracomment>button that empties a search</extracomment>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>milepost::StatusLine</name>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作簿</translation>
    </message>
    <message>
        <source>In memory, not kept</source>
        <translation>仅在内存中，不保存</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 份规划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 / %n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Author: not set</source>
        <translation>填报人：未设置</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>填报人：%1</translation>
    </message>
    <message>
        <source>Change who is recorded with your changes</source>
        <translation>更改修改时记录的填报人</translation>
    </message>
    <message>
        <source>In a shared workspace you are who the server knows you as</source>
        <translation>在共享工作簿中，您的身份以服务器用户为准</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · 已连接</translation>
    </message>
    <message>
        <source>%1 · out of reach, trying again</source>
        <translation>%1 · 连接不上，正在重试</translation>
    </message>
    <message>
        <source>%1 · copy of %2 as of %3, brought back on %4</source>
        <translation>%1 · %2的副本，%3 带走，%4 带回</translation>
    </message>
    <message>
        <source>%1 · copy of %2 as of %3</source>
        <translation>%1 · %2的副本，%3 带走</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not recorded</source>
        <translation>
            <numerusform>%n 项未录入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::Store</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written; the workspace is unchanged. Check the folder and the free space.</source>
        <translation>副本“%1”无法写入，工作簿未变。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>There is no plan “%1” in this workspace.</source>
        <translation>本工作簿中没有规划文件“%1”。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name.</source>
        <translation>没有工作簿“%1”。请核对名称。</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>“%1”是空文件，不是工作簿。</translation>
    </message>
    <message>
        <source>“%1” is not a Milepost workspace and was left as it is. Choose a .milepost file.</source>
        <translation>“%1”不是规划里程碑的工作簿，未作任何改动。请选择 .milepost 文件。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Milepost (format %2, this program reads up to %3) and was left as it is. Install the newer version.</source>
        <translation>“%1”由更新版本的规划里程碑写成（格式 %2，本程序最高可读 %3），未作任何改动。请安装新版本。</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged and was left as it is. Restore it from a backup.</source>
        <translation>工作簿“%1”已损坏，未作任何改动。请用备份恢复。</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by another program; nothing was changed. Close it there and try again.</source>
        <translation>工作簿“%1”正被其他程序使用，未作任何改动。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>工作簿“%1”无法写入，未作任何改动。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no space left for the workspace “%1”; nothing was changed. Free some space and try again.</source>
        <translation>工作簿“%1”所在磁盘空间不足，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was read or written; nothing was changed. Check the disk and try again.</source>
        <translation>读写“%1”时磁盘出错，未作任何改动。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be opened. Check that its folder exists and may be written.</source>
        <translation>工作簿“%1”无法打开。请确认其文件夹存在且可写。</translation>
    </message>
    <message>
        <source>The workspace “%1” refused the change because it breaks a rule of the stored data; nothing was changed.</source>
        <translation>工作簿“%1”拒绝了这项改动，因为它违反数据规则；未作任何改动。</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be read or written; nothing was changed. Try again, or restore a backup.</source>
        <translation>工作簿“%1”读写失败，未作任何改动。请重试，或恢复备份。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a .milepost file in it.</source>
        <translation>“%1”是文件夹。请选择其中的 .milepost 文件。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Create it or choose another place.</source>
        <translation>“%1”所在的文件夹不存在。请先建立，或换一个位置。</translation>
    </message>
    <message>
        <source>The workspace “%1” or its folder is read-only. Copy it to a place where you may write.</source>
        <translation>工作簿“%1”或其文件夹是只读的。请复制到可以写入的位置。</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be read. Check its permissions.</source>
        <translation>工作簿“%1”无法读取。请检查权限。</translation>
    </message>
    <message>
        <source>“%1” has an older format. Copy it and open the copy in Milepost, which brings it up to date.</source>
        <translation>“%1”是旧格式。请复制一份，用规划里程碑打开副本，即可升级。</translation>
    </message>
    <message>
        <source>The history of “%1” does not hold; nothing was restored. “milepostctl verify” says where. Use an older backup.</source>
        <translation>“%1”的变更记录校验不通过，未作恢复。“milepostctl verify”会指出位置。请改用更早的备份。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>milepost::Tables</name>
    <message>
        <source>“%1” could not be written. Check the folder and the free space.</source>
        <translation>“%1”无法写入。请检查文件夹和剩余空间。</translation>
    </message>
</context>
<context>
    <name>milepost::TakeDialog</name>
    <message>
        <source>Take in values: %1</source>
        <translation>导入数据：%1</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>全部 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s)</source>
        <translation>
            <numerusform>导入 %n 条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This file was taken on %1 by %2 already. It can be taken again once that import is undone.</source>
        <translation>本文件已由%2于 %1 导入。撤销该次导入后可再次导入。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 left empty, %5 refused. Nothing is written yet.</source>
        <translation>新增 %1 条，更改 %2 条，未变 %3 条，未填 %4 条，不予接收 %5 条。尚未写入。</translation>
    </message>
    <message>
        <source>Refused lines stay out; the others can be taken.</source>
        <translation>不予接收的行不导入，其余各行可以导入。</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件各行</translation>
    </message>
</context>
<context>
    <name>milepost::TakeValues</name>
    <message>
        <source>Take the values of “%1”</source>
        <translation>导入“%1”的数据</translation>
    </message>
</context>
<context>
    <name>milepost::TargetLines</name>
    <message>
        <source>no date</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>%1 (aspiration)</source>
        <extracomment>力争: the plan strives for it</extracomment>
        <translation>%1（力争）</translation>
    </message>
</context>
<context>
    <name>milepost::TargetsCommand</name>
    <message>
        <source>Only this province: its code, such as 520000.</source>
        <translation>只列该省：行政区划代码，如 520000。</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json 或 csv。</translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json or csv.</source>
        <translation>不认识格式“%1”；请用 json 或 csv。</translation>
    </message>
    <message>
        <source>“%1” is no province code. Use six digits, such as 520000.</source>
        <translation>“%1”不是行政区划代码。请用六位数字，如 520000。</translation>
    </message>
    <message>
        <source>Print the targets in a workspace.</source>
        <translation>列出工作簿中的目标值。</translation>
    </message>
</context>
<context>
    <name>milepost::TargetsPage</name>
    <message>
        <source>The filter hides this measure. Clear the filter to see it.</source>
        <translation>此指标被筛选隐藏，清除筛选即可看到。</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>还没有指标</translation>
    </message>
    <message>
        <source>A measure is a number that a plan promises for a year. Import a plan document and its measures appear here, with their targets and how far they have come.</source>
        <translation>指标是规划承诺在某年达到的数字。导入规划文件后，其指标、目标值和进展就显示在这里。</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入规划文件…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>No measure passes the filter at the top. Clear it to see all of them.</source>
        <translation>没有指标符合上方的筛选，清除后可看到全部。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>milepost::TextCommand</name>
    <message>
        <source>The document to read.</source>
        <translation>要读取的文档。</translation>
    </message>
    <message>
        <source>Print what was set aside instead: menus, running heads, page numbers, each line after the offset where it stood.</source>
        <translation>改为输出被略去的内容：菜单、页眉页脚、页码，每行前为其原位置。</translation>
    </message>
    <message>
        <source>Name one file to read.</source>
        <translation>请给出一个要读取的文件。</translation>
    </message>
    <message>
        <source>Print the text of a document.</source>
        <translation>输出文档的正文。</translation>
    </message>
</context>
<context>
    <name>milepost::Tour</name>
    <message>
        <source>End</source>
        <extracomment>button: ends the tour</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>button: to the stop of the tour before</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>button: to the next stop of the tour</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>milepost::TourSteps</name>
    <message>
        <source>Welcome to Milepost</source>
        <translation>欢迎使用规划里程碑</translation>
    </message>
    <message>
        <source>It follows what plans promised and how far that has come. Five provincial plans and some published figures are in it already; look round with them. Enter goes on, Esc ends the tour.</source>
        <translation>它跟踪规划作出的承诺和完成的进度。工作簿里已有五省规划和若干公开数据，下面就用它们带您看一遍。按回车继续，按 Esc 结束。</translation>
    </message>
    <message>
        <source>Where each province stands</source>
        <translation>各省完成情况</translation>
    </message>
    <message>
        <source>A card a province, what needs attention, and provinces by areas. Every number opens the measures it is made of.</source>
        <translation>每省一张卡片，接着是需要关注的指标和“省份×行动领域”表。点任何一个数字，都能看到它由哪些指标组成。</translation>
    </message>
    <message>
        <source>Judged as of a day</source>
        <translation>按哪一天评价</translation>
    </message>
    <message>
        <source>Change this date and every verdict is worked out for that day, without the figures of later periods.</source>
        <translation>改动这个日期，所有评价都按那一天重新计算，之后各期的数据不计在内。</translation>
    </message>
    <message>
        <source>Every promise with a number</source>
        <translation>每一项有数量的承诺</translation>
    </message>
    <message>
        <source>A row a measure, a column a target year. The bar under the latest value is the share of the way; the verdict is a shape, a word and a colour.</source>
        <translation>一行一项指标，一列一个目标年。最新值下的横条是已走完的路程；评价同时用形状、文字和颜色表示。</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>评价从何而来</translation>
    </message>
    <message>
        <source>The course of the chosen measure, its targets and how it was judged. Press Enter on the verdict to see every step, or to choose another method.</source>
        <translation>这里是所选指标的走势、各年目标和评价依据。在评价上按回车，可看到每一步计算，也可改用别的方法。</translation>
    </message>
    <message>
        <source>Enter progress</source>
        <translation>填报进度</translation>
    </message>
    <message>
        <source>Choose a cell, type a figure such as 1.2亿 or 60%, press Enter: it is saved, with your name and the time. Ctrl+Z takes it back.</source>
        <translation>选中单元格，输入 1.2亿、60% 这样的数，按回车即保存，并记下姓名和时间。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Compare provinces</source>
        <translation>各省对比</translation>
    </message>
    <message>
        <source>Targets and latest values of an indicator on one scale, with the table below; copy or export either.</source>
        <translation>同一指标的目标和最新进度画在一把尺上，下面附表格；两者都可复制或导出。</translation>
    </message>
    <message>
        <source>Bring your own plan</source>
        <translation>导入自己的规划</translation>
    </message>
    <message>
        <source>Import a document, look over what was found, finish: only then is anything stored.</source>
        <translation>选择文件，核对读出的内容，点“完成”后才会入库。</translation>
    </message>
    <message>
        <source>And on paper</source>
        <translation>打印上会</translation>
    </message>
    <message>
        <source>Ctrl+P prints any page, with a preview. F1 opens the help for the page you are on; this tour is in the Help menu.</source>
        <translation>任一页按 Ctrl+P 可预览和打印。按 F1 查看本页帮助；本导览在“帮助”菜单里可再次打开。</translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryChart</name>
    <message>
        <source>Trajectory chart</source>
        <translation>进度轨迹图</translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryContent</name>
    <message>
        <source>provisional</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计数</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预计数</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>definition differs</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation>按现有进度 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>进度数据</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>what, period: value</comment>
        <translation>%1 %2：%3。</translation>
    </message>
    <message>
        <source>The target is a change, not a level: there is no line to draw until a base value and progress are entered.</source>
        <translation>该目标为变化量而非水平值：填报基期值和进度数据后才能绘图。</translation>
    </message>
    <message>
        <source>No dated target and no progress figure yet: there is nothing to draw.</source>
        <translation>尚无有期限的目标值，也无进度数据，暂无可绘内容。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>区间%1至%2</translation>
    </message>
</context>
<context>
    <name>milepost::TrajectoryPlot</name>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基期 %1</translation>
    </message>
    <message>
        <source>expected path</source>
        <translation>预期路径</translation>
    </message>
</context>
<context>
    <name>milepost::TypedValue</name>
    <message>
        <source>“%1” is not a value. Write a number such as 35, or a range such as 3-5.</source>
        <translation>“%1”不是数值。请填写数字，如35，或区间，如3-5。</translation>
    </message>
    <message>
        <source>“%1” is not a year from %2 to %3. Write four digits, or nothing.</source>
        <translation>“%1”不是%2年至%3年之间的年份。请填写四位数字，或留空。</translation>
    </message>
</context>
<context>
    <name>milepost::UnsentEntries</name>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Milepost. Use that one to see what it keeps.</source>
        <translation>“%1”由更新版本的本程序写入，请用该版本查看其中保存的内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it stops making sense at byte %2.</source>
        <translation>“%1”已损坏：自第 %2 字节起无法识别。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 should be %3.</source>
        <translation>“%1”已损坏：%2 应为%3。</translation>
    </message>
</context>
<context>
    <name>milepost::UnsentShelf</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>无法删除“%1”：%2</translation>
    </message>
    <message>
        <source>What you entered cannot be kept on this machine: “%1” cannot be written (%2). Do not close the program before it is recorded.</source>
        <translation>您填报的内容无法保存在本机：无法写入“%1”（%2）。录入成功之前请勿关闭程序。</translation>
    </message>
    <message>
        <source>What was entered here earlier and is not in the shared workspace cannot be read. %1 The file was put aside as “%2”.</source>
        <translation>此前在本机填报、尚未存入共享工作簿的内容无法读取。%1该文件已另存为“%2”。</translation>
    </message>
    <message>
        <source>What was entered here earlier and is not in the shared workspace cannot be read. %1 The file could not be put aside as “%2”.</source>
        <translation>此前在本机填报、尚未存入共享工作簿的内容无法读取。%1该文件无法另存为“%2”。</translation>
    </message>
</context>
<context>
    <name>milepost::ValidationRules</name>
    <message>
        <source>Never above %1.</source>
        <translation>不得超过%1。</translation>
    </message>
    <message>
        <source>Summed up from the start: never below an earlier value.</source>
        <translation>累计数：不得低于以前各期。</translation>
    </message>
    <message>
        <source>A change of more than %1 against the last period needs a reason.</source>
        <translation>与上期相比增减超过%1，须说明原因。</translation>
    </message>
    <message>
        <source>A change of more than %1 against the same period of the year before needs a reason.</source>
        <translation>与上年同期相比增减超过%1，须说明原因。</translation>
    </message>
    <message>
        <source>More than %1 times the target needs a reason.</source>
        <translation>超过目标值%1倍，须说明原因。</translation>
    </message>
    <message>
        <source>A value about 10,000 or 100,000,000 times too large or too small needs a reason: its unit may have slipped.</source>
        <translation>数值相差约一万倍或一亿倍，须说明原因（单位可能有误）。</translation>
    </message>
    <message>
        <source>A provisional value in place of a final one, or behind a later final one, needs a reason.</source>
        <translation>以非正式数替换正式数，或后期已有正式数而本期仍为非正式数，须说明原因。</translation>
    </message>
    <message>
        <source>The rules of a measure cannot be read.</source>
        <translation>无法读取该指标的审核规则。</translation>
    </message>
    <message>
        <source>Never final before its period has ended.</source>
        <translation>期末之前不得填正式数。</translation>
    </message>
</context>
<context>
    <name>milepost::ValueCheck</name>
    <message>
        <source>“%1”: the period %2 is not between %3 and %4.</source>
        <translation>“%1”：期间 %2 不在 %3 至 %4 之间。</translation>
    </message>
    <message>
        <source>“%1”, %2: the value is not a finite number.</source>
        <translation>“%1”，%2：数值不是有限数。</translation>
    </message>
    <message>
        <source>“%1”, %2: the status %3 says that there is no value, but one is given. Choose another status or leave the value out.</source>
        <translation>“%1”，%2：状态 %3 表示没有数值，却给出了数值。请换一个状态，或不填数值。</translation>
    </message>
    <message>
        <source>There is no measure “%1” in this workspace.</source>
        <translation>本工作簿中没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1”, %2: two values are given for the same period.</source>
        <translation>“%1”，%2：同一期间给出了两个数值。</translation>
    </message>
    <message>
        <source>“%1”, %2: the value cannot be below zero. Check the sign; a correction is the new value itself, not the difference.</source>
        <translation>“%1”，%2：数值不能小于零。请检查正负号；更正请填新的数值，不填差额。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>“%1”，%2：%3</translation>
    </message>
</context>
<context>
    <name>milepost::ValueFile</name>
    <message>
        <source>There is no measure “%1” in this workspace.</source>
        <translation>工作簿中没有指标“%1”。</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>无法识别数据状态“%1”。</translation>
    </message>
    <message>
        <source>The same cell stands further up in this file.</source>
        <translation>本文件前面已有同一指标同一时期的数据。</translation>
    </message>
    <message>
        <source>The reading was stopped; nothing was changed.</source>
        <translation>读取已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1”, line %2: a quotation mark is never closed.</source>
        <translation>“%1”第 %2 行：引号没有成对。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. A table of values has the columns measure, period and value.</source>
        <translation>“%1”缺少“%2”列。数据表须有 measure（指标编号）、period（时期）、value（数值）三列。</translation>
    </message>
    <message>
        <source>There are %1 fields, but the head has %2.</source>
        <translation>本行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name and the permissions.</source>
        <translation>无法读取“%1”。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of values.</source>
        <translation>“%1”过大，不能作为数据表读取。</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>what taking a line of a file would do: fill an empty cell</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>what taking a line of a file would do: supersede a value</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>what taking a line of a file would do: nothing, the cell says the same</extracomment>
        <translation>未变</translation>
    </message>
    <message>
        <source>left empty</source>
        <extracomment>nothing was filled in on this line</extracomment>
        <translation>未填</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>the line cannot be taken</extracomment>
        <translation>不予接收</translation>
    </message>
    <message>
        <source>%1 is closed: its values can no longer be changed.</source>
        <translation>%1已封账，数据不能再改。</translation>
    </message>
    <message>
        <source>%1 If it stands, write the reason in the column “reason” or in the note.</source>
        <translation>%1 如确认无误，请在“reason”列或备注中写明理由。</translation>
    </message>
</context>
<context>
    <name>milepost::Verdict</name>
    <message>
        <source>Met</source>
        <extracomment>group of verdicts</extracomment>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>group of verdicts: behind or worse</extracomment>
        <translation>滞后</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>group of verdicts: no data, or not assessable</extracomment>
        <translation>未填报</translation>
    </message>
    <message>
        <source>The target was reached before its deadline.</source>
        <translation>目标已在期限前达到。</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>目标已达到。</translation>
    </message>
    <message>
        <source>Progress runs ahead of the share of time used.</source>
        <translation>进度快于时间进度。</translation>
    </message>
    <message>
        <source>Progress keeps pace with the share of time used.</source>
        <translation>进度与时间进度基本一致。</translation>
    </message>
    <message>
        <source>Progress lags behind the share of time used.</source>
        <translation>进度落后于时间进度。</translation>
    </message>
    <message>
        <source>Progress lags far behind the share of time used.</source>
        <translation>进度明显落后于时间进度。</translation>
    </message>
    <message>
        <source>The latest value is worse than the baseline.</source>
        <translation>最新值比基期更差。</translation>
    </message>
    <message>
        <source>The deadline has passed and the target is not reached.</source>
        <translation>期限已过，目标未达到。</translation>
    </message>
    <message>
        <source>No progress has been reported yet.</source>
        <translation>尚未填报进度。</translation>
    </message>
    <message>
        <source>There is data, but it does not allow a judgement.</source>
        <translation>有数据，但不足以作出评价。</translation>
    </message>
    <message>
        <source>On pace</source>
        <extracomment>group of verdicts: ahead or on track</extracomment>
        <translation>符合进度</translation>
    </message>
</context>
<context>
    <name>milepost::VerdictChanges</name>
    <message>
        <source>still %1, reported for %2</source>
        <translation>仍为 %1，%2 数据</translation>
    </message>
    <message>
        <source>%1, target %2: %3 → %4</source>
        <comment>measure, year, verdict, verdict</comment>
        <translation>%1（%2 年目标）：%3 → %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what changed, and by which values</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no second period to compare with.</source>
        <translation>%1：没有可比的上一期。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) judged worse</source>
        <translation>
            <numerusform>%n 项目标评价下降</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) judged better</source>
        <translation>
            <numerusform>%n 项目标评价上升</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) reported for the first time</source>
        <translation>
            <numerusform>首次填报 %n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with %2: every target is judged as before.</source>
        <translation>%1与 %2 相比：各项评价均无变化。</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3.</source>
        <comment>province, period, what changed</comment>
        <translation>%1与 %2 相比：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between list items</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>milepost::VerdictExplanation</name>
    <message>
        <source>Method</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Second yardstick</source>
        <translation>另一口径</translation>
    </message>
    <message>
        <source>the yardsticks disagree</source>
        <translation>两种口径结论不一致</translation>
    </message>
    <message>
        <source>the yardsticks agree</source>
        <translation>两种口径结论一致</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>province: measure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>指标方向</translation>
    </message>
    <message>
        <source>Values of a sum</source>
        <translation>累计指标的数据</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>By the kind of measure</source>
        <translation>按指标类型确定</translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>按规划确定</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>Not said; taken as totals from the start</source>
        <translation>未说明，按累计数计算</translation>
    </message>
    <message>
        <source>Totals from the start</source>
        <translation>自起始年累计数</translation>
    </message>
    <message>
        <source>Single years, to be added up</source>
        <translation>各年当年数，需相加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>milepost::Verification</name>
    <message>
        <source>The chain of changes breaks at row %1: it, or one before it, was altered or taken out.</source>
        <translation>变更链在第 %1 行断裂：该行或其前某行被改动或删除。</translation>
    </message>
    <message>
        <source>Value %1 is not what was recorded.</source>
        <translation>第 %1 号数据与记录时不一致。</translation>
    </message>
    <message>
        <source>One of the values %1 to %2 is not what was recorded.</source>
        <translation>第 %1 至 %2 号数据中有与记录时不一致的。</translation>
    </message>
    <message>
        <source>Sound: %1 changes, %2 values.</source>
        <translation>核验无误：变更 %1 项，数据 %2 条。</translation>
    </message>
    <message>
        <source>Attached file %1 is not what was attached.</source>
        <translation>第%1号附件与当时附上的不符。</translation>
    </message>
    <message>
        <source>Report %1 on a task or deliverable is not what was recorded.</source>
        <translation>任务或建设事项的第%1号进展填报与当时所填不符。</translation>
    </message>
    <message>
        <source>Whether %1 is closed is not what was recorded.</source>
        <translation>%1是否封账与记录不符。</translation>
    </message>
    <message>
        <source>Sound: %1 changes, %2 values, %3 records of attached files, %4 reports.</source>
        <translation>核验无误：变更 %1 项，数据 %2 条，附件记录 %3 条，进展填报 %4 条。</translation>
    </message>
    <message>
        <source>The plan %1 is not what was imported.</source>
        <translation>规划 %1 与导入时的内容不符。</translation>
    </message>
    <message>
        <source>The setting “%1” is not what was recorded.</source>
        <translation>设置“%1”与记录的内容不符。</translation>
    </message>
</context>
<context>
    <name>milepost::Watermark</name>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>milepost::WithdrawEvidence</name>
    <message>
        <source>Take out “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>milepost::WithdrawPlan</name>
    <message>
        <source>Withdraw “%1”</source>
        <translation>撤下“%1”</translation>
    </message>
</context>
<context>
    <name>milepost::WithdrawPublished</name>
    <message>
        <source>Take the published figures out</source>
        <translation>移出公开数据</translation>
    </message>
</context>
<context>
    <name>milepost::WorkModel</name>
    <message>
        <source>Nothing is entered here.</source>
        <translation>此处不填内容。</translation>
    </message>
    <message>
        <source>“%1” is not a state. Type 1 for not started, 2 for in progress, 3 for done, 4 for stopped.</source>
        <translation>“%1”不是状态。请输入 1（未启动）、2（推进中）、3（已完成）或 4（停止）。</translation>
    </message>
    <message>
        <source>A share of work done lies between 0% and 100%.</source>
        <translation>完成比例应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2018-06-30, 2018-06 or 2018.</source>
        <translation>“%1”不是日期，请写成 2018-06-30、2018-06 或 2018。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>建设事项</translation>
    </message>
    <message>
        <source>Task or deliverable</source>
        <translation>任务或建设事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column heading: the year a deliverable was promised for</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Share done</source>
        <extracomment>column heading: share of the work done</extracomment>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>column heading: the day a task is expected to be done</extracomment>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>column heading: who reported, and on which day</extracomment>
        <translation>填报情况</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the note of a report, quoted</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a report: in progress, 40%</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Somebody else has reported on this meanwhile.</source>
        <translation>其间他人已报送此事项的进展。</translation>
    </message>
    <message>
        <source>%1 took the report back meanwhile, at %2.</source>
        <translation>%1其间（%2）撤回了进展。</translation>
    </message>
    <message>
        <source>%1 reported meanwhile, at %2: %3.</source>
        <translation>%1其间（%2）报送：%3。</translation>
    </message>
    <message>
        <source>“%1”: %2 Your report: %3. Which is to stand?</source>
        <extracomment>an item two officers reported on: its name, what the other did, one&apos;s own report</extracomment>
        <translation>“%1”：%2您填报的是：%3。以哪个为准？</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>in the column that says who reported: nobody knows of it yet</extracomment>
        <translation>未录入</translation>
    </message>
</context>
<context>
    <name>milepost::WorkSheet</name>
    <message>
        <source>Tasks and deliverables</source>
        <translation>任务和建设事项</translation>
    </message>
    <message>
        <source>Deliverables only</source>
        <translation>仅建设事项</translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation>仅任务</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>显示哪一类</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Which state is shown</source>
        <translation>显示哪种状态</translation>
    </message>
    <message>
        <source>No task or deliverable passes the filter and the choice above.</source>
        <translation>没有任务或建设事项符合上方的筛选和选择。</translation>
    </message>
</context>
<context>
    <name>milepost::WorkState</name>
    <message>
        <source>Not started</source>
        <extracomment>state of a task, 未启动</extracomment>
        <translation>未启动</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>state of a task, 推进中</extracomment>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>state of a task, 已完成</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>state of a task, 停止</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>milepost::Workbook</name>
    <message>
        <source>The workbook could not be written. Check the free space for temporary files.</source>
        <translation>工作簿文件未能写出。请检查临时文件所在磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>The part of Milepost that writes Excel workbooks (milepost_workbooks) cannot be loaded. Install Milepost again, or export as CSV.</source>
        <translation>无法加载 Milepost 写 Excel 工作簿的组件（milepost_workbooks）。请重新安装 Milepost，或改为导出 CSV。</translation>
    </message>
</context>
<context>
    <name>milepost::Workbooks</name>
    <message>
        <source>up by %1</source>
        <extracomment>a promised growth</extracomment>
        <translation>提高%1</translation>
    </message>
    <message>
        <source>down by %1</source>
        <extracomment>a promised fall</extracomment>
        <translation>降低%1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>a promised multiple of an earlier value</extracomment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Values known to %1, in %2.</source>
        <translation>数据截至%1，单位：%2。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>最新时期</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>%1年目标</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>规划表述</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>%1 is counted in %2, which does not convert to %3: it is not in the chart.</source>
        <translation>%1的单位为%2，不能换算为%3，未列入图中。</translation>
    </message>
    <message>
        <source>Values known to %1. Provisional values are in italics.</source>
        <translation>数据截至%1。斜体为快报、估计或预计数。</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>name of a sheet of a workbook</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Plan targets</source>
        <translation>规划目标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行动领域</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>目标要求</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>name of a sheet of a workbook: figures of progress</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress figures</source>
        <translation>进度数据</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>下一目标</translation>
    </message>
    <message>
        <source>Plan targets and progress</source>
        <translation>规划目标与进度</translation>
    </message>
    <message>
        <source>No plan in the workspace has the indicator “%1”.</source>
        <translation>工作簿中没有规划涉及可比指标“%1”。</translation>
    </message>
</context>
<context>
    <name>milepost::Workspace</name>
    <message>
        <source>unknown</source>
        <comment>a person whose name is not known</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>There is no plan “%1” in this workspace.</source>
        <translation>本工作簿中没有规划文件“%1”。</translation>
    </message>
    <message>
        <source>This is not the document “%1” was read from: its text differs. Choose the file “%2”.</source>
        <translation>这不是“%1”的原文件：文字不一致。请选择文件“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: another document of the same province already has its id %2.</source>
        <translation>“%1”无法导入：同省另一份文件已占用其编号 %2。</translation>
    </message>
    <message>
        <source>“%1” would have two starting values, %2 and %3. Take the mark off one of them first.</source>
        <translation>“%1”将有两个基期值：%2 和 %3。请先取消其中一个的基期标记。</translation>
    </message>
    <message>
        <source>The limits must rise from “behind” over “on track” (below 1) to “ahead” (1 or more).</source>
        <translation>区间下限须依次递增：“滞后”低于“基本符合预期”，“基本符合预期”低于 1，“快于预期”不低于 1。</translation>
    </message>
    <message>
        <source>There is no measure “%1” in this workspace.</source>
        <translation>本工作簿中没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1” is empty and shows nothing.</source>
        <translation>“%1”是空文件，不能作为佐证。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Attach the pages that show the figure.</source>
        <translation>“%1”大于%2。请只附上载有该数字的页面。</translation>
    </message>
    <message>
        <source>This file is no longer in the workspace.</source>
        <translation>本工作簿中已没有该文件。</translation>
    </message>
    <message>
        <source>“%1” is not what was attached: its content no longer fits its hash. Take the file from a backup.</source>
        <translation>“%1”已不是当初所附的内容（与其校验值不符）。请从备份中取回该文件。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>导入已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” was taken on %2 by %3 already; nothing was changed.</source>
        <translation>“%1”已由%3于 %2 导入，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” holds no value that would change anything.</source>
        <translation>“%1”中没有需要更新的数据。</translation>
    </message>
    <message>
        <source>Values were changed meanwhile in another window; nothing was taken. Look at the file again.</source>
        <translation>另一窗口同时改动了数据，本次未导入。请重新查看该文件。</translation>
    </message>
    <message>
        <source>%1 is closed (by %2, %3): its values can no longer be changed. Reopen %1 first; that asks for a name and a reason.</source>
        <translation>%1已封账（%2，%3），数据不能再改动。如需改动，请先退回%1，并填写姓名和原因。</translation>
    </message>
    <message>
        <source>Say who reopens %1 and why.</source>
        <translation>请填写由谁退回%1以及原因。</translation>
    </message>
    <message>
        <source>%1 is not closed itself.</source>
        <translation>%1本身没有封账。</translation>
    </message>
    <message>
        <source>There is no task or deliverable “%1” in this workspace.</source>
        <translation>本工作簿中没有任务或建设事项“%1”。</translation>
    </message>
    <message>
        <source>A share of work done lies between 0 % and 100 %.</source>
        <translation>完成比例应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>Two reports are given for the same item.</source>
        <translation>同一事项给出了两条情况。</translation>
    </message>
    <message>
        <source>%1 has reported on this meanwhile in another window; yours was not recorded. Look at the new report and enter yours again if it is to stand.</source>
        <translation>%1刚在另一个窗口中填报了此事项，您填的未保存。请先看新的情况，仍要以您的为准请再填一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown beside “%2”: one is a version of the other, and both hold the same progress. Withdraw one of them first.</source>
        <translation>“%1”不能与“%2”同时显示：二者是同一规划的不同版本，共用进度数据。请先撤下其中一份。</translation>
    </message>
    <message>
        <source>%1 is closed for %2 (by %3, %4): its values can no longer be changed. Reopen %1 first; that asks for a name and a reason.</source>
        <translation>%2的%1已封账（%3，%4），数据不能再改动。如需改动，请先退回%1，并填写姓名和原因。</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the catalogue.</source>
        <translation>目录中没有可比指标“%1”。</translation>
    </message>
    <message>
        <source>“no data”</source>
        <extracomment>a cell without a value, in a sentence</extracomment>
        <translation>“无数据”</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 recorded %4 at %5 meanwhile; your %6 was not recorded. Leave the other one, or enter yours again if it is to stand.</source>
        <translation>“%1”，%2：%3 其间于 %5 填报了 %4，您的 %6 没有记录。可保留对方的数，若应以您的为准请重新填报。</translation>
    </message>
    <message>
        <source>Say who asks for reopening the closed periods, and why.</source>
        <translation>请写明由谁提出退回已封账的时期，原因是什么。</translation>
    </message>
    <message>
        <source>Only a workspace that is kept can be opened once more.</source>
        <translation>只有已保存的工作簿才能再次打开。</translation>
    </message>
    <message>
        <source>The connection broke before anything was brought back. Try again.</source>
        <translation>连接在带回之前中断，未写入任何内容。请重试。</translation>
    </message>
</context>
</TS>
