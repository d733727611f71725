<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>ImportColumns</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>当事方类型</translation>
    </message>
    <message>
        <source>Role of party</source>
        <translation>当事方角色</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>行为日期</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>司法管辖区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>案例状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Volume of data</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Status of the volume</source>
        <translation>数据量的状态</translation>
    </message>
    <message>
        <source>What the volume counts</source>
        <translation>数据量的统计对象</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>作品数</translation>
    </message>
    <message>
        <source>Noun of the works</source>
        <translation>作品的名称</translation>
    </message>
    <message>
        <source>Fine or other payment</source>
        <translation>罚款或其他款项</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>款项种类</translation>
    </message>
    <message>
        <source>Basis of the payment</source>
        <translation>款项口径</translation>
    </message>
    <message>
        <source>Forum of the payment</source>
        <translation>款项的程序类别</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>款项日期</translation>
    </message>
    <message>
        <source>Prison term</source>
        <translation>刑期</translation>
    </message>
    <message>
        <source>Basis of the prison term</source>
        <translation>刑期口径</translation>
    </message>
    <message>
        <source>Date of the prison term</source>
        <translation>刑期日期</translation>
    </message>
    <message>
        <source>What the penalty covers</source>
        <translation>处罚的涵盖范围</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>Year of the revenue</source>
        <translation>营收年份</translation>
    </message>
    <message>
        <source>Date of all of it</source>
        <translation>全部内容的日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Events: case</source>
        <translation>事件：案例</translation>
    </message>
    <message>
        <source>Events: what happened</source>
        <translation>事件：发生了什么</translation>
    </message>
    <message>
        <source>Events: first day</source>
        <translation>事件：首日</translation>
    </message>
    <message>
        <source>Events: last day</source>
        <translation>事件：末日</translation>
    </message>
    <message>
        <source>Events: kind</source>
        <translation>事件：类型</translation>
    </message>
</context>
<context>
    <name>PresentKeyHelp</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N, click</source>
        <translation>向右键、向下键、Page Down、空格键、Enter、N、单击</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P, right click</source>
        <translation>向左键、向上键、Page Up、Backspace、P、右键单击</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>数字，然后按 Enter</translation>
    </message>
    <message>
        <source>that step</source>
        <translation>该步骤</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>第一步、最后一步</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>was that the real sentence? The stages of each penalty</source>
        <translation>这是实际的判决吗？各项处罚的阶段</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the same, logarithmic or linear</source>
        <translation>同样的内容，对数或线性</translation>
    </message>
    <message>
        <source>Z, Ctrl+wheel</source>
        <translation>Z、Ctrl+滚轮</translation>
    </message>
    <message>
        <source>magnify the smallest value, or under the pointer</source>
        <translation>放大最小的值，或指针所指之处</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>Ctrl+向右键、Ctrl+向左键</translation>
    </message>
    <message>
        <source>next thing, thing before on a long way</source>
        <translation>长图中的下一个、上一个对象</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B、W</translation>
    </message>
    <message>
        <source>black, white screen</source>
        <translation>黑屏、白屏</translation>
    </message>
    <message>
        <source>L, D, E</source>
        <translation>L、D、E</translation>
    </message>
    <message>
        <source>laser pointer, pen, erase what was drawn</source>
        <translation>激光笔、画笔、擦除所画内容</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colours of high contrast, for a pale projector</source>
        <translation>高对比度颜色，适合画面偏淡的投影仪</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker&apos;s window: notes, next step, clock</source>
        <translation>演讲者窗口：备注、下一步、时钟</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>H、F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Tab, then + or -, or click</source>
        <translation>Tab，然后按 + 或 -，或单击</translation>
    </message>
    <message>
        <source>a guess: which choice, a hand more or less</source>
        <translation>猜测：哪个选项，举手数加一或减一</translation>
    </message>
    <message>
        <source>G, then drag</source>
        <translation>G，然后拖动</translation>
    </message>
    <message>
        <source>draw a guess as a square</source>
        <translation>把猜测画成正方形</translation>
    </message>
</context>
<context>
    <name>toscale::gui</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Drawn to scale: lie factor of this mark %1.</source>
        <translation>按比例绘制：此标记的失真系数为 %1。</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>One case alone has no ratio.</source>
        <translation>只有一个案例时没有比值。</translation>
    </message>
    <message>
        <source>End of the axis</source>
        <translation>坐标轴末端</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>输入两个要比较的对象，例如：70 GB 对 80 TB，100 万美元 + 35 年 对 无</translation>
    </message>
    <message>
        <source>Something to compare with is missing: write &quot;vs&quot; between two sides, as in 70 GB vs 80 TB</source>
        <translation>缺少比较对象：在两边之间写“对”，例如 70 GB 对 80 TB</translation>
    </message>
    <message>
        <source>Character %1: at most %2 things are compared at once</source>
        <translation>第 %1 个字符处：一次最多比较 %2 个对象</translation>
    </message>
    <message>
        <source>Character %1: each group between commas needs as many sides as the first</source>
        <translation>第 %1 个字符处：逗号之间的每一组须与第一组的边数相同</translation>
    </message>
    <message>
        <source>A quantity or &quot;none&quot; was expected at character %1</source>
        <translation>第 %1 个字符处应为数量或“无”</translation>
    </message>
    <message>
        <source>Character %1: this side has a quantity of that kind already</source>
        <translation>第 %1 个字符处：这一边已有同类的数量</translation>
    </message>
    <message>
        <source>Character %1: &quot;none&quot; and a penalty cannot stand on one side</source>
        <translation>第 %1 个字符处：“无”与处罚不能在同一边</translation>
    </message>
    <message>
        <source>Character %1: the other side has nothing of this kind to compare with</source>
        <translation>第 %1 个字符处：另一边没有同类的内容可比较</translation>
    </message>
    <message>
        <source>Money and prison time cannot be compared; write the same kind on both sides, or &quot;none&quot;</source>
        <translation>金额与监禁时长无法比较；请在两边写同一类，或写“无”</translation>
    </message>
    <message>
        <source>&quot;none vs none&quot; leaves nothing to compare</source>
        <translation>“无 对 无”没有可比较的内容</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a case · an assumption</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption: what is assumed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Changed in this view; the document says: %1</source>
        <translation>已在此视图中更改；文档中为：%1</translation>
    </message>
    <message>
        <source>No case of this view depends on it</source>
        <translation>此视图中没有案例取决于它</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>changed</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Assumed now</source>
        <translation>当前假定</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Assume “%1”</source>
        <translation>假定“%1”</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>重置所有假定</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>What this view assumes</source>
        <translation>此视图所作的假定</translation>
    </message>
    <message>
        <source>The selected assumption as the document says</source>
        <translation>将所选假定恢复为文档中的值</translation>
    </message>
    <message>
        <source>All assumptions as the document says</source>
        <translation>将所有假定恢复为文档中的值</translation>
    </message>
    <message>
        <source>Nothing is assumed: no case is shown.</source>
        <translation>没有假定：未显示任何案例。</translation>
    </message>
    <message>
        <source>All as the document says. Choose another value to read the record otherwise.</source>
        <translation>全部与文档一致。选择其他值可对记录作另一种解读。</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>此视图有 %Ln 项假定与文档不同（●）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseDelegate</name>
    <message>
        <source>over 80 TB</source>
        <translation>over 80 TB</translation>
    </message>
    <message>
        <source>4.8 million articles</source>
        <translation>4.8 million articles</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>sought 35 years, Sep 2012</source>
        <translation>sought 35 years, Sep 2012</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010、2010-09-24、about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseEditor</name>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Ctrl+Page Down shows the next page</source>
        <translation>按 Ctrl+Page Down 显示下一页</translation>
    </message>
    <message>
        <source>No case is selected.

Select one in the figure, in the list or in the table, and it is shown here; or begin a new one.</source>
        <translation>未选择案例。

