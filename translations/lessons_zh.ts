<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>70 GB and 80 TB</source>
        <translation>70 GB 与 80 TB</translation>
    </message>
    <message>
        <source>About 70 GB and over 80 TB, alleged</source>
        <translation>约 70 GB 与超过 80 TB（据称）</translation>
    </message>
    <message>
        <source>Content notice: this lesson is about real people, one of whom has died. The pictures leave it out, the notes below some of them say it, and no question is about it. Where to find support: (write a contact at your school or a helpline here).

First the question, then four choices. Let the class raise hands; you may count them below, or with a click on a choice, or not at all. Then you see about 70 GB alone, said to have been downloaded from JSTOR: let somebody draw how large over 80 TB will be, which Meta is accused of having downloaded. The next key shows both: the areas are to scale, 1 to about 1,143. If you counted hands, one more key shows how far off they were. Both figures come from reports; the last step asks how sure they are. Ask: whose square was closest?</source>
        <translation>内容提示：本课涉及真实人物，其中一人已去世。图形中不提此事，其中一些图形下方的附注会提到，没有任何问题与此有关。可以在哪里获得支持：（在此填写学校的联系人或求助热线）。

先是问题，然后是四个选项。请全班举手；可以在下方计数，也可以点击选项计数，或者完全不计。接着只看到约 70 GB，据说是从 JSTOR 下载的：请一位同学画出超过 80 TB 会有多大，这是 Meta 被指控下载的数据量。再按一次键，两者同时显示：面积按比例，1 比约 1,143。如果计了举手人数，再按一次键就会显示大家估计的偏差。两个数值都出自报道；最后一步会问它们有多可靠。提问：谁画的正方形最接近？</translation>
    </message>
    <message>
        <source>One student is said to have downloaded about 70 GB of articles. A company is accused of having downloaded over 80 TB of books. How many times as much is that?</source>
        <translation>据说一名学生下载了约 70 GB 的文章。一家公司被指控下载了超过 80 TB 的图书。后者是前者的多少倍？</translation>
    </message>
    <message>
        <source>Count the squares: each is about 70 GB</source>
        <translation>数一数方格：每格约 70 GB</translation>
    </message>
    <message>
        <source>Same cases, same figures. Now the large area is made of squares of about 70 GB each, so that you can count instead of estimate; a full block is 100. The arrow at the end says “over”: the figure alleged is a lower bound. Ask: how many full blocks do you count, and how many squares are left?</source>
        <translation>案例相同，数值相同。现在大的面积由每格约 70 GB 的方格组成，可以数，而不必估计；一个完整的方块是 100 格。末尾的箭头表示“超过”：据称的数值是下限。提问：你数出多少个完整的方块，还剩多少格？</translation>
    </message>
    <message>
        <source>The same two amounts as lengths</source>
        <translation>同样两个数据量，用长度表示</translation>
    </message>
    <message>
        <source>Same cases, same figures, now as lengths from zero. The upper bar is too short to see at this size, so a ring marks where it is. Ask: does the difference look larger as areas or as lengths?</source>
        <translation>案例相同，数值相同，现在用从零开始的长度表示。上面的条形太短，在这个尺寸下看不见，因此用一个圆环标出它的位置。提问：差别用面积表示看起来更大，还是用长度表示看起来更大？</translation>
    </message>
    <message>
        <source>The same two amounts on a logarithmic scale</source>
        <translation>同样两个数据量，用对数刻度表示</translation>
    </message>
    <message>
        <source>Same cases, same figures. On this scale each step is ten times the one before, and there is no zero. The dots look near to each other; the bars on the right show the same amounts on a linear scale. Ask: when does such a scale help, and when does it mislead?</source>
        <translation>案例相同，数值相同。在这种刻度上，每一步都是前一步的十倍，而且没有零。两个点看起来离得很近；右侧的条形用线性刻度表示同样的数据量。提问：这样的刻度什么时候有帮助，什么时候会误导？</translation>
    </message>
    <message>
        <source>Up to $1 million: a maximum, not a fine imposed</source>
        <translation>最高 100 万美元：是法定最高额，并非判处的罚款</translation>
    </message>
    <message>
        <source>In July 2011 the U.S. Attorney named a fine of up to $1 million. That is a statutory maximum: the most that was possible, not what anybody was ordered to pay. For Meta no maximum is on record, so there is no ratio. Ask: why might an announcement name the maximum?</source>
        <translation>2011年7月，美国联邦检察官提到最高 100 万美元的罚款。这是法定最高额：可能判处的最大数额，而不是任何人被判令支付的数额。Meta 没有法定最高额的记录，因此没有比值。提问：一份公告为什么会提到最高额？</translation>
    </message>
    <message>
        <source>Up to 35 years: a maximum, not a sentence</source>
        <translation>最高 35 年：是法定最高刑期，并非判决</translation>
    </message>
    <message>
        <source>The 35 years are the sum of the maxima of four counts; other reports name 31 or 95 years. Prosecutors stated that they never sought the maximum. A company cannot be imprisoned, so Meta's row says “not applicable”. Ask: what else would you need to know before you call this a punishment?</source>
        <translation>35 年是四项罪名的法定最高刑期之和；其他报道提到 31 年或 95 年。检方表示，他们从未请求判处最高刑期。公司不能被监禁，因此 Meta 那一行写着“不适用”。提问：在把这称为惩罚之前，你还需要知道什么？</translation>
    </message>
    <message>
        <source>Was that the real sentence?</source>
        <translation>那是真正的判决吗？</translation>
    </message>
    <message>
        <source>Each bar is one stage: what was possible, asked for, offered, imposed. Prosecutors said they would recommend six months in return for a guilty plea; the offer was not accepted, and nothing was imposed. In one case against Meta damages are sought, without an amount in the sources seen. Ask: which of these numbers had you heard before?</source>
        <translation>每个条形是一个阶段：可能判处的、请求的、提出的、判处的。检方表示，若认罪，他们会建议判处六个月；这一提议未被接受，最终什么也没有判处。在针对 Meta 的一起案件中，有人请求损害赔偿，所查阅的来源中没有写明数额。提问：这些数字中，哪些是你以前听说过的？</translation>
    </message>
    <message>
        <source>In force: nothing imposed, nothing so far</source>
        <translation>有效：一个未判处，一个迄今无处罚</translation>
    </message>
    <message>
        <source>There is no bar, because no amount is in force in either case. “None imposed” is final: there was no conviction and no fine. “None so far” is open: in June 2025 Meta's training was held fair use on the record of one case, and other claims are pending as of May 2026. Ask: how do “none”, “none so far” and “not known” differ?</source>
        <translation>这里没有条形，因为两个案例都没有有效的金额。“未判处”是最终的：没有定罪，也没有罚款。“迄今无处罚”是未定的：2025年6月，Meta 的训练根据一起案件的卷宗被认定为合理使用，截至 2026年5月，其他诉讼请求未决。提问：“未判处”“迄今无处罚”和“未知”有什么不同？</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>什么时候发生了什么</translation>
    </message>
    <message>
        <source>Swartz / JSTOR: dismissed in January 2013.</source>
        <translation>Swartz / JSTOR：2013年1月撤销。</translation>
    </message>
    <message>
        <source>Each row is a case, both on one calendar. The last event shown for Swartz / JSTOR is the report of the MIT review panel. For Meta a hearing is set for February 2027, later than the sources go. Ask: which row is complete, and what could still be added to the other?</source>
        <translation>每一行是一个案例，两者使用同一日历。Swartz / JSTOR 显示的最后一个事件是 MIT 审查小组的报告。Meta 的一次听证定于 2027年2月，晚于来源所记录到的日期。提问：哪一行是完整的，另一行还可能增加什么？</translation>
    </message>
    <message>
        <source>How sure are we? About 8.5 TB, inferred</source>
        <translation>我们有多确定？约 8.5 TB，推算所得</translation>
    </message>
    <message>
        <source>Own arithmetic, not a source: 4.8 million articles at the mean size of 18,592 papers of one journal</source>
        <translation>自行计算，并非来源：480 万篇文章，按一种期刊 18,592 篇论文的平均大小计</translation>
    </message>
    <message>
        <source>Compare with the first step: the large square is the same. No source with a byte count was found for the 70 GB. If 4.8 million articles had the mean size of 18,592 papers, they would be about 8.5 TB, and over 80 TB would be about 9 times as much, not 1,143 times. Neither figure is proven. Ask: which one would you print, and what would you write beside it?</source>
        <translation>与第一步比较：大的正方形是一样的。70 GB 没有找到写明字节数的来源。如果 480 万篇文章的平均大小与那 18,592 篇论文相同，总共约为 8.5 TB，超过 80 TB 就约为它的 9 倍，而不是 1,143 倍。两个数值都未经证实。提问：你会刊印哪一个，又会在旁边写些什么？</translation>
    </message>
    <message>
        <source>Start of the downloading period alleged in the indictment</source>
        <translation>起诉书所指称的下载期间开始</translation>
    </message>
    <message>
        <source>Arrested by MIT Police and a Secret Service agent</source>
        <translation>被 MIT 警察和一名特勤局特工逮捕</translation>
    </message>
    <message>
        <source>Federal indictment unsealed: up to 35 years and up to $1 million</source>
        <translation>联邦起诉书公开：最高 35 年和最高 100 万美元</translation>
    </message>
    <message>
        <source>State charges dropped (nolle prosequi)</source>
        <translation>州级指控撤销（nolle prosequi）</translation>
    </message>
    <message>
        <source>Superseding indictment raises the counts from 4 to 13</source>
        <translation>替代起诉书将罪名从 4 项增至 13 项</translation>
    </message>
    <message>
        <source>Aaron Swartz died, aged 26</source>
        <translation>Aaron Swartz 去世，时年 26 岁</translation>
    </message>
    <message>
        <source>MIT review panel submits its report</source>
        <translation>MIT 审查小组提交报告</translation>
    </message>
    <message>
        <source>Authors sue Meta (Kadrey v. Meta)</source>
        <translation>一些作者起诉 Meta（Kadrey v. Meta）</translation>
    </message>
    <message>
        <source>Torrenting period alleged in the 2026 complaint</source>
        <translation>2026 年起诉状所指称的 BitTorrent 使用期间</translation>
    </message>
    <message>
        <source>Unredacted emails made public; 81.7 TB and 80.6 TB reported</source>
        <translation>未经遮盖的电子邮件公开；报道称 81.7 TB 和 80.6 TB</translation>
    </message>
    <message>
        <source>Partial summary judgment: training was fair use on this record</source>
        <translation>部分简易判决：根据本案卷宗，训练属于合理使用</translation>
    </message>
    <message>
        <source>Claim about removed copyright information also decided for Meta</source>
        <translation>关于删除版权信息的诉讼请求，同样判 Meta 胜诉</translation>
    </message>
    <message>
        <source>Meta argues that uploading during torrenting is fair use too</source>
        <translation>Meta 主张，使用 BitTorrent 时的上传也属于合理使用</translation>
    </message>
    <message>
        <source>Five publishers and Scott Turow sue Meta and Mark Zuckerberg</source>
        <translation>五家出版商和 Scott Turow 起诉 Meta 与 Mark Zuckerberg</translation>
    </message>
    <message>
        <source>Hearing set on the distribution claim</source>
        <translation>已定：就传播的诉讼请求举行听证</translation>
    </message>
    <message>
        <source>One site, two judgments</source>
        <translation>一个网站，两份判决</translation>
    </message>
    <message>
        <source>About 2.2 TB, and almost 300 TB announced</source>
        <translation>约 2.2 TB，与宣布的近 300 TB</translation>
    </message>
    <message>
        <source>The same site, Anna's Archive, in two cases: catalogue data of WorldCat, without any books, and music files of Spotify. The 2.2 TB were alleged and taken as true by default; the 300 TB are the site's own announcement. The areas are to scale. Ask: what might a catalogue of 2.2 TB hold?</source>
        <translation>同一个网站 Anna's Archive，两个案例：WorldCat 的目录数据，不含任何图书；以及 Spotify 的音乐文件。2.2 TB 是原告的指称，因被告缺席而被视为属实；300 TB 是该网站自己宣布的。面积按比例。提问：一个 2.2 TB 的目录里可能有什么？</translation>
    </message>
    <message>
        <source>Count the squares: each is about 2.2 TB</source>
        <translation>数一数方格：每格约 2.2 TB</translation>
    </message>
    <message>
        <source>Same cases, same figures, now in squares of about 2.2 TB. By February 2026 about 6 TB of the 300 TB had been released. Ask: how many of these squares is 6 TB?</source>
        <translation>案例相同，数值相同，现在用每格约 2.2 TB 的方格表示。到 2026年2月，300 TB 中已发布约 6 TB。提问：6 TB 相当于多少个这样的方格？</translation>
    </message>
    <message>
        <source>WorldCat: damages sought, then dropped</source>
        <translation>WorldCat：曾请求损害赔偿，后放弃</translation>
    </message>
    <message>
        <source>In force since January 2026: an injunction and an order to delete, without damages.</source>
        <translation>自 2026年1月起有效：一项禁令和一项删除令，没有损害赔偿。</translation>
    </message>
    <message>
        <source>The plaintiff, OCLC, sought $5.3 million and later dropped the claim. The default judgment of January 2026 is an injunction with an order to delete, and no money. Ask: why might somebody want an order more than a sum?</source>
        <translation>原告 OCLC 请求 530 万美元，后来放弃了这项请求。2026年1月的缺席判决是一项禁令和删除令，没有金额。提问：为什么有人会更想要一项命令，而不是一笔钱？</translation>
    </message>
    <message>
        <source>Spotify: a headline of trillions, and the judgment</source>
        <translation>Spotify：标题中的数万亿，与判决</translation>
    </message>
    <message>
        <source>The maximum is a calculation of the press, never requested as an award.</source>
        <translation>最高额是媒体的计算，从未有人请求按此判赔。</translation>
    </message>
    <message>
        <source>The long bar is a calculation of the press: $150,000 for each of 86 million files, never requested as an award. The judgment is $322.2 million, too short to see at this scale, so a ring marks it. Ask: which of the two numbers made headlines, and which one did a court decide?</source>
        <translation>长条形是媒体的计算：8,600 万个文件，每个 150,000 美元，从未有人请求按此判赔。判决金额为 3.222 亿美元，在这个刻度下太短而看不见，因此用一个圆环标出。提问：这两个数字中，哪一个上了标题，哪一个是法院判定的？</translation>
    </message>
    <message>
        <source>In force: an injunction, and $322.2 million</source>
        <translation>有效：一项禁令，与 3.222 亿美元</translation>
    </message>
    <message>
        <source>One judgment has no amount, the other has $322.2 million, so there is no ratio. Both are default judgments. The money is not known to be paid, and collection is considered unlikely. Ask: what is a judgment worth that cannot be enforced?</source>
        <translation>一份判决没有金额，另一份为 3.222 亿美元，因此没有比值。两份都是缺席判决。这笔钱是否支付不明，一般认为不太可能收到。提问：一份无法执行的判决有什么价值？</translation>
    </message>
    <message>
        <source>Both cases on one calendar. In March 2025 the court in Ohio declined a first default judgment, and granted one in January 2026. In the Spotify case the judgment came four months after the announcement. Ask: what may explain that one took so much longer?</source>
        <translation>两个案例使用同一日历。2025年3月，位于俄亥俄州的法院先是拒绝作出缺席判决，2026年1月作出了缺席判决。在 Spotify 案例中，判决在宣布之后四个月作出。提问：其中一个用的时间长得多，可能是什么原因？</translation>
    </message>
    <message>
        <source>How sure are we? Measure by measure</source>
        <translation>我们有多确定？逐个度量来看</translation>
    </message>
    <message>
        <source>Read one column at a time: each has a scale of its own. The award to Spotify itself was computed on 120,000 files, not on all that was announced, so it is no price for 300 TB. The number of catalogue records is disputed: over a billion, or about 700 million unique ones. Ask: which of these numbers was tested in a court?</source>
        <translation>一次读一列：每列有自己的刻度。判给 Spotify 本身的金额是按 120,000 个文件计算的，而不是按宣布的全部文件，因此它不是 300 TB 的价格。目录记录的数量有争议：超过 10 亿条，或去重后约 7 亿条。提问：这些数字中，哪些经过了法院的检验？</translation>
    </message>
    <message>
        <source>Scraping begins</source>
        <translation>抓取开始</translation>
    </message>
    <message>
        <source>Scrape announced and published</source>
        <translation>宣布并发布抓取的数据</translation>
    </message>
    <message>
        <source>Court declines a first default judgment, wants state-law questions settled</source>
        <translation>法院先拒绝作出缺席判决，要求厘清州法问题</translation>
    </message>
    <message>
        <source>Default judgment and injunction</source>
        <translation>缺席判决和禁令</translation>
    </message>
    <message>
        <source>Scrape announced</source>
        <translation>宣布抓取</translation>
    </message>
    <message>
        <source>Lawsuit filed under seal</source>
        <translation>提起诉讼，案卷密封</translation>
    </message>
    <message>
        <source>Preliminary injunction</source>
        <translation>初步禁令</translation>
    </message>
    <message>
        <source>About 2.8 million tracks released</source>
        <translation>发布约 280 万首曲目</translation>
    </message>
    <message>
        <source>Default judgment of $322 million</source>
        <translation>缺席判决：3.22 亿美元</translation>
    </message>
    <message>
        <source>What one song cost</source>
        <translation>一首歌合多少钱</translation>
    </message>
    <message>
        <source>Two lawsuits: 24 songs and 30 songs</source>
        <translation>两起诉讼：24 首歌与 30 首歌</translation>
    </message>
    <message>
        <source>Two people in the United States were sued for sharing music, and each square is one song in suit. These are the recordings that the awards were computed on, not all that was shared. Ask: what would you guess one song came to?</source>
        <translation>美国有两人因分享音乐被起诉，每个方格是一首涉诉歌曲。这些是计算判赔额所依据的录音，并非分享过的全部。提问：你猜一首歌合多少钱？</translation>
    </message>
    <message>
        <source>Five amounts for the same 24 songs</source>
        <translation>同样 24 首歌的五个金额</translation>
    </message>
    <message>
        <source>An offer of $5,000 before the suit was declined. Three juries awarded $222,000, $1.92 million and $1.5 million. After the second, the judge reduced the award to $54,000; the labels declined, so that this amount never took effect. On appeal the first amount was restored. Ask: which of these would you have read in a headline?</source>
        <translation>起诉前提出的 5,000 美元和解被拒绝。三个陪审团先后判赔 222,000 美元、192 万美元和 150 万美元。第二次之后，法官将判赔额减至 54,000 美元；唱片公司拒绝接受，因此这一金额从未生效。上诉后恢复了第一个金额。提问：这些数字中，哪些你会在新闻标题里读到？</translation>
    </message>
    <message>
        <source>Up, down and back: 2005 to 2012</source>
        <translation>上升、下降、复原：2005 至 2012 年</translation>
    </message>
    <message>
        <source>The same amounts in time: the height of a bar is the money, its width is the time to the next decision. The $54,000 were declined and have no width. Of the last decision only the year is on record. Ask: how long did it take until the first amount came back?</source>
        <translation>同样的金额，按时间排列：条形的高度是金额，宽度是到下一次裁决的时间。54,000 美元被拒绝，没有宽度。最后一次裁决只有年份有记录。提问：过了多久才回到第一个金额？</translation>
    </message>
    <message>
        <source>Cut to a tenth, then restored</source>
        <translation>减至十分之一，后又恢复</translation>
    </message>
    <message>
        <source>The same template for the other case. The statutory maximum was $150,000 for each of 30 songs; the jury awarded $22,500 for each. The trial judge reduced $675,000 to $67,500 on constitutional grounds, and the First Circuit restored the award. Ask: what do both cases have in common, and where do they differ?</source>
        <translation>同一模板，用于另一个案例。法定最高额为 30 首歌每首 150,000 美元；陪审团判赔每首 22,500 美元。初审法官基于宪法理由将 675,000 美元减至 67,500 美元，第一巡回上诉法院恢复了原判赔额。提问：两个案例有什么共同之处，又有什么不同？</translation>
    </message>
    <message>
        <source>In the end: $222,000 and $675,000</source>
        <translation>最后：222,000 美元与 675,000 美元</translation>
    </message>
    <message>
        <source>Only the last decisions are left, so the two compare. These are civil damages and no criminal fines, although press reports call one of them a fine. Whether anything was paid was not checked in the case of Thomas-Rasset. Ask: does the larger sum belong to the larger number of songs?</source>
        <translation>这里只保留最后的裁决，因此两者可以比较。这些是民事损害赔偿，不是刑事罚款，尽管有媒体报道把其中一笔称为罚款。在 Thomas-Rasset 案例中，没有核实是否支付过任何款项。提问：较大的金额对应的是较多的歌曲吗？</translation>
    </message>
    <message>
        <source>For one song: $9,250 and $22,500</source>
        <translation>每首歌：9,250 美元与 22,500 美元</translation>
    </message>
    <message>
        <source>Each sum is divided by the songs that it covers, 24 and 30. The jury awards of Thomas-Rasset came to $9,250, $80,000 and $62,500 for one song. Ask: is a price for one song a fair way to compare, and what does it leave out?</source>
        <translation>每笔金额除以它所涵盖的歌曲数，即 24 首和 30 首。Thomas-Rasset 的陪审团判赔额合每首歌 9,250 美元、80,000 美元和 62,500 美元。提问：用每首歌的价格来比较公平吗，它遗漏了什么？</translation>
    </message>
    <message>
        <source>How sure are we? Other counts, other words</source>
        <translation>我们有多确定？不同的数目，不同的说法</translation>
    </message>
    <message>
        <source>Other counts are larger than those in suit: over 1,700 music files in a shared folder, alleged, and up to 5,000 songs, admitted at trial. A music file offered and a song uploaded are not the same, so the two counts have no ratio. Ask: what would happen to the sum for one song if you divided by these counts, and why would that be wrong?</source>
        <translation>另一些数目大于涉诉的数目：据称共享文件夹中有超过 1,700 个音乐文件；庭审中承认的最多 5,000 首歌曲。提供的音乐文件与上传的歌曲不是一回事，因此两个数目之间没有比值。提问：如果除以这些数目，每首歌的金额会怎样，为什么那样是错的？</translation>
    </message>
    <message>
        <source>Sharing detected on Kazaa</source>
        <translation>在 Kazaa 上发现分享</translation>
    </message>
    <message>
        <source>Labels file suit</source>
        <translation>唱片公司提起诉讼</translation>
    </message>
    <message>
        <source>First verdict: $222,000</source>
        <translation>第一次陪审团裁决：222,000 美元</translation>
    </message>
    <message>
        <source>Second verdict: $1.92 million</source>
        <translation>第二次陪审团裁决：192 万美元</translation>
    </message>
    <message>
        <source>Judge reduces the award to $54,000</source>
        <translation>法官将判赔额减至 54,000 美元</translation>
    </message>
    <message>
        <source>Third verdict: $1.5 million</source>
        <translation>第三次陪审团裁决：150 万美元</translation>
    </message>
    <message>
        <source>Eighth Circuit restores $222,000</source>
        <translation>第八巡回上诉法院恢复 222,000 美元</translation>
    </message>
    <message>
        <source>Jury awards $675,000</source>
        <translation>陪审团判赔 675,000 美元</translation>
    </message>
    <message>
        <source>Reduced to $67,500</source>
        <translation>减至 67,500 美元</translation>
    </message>
    <message>
        <source>First Circuit restores the award and remands</source>
        <translation>第一巡回上诉法院恢复判赔额并发回重审</translation>
    </message>
    <message>
        <source>First Circuit upholds $675,000</source>
        <translation>第一巡回上诉法院维持 675,000 美元</translation>
    </message>
</context>
</TS>
