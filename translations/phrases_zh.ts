<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source> or </source>
        <comment>between kinds of penalty</comment>
        <translation>或</translation>
    </message>
    <message>
        <source> per </source>
        <comment>between two units</comment>
        <translation>/</translation>
    </message>
    <message>
        <source>$164,501 million / 366 days</source>
        <translation>1,645.01 亿美元 / 366 天</translation>
    </message>
    <message>
        <source>$164,501 million / 527,040 minutes (2024 is a leap year)</source>
        <translation>1,645.01 亿美元 / 527,040 分钟（2024 年是闰年）</translation>
    </message>
    <message>
        <source>$164,501 million / 8,784 hours</source>
        <translation>1,645.01 亿美元 / 8,784 小时</translation>
    </message>
    <message>
        <source>$350,018 million / 366 days</source>
        <translation>3,500.18 亿美元 / 366 天</translation>
    </message>
    <message>
        <source>$5,089 million / 8,784 hours</source>
        <translation>50.89 亿美元 / 8,784 小时</translation>
    </message>
    <message>
        <source>$637,959 million / 366 days</source>
        <translation>6,379.59 亿美元 / 366 天</translation>
    </message>
    <message>
        <source>$7.25 an hour since 24 July 2009</source>
        <translation>2009年7月24日起每小时 7.25 美元</translation>
    </message>
    <message>
        <source>$7.25 x 40 hours x 52 weeks</source>
        <translation>7.25 美元 x 40 小时 x 52 周</translation>
    </message>
    <message>
        <source>%1 % of one %2</source>
        <comment>a percentage; a thing</comment>
        <translation>%2的 %1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number; things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt for %4, lie factor %5</source>
        <comment>a case, a measure: a length for its value</comment>
        <translation>%1 %2：%3 pt 表示 %4，失真系数 %5</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt² for %4, lie factor %5</source>
        <comment>a case, a measure: an area for its value</comment>
        <translation>%1 %2：%3 pt² 表示 %4，失真系数 %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure of works; their noun</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure; how many cases have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many cases lack something; why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value; what must be said of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (by its cells)</source>
        <comment>a column</comment>
        <translation>%1（依据单元格内容）</translation>
    </message>
    <message>
        <source>%1 (by what its name means)</source>
        <comment>a column</comment>
        <translation>%1（依据列名的含义）</translation>
    </message>
    <message>
        <source>%1 / %2 = %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 = %3</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 ≈ %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two measures</comment>
        <translation>%1与%2对照</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer equal</source>
        <translation>%1 和 %2 不再相等</translation>
    </message>
    <message>
        <source>%1 and %2 become equal</source>
        <translation>%1 和 %2 变为相等</translation>
    </message>
    <message>
        <source>%1 and %2 swap</source>
        <translation>%1 和 %2 互换位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 个为零，零在此刻度上没有位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 book copy(s)</source>
        <translation>
            <numerusform>%1 册图书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 book(s)</source>
        <translation>
            <numerusform>%1 本书</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a measure; outcome, country ...</comment>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1 by year of the act</source>
        <translation>%1（按行为年份）</translation>
    </message>
    <message>
        <source>%1 by year of the decision</source>
        <translation>%1（按裁决年份）</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>of some rows of a table</comment>
        <translation>
            <numerusform>%1 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer record(s)</source>
        <translation>
            <numerusform>%1 条消费者记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted too</source>
        <comment>a case</comment>
        <translation>%1 也计入</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit card number(s)</source>
        <translation>
            <numerusform>%1 个信用卡号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer record(s)</source>
        <translation>
            <numerusform>%1 条客户记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <comment>a number of cases</comment>
        <translation>已绘制 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail address(s)</source>
        <translation>
            <numerusform>%1 个电子邮件地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s)</source>
        <translation>
            <numerusform>%1 封电子邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 有 %2 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 hundred million</source>
        <comment>10^8</comment>
        <translation>
            <numerusform>%1 亿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image URL(s)</source>
        <translation>
            <numerusform>%1 个图像网址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image(s)</source>
        <translation>
            <numerusform>%1 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as long as %2.</source>
        <comment>a length of time; things</comment>
        <translation>%1，时长相当于%2。</translation>
    </message>
    <message>
        <source>%1 is as much as %2.</source>
        <comment>an amount; things</comment>
        <translation>%1，相当于%2。</translation>
    </message>
    <message>
        <source>%1 is not written</source>
        <translation>不写入 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a case</comment>
        <translation>排除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 metadata record(s)</source>
        <translation>
            <numerusform>%1 条元数据记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s)</source>
        <translation>
            <numerusform>另有 %1 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s) with an order</source>
        <translation>
            <numerusform>另有 %1 对有了顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 music file(s)</source>
        <translation>
            <numerusform>%1 个音乐文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of cases; of rows</comment>
        <translation>%2中的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 cases comparable</source>
        <translation>%2 个案例中有 %1 个可比</translation>
    </message>
    <message>
        <source>%1 of %2 cases, filtered</source>
        <translation>%2 个案例中的 %1 个（已筛选）</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <comment>numbers of cases that are drawn</comment>
        <translation>可见 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of them, all</source>
        <translation>其中的 %1，或全部</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two dates</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 penalties have no date</source>
        <translation>
            <numerusform>%1 项处罚没有日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photograph(s)</source>
        <translation>
            <numerusform>%1 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recording(s)</source>
        <translation>
            <numerusform>%1 份录音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have problems and are left out</source>
        <translation>
            <numerusform>%1 行有问题，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or values are left out; the rest is used</source>
        <translation>
            <numerusform>%1 行或值已略去；其余照常使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of cases</comment>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 张</translation>
    </message>
    <message>
        <source>%1 small squares: a square of about %2 by %2 of them.</source>
        <comment>about 1,143; 34</comment>
        <translation>%1 个小方格：约 %2 × %2 的方形。</translation>
    </message>
    <message numerus="yes">
        <source>%1 song(s)</source>
        <translation>
            <numerusform>%1 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended, counted as if served</source>
        <translation>其中 %1 缓期执行，按已服刑计</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不接受值</translation>
    </message>
    <message numerus="yes">
        <source>%1 ten thousand</source>
        <comment>10^4</comment>
        <translation>
            <numerusform>%1 万</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a guess</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 times the frame before</source>
        <translation>前一画面的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times too few</source>
        <comment>how far a guess is off</comment>
        <translation>少估 %1 倍</translation>
    </message>
    <message>
        <source>%1 times too many</source>
        <comment>how far a guess is off</comment>
        <translation>多估 %1 倍</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two amounts: a number of cases</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 track(s)</source>
        <translation>
            <numerusform>%1 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user profile(s)</source>
        <translation>
            <numerusform>%1 份用户资料</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 个视图</translation>
    </message>
    <message>
        <source>%1 with a range from zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 个的范围从零开始，零在此刻度上没有位置</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>A and B swap; a reading</comment>
        <translation>%1（按“%2”）</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a number of cases; what they lack</comment>
        <translation>%1 个缺少%2</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <comment>a number of cases</comment>
        <translation>%1 个两者皆缺</translation>
    </message>
    <message numerus="yes">
        <source>%1 work(s)</source>
        <translation>
            <numerusform>%1 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <comment>a plain decimal number</comment>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a reading: what it does to the order</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 suspended</source>
        <comment>a term, the number of its years that is suspended</comment>
        <translation>%1，其中 %2 缓期执行</translation>
    </message>
    <message>
        <source>%1, for the files in the folder %2</source>
        <translation>%1，用于文件夹 %2 中的文件</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a column; its unit</comment>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>an axis</comment>
        <translation>%1，对数刻度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: how it is read</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its exact value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure: a value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of cases: what became of them</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names: a stage of a penalty</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: how many times %2 is that of %3?</source>
        <comment>a measure; a value; a case</comment>
        <translation>%1：%3是%2的多少倍？</translation>
    </message>
    <message>
        <source>%1: how many times that of %2 (%3) is that of %4?</source>
        <comment>a measure; a case; its value; a case</comment>
        <translation>%1：%4是%2（%3）的多少倍？</translation>
    </message>
    <message>
        <source>%1: this is the file that is read; choose another name</source>
        <translation>%1：这正是要读取的文件；请选择其他名称</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <comment>raised for a guess</comment>
        <translation>
            <numerusform>%n 人举手</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a column</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2; write it in full</source>
        <translation>“%1”可能表示 %2；请写完整</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist: %2</source>
        <translation>“%1”不存在：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the quantity; take it away</source>
        <translation>数量后面跟着“%1”；请删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exact decimal value; write it as a decimal</source>
        <translation>“%1”没有精确的小数值；请写成小数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits; write fewer</source>
        <translation>“%1”的位数超过 %2 位；请写得短些</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the name of the column is not understood as a unit or a scale; &quot;%2&quot; is read without it; so often: %3</source>
        <translation>列名中的“%1”无法理解为单位或数量级；读取“%2”时忽略它；出现次数：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rate, not an amount</source>
        <translation>“%1”是比率，不是数量</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a second quantity; write one only</source>
        <translation>“%1”是第二个数量；请只写一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the limit of %2</source>
        <translation>“%1”超出了 %2 的限制</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice; the first one is used</source>
        <translation>“%1”给出了两次；采用第一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is less than the smallest amount, %2</source>
        <translation>“%1”小于最小数量 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a data size, money, a duration nor a count</source>
        <translation>“%1”既不是数据大小、金额、时长，也不是计数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217</source>
        <translation>“%1”不是 ISO 4217 货币</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected %2</source>
        <translation>“%1”不是日期；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that this version draws; expected one of %2</source>
        <translation>“%1”不是此版本能绘制的图形；应为以下之一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known language; expected a tag such as en, de or pt-BR</source>
        <translation>“%1”不是已知的语言；应为 en、de 或 pt-BR 之类的标记</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known unit; expected %2</source>
        <translation>“%1”不是已知的单位；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no measure; expected one of %2</source>
        <translation>“%1”不是度量；应为以下之一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of years; it can be neither divided nor added</source>
        <translation>“%1”不是年数；既不能相除，也不能相加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be read; check its points, commas and groups</source>
        <translation>“%1”不是可读取的数字；请检查小数点、逗号和分组</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675</source>
        <translation>“%1”不是尺寸；应为“宽x高”（以点为单位，各为 %2 到 %3），例如 1200x675</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the format</source>
        <translation>“%1”不是此格式的版本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a standard symbol (strict reading)</source>
        <translation>“%1”不是标准符号（严格解读）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>“%1”不是以下之一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; write: %2</source>
        <translation>“%1”是多余的参数；请写：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, in the scale that the name of the column says; so often: %3</source>
        <translation>“%1”按列名所示的数量级读作 %2；出现次数：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a missing value; so often: %2</source>
        <translation>“%1”读作缺失值；出现次数：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is suspended, wholly or in part, and a suspended term is no served one; it is neither divided nor added</source>
        <translation>“%1”全部或部分缓期执行，而缓期执行的刑期不是已服的刑期；既不相除，也不相加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its own scale and is not read in that of the column&apos;s name, &quot;%2&quot;; so often: %3</source>
        <translation>“%1”保留自己的数量级，不按列名中的“%2”读取；出现次数：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of different scripts</source>
        <translation>“%1”混用了不同文字的字母</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;; one of the two must name another or nothing</source>
        <translation>“%1”又指回“%2”；两者之一必须指向别的对象或留空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself; it must name another</source>
        <translation>“%1”指向了自身；必须指向别的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2</source>
        <translation>“%1”没有指向任何 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; qualifies the quantity a second time; write one qualifier only</source>
        <translation>“%1”是对数量的第二个限定；请只写一个限定词</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the quantity; take it away</source>
        <translation>数量前面有“%1”；请删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a negative amount makes no sense here</source>
        <translation>“%1”：负数在此没有意义</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a number was expected here</source>
        <translation>“%1”：此处应为数字</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of revenue</source>
        <translation>营收的 %1%</translation>
    </message>
    <message>
        <source>%1 % of the way: %2 of %3</source>
        <comment>a percentage; two amounts</comment>
        <translation>已走 %1%：%2，全程 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency code, an amount: CHF 5</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criminal fines</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, a short month, a year: 6 Jan 2011</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 %2: expected %3</source>
        <translation>%1 %2：应为 %3</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <comment>a date</comment>
        <translation>%1（不确定）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (basis)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copier (US, 2010)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gap (case)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>life, sought (criminal, name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (whose it is)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (and %2 suspended)</source>
        <translation>%1（另有 %2 缓期执行）</translation>
    </message>
    <message>
        <source>%1 (best values, no bound)</source>
        <translation>%1（最佳值，无界限）</translation>
    </message>
    <message>
        <source>%1 (different kinds of works)</source>
        <comment>number of works for 3</comment>
        <translation>%1，作品种类不同</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a measure for so many cases, the smallest and the largest value</comment>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1与%2对照：%3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal.</source>
        <translation>%1 和 %2 大致相等。</translation>
    </message>
    <message>
        <source>%1 and %2 are almost equal.</source>
        <translation>%1 和 %2 几乎相等。</translation>
    </message>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 和 %2 相等。</translation>
    </message>
    <message>
        <source>All %1 values are equal: %2.</source>
        <comment>how many, the value</comment>
        <translation>全部 %1 个数值相等：%2。</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1和%2：%3</translation>
    </message>
    <message>
        <source>%1 and %2: best values are equal; %3.</source>
        <translation>%1 和 %2：最佳值相等；%3。</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3 times; %4.</source>
        <translation>%1 和 %2：按最佳值计，前者是后者的 %3 倍；%4。</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3; %4</source>
        <translation>%1 和 %2：按最佳值计，比值为 %3；%4</translation>
    </message>
    <message>
        <source>%1 and %2: no ratio, %3</source>
        <translation>%1 和 %2：无比值，%3</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): arithmetic, not law</source>
        <comment>Fines at the same rate as A (statutory maximum)</comment>
        <translation>%1，参照 %2（%3）：算术推算，非法律结论</translation>
    </message>
    <message>
        <source>%1 as a share of a year’s revenue</source>
        <translation>%1占年营收的比例</translation>
    </message>
    <message>
        <source>%1 at the same rate</source>
        <translation>按相同比率的%1</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>a year</comment>
        <translation>公元前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>
            <numerusform>%1 十亿</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2</source>
        <translation>%1 是比率而不是数量，因此不能画成 %2；请试试 %3，或用 %4 画 %2</translation>
    </message>
    <message>
        <source>%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2</source>
        <translation>%2 显示按基准案件比率得出的结果，而 %1 不是这种推算；请试试 %3，或用 %4 画 %2</translation>
    </message>
    <message>
        <source>%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2</source>
        <translation>%2 显示处罚的各阶段，而 %1 没有阶段；请试试 %3，或用 %4 画 %2</translation>
    </message>
    <message>
        <source>%1 has both sides in it that %2 sets apart; try %3, or %4 as %2</source>
        <translation>%1 已包含 %2 要分开显示的两方面；请试试 %3，或用 %4 画 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days per %2</source>
        <comment>a number; one work</comment>
        <translation>%1 天/%2</translation>
    </message>
    <message>
        <source>%1 divided by %2 = %3</source>
        <translation>%1 除以 %2 = %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a measure has values for so many cases</comment>
        <translation>%1（%2 个）</translation>
    </message>
    <message>
        <source>%1 for each of %2 persons</source>
        <translation>%2 人每人 %1</translation>
    </message>
    <message>
        <source>%1 for none</source>
        <comment>a measure has values for no case</comment>
        <translation>%1（无）</translation>
    </message>
    <message>
        <source>%1 has no figure “%2”: drawn of %3, as --measure can say</source>
        <comment>measure, kind, measure</comment>
        <translation>%1 没有“%2”图形：改为绘制 %3，可用 --measure 指定</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fiscal year %2</source>
        <comment>a company</comment>
        <translation>%1（%2 财年）</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <translation>%1相当于%3的%2。</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <comment>lengths of time</comment>
        <translation>%1相当于%3的%2。</translation>
    </message>
    <message>
        <source>%1 is %2 of %3: 1 to %4</source>
        <translation>%1相当于%3的%2：1 比 %4</translation>
    </message>
    <message>
        <source>%1 is %2 times %3.</source>
        <translation>%1是%3的%2 倍。</translation>
    </message>
    <message>
        <source>%1 is at least as much as %2.</source>
        <translation>%1 不少于 %2。</translation>
    </message>
    <message>
        <source>%1 is at most as much as %2.</source>
        <translation>%1 不多于 %2。</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 少于 %2。</translation>
    </message>
    <message>
        <source>%1 is missing; expected %2</source>
        <translation>缺少 %1；应为 %2</translation>
    </message>
    <message>
        <source>%1 is missing; write: %2</source>
        <translation>缺少 %1；请写：%2</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 多于 %2。</translation>
    </message>
    <message>
        <source>%1 is taken; written as %2</source>
        <translation>%1 已被占用；改为写入 %2</translation>
    </message>
    <message>
        <source>%1 is too small for what must stand in this figure; %2 would fit</source>
        <translation>%1 太小，放不下此图形必须有的内容；%2 就够了</translation>
    </message>
    <message>
        <source>%1 looks like a symbolic or placeholder value</source>
        <translation>%1 看起来像象征性的值或占位值</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <translation>
            <numerusform>%1 百万</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, converted before prices are adjusted</source>
        <comment>USD of 2024</comment>
        <translation>%2 年的 %1，先换算、后调整物价</translation>
    </message>
    <message>
        <source>%1 of %2, prices adjusted before conversion</source>
        <comment>USD of 2024</comment>
        <translation>%2 年的 %1，先调整物价、后换算</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>copied, held or published</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 0.0875 %</comment>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 40,000 years</comment>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 1,143</comment>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 40,000 years</comment>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>an amount; one work</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%1/GB</translation>
    </message>
    <message>
        <source>%1 per gigabyte</source>
        <translation>每 GB 的%1</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%1/TB</translation>
    </message>
    <message>
        <source>%1 per terabyte</source>
        <translation>每 TB 的%1</translation>
    </message>
    <message>
        <source>%1 per work</source>
        <translation>每件作品的%1</translation>
    </message>
    <message>
        <source>%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.</source>
        <comment>numbers</comment>
        <translation>共 %1 张：每行 %2 张，共 %3 行。沿标记裁切，并排悬挂。</translation>
    </message>
    <message>
        <source>%1 stands here where %2 was expected</source>
        <translation>此处为%1，但应为%2</translation>
    </message>
    <message>
        <source>%1 suspended, not included</source>
        <translation>其中 %1 缓期执行，未计入</translation>
    </message>
    <message>
        <source>%1 terms of one person, not added up; the longest is shown</source>
        <translation>同一人的 %1 个刑期，不相加；显示最长的一个</translation>
    </message>
    <message>
        <source>%1 times %2 = %3; arithmetic, not law</source>
        <translation>%1 乘以 %2 = %3；算术推算，非法律结论</translation>
    </message>
    <message>
        <source>%1 times that of %2</source>
        <comment>a number; a value</comment>
        <translation>%2 的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times that of %2 (%3)</source>
        <comment>a number; a case; its value</comment>
        <translation>%2（%3）的 %1 倍</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>若任一前缀另有所指，则为 %1 至 %2 倍（仅涉及前缀解读，不涉及来源的可靠性）</translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>
            <numerusform>%1 万亿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a yardstick; its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a count of squares; what one square is</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a currency sign, an amount: $5</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a basis, a term</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, an event</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, a basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>basis, money</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>imposed, later vacated</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a case, a date, an event</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a case, a measure: its stages</comment>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1, all suspended</source>
        <translation>%1，全部缓期执行</translation>
    </message>
    <message>
        <source>%1, all suspended (%2)</source>
        <comment>a term (name)</comment>
        <translation>%1，全部缓期执行（%2）</translation>
    </message>
    <message>
        <source>%1, alleged</source>
        <translation>%1，据称</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two values, the first with an apposition</comment>
        <translation>%1，以及 %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>pending, as of June 2026</comment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1, measure by measure</source>
        <comment>cases</comment>
        <translation>%1：逐项度量</translation>
    </message>
    <message>
        <source>%1, no longer in force</source>
        <comment>later vacated</comment>
        <translation>%1，已失效</translation>
    </message>
    <message>
        <source>%1, no such penalty on record</source>
        <comment>none imposed: convicted</comment>
        <translation>%1，无此类处罚的记录</translation>
    </message>
    <message>
        <source>%1, nominal; revenue, not profit</source>
        <translation>%1，名义值；营收，非利润</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of event: its label</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a yardstick: its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: cases</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, median %3</source>
        <comment>a year or a group: a number of cases</comment>
        <translation>%1：%2，中位数 %3</translation>
    </message>
    <message>
        <source>%1: %2, not adjusted</source>
        <translation>%1：%2，未调整</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a case: its events</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: cases</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. So each has a scale of its own.</source>
        <comment>no common measure: which has how many</comment>
        <translation>%1：%2。因此各度量分别使用自己的刻度。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a measure</comment>
        <translation>
            <numerusform>%1：%n 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 cm = %2</source>
        <comment>the bars are to scale: an amount</comment>
        <translation>%1：1 cm = %2</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>measure: an amount</comment>
        <translation>%1：1 cm = %2。</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>what a length is: a time</comment>
        <translation>%1：1 cm = %2。</translation>
    </message>
    <message>
        <source>%1: no baseline chosen</source>
        <comment>a same-rate measure</comment>
        <translation>%1：未选择基准案例</translation>
    </message>
    <message>
        <source>%1: not comparable with %2</source>
        <translation>%1：与 %2 不可比</translation>
    </message>
    <message>
        <source>%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes</source>
        <translation>%1；前缀按 1,024 的幂解读：1 TB = 2^40 字节</translation>
    </message>
    <message>
        <source>%1; scope of this figure: %2</source>
        <translation>%1；此数值的范围：%2</translation>
    </message>
    <message>
        <source>%1; the order could turn round</source>
        <translation>%1；顺序可能颠倒</translation>
    </message>
    <message>
        <source>%1; the scope of this figure is not stated</source>
        <translation>%1；未说明此数值的范围</translation>
    </message>
    <message>
        <source>%1; time to earn: %2</source>
        <comment>a share; days</comment>
        <translation>%1；赚得此数所需时间：%2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2010s</comment>
        <translation>%1年代</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with neither value are not drawn.</source>
        <translation>
            <numerusform>%n 个案例两个值皆缺，未绘制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cases</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) drawn without a name: too many for this size</source>
        <translation>
            <numerusform>另有 %n 个案例绘制时未标名称：数量太多，此尺寸容纳不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) here without a number: no room for it in the figure</source>
        <translation>
            <numerusform>其中 %n 个案例没有编号：图形中容纳不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: stage by stage, six are drawn at most</source>
        <translation>
            <numerusform>另有 %n 个案件未显示：逐阶段最多绘制六个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: too many for this size</source>
        <translation>
            <numerusform>另有 %n 个案例未显示：数量太多，此尺寸容纳不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the table: the rows are left out.</source>
        <translation>
            <numerusform>表格中有 %n 个问题：相应的行已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s): see the marks and the data.</source>
        <translation>
            <numerusform>另有 %n 个案例：参见标记和数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the head of a column</comment>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s).</source>
        <translation>
            <numerusform>另有 %n 个来源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;approaching 1 petabyte&quot; in July 2024</source>
        <translation>2024年7月“接近 1 拍字节”</translation>
    </message>
    <message>
        <source>&quot;samples:&quot; is the library of researched cases; left out, it is the built-in comparison &quot;70 GB and 80 TB&quot;.</source>
        <translation>“samples:”是经过考证的案例库；省略 FILE 时使用内置的比较“70 GB and 80 TB”。</translation>
    </message>
    <message>
        <source>'[', '{', or a literal</source>
        <translation>“[”、“{”或字面值</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list that ends in and</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>--wall with a scale, or --worksheet</source>
        <translation>带比例尺的 --wall，或 --worksheet</translation>
    </message>
    <message>
        <source>1 cm² = %1</source>
        <translation>1 cm² = %1</translation>
    </message>
    <message>
        <source>1 penalty has no date</source>
        <translation>1 项处罚没有日期</translation>
    </message>
    <message>
        <source>1 row has problems and is left out</source>
        <translation>1 行有问题，已略去</translation>
    </message>
    <message>
        <source>1 row or value is left out; the rest is used</source>
        <translation>1 行或 1 个值已略去；其余照常使用</translation>
    </message>
    <message>
        <source>1 square = %1</source>
        <translation>1 个方格 = %1</translation>
    </message>
    <message>
        <source>1 square = %1, as much as %2</source>
        <comment>an amount; a case</comment>
        <translation>1 个方格 = %1，与 %2 相当</translation>
    </message>
    <message>
        <source>1 square = 1 %1 (%2; %3)</source>
        <comment>a thing; its size; its source</comment>
        <translation>1 个方格 = 1 个%1（%2；%3）</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 年</translation>
    </message>
    <message>
        <source>100 PB at $0.005 per GB per month</source>
        <translation>100 PB，每 GB 每月 0.005 美元</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 年</translation>
    </message>
    <message>
        <source>10^8 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^8 bit/s x 86,400 s / 8，按全速</translation>
    </message>
    <message>
        <source>10^9 bit/s x 3,600 s / 8 at full rate</source>
        <translation>10^9 bit/s x 3,600 s / 8，按全速</translation>
    </message>
    <message>
        <source>10^9 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^9 bit/s x 86,400 s / 8，按全速</translation>
    </message>
    <message>
        <source>12.3 PB in October 2017</source>
        <translation>2017年10月为 12.3 PB</translation>
    </message>
    <message>
        <source>128 kbit/s x 240 s / 8</source>
        <translation>128 kbit/s x 240 s / 8</translation>
    </message>
    <message>
        <source>128-bit address (struct in6_addr, 16 bytes)</source>
        <translation>128 位地址（struct in6_addr，16 字节）</translation>
    </message>
    <message>
        <source>13 months, USSC fiscal year 2016</source>
        <translation>13 个月，USSC，2016 财年</translation>
    </message>
    <message>
        <source>160 seven-bit characters: 160 x 7 / 8 = 140 bytes; the 160-character limit is from the source</source>
        <translation>160 个七位字符：160 x 7 / 8 = 140 字节；160 个字符的上限出自来源</translation>
    </message>
    <message>
        <source>2 sides x 80 tracks x 18 sectors x 512 bytes</source>
        <translation>2 面 x 80 磁道 x 18 扇区 x 512 字节</translation>
    </message>
    <message>
        <source>2 TB in 1997, as reported by the Financial Times</source>
        <translation>1997 年为 2 TB，据《金融时报》报道</translation>
    </message>
    <message>
        <source>2 years, U.S. Constitution art. I s. 2 (text not re-read; unverified)</source>
        <translation>2 年，美国宪法第 I 条第 2 款（未重读原文；未经核实）</translation>
    </message>
    <message>
        <source>2,652 KB in October 2024; the survey counts 1 KB as 1,024 bytes</source>
        <translation>2024年10月为 2,652 KB；该调查把 1 KB 算作 1,024 字节</translation>
    </message>
    <message>
        <source>2.6 TB as reported (secondary source)</source>
        <translation>据报道为 2.6 TB（二手来源）</translation>
    </message>
    <message>
        <source>2.94 TB, 11.9 million files, 2021</source>
        <translation>2.94 TB，1,190 万个文件，2021 年</translation>
    </message>
    <message>
        <source>208.1 TB, 16.3 million files, as listed by a mirror in August 2023</source>
        <translation>208.1 TB，1,630 万个文件，据某镜像站 2023年8月的列表</translation>
    </message>
    <message>
        <source>23 months, USSC Quick Facts, fiscal year 2019 (theft, property destruction and fraud)</source>
        <translation>23 个月，USSC Quick Facts，2019 财年（盗窃、毁坏财产和欺诈）</translation>
    </message>
    <message>
        <source>3 billion base pairs x 2 bits, one copy, no compression</source>
        <translation>30 亿个碱基对 x 2 比特，一份拷贝，无压缩</translation>
    </message>
    <message>
        <source>300 pages x 1,750 characters (see page-of-text)</source>
        <translation>300 页 x 1,750 个字符（见 page-of-text）</translation>
    </message>
    <message>
        <source>32-bit address</source>
        <translation>32 位地址</translation>
    </message>
    <message>
        <source>35 lines of 50 characters, a deliberately low estimate of one book page</source>
        <translation>35 行，每行 50 个字符，是对一页书有意偏低的估计</translation>
    </message>
    <message>
        <source>4 years, U.S. Constitution art. II s. 1 (text not re-read; unverified)</source>
        <translation>4 年，美国宪法第 II 条第 1 款（未重读原文；未经核实）</translation>
    </message>
    <message>
        <source>44,100 samples/s x 2 channels x 2 bytes x 60 s</source>
        <translation>44,100 个采样/秒 x 2 声道 x 2 字节 x 60 秒</translation>
    </message>
    <message>
        <source>45 months over all offences, USSC fiscal year 2017</source>
        <translation>45 个月（所有罪行），USSC，2017 财年</translation>
    </message>
    <message>
        <source>47 months over all offences, USSC fiscal year 2009</source>
        <translation>47 个月（所有罪行），USSC，2009 财年</translation>
    </message>
    <message>
        <source>5 PB recorded, more than half a ton of hard drives, April 2017</source>
        <translation>记录了 5 PB，硬盘超过半吨，2017年4月</translation>
    </message>
    <message>
        <source>52 weeks x 40 hours</source>
        <translation>52 周 x 40 小时</translation>
    </message>
    <message>
        <source>56,000 bit/s x 3,600 s / 8 at full nominal rate</source>
        <translation>56,000 bit/s x 3,600 s / 8，按全额标称速率</translation>
    </message>
    <message>
        <source>6 years, U.S. Constitution art. I s. 3 (text not re-read; unverified)</source>
        <translation>6 年，美国宪法第 I 条第 3 款（未重读原文；未经核实）</translation>
    </message>
    <message>
        <source>6.8 MB on a Kindle, as reported in 2021</source>
        <translation>在 Kindle 上为 6.8 MB，据 2021 年的报道</translation>
    </message>
    <message>
        <source>66 months, USSC fiscal year 2016</source>
        <translation>66 个月，USSC，2016 财年</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>73 PB received in 2016, of which 49 PB from the LHC</source>
        <translation>2016 年接收 73 PB，其中 49 PB 来自 LHC</translation>
    </message>
    <message>
        <source>75.8 years at birth</source>
        <translation>出生时 75.8 岁</translation>
    </message>
    <message>
        <source>78 months, USSC fiscal year 2009</source>
        <translation>78 个月，USSC，2009 财年</translation>
    </message>
    <message>
        <source>78.4 years at birth, both sexes</source>
        <translation>出生时 78.4 岁，不分男女</translation>
    </message>
    <message>
        <source>80 minutes x 60 s x 75 sectors x 2,048 bytes; sold as 700 MB</source>
        <translation>80 分钟 x 60 秒 x 75 扇区 x 2,048 字节；按 700 MB 出售</translation>
    </message>
    <message>
        <source>80 TB in December 2016</source>
        <translation>2016年12月为 80 TB</translation>
    </message>
    <message>
        <source>81.1 years at birth</source>
        <translation>出生时 81.1 岁</translation>
    </message>
    <message>
        <source>87.2 TB, 86.6 million files, as listed by a mirror in August 2023</source>
        <translation>87.2 TB，8,660 万个文件，据某镜像站 2023年8月的列表</translation>
    </message>
    <message>
        <source>97.3 TB, 13.8 million files, as listed by a mirror in August 2023</source>
        <translation>97.3 TB，1,380 万个文件，据某镜像站 2023年8月的列表</translation>
    </message>
    <message>
        <source>99 PB of unique data in December 2021</source>
        <translation>2021年12月，去重后的数据为 99 PB</translation>
    </message>
    <message>
        <source>a 2000 estimate; the Library itself disowns it as a unit of measure</source>
        <translation>2000 年的估计；该馆自己不承认它是计量单位</translation>
    </message>
    <message>
        <source>about 890 GB (830 GiB), estimated from token counts</source>
        <translation>约 890 GB（830 GiB），按词元数估计</translation>
    </message>
    <message>
        <source>alice29.txt in the Canterbury corpus</source>
        <translation>Canterbury 语料库中的 alice29.txt</translation>
    </message>
    <message>
        <source>asyoulik.txt in the Canterbury corpus</source>
        <translation>Canterbury 语料库中的 asyoulik.txt</translation>
    </message>
    <message>
        <source>AWS Snowmobile, 45-foot container (service since withdrawn)</source>
        <translation>AWS Snowmobile，45 英尺集装箱（该服务后已停止）</translation>
    </message>
    <message>
        <source>Census report P60-282, September 2024</source>
        <translation>人口普查局报告 P60-282，2024年9月</translation>
    </message>
    <message>
        <source>collections digitized and online in February 2009</source>
        <translation>2009年2月已数字化并上线的馆藏</translation>
    </message>
    <message>
        <source>current articles without media, compressed, 16 October 2024</source>
        <translation>当前条目，不含媒体文件，压缩后，2024年10月16日</translation>
    </message>
    <message>
        <source>each of the crawl archives is on the order of 75 TB</source>
        <translation>每个抓取存档约在 75 TB 的量级</translation>
    </message>
    <message>
        <source>first 10^9 bytes of the English Wikipedia dump of 3 March 2006</source>
        <translation>2006年3月3日英文维基百科转储的前 10^9 个字节</translation>
    </message>
    <message>
        <source>Gregorian mean year of 365.2425 days; 12 of the months above</source>
        <translation>格里历平均年，365.2425 天；即 12 个上述的月</translation>
    </message>
    <message>
        <source>IDC forecast made in 2018</source>
        <translation>IDC 于 2018 年作出的预测</translation>
    </message>
    <message>
        <source>IDC: 33 ZB created, captured or copied (most is never stored)</source>
        <translation>IDC：创建、采集或复制 33 ZB（大部分从未存储）</translation>
    </message>
    <message>
        <source>in 2023 dollars, Census report P60-282</source>
        <translation>按 2023 年美元计，人口普查局报告 P60-282</translation>
    </message>
    <message>
        <source>Letters that Liberation Sans lacks are drawn in %1.</source>
        <comment>fonts</comment>
        <translation>Liberation Sans 缺少的字符以 %1 绘制。</translation>
    </message>
    <message>
        <source>microSD card of 1 TB</source>
        <translation>microSD 卡（1 TB）</translation>
    </message>
    <message>
        <source>microSD cards of 1 TB</source>
        <translation>张 1 TB microSD 卡</translation>
    </message>
    <message>
        <source>1 to 200 million pixels</source>
        <translation>不少于 1 像素且不多于 2 亿像素</translation>
    </message>
    <message>
        <source>1 year = %1</source>
        <translation>1 年 = %1</translation>
    </message>
    <message>
        <source>floppy disk of 1.44 MB</source>
        <translation>软盘（1.44 MB）</translation>
    </message>
    <message>
        <source>floppy disks of 1.44 MB</source>
        <translation>张 1.44 MB 软盘</translation>
    </message>
    <message>
        <source>10 or 1000</source>
        <translation>10 或 1000</translation>
    </message>
    <message>
        <source>10 squares = %1</source>
        <translation>10 个方格 = %1</translation>
    </message>
    <message>
        <source>10 × %1 squares = %2</source>
        <translation>10 × %1 个方格 = %2</translation>
    </message>
    <message>
        <source>more than %1 in one list; the list is kept as it is, and not used</source>
        <translation>一个列表中多于 %1 项；该列表原样保留，但不使用</translation>
    </message>
    <message>
        <source>more than %1 in one list; those behind are kept as they are, and not used</source>
        <translation>一个列表中多于 %1 项；其后的各项原样保留，但不使用</translation>
    </message>
    <message>
        <source>more than 167 TB in April 2010</source>
        <translation>2010年4月超过 167 TB</translation>
    </message>
    <message>
        <source>native (uncompressed) capacity</source>
        <translation>原生（未压缩）容量</translation>
    </message>
    <message>
        <source>net income $62,360 million / 8,784 hours</source>
        <translation>净利润 623.60 亿美元 / 8,784 小时</translation>
    </message>
    <message>
        <source>Netflix: up to 1 GB per hour</source>
        <translation>Netflix：每小时最多 1 GB</translation>
    </message>
    <message>
        <source>Netflix: up to 3 GB per hour</source>
        <translation>Netflix：每小时最多 3 GB</translation>
    </message>
    <message>
        <source>Netflix: up to 7 GB per hour</source>
        <translation>Netflix：每小时最多 7 GB</translation>
    </message>
    <message>
        <source>nominal capacity</source>
        <translation>标称容量</translation>
    </message>
    <message>
        <source>nominal capacity of a common drive size; that it is typical is unverified</source>
        <translation>常见硬盘规格的标称容量；其是否典型未经核实</translation>
    </message>
    <message>
        <source>nominal capacity, decimal GB</source>
        <translation>标称容量，按十进制 GB</translation>
    </message>
    <message>
        <source>nominal capacity; the card is 15 x 11 x 1 mm and weighs 0.25 g</source>
        <translation>标称容量；卡的尺寸为 15 x 11 x 1 mm，重 0.25 g</translation>
    </message>
    <message>
        <source>nominal single-layer capacity</source>
        <translation>单层标称容量</translation>
    </message>
    <message>
        <source>nominal single-layer capacity, decimal GB</source>
        <translation>单层标称容量，按十进制 GB</translation>
    </message>
    <message>
        <source>one byte in ASCII and UTF-8</source>
        <translation>在 ASCII 和 UTF-8 中为一个字节</translation>
    </message>
    <message>
        <source>one exabyte of LHC data in total, reached in 2025</source>
        <translation>LHC 数据共一艾字节，于 2025 年达到</translation>
    </message>
    <message>
        <source>one twelfth of a Gregorian mean year of 365.2425 days</source>
        <translation>格里历平均年（365.2425 天）的十二分之一</translation>
    </message>
    <message>
        <source>over 95 TB, 2 million files, May 2023</source>
        <translation>超过 95 TB，200 万个文件，2023年5月</translation>
    </message>
    <message>
        <source>No installed font has these letters: %1. A box stands in their place; install a font of their script.</source>
        <comment>code points</comment>
        <translation>已安装的字体均不含这些字符：%1。其位置显示方框；请安装支持该文字的字体。</translation>
    </message>
    <message>
        <source>PC hard disk of 1985 (20 MB)</source>
        <translation>个人电脑硬盘（1985 年，20 MB）</translation>
    </message>
    <message>
        <source>PC hard disks of 1985 (20 MB)</source>
        <translation>块 1985 年的个人电脑硬盘（20 MB）</translation>
    </message>
    <message>
        <source>2012-09-12, 12 September 2012, Sep 2010 or 2010/2011</source>
        <translation>2012-09-12、12 September 2012、Sep 2010 或 2010/2011</translation>
    </message>
    <message>
        <source>hard disk of 30 TB</source>
        <translation>硬盘（30 TB）</translation>
    </message>
    <message>
        <source>hard disks of 30 TB</source>
        <translation>块 30 TB 硬盘</translation>
    </message>
    <message>
        <source>300-page novel as plain text</source>
        <translation>纯文本小说（300 页）</translation>
    </message>
    <message>
        <source>300-page novels as plain text</source>
        <translation>部 300 页的纯文本小说</translation>
    </message>
    <message>
        <source>plrabn12.txt in the Canterbury corpus</source>
        <translation>Canterbury 语料库中的 plrabn12.txt</translation>
    </message>
    <message>
        <source>Seagate Exos Mozaic 3+, 2024</source>
        <translation>Seagate Exos Mozaic 3+，2024 年</translation>
    </message>
    <message>
        <source>Seagate ST-225, nominal 20 MB</source>
        <translation>Seagate ST-225，标称 20 MB</translation>
    </message>
    <message>
        <source>SI-accepted unit</source>
        <translation>可与国际单位制并用的单位</translation>
    </message>
    <message>
        <source>smartphone with 64 GB</source>
        <translation>智能手机（64 GB）</translation>
    </message>
    <message>
        <source>smartphones with 64 GB</source>
        <translation>部 64 GB 智能手机</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；是否想写 %1？</translation>
    </message>
    <message>
        <source>= %1 bytes</source>
        <translation>= %1 字节</translation>
    </message>
    <message>
        <source>a .csv, .json, .html or .md file instead of standard output</source>
        <translation>写入 .csv、.json、.html 或 .md 文件，而不是标准输出</translation>
    </message>
    <message>
        <source>a case with an event</source>
        <translation>有事件的案例</translation>
    </message>
    <message>
        <source>a case with an event whose date a calendar knows, from year 1 to 9999</source>
        <translation>有日历可识别日期（公元 1 年至 9999 年）的事件的案例</translation>
    </message>
    <message>
        <source>a class is not asked to guess prison time or arithmetic of penalties</source>
        <translation>不请全班猜刑期或处罚的推算</translation>
    </message>
    <message>
        <source>a class is not asked to guess what a person has to pay</source>
        <translation>不请全班猜个人须付多少</translation>
    </message>
    <message>
        <source>a column of the table: %1</source>
        <translation>表格中的一列：%1</translation>
    </message>
    <message>
        <source>a column that the table has, or %1</source>
        <translation>表格中有的列，或 %1</translation>
    </message>
    <message>
        <source>A figure drawn to scale; with DIR/ one picture a file</source>
        <translation>按比例绘制的图形；用 DIR/ 时每个文件一张图片</translation>
    </message>
    <message>
        <source>a figure of kind units</source>
        <translation>units 类型的图形</translation>
    </message>
    <message>
        <source>a figure whose areas have one scale: squares, nested, bubbles, treemap or units</source>
        <translation>各面积采用同一比例的图形：squares、nested、bubbles、treemap 或 units</translation>
    </message>
    <message>
        <source>a figure whose lengths have one scale: bars, dots or em</source>
        <translation>各长度采用同一比例的图形：bars、dots 或 em</translation>
    </message>
    <message>
        <source>a file is missing; write: %1</source>
        <translation>缺少文件；请写：%1</translation>
    </message>
    <message>
        <source>a file that ends in .csv, .json, .html or .md, and is no document</source>
        <translation>以 .csv、.json、.html 或 .md 结尾且不是文档的文件</translation>
    </message>
    <message>
        <source>a file that ends in .json</source>
        <translation>以 .json 结尾的文件</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or a folder that ends in /</source>
        <translation>以 .svg、.png、.pdf、.html、.csv、.json、.vl.json、.events.csv、.timeline.json 或 .ics 结尾的文件，或以 / 结尾的文件夹</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, .timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /</source>
        <translation>以 .svg、.png、.pdf、.html 结尾的文件；数据用 .csv、.json、.vl.json；事件用 .events.csv、.timeline.json（TimelineJS）、.ics（日历）；或以 / 结尾的文件夹</translation>
    </message>
    <message>
        <source>a file that ends in .toscale.json</source>
        <translation>以 .toscale.json 结尾的文件</translation>
    </message>
    <message>
        <source>a list of problems</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>a number from 0.1 to 20</source>
        <translation>0.1 到 20 之间的数字</translation>
    </message>
    <message>
        <source>a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of several views with --view 1,2</source>
        <translation>供课堂使用的 PDF：隐去数值，附绘制猜测的网格和问题；最后是答案；用 --view 1,2 可取多个视图</translation>
    </message>
    <message>
        <source>a PDF of many sheets to hang side by side, at that scale</source>
        <translation>由多张纸组成的 PDF，按该比例尺并排悬挂</translation>
    </message>
    <message>
        <source>a power walk over this measure is not offered for a case with a death; try %1</source>
        <translation>涉及死亡的案例不提供此度量的逐级放大；可改用%1</translation>
    </message>
    <message>
        <source>a quarter of one %1</source>
        <comment>a thing</comment>
        <translation>%1的四分之一</translation>
    </message>
    <message>
        <source>a scale such as &quot;1 cm2 = 70 GB&quot; or &quot;1 cm = 10 years&quot;</source>
        <translation>比例尺，例如 &quot;1 cm2 = 70 GB&quot; 或 &quot;1 cm = 10 years&quot;</translation>
    </message>
    <message>
        <source>a smaller amount: at that scale the figure is smaller than its texts</source>
        <translation>更小的数量：按此比例尺，图形比其文字还小</translation>
    </message>
    <message>
        <source>A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said</source>
        <translation>把表格（CSV、TSV、分号分隔、HTML、JSON）转换为文档，并说明每一列成为什么</translation>
    </message>
    <message>
        <source>a thing of the measure's kind, with a known rate of its year</source>
        <translation>与度量同类且其年份比率已知的事物</translation>
    </message>
    <message>
        <source>a third of one %1</source>
        <comment>a thing</comment>
        <translation>%1的三分之一</translation>
    </message>
    <message>
        <source>a unit such as B, TB, GiB, years, months, days or a currency code</source>
        <translation>单位，例如 B、TB、GiB、years、months、days，或货币代码</translation>
    </message>
    <message>
        <source>a unit such as GB, million USD, months or articles</source>
        <translation>单位，例如 GB、million USD、months 或 articles</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or nominal</source>
        <translation>%1 到 %2 之间的年份，或 nominal</translation>
    </message>
    <message>
        <source>A4 or Letter</source>
        <translation>A4 或 Letter</translation>
    </message>
    <message>
        <source>A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid</source>
        <translation>A5、A4、A3、A2、A1、A0、Letter、Legal 或 Tabloid</translation>
    </message>
    <message>
        <source>adjust money to the prices of that year</source>
        <translation>将金额调整为该年的物价</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>以 %1 表示的金额</translation>
    </message>
    <message>
        <source>Anna’s Archive of 2024</source>
        <translation>Anna’s Archive（2024 年）</translation>
    </message>
    <message>
        <source>Anna’s Archives of 2024</source>
        <translation>个 Anna’s Archive（2024 年）</translation>
    </message>
    <message>
        <source>another than the primary figure of a case; may be repeated</source>
        <translation>使用案例中主数值以外的数值；可重复</translation>
    </message>
    <message>
        <source>Answers, for the teacher</source>
        <translation>答案（教师用）</translation>
    </message>
    <message>
        <source>Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before</source>
        <translation>每个画面内面积按比例；从%1到%2，每个画面是前一个的 %3 倍</translation>
    </message>
    <message>
        <source>Area is to scale: the whole square is %1</source>
        <translation>面积按比例：整个方形为%1</translation>
    </message>
    <message>
        <source>article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one</source>
        <translation>article、article-4x3、square、story、slide、column-85、column-170、a4 或自定义预设</translation>
    </message>
    <message>
        <source>as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms</source>
        <translation>用参照物表示，给出多个，附算式和来源：156 台笔记本电脑、8.75 个任期</translation>
    </message>
    <message numerus="yes">
        <source>As it is read now, %1 pair(s) without an order: their values overlap.</source>
        <translation>
            <numerusform>按当前解读，有 %1 对没有顺序：它们的值重叠。</numerusform>
        </translation>
    </message>
    <message>
        <source>As the values are ranges, the ratio is one: %1</source>
        <translation>由于值为范围，比值也是范围：%1</translation>
    </message>
    <message>
        <source>As the values have bounds, the ratio has one: %1</source>
        <translation>由于值有界限，比值也有界限：%1</translation>
    </message>
    <message>
        <source>ASCII character</source>
        <translation>ASCII 字符</translation>
    </message>
    <message>
        <source>ASCII characters</source>
        <translation>个 ASCII 字符</translation>
    </message>
    <message>
        <source>at most %1 for a worksheet</source>
        <translation>学习单最多 %1 个</translation>
    </message>
    <message>
        <source>at most %1 sheets: a larger amount a centimetre, or larger paper</source>
        <translation>最多 %1 张：每厘米表示更大的数量，或使用更大的纸张</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2009)</source>
        <translation>美国联邦毒品犯罪平均刑期（2009 年）</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2016)</source>
        <translation>美国联邦毒品犯罪平均刑期（2016 年）</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2009)</source>
        <translation>倍美国联邦毒品犯罪平均刑期（2009 年）</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2016)</source>
        <translation>倍美国联邦毒品犯罪平均刑期（2016 年）</translation>
    </message>
    <message>
        <source>average US federal immigration sentence (2016)</source>
        <translation>美国联邦移民犯罪平均刑期（2016 年）</translation>
    </message>
    <message>
        <source>average US federal immigration sentences (2016)</source>
        <translation>倍美国联邦移民犯罪平均刑期（2016 年）</translation>
    </message>
    <message>
        <source>average US federal sentence (2009)</source>
        <translation>美国联邦平均刑期（2009 年）</translation>
    </message>
    <message>
        <source>average US federal sentence (2017)</source>
        <translation>美国联邦平均刑期（2017 年）</translation>
    </message>
    <message>
        <source>average US federal sentences (2009)</source>
        <translation>倍美国联邦平均刑期（2009 年）</translation>
    </message>
    <message>
        <source>average US federal sentences (2017)</source>
        <translation>倍美国联邦平均刑期（2017 年）</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentence (2019)</source>
        <translation>美国联邦盗窃和欺诈犯罪平均刑期（2019 年）</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentences (2019)</source>
        <translation>倍美国联邦盗窃和欺诈犯罪平均刑期（2019 年）</translation>
    </message>
    <message>
        <source>AWS Snowball case (2016)</source>
        <translation>AWS Snowball 设备箱（2016 年）</translation>
    </message>
    <message>
        <source>AWS Snowball cases (2016)</source>
        <translation>个 AWS Snowball 设备箱（2016 年）</translation>
    </message>
    <message>
        <source>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone</source>
        <translation>B、TB、GiB、Mbit ……；years、months、weeks、days；USD；只输出数字</translation>
    </message>
    <message>
        <source>bars or dots, for Vega-Lite has no layout to scale for other figures</source>
        <translation>bars 或 dots，因为 Vega-Lite 没有其他图形的按比例布局</translation>
    </message>
    <message>
        <source>Basis of penalties</source>
        <translation>处罚的口径</translation>
    </message>
    <message>
        <source>between the cells; else found out</source>
        <translation>单元格之间的分隔符；不指定则自动判断</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>蓝光光盘</translation>
    </message>
    <message>
        <source>Blu-ray discs</source>
        <translation>张蓝光光盘</translation>
    </message>
    <message>
        <source>both are about the same: there is nothing to guess</source>
        <translation>两者相差不多：没有可猜的</translation>
    </message>
    <message>
        <source>Box: the middle half of the values; line in it: the median; whiskers: the smallest and the largest value. Fewer than five values have no box.</source>
        <translation>方框：居中的一半数值；框内的线：中位数；须线：最小值和最大值。少于五个值时没有方框。</translation>
    </message>
    <message>
        <source>case</source>
        <comment>what an id names</comment>
        <translation>案例</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>CD-ROMs</source>
        <translation>张 CD-ROM</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>个世纪</translation>
    </message>
    <message>
        <source>century</source>
        <translation>世纪</translation>
    </message>
    <message>
        <source>Common Crawl archive</source>
        <translation>Common Crawl 存档</translation>
    </message>
    <message>
        <source>Common Crawl archives</source>
        <translation>个 Common Crawl 存档</translation>
    </message>
    <message>
        <source>copies of Alice in Wonderland as plain text</source>
        <translation>份《爱丽丝梦游仙境》纯文本</translation>
    </message>
    <message>
        <source>copies of Paradise Lost as plain text</source>
        <translation>份《失乐园》纯文本</translation>
    </message>
    <message>
        <source>copies of the Llama 3 training text</source>
        <translation>份 Llama 3 训练文本</translation>
    </message>
    <message>
        <source>copies of The Pile training text</source>
        <translation>份 The Pile 训练文本</translation>
    </message>
    <message>
        <source>copy of Alice in Wonderland as plain text</source>
        <translation>《爱丽丝梦游仙境》纯文本</translation>
    </message>
    <message>
        <source>copy of Paradise Lost as plain text</source>
        <translation>《失乐园》纯文本</translation>
    </message>
    <message>
        <source>copy of The Pile training text</source>
        <translation>The Pile 训练文本</translation>
    </message>
    <message>
        <source>criminal, civil or regulatory</source>
        <translation>criminal、civil 或 regulatory</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>currency of the amounts: %1</source>
        <comment>a column</comment>
        <translation>金额的货币：%1</translation>
    </message>
    <message>
        <source>data taken, leaked or collected, and what followed, compared to scale</source>
        <translation>按比例比较被获取、泄露或收集的数据及其后果</translation>
    </message>
    <message>
        <source>day</source>
        <translation>整天</translation>
    </message>
    <message>
        <source>day 0 of a timeline: act, arrest, charge, decision or settlement</source>
        <translation>时间线的第 0 天：act、arrest、charge、decision 或 settlement</translation>
    </message>
    <message>
        <source>day of Alphabet revenue (2024)</source>
        <translation>Alphabet 单日营收（2024 年）</translation>
    </message>
    <message>
        <source>day of Amazon revenue (2024)</source>
        <translation>Amazon 单日营收（2024 年）</translation>
    </message>
    <message>
        <source>day of Meta revenue (2024)</source>
        <translation>Meta 单日营收（2024 年）</translation>
    </message>
    <message>
        <source>day on a 1 Gbit/s line</source>
        <translation>线路单日传输量（1 Gbit/s）</translation>
    </message>
    <message>
        <source>day on a 100 Mbit/s line</source>
        <translation>线路单日传输量（100 Mbit/s）</translation>
    </message>
    <message>
        <source>days of Alphabet revenue (2024)</source>
        <translation>天的 Alphabet 营收（2024 年）</translation>
    </message>
    <message>
        <source>days of Amazon revenue (2024)</source>
        <translation>天的 Amazon 营收（2024 年）</translation>
    </message>
    <message>
        <source>days of Meta revenue (2024)</source>
        <translation>天的 Meta 营收（2024 年）</translation>
    </message>
    <message>
        <source>days on a 1 Gbit/s line</source>
        <translation>天的 1 Gbit/s 线路传输量</translation>
    </message>
    <message>
        <source>days on a 100 Mbit/s line</source>
        <translation>天的 100 Mbit/s 线路传输量</translation>
    </message>
    <message>
        <source>days run from %1 to %2</source>
        <translation>日期范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>十年</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>个十年</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <comment>a measure</comment>
        <translation>分布：%1</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray disc</source>
        <translation>双层蓝光光盘</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray discs</source>
        <translation>张双层蓝光光盘</translation>
    </message>
    <message>
        <source>dual-layer DVD</source>
        <translation>双层 DVD</translation>
    </message>
    <message>
        <source>dual-layer DVDs</source>
        <translation>张双层 DVD</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>DVDs</source>
        <translation>张 DVD</translation>
    </message>
    <message>
        <source>e-book of the Wolf Hall trilogy</source>
        <translation>《狼厅》三部曲电子书</translation>
    </message>
    <message>
        <source>e-books of the Wolf Hall trilogy</source>
        <translation>套《狼厅》三部曲电子书</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner. Each frame holds so many times as much as the one before and is drawn in the same size.</source>
        <translation>每个案例是一个方形，面积即其数值；所有方形共用右下角。每个画面容纳前一个的若干倍，并以同样大小绘出。</translation>
    </message>
    <message>
        <source>Each mark is ten times the one before</source>
        <translation>每个刻度是前一个的十倍</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>输入结束</translation>
    </message>
    <message>
        <source>English Wikipedia (text, compressed)</source>
        <translation>英文维基百科（文本，压缩后）</translation>
    </message>
    <message>
        <source>English Wikipedias (text, compressed)</source>
        <translation>个英文维基百科（文本，压缩后）</translation>
    </message>
    <message>
        <source>enwik9 test file</source>
        <translation>enwik9 测试文件</translation>
    </message>
    <message>
        <source>enwik9 test files</source>
        <translation>个 enwik9 测试文件</translation>
    </message>
    <message>
        <source>Every problem of documents and tables, with its place</source>
        <translation>文档和表格中的每个问题及其位置</translation>
    </message>
    <message>
        <source>Every thing in the tables is more than a hundred times as large, or may not be used here.</source>
        <translation>表中的每个参照物要么是此值的一百倍以上，要么不能在此使用。</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help</source>
        <translation>退出代码：0 正常，1 输入有错误，2 用法错误。查看某个命令的帮助：toscale-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Fewer than two of the cases can be compared as they are read now, so there is no order that another reading could change.</source>
        <translation>按当前解读，可比的案例不足两个，因此没有可被其他解读改变的顺序。</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>what an id names</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); &quot;-&quot; is standard input;</source>
        <translation>FILE 是文档（*.toscale.json）、表格（CSV、TSV）或时间线（TimelineJS JSON）；“-”表示标准输入；</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>final (default), highest, statutory_maximum, sought, imposed ...</source>
        <translation>final（默认）、highest、statutory_maximum、sought、imposed ……</translation>
    </message>
    <message>
        <source>first black hole image (raw data)</source>
        <translation>首张黑洞图像（原始数据）</translation>
    </message>
    <message>
        <source>first black hole images (raw data)</source>
        <translation>份首张黑洞图像（原始数据）</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>供程序读取</translation>
    </message>
    <message>
        <source>for machines: exact numbers, their bounds (null = open), noBound, undecided</source>
        <translation>供程序读取：精确数字、其界限（null 表示开放）、noBound、undecided</translation>
    </message>
    <message>
        <source>For whom is there no number here, and why?</source>
        <translation>这里谁没有数字，为什么？</translation>
    </message>
    <message>
        <source>four-minute MP3 song</source>
        <translation>MP3 歌曲（四分钟）</translation>
    </message>
    <message>
        <source>four-minute MP3 songs</source>
        <translation>首四分钟的 MP3 歌曲</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3</source>
        <translation>画面 %1 / %2：整个方形为%3</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3, %4 times the frame before</source>
        <translation>画面 %1 / %2：整个方形为%3，是前一画面的 %4 倍</translation>
    </message>
    <message>
        <source>from the smallest of these cases to the largest a walk takes too many steps; try %1</source>
        <translation>从其中最小的案例到最大的案例步数过多；可改用%1</translation>
    </message>
    <message>
        <source>Further combinations not tried: %1.</source>
        <translation>另有未尝试的组合：%1 个。</translation>
    </message>
    <message>
        <source>Further combinations not tried: more than %1.</source>
        <translation>另有未尝试的组合：超过 %1 个。</translation>
    </message>
    <message>
        <source>Further single readings not tried: %1.</source>
        <translation>另有未尝试的单项解读：%1 个。</translation>
    </message>
    <message numerus="yes">
        <source>guessed %n time(s)</source>
        <comment>the same number</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>half of one %1</source>
        <comment>a thing</comment>
        <translation>%1的一半</translation>
    </message>
    <message>
        <source>headline, caption, alt text, notes and sources beside it as text and HTML</source>
        <translation>另附标题、图注、替代文本、附注和来源，以文本和 HTML 写出</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hour at the US federal minimum wage</source>
        <translation>美国联邦最低工资（一小时）</translation>
    </message>
    <message>
        <source>hour of 4K streaming</source>
        <translation>流媒体（4K，一小时）</translation>
    </message>
    <message>
        <source>hour of Facebook revenue (2012)</source>
        <translation>Facebook 单小时营收（2012 年）</translation>
    </message>
    <message>
        <source>hour of HD streaming</source>
        <translation>流媒体（高清，一小时）</translation>
    </message>
    <message>
        <source>hour of Meta profit (2024)</source>
        <translation>Meta 单小时利润（2024 年）</translation>
    </message>
    <message>
        <source>hour of Meta revenue (2024)</source>
        <translation>Meta 单小时营收（2024 年）</translation>
    </message>
    <message>
        <source>hour of standard-definition streaming</source>
        <translation>流媒体（标清，一小时）</translation>
    </message>
    <message>
        <source>hour on a 1 Gbit/s line</source>
        <translation>线路单小时传输量（1 Gbit/s）</translation>
    </message>
    <message>
        <source>hour on a 56 kbit/s modem</source>
        <translation>调制解调器单小时传输量（56 kbit/s）</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hours at the US federal minimum wage</source>
        <translation>小时的美国联邦最低工资</translation>
    </message>
    <message>
        <source>hours of 4K streaming</source>
        <translation>小时的 4K 流媒体</translation>
    </message>
    <message>
        <source>hours of Facebook revenue (2012)</source>
        <translation>小时的 Facebook 营收（2012 年）</translation>
    </message>
    <message>
        <source>hours of HD streaming</source>
        <translation>小时的高清流媒体</translation>
    </message>
    <message>
        <source>hours of Meta profit (2024)</source>
        <translation>小时的 Meta 利润（2024 年）</translation>
    </message>
    <message>
        <source>hours of Meta revenue (2024)</source>
        <translation>小时的 Meta 营收（2024 年）</translation>
    </message>
    <message>
        <source>hours of standard-definition streaming</source>
        <translation>小时的标清流媒体</translation>
    </message>
    <message>
        <source>hours on a 1 Gbit/s line</source>
        <translation>小时的 1 Gbit/s 线路传输量</translation>
    </message>
    <message>
        <source>hours on a 56 kbit/s modem</source>
        <translation>小时的 56 kbit/s 调制解调器传输量</translation>
    </message>
    <message>
        <source>hours run from %1 to %2</source>
        <translation>小时范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>how doubtful prefixes are read</source>
        <translation>有疑义的前缀的解读方式</translation>
    </message>
    <message>
        <source>how kB, MB, GB are read</source>
        <translation>kB、MB、GB 的解读方式</translation>
    </message>
    <message>
        <source>how prefixes are read</source>
        <translation>前缀的解读方式</translation>
    </message>
    <message>
        <source>how prefixes are read; doubt gives the ratio for either reading</source>
        <translation>前缀的解读方式；doubt 给出两种解读下的比值</translation>
    </message>
    <message>
        <source>how the language of the table writes decimals and dates</source>
        <translation>表格所用语言如何书写小数和日期</translation>
    </message>
    <message>
        <source>how to read 9/12/2012; else found out</source>
        <translation>如何读取 9/12/2012；不指定则自动判断</translation>
    </message>
    <message>
        <source>how true each mark is drawn: its size, its value and the lie factor</source>
        <translation>每个标记绘制得有多准确：其大小、其值和失真系数</translation>
    </message>
    <message>
        <source>How two quantities of one kind stand to each other: &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>两个同类数量之间的关系：&quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>How large is the other? Draw its square: drag, or press + and -</source>
        <translation>另一个有多大？画出它的正方形：拖动，或按 + 和 -</translation>
    </message>
    <message>
        <source>human genome</source>
        <translation>人类基因组</translation>
    </message>
    <message>
        <source>human genomes</source>
        <translation>个人类基因组</translation>
    </message>
    <message>
        <source>ids of cases</source>
        <translation>案例的标识符</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some can be compared.</source>
        <translation>在 %2 种其他解读中，有 %1 种使部分案例可比。</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some have one.</source>
        <comment>pairs of cases; an order</comment>
        <translation>在 %2 种其他解读中，有 %1 种使部分案例对有了顺序。</translation>
    </message>
    <message numerus="yes">
        <source>In %n step(s) of %1 times the frame grows from %2 to %3.</source>
        <translation>
            <numerusform>画面经 %n 步、每步 %1 倍，从%2增大到%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>instead of the title made from the data</source>
        <translation>代替由数据生成的标题</translation>
    </message>
    <message>
        <source>who drew it: under the figure, and the author of PDF and PNG</source>
        <translation>绘制者：印在图下，并作为 PDF 和 PNG 的作者</translation>
    </message>
    <message>
        <source>Internet Archive of 1997</source>
        <translation>Internet Archive（1997 年）</translation>
    </message>
    <message>
        <source>Internet Archive of 2012</source>
        <translation>Internet Archive（2012 年）</translation>
    </message>
    <message>
        <source>Internet Archive of 2021</source>
        <translation>Internet Archive（2021 年）</translation>
    </message>
    <message>
        <source>Internet Archives of 1997</source>
        <translation>个 Internet Archive（1997 年）</translation>
    </message>
    <message>
        <source>Internet Archives of 2012</source>
        <translation>个 Internet Archive（2012 年）</translation>
    </message>
    <message>
        <source>Internet Archives of 2021</source>
        <translation>个 Internet Archive（2021 年）</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>个 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>个 IPv6 地址</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>It is %1 times as much.</source>
        <comment>about 1,143</comment>
        <translation>实际是 %1 倍。</translation>
    </message>
    <message>
        <source>Its amount: %1</source>
        <translation>其数额：%1</translation>
    </message>
    <message>
        <source>JSON instead of CSV</source>
        <translation>用 JSON 代替 CSV</translation>
    </message>
    <message>
        <source>keep this column as text</source>
        <translation>将此列保留为文本</translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <comment>columns</comment>
        <translation>保留为文本：%1</translation>
    </message>
    <message>
        <source>Kinds of penalty</source>
        <translation>处罚种类</translation>
    </message>
    <message>
        <source>language of words and numbers</source>
        <translation>文字和数字的语言</translation>
    </message>
    <message>
        <source>laptop with a 512 GB drive</source>
        <translation>笔记本电脑（512 GB 硬盘）</translation>
    </message>
    <message>
        <source>laptops with a 512 GB drive</source>
        <translation>台笔记本电脑（512 GB 硬盘）</translation>
    </message>
    <message>
        <source>Larger than this frame:</source>
        <translation>大于此画面：</translation>
    </message>
    <message>
        <source>largest QR code</source>
        <translation>最大规格的二维码</translation>
    </message>
    <message>
        <source>leave this column out</source>
        <translation>略去此列</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>columns</comment>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>letters as shapes in SVG and HTML</source>
        <translation>SVG 和 HTML 中的文字转为轮廓</translation>
    </message>
    <message>
        <source>LHC data archive of 2025</source>
        <translation>LHC 数据存档（2025 年）</translation>
    </message>
    <message>
        <source>LHC data archives of 2025</source>
        <translation>个 LHC 数据存档（2025 年）</translation>
    </message>
    <message>
        <source>Library Geneses</source>
        <translation>个 Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis</source>
        <translation>Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collection</source>
        <translation>Library Genesis 漫画库</translation>
    </message>
    <message>
        <source>Library Genesis comics collections</source>
        <translation>个 Library Genesis 漫画库</translation>
    </message>
    <message>
        <source>Library of Congress online collections of 2009</source>
        <translation>套美国国会图书馆在线馆藏（2009 年）</translation>
    </message>
    <message>
        <source>Library of Congress print collection (10 TB folk estimate)</source>
        <translation>美国国会图书馆印刷馆藏（坊间估计 10 TB）</translation>
    </message>
    <message>
        <source>Library of Congress print collections (10 TB folk estimate)</source>
        <translation>个美国国会图书馆印刷馆藏（坊间估计 10 TB）</translation>
    </message>
    <message>
        <source>Library of Congress web archive of 2010</source>
        <translation>美国国会图书馆网络存档（2010 年）</translation>
    </message>
    <message>
        <source>Library of Congress web archives of 2010</source>
        <translation>个美国国会图书馆网络存档（2010 年）</translation>
    </message>
    <message>
        <source>light, dark, print or contrast</source>
        <translation>light、dark、print 或 contrast</translation>
    </message>
    <message>
        <source>Line: the median of each year; band: the middle half of the values.</source>
        <translation>折线：各年份的中位数；色带：居中的一半数值。</translation>
    </message>
    <message>
        <source>Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal values the earlier case.</source>
        <translation>绘出 %2 个案例中 %1 个的线：依次从每个度量中取剩余案例里值最大的一个；值相等时取靠前的案例。</translation>
    </message>
    <message>
        <source>Llama 3 training text</source>
        <translation>Llama 3 训练文本</translation>
    </message>
    <message>
        <source>LTO-9 tape</source>
        <translation>LTO-9 磁带</translation>
    </message>
    <message>
        <source>LTO-9 tapes</source>
        <translation>盘 LTO-9 磁带</translation>
    </message>
    <message>
        <source>Measures with values: %1.</source>
        <translation>有数值的度量：%1。</translation>
    </message>
    <message>
        <source>A same-rate figure needs a baseline: the case whose rate is applied to the others.</source>
        <translation>同比率图需要一个基准：其比率会套用到其他案件。</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minute of CD-quality sound</source>
        <translation>CD 音质音频（一分钟）</translation>
    </message>
    <message>
        <source>minute of Meta revenue (2024)</source>
        <translation>Meta 单分钟营收（2024 年）</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes of CD-quality sound</source>
        <translation>分钟的 CD 音质音频</translation>
    </message>
    <message>
        <source>minutes of Meta revenue (2024)</source>
        <translation>分钟的 Meta 营收（2024 年）</translation>
    </message>
    <message>
        <source>minutes run from %1 to %2</source>
        <translation>分钟范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>money</source>
        <comment>a kind of quantity</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>month</source>
        <translation>整月</translation>
    </message>
    <message>
        <source>month of a full Snowmobile truck</source>
        <translation>满载 Snowmobile 卡车的单月费用</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>months of a full Snowmobile truck</source>
        <translation>个月的满载 Snowmobile 卡车费用</translation>
    </message>
    <message>
        <source>months run from %1 to %2</source>
        <translation>月份范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>months run from 01 to 12, seasons from 21 to 24</source>
        <translation>月份范围是 01 到 12，季节范围是 21 到 24</translation>
    </message>
    <message>
        <source>Most guessed %1: %2.</source>
        <comment>1,000 times; 1.1 times too few</comment>
        <translation>多数人猜%1：%2。</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>姓名：____________________</translation>
    </message>
    <message>
        <source>Nearest of the choices: %1.</source>
        <comment>1,000 times</comment>
        <translation>最接近的选项：%1。</translation>
    </message>
    <message>
        <source>neither --sum nor --to beside it</source>
        <translation>不与 --sum 或 --to 同时使用</translation>
    </message>
    <message>
        <source>No case has a value: %1</source>
        <comment>a measure</comment>
        <translation>没有案例有此数值：%1</translation>
    </message>
    <message>
        <source>No case has values of both: %1; %2.</source>
        <comment>two measures</comment>
        <translation>没有案例同时有这两个数值：%1；%2。</translation>
    </message>
    <message>
        <source>no life expectancy where a case tells of a death</source>
        <translation>案例涉及死亡时不使用预期寿命</translation>
    </message>
    <message>
        <source>No measure has values here.</source>
        <translation>此处没有任何度量有数值。</translation>
    </message>
    <message>
        <source>No combinations tried.</source>
        <translation>未尝试任何组合。</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>no problem, but see what is said of it</source>
        <translation>没有问题，但请查看对它的说明</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 may be zero.</source>
        <translation>无比值：%1 的值可能为零。</translation>
    </message>
    <message>
        <source>no size beside a preset</source>
        <translation>使用预设时不指定尺寸</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No two of the %1 comparable cases have an order as they are read now: their values overlap.</source>
        <translation>按当前解读，%1 个可比案例中任何两个都没有顺序：它们的值重叠。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Nothing limits this value, so it is no number of things.</source>
        <translation>此值没有界限，因此不能用参照物的数量表示。</translation>
    </message>
    <message>
        <source>Nothing that this view takes for granted could be read otherwise.</source>
        <translation>此视图所假定的一切都没有其他解读。</translation>
    </message>
    <message>
        <source>nothing to import; %1 is not written</source>
        <translation>没有可导入的内容；不写入 %1</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <comment>an axis</comment>
        <translation>案例数</translation>
    </message>
    <message>
        <source>of a power walk a PDF with a page a frame</source>
        <translation>用于逐级放大：每个画面一页的 PDF</translation>
    </message>
    <message>
        <source>of a power walk one picture a frame, numbered: out-1.png, out-2.png</source>
        <translation>用于逐级放大：每个画面一张图片，依次编号：out-1.png、out-2.png</translation>
    </message>
    <message>
        <source>of a power walk: 10 or 1000 times from frame to frame</source>
        <translation>用于逐级放大：相邻画面相差 10 倍或 1000 倍</translation>
    </message>
    <message>
        <source>of a timeline: calendar, aligned, collapsed or sequence</source>
        <translation>用于时间线：calendar、aligned、collapsed 或 sequence</translation>
    </message>
    <message>
        <source>of a timeline: these kinds of events alone</source>
        <translation>用于时间线：只显示这些类型的事件</translation>
    </message>
    <message>
        <source>of a unit grid: one square is that thing; `convert --familiar --json` has ids</source>
        <translation>用于单位网格：一个方格就是该事物；`convert --familiar --json` 列出标识符</translation>
    </message>
    <message>
        <source>of numbers without one: GB, &quot;million USD&quot;, months, articles</source>
        <translation>不带单位的数字的单位：GB、&quot;million USD&quot;、months、articles</translation>
    </message>
    <message>
        <source>of the files in a folder</source>
        <translation>文件夹中文件的格式</translation>
    </message>
    <message>
        <source>of the largest QR codes</source>
        <translation>个最大规格的二维码</translation>
    </message>
    <message>
        <source>of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter</source>
        <translation>纸张：A5、A4、A3、A2、A1、A0、Letter、Legal 或 Tabloid；学习单：A4 或 Letter</translation>
    </message>
    <message>
        <source>On a logarithmic scale equal distances are equal factors; it has no zero.</source>
        <translation>在对数刻度上，相等的距离表示相等的倍数；它没有零点。</translation>
    </message>
    <message>
        <source>one file a view, with the view's id in its name</source>
        <translation>每个视图一个文件，文件名含视图的标识符</translation>
    </message>
    <message>
        <source>one format for one file</source>
        <translation>单个文件只用一种格式</translation>
    </message>
    <message>
        <source>One frame of %1 holds them all.</source>
        <translation>一个%1的画面即可容纳全部。</translation>
    </message>
    <message>
        <source>one object a line, with the ends (null = open) and the qualifier</source>
        <translation>每行一个对象，含两端（null 表示开放）和限定词</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>one quantity a line; &quot;-&quot; is standard input</source>
        <translation>每行一个数量；“-”表示标准输入</translation>
    </message>
    <message>
        <source>One row a case: every measure as a plain number, or the name of its gap</source>
        <translation>每个案例一行：每个度量为一个普通数字，或其缺失原因的名称</translation>
    </message>
    <message>
        <source>one row a group: group,count,known,volume,money, then the ends of both sums</source>
        <translation>每组一行：group,count,known,volume,money，然后是两个总和的两端</translation>
    </message>
    <message>
        <source>One small square is %1 (%2). Draw a square as large as you think this is: %3.</source>
        <comment>a value; a case; another case</comment>
        <translation>一个小方格是%1（%2）。画一个方形，大小如你所估计的：%3。</translation>
    </message>
    <message>
        <source>only these cases, in this order</source>
        <translation>只用这些案例，并按此顺序</translation>
    </message>
    <message>
        <source>only these kinds of penalty</source>
        <translation>只计这些类型的处罚</translation>
    </message>
    <message>
        <source>Only volumes, money and prison time are told as familiar things.</source>
        <translation>只有数据量、金额和监禁时长可以用参照物表示。</translation>
    </message>
    <message>
        <source>Order of conversion</source>
        <translation>换算顺序</translation>
    </message>
    <message>
        <source>Order of the %1 comparable cases: %2.</source>
        <translation>%1 个可比案例的顺序：%2。</translation>
    </message>
    <message>
        <source>page of plain text</source>
        <translation>纯文本页面</translation>
    </message>
    <message>
        <source>pages of plain text</source>
        <translation>页纯文本</translation>
    </message>
    <message>
        <source>Panama Papers leak</source>
        <translation>巴拿马文件泄露</translation>
    </message>
    <message>
        <source>Panama Papers leaks</source>
        <translation>次巴拿马文件泄露</translation>
    </message>
    <message>
        <source>Pandora Papers leak</source>
        <translation>潘多拉文件泄露</translation>
    </message>
    <message>
        <source>Pandora Papers leaks</source>
        <translation>次潘多拉文件泄露</translation>
    </message>
    <message>
        <source>party</source>
        <comment>what an id names</comment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>PDF as the only format</source>
        <translation>仅 PDF 一种格式</translation>
    </message>
    <message>
        <source>Penalties for other conduct</source>
        <translation>针对其他行为的处罚</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>what an id names</comment>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>pictures, without --walk-pages</source>
        <translation>图片，且不使用 --walk-pages</translation>
    </message>
    <message>
        <source>pixels a point in PNG</source>
        <translation>PNG 中每点的像素数</translation>
    </message>
    <message>
        <source>PNG without a background</source>
        <translation>无背景的 PNG</translation>
    </message>
    <message>
        <source>Power walk</source>
        <translation>逐级放大</translation>
    </message>
    <message>
        <source>Power walk: from the small to the large, step by step</source>
        <translation>逐级放大：从小到大，一步一步</translation>
    </message>
    <message>
        <source>Prefixes in doubt</source>
        <translation>含义不明的前缀</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>物价</translation>
    </message>
    <message>
        <source>prices of %1, not adjusted</source>
        <translation>%1 年物价，未调整</translation>
    </message>
    <message>
        <source>Printed as “%1”: as many digits as the texts carry, or four of the whole part</source>
        <translation>印为“%1”：位数与文本所给的相同，或取整数部分的四位</translation>
    </message>
    <message>
        <source>problems that are not listed: %1</source>
        <translation>未列出的问题：%1</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Quantities to numbers, exact to the last digit; a line that cannot be read prints &quot;-&quot;</source>
        <translation>把数量转换为数字，精确到最后一位；无法读取的行输出“-”</translation>
    </message>
    <message>
        <source>Rank: 1 is the largest value</source>
        <comment>an axis</comment>
        <translation>名次：1 为最大值</translation>
    </message>
    <message>
        <source>Ranks of the cases in each measure</source>
        <translation>各案例在每个度量中的名次</translation>
    </message>
    <message>
        <source>Rates per</source>
        <translation>比率的单位</translation>
    </message>
    <message>
        <source>Rates where scopes differ</source>
        <translation>范围不同时的比率</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>Readings are not equally likely.</source>
        <translation>各种解读的可能性并不相同。</translation>
    </message>
    <message>
        <source>record month of data at CERN</source>
        <translation>CERN 创纪录的单月数据</translation>
    </message>
    <message>
        <source>record months of data at CERN</source>
        <translation>个 CERN 创纪录月份的数据</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>报告数值</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a guess</comment>
        <translation>正确</translation>
    </message>
    <message>
        <source>roles, countries and years in place of natural persons, everywhere</source>
        <translation>处处以角色、国家和年份代替自然人</translation>
    </message>
    <message>
        <source>rows of one title are one case</source>
        <translation>标题相同的行合为一个案例</translation>
    </message>
    <message>
        <source>say how dates are read, --dates day-first or --dates month-first; until then rows with such dates are left out</source>
        <translation>请指明日期的读法：--dates day-first 或 --dates month-first；在此之前，含此类日期的行将被略去</translation>
    </message>
    <message>
        <source>say what separates the decimals, --decimals point or --decimals comma</source>
        <translation>请指明小数分隔符：--decimals point 或 --decimals comma</translation>
    </message>
    <message>
        <source>Sci-Hub</source>
        <translation>Sci-Hub</translation>
    </message>
    <message>
        <source>Sci-Hubs</source>
        <translation>个 Sci-Hub</translation>
    </message>
    <message>
        <source>seconds run from %1 to %2</source>
        <translation>秒的范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>参见：%1</translation>
    </message>
    <message>
        <source>Shakespeare play (As You Like It) as plain text</source>
        <translation>莎士比亚戏剧（《皆大欢喜》）纯文本</translation>
    </message>
    <message>
        <source>Shakespeare plays (As You Like It) as plain text</source>
        <translation>部莎士比亚戏剧（《皆大欢喜》）纯文本</translation>
    </message>
    <message>
        <source>si or jedec</source>
        <translation>si 或 jedec</translation>
    </message>
    <message>
        <source>si, iec or jedec</source>
        <translation>si、iec 或 jedec</translation>
    </message>
    <message>
        <source>si, iec, jedec or doubt</source>
        <translation>si、iec、jedec 或 doubt</translation>
    </message>
    <message>
        <source>Snowmobile truck</source>
        <translation>Snowmobile 卡车</translation>
    </message>
    <message>
        <source>Snowmobile trucks</source>
        <translation>辆 Snowmobile 卡车</translation>
    </message>
    <message>
        <source>squares of 1 %1 would be too many to draw</source>
        <comment>a thing</comment>
        <translation>若每个方格为 1 个%1，则方格过多，无法绘制</translation>
    </message>
    <message>
        <source>Squares to scale, frame by frame</source>
        <translation>按比例的方形，逐个画面</translation>
    </message>
    <message>
        <source>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate or timeline</source>
        <translation>squares、nested、bubbles、treemap、units、bars、dots、em、strip、walk、mirror、ledger、ladder、plane、same-rate 或 timeline</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Suspended parts of terms</source>
        <translation>刑期中缓期执行的部分</translation>
    </message>
    <message>
        <source>Suspended, and counted all the same: %1</source>
        <translation>缓期执行，但仍计入：%1</translation>
    </message>
    <message>
        <source>term in the US House</source>
        <translation>美国众议院任期</translation>
    </message>
    <message>
        <source>terms in the US House</source>
        <translation>个美国众议院任期</translation>
    </message>
    <message>
        <source>text message (SMS)</source>
        <translation>短信（SMS）</translation>
    </message>
    <message>
        <source>text messages (SMS)</source>
        <translation>条短信（SMS）</translation>
    </message>
    <message>
        <source>the 10^16th byte was added in October 2012</source>
        <translation>2012年10月加入了第 10^16 个字节</translation>
    </message>
    <message>
        <source>The axis is linear from zero. It goes on to the next round value where that costs the drawing little of its length; else it ends with the largest one.</source>
        <translation>坐标轴为线性，从零开始。若只占用绘图的少许长度，就延伸到下一个整数值；否则止于最大值。</translation>
    </message>
    <message>
        <source>The axis is not linear: each power of ten has the same room. It ends with the round value behind the largest one.</source>
        <translation>坐标轴不是线性的：每个十的幂次占用相同的空间。它止于最大值之后的整数值。</translation>
    </message>
    <message>
        <source>the case that the others are compared with</source>
        <translation>与其他案例比较的基准案例</translation>
    </message>
    <message>
        <source>The cases of a document: id, name, status, outcome, figures</source>
        <translation>文档中的案例：标识符、名称、状态、结果、数值</translation>
    </message>
    <message>
        <source>the column that is this one of the format, by its head; also currency=Head</source>
        <translation>与格式中此列对应的列，按表头指定；也可用 currency=Head</translation>
    </message>
    <message>
        <source>the columns; each with its ends, basis and gap</source>
        <translation>各列；每列附两端、口径和缺失原因</translation>
    </message>
    <message>
        <source>the currency of the comparison</source>
        <translation>比较所用的货币</translation>
    </message>
    <message>
        <source>the disk is full or the reader has gone</source>
        <translation>磁盘已满，或读取方已退出</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>要写入的文档</translation>
    </message>
    <message>
        <source>the document's view by number or id; else its first</source>
        <translation>按编号或标识符选择文档的视图；默认为第一个</translation>
    </message>
    <message>
        <source>the exact sum; all of one kind, money of one currency</source>
        <translation>精确的总和；须全部同类，金额须为同一货币</translation>
    </message>
    <message>
        <source>The figure in words: its alt text, long description and notes</source>
        <translation>用文字描述图形：替代文本、长描述和附注</translation>
    </message>
    <message>
        <source>the file became shorter while it was read; try again when nobody changes it</source>
        <translation>读取过程中文件变短了；请在没有人修改它时重试</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>第一个画面</translation>
    </message>
    <message>
        <source>the id of a yardstick such as laptop-512, dvd, us-presidential-term or us-min-wage-year</source>
        <translation>参照物的标识符，例如 laptop-512、dvd、us-presidential-term 或 us-min-wage-year</translation>
    </message>
    <message>
        <source>the language that decides whether &quot;1,234&quot; is 1.234, and of the sentences</source>
        <translation>决定“1,234”是否为 1.234 的语言，也是句子的语言</translation>
    </message>
    <message>
        <source>The largest value drawn is %1: %2.</source>
        <comment>a case: its exact value</comment>
        <translation>绘制的最大值是 %1：%2。</translation>
    </message>
    <message>
        <source>The last word on the axis of “%1” is %2.</source>
        <translation>“%1”轴上的最后一个标注是 %2。</translation>
    </message>
    <message>
        <source>The same to scale: twice as far is twice as much</source>
        <translation>同样的数按比例：距离加倍，数量加倍</translation>
    </message>
    <message>
        <source>the second quantity is missing; write: %1</source>
        <translation>缺少第二个数量；请写：%1</translation>
    </message>
    <message>
        <source>The whole square is %1</source>
        <translation>整个方形为%1</translation>
    </message>
    <message>
        <source>There is no amount to tell as familiar things.</source>
        <translation>没有可用参照物表示的数额。</translation>
    </message>
    <message>
        <source>There is no column to group by.</source>
        <translation>没有可用于分组的列。</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>there is no ratio to guess</source>
        <translation>没有可猜的比值</translation>
    </message>
    <message>
        <source>third-party estimate: 15 trillion tokens x 4 bytes</source>
        <translation>第三方估计：15 万亿个词元 x 4 字节</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>time served</source>
        <translation>已服刑期</translation>
    </message>
    <message>
        <source>times the world data created in 2018</source>
        <translation>倍全球数据量（2018 年产生）</translation>
    </message>
    <message>
        <source>times the world data forecast for 2025</source>
        <translation>倍全球数据量（2025 年预测）</translation>
    </message>
    <message>
        <source>title: %1, as no column has titles</source>
        <comment>a column</comment>
        <translation>title：%1，因为没有标题列</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接的层数过多</translation>
    </message>
    <message>
        <source>toscale-cli compare A B, for example: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>toscale-cli compare A B，例如：toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>two quantities are missing; write: %1</source>
        <translation>缺少两个数量；请写：%1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>US life expectancies (2023)</source>
        <translation>倍美国预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US life expectancies, men (2023)</source>
        <translation>倍美国男性预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US life expectancies, women (2023)</source>
        <translation>倍美国女性预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US life expectancy (2023)</source>
        <translation>美国预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US life expectancy, men (2023)</source>
        <translation>美国男性预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US life expectancy, women (2023)</source>
        <translation>美国女性预期寿命（2023 年）</translation>
    </message>
    <message>
        <source>US median household income (2022)</source>
        <translation>美国家庭收入中位数（2022 年）</translation>
    </message>
    <message>
        <source>US median household income (2023)</source>
        <translation>美国家庭收入中位数（2023 年）</translation>
    </message>
    <message>
        <source>US median household incomes (2022)</source>
        <translation>倍美国家庭收入中位数（2022 年）</translation>
    </message>
    <message>
        <source>US median household incomes (2023)</source>
        <translation>倍美国家庭收入中位数（2023 年）</translation>
    </message>
    <message>
        <source>US presidential term</source>
        <translation>美国总统任期</translation>
    </message>
    <message>
        <source>US presidential terms</source>
        <translation>个美国总统任期</translation>
    </message>
    <message>
        <source>US Senate term</source>
        <translation>美国参议院任期</translation>
    </message>
    <message>
        <source>US Senate terms</source>
        <translation>个美国参议院任期</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252; else found out</source>
        <translation>utf-8、utf-16le、utf-16be 或 windows-1252；不指定则自动判断</translation>
    </message>
    <message>
        <source>version 40, lowest error correction, byte mode</source>
        <translation>版本 40，最低纠错级别，字节模式</translation>
    </message>
    <message>
        <source>web page (median home page, desktop)</source>
        <translation>网页（首页中位数，桌面版）</translation>
    </message>
    <message>
        <source>web pages (median home page, desktop)</source>
        <translation>个网页（首页中位数，桌面版）</translation>
    </message>
    <message>
        <source>week</source>
        <translation>整周</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>What happened first, and what is still open?</source>
        <translation>什么最先发生，什么仍无定论？</translation>
    </message>
    <message>
        <source>What happened first, what last, and what is still open?</source>
        <translation>什么最先发生，什么最后发生，什么仍无定论？</translation>
    </message>
    <message>
        <source>what separates the decimals; else found out</source>
        <translation>小数分隔符；不指定则自动判断</translation>
    </message>
    <message>
        <source>What would you want to know before you repeat these numbers?</source>
        <translation>转述这些数字之前，你想知道什么？</translation>
    </message>
    <message>
        <source>whether the order of the cases holds when the record is read otherwise</source>
        <translation>以其他方式解读记录时，案例的次序是否仍然成立</translation>
    </message>
    <message>
        <source>whether the table names its columns; else found out</source>
        <translation>表格是否有列名；不指定则自动判断</translation>
    </message>
    <message>
        <source>Which of these numbers is certain, and which is alleged or its origin not traced?</source>
        <translation>这些数字中哪个是确定的，哪个只是据称或出处未查明？</translation>
    </message>
    <message>
        <source>Which of these numbers was a sentence or a judgment, and which was only possible or asked for?</source>
        <translation>这些数字中哪个是判决，哪个只是可能或被请求的？</translation>
    </message>
    <message>
        <source>Which of these numbers was the sentence, and which was only possible, asked for or offered?</source>
        <translation>这些数字中哪个是实际判决，哪个只是可能、被请求或被提出的？</translation>
    </message>
    <message>
        <source>Why is there no number here for %1?</source>
        <comment>cases</comment>
        <translation>为什么这里没有%1的数字？</translation>
    </message>
    <message>
        <source>width and height in points of 1/96 inch, a CSS pixel</source>
        <translation>宽和高，以 1/96 英寸的点（即 CSS 像素）为单位</translation>
    </message>
    <message>
        <source>with this row &quot;%1&quot; would have more than %2 parties, figures or penalties; it was left out</source>
        <translation>加上这一行，“%1”的当事方、数值或处罚将多于 %2 项；该行已略去</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>what cases lack: how many</comment>
        <translation>缺少%1：%2</translation>
    </message>
    <message>
        <source>Without either: %1</source>
        <comment>how many cases</comment>
        <translation>两者皆缺：%1</translation>
    </message>
    <message>
        <source>without the drawn cases and the view, which else travel inside</source>
        <translation>不附带所绘案例和视图（默认附带在文件中）</translation>
    </message>
    <message>
        <source>working year</source>
        <translation>工作年</translation>
    </message>
    <message>
        <source>working years</source>
        <translation>个工作年</translation>
    </message>
    <message>
        <source>world data created in 2018</source>
        <translation>全球数据量（2018 年产生）</translation>
    </message>
    <message>
        <source>world data forecast for 2025</source>
        <translation>全球数据量（2025 年预测）</translation>
    </message>
    <message>
        <source>X for the last one or two digits of the year</source>
        <translation>用 X 代替年份的最后一位或两位数字</translation>
    </message>
    <message>
        <source>Y and a year without leading zeros</source>
        <translation>Y 和不带前导零的年份</translation>
    </message>
    <message>
        <source>Y and more than four digits</source>
        <translation>Y 和四位以上的数字</translation>
    </message>
    <message>
        <source>yardstick</source>
        <comment>what an id names</comment>
        <translation>参照物</translation>
    </message>
    <message>
        <source>year</source>
        <translation>整年</translation>
    </message>
    <message>
        <source>year at the US federal minimum wage</source>
        <translation>美国联邦最低工资（一年）</translation>
    </message>
    <message>
        <source>year of data at CERN</source>
        <translation>CERN 单年数据</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <comment>an axis</comment>
        <translation>行为年份</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <comment>an axis</comment>
        <translation>裁决年份</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>a currency is missing, such as USD or €</source>
        <translation>缺少货币，例如 USD 或 €</translation>
    </message>
    <message>
        <source>a data size</source>
        <translation>数据大小</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what cases lack</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>A line to scale</source>
        <translation>按比例的线</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a part of the program is missing (%1); install ToScale again</source>
        <translation>缺少程序的一部分（%1）；请重新安装 ToScale</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>a penalty has no date</source>
        <translation>有一项处罚没有日期</translation>
    </message>
    <message>
        <source>a prosecutor</source>
        <translation>检察机关</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>引号没有闭合；该行已略去</translation>
    </message>
    <message>
        <source>A row a case, its events by date.</source>
        <translation>每个案例一行，事件按日期排列。</translation>
    </message>
    <message>
        <source>A row a case, its events by date. What is not known to the day is drawn as wide as it may be.</source>
        <translation>每个案例一行，事件按日期排列。未能确知到日的事件，按其可能的跨度绘制。</translation>
    </message>
    <message>
        <source>A row a case, its events in the order of their dates.</source>
        <translation>每个案例一行，事件按日期先后排列。</translation>
    </message>
    <message>
        <source>a range from zero, which has no place on this scale: %1</source>
        <translation>范围从零开始，零在此刻度上没有位置：%1</translation>
    </message>
    <message>
        <source>a regulator</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>a second primary %1 figure; &quot;%2&quot; is already the primary one</source>
        <translation>%1 的第二个主数值；“%2”已经是主数值</translation>
    </message>
    <message>
        <source>a single count</source>
        <translation>单项罪名</translation>
    </message>
    <message>
        <source>a statute</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>a suspended term is no served one</source>
        <translation>缓期执行的刑期不是已服的刑期</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a unit is missing; expected one of %1</source>
        <translation>缺少单位；应为以下之一：%1</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what cases lack</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>acquitted</source>
        <translation>宣告无罪</translation>
    </message>
    <message>
        <source>act</source>
        <comment>kind of event</comment>
        <translation>行为</translation>
    </message>
    <message>
        <source>Added up over %1 proceedings: %2</source>
        <translation>%1 个程序相加：%2</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已承认</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>agreed in a settlement</source>
        <translation>和解中约定</translation>
    </message>
    <message>
        <source>agreed settlement</source>
        <translation>和解约定</translation>
    </message>
    <message>
        <source>all kinds of the measure</source>
        <translation>此度量的所有种类</translation>
    </message>
    <message>
        <source>all proceedings</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>据称</translation>
    </message>
    <message>
        <source>alleged, not proven</source>
        <translation>据称，未经证实</translation>
    </message>
    <message>
        <source>almost %1</source>
        <translation>将近 %1</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独承担</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>未说明数额</translation>
    </message>
    <message>
        <source>an axis in bands of ten</source>
        <translation>以十倍分段的坐标轴</translation>
    </message>
    <message>
        <source>an axis in bands of time</source>
        <translation>以时间分段的坐标轴</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Another figure for the same sum: “%1”</source>
        <translation>同一笔款项的另一个数值：“%1”</translation>
    </message>
    <message>
        <source>Another report of the same, without a number</source>
        <translation>对同一事项的另一份报道，没有数字</translation>
    </message>
    <message>
        <source>another term is suspended as a whole: %1</source>
        <translation>另有一个刑期全部缓期执行：%1</translation>
    </message>
    <message>
        <source>appeal</source>
        <comment>kind of event</comment>
        <translation>上诉</translation>
    </message>
    <message>
        <source>Area is to scale</source>
        <translation>面积按比例</translation>
    </message>
    <message>
        <source>Area is to scale: %1; %2</source>
        <comment>what one square is; what a block of squares is</comment>
        <translation>面积按比例：%1；%2</translation>
    </message>
    <message>
        <source>Area is to scale: 1 cm² = %1</source>
        <translation>面积按比例：1 cm² = %1</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed ratio</source>
        <translation>人眼往往低估面积；请看印出的比值</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed values</source>
        <translation>人眼往往低估面积；请看印出的值</translation>
    </message>
    <message>
        <source>arithmetic at the baseline’s rate (%1), not law</source>
        <translation>按基准案例的比率算术推算（%1），非法律结论</translation>
    </message>
    <message>
        <source>arithmetic, not law</source>
        <translation>算术推算，非法律结论</translation>
    </message>
    <message>
        <source>arrest</source>
        <comment>kind of event</comment>
        <translation>逮捕</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>原文：“%1”</translation>
    </message>
    <message>
        <source>Read with what its column says: %1</source>
        <translation>结合列名读作：%1</translation>
    </message>
    <message>
        <source>Read with a decimal comma: %1</source>
        <translation>按小数逗号读作：%1</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>据来源所述</translation>
    </message>
    <message>
        <source>as the whole view</source>
        <translation>与整个视图相同</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>At the rate of %1</source>
        <comment>a case</comment>
        <translation>按 %1 的比率</translation>
    </message>
    <message>
        <source>At the same rate</source>
        <translation>按相同比率</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>a year</comment>
        <translation>%1年秋季</translation>
    </message>
    <message>
        <source>Bands of ten</source>
        <translation>十倍段</translation>
    </message>
    <message>
        <source>Bands of ten: mantissa and exponent on one axis</source>
        <translation>十倍段：尾数和指数在同一坐标轴上</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Bars of money are to scale by their height.</source>
        <translation>金额条形的高度按比例。</translation>
    </message>
    <message>
        <source>Bars to scale</source>
        <translation>按比例的条形</translation>
    </message>
    <message>
        <source>Bars to scale, back to back</source>
        <translation>按比例的条形，背对背</translation>
    </message>
    <message>
        <source>Bars to scale, back to back: %1.</source>
        <comment>two measures</comment>
        <translation>按比例的条形，背对背：%1。</translation>
    </message>
    <message>
        <source>Bars to scale, one a stage</source>
        <translation>按比例的条形，每个阶段一条</translation>
    </message>
    <message>
        <source>Bars to scale, two a case</source>
        <translation>按比例的条形，每个案例两条</translation>
    </message>
    <message>
        <source>Bars to scale, two a case.</source>
        <translation>按比例的条形，每个案例两条。</translation>
    </message>
    <message>
        <source>Bars: length is the value</source>
        <translation>条形：长度即数值</translation>
    </message>
    <message>
        <source>baseline’s rate: %1</source>
        <translation>基准案例的比率：%1</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>未说明口径</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <comment>what cases are grouped by</comment>
        <translation>处罚口径</translation>
    </message>
    <message>
        <source>basis with the largest total, last stages</source>
        <translation>总额最大的口径，取最后阶段</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>behind the day to which the sources go: expected, not reported</source>
        <translation>晚于来源所及之日：属预期，并非报道</translation>
    </message>
    <message>
        <source>best values only; %1</source>
        <translation>仅最佳值；%1</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>气泡</translation>
    </message>
    <message>
        <source>Bubbles to scale</source>
        <translation>按比例的气泡</translation>
    </message>
    <message>
        <source>Bubbles: area is the value</source>
        <translation>气泡：面积即数值</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>the head of a column</comment>
        <translation>案例</translation>
    </message>
    <message>
        <source>case ended, defendant died</source>
        <translation>案件终止，被告人去世</translation>
    </message>
    <message>
        <source>cases cannot be grouped by &quot;%1&quot;; use a text column of your own, or one of %2</source>
        <translation>案例不能按“%1”分组；请使用自己的文本列，或以下之一：%2</translation>
    </message>
    <message>
        <source>changed in %1 (%2)</source>
        <comment>so many readings</comment>
        <translation>在 %1 种解读中改变（%2）</translation>
    </message>
    <message>
        <source>changed in none</source>
        <translation>在任何解读中都未改变</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>kind of event</comment>
        <translation>起诉</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>民事</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status of a case</comment>
        <translation>已结案</translation>
    </message>
    <message>
        <source>community service</source>
        <translation>社区服务</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>company</source>
        <comment>kind of an actor</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>经计算得出</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>附条件</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>converted first, then inflated</source>
        <translation>先换算，后调整物价</translation>
    </message>
    <message>
        <source>converted to %1 at the average rate of each decision’s year, not adjusted for inflation</source>
        <translation>按各裁决当年的平均汇率换算为 %1，未按通货膨胀调整</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>定罪</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>复制者</translation>
    </message>
    <message>
        <source>copier</source>
        <comment>a person in a role</comment>
        <translation>复制者</translation>
    </message>
    <message>
        <source>copier unknown</source>
        <translation>复制者不明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>统计对象：%1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>计入：%1</translation>
    </message>
    <message>
        <source>Counted: %1 (%2)</source>
        <comment>a penalty (parties)</comment>
        <translation>计入：%1（%2）</translation>
    </message>
    <message>
        <source>country</source>
        <comment>what cases are grouped by</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>刑事</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>损害赔偿</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <comment>a date</comment>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>date of the act not verified</source>
        <translation>行为日期未经核实</translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <comment>kind of event</comment>
        <translation>第 0 天：%1</translation>
    </message>
    <message>
        <source>dates such as %1 can mean %2 or %3; say whether the day or the month comes first</source>
        <translation>%1 之类的日期可以表示 %2 或 %3；请指明日和月哪个在前</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>kind of event</comment>
        <translation>裁决</translation>
    </message>
    <message>
        <source>died</source>
        <comment>kind of event</comment>
        <translation>去世</translation>
    </message>
    <message>
        <source>different kind of works</source>
        <translation>作品种类不同</translation>
    </message>
    <message>
        <source>discovery</source>
        <comment>kind of event</comment>
        <translation>发现</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>驳回或撤销</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Dots are placed, not sized; the length of the bars beside them is to scale</source>
        <translation>点只表示位置，不表示大小；旁边条形的长度按比例</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale</source>
        <translation>对数刻度上的点</translation>
    </message>
    <message>
        <source>Dots on an axis in bands of ten</source>
        <translation>以十倍分段的坐标轴上的点</translation>
    </message>
    <message>
        <source>Dots: place on a logarithmic scale</source>
        <translation>点：在对数刻度上的位置</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>使用 ToScale 按比例绘制</translation>
    </message>
    <message numerus="yes">
        <source>Drawn without a label, for want of room: %n event(s)</source>
        <translation>
            <numerusform>因空间不足而未加标签绘制：%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn without words, for want of room: %n bar(s)</source>
        <translation>
            <numerusform>因空间不足而未加文字绘制：%n 个条形</numerusform>
        </translation>
    </message>
    <message>
        <source>each band is for values 10, 12 or 30 times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>每一段的值是前一段的 10、12 或 30 倍；段内坐标轴为线性；没有零点</translation>
    </message>
    <message>
        <source>each band is for values ten times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>每一段的值是前一段的十倍；段内坐标轴为线性；没有零点</translation>
    </message>
    <message>
        <source>Each case is a bar whose length is its value; all start at zero.</source>
        <translation>每个案例是一个条形，其长度即为其值；全部从零开始。</translation>
    </message>
    <message>
        <source>Each case is a circle whose area is its value.</source>
        <translation>每个案例是一个圆，其面积即为其值。</translation>
    </message>
    <message>
        <source>Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.</source>
        <translation>每个案例是对数刻度上的一个点，旁边是线性刻度上从零开始的一个条形。</translation>
    </message>
    <message>
        <source>Each case is a dot on an axis of equally wide bands, each for values ten times those of the one before and linear inside, and beside it a bar on a linear scale, from zero.</source>
        <translation>每个案例是坐标轴上的一个点，坐标轴由等宽的段组成，每一段的值是前一段的十倍，段内为线性；旁边是线性刻度上从零开始的一个条形。</translation>
    </message>
    <message>
        <source>Each case is a length on one long line, from its beginning; the line is folded into rows, or scrolled.</source>
        <translation>每个案例是一条长线上从起点量起的一段长度；这条线折成多行，或可滚动。</translation>
    </message>
    <message>
        <source>Each case is a point on two logarithmic scales; along a dashed line the rate is the same.</source>
        <translation>每个案例是两个对数刻度上的一个点；沿虚线比率相同。</translation>
    </message>
    <message>
        <source>Each case is a point: to the right what was taken, upwards what followed. Cases that lack one of the two stand on a rail of their own.</source>
        <translation>每个案例是一个点：向右为取得的量，向上为随后的后果。缺少其中之一的案例排在单独的边轨上。</translation>
    </message>
    <message>
        <source>Each case is a row with its events by date; terms of prison and sums of money stand along it to scale. Terms that were possible or asked for are lengths and have no date.</source>
        <translation>每个案例一行，事件按日期排列；监禁刑期和金额按比例绘于其旁。可能判处或请求的刑期是长度，没有日期。</translation>
    </message>
    <message>
        <source>Each case is a row, each measure a column with a scale of its own, from zero.</source>
        <translation>每个案例一行，每个度量一列，各列有自己的从零开始的刻度。</translation>
    </message>
    <message>
        <source>Each case is a row: what was, beside what the rate of the baseline would give.</source>
        <translation>每个案例一行：实际情况，旁边是按基准案例的比率会得出的结果。</translation>
    </message>
    <message>
        <source>Each case is a row; each side has a scale of its own, from zero.</source>
        <translation>每个案例一行；两侧各有自己的从零开始的刻度。</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner.</source>
        <translation>每个案例是一个正方形，其面积即为其值；全部共用右下角。</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all stand on one line.</source>
        <translation>每个案例是一个正方形，其面积即为其值；全部立于同一条线上。</translation>
    </message>
    <message>
        <source>Each case is a tile whose area is its value; together they fill the figure.</source>
        <translation>每个案例是一个矩形块，其面积即为其值；合起来填满图形。</translation>
    </message>
    <message>
        <source>Each case is so many equal squares, in tens and hundreds; the last one may be a part.</source>
        <translation>每个案例是若干个相等的方格，按十个和百个排列；最后一个可能不完整。</translation>
    </message>
    <message>
        <source>Each measure has a scale of its own, from zero: lengths compare within a measure only.</source>
        <translation>每个度量有自己的从零开始的刻度：长度只能在同一度量内比较。</translation>
    </message>
    <message>
        <source>Each stage is a bar whose length is its value; money and prison time have scales of their own, from zero.</source>
        <translation>每个阶段是一个条形，其长度即为其值；金额和监禁时长各有自己的从零开始的刻度。</translation>
    </message>
    <message>
        <source>Earlier stage, not added: %1</source>
        <translation>较早阶段，不相加：%1</translation>
    </message>
    <message>
        <source>Exchange rate: 1 %1 = %4 %2, average of %3</source>
        <translation>汇率：1 %1 = %4 %2，%3 年平均</translation>
    </message>
    <message>
        <source>each for all of it</source>
        <translation>各自对全部负责</translation>
    </message>
    <message>
        <source>figure disputed</source>
        <translation>数值有争议</translation>
    </message>
    <message>
        <source>figure inferred</source>
        <translation>数值为推断所得</translation>
    </message>
    <message>
        <source>Figure shown, chosen in place of the primary one: %1</source>
        <translation>显示的数值，代替主数值选用：%1</translation>
    </message>
    <message>
        <source>Figure shown, the only one of the case: %1</source>
        <translation>显示的数值，此案例唯一的数值：%1</translation>
    </message>
    <message>
        <source>Figure shown, the primary one of the case: %1</source>
        <translation>显示的数值，此案例的主数值：%1</translation>
    </message>
    <message>
        <source>figure withdrawn</source>
        <translation>数值已撤回</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>fines, damages and settlements</source>
        <translation>罚款、损害赔偿及和解金</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>about 70 GB</comment>
        <translation>针对 %1</translation>
    </message>
    <message>
        <source>for more than this act</source>
        <translation>不止针对此行为</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>针对其他行为</translation>
    </message>
    <message>
        <source>forfeiture</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>forfeitures</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>forum not stated</source>
        <translation>未说明程序类别</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>法院认定</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>监管机构认定</translation>
    </message>
    <message>
        <source>From what was possible or asked for to what was in force; stages are never added.</source>
        <translation>从可能判处或请求的，到最终有效的；各阶段绝不相加。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Height of a bar of money: 1 cm = %1.</source>
        <comment>an amount</comment>
        <translation>金额条形的高度：1 cm = %1。</translation>
    </message>
    <message>
        <source>held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>held lawful</source>
        <translation>判定合法</translation>
    </message>
    <message>
        <source>held liable</source>
        <translation>判定负有责任</translation>
    </message>
    <message>
        <source>holder of data</source>
        <translation>数据持有者</translation>
    </message>
    <message>
        <source>holder of the data</source>
        <comment>a person in a role</comment>
        <translation>数据持有者</translation>
    </message>
    <message>
        <source>Honest ink: every size is that of its value (lie factor %1).</source>
        <comment>a number</comment>
        <translation>诚实墨水：每个大小都与其值相符（失真系数 %1）。</translation>
    </message>
    <message>
        <source>Honest ink: not to scale. Every export says so in the picture.</source>
        <translation>诚实墨水：未按比例。每次导出都会在图中注明。</translation>
    </message>
    <message>
        <source>Honest ink: values stand at their places on the scale; no size stands for a value.</source>
        <translation>诚实墨水：值处于其在刻度上的位置；没有任何大小代表值。</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>how much is not stated</source>
        <translation>未说明数额</translation>
    </message>
    <message>
        <source>If the prefix was meant the other way: %1 bytes</source>
        <translation>若前缀另有所指：%1 字节</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>判处</translation>
    </message>
    <message>
        <source>in %1 of %2: first brought to the prices of %2 in its own currency, then converted at the average rate of %2</source>
        <translation>以 %2 年的 %1 计：先以原货币调整到 %2 年的物价，再按 %2 年的平均汇率换算</translation>
    </message>
    <message>
        <source>in %1 of %2: first converted at the average rate of each decision’s year, then brought to the prices of %2</source>
        <translation>以 %2 年的 %1 计：先按各裁决当年的平均汇率换算，再调整到 %2 年的物价</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>of a penalty</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>In force together</source>
        <translation>合计有效</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <comment>a sentence with a ratio</comment>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>in part later overturned</source>
        <translation>部分责任认定后被推翻</translation>
    </message>
    <message>
        <source>in part later pardoned</source>
        <translation>部分后获赦免</translation>
    </message>
    <message>
        <source>in part later vacated</source>
        <translation>部分后被撤销</translation>
    </message>
    <message>
        <source>in part no longer in force</source>
        <translation>部分已失效</translation>
    </message>
    <message>
        <source>in suit</source>
        <translation>涉诉</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>inflated first, then converted</source>
        <translation>先调整物价，后换算</translation>
    </message>
    <message>
        <source>injunction only</source>
        <translation>仅有禁令</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>intermediary</source>
        <comment>a person in a role</comment>
        <translation>中介</translation>
    </message>
    <message>
        <source>its date lies before the act</source>
        <translation>其日期早于行为</translation>
    </message>
    <message>
        <source>jointly, once for all</source>
        <translation>共同承担，全部只计一次</translation>
    </message>
    <message>
        <source>judgment not known to be enforced</source>
        <translation>判决是否执行不明</translation>
    </message>
    <message>
        <source>Known as of %1, more than %2 days ago: %3.</source>
        <translation>以下案例的记录截至 %1，距今超过 %2 天：%3。</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Ladder: stage by stage, to what was in force</source>
        <translation>阶梯：逐个阶段，直到最终有效的</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <comment>what cases are grouped by</comment>
        <translation>行为方类型</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>种类：%1</translation>
    </message>
    <message>
        <source>last decision in force</source>
        <translation>最后的有效裁决</translation>
    </message>
    <message>
        <source>later overturned</source>
        <translation>责任认定后被推翻</translation>
    </message>
    <message>
        <source>later pardoned</source>
        <translation>后获赦免</translation>
    </message>
    <message>
        <source>later vacated</source>
        <translation>后被撤销</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger: each measure to its own scale</source>
        <translation>台账：每个度量使用自己的刻度</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Length is to scale</source>
        <translation>长度按比例</translation>
    </message>
    <message>
        <source>Length is to scale: 1 cm = %1</source>
        <translation>长度按比例：1 cm = %1</translation>
    </message>
    <message>
        <source>Length is to scale: 1 row = %1, 1 cm = %2</source>
        <translation>长度按比例：1 行 = %1，1 cm = %2</translation>
    </message>
    <message>
        <source>Length is to scale: 1 screen = %1; the whole way is %2 screens</source>
        <translation>长度按比例：1 屏 = %1；全程共 %2 屏</translation>
    </message>
    <message>
        <source>length of term not stated</source>
        <translation>未说明刑期长度</translation>
    </message>
    <message>
        <source>Lengths are to scale within a measure.</source>
        <translation>同一度量内长度按比例。</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>liability overturned</source>
        <translation>责任认定被推翻</translation>
    </message>
    <message>
        <source>life</source>
        <translation>终身监禁</translation>
    </message>
    <message>
        <source>life is no number of years</source>
        <translation>终身监禁不是年数</translation>
    </message>
    <message>
        <source>life, %1</source>
        <comment>a prison term, its basis</comment>
        <translation>终身监禁，%1</translation>
    </message>
    <message>
        <source>lines before the names of the columns, which are left out: %1</source>
        <translation>列名之前的行已略去：%1</translation>
    </message>
    <message>
        <source>listed behind what came later</source>
        <translation>排在较晚的事件之后</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>logarithmic scale: each step is ten times the one before; it has no zero</source>
        <translation>对数刻度：每一级是前一级的十倍；没有零点</translation>
    </message>
    <message>
        <source>logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero</source>
        <translation>对数刻度：从 1 到 10 年与从 10 到 100 年等距；没有零点</translation>
    </message>
    <message>
        <source>Longest of several persons’ terms; they reach from %1 to %2</source>
        <translation>多人刑期中最长的；各刑期从 %1 到 %2</translation>
    </message>
    <message>
        <source>longest of several terms: %1</source>
        <translation>多个刑期中最长的：%1</translation>
    </message>
    <message>
        <source>Longest term of one person at each stage</source>
        <translation>各阶段中一人的最长刑期</translation>
    </message>
    <message>
        <source>Longest term of one person, %1</source>
        <translation>一人的最长刑期，%1</translation>
    </message>
    <message>
        <source>Longest term: %1’s; terms reach from %2 to %3</source>
        <translation>最长刑期：%1；各刑期从 %2 到 %3</translation>
    </message>
    <message>
        <source>made by a newer ToScale (version %1; this one reads up to %2)</source>
        <translation>由更新版本的 ToScale 创建（版本 %1；当前程序最高可读取 %2）</translation>
    </message>
    <message>
        <source>Many events: a thin line is one of them.</source>
        <translation>事件众多：每条细线是其中之一。</translation>
    </message>
    <message numerus="yes">
        <source>Many events: a thin line is one of them; a column counts those of %1, the highest %n.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>事件众多：每条细线是其中之一；每根柱计入 %1内的事件，最高为 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirror: what was taken, and what followed</source>
        <translation>镜像：取得的量，以及随后的后果</translation>
    </message>
    <message>
        <source>money at the same rate</source>
        <translation>按相同比率的金额</translation>
    </message>
    <message>
        <source>money per gigabyte</source>
        <translation>每 GB 的金额</translation>
    </message>
    <message>
        <source>money per work</source>
        <translation>每件作品的金额</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于 %1</translation>
    </message>
    <message>
        <source>more than this act</source>
        <translation>不止此行为</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Nested squares</source>
        <translation>嵌套正方形</translation>
    </message>
    <message>
        <source>Nested squares to scale</source>
        <translation>按比例的嵌套正方形</translation>
    </message>
    <message>
        <source>Nested squares: area is the value</source>
        <translation>嵌套正方形：面积即数值</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no fine</comment>
        <translation>无%1</translation>
    </message>
    <message>
        <source>no %1 %2 on record</source>
        <comment>no criminal fine on record</comment>
        <translation>无%1%2的记录</translation>
    </message>
    <message>
        <source>no %1 on record</source>
        <comment>no fine on record</comment>
        <translation>无%1的记录</translation>
    </message>
    <message>
        <source>no baseline chosen</source>
        <translation>未选择基准案例</translation>
    </message>
    <message>
        <source>no bound, a value behind it has none</source>
        <translation>无界限，所依据的某个值没有界限</translation>
    </message>
    <message>
        <source>no bound, both are lower bounds</source>
        <translation>无界限，两者均为下限</translation>
    </message>
    <message>
        <source>no bound, both are upper bounds</source>
        <translation>无界限，两者均为上限</translation>
    </message>
    <message>
        <source>no bound, one is a lower and one an upper bound</source>
        <translation>无界限，一个为下限，另一个为上限</translation>
    </message>
    <message>
        <source>no bound, one part is an upper bound and another is not stated</source>
        <translation>无界限，一部分为上限，另一部分未说明</translation>
    </message>
    <message>
        <source>No case has both, so none is a point: each stands at the value that it has.</source>
        <translation>没有案例两者兼有，因此没有点：每个案例处于其所具有的值上。</translation>
    </message>
    <message>
        <source>No case has a value of either.</source>
        <comment>of two measures</comment>
        <translation>没有任何案件具有这两个数值中的任何一个。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>why a case has no place</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no date, so no rate</source>
        <translation>无日期，因此无汇率</translation>
    </message>
    <message>
        <source>no dated %1</source>
        <comment>kind of event</comment>
        <translation>%1无日期</translation>
    </message>
    <message>
        <source>no dated event to show</source>
        <translation>没有带日期的事件可显示</translation>
    </message>
    <message>
        <source>no decision in force</source>
        <translation>没有有效裁决</translation>
    </message>
    <message>
        <source>no decision in force in the baseline case, so no rate from one</source>
        <translation>基准案例没有有效裁决，因此无法得出比率</translation>
    </message>
    <message>
        <source>no declined offer on record</source>
        <translation>无被拒提议的记录</translation>
    </message>
    <message>
        <source>no exchange rate for the year</source>
        <translation>无该年的汇率</translation>
    </message>
    <message>
        <source>no full year of revenue known</source>
        <translation>没有已知的完整年度营收</translation>
    </message>
    <message>
        <source>No full year of revenue known for “%1”</source>
        <translation>“%1”没有已知的完整年度营收</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>已失效</translation>
    </message>
    <message numerus="yes">
        <source>No measure has comparable values for all %n case(s)</source>
        <translation>
            <numerusform>没有任何度量在全部 %n 个案例中都有可比的值</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has comparable values for both cases</source>
        <translation>没有任何度量在两个案例中都有可比的值</translation>
    </message>
    <message>
        <source>no number of works stated</source>
        <translation>未说明作品数</translation>
    </message>
    <message numerus="yes">
        <source>no order before, one in %1 pair(s) now</source>
        <translation>
            <numerusform>之前没有顺序，现在 %1 对有了顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>no order to keep in %1</source>
        <comment>so many readings</comment>
        <translation>在 %1 种解读中没有顺序可保持</translation>
    </message>
    <message>
        <source>no order to keep: values overlap</source>
        <translation>没有顺序可保持：值重叠</translation>
    </message>
    <message>
        <source>no payment on record</source>
        <translation>无支付记录</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>无处罚</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a currency</comment>
        <translation>无 %1 的物价指数</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a year</comment>
        <translation>无 %1 年的物价指数</translation>
    </message>
    <message>
        <source>no price index for the currency</source>
        <translation>无该货币的物价指数</translation>
    </message>
    <message>
        <source>no price index for the year</source>
        <translation>无该年的物价指数</translation>
    </message>
    <message>
        <source>no rate for %1 in %2</source>
        <translation>无 %1 在 %2 年的汇率</translation>
    </message>
    <message>
        <source>no rate from the baseline</source>
        <translation>无法从基准案例得出比率</translation>
    </message>
    <message>
        <source>no rate in the baseline case: %1</source>
        <translation>基准案例没有比率：%1</translation>
    </message>
    <message>
        <source>no rate or index for the currency in its year</source>
        <translation>该货币在该年没有汇率或指数</translation>
    </message>
    <message>
        <source>no rate: it is not stated what the penalty was computed on</source>
        <translation>无比率：未说明处罚的计算依据</translation>
    </message>
    <message>
        <source>no rate: nothing is in force in the baseline case</source>
        <translation>无比率：基准案例中没有有效的处罚</translation>
    </message>
    <message>
        <source>no rate: nothing was imposed in the baseline case</source>
        <translation>无比率：基准案例中没有判处</translation>
    </message>
    <message>
        <source>no rate: the penalty is for more than this act</source>
        <translation>无比率：处罚不止针对此行为</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on %1, not on this figure</source>
        <translation>无比率：处罚的计算依据是 %1，而不是此数值</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on something else than this figure</source>
        <translation>无比率：处罚的计算依据不是此数值</translation>
    </message>
    <message>
        <source>No ratio between stages: what was possible, sought, offered and decided are not comparable.</source>
        <translation>阶段之间无比值：可能判处的、请求的、提议的与裁定的互不可比。</translation>
    </message>
    <message>
        <source>No ratio: %1 of %2 cases have no value.</source>
        <translation>无比值：%2 个案例中有 %1 个没有值。</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>a gap</comment>
        <translation>无比值：%1。</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>gap (case); gap (case)</comment>
        <translation>无比值：%1。</translation>
    </message>
    <message>
        <source>No ratio: life is no number of years: %1.</source>
        <translation>无比值：终身监禁不是年数：%1。</translation>
    </message>
    <message>
        <source>No ratio: not comparable between forums (%1).</source>
        <translation>无比值：程序类别之间不可比（%1）。</translation>
    </message>
    <message>
        <source>No ratio: not comparable on different bases (%1).</source>
        <translation>无比值：口径不同，不可比（%1）。</translation>
    </message>
    <message>
        <source>No ratio: the basis of a penalty is not stated (%1).</source>
        <translation>无比值：未说明处罚的口径（%1）。</translation>
    </message>
    <message>
        <source>No ratio: the penalty of %1 is for more than this act.</source>
        <translation>无比值：%1 的处罚不止针对此行为。</translation>
    </message>
    <message>
        <source>No ratio: the scopes differ.</source>
        <translation>无比值：范围不同。</translation>
    </message>
    <message>
        <source>No ratio: fewer than two cases are counted (left out: %1).</source>
        <comment>names</comment>
        <translation>无比值：计入的案例不足两个（已排除：%1）。</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 is zero.</source>
        <translation>无比值：%1 的值为零。</translation>
    </message>
    <message>
        <source>No ratio: “%1” and “%2” are different kinds of works.</source>
        <translation>无比值：“%1”和“%2”是不同种类的作品。</translation>
    </message>
    <message>
        <source>no rates where scopes differ</source>
        <translation>范围不同时不显示比率</translation>
    </message>
    <message>
        <source>no reduction on record</source>
        <translation>无减轻记录</translation>
    </message>
    <message>
        <source>no settlement on record</source>
        <translation>无和解记录</translation>
    </message>
    <message>
        <source>no statutory maximum on record</source>
        <translation>无法定最高处罚的记录</translation>
    </message>
    <message>
        <source>no time served on record</source>
        <translation>无已服刑期的记录</translation>
    </message>
    <message>
        <source>no two cases comparable both ways</source>
        <translation>没有两个案例在两种解读下都可比</translation>
    </message>
    <message>
        <source>no volume stated</source>
        <translation>未说明数据量</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>USD</comment>
        <translation>%1（名义值）</translation>
    </message>
    <message>
        <source>nominal, not adjusted</source>
        <translation>名义值，未调整</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none imposed</source>
        <translation>未判处</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>none recorded as imposed</source>
        <translation>没有判处的记录</translation>
    </message>
    <message>
        <source>none imposed: %1</source>
        <translation>未判处：%1</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>无有效处罚</translation>
    </message>
    <message>
        <source>none in force: %1</source>
        <translation>无有效处罚：%1</translation>
    </message>
    <message>
        <source>none so far, as of %1</source>
        <translation>迄今无处罚，截至 %1</translation>
    </message>
    <message>
        <source>none so far, pending</source>
        <translation>迄今无处罚，未决</translation>
    </message>
    <message>
        <source>none so far; proceedings pending as of %1</source>
        <translation>迄今无处罚；截至 %1 程序未决</translation>
    </message>
    <message>
        <source>none without a stated basis</source>
        <translation>没有未说明口径的处罚</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>非营利组织</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <comment>kind of an actor</comment>
        <translation>非营利组织</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not applicable: a company cannot be imprisoned</source>
        <translation>不适用：公司不能被监禁</translation>
    </message>
    <message>
        <source>not applicable: a state cannot be imprisoned</source>
        <translation>不适用：国家不能被监禁</translation>
    </message>
    <message>
        <source>not applicable: an organisation cannot be imprisoned</source>
        <translation>不适用：组织不能被监禁</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>未被起诉</translation>
    </message>
    <message>
        <source>not comparable in %1</source>
        <comment>so many readings</comment>
        <translation>在 %1 种解读中不可比</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>与 %1 不可比</translation>
    </message>
    <message>
        <source>Not counted, another party’s (%2): %1</source>
        <translation>不计入，属另一当事方（%2）：%1</translation>
    </message>
    <message>
        <source>Not counted, for other conduct: %1</source>
        <translation>不计入，针对其他行为：%1</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date: %1</source>
        <comment>events</comment>
        <translation>因无日期而未绘制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a date: %n event(s)</source>
        <translation>
            <numerusform>因无日期而未绘制：%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>not included: %1 (%2), no full year of revenue known for it</source>
        <comment>an amount (basis)</comment>
        <translation>未计入：%1（%2），没有与之对应的已知完整年度营收</translation>
    </message>
    <message>
        <source>not included: %1, for other conduct</source>
        <translation>未计入：%1，针对其他行为</translation>
    </message>
    <message>
        <source>not included: %1, of another party (%2)</source>
        <translation>未计入：%1，属另一当事方（%2）</translation>
    </message>
    <message>
        <source>not included: %1, paid by another party (%2)</source>
        <translation>未计入：%1，由另一当事方支付（%2）</translation>
    </message>
    <message>
        <source>not included: a penalty for other conduct</source>
        <translation>未计入：针对其他行为的处罚</translation>
    </message>
    <message>
        <source>not included: a penalty of another party (%1)</source>
        <translation>未计入：另一当事方的处罚（%1）</translation>
    </message>
    <message>
        <source>not known to be paid</source>
        <translation>是否支付不明</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is %1 times that of its value.</source>
        <comment>a number</comment>
        <translation>未按比例：此图中某个大小是其值的 %1 倍。</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is not that of its value.</source>
        <translation>未按比例：此图中某个大小与其值不符。</translation>
    </message>
    <message>
        <source>Not: other cases and views, speaker notes, private notes of cases</source>
        <translation>不含：其他案例和视图、演讲者备注、案例的私人备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>nothing conditional on record</source>
        <translation>无附条件处罚的记录</translation>
    </message>
    <message>
        <source>nothing imposed on record</source>
        <translation>无判处记录</translation>
    </message>
    <message>
        <source>Nothing in force: %1</source>
        <translation>无有效处罚：%1</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>nothing sought on record</source>
        <translation>无请求记录</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>没有可作除数的值</translation>
    </message>
    <message>
        <source>nothing vacated on record</source>
        <translation>无撤销记录</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>number of works</source>
        <translation>作品数</translation>
    </message>
    <message>
        <source>numbers such as %1 can mean %2 or %3; say what separates the decimals</source>
        <translation>%1 之类的数字可以表示 %2 或 %3；请指明小数分隔符</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3</source>
        <translation>%1 需要小数逗号，因此此列的数字都这样读：%2 即 %3</translation>
    </message>
    <message>
        <source>of another party only</source>
        <translation>仅属另一当事方</translation>
    </message>
    <message>
        <source>Of the events only these kinds are shown: %1.</source>
        <translation>仅显示以下类型的事件：%1。</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>offered, declined</source>
        <translation>曾提出，被拒绝</translation>
    </message>
    <message>
        <source>On another basis, not counted: %1</source>
        <translation>口径不同，不计入：%1</translation>
    </message>
    <message>
        <source>on the last decision in force: %1</source>
        <translation>按最后的有效裁决：%1</translation>
    </message>
    <message>
        <source>one of the people in the case died</source>
        <translation>案件中有一人去世</translation>
    </message>
    <message>
        <source>one of them is zero</source>
        <translation>其中一个为零</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>only fines</comment>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>only %1 proceedings</source>
        <comment>only criminal proceedings</comment>
        <translation>仅限%1程序</translation>
    </message>
    <message>
        <source>only of chosen parties</source>
        <translation>仅限所选当事方</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>a person in a role</comment>
        <translation>运营者</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>顺序改变：%1</translation>
    </message>
    <message numerus="yes">
        <source>order undecided: values overlap in %1 pair(s)</source>
        <translation>
            <numerusform>顺序未定：%1 对的值重叠</numerusform>
        </translation>
    </message>
    <message>
        <source>origin of the figure not traced</source>
        <translation>数值出处未查明</translation>
    </message>
    <message>
        <source>other conduct</source>
        <translation>其他行为</translation>
    </message>
    <message>
        <source>other conduct included</source>
        <translation>包括其他行为</translation>
    </message>
    <message>
        <source>other event</source>
        <comment>kind of event</comment>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>other penalties</source>
        <translation>其他处罚</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>其他处罚</translation>
    </message>
    <message>
        <source>other reasons</source>
        <comment>why cases lack something</comment>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>groups, and how many</comment>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>what cases are grouped by</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>paid by another party</source>
        <translation>由另一当事方支付</translation>
    </message>
    <message>
        <source>pardoned</source>
        <translation>获赦免</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>payer</source>
        <comment>a person in a role</comment>
        <translation>付款方</translation>
    </message>
    <message>
        <source>penalties for other conduct counted</source>
        <translation>针对其他行为的处罚计入</translation>
    </message>
    <message>
        <source>penalties for other conduct not counted</source>
        <translation>针对其他行为的处罚不计入</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>penalty for the whole act, divided by “%1”</source>
        <translation>针对整个行为的处罚，除以“%1”</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>pending, as of %1</source>
        <translation>未决，截至 %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of an actor</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>person</source>
        <comment>whose role is not known</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Plane: what was taken against what followed</source>
        <translation>平面：取得的量与随后的后果对照</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales</source>
        <translation>两个对数刻度上的点</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales: %1.</source>
        <comment>two measures</comment>
        <translation>两个对数刻度上的点：%1。</translation>
    </message>
    <message>
        <source>powers of 1,000</source>
        <translation>1,000 的幂</translation>
    </message>
    <message>
        <source>powers of 1,000 or of 1,024, case by case</source>
        <translation>1,000 或 1,024 的幂，视案例而定</translation>
    </message>
    <message>
        <source>powers of 1,024</source>
        <translation>1,024 的幂</translation>
    </message>
    <message>
        <source>prefixes read as %1; otherwise %2 to %3 times</source>
        <translation>前缀按 %1解读；否则为 %2 至 %3 倍</translation>
    </message>
    <message>
        <source>prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>前缀按 %1解读；若任一前缀另有所指，比值则为 %2 至 %3（仅涉及前缀解读，不涉及来源的可靠性）</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,000</source>
        <translation>前缀按 1,000 的幂解读</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,024</source>
        <translation>前缀按 1,024 的幂解读</translation>
    </message>
    <message>
        <source>prefixes: %1</source>
        <translation>前缀：%1</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Prices (%1): %4 in %2, %5 in %3</source>
        <translation>物价（%1）：%2 年为 %4，%3 年为 %5</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>%1 年物价</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>一手来源</translation>
    </message>
    <message>
        <source>Printed at its true size: %1.</source>
        <comment>1 cm² = 70 GB</comment>
        <translation>按实际尺寸打印：%1。</translation>
    </message>
    <message>
        <source>prison cannot apply to a company</source>
        <translation>监禁不适用于公司</translation>
    </message>
    <message>
        <source>prison cannot apply to a state</source>
        <translation>监禁不适用于国家</translation>
    </message>
    <message>
        <source>prison cannot apply to an organisation</source>
        <translation>监禁不适用于组织</translation>
    </message>
    <message>
        <source>prison term</source>
        <translation>监禁刑</translation>
    </message>
    <message>
        <source>prison terms</source>
        <translation>监禁刑</translation>
    </message>
    <message>
        <source>prison time</source>
        <translation>监禁时长</translation>
    </message>
    <message>
        <source>prison time (%1)</source>
        <comment>a forum</comment>
        <translation>监禁时长（%1）</translation>
    </message>
    <message>
        <source>prison time at the same rate</source>
        <translation>按相同比率的监禁时长</translation>
    </message>
    <message>
        <source>prison time per terabyte</source>
        <translation>每 TB 的监禁时长</translation>
    </message>
    <message>
        <source>prison time per work</source>
        <translation>每件作品的监禁时长</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>缓刑监督</translation>
    </message>
    <message>
        <source>proceedings pending as of %1</source>
        <translation>截至 %1 程序未决</translation>
    </message>
    <message>
        <source>proceedings: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>a person in a role</comment>
        <translation>发布者</translation>
    </message>
    <message>
        <source>range: from the low to the high end</source>
        <translation>范围：从低端到高端</translation>
    </message>
    <message>
        <source>Rate of %1: %2</source>
        <comment>a case</comment>
        <translation>%1 的比率：%2</translation>
    </message>
    <message>
        <source>Read as %1 bytes (%2)</source>
        <translation>读作 %1 字节（%2）</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1</source>
        <translation>有记录的组成部分，不相加：%1</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1 (%2)</source>
        <translation>有记录的组成部分，不相加：%1（%2）</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1</source>
        <translation>范围，按其低端绘制：%1</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1 (strokes)</source>
        <translation>范围，按其低端绘制：%1（线段）</translation>
    </message>
    <message>
        <source>rates although scopes differ</source>
        <translation>范围不同时仍显示比率</translation>
    </message>
    <message>
        <source>rates per %1</source>
        <translation>比率按%1计</translation>
    </message>
    <message>
        <source>recorded part: %1</source>
        <translation>有记录的组成部分：%1</translation>
    </message>
    <message>
        <source>recorded part: %1 (%2)</source>
        <translation>有记录的组成部分：%1（%2）</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>release</source>
        <comment>kind of event</comment>
        <translation>释放</translation>
    </message>
    <message>
        <source>reported estimate</source>
        <translation>报告的估计值</translation>
    </message>
    <message>
        <source>reported figures reach from %1 to %2</source>
        <translation>报告数值从 %1 到 %2 不等</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>退赔</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Revenue of %1 in fiscal year %2: %3</source>
        <translation>%1 在 %2 财年的营收：%3</translation>
    </message>
    <message>
        <source>revenue of %1, not profit</source>
        <translation>营收而非利润：%1</translation>
    </message>
    <message>
        <source>Same rate</source>
        <translation>同比率</translation>
    </message>
    <message>
        <source>Same rate: what was, and the arithmetic</source>
        <translation>同比率：实际情况，以及算术推算</translation>
    </message>
    <message>
        <source>Scale strip</source>
        <translation>比例带</translation>
    </message>
    <message>
        <source>Scale strip: one long line</source>
        <translation>比例带：一条长线</translation>
    </message>
    <message>
        <source>same in %1</source>
        <comment>so many readings</comment>
        <translation>在 %1 种解读中相同</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>顺序相同</translation>
    </message>
    <message>
        <source>scholarly work</source>
        <translation>学术著作</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>未说明范围</translation>
    </message>
    <message>
        <source>scopes differ</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>scopes differ; drawn on request</source>
        <translation>范围不同；按要求绘制</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>二手来源</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已服刑</translation>
    </message>
    <message>
        <source>served at the same time</source>
        <translation>同时执行</translation>
    </message>
    <message>
        <source>served in sequence</source>
        <translation>先后执行</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>和解</translation>
    </message>
    <message>
        <source>settled, terms confidential</source>
        <translation>和解，条款保密</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>和解金</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>kind of event</comment>
        <translation>和解</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>和解金</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>多个数值</translation>
    </message>
    <message>
        <source>several figures, none of them the primary one</source>
        <translation>多个数值，其中没有主数值</translation>
    </message>
    <message>
        <source>several parties: %1</source>
        <translation>多个当事方：%1</translation>
    </message>
    <message>
        <source>Shaded where points are too many: the stronger the shade, the more cases (logarithmic).</source>
        <translation>点过多处以深浅表示：颜色越深，案例越多（对数）。</translation>
    </message>
    <message>
        <source>share of a year’s revenue</source>
        <translation>占年营收的比例</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: row %3, column %4</source>
        <comment>numbers</comment>
        <translation>第 %1 张，共 %2 张：第 %3 行，第 %4 列</translation>
    </message>
    <message>
        <source>shown and stamped</source>
        <translation>显示并标注</translation>
    </message>
    <message>
        <source>side enlarged %1 times</source>
        <translation>边长放大为 %1 倍</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>the head of a column</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>a year</comment>
        <translation>%1年春季</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Squares to count</source>
        <translation>可数的方格</translation>
    </message>
    <message>
        <source>Squares to scale</source>
        <translation>按比例的正方形</translation>
    </message>
    <message>
        <source>Squares: area is the value</source>
        <translation>正方形：面积即数值</translation>
    </message>
    <message>
        <source>Stage by stage: %1</source>
        <comment>cases</comment>
        <translation>逐个阶段：%1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>state</source>
        <comment>kind of an actor</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>state of the proceedings</source>
        <comment>what cases are grouped by</comment>
        <translation>程序状态</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>未说明状态</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>statutory maximum</source>
        <translation>法定最高</translation>
    </message>
    <message>
        <source>sum of %1 counts</source>
        <translation>%1 项罪名之和</translation>
    </message>
    <message>
        <source>sum of counts</source>
        <translation>各项罪名之和</translation>
    </message>
    <message>
        <source>sum of the maxima of %1 counts; not a predicted sentence</source>
        <translation>%1 项罪名的法定最高之和；并非预期刑罚</translation>
    </message>
    <message>
        <source>sum of the maxima of several counts; not a predicted sentence</source>
        <translation>多项罪名的法定最高之和；并非预期刑罚</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>a year</comment>
        <translation>%1年夏季</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>缓期执行</translation>
    </message>
    <message>
        <source>Suspended as a whole: %1 (%2)</source>
        <translation>全部缓期执行：%1（%2）</translation>
    </message>
    <message>
        <source>suspended or left out</source>
        <translation>缓期执行或已排除</translation>
    </message>
    <message>
        <source>Suspended, not included: %1</source>
        <translation>缓期执行，未计入：%1</translation>
    </message>
    <message>
        <source>Table with bars to scale</source>
        <translation>带按比例条形的表格</translation>
    </message>
    <message>
        <source>Table with bars to scale: %1.</source>
        <comment>measures</comment>
        <translation>带按比例条形的表格：%1。</translation>
    </message>
    <message>
        <source>Terms are lengths, not dates</source>
        <translation>刑期是长度，不是日期</translation>
    </message>
    <message>
        <source>Terms beside a lane are lengths, not dates.</source>
        <translation>行旁的刑期是长度，不是日期。</translation>
    </message>
    <message>
        <source>suspended parts counted</source>
        <translation>缓期执行的部分计入</translation>
    </message>
    <message>
        <source>suspended parts not counted</source>
        <translation>缓期执行的部分不计入</translation>
    </message>
    <message>
        <source>terms of several persons, from %1 to %2; the longest is shown</source>
        <translation>多人的刑期，从 %1 到 %2；显示最长的一个</translation>
    </message>
    <message>
        <source>the actors are of different kinds: %1</source>
        <translation>行为方的类型不同：%1</translation>
    </message>
    <message>
        <source>the actors had different roles: %1</source>
        <translation>行为方的角色不同：%1</translation>
    </message>
    <message>
        <source>The arithmetic applies the rate of %1 (%2).</source>
        <translation>推算采用 %1 的比率（%2）。</translation>
    </message>
    <message>
        <source>The arrow keys walk over the marks of the figure.</source>
        <translation>方向键可在图形的标记之间移动。</translation>
    </message>
    <message>
        <source>the basis of a penalty is not stated</source>
        <translation>未说明某项处罚的口径</translation>
    </message>
    <message>
        <source>the case %1 has no figure &quot;%2&quot;</source>
        <translation>案例 %1 没有数值“%2”</translation>
    </message>
    <message>
        <source>The cases drawn: %1</source>
        <comment>their names</comment>
        <translation>绘制的案例：%1</translation>
    </message>
    <message>
        <source>The case they are compared with: %1</source>
        <comment>its name</comment>
        <translation>与之比较的案件：%1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; appears twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>缺少列“%1”</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and save again</source>
        <translation>磁盘已满；没有作任何更改。请腾出空间后重新保存</translation>
    </message>
    <message>
        <source>The document is too large to travel in the picture (over 4 MB packed): exported without it.</source>
        <translation>文档太大，无法附在图片中（压缩后超过 4 MB）：导出的图片不含文档。</translation>
    </message>
    <message>
        <source>Title or subtitle is too long for this picture: it ends in “…”.</source>
        <translation>标题或副标题对这张图来说过长：以“……”结尾。</translation>
    </message>
    <message>
        <source>A table of more rows than a document holds does not travel in the picture.</source>
        <translation>行数超过文档容量的表格不会附在图片中。</translation>
    </message>
    <message>
        <source>--by adds up volume and money; other measures are left out</source>
        <translation>--by 只合计 volume 和 money；其他度量已略去</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>图形的文字说明</translation>
    </message>
    <message>
        <source>the figures count different things: %1</source>
        <translation>各数值统计的对象不同：%1</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); nothing was changed</source>
        <translation>无法写入文件（%1）；没有作任何更改</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>文件大于 %1 字节</translation>
    </message>
    <message>
        <source>the file was changed while it was read; its end may be cut off. Read it again</source>
        <translation>文件在读取时被更改；末尾可能被截断。请重新读取</translation>
    </message>
    <message>
        <source>the first line has no column names</source>
        <translation>第一行没有列名</translation>
    </message>
    <message>
        <source>the first row holds values, no names of columns; the columns are numbered</source>
        <translation>第一行是值而不是列名；各列已编号</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>标识符“%1”使用了两次</translation>
    </message>
    <message>
        <source>the largest table is read; smaller ones beside it: %1</source>
        <translation>读取最大的表格；旁边还有较小的表格：%1</translation>
    </message>
    <message>
        <source>the length of another term is not stated</source>
        <translation>未说明另一个刑期的长度</translation>
    </message>
    <message>
        <source>the length of another term is not stated (%1)</source>
        <comment>names</comment>
        <translation>未说明另一个刑期的长度（%1）</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>该行长于 %1 字节</translation>
    </message>
    <message>
        <source>the cells of %1 were changed since they were written: they count, and what no cell holds (events, short names, how stages follow from each other) is left out</source>
        <translation>%1 的单元格在写入后被更改：以单元格为准，单元格容纳不下的内容（事件、简称、各阶段的先后关系）已略去</translation>
    </message>
    <message>
        <source>some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; import the table to choose</source>
        <translation>此列中有些数字需要小数逗号，有些需要小数点：%1 读作 %2，也可能是 %3；导入该表即可选择</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the table to choose</source>
        <translation>%1 需要小数逗号，因此此列的数字都这样读：%2 即 %3；导入该表即可选择</translation>
    </message>
    <message>
        <source>The name of the file may name a person: %1</source>
        <comment>a path</comment>
        <translation>文件名中可能含有人名：%1</translation>
    </message>
    <message>
        <source>The order alone: distances mean nothing.</source>
        <translation>仅表示顺序：距离没有意义。</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>the primary figure</source>
        <translation>主数值</translation>
    </message>
    <message>
        <source>the range runs backwards, from %1 to %2</source>
        <translation>范围颠倒，从 %1 到 %2</translation>
    </message>
    <message>
        <source>the rate rests on “%1” (%2)</source>
        <translation>比率依据“%1”（%2）</translation>
    </message>
    <message>
        <source>cells in the row: %1, in the header: %2; the row is left out</source>
        <translation>该行的单元格：%1，表头的：%2；该行已略去</translation>
    </message>
    <message>
        <source>The same on a linear scale</source>
        <comment>over bars beside dots on another scale</comment>
        <translation>同样的内容，线性刻度</translation>
    </message>
    <message>
        <source>The same sum in another currency, not used: “%1”</source>
        <translation>同一笔款项的另一货币数额，未采用：“%1”</translation>
    </message>
    <message>
        <source>The smallest is too short to see: it has a ring.</source>
        <translation>最小的短得看不见：以圆环标出。</translation>
    </message>
    <message>
        <source>the sources go no further</source>
        <translation>来源到此为止</translation>
    </message>
    <message>
        <source>the suspended part, &quot;%1&quot;, is longer than the whole term, %2</source>
        <translation>缓期执行的部分“%1”长于整个刑期 %2</translation>
    </message>
    <message>
        <source>the table has more than %1 cases; those from here on are left out (opened as a table whose columns have the names of the format it is read whole)</source>
        <translation>表格有超过 %1 个案例；自此往后的已略去（若各列使用格式中的名称并作为表格打开，则可全部读取）</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value; the file seems to be cut off</source>
        <translation>文本在值的中间结束；文件似乎被截断</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>文本不是有效的 %1</translation>
    </message>
    <message>
        <source>The two overlap, so their order is undecided.</source>
        <translation>两者重叠，因此顺序未定。</translation>
    </message>
    <message>
        <source>the value is a lower bound</source>
        <translation>该值为下限</translation>
    </message>
    <message>
        <source>the value is a range</source>
        <translation>该值为范围</translation>
    </message>
    <message>
        <source>the value is an upper bound</source>
        <translation>该值为上限</translation>
    </message>
    <message>
        <source>the whole act</source>
        <translation>整个行为</translation>
    </message>
    <message>
        <source>their ranks may be others</source>
        <translation>其名次可能不同</translation>
    </message>
    <message>
        <source>there are %1 columns; those after the first %2 are left out</source>
        <translation>共有 %1 列；前 %2 列之后的已略去</translation>
    </message>
    <message>
        <source>there are no words in &quot;%1&quot; yet; English is used</source>
        <translation>尚无“%1”的译文；使用英语</translation>
    </message>
    <message>
        <source>there are NUL bytes in it, so this is no text</source>
        <translation>其中含有 NUL 字节，因此不是文本</translation>
    </message>
    <message>
        <source>there is no case &quot;%1&quot;</source>
        <translation>没有案例“%1”</translation>
    </message>
    <message>
        <source>there is no case to draw</source>
        <translation>没有可绘制的案例</translation>
    </message>
    <message>
        <source>there is no price index of %1; the tables reach from %2 to %3</source>
        <translation>没有 %1 的物价指数；表格涵盖 %2 至 %3</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>there is no view %1</source>
        <translation>没有视图 %1</translation>
    </message>
    <message>
        <source>this %1 carries no document of ToScale</source>
        <translation>此 %1 不含 ToScale 文档</translation>
    </message>
    <message>
        <source>this %1 is damaged: the document in it cannot be read</source>
        <translation>此 %1 已损坏：无法读取其中的文档</translation>
    </message>
    <message>
        <source>this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2</source>
        <translation>此字节不是有效的 %1；按 Windows-1252 读取。此类字节总数：%2</translation>
    </message>
    <message>
        <source>this is %1 data, not a document or a table</source>
        <translation>这是 %1 数据，不是文档或表格</translation>
    </message>
    <message>
        <source>this is %1, but %2 was expected</source>
        <translation>这是%1，但应为%2</translation>
    </message>
    <message>
        <source>this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste them</source>
        <translation>这是电子表格程序的文件（%1）；请在该程序中另存为 CSV，或复制其单元格并粘贴</translation>
    </message>
    <message>
        <source>this is no JSON; expected %1</source>
        <translation>这不是 JSON；应为 %1</translation>
    </message>
    <message>
        <source>this is no ToScale document: &quot;format&quot; is not &quot;toscale&quot;</source>
        <translation>这不是 ToScale 文档：“format”不是“toscale”</translation>
    </message>
    <message>
        <source>This ruler is 10 cm long where the sheet was printed at 100 %.</source>
        <translation>按 100% 打印时，此标尺长 10 cm。</translation>
    </message>
    <message>
        <source>This view with its texts</source>
        <translation>此视图及其文字</translation>
    </message>
    <message>
        <source>Time is to scale</source>
        <translation>时间按比例</translation>
    </message>
    <message>
        <source>Time is to scale and counted from day 0, the first %1 of each case</source>
        <comment>kind of event</comment>
        <translation>时间按比例，从第 0 天起算，即各案例的首个“%1”事件</translation>
    </message>
    <message>
        <source>time served is of unknown length</source>
        <translation>已服刑期长度不明</translation>
    </message>
    <message>
        <source>Time to earn it: %1 of revenue, not profit</source>
        <translation>赚得此数所需时间：%1 的营收（非利润）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline to scale</source>
        <translation>按比例的时间线</translation>
    </message>
    <message>
        <source>Timeline: what happened when</source>
        <translation>时间线：何时发生了什么</translation>
    </message>
    <message>
        <source>Times in which nothing happened are torn out; the rest is to scale</source>
        <translation>没有事件的时段已撕去；其余按比例</translation>
    </message>
    <message>
        <source>too long for a quantity; at most %1 characters are read</source>
        <translation>作为数量太长；最多读取 %1 个字符</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Treemap to scale</source>
        <translation>按比例的矩形树图</translation>
    </message>
    <message>
        <source>Treemap: area is the value</source>
        <translation>矩形树图：面积即数值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <comment>so many readings</comment>
        <translation>在 %1 种解读中未定</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>Unit grid</source>
        <translation>单位网格</translation>
    </message>
    <message>
        <source>Unit grid: squares to count</source>
        <translation>单位网格：可数的方格</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of an actor</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown: nothing on record</source>
        <translation>未知：无记录</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>values that are alleged: %1</source>
        <translation>据称的值：%1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1</source>
        <translation>为界限的值，如“超过 80 TB”：%1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1 (arrows)</source>
        <translation>为界限的值，如“超过 80 TB”：%1（箭头）</translation>
    </message>
    <message>
        <source>values that are untraced, disputed or withdrawn: %1</source>
        <translation>出处未查明、有争议或已撤回的值：%1</translation>
    </message>
    <message>
        <source>volume of data</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>What happened when: %1</source>
        <comment>cases</comment>
        <translation>何时发生了什么：%1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>cases, the dates of the first and the last event</comment>
        <translation>%1，从 %2 到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of them: figures, penalties, events, summary and %n source(s)</source>
        <translation>
            <numerusform>相关记录：数值、处罚、事件、摘要和 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>What was</source>
        <comment>beside what the same rate would give</comment>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>what was %1</source>
        <comment>copied</comment>
        <translation>统计对象：%1</translation>
    </message>
    <message>
        <source>What was %1, as reported</source>
        <comment>copied or published</comment>
        <translation>据来源所述%1的内容</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>a year</comment>
        <translation>%1年冬季</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years at the US federal minimum wage</source>
        <translation>年的美国联邦最低工资</translation>
    </message>
    <message>
        <source>years of data at CERN</source>
        <translation>年的 CERN 数据</translation>
    </message>
    <message>
        <source>years run from %1 to %2</source>
        <translation>年份范围是 %1 到 %2</translation>
    </message>
    <message>
        <source>Z-Libraries</source>
        <translation>个 Z-Library</translation>
    </message>
    <message>
        <source>Z-Library</source>
        <translation>Z-Library</translation>
    </message>
    <message>
        <source>zero has no place on this scale</source>
        <translation>零在此刻度上没有位置</translation>
    </message>
    <message>
        <source>Zero is told as no things.</source>
        <translation>零不用参照物表示。</translation>
    </message>
    <message>
        <source>zero, which has no place on this scale: %1</source>
        <translation>零，在此刻度上没有位置：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text as found</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation inside another</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>“%1” = %2 (12 months or 365.25 days a year)</source>
        <translation>“%1” = %2（每年 12 个月或 365.25 天）</translation>
    </message>
    <message>
        <source>One event has no date that a calendar knows and is left out.</source>
        <translation>有一个事件的日期无法用日历表示，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date that a calendar knows and are left out.</source>
        <translation>
            <numerusform>有 %n 个事件的日期无法用日历表示，已略去。</numerusform>
        </translation>
    </message>
</context>
</TS>