在图形、列表或表格中选择一个案例，即在此处显示；也可以新建一个。</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>新建案例(&amp;N)</translation>
    </message>
    <message>
        <source>Case – ToScale</source>
        <translation>案例 – ToScale</translation>
    </message>
    <message>
        <source>%1 – ToScale</source>
        <comment>case</comment>
        <translation>%1 – ToScale</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案例</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>司法管辖区</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>当事方的名称</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <translation>数值的值</translation>
    </message>
    <message>
        <source>scope of a figure</source>
        <translation>数值的范围</translation>
    </message>
    <message>
        <source>value of a stage</source>
        <translation>阶段的值</translation>
    </message>
    <message>
        <source>note of a stage</source>
        <translation>阶段的附注</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>来源的标题</translation>
    </message>
    <message>
        <source>publisher of a source</source>
        <translation>来源的发布者</translation>
    </message>
    <message>
        <source>address of a source</source>
        <translation>来源的地址</translation>
    </message>
    <message>
        <source>quote of a source</source>
        <translation>来源的引文</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>note of revenue</source>
        <translation>营收的附注</translation>
    </message>
    <message>
        <source>further column</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>title of the view</source>
        <translation>视图的标题</translation>
    </message>
    <message>
        <source>subtitle of the view</source>
        <translation>视图的副标题</translation>
    </message>
    <message>
        <source>sentence of the view</source>
        <translation>视图的说明句</translation>
    </message>
    <message>
        <source>notes of the view</source>
        <translation>视图的附注</translation>
    </message>
    <message>
        <source>byline of the view</source>
        <translation>视图的署名</translation>
    </message>
    <message>
        <source>alternative text of the view</source>
        <translation>视图的替代文本</translation>
    </message>
    <message>
        <source>speaker notes of the view</source>
        <translation>视图的演讲者备注</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseListModel</name>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>A figure needs a case: tick another one before you take this one out.</source>
        <translation>图形至少需要一个案例：先勾选另一个，再取消此案例。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Order as in the file</source>
        <translation>顺序：与文件相同</translation>
    </message>
    <message>
        <source>Order: largest first</source>
        <translation>顺序：从大到小</translation>
    </message>
    <message>
        <source>Order: smallest first</source>
        <translation>顺序：从小到大</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePanel</name>
    <message>
        <source>Search cases</source>
        <translation>搜索案例</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>案例的顺序</translation>
    </message>
    <message>
        <source>Order of the cases in this list and in the figure; those without a value stand last</source>
        <translation>此列表和图形中案例的顺序；没有值的案例排在最后</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>按文件顺序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>从文档中移除(&amp;R)</translation>
    </message>
    <message>
        <source>The selected case leaves the document and all its views</source>
        <translation>将所选案例从文档及其所有视图中移除</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>从案例库添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>经过查证并附有来源的案例</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartModel</name>
    <message>
        <source>A case has at most %L1 of these</source>
        <translation>一个案件最多有 %L1 项</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>无法移除：它有 %Ln 条自己的营收。请先将其移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>无法移除：有 %Ln 个处罚阶段仅适用于它，移除后会变为适用于所有当事方。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays: the case is about it alone. Mark another party first.</source>
        <translation>无法移除：它是此案例唯一的行为方。请先标记另一个当事方。</translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>无法移除：有 %Ln 个阶段是它的组成部分，移除后会另行计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>无法移除：有 %Ln 个阶段是它的另一个数值，移除后会各自成为单独的款项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>A copy of the selected one behind it</source>
        <translation>在所选项之后插入其副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The selected one leaves the case</source>
        <translation>将所选项从案例中移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>The selected one a place up</source>
        <translation>将所选项上移一位</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The selected one a place down</source>
        <translation>将所选项下移一位</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>对它的 %Ln 个引用已一并移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Type into the row below, for example %1</source>
        <translation>尚无内容。在下面一行中输入，例如 %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>United States v. Swartz</source>
        <translation>United States v. Swartz</translation>
    </message>
    <message>
        <source>The full name of the case</source>
        <translation>案例的全称</translation>
    </message>
    <message>
        <source>S&amp;hort title</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>Swartz / JSTOR</source>
        <translation>Swartz / JSTOR</translation>
    </message>
    <message>
        <source>Stands in figures; empty: the title</source>
        <translation>在图形中显示；留空则使用标题</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>行为方(&amp;A)</translation>
    </message>
    <message>
        <source>as its parties are named</source>
        <translation>与其当事方的名称相同</translation>
    </message>
    <message>
        <source>How the one who took, leaked or collected is named</source>
        <translation>取得、泄露或收集数据者的称呼</translation>
    </message>
    <message>
        <source>&amp;Kind of actor</source>
        <translation>行为方类型(&amp;K)</translation>
    </message>
    <message>
        <source>What the actor is as a whole; not stated: what its parties are</source>
        <translation>行为方整体上属于哪一类；未说明则以其当事方为准</translation>
    </message>
    <message>
        <source>&amp;Date of the act</source>
        <translation>行为日期(&amp;D)</translation>
    </message>
    <message>
        <source>The date was read in a cited page</source>
        <translation>该日期出自所引用的页面</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>司法管辖区(&amp;J)</translation>
    </message>
    <message>
        <source>U.S. District Court, Massachusetts</source>
        <translation>U.S. District Court, Massachusetts</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>国家(&amp;R)</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Two letters, as in addresses of the web</source>
        <translation>两个字母，与网址中的相同</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>截至(&amp;F)</translation>
    </message>
    <message>
        <source>To which date the sources carry the record</source>
        <translation>来源所记录到的日期</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>摘要(&amp;U)</translation>
    </message>
    <message>
        <source>What is said to have happened, in one or two sentences</source>
        <translation>据称发生了什么，用一两句话说明</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>附注(&amp;N)</translation>
    </message>
    <message>
        <source>What a reader of the numbers must know</source>
        <translation>阅读这些数字的人须知的事项</translation>
    </message>
    <message>
        <source>Sources of th&amp;em</source>
        <translation>附注的来源(&amp;E)</translation>
    </message>
    <message>
        <source>What the notes are known from</source>
        <translation>附注所依据的来源</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>计为 %1</translation>
    </message>
    <message>
        <source>in force in the end</source>
        <translation>最终有效</translation>
    </message>
    <message>
        <source>a later stage of its thread took its place</source>
        <translation>已被同一程序线的后续阶段取代</translation>
    </message>
    <message>
        <source>a later stage of its thread left nothing of it</source>
        <translation>同一程序线的后续阶段使其不复存在</translation>
    </message>
    <message>
        <source>its thread ends with nothing in force</source>
        <translation>其程序线最终没有有效的处罚</translation>
    </message>
    <message>
        <source>never in force</source>
        <translation>从未生效</translation>
    </message>
    <message>
        <source>applies to another party</source>
        <translation>适用于另一当事方</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>针对其他行为</translation>
    </message>
    <message>
        <source>counted with its whole</source>
        <translation>随其整体计入</translation>
    </message>
    <message>
        <source>another figure for one sum: the two become a range</source>
        <translation>同一笔款项的另一个数值：两者构成范围</translation>
    </message>
    <message>
        <source>neither a sum of money nor prison time</source>
        <translation>既不是金额，也不是监禁时长</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <comment>field, case</comment>
        <translation>更改 %2 的“%1”</translation>
    </message>
    <message>
        <source>Change “%1” of %2, %3</source>
        <comment>field, item, case</comment>
        <translation>更改 %3 中 %2 的“%1”</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>over 80 TB, 4.8 million articles</source>
        <translation>over 80 TB、4.8 million articles</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>An amount of data, or a number of works, files or people</source>
        <translation>数据的量，或作品、文件、人员的数量</translation>
    </message>
    <message>
        <source>The &amp;primary figure of its kind</source>
        <translation>此类的主数值(&amp;P)</translation>
    </message>
    <message>
        <source>What views show of this case unless they choose another; one of a kind is</source>
        <translation>视图默认显示此案例的这个数值，除非另行选择；每类只有一个</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value of another figure …</source>
        <translation>另一个数值…</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Duplicate a figure</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>移除数值</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>移动数值</translation>
    </message>
    <message>
        <source>&amp;Counts what was</source>
        <translation>统计对象(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>范围(&amp;S)</translation>
    </message>
    <message>
        <source>In words: what the number really counts</source>
        <translation>用文字说明：该数字实际统计的是什么</translation>
    </message>
    <message>
        <source>The number was &amp;read in a cited page</source>
        <translation>该数字出自所引用的页面(&amp;R)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>The case is &amp;about this party</source>
        <translation>此案例以该当事方为行为方(&amp;A)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>Penalties of the parties that a case is about count; those of others are listed</source>
        <translation>案例行为方的处罚会计入；其他当事方的处罚仅列出</translation>
    </message>
    <message>
        <source>No party is marked: the penalties of all of them count</source>
        <translation>未标记当事方：所有当事方的处罚都计入</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Name of another party …</source>
        <translation>另一当事方的名称…</translation>
    </message>
    <message>
        <source>Meta Platforms, Inc.</source>
        <translation>Meta Platforms, Inc.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>添加当事方</translation>
    </message>
    <message>
        <source>Duplicate a party</source>
        <translation>复制当事方</translation>
    </message>
    <message>
        <source>Remove a party</source>
        <translation>移除当事方</translation>
    </message>
    <message>
        <source>Move a party</source>
        <translation>移动当事方</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Fiscal year and revenue</source>
        <translation>财年和营收</translation>
    </message>
    <message>
        <source>2022: USD 116 billion</source>
        <translation>2022: USD 116 billion</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>财年(&amp;F)</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>USD 116 billion</source>
        <translation>USD 116 billion</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>Year and revenue of one more …</source>
        <translation>再添一条年份和营收…</translation>
    </message>
    <message>
        <source>Add revenue</source>
        <translation>添加营收</translation>
    </message>
    <message>
        <source>Duplicate revenue</source>
        <translation>复制营收</translation>
    </message>
    <message>
        <source>Remove revenue</source>
        <translation>移除营收</translation>
    </message>
    <message>
        <source>Move revenue</source>
        <translation>移动营收</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>当事方(&amp;P)</translation>
    </message>
    <message>
        <source>A f&amp;ull year as reported</source>
        <translation>所报的完整年度(&amp;U)</translation>
    </message>
    <message>
        <source>A run rate, a projection or a part of a year never divides a penalty</source>
        <translation>年化值、预测值或部分年度的营收绝不用作处罚的除数</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>完整年度</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>附注(&amp;N)</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>%1 年的营收</translation>
    </message>
    <message>
        <source>Revenue is somebody&apos;s: add a party first</source>
        <translation>营收须有所属：请先添加当事方</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>被引用</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未被引用</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address or publisher of another source …</source>
        <translation>另一个来源的地址或发布者…</translation>
    </message>
    <message>
        <source>https://www.justice.gov/… or Reuters</source>
        <translation>https://www.justice.gov/… 或 Reuters</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Duplicate a source</source>
        <translation>复制来源</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Move a source</source>
        <translation>移动来源</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>发布者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <source>The words of the page that carry the number</source>
        <translation>页面中含有该数字的原文</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>USD 5,000 or 35 years; empty: no amount is stated</source>
        <translation>USD 5,000 或 35 years；留空：未说明数额</translation>
    </message>
    <message>
        <source>Criminal co&amp;unts</source>
        <translation>罪名项数(&amp;U)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>How many counts of an indictment it is for</source>
        <translation>针对起诉书中的多少项罪名</translation>
    </message>
    <message>
        <source>the figure %1</source>
        <translation>数值 %1</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>口径(&amp;B)</translation>
    </message>
    <message>
        <source>At what point it was said: a maximum, a request, a decision, what was paid</source>
        <translation>属于哪一环节：法定最高、请求、裁决，还是已支付</translation>
    </message>
    <message>
        <source>On the basis “final” it is: %1</source>
        <translation>按“最终”口径：%1</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>程序线(&amp;T)</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>刑事</translation>
    </message>
    <message>
        <source>Stages with the same word here follow each other: only the last one counts, and they are never added</source>
        <translation>此处填写相同词语的阶段前后相继：只计最后一个，绝不相加</translation>
    </message>
    <message>
        <source>Foru&amp;m</source>
        <translation>程序类别(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>适用于(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing ticked: to every party</source>
        <translation>全不勾选：适用于所有当事方</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>涵盖(&amp;C)</translation>
    </message>
    <message>
        <source>What the penalty is for: a rate such as dollars a gigabyte needs it</source>
        <translation>处罚针对什么：每 GB 多少美元之类的比率需要此项</translation>
    </message>
    <message>
        <source>There is an amount, which is &amp;secret</source>
        <translation>有数额，但保密(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Liability</source>
        <translation>责任(&amp;L)</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>计算者(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>The stage whose place it took</source>
        <translation>被它取代的阶段</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>属于(&amp;P)</translation>
    </message>
    <message>
        <source>A part is counted with its whole, and not beside it</source>
        <translation>组成部分随其整体计入，不另行计入</translation>
    </message>
    <message>
        <source>Alternative to</source>
        <translation>替代于</translation>
    </message>
    <message>
        <source>Another figure for the same sum: the two become a range</source>
        <translation>同一笔款项的另一个数值：两者构成范围</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>合并方式(&amp;G)</translation>
    </message>
    <message>
        <source>It was read &amp;in a cited page</source>
        <translation>该内容出自所引用的页面(&amp;I)</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Another stage …</source>
        <translation>另一个阶段…</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Duplicate a stage</source>
        <translation>复制阶段</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>移动阶段</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>What it is known from; sources are added on their own page</source>
        <translation>信息出处；来源在其专门的页面中添加</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010、2010-09-24、about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTableModel</name>
    <message>
        <source>as written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Computed from the other columns</source>
        <translation>由其他列计算得出</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>粘贴到 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Several stages: no single line says them all</source>
        <translation>有多个阶段：无法用一行全部表示</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>行为方类型</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, case</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>It stays: other stages are parts of it, or another figure for it. Remove those first.</source>
        <translation>无法移除：其他阶段是它的组成部分，或是它的另一个数值。请先移除那些阶段。</translation>
    </message>
    <message>
        <source>nothing: the entry is taken away</source>
        <translation>无：该条目将被移除</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>计为 %1</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加案例</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>复制 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>移动 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>移除 %Ln 个案例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message>
        <source>Filter of the cases</source>
        <translation>案例筛选</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, status pending, library</source>
        <translation>volume &gt; 1 TB, status pending, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>条件之间以逗号分隔：度量后接 &gt;、&lt;、&gt;=、&lt;=、= 和一个值；“has money”或“no money”；status、kind、outcome、basis 或 country 后接一个词；其他任何词都在文字中查找</translation>
    </message>
    <message>
        <source>All cases of the document</source>
        <translation>文档的所有案例</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>A new case, whose name is typed first</source>
        <translation>新建案例，先输入其名称</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Copies of the selected cases</source>
        <translation>所选案例的副本</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>The selected cases leave the document and all its views</source>
        <translation>将所选案例从文档及其所有视图中移除</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The selected cases, for a spreadsheet too</source>
        <translation>所选案例，也可用于电子表格</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Copies the selected cases and takes them out</source>
        <translation>复制所选案例并将其移除</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cases from this program, or a table with a header from a spreadsheet</source>
        <translation>来自本程序的案例，或来自电子表格的带表头的表格</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their headers to change the order</source>
        <translation>显示哪些列；拖动列标题可更改顺序</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>文件顺序(&amp;F)</translation>
    </message>
    <message>
        <source>%1. Still shown: %2 of %3 cases, those of the last filter that could be read</source>
        <comment>why a filter cannot be read</comment>
        <translation>%1。仍显示：%3 个案例中的 %2 个，即最近一次可读取的筛选的结果</translation>
    </message>
    <message>
        <source>The table is sorted by a column. To order the cases by hand choose Columns, Order of the file.</source>
        <translation>表格已按某一列排序。要手动排列案例，请选择“列”&gt;“文件顺序”。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>从另一个窗口添加 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; values alone go into the cells from the chosen one on</source>
        <translation>没有可粘贴的内容：请复制案例，或首行为列名（例如 title 和 volume）的表格；单独的数值会从所选单元格开始填入</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>已粘贴到 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room from this cell on: what was copied has %1 rows and %2 columns</source>
        <translation>从此单元格起空间不足：复制的内容有 %1 行、%2 列</translation>
    </message>
    <message>
        <source>No cases yet: add one, paste a table, or drop a file.</source>
        <translation>尚无案例：可添加案例、粘贴表格或拖入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%2 个案例中的 %1 个</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</source>
        <translation>ToScale 可读取的所有文件 (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>ToScale documents (*.toscale.json *.json)</source>
        <translation>ToScale 文档 (*.toscale.json *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures that carry their document (*.png *.svg *.pdf *.html)</source>
        <translation>附带文档的图片 (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)</source>
        <translation>表格、网页和 JSON (*.csv *.tsv *.txt *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>ToScale document (*.toscale.json)</source>
        <translation>ToScale 文档 (*.toscale.json)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>用于打印的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Whole cases as a table that can be read back (*.csv)</source>
        <translation>完整案例，可重新读取的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Values in base units, for programs (*.json)</source>
        <translation>以基本单位表示的值，供程序使用 (*.json)</translation>
    </message>
    <message>
        <source>Web page, as shown (*.html)</source>
        <translation>网页，与显示的相同 (*.html)</translation>
    </message>
    <message>
        <source>Markdown, as shown (*.md)</source>
        <translation>Markdown，与显示的相同 (*.md)</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>要创建此文件夹吗？</translation>
    </message>
    <message>
        <source>&amp;Make folder</source>
        <translation>创建文件夹(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>要替换 %Ln 个文件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>要先保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则这些更改将丢失。</translation>
    </message>
    <message>
        <source>ToScale ended before these changes were saved. Open them again?</source>
        <translation>ToScale 在保存这些更改之前结束了。要重新打开吗？</translation>
    </message>
    <message>
        <source>They open as unsaved changes; the files stay as they are until you save.</source>
        <translation>它们将作为未保存的更改打开；在您保存之前，文件保持原样。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>稍后询问(&amp;L)</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上已更改</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Open what it holds now?</source>
        <translation>另一个程序更改了“%1”。要打开其当前内容吗？</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost.</source>
        <translation>您未保存的更改将会丢失。</translation>
    </message>
    <message>
        <source>Otherwise what is open here stays, unsaved.</source>
        <translation>否则此处打开的内容会保留，但未保存。</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>保留此处内容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here. Replace what it wrote?</source>
        <translation>“%1”在此处打开之后被另一个程序更改。要替换其写入的内容吗？</translation>
    </message>
    <message>
        <source>Save as another file to keep both.</source>
        <translation>另存为其他文件可同时保留两者。</translation>
    </message>
    <message>
        <source>A page of the web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此网址？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Saving %1: waiting for the disk …</source>
        <translation>正在保存 %1：等待磁盘…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EmptyCases</name>
    <message>
        <source>T&amp;ype a case</source>
        <translation>输入案例(&amp;Y)</translation>
    </message>
    <message>
        <source>Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012</source>
        <translation>先写名称，再按惯常写法写各个值：over 80 TB, imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date</source>
        <translation>Ctrl+V：来自电子表格的表格，首行为列名：title、volume、fine、date</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>A document, or a table: CSV, TSV, JSON. It can be dropped here, too</source>
        <translation>文档，或表格：CSV、TSV、JSON。也可以拖放到此处</translation>
    </message>
    <message>
        <source>Li&amp;brary …</source>
        <translation>案例库(&amp;B)…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>经过查证并附有来源的案例</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventDelegate</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>date in words, date in EDTF</comment>
        <translation>%1，在文件中为 %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010、2010-09-24、about 2012</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>开庭审理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventPanel</name>
    <message>
        <source>Events of the selected case</source>
        <translation>所选案例的事件</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Type the date of another event</source>
        <translation>输入另一个事件的日期</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>The selected event leaves the case</source>
        <translation>将所选事件从案例中移除</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>The selected event one place up in the file</source>
        <translation>将所选事件在文件中上移一位</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>The selected event one place down in the file</source>
        <translation>将所选事件在文件中下移一位</translation>
    </message>
    <message>
        <source>&amp;Sort by date</source>
        <translation>按日期排序(&amp;S)</translation>
    </message>
    <message>
        <source>The order of the file follows the dates</source>
        <translation>使文件中的顺序与日期一致</translation>
    </message>
    <message>
        <source>S&amp;ources …</source>
        <translation>来源(&amp;O)…</translation>
    </message>
    <message>
        <source>What the selected event is known from</source>
        <translation>所选事件所依据的来源</translation>
    </message>
    <message>
        <source>&amp;Add a source …</source>
        <translation>添加来源(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Its address, or who published it:</source>
        <translation>来源的地址或发布者：</translation>
    </message>
    <message>
        <source>Select a case to see and change what happened when.</source>
        <translation>选择一个案例，即可查看和更改何时发生了什么。</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventTableModel</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>整个行为</translation>
    </message>
    <message>
        <source>Date of another event …</source>
        <translation>另一个事件的日期…</translation>
    </message>
    <message>
        <source>Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</source>
        <translation>输入日期以添加事件：Sep 2010、12 September 2012、2010/2011、about 2012、since 2011</translation>
    </message>
    <message>
        <source>Press Enter to choose sources</source>
        <translation>按 Enter 选择来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>行为日期</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Move an event to another date</source>
        <translation>将事件移到另一日期</translation>
    </message>
    <message>
        <source>Kind of an event</source>
        <translation>更改事件类型</translation>
    </message>
    <message>
        <source>Words of an event</source>
        <translation>更改事件文字</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>移除事件</translation>
    </message>
    <message>
        <source>Move an event up</source>
        <translation>上移事件</translation>
    </message>
    <message>
        <source>Move an event down</source>
        <translation>下移事件</translation>
    </message>
    <message>
        <source>Sort events by date</source>
        <translation>按日期排序事件</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>Cite a source no longer</source>
        <translation>取消引用来源</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExplorePanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>What the cases are looked at as</source>
        <translation>以何种方式观察案例</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>The measure upward</source>
        <translation>向上的度量</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>The measure to the right</source>
        <translation>向右的度量</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>What the cases are grouped by</source>
        <translation>案例按什么分组</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic upward: equal distances are equal factors; else from zero</source>
        <translation>向上采用对数刻度：相等的距离表示相等的倍数；否则从零开始</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Logarithmic to the right: equal distances are equal factors; else from zero</source>
        <translation>向右采用对数刻度：相等的距离表示相等的倍数；否则从零开始</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>按(&amp;B)</translation>
    </message>
    <message>
        <source>Works counted in</source>
        <translation>作品的统计单位</translation>
    </message>
    <message>
        <source>What the works are: those of different kinds are never in one picture</source>
        <translation>作品是什么：不同种类的作品绝不在同一图中</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>作品(&amp;O)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Drag to select cases; Shift adds, Ctrl and a click takes one in or out</source>
        <translation>拖动以选择案例；Shift 为追加，Ctrl+单击为加入或去除一个</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag to move the chart; the middle button always does</source>
        <translation>拖动以移动图表；鼠标中键始终可用</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer</source>
        <translation>拖动以放大一个矩形区域；鼠标右键始终可用，滚轮以指针为中心缩放</translation>
    </message>
    <message>
        <source>Zoom out (key -)</source>
        <translation>缩小（按键 -）</translation>
    </message>
    <message>
        <source>Zoom in (key +)</source>
        <translation>放大（按键 +）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All cases in sight (key Home)</source>
        <translation>显示所有案例（按键 Home）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The chart as PNG, SVG or PDF, framed as a figure</source>
        <translation>将图表导出为 PNG、SVG 或 PDF，带有与图形相同的边框</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>The selected cases in the table of cases, which has all numbers of the chart</source>
        <translation>在案例表中显示所选案例，案例表含有图表的所有数字</translation>
    </message>
    <message>
        <source>Compare in the figure</source>
        <translation>在图形中比较</translation>
    </message>
    <message>
        <source>Nothing to explore yet.

Add researched cases from the library (Ctrl+L), type a comparison above,
or open a table with a row a case: its measures become axes here, and each case a point.</source>
        <translation>尚无可探索的内容。

从案例库添加经过查证的案例（Ctrl+L），在上方输入比较，
或打开每行一个案例的表格：其度量在此成为坐标轴，每个案例成为一个点。</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>point here for the notes</source>
        <translation>指向此处查看附注</translation>
    </message>
    <message>
        <source>Select cases first: drag over them, or click</source>
        <translation>请先选择案例：拖动框选或单击</translation>
    </message>
    <message>
        <source>A figure has room for %1 cases at most; %2 are selected</source>
        <translation>一个图形最多容纳 %1 个案例；已选 %2 个</translation>
    </message>
    <message>
        <source>The selected cases become those of the figure</source>
        <translation>所选案例将成为图形中的案例</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportChoices</name>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Vector picture, sharp at every size</source>
        <translation>矢量图，任何大小都清晰</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pixel picture, for every program</source>
        <translation>像素图，适用于任何程序</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page of the figure&apos;s size, for print</source>
        <translation>与图形同样大小的页面，用于印刷</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>The figure with its data, notes and sources; works without a network</source>
        <translation>图形及其数据、附注和来源；无需网络即可使用</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The normalised data as a table</source>
        <translation>规范化的数据，以表格形式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The normalised data for programs</source>
        <translation>规范化的数据，供程序使用</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>The figure for the web, of bars and dots only</source>
        <translation>用于网页的图形，仅限条形和点</translation>
    </message>
    <message>
        <source>Vega-Lite draws bars and dots to scale, and no other figure</source>
        <translation>Vega-Lite 按比例绘制条形和点，不能绘制其他图形</translation>
    </message>
    <message>
        <source>Events as CSV</source>
        <translation>事件 (CSV)</translation>
    </message>
    <message>
        <source>What happened when, as a table</source>
        <translation>何时发生了什么，以表格形式</translation>
    </message>
    <message>
        <source>No event is on record of the cases of this view</source>
        <translation>此视图的案例没有事件记录</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>What happened when, as a timeline for the web</source>
        <translation>何时发生了什么，以网页时间线形式</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>What happened when, for calendars</source>
        <translation>何时发生了什么，用于日历</translation>
    </message>
    <message>
        <source>No event with a date is on record of the cases of this view</source>
        <translation>此视图的案例没有带日期的事件记录</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>PNG 的像素数</translation>
    </message>
    <message>
        <source>%1 × (%2 dpi)</source>
        <comment>a scale; dots per inch</comment>
        <translation>%1 × (%2 dpi)</translation>
    </message>
    <message>
        <source>Print (300 dpi)</source>
        <translation>印刷 (300 dpi)</translation>
    </message>
    <message>
        <source>PNG p&amp;ixels:</source>
        <translation>PNG 像素(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Transparent PNG</source>
        <translation>透明 PNG(&amp;T)</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>无背景</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>文字转为轮廓(&amp;L)</translation>
    </message>
    <message>
        <source>SVG and HTML look the same where the font is missing</source>
        <translation>在缺少该字体的设备上，SVG 和 HTML 外观不变</translation>
    </message>
    <message>
        <source>Carry the &amp;document</source>
        <translation>附带文档(&amp;D)</translation>
    </message>
    <message>
        <source>Whoever gets the picture can open it again as a document</source>
        <translation>得到图片的人可将其作为文档重新打开</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>隐去姓名(&amp;W)</translation>
    </message>
    <message>
        <source>Roles, countries and years in place of natural persons, everywhere</source>
        <translation>处处以角色、国家和年份代替自然人</translation>
    </message>
    <message>
        <source>Ca&amp;ption pack</source>
        <translation>图注包(&amp;P)</translation>
    </message>
    <message>
        <source>Headline, caption, alternative text, notes and sources as text and HTML</source>
        <translation>标题、图注、替代文本、附注和来源，以文本和 HTML 形式</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>全部 %Ln 个视图(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view of the document at once</source>
        <translation>一次导出文档的所有视图</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used; at most</comment>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Empty: made from the data, as shown.</source>
        <translation>留空：由数据生成，如图所示。</translation>
    </message>
    <message>
        <source>Use %1 × %2, in which everything fits</source>
        <comment>width, height</comment>
        <translation>使用 %1 × %2，可容纳全部内容</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>添加尺寸</translation>
    </message>
    <message>
        <source>Width x height in points of 1/96 inch, with a name before it if you like (poster = 900 x 1200):</source>
        <translation>宽 x 高，以 1/96 英寸的点为单位，前面可加名称（poster = 900 x 1200）：</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.</source>
        <translation>“%1”不是尺寸。请写 %2 到 %3 之间的宽和高，例如 900 x 1200。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>更改替代文本</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>已取消，此前已导出 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个文件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was exported.</source>
        <translation>部分内容未能导出。</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>Alternati&amp;ve text (for those who do not see the picture):</source>
        <translation>替代文本（供看不到图片的人使用）(&amp;V)：</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Add a &amp;size …</source>
        <translation>添加尺寸(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>只能移除自己添加的尺寸</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The names of all files begin with it</source>
        <translation>所有文件的名称以此开头</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>文件名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FamiliarPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>复制句子</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>绘制为单位网格</translation>
    </message>
    <message>
        <source>As familiar things</source>
        <translation>用参照物表示</translation>
    </message>
    <message>
        <source>The sentence, its arithmetic and its source, to the clipboard</source>
        <translation>将句子及其计算过程和来源复制到剪贴板</translation>
    </message>
    <message>
        <source>A new view after this one: a unit grid whose squares are these things</source>
        <translation>在此视图之后新建一个视图：以这些参照物为方格的单位网格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; a sentence about its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FieldForm</name>
    <message>
        <source>Change the id of a case</source>
        <translation>更改案例的标识符</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: it is added on a page of its own</source>
        <translation>尚无可选内容：需在其单独的页面上添加</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureChoice</name>
    <message>
        <source>Which of the figures reported for this case is shown</source>
        <translation>显示此案例的哪个报告数值</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>报告数值</translation>
    </message>
    <message>
        <source>Repo&amp;rted figure</source>
        <translation>报告数值(&amp;R)</translation>
    </message>
    <message>
        <source>primary figure</source>
        <translation>主数值</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigurePanel</name>
    <message>
        <source>Changes the measure: a mirror has volume or works beside money or prison time</source>
        <translation>会更改度量：镜像图以数据量或作品数与金额或监禁时长并列</translation>
    </message>
    <message>
        <source>Changes the measure: a ladder shows the stages of money and prison time</source>
        <translation>会更改度量：阶梯图显示金额和监禁时长的各个阶段</translation>
    </message>
    <message>
        <source>Changes the measure: a plane has volume or works against money or prison time</source>
        <translation>会更改度量：平面图以数据量或作品数与金额或监禁时长对照</translation>
    </message>
    <message>
        <source>Changes the measure to money or prison time at the rate of the baseline</source>
        <translation>将度量更改为按基准案例比率计算的金额或监禁时长</translation>
    </message>
    <message>
        <source>Changes the measure: this one is a rate, and an area would suggest an amount</source>
        <translation>会更改度量：当前度量是比率，而面积会使人误以为是数量</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print (safe in grey)</source>
        <translation>印刷（灰度下可辨）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>图形(&amp;G)</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>值的绘制方式</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制的内容</translation>
    </message>
    <message>
        <source>B&amp;aseline</source>
        <translation>基准(&amp;A)</translation>
    </message>
    <message>
        <source>The case that the others are compared with</source>
        <translation>其他案例与之比较的案例</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>口径(&amp;B)</translation>
    </message>
    <message>
        <source>Which stage of a penalty counts</source>
        <translation>计入处罚的哪个阶段</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Which kinds of penalty are added up</source>
        <translation>将哪些种类的处罚相加</translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation>程序类别(&amp;O)</translation>
    </message>
    <message>
        <source>Which proceedings count</source>
        <translation>计入哪些程序</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>比较所用的货币</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>物价(&amp;I)</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year</source>
        <translation>名义值，或按某一年的物价调整</translation>
    </message>
    <message>
        <source>Inf&amp;late first, then convert</source>
        <translation>先调整物价，后换算(&amp;L)</translation>
    </message>
    <message>
        <source>The second reading: prices of the original currency, then the rate of the price year</source>
        <translation>第二种解读：先按原货币的物价调整，再按物价年份的汇率换算</translation>
    </message>
    <message>
        <source>Prefi&amp;xes</source>
        <translation>前缀(&amp;X)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>GB 是 1,000³ 还是 1,024³ 字节</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>图形的颜色</translation>
    </message>
    <message>
        <source>Colour&amp;s by</source>
        <translation>颜色依据(&amp;S)</translation>
    </message>
    <message>
        <source>What the colours of the marks tell</source>
        <translation>标记的颜色表示什么</translation>
    </message>
    <message>
        <source>Last decision in force</source>
        <translation>最后的有效裁决</translation>
    </message>
    <message>
        <source>Basis with the largest total, last stages</source>
        <translation>总额最大的口径，取最后阶段</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Fines only</source>
        <translation>仅罚款</translation>
    </message>
    <message>
        <source>Damages only</source>
        <translation>仅损害赔偿</translation>
    </message>
    <message>
        <source>Settlements only</source>
        <translation>仅和解金</translation>
    </message>
    <message>
        <source>Restitution only</source>
        <translation>仅退赔</translation>
    </message>
    <message>
        <source>Forfeiture only</source>
        <translation>仅没收</translation>
    </message>
    <message>
        <source>All proceedings</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>名义值，未调整</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 年物价</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>1,000 的幂 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>1,024 的幂 (JEDEC)</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Baseline and others</source>
        <translation>基准与其他</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>行为方类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draw as “%1”</source>
        <translation>绘制为“%1”</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>度量“%1”</translation>
    </message>
    <message>
        <source>Baseline “%1”</source>
        <translation>基准“%1”</translation>
    </message>
    <message>
        <source>Basis “%1”</source>
        <translation>口径“%1”</translation>
    </message>
    <message>
        <source>Count “%1”</source>
        <translation>计入“%1”</translation>
    </message>
    <message>
        <source>Forum “%1”</source>
        <translation>程序类别“%1”</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>货币 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Prefixes as %1</source>
        <translation>前缀按 %1</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>主题“%1”</translation>
    </message>
    <message>
        <source>Colours by “%1”</source>
        <translation>颜色依据“%1”</translation>
    </message>
    <message>
        <source>Draw as ledger</source>
        <translation>绘制为台账</translation>
    </message>
    <message>
        <source>Order of inflation and exchange</source>
        <translation>物价调整与换算的顺序</translation>
    </message>
    <message>
        <source>None: smallest and largest</source>
        <translation>无：最小与最大</translation>
    </message>
    <message>
        <source>These cases have no measure in common, so no figure of one measure shows them all. &lt;a href=&quot;ledger&quot;&gt;Show them as a ledger&lt;/a&gt;</source>
        <translation>这些案例没有共同的度量，因此没有任何单一度量的图形能全部显示它们。&lt;a href=&quot;ledger&quot;&gt;以台账显示&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Steps of a walk</source>
        <translation>每步倍数</translation>
    </message>
    <message>
        <source>How many times as much each frame of a power walk holds as the one before</source>
        <translation>逐级放大的每个画面容纳前一个画面的多少倍</translation>
    </message>
    <message>
        <source>As fits the values</source>
        <translation>按数值选择</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 倍</translation>
    </message>
    <message>
        <source>1,000 times</source>
        <translation>1,000 倍</translation>
    </message>
    <message>
        <source>Steps of a walk: %1</source>
        <translation>每步倍数：%1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::Filmstrip</name>
    <message>
        <source>The document has no saved view and shows all its cases. Change the figure, or add a view, and it is kept here as a step of a presentation.</source>
        <translation>文档没有已保存的视图，显示其所有案例。更改图形或添加视图后，它会作为演示的一个步骤保存在此处。</translation>
    </message>
    <message>
        <source>Views: the steps of a presentation</source>
        <translation>视图：演示的步骤</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In views too</source>
        <translation>也在视图中查找(&amp;I)</translation>
    </message>
    <message>
        <source>In web add&amp;resses too</source>
        <translation>也在网址中查找(&amp;R)</translation>
    </message>
    <message>
        <source>Find in all texts of the cases</source>
        <translation>在案例的所有文字中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Titles, notes and other texts of views</source>
        <translation>视图的标题、附注和其他文字</translation>
    </message>
    <message>
        <source>Replace all leaves addresses of sources as they are: changed, they lead nowhere</source>
        <translation>“全部替换”不改动来源的网址：网址一旦更改便会失效</translation>
    </message>
    <message>
        <source>What was not replaced</source>
        <translation>未替换的内容</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>E&amp;dit there</source>
        <translation>就地编辑(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the case at this place</source>
        <translation>打开案例并定位到此处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;E)</translation>
    </message>
    <message>
        <source>The place that is shown, then the next</source>
        <translation>替换当前显示的一处，然后转到下一处</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Every place, as one step</source>
        <translation>所有各处，作为一步操作</translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>网址中的 %Ln 处保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” at %n place(s)</source>
        <translation>
            <numerusform>在 %Ln 处替换“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%Ln 处保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of text</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case, text</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Type what to look for: names, summaries, notes, values, events and sources are looked through.</source>
        <translation>输入要查找的内容：将在名称、摘要、附注、值、事件和来源中查找。</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::HandsPanel</name>
    <message>
        <source>A guess is a number above zero, such as 500 or 10^6</source>
        <translation>猜测须为大于零的数字，例如 500 或 10^6</translation>
    </message>
    <message>
        <source>Show of hands, where the class guesses; Next goes on without</source>
        <translation>举手表决，由全班猜测；不猜也可直接进入下一步</translation>
    </message>
    <message>
        <source>Another guess: how many times</source>
        <translation>其他猜测：多少倍</translation>
    </message>
    <message>
        <source>Another guess: 500</source>
        <translation>其他猜测：500</translation>
    </message>
    <message>
        <source>&amp;Add the guess</source>
        <translation>添加猜测(&amp;A)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>猜%1的举手人数</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>撤回最后一个(&amp;T)</translation>
    </message>
    <message>
        <source>Typed or drawn: %1</source>
        <translation>输入或画出的：%1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportColumnsModel</name>
    <message>
        <source>Keep as text</source>
        <translation>保留为文本</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>金额的货币</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 成为：%2</translation>
    </message>
    <message>
        <source>The name of the column says so. Click to choose another use.</source>
        <translation>依据列名。单击可选择其他用途。</translation>
    </message>
    <message>
        <source>What the name means says so. Click to choose another use.</source>
        <translation>依据列名的含义。单击可选择其他用途。</translation>
    </message>
    <message>
        <source>The cells look like it. Click to choose another use.</source>
        <translation>依据单元格的内容。单击可选择其他用途。</translation>
    </message>
    <message>
        <source>Click to choose what the column becomes.</source>
        <translation>单击可选择此列成为什么。</translation>
    </message>
    <message>
        <source>unit in the cells</source>
        <translation>单位在单元格中</translation>
    </message>
    <message>
        <source>Unit of numbers without one: GB, million USD, months, articles. Click to type it.</source>
        <translation>无单位数字的单位：GB、million USD、months、articles。单击可输入。</translation>
    </message>
    <message>
        <source>Columns of amounts have units.</source>
        <translation>数量列有单位。</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>%1 的单位：%2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>What is wrong, and what there is to know</source>
        <translation>错误与须知</translation>
    </message>
    <message>
        <source>A click shows the cell</source>
        <translation>单击可显示该单元格</translation>
    </message>
    <message>
        <source>Progress of reading the table</source>
        <translation>表格读取进度</translation>
    </message>
    <message>
        <source>Where the cases go</source>
        <translation>案例导入到何处</translation>
    </message>
    <message>
        <source>into the open document</source>
        <translation>导入到打开的文档</translation>
    </message>
    <message>
        <source>into a new document</source>
        <translation>导入到新文档</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>文件中字符的存储方式</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>两个单元格之间的字符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>小数(&amp;D)</translation>
    </message>
    <message>
        <source>What separates the decimals of numbers</source>
        <translation>数字的小数分隔符</translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation>由各列判断</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>点：1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>逗号：1.234,5</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>How dates such as 9/12/2012 are read</source>
        <translation>9/12/2012 之类的日期如何读取</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>&amp;Names in the first row</source>
        <translation>首行为列名(&amp;N)</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>第一行说明各列是什么</translation>
    </message>
    <message>
        <source>&amp;Join rows of one title</source>
        <translation>合并同标题的行(&amp;J)</translation>
    </message>
    <message>
        <source>Rows with the same title are one case with several figures and penalties</source>
        <translation>标题相同的行视为一个案例，带有多个数值和处罚</translation>
    </message>
    <message>
        <source>What each column becomes, and its unit</source>
        <translation>各列成为什么，及其单位</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln 个案例，来自 </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln 行有问题，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln 项处罚没有日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Nothing is imported before you have said, under Decimals, what separates them.</source>
        <translation>请先在“小数”中指明小数分隔符，然后才能导入。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>导入 %Ln 个案例(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::LibraryDialog</name>
    <message>
        <source>Case library</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Search by name, country, size or outcome</source>
        <translation>按名称、国家、规模或结果搜索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索案例库</translation>
    </message>
    <message>
        <source>Ticks all cases that are listed, or none of them</source>
        <translation>勾选列出的全部案例，或全部取消</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <source>Cases of the library</source>
        <translation>案例库中的案例</translation>
    </message>
    <message>
        <source>Already in this document</source>
        <translation>已在此文档中</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message>
        <source>The title and what else was typed about this view stay: see in the Texts panel whether they are still true. An empty field is filled from the data.</source>
        <translation>此视图的标题及其他手动输入的文字保持不变：请在“文字”面板中检查它们是否仍然属实。空字段由数据填充。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>已打开 %1。须知事项：</translation>
    </message>
    <message>
        <source>%1 has problems. What is good of it was opened.</source>
        <translation>%1 有问题。其中完好的部分已打开。</translation>
    </message>
    <message>
        <source>Always printed on the figure</source>
        <translation>始终印在图形上</translation>
    </message>
    <message>
        <source>%1[*] – ToScale</source>
        <translation>%1[*] – ToScale</translation>
    </message>
    <message>
        <source>View %1 of %2</source>
        <translation>视图 %1 / %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>空文档</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>A second window, to compare documents and drag cases between them</source>
        <translation>第二个窗口，用于比较文档以及在文档之间拖动案例</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document or a table</source>
        <translation>打开文档或表格</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Cases from a table, a page or JSON, whatever its columns are called</source>
        <translation>从表格、网页或 JSON 导入案例，列名不限</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;built-in comparison</source>
        <translation>打开内置比较(&amp;B)</translation>
    </message>
    <message>
        <source>70 GB and 80 TB, as researched</source>
        <translation>70 GB 与 80 TB，依据查证结果</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>以其他名称保存文档</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The figure as pictures, a page or data, in sizes for every place</source>
        <translation>将图形导出为图片、网页或数据，尺寸适合各种用途</translation>
    </message>
    <message>
        <source>Export &amp;table …</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown</source>
        <translation>表格中可见的案例：CSV 为完整案例，JSON 为其值，HTML 或 Markdown 与显示的相同</translation>
    </message>
    <message>
        <source>Print for a wa&amp;ll …</source>
        <translation>墙面打印(&amp;P)…</translation>
    </message>
    <message>
        <source>A PDF of many sheets at a scale to measure with a ruler</source>
        <translation>由多张纸组成的 PDF，其比例尺可用直尺量取</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>复制为图像(&amp;C)</translation>
    </message>
    <message>
        <source>The figure to the clipboard, at twice its size</source>
        <translation>将图形以两倍大小复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>复制为 SVG(&amp;V)</translation>
    </message>
    <message>
        <source>The figure to the clipboard as a vector picture</source>
        <translation>将图形作为矢量图复制到剪贴板</translation>
    </message>
    <message>
        <source>Cop&amp;y as a sentence</source>
        <translation>复制为句子(&amp;D)</translation>
    </message>
    <message>
        <source>The comparison in words, with how each value came about and its sources</source>
        <translation>用文字表述比较，附各个值的由来和来源</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>分享(&amp;H)…</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions in one folder, to hand on</source>
        <translation>将文档、图形、数据、凭据和图注放入一个文件夹，以便转交</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤消最近一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>重做已撤消的更改</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>从案例库添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>经过查证并附有来源的案例</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;view</source>
        <translation>转到视图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一视图(&amp;P)</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>前一个视图</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>后一个视图</translation>
    </message>
    <message>
        <source>Next &amp;thing on the way</source>
        <translation>途中的下一个对象(&amp;J)</translation>
    </message>
    <message>
        <source>The next case or yardstick of a long figure</source>
        <translation>长图中的下一个案例或参照物</translation>
    </message>
    <message>
        <source>Thing before on the &amp;way</source>
        <translation>途中的上一个对象(&amp;K)</translation>
    </message>
    <message>
        <source>The case or yardstick before of a long figure</source>
        <translation>长图中的上一个案例或参照物</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>More of the time or of the chart in sight</source>
        <translation>显示更大范围的时间或图表</translation>
    </message>
    <message>
        <source>All o&amp;f it</source>
        <translation>显示全部(&amp;F)</translation>
    </message>
    <message>
        <source>All of the time or of the chart in sight</source>
        <translation>显示全部时间或整个图表</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Less of the time or of the chart, and more of what is in it</source>
        <translation>显示更小范围的时间或图表，但内容更详细</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>图形(&amp;R)</translation>
    </message>
    <message>
        <source>The tab with the figure of the view</source>
        <translation>视图图形所在的标签页</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <source>The tab with all cases: scatter, histogram, groups, years, ranks</source>
        <translation>含有所有案例的标签页：散点图、直方图、分组、年份、名次</translation>
    </message>
    <message>
        <source>Ta&amp;ble of cases</source>
        <translation>案例表(&amp;T)</translation>
    </message>
    <message>
        <source>All cases of the document, to sort, filter and type into</source>
        <translation>文档的所有案例，可排序、筛选和输入</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>图片立即切换，不再滑动过渡</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;W)</translation>
    </message>
    <message>
        <source>The window on the whole screen</source>
        <translation>窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>Preview as &amp;seen</source>
        <translation>色觉预览(&amp;S)</translation>
    </message>
    <message>
        <source>With &amp;usual colour vision</source>
        <translation>正常色觉(&amp;U)</translation>
    </message>
    <message>
        <source>Without &amp;green cones (deuteranopia)</source>
        <translation>无绿锥细胞（绿色盲）(&amp;G)</translation>
    </message>
    <message>
        <source>Without &amp;red cones (protanopia)</source>
        <translation>无红锥细胞（红色盲）(&amp;R)</translation>
    </message>
    <message>
        <source>Without &amp;blue cones (tritanopia)</source>
        <translation>无蓝锥细胞（蓝色盲）(&amp;B)</translation>
    </message>
    <message>
        <source>In gr&amp;ey, as a printer without colour draws it</source>
        <translation>灰度，如同黑白打印(&amp;E)</translation>
    </message>
    <message>
        <source>A preview on the screen; what is exported keeps its colours</source>
        <translation>仅为屏幕预览；导出内容的颜色不变</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>以列表显示所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About ToScale</source>
        <translation>关于 ToScale(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;Edit case …</source>
        <translation>编辑案例(&amp;E)…</translation>
    </message>
    <message>
        <source>Everything that the selected case says, to type into</source>
        <translation>所选案例的全部内容，可供编辑</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>A text in all cases</source>
        <translation>在所有案例中查找文字</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>替换(&amp;P)…</translation>
    </message>
    <message>
        <source>A text in all cases by another</source>
        <translation>将所有案例中的文字替换为其他文字</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The next place of the text</source>
        <translation>该文字的下一处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>The place of the text before</source>
        <translation>该文字的上一处</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>比较两个对象</translation>
    </message>
    <message>
        <source>Compare: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>比较：70 GB 对 80 TB，100 万美元 + 35 年 对 无</translation>
    </message>
    <message>
        <source>Two sides around &quot;vs&quot;; more pairs after a comma. Press Enter to draw them.</source>
        <translation>“对”两边各写一个对象；多组之间用逗号分隔。按 Enter 绘制。</translation>
    </message>
    <message>
        <source>Type a comparison</source>
        <translation>输入比较</translation>
    </message>
    <message>
        <source>Ask “%1”</source>
        <translation>提问“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>已创建 %Ln 个视图，每类数量一个；按 Page Down 显示下一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>有 %Ln 个仅显示该案例的视图已一并移除；按 Ctrl+Z 可全部恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>添加 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>清除列表(&amp;F)</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>没有已保存的视图</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none.</source>
        <translation>方向键可在图形的标记之间移动；Enter 编辑时间线的事件，Alt+向左键或向右键将事件在时间上移动，+ 和 - 缩放，0 显示全部。在“探索”中，+ 和 - 缩放，方向键平移，Home 显示全部，N 和 Shift+N 在案例之间移动，Ctrl+A 选择可见的案例，Esc 取消选择。</translation>
    </message>
    <message>
        <source>About ToScale</source>
        <translation>关于 ToScale</translation>
    </message>
    <message>
        <source>ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, and draws them to scale.</source>
        <translation>ToScale %1 将有人取得、泄露或收集数据的案例与其后果进行比较，并按比例绘制。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布</translation>
    </message>
    <message>
        <source>Works offline: nothing is fetched and nothing is sent</source>
        <translation>离线运行：不获取也不发送任何内容</translation>
    </message>
    <message>
        <source>Font of the figures: Liberation Sans</source>
        <translation>图形所用字体：Liberation Sans</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>The figure of the view (Ctrl+1)</source>
        <translation>视图的图形 (Ctrl+1)</translation>
    </message>
    <message>
        <source>All cases: scatter, histogram, groups, years, ranks (Ctrl+2)</source>
        <translation>所有案例：散点图、直方图、分组、年份、名次 (Ctrl+2)</translation>
    </message>
    <message>
        <source>No row passes the filter of the table.</source>
        <translation>没有符合表格筛选条件的行。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied the picture of the cases</source>
        <translation>已复制案例的图片</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>比较所选的 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>正在写入 %Ln 个案例…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>墙面打印</translation>
    </message>
    <message>
        <source>Copied the figure</source>
        <translation>已复制图形</translation>
    </message>
    <message>
        <source>Copied the figure as SVG</source>
        <translation>已将图形复制为 SVG</translation>
    </message>
    <message>
        <source>Copied the comparison as a sentence with its receipt</source>
        <translation>已将比较复制为句子及其凭据</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Share in</source>
        <translation>分享到</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>部分内容未能写入。</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions are in %1</source>
        <translation>文档、图形、数据、凭据和图注位于 %1</translation>
    </message>
    <message>
        <source>Nothing here yet.

Type a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,
add researched cases from the library on the left,
or drop a document or a table here.</source>
        <translation>尚无内容。

在上方输入比较，例如  70 GB 对 80 TB，100 万美元 + 35 年 对 无，
从左侧的案例库添加经过查证的案例，
或将文档或表格拖放到此处。</translation>
    </message>
    <message>
        <source>Comparing %1 cases ...</source>
        <translation>正在比较 %1 个案例…</translation>
    </message>
    <message>
        <source>Lie factor %1</source>
        <translation>失真系数 %1</translation>
    </message>
    <message>
        <source>Values by place</source>
        <translation>值以位置表示</translation>
    </message>
    <message>
        <source>Such a date is moved by typing another one</source>
        <translation>此类日期须通过输入另一日期来移动</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>From the &amp;first view</source>
        <translation>从第一个视图开始(&amp;F)</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen; H there lists the keys</source>
        <translation>以视图为步骤全屏演示；演示时按 H 列出按键</translation>
    </message>
    <message>
        <source>From &amp;this view</source>
        <translation>从此视图开始(&amp;T)</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen, beginning with this one</source>
        <translation>以视图为步骤全屏演示，从此视图开始</translation>
    </message>
    <message>
        <source>Open a &amp;lesson</source>
        <translation>打开课程(&amp;L)</translation>
    </message>
    <message>
        <source>There is nothing to present yet: type a comparison or add a case</source>
        <translation>尚无可演示的内容：请输入比较或添加案例</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Closes the table; the file stays as it is</source>
        <translation>关闭表格；文件保持不变</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>未打开 %1</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>探索：%1</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>从 %1 复制 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>已将 %Ln 个案例复制到文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>已将 %Ln 个案例复制到新文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the document, not copied again: %1</source>
        <translation>已在文档中，不再复制：%1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Assu&amp;mptions</source>
        <translation>假定(&amp;U)</translation>
    </message>
    <message>
        <source>What the view takes for granted, to change and to reset</source>
        <translation>视图所作的假定，可更改和重置</translation>
    </message>
    <message>
        <source>Other rea&amp;dings</source>
        <translation>其他解读(&amp;D)</translation>
    </message>
    <message>
        <source>Whether the order of the cases holds when the record is read otherwise</source>
        <translation>对记录作其他解读时，案例的顺序是否保持不变</translation>
    </message>
    <message>
        <source>Cop&amp;y with receipt</source>
        <translation>连同凭据复制(&amp;I)</translation>
    </message>
    <message>
        <source>The selected number in a sentence, with how it came about and its sources</source>
        <translation>以一句话给出所选数字，附其由来和来源</translation>
    </message>
    <message>
        <source>Copied the number with its receipt</source>
        <translation>已复制数字及其凭据</translation>
    </message>
    <message>
        <source>Receipt of the rati&amp;o</source>
        <translation>比值的凭据(&amp;O)</translation>
    </message>
    <message>
        <source>Both values, the division, its bounds and how it was rounded</source>
        <translation>两个值、除法、其界限以及如何舍入</translation>
    </message>
    <message>
        <source>Receipt of the a&amp;xis</source>
        <translation>坐标轴的凭据(&amp;X)</translation>
    </message>
    <message>
        <source>Where the axis of the figure ends, and why</source>
        <translation>图形的坐标轴止于何处及其原因</translation>
    </message>
    <message>
        <source>&amp;Leave out with a reason …</source>
        <translation>注明原因并排除(&amp;L)…</translation>
    </message>
    <message>
        <source>The selected case stays hollow in the figure, out of ratios, with the reason beside it</source>
        <translation>所选案例在图形中保留为空心，不参与比值，原因注于旁边</translation>
    </message>
    <message>
        <source>Show &amp;receipt</source>
        <translation>显示凭据(&amp;R)</translation>
    </message>
    <message>
        <source>How the number in this cell came about, and its sources</source>
        <translation>此单元格中数字的由来及其来源</translation>
    </message>
    <message>
        <source>This figure has no axis of values</source>
        <translation>此图形没有数值轴</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Why is %1 left out? The reason is printed beside its mark.</source>
        <translation>为何排除 %1？原因将印在其标记旁边。</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>重新计入 %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Count it aga&amp;in</source>
        <translation>重新计入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit views</source>
        <translation>编辑视图(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>新建视图(&amp;N)</translation>
    </message>
    <message>
        <source>All cases of the document in a view after this one</source>
        <translation>在此视图之后新建含有文档所有案例的视图</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>复制视图(&amp;U)</translation>
    </message>
    <message>
        <source>A copy of this view after it: the next step, which may change one thing</source>
        <translation>在此视图之后插入其副本：作为下一步，可只改一处</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>移除视图(&amp;R)</translation>
    </message>
    <message>
        <source>This view leaves the document; its cases stay</source>
        <translation>将此视图从文档中移除；其案例保留</translation>
    </message>
    <message>
        <source>Rena&amp;me view</source>
        <translation>重命名视图(&amp;M)</translation>
    </message>
    <message>
        <source>Type another title; an empty one is made from the data</source>
        <translation>输入另一个标题；留空则由数据生成</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>The view one place earlier</source>
        <translation>将视图前移一位</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>The view one place later</source>
        <translation>将视图后移一位</translation>
    </message>
    <message>
        <source>&amp;Build up case by case</source>
        <translation>逐个案例呈现(&amp;B)</translation>
    </message>
    <message>
        <source>In a presentation the cases of this view come one after the other</source>
        <translation>演示时，此视图的案例依次出现</translation>
    </message>
    <message>
        <source>Build up case by case</source>
        <translation>逐个案例呈现</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>新建视图</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>复制视图</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>剪贴板上没有可导入的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>导入 %Ln 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>已导入 %Ln 个案例；按 Ctrl+Z 可撤消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>已将 %Ln 个案例导入到新文档</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>窗口文字的语言；图形的语言在“文字”面板中选择</translation>
    </message>
    <message>
        <source>No font here has the letters of this language: install one that has, such as Noto</source>
        <translation>此处没有包含该语言文字的字体：请安装一种包含的字体，例如 Noto</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;L)…</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class, on paper or as PDF</source>
        <translation>将图形、所有视图或供课堂使用的学习单打印到纸上或存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>先猜后看(&amp;G)</translation>
    </message>
    <message>
        <source>A presentation asks how many times, and shows the figure then</source>
        <translation>演示时先问是多少倍，然后再显示图形</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>先猜后看</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>绘制为单位网格</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What the figure shows, case by case: values, basis, gaps and sources</source>
        <translation>图形所示内容，逐个案例：数值、依据、缺口和来源</translation>
    </message>
    <message>
        <source>Values of t&amp;he figure</source>
        <translation>图形的数值(&amp;V)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Figure and Explore</source>
        <translation>图形与探索</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1：%Ln 处更改，最后一次于 %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (its file has changed since)</source>
        <translation>（其文件此后已更改）</translation>
    </message>
    <message>
        <source> (the last change could not be read)</source>
        <translation>（最后一处更改无法读取）</translation>
    </message>
    <message>
        <source>%1 was moved or deleted; what is open here is kept until you save it</source>
        <translation>%1 已被移动或删除；此处打开的内容会保留到您保存为止</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be recovered after a crash: %1</source>
        <translation>崩溃后将无法恢复未保存的更改：%1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 is open in another window of ToScale too. Before one of them replaces what the other has saved, you are asked.</source>
        <translation>%1 也在另一个 ToScale 窗口中打开。在其中一个替换另一个所保存的内容之前，会先询问您。</translation>
    </message>
    <message>
        <source>Settin&amp;gs …</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Language, colours, what new documents begin with, exports, saving</source>
        <translation>语言、颜色、新文档的初始值、导出、保存</translation>
    </message>
    <message>
        <source>%1 (not in a file yet)</source>
        <translation>%1（尚未存为文件）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file; its folder</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Saving automatically failed: %1</source>
        <translation>无法自动保存：%1</translation>
    </message>
    <message>
        <source>Not saved automatically, because another program changed, moved or deleted %1: save it yourself</source>
        <translation>未自动保存，因为另一个程序更改、移动或删除了 %1：请自行保存</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>How to do it, what each figure and each note means: a book without a network</source>
        <translation>操作方法，以及每种图形和每条附注的含义：无需网络的手册</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus</source>
        <translation>然后点击控件即可了解其用途；Shift+F1 说明当前获得焦点的控件</translation>
    </message>
    <message>
        <source>The file is as it was before, and what is open here is kept. Put the disk or the folder right and save again, or save it elsewhere (Save as).</source>
        <translation>文件保持原样，此处打开的内容也都保留。请先解决磁盘或文件夹的问题再保存，或另存到别处（另存为）。</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresentWindow</name>
    <message>
        <source>Tab chooses an answer first</source>
        <translation>先用 Tab 选择一个答案</translation>
    </message>
    <message>
        <source>ToScale: presentation</source>
        <translation>ToScale：演示</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步骤 %1 / %2：%3</translation>
    </message>
    <message>
        <source>This is the last step. Escape ends</source>
        <translation>这是最后一步。按 Esc 结束</translation>
    </message>
    <message>
        <source>This figure has no twin on another scale</source>
        <translation>此图形没有另一种刻度的版本</translation>
    </message>
    <message>
        <source>These are the stages already</source>
        <translation>当前显示的就是各个阶段</translation>
    </message>
    <message>
        <source>Stages of penalties are shown for one to six cases; this step has more</source>
        <translation>处罚的阶段可显示一至六个案例；此步骤的案例超过六个</translation>
    </message>
    <message>
        <source>Laser pointer. L puts it away</source>
        <translation>激光笔。按 L 收起</translation>
    </message>
    <message>
        <source>Pen. E erases, D puts it away</source>
        <translation>画笔。按 E 擦除，按 D 收起</translation>
    </message>
    <message>
        <source>Click for the next step</source>
        <translation>单击进入下一步</translation>
    </message>
    <message>
        <source>Magnified %1 times. Z for the whole</source>
        <translation>已放大为 %1 倍。按 Z 显示全图</translation>
    </message>
    <message>
        <source>%1, magnified %2 times. Z for the whole</source>
        <translation>%1，已放大为 %2 倍。按 Z 显示全图</translation>
    </message>
    <message>
        <source>There is no value here to magnify</source>
        <translation>此处没有可放大的值</translation>
    </message>
    <message>
        <source>Step %1 of %2: press Enter</source>
        <translation>步骤 %1 / %2：按 Enter</translation>
    </message>
    <message>
        <source>There is no step %1; there are %2</source>
        <translation>没有步骤 %1；共有 %2 步</translation>
    </message>
    <message>
        <source>Nothing is guessed at this step</source>
        <translation>此步骤没有要猜的内容</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresetList</name>
    <message>
        <source>%1 mm wide</source>
        <translation>宽 %1 毫米</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As the view</source>
        <translation>与视图相同</translation>
    </message>
    <message>
        <source>Article, 16:9</source>
        <translation>文章，16:9</translation>
    </message>
    <message>
        <source>Article, 4:3</source>
        <translation>文章，4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Story, 9:16</source>
        <translation>快拍，9:16</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>One column of print</source>
        <translation>印刷单栏</translation>
    </message>
    <message>
        <source>Two columns of print</source>
        <translation>印刷双栏</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4 页面</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name; a size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The figure of this view</source>
        <translation>此视图的图形</translation>
    </message>
    <message>
        <source>All views, one a page</source>
        <translation>所有视图，每页一个</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>A worksheet for a class</source>
        <translation>供课堂使用的学习单</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>请至少勾选一个视图。</translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>一份学习单最多包含 %Ln 个视图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingDelegate</name>
    <message>
        <source>No figure in this reading</source>
        <translation>此解读没有图形</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingListModel</name>
    <message>
        <source>%1
%2
%3
Click to read the view so</source>
        <translation>%1
%2
%3
单击可按此解读显示视图</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>How robust the order of the cases is</source>
        <translation>案例顺序的稳健程度</translation>
    </message>
    <message>
        <source>Stops reading; what was found so far stays</source>
        <translation>停止解读；已得出的结果保留</translation>
    </message>
    <message>
        <source>Other readings of the record</source>
        <translation>对记录的其他解读</translation>
    </message>
    <message>
        <source>Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.</source>
        <translation>最多对 %1 个案例尝试其他解读；此视图有 %2 个。减少勾选的案例，即可查看解读的影响。</translation>
    </message>
    <message>
        <source>Reading the record in other ways …</source>
        <translation>正在以其他方式解读记录…</translation>
    </message>
    <message>
        <source>Cancelled after %1. %2</source>
        <comment>so many readings; what they say</comment>
        <translation>已在 %1 种解读后取消。%2</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>解读为“%1”</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReceiptPanel</name>
    <message>
        <source>Receipt of the selected value</source>
        <translation>所选值的凭据</translation>
    </message>
    <message>
        <source>This case is not in the figure. Tick it in the list to measure it.</source>
        <translation>此案例不在图形中。在列表中勾选即可绘出。</translation>
    </message>
    <message>
        <source>Select a mark or a case to see where its value comes from.</source>
        <translation>选择一个标记或案例，即可查看其值的出处。</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ScreenAwake</name>
    <message>
        <source>A presentation is shown</source>
        <translation>正在进行演示</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SpeakerWindow</name>
    <message>
        <source>%1: how far off the guesses are</source>
        <comment>which step</comment>
        <translation>%1：猜测差多少</translation>
    </message>
    <message>
        <source>%1: the choices</source>
        <comment>which step</comment>
        <translation>%1：选项</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <comment>which step</comment>
        <translation>%1：问题</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>ToScale: speaker</source>
        <translation>ToScale：演讲者</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>当前步骤的备注</translation>
    </message>
    <message>
        <source>No notes for this step. They are written in the Texts panel of the window.</source>
        <translation>当前步骤没有备注。备注在窗口的“文字”面板中撰写。</translation>
    </message>
    <message>
        <source>Clock from &amp;zero</source>
        <translation>时钟归零(&amp;Z)</translation>
    </message>
    <message>
        <source>The time of the lesson begins anew</source>
        <translation>课程的计时重新开始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Bl&amp;ack screen</source>
        <translation>黑屏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Real sentence?</source>
        <translation>实际判决？(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>%1, the screen is %2</source>
        <comment>which step; black or white</comment>
        <translation>%1，屏幕为%2</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>这是最后一步</translation>
    </message>
    <message>
        <source>%1   %2 min</source>
        <comment>time of day; minutes and seconds since the beginning</comment>
        <translation>%1   %2 分</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TableModel</name>
    <message>
        <source>Sorted by value, whatever the unit; a click sorts</source>
        <translation>按值排序，不论单位；单击可排序</translation>
    </message>
    <message>
        <source>Sorted by date; a click sorts</source>
        <translation>按日期排序；单击可排序</translation>
    </message>
    <message>
        <source>Sorted by letters; a click sorts</source>
        <translation>按字母排序；单击可排序</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>文件第 %1 行</translation>
    </message>
    <message>
        <source>as found: %1
counts as: %2
%3</source>
        <translation>原文：%1
计为：%2
%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TablePage</name>
    <message>
        <source>No row matches the filter</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy to the &amp;document</source>
        <translation>复制到文档(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>显示所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>行筛选</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, no money, library</source>
        <translation>volume &gt; 1 TB, no money, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a column or a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value or a date; a column of texts with = and a text; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>条件之间以逗号分隔：列或度量后接 &gt;、&lt;、&gt;=、&lt;=、= 和一个值或日期；文本列后接 = 和文本；“has money”或“no money”；status、kind、outcome、basis 或 country 后接一个词；其他任何词都在文字中查找</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>文件已读取的比例</translation>
    </message>
    <message>
        <source>Stops reading (Esc)</source>
        <translation>停止读取 (Esc)</translation>
    </message>
    <message>
        <source>The rows as a scatter, a histogram, by groups, by years</source>
        <translation>将各行显示为散点图、直方图，或按分组、按年份显示</translation>
    </message>
    <message>
        <source>Not only those that were selected in Explore</source>
        <translation>不限于在“探索”中选择的行</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3, %4 rows</source>
        <translation>正在读取 %1：%2 / %3，%4 行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of cases.</source>
        <translation>无法将 %1 作为案例表读取。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows of %1 that were left out:</source>
        <translation>%1 中已略去的行：</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>已打开 %1。须知事项：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Problems: %1 ...</source>
        <translation>问题：%1…</translation>
    </message>
    <message>
        <source>Select rows first: a click, Shift and Ctrl for more</source>
        <translation>请先选择行：单击；Shift 和 Ctrl 可多选</translation>
    </message>
    <message>
        <source>A document has at most %1 cases</source>
        <translation>一个文档最多有 %1 个案例</translation>
    </message>
    <message>
        <source>The %1 selected rows as cases, to be edited and drawn</source>
        <translation>将所选的 %1 行作为案例，以便编辑和绘制</translation>
    </message>
    <message>
        <source>%1: %2 rows, read-only</source>
        <translation>%1：%2 行，只读</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, read-only</source>
        <translation>%1：%3 行中的 %2 行，只读</translation>
    </message>
    <message>
        <source>; %1 selected</source>
        <translation>；已选 %1 行</translation>
    </message>
    <message>
        <source>; sorting and filtering ...</source>
        <translation>；正在排序和筛选…</translation>
    </message>
    <message>
        <source>%1. Still shown: %2</source>
        <translation>%1。仍显示：%2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TextPanel</name>
    <message>
        <source>An empty field is filled from the data.</source>
        <translation>空字段由数据填充。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>副标题(&amp;U)</translation>
    </message>
    <message>
        <source>Sentence &amp;with the ratio</source>
        <translation>含比值的句子(&amp;W)</translation>
    </message>
    <message>
        <source>Further &amp;notes</source>
        <translation>其他附注(&amp;N)</translation>
    </message>
    <message>
        <source>Printed after the notes that must stand</source>
        <translation>印在必须保留的附注之后</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>署名(&amp;Y)</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting; in no figure</source>
        <translation>仅演讲者在演示时可见；不出现在任何图形中</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>输入“%1”</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for an alternative text</source>
        <translation>%1 / %2 个字符：作为替代文本过长</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>What ToScale writes in figures and exports of this document, whatever the language of the window; what was typed stays as it is</source>
        <translation>ToScale 在此文档的图形和导出内容中所写文字的语言，与窗口的语言无关；手动输入的文字保持不变</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文档语言</translation>
    </message>
    <message>
        <source>Change the language of the document</source>
        <translation>更改文档语言</translation>
    </message>
    <message>
        <source>%1: not translated, in English</source>
        <comment>a language</comment>
        <translation>%1：未翻译，使用英语</translation>
    </message>
    <message>
        <source>&amp;Question of the guess</source>
        <translation>猜测的问题(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TimelineControls</name>
    <message>
        <source>By the calendar</source>
        <translation>按日历</translation>
    </message>
    <message>
        <source>Counted from an event</source>
        <translation>从某一事件起算</translation>
    </message>
    <message>
        <source>Without empty times</source>
        <translation>略去空白时段</translation>
    </message>
    <message>
        <source>Order alone</source>
        <translation>仅表示顺序</translation>
    </message>
    <message>
        <source>How the axis lays out time</source>
        <translation>坐标轴如何安排时间</translation>
    </message>
    <message>
        <source>Day 0 of every case</source>
        <translation>各案例的第 0 天</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>显示哪些类型的事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>第 0 天</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time “%1”</source>
        <translation>时间“%1”</translation>
    </message>
    <message>
        <source>Day 0 “%1”</source>
        <translation>第 0 天“%1”</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%2 种类型中的 %1 种</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件类型</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnitControls</name>
    <message>
        <source>What one square of the grid is</source>
        <translation>网格中的一个方格代表什么</translation>
    </message>
    <message>
        <source>One square</source>
        <translation>每个方格</translation>
    </message>
    <message>
        <source>One square “%1”</source>
        <translation>每个方格代表“%1”</translation>
    </message>
    <message>
        <source>Chosen by the figure</source>
        <translation>由图形决定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewListModel</name>
    <message>
        <source>figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>stages of penalties</source>
        <translation>处罚的阶段</translation>
    </message>
    <message>
        <source>what is compared with</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>currency, prices or prefixes</source>
        <translation>货币、物价或前缀</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Changes %1 things at once: %2</source>
        <translation>同时更改 %1 项：%2</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>View %1 of %2: %3</source>
        <translation>视图 %1 / %2：%3</translation>
    </message>
    <message>
        <source>View %1 of %2: %3 (%4)</source>
        <translation>视图 %1 / %2：%3（%4）</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewTileDelegate</name>
    <message>
        <source>No figure</source>
        <translation>没有图形</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>视图的标题</translation>
    </message>
</context>
<context>
    <name>toscale::gui::WallDialog</name>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>墙面打印</translation>
    </message>
    <message>
        <source>The figure and its sheets</source>
        <translation>图形及其各张纸</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>比例尺(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>what is expected</comment>
        <translation>请写：%1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTable</name>
    <message>
        <source>The figure as a table</source>
        <translation>以表格呈现的图形</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTableModel</name>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>窗口文字的语言；图形的语言在“文字”面板中选择</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>颜色(&amp;U)：</translation>
    </message>
    <message>
        <source>Light and dark &amp;figures wear the colours of the window</source>
        <translation>浅色和深色图形使用窗口的配色(&amp;F)</translation>
    </message>
    <message>
        <source>On the screen alone; what is exported has the theme of its view</source>
        <translation>仅限屏幕；导出的内容使用其视图的主题</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>图片立即切换，不再滑动过渡</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Save documents automatically, every</source>
        <translation>自动保存文档，每隔(&amp;S)</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between two saves</source>
        <translation>两次保存之间的分钟数</translation>
    </message>
    <message>
        <source>For documents that have a file. What was not saved is kept in any case, and offered again after a crash. Where another program changed the file, nothing is saved until you decide.</source>
        <translation>适用于已有文件的文档。未保存的内容无论如何都会保留，并在程序崩溃后再次提供。如果另一个程序更改了文件，在作出决定之前不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentsPage</name>
    <message>
        <source>For documents that are made or imported from now on. Those that are there stay as they are, and their new views keep their currency, prices and prefixes.</source>
        <translation>适用于今后新建或导入的文档。已有的文档保持不变，其中新建的视图沿用该文档的货币、物价和前缀。</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>比较所用的货币</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>货币(&amp;U)：</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year, as far as the price index of the currency reaches</source>
        <translation>名义值，或按某一年的物价调整，以该货币物价指数的年份为限</translation>
    </message>
    <message>
        <source>&amp;Prices:</source>
        <translation>物价(&amp;P)：</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>1,000 的幂 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>1,024 的幂 (JEDEC)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>GB 是 1,000³ 还是 1,024³ 字节</translation>
    </message>
    <message>
        <source>Prefi&amp;xes:</source>
        <translation>前缀(&amp;X)：</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>使用 ToScale 按比例绘制</translation>
    </message>
    <message>
        <source>Written into every new view, where it can be changed (Texts panel); views that are there keep theirs. Empty: the standard one, in the language of the figure</source>
        <translation>写入每个新视图，并可在那里修改（“文字”面板）；已有的视图保留各自的署名。留空：使用标准署名，语言与图形相同</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>署名(&amp;B)：</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>名义值，未调整</translation>
    </message>
    <message>
        <source>Of the latest year (now %1)</source>
        <translation>最近一年（现为 %1 年）</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>prices of a year</comment>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportPage</name>
    <message>
        <source>The one used last</source>
        <translation>上次使用的文件夹</translation>
    </message>
    <message>
        <source>Where exports, prints and tables begin; a folder that is gone counts as none</source>
        <translation>导出、打印和表格的起始文件夹；已不存在的文件夹视为未设置</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Re&amp;move the size</source>
        <translation>移除尺寸(&amp;M)</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>只能移除自己添加的尺寸</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>There is no such folder. While there is none, exports begin where the last one did.</source>
        <translation>没有这个文件夹。在它存在之前，导出从上次的位置开始。</translation>
    </message>
    <message>
        <source>Sizes &amp;ticked when an export begins:</source>
        <translation>开始导出时勾选的尺寸(&amp;T)：</translation>
    </message>
    <message>
        <source>None ticked: those of the last export. Sizes of your own are added when exporting.</source>
        <translation>一个都不勾选：沿用上次导出的尺寸。自己的尺寸在导出时添加。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New documents</source>
        <translation>新文档(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>The standard values on all pages; sizes of your own stay</source>
        <translation>所有页面恢复默认值；自己的尺寸保留</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln 个文档有未保存的更改。要先保存吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to save</source>
        <translation>要保存的文档</translation>
    </message>
    <message>
        <source>The changes of those that are not saved are lost.</source>
        <translation>未保存的文档的更改将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>全部放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>保存勾选的文档(&amp;S)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWords</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>演示时</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWindow</name>
    <message>
        <source>Guide – ToScale</source>
        <translation>指南 – ToScale</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Finds a text in all pages; Enter shows the next place, Shift and Enter the one before</source>
        <translation>在所有页面中查找文字；回车键显示下一处，Shift+回车键显示上一处</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The pages of the guide and their sections</source>
        <translation>指南的页面及其章节</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ControlWords</name>
    <message>
        <source>The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.</source>
        <translation>图形。单击标记可查看其数字的来源；方向键在标记之间移动。</translation>
    </message>
    <message>
        <source>Shows the cases whose name, country, outcome or size has these words</source>
        <translation>显示名称、国家、结果或大小中含有这些词的案例</translation>
    </message>
    <message>
        <source>The cases of the document. A tick puts a case into the figure.</source>
        <translation>文档中的案例。勾选即可将案例放入图形。</translation>
    </message>
    <message>
        <source>The views of the document, which are the steps of a presentation. Drag them to another place.</source>
        <translation>文档的视图，也就是演示的步骤。可拖动以调整顺序。</translation>
    </message>
    <message>
        <source>What would be wrong to conclude from the figure. Notes in bold are always printed on it.</source>
        <translation>从图形中不应得出的结论。粗体附注总会印在图形上。</translation>
    </message>
    <message>
        <source>How the selected number came about, step by step, and who says so</source>
        <translation>所选数字如何逐步得出，以及出自何处</translation>
    </message>
    <message>
        <source>The selected value as things that people know</source>
        <translation>用人们熟悉的事物表示所选的值</translation>
    </message>
    <message>
        <source>What the view takes for granted. Another value in the second column reads the record otherwise.</source>
        <translation>视图默认的前提。在第二列选择其他值，即以另一种方式解读记录。</translation>
    </message>
    <message>
        <source>The figure in small for each other way to read the record. A click reads the view so.</source>
        <translation>以小图显示解读记录的每一种其他方式。单击即按该方式解读视图。</translation>
    </message>
    <message>
        <source>What the figure shows, as a table: values, basis, gaps and sources</source>
        <translation>以表格列出图形所示内容：数值、口径、缺失和来源</translation>
    </message>
    <message>
        <source>A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.</source>
        <translation>每个案例一行。按平常的写法键入数量、日期和阶段；单击表头可排序。</translation>
    </message>
    <message>
        <source>What happened when. Type a date into the last row to add an event.</source>
        <translation>何时发生了什么。在最后一行键入日期即可添加事件。</translation>
    </message>
    <message>
        <source>What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.</source>
        <translation>案例的内容，每行一项。在最后一行键入即可添加；下方是该项的所有字段。</translation>
    </message>
    <message>
        <source>The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.</source>
        <translation>文件的各行；文件保持不变。单击单元格显示其凭据，单击表头排序。</translation>
    </message>
    <message>
        <source>Which rows could not be read, and why</source>
        <translation>哪些行无法读取及其原因</translation>
    </message>
    <message>
        <source>Begins a case, whose name is typed first</source>
        <translation>新建案例，先键入其名称</translation>
    </message>
    <message>
        <source>What to look for in names, summaries, notes, values, events and sources of all cases</source>
        <translation>要在所有案例的名称、摘要、附注、数值、事件和来源中查找的内容</translation>
    </message>
    <message>
        <source>What stands in its place then; empty takes it away</source>
        <translation>替换成的内容；留空则删除</translation>
    </message>
    <message>
        <source>Capital and small letters count as different</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Leaves out places inside longer words</source>
        <translation>忽略位于较长单词内部的匹配</translation>
    </message>
    <message>
        <source>Places that were not replaced, each with the reason</source>
        <translation>未替换之处及其原因</translation>
    </message>
    <message>
        <source>Stands on the figure. Empty: made from the data, and made anew when they change.</source>
        <translation>印在图形上。留空：由数据生成，数据改变时重新生成。</translation>
    </message>
    <message>
        <source>Your own notes, printed after those that must stand</source>
        <translation>您自己的附注，印在必须保留的附注之后</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting</source>
        <translation>演示时只有演讲者能看到</translation>
    </message>
    <message>
        <source>What a class is asked before it sees the figure</source>
        <translation>在展示图形之前向全班提出的问题</translation>
    </message>
    <message>
        <source>What is said to those who do not see the picture, in up to 250 characters</source>
        <translation>为看不到图片的人提供的说明，最多 250 个字符</translation>
    </message>
    <message>
        <source>Researched cases with their sources. Tick those to be added to the document.</source>
        <translation>经过考证并附有来源的案例。勾选要添加到文档的案例。</translation>
    </message>
    <message>
        <source>The sizes to be written. In each the figure is laid out anew, not scaled.</source>
        <translation>要写出的尺寸。每种尺寸都会重新排版，而不是缩放。</translation>
    </message>
    <message>
        <source>In the chosen size something would be left out; this one has room for all</source>
        <translation>所选尺寸会遗漏部分内容；此尺寸可容纳全部</translation>
    </message>
    <message>
        <source>A size of your own, which stays in the list</source>
        <translation>自定义尺寸，会保留在列表中</translation>
    </message>
    <message>
        <source>Where the files are written; a folder that is not there is made</source>
        <translation>文件写入的位置；文件夹不存在时会创建</translation>
    </message>
    <message>
        <source>Writes a file for each ticked size and format</source>
        <translation>按勾选的每种尺寸和格式各写一个文件</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class</source>
        <translation>图形、所有视图或供课堂使用的学习单</translation>
    </message>
    <message>
        <source>The views that stand on the worksheet</source>
        <translation>学习单上的视图</translation>
    </message>
    <message>
        <source>The size of each sheet</source>
        <translation>每张纸的尺寸</translation>
    </message>
    <message>
        <source>Asks which printer, then prints</source>
        <translation>询问使用哪台打印机，然后打印</translation>
    </message>
    <message>
        <source>Writes the pages into a file instead of printing them</source>
        <translation>将页面写入文件而不打印</translation>
    </message>
    <message>
        <source>How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB</source>
        <translation>一平方厘米或一厘米代表多少：1 cm² = 70 GB</translation>
    </message>
    <message>
        <source>What each column of the file becomes, and its unit; click to choose otherwise</source>
        <translation>文件的每一列将变成什么及其单位；单击可另行选择</translation>
    </message>
    <message>
        <source>The rows as they will be read; a problem is marked in its cell</source>
        <translation>将要读取的各行；问题会在其单元格中标出</translation>
    </message>
    <message>
        <source>Whether the cases come to those of the open document or into a new one</source>
        <translation>案例加入已打开的文档，还是放入新文档</translation>
    </message>
    <message>
        <source>Takes the rows without problems, as one step that can be undone</source>
        <translation>导入没有问题的行，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Whether the case is open, closed, or ended in a judgment that nobody enforced</source>
        <translation>案件仍在进行、已结束，还是以无人执行的判决告终</translation>
    </message>
    <message>
        <source>How it ended, or that it has not; it words what stands in place of a penalty</source>
        <translation>案件如何结束或尚未结束；决定在没有处罚时显示的措辞</translation>
    </message>
    <message>
        <source>Tick it if you read it yourself in the page that is cited</source>
        <translation>如果您亲自在所引页面中读到，请勾选</translation>
    </message>
    <message>
        <source>What was done with what is counted: copied, held, offered and published are different numbers</source>
        <translation>对所计内容做了什么：复制、持有、提供和发布是不同的数字</translation>
    </message>
    <message>
        <source>Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere</source>
        <translation>是指控、承认、认定还是估计；指控的内容处处都会注明</translation>
    </message>
    <message>
        <source>What kind of source carries the number, and whether it is doubted</source>
        <translation>数字出自哪类来源，以及是否存疑</translation>
    </message>
    <message>
        <source>A person, a company, an authority: as the sources name it</source>
        <translation>个人、公司或机构：按来源中的名称</translation>
    </message>
    <message>
        <source>A company cannot be imprisoned, and a person has no revenue of a company</source>
        <translation>公司不能被监禁，个人没有公司的营收</translation>
    </message>
    <message>
        <source>What it did: copied, published, ran the site, held the data</source>
        <translation>其行为：复制、发布、运营网站、持有数据</translation>
    </message>
    <message>
        <source>A fine, damages, a prison term: kinds of money are added, prison is never added to money</source>
        <translation>罚款、赔偿、刑期：各类金额可相加，刑期不与金额相加</translation>
    </message>
    <message>
        <source>Before whom: a criminal court, a civil court or an authority</source>
        <translation>由谁处理：刑事法院、民事法院或监管机构</translation>
    </message>
    <message>
        <source>What a reader must know of this number alone</source>
        <translation>关于这一个数字读者必须知道的内容</translation>
    </message>
    <message>
        <source>There is a sum, and those who know it do not say it</source>
        <translation>有一笔金额，但知情者没有公开</translation>
    </message>
    <message>
        <source>Whether each of several pays it, or all of them together once</source>
        <translation>多人各自支付，还是共同支付一次</translation>
    </message>
    <message>
        <source>Who arrived at the number: a sum that only the press computed is never a decision</source>
        <translation>数字由谁得出：仅由媒体计算的金额绝不是裁决</translation>
    </message>
    <message>
        <source>Whether it is one penalty or the sum of several counts</source>
        <translation>是单项处罚还是多项指控之和</translation>
    </message>
    <message>
        <source>Who published it: printed under every figure that rests on it</source>
        <translation>出版者：印在依据它的每个图形下方</translation>
    </message>
    <message>
        <source>The title of the page or paper; a headline stands in the receipt only</source>
        <translation>页面或文件的标题；新闻标题只出现在凭据中</translation>
    </message>
    <message>
        <source>Where it is found; nothing is fetched from there</source>
        <translation>所在的网址；不会从那里获取任何内容</translation>
    </message>
    <message>
        <source>The record itself is printed first; copies and social media are marked as such</source>
        <translation>原始文件排在最前；副本和社交媒体会注明</translation>
    </message>
    <message>
        <source>Whose revenue it is: a penalty is divided by that of the one who pays</source>
        <translation>谁的营收：处罚除以付款方的营收</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for a point: more for large screens and for print</source>
        <translation>PNG 中每个点对应多少像素：大屏幕和打印需要更多</translation>
    </message>
</context>
</TS>
