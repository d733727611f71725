<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>70 GB and 80 TB</source>
        <translation>⁨٧٠ GB⁩ و⁨٨٠ TB⁩</translation>
    </message>
    <message>
        <source>About 70 GB and over 80 TB, alleged</source>
        <translation>نحو ⁨٧٠ GB⁩ وأكثر من ⁨٨٠ TB⁩، بحسب الادعاء</translation>
    </message>
    <message>
        <source>Content notice: this lesson is about real people, one of whom has died. The pictures leave it out, the notes below some of them say it, and no question is about it. Where to find support: (write a contact at your school or a helpline here).

First the question, then four choices. Let the class raise hands; you may count them below, or with a click on a choice, or not at all. Then you see about 70 GB alone, said to have been downloaded from JSTOR: let somebody draw how large over 80 TB will be, which Meta is accused of having downloaded. The next key shows both: the areas are to scale, 1 to about 1,143. If you counted hands, one more key shows how far off they were. Both figures come from reports; the last step asks how sure they are. Ask: whose square was closest?</source>
        <translation>تنبيه بشأن المحتوى: يتناول هذا الدرس أشخاصًا حقيقيين، توفي أحدهم. لا تُظهر الأشكال ذلك، وتذكره الملاحظات أسفل بعضها، ولا يدور حوله أي سؤال. أين يمكن إيجاد الدعم: (اكتب هنا جهة اتصال في مدرستك أو خط مساعدة).

السؤال أولًا، ثم أربعة خيارات. دع الصف يرفع الأيدي؛ يمكنك أن تعدّها في الأسفل، أو بنقرة على أحد الخيارات، أو ألا تعدّها. ثم يظهر نحو ⁨٧٠ GB⁩ وحده، وهو ما يُقال إنه نُزِّل من ⁨JSTOR⁩: دع أحدهم يرسم كم سيكون كبيرًا ما يزيد على ⁨٨٠ TB⁩، وهو ما تُتهم ⁨Meta⁩ بتنزيله. يُظهر المفتاح التالي الاثنين: المساحتان وفق مقياس الرسم، ١ إلى نحو ١٬١٤٣. وإن كنت قد عددت الأيدي، فضغطة أخرى تُظهر مقدار بعدها عن الصواب. الرقمان كلاهما من تقارير؛ والخطوة الأخيرة تسأل عن مدى التيقن منهما. اسأل: مربع من كان الأقرب؟</translation>
    </message>
    <message>
        <source>One student is said to have downloaded about 70 GB of articles. A company is accused of having downloaded over 80 TB of books. How many times as much is that?</source>
        <translation>يُقال إن طالبًا واحدًا نزّل نحو ⁨٧٠ GB⁩ من المقالات. وتُتهم شركة بأنها نزّلت أكثر من ⁨٨٠ TB⁩ من الكتب. فكم مرة تساوي الكمية الثانية الكمية الأولى؟</translation>
    </message>
    <message>
        <source>Count the squares: each is about 70 GB</source>
        <translation>عُدّوا المربعات: كل منها نحو ⁨٧٠ GB⁩</translation>
    </message>
    <message>
        <source>Same cases, same figures. Now the large area is made of squares of about 70 GB each, so that you can count instead of estimate; a full block is 100. The arrow at the end says “over”: the figure alleged is a lower bound. Ask: how many full blocks do you count, and how many squares are left?</source>
        <translation>القضيتان نفسهما والرقمان نفسهما. المساحة الكبيرة مؤلفة الآن من مربعات كل منها نحو ⁨٧٠ GB⁩، ليمكن العدّ بدل التقدير؛ والكتلة الكاملة ١٠٠ مربع. والسهم في النهاية يعني «أكثر من»: الرقم المدّعى حد أدنى. اسأل: كم كتلة كاملة تعدّون، وكم مربعًا يبقى؟</translation>
    </message>
    <message>
        <source>The same two amounts as lengths</source>
        <translation>المقداران نفسهما أطوالًا</translation>
    </message>
    <message>
        <source>Same cases, same figures, now as lengths from zero. The upper bar is too short to see at this size, so a ring marks where it is. Ask: does the difference look larger as areas or as lengths?</source>
        <translation>القضيتان نفسهما والرقمان نفسهما، والآن أطوالًا تبدأ من الصفر. العمود الأعلى أقصر من أن يُرى بهذا القياس، لذلك تدل حلقة على موضعه. اسأل: هل يبدو الفرق أكبر بالمساحات أم بالأطوال؟</translation>
    </message>
    <message>
        <source>The same two amounts on a logarithmic scale</source>
        <translation>المقداران نفسهما على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Same cases, same figures. On this scale each step is ten times the one before, and there is no zero. The dots look near to each other; the bars on the right show the same amounts on a linear scale. Ask: when does such a scale help, and when does it mislead?</source>
        <translation>القضيتان نفسهما والرقمان نفسهما. كل درجة على هذا المقياس عشرة أمثال سابقتها، ولا صفر له. تبدو النقطتان متقاربتين؛ وتُظهر الأعمدة المجاورة المقدارين نفسيهما على مقياس خطي. اسأل: متى يفيد مقياس كهذا، ومتى يضلل؟</translation>
    </message>
    <message>
        <source>Up to $1 million: a maximum, not a fine imposed</source>
        <translation>حتى ١ مليون دولار: حد أقصى، لا غرامة مفروضة</translation>
    </message>
    <message>
        <source>In July 2011 the U.S. Attorney named a fine of up to $1 million. That is a statutory maximum: the most that was possible, not what anybody was ordered to pay. For Meta no maximum is on record, so there is no ratio. Ask: why might an announcement name the maximum?</source>
        <translation>في يوليو ٢٠١١ ذكر الادعاء العام الفيدرالي الأمريكي غرامة تصل إلى ١ مليون دولار. هذا حد أقصى قانوني: أكثر ما كان ممكنًا، لا ما أُمر أحد بدفعه. ولا حد أقصى مسجلًا في حالة ⁨Meta⁩، فلا نسبة. اسأل: لماذا قد يذكر إعلانٌ الحد الأقصى؟</translation>
    </message>
    <message>
        <source>Up to 35 years: a maximum, not a sentence</source>
        <translation>حتى ٣٥ سنة: حد أقصى، لا عقوبة</translation>
    </message>
    <message>
        <source>The 35 years are the sum of the maxima of four counts; other reports name 31 or 95 years. Prosecutors stated that they never sought the maximum. A company cannot be imprisoned, so Meta's row says “not applicable”. Ask: what else would you need to know before you call this a punishment?</source>
        <translation>الـ٣٥ سنة هي مجموع الحدود القصوى لأربع تهم؛ وتذكر تقارير أخرى ٣١ أو ٩٥ سنة. وقد صرّح الادعاء بأنه لم يطلب الحد الأقصى قط. ولا يمكن سجن شركة، لذلك كُتب في صف ⁨Meta⁩ «لا ينطبق». اسأل: ماذا يلزمكم أن تعرفوا أيضًا قبل أن تسمّوا هذا عقابًا؟</translation>
    </message>
    <message>
        <source>Was that the real sentence?</source>
        <translation>هل كانت تلك هي العقوبة الفعلية؟</translation>
    </message>
    <message>
        <source>Each bar is one stage: what was possible, asked for, offered, imposed. Prosecutors said they would recommend six months in return for a guilty plea; the offer was not accepted, and nothing was imposed. In one case against Meta damages are sought, without an amount in the sources seen. Ask: which of these numbers had you heard before?</source>
        <translation>كل عمود مرحلة واحدة: ما كان ممكنًا، وما طُلب، وما عُرض، وما فُرض. قال الادعاء إنه سيوصي بستة أشهر مقابل الإقرار بالذنب؛ ولم يُقبل العرض، ولم يُفرض شيء. وفي إحدى القضايا المرفوعة على ⁨Meta⁩ يُطالَب بتعويضات، من دون مبلغ في المصادر المطّلع عليها. اسأل: أيًّا من هذه الأرقام سمعتم من قبل؟</translation>
    </message>
    <message>
        <source>In force: nothing imposed, nothing so far</source>
        <translation>النافذ: لم يُفرض شيء، ولا شيء حتى الآن</translation>
    </message>
    <message>
        <source>There is no bar, because no amount is in force in either case. “None imposed” is final: there was no conviction and no fine. “None so far” is open: in June 2025 Meta's training was held fair use on the record of one case, and other claims are pending as of May 2026. Ask: how do “none”, “none so far” and “not known” differ?</source>
        <translation>لا عمود هنا، إذ لا مبلغ نافذًا في أي من القضيتين. «لم يُفرض شيء» أمر نهائي: لم تكن إدانة ولا غرامة. و«لا شيء حتى الآن» أمر مفتوح: في يونيو ٢٠٢٥ قُضي بأن تدريب ⁨Meta⁩ استخدام عادل بناءً على ملف قضية واحدة، ومطالبات أخرى قيد النظر كما في مايو ٢٠٢٦. اسأل: ما الفرق بين «لم يُفرض شيء» و«لا شيء حتى الآن» و«غير معروف»؟</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>ماذا حدث ومتى</translation>
    </message>
    <message>
        <source>Swartz / JSTOR: dismissed in January 2013.</source>
        <translation>⁨Swartz / JSTOR⁩: حُفظت في يناير ٢٠١٣.</translation>
    </message>
    <message>
        <source>Each row is a case, both on one calendar. The last event shown for Swartz / JSTOR is the report of the MIT review panel. For Meta a hearing is set for February 2027, later than the sources go. Ask: which row is complete, and what could still be added to the other?</source>
        <translation>كل صف قضية، والقضيتان على تقويم واحد. آخر حدث معروض في ⁨Swartz / JSTOR⁩ هو تقرير لجنة المراجعة في ⁨MIT⁩. وفي قضية ⁨Meta⁩ حُددت جلسة في فبراير ٢٠٢٧، بعد آخر ما تبلغه المصادر. اسأل: أي الصفين مكتمل، وما الذي قد يُضاف بعدُ إلى الآخر؟</translation>
    </message>
    <message>
        <source>How sure are we? About 8.5 TB, inferred</source>
        <translation>ما مدى تيقننا؟ نحو ⁨٨٫٥ TB⁩، رقم مستنتج</translation>
    </message>
    <message>
        <source>Own arithmetic, not a source: 4.8 million articles at the mean size of 18,592 papers of one journal</source>
        <translation>حساب خاص، لا مصدر: ٤٫٨ مليون مقال بمتوسط حجم ١٨٬٥٩٢ ورقة بحثية من مجلة واحدة</translation>
    </message>
    <message>
        <source>Compare with the first step: the large square is the same. No source with a byte count was found for the 70 GB. If 4.8 million articles had the mean size of 18,592 papers, they would be about 8.5 TB, and over 80 TB would be about 9 times as much, not 1,143 times. Neither figure is proven. Ask: which one would you print, and what would you write beside it?</source>
        <translation>قارن بالخطوة الأولى: المربع الكبير هو نفسه. لم يُعثر للرقم ⁨٧٠ GB⁩ على مصدر يذكر عدد البايتات. ولو كان لعدد ٤٫٨ مليون مقال متوسط حجم ١٨٬٥٩٢ ورقة بحثية، لبلغت نحو ⁨٨٫٥ TB⁩، ولكان ما يزيد على ⁨٨٠ TB⁩ نحو ٩ أمثالها، لا ١٬١٤٣ مثلًا. وكلا الرقمين غير مثبت. اسأل: أيهما تنشرون، وماذا تكتبون بجانبه؟</translation>
    </message>
    <message>
        <source>Start of the downloading period alleged in the indictment</source>
        <translation>بداية فترة التنزيل المدّعاة في لائحة الاتهام</translation>
    </message>
    <message>
        <source>Arrested by MIT Police and a Secret Service agent</source>
        <translation>أوقفته شرطة ⁨MIT⁩ وعنصر من جهاز الخدمة السرية</translation>
    </message>
    <message>
        <source>Federal indictment unsealed: up to 35 years and up to $1 million</source>
        <translation>الكشف عن لائحة الاتهام الفيدرالية: حتى ٣٥ سنة وحتى ١ مليون دولار</translation>
    </message>
    <message>
        <source>State charges dropped (nolle prosequi)</source>
        <translation>إسقاط تهم الولاية (⁨nolle prosequi⁩)</translation>
    </message>
    <message>
        <source>Superseding indictment raises the counts from 4 to 13</source>
        <translation>لائحة اتهام بديلة ترفع عدد التهم من ٤ إلى ١٣</translation>
    </message>
    <message>
        <source>Aaron Swartz died, aged 26</source>
        <translation>وفاة ⁨Aaron Swartz⁩ عن ٢٦ عامًا</translation>
    </message>
    <message>
        <source>MIT review panel submits its report</source>
        <translation>لجنة المراجعة في ⁨MIT⁩ تقدّم تقريرها</translation>
    </message>
    <message>
        <source>Authors sue Meta (Kadrey v. Meta)</source>
        <translation>مؤلفون يقاضون ⁨Meta⁩ (⁨Kadrey v. Meta⁩)</translation>
    </message>
    <message>
        <source>Torrenting period alleged in the 2026 complaint</source>
        <translation>فترة استخدام ⁨BitTorrent⁩ المدّعاة في صحيفة دعوى ٢٠٢٦</translation>
    </message>
    <message>
        <source>Unredacted emails made public; 81.7 TB and 80.6 TB reported</source>
        <translation>نشر رسائل بريد إلكتروني من دون حجب؛ وورد ذكر ⁨٨١٫٧ TB⁩ و⁨٨٠٫٦ TB⁩</translation>
    </message>
    <message>
        <source>Partial summary judgment: training was fair use on this record</source>
        <translation>حكم موجز جزئي: التدريب استخدام عادل بناءً على ملف هذه القضية</translation>
    </message>
    <message>
        <source>Claim about removed copyright information also decided for Meta</source>
        <translation>المطالبة بشأن معلومات حقوق النشر المحذوفة حُسمت أيضًا لصالح ⁨Meta⁩</translation>
    </message>
    <message>
        <source>Meta argues that uploading during torrenting is fair use too</source>
        <translation>تدفع ⁨Meta⁩ بأن الرفع أثناء استخدام ⁨BitTorrent⁩ استخدام عادل أيضًا</translation>
    </message>
    <message>
        <source>Five publishers and Scott Turow sue Meta and Mark Zuckerberg</source>
        <translation>خمس دور نشر و⁨Scott Turow⁩ يقاضون ⁨Meta⁩ و⁨Mark Zuckerberg⁩</translation>
    </message>
    <message>
        <source>Hearing set on the distribution claim</source>
        <translation>جلسة محددة بشأن المطالبة المتعلقة بالتوزيع</translation>
    </message>
    <message>
        <source>One site, two judgments</source>
        <translation>موقع واحد وحكمان</translation>
    </message>
    <message>
        <source>About 2.2 TB, and almost 300 TB announced</source>
        <translation>نحو ⁨٢٫٢ TB⁩، وما يقارب ⁨٣٠٠ TB⁩ مُعلنة</translation>
    </message>
    <message>
        <source>The same site, Anna's Archive, in two cases: catalogue data of WorldCat, without any books, and music files of Spotify. The 2.2 TB were alleged and taken as true by default; the 300 TB are the site's own announcement. The areas are to scale. Ask: what might a catalogue of 2.2 TB hold?</source>
        <translation>الموقع نفسه، ⁨Anna’s Archive⁩، في قضيتين: بيانات فهرس ⁨WorldCat⁩، من دون أي كتب، وملفات موسيقى من ⁨Spotify⁩. الـ⁨٢٫٢ TB⁩ رقم ورد في الادعاء واعتُبر صحيحًا بسبب التخلف عن الدفاع؛ والـ⁨٣٠٠ TB⁩ ما أعلنه الموقع نفسه. المساحتان وفق مقياس الرسم. اسأل: ماذا قد يحوي فهرس حجمه ⁨٢٫٢ TB⁩؟</translation>
    </message>
    <message>
        <source>Count the squares: each is about 2.2 TB</source>
        <translation>عُدّوا المربعات: كل منها نحو ⁨٢٫٢ TB⁩</translation>
    </message>
    <message>
        <source>Same cases, same figures, now in squares of about 2.2 TB. By February 2026 about 6 TB of the 300 TB had been released. Ask: how many of these squares is 6 TB?</source>
        <translation>القضيتان نفسهما والرقمان نفسهما، والآن بمربعات كل منها نحو ⁨٢٫٢ TB⁩. حتى فبراير ٢٠٢٦ كان قد نُشر نحو ⁨٦ TB⁩ من الـ⁨٣٠٠ TB⁩. اسأل: كم مربعًا من هذه تساوي ⁨٦ TB⁩؟</translation>
    </message>
    <message>
        <source>WorldCat: damages sought, then dropped</source>
        <translation>⁨WorldCat⁩: تعويضات طُلبت ثم تُرك طلبها</translation>
    </message>
    <message>
        <source>In force since January 2026: an injunction and an order to delete, without damages.</source>
        <translation>النافذ منذ يناير ٢٠٢٦: أمر قضائي بالكف وأمر بالحذف، من دون تعويضات.</translation>
    </message>
    <message>
        <source>The plaintiff, OCLC, sought $5.3 million and later dropped the claim. The default judgment of January 2026 is an injunction with an order to delete, and no money. Ask: why might somebody want an order more than a sum?</source>
        <translation>طالبت المدعية، ⁨OCLC⁩، بمبلغ ٥٫٣ مليون دولار ثم تركت هذا الطلب. والحكم الغيابي الصادر في يناير ٢٠٢٦ أمر قضائي بالكف مع أمر بالحذف، بلا مال. اسأل: لماذا قد يريد أحدهم أمرًا أكثر مما يريد مبلغًا؟</translation>
    </message>
    <message>
        <source>Spotify: a headline of trillions, and the judgment</source>
        <translation>⁨Spotify⁩: عنوان صحفي بالتريليونات، والحكم</translation>
    </message>
    <message>
        <source>The maximum is a calculation of the press, never requested as an award.</source>
        <translation>الحد الأقصى حساب أجرته الصحافة، ولم يُطلب الحكم به قط.</translation>
    </message>
    <message>
        <source>The long bar is a calculation of the press: $150,000 for each of 86 million files, never requested as an award. The judgment is $322.2 million, too short to see at this scale, so a ring marks it. Ask: which of the two numbers made headlines, and which one did a court decide?</source>
        <translation>العمود الطويل حساب أجرته الصحافة: ١٥٠٬٠٠٠ دولار لكل ملف من ٨٦ مليون ملف، ولم يُطلب الحكم به قط. والحكم ٣٢٢٫٢ مليون دولار، وهو أقصر من أن يُرى بمقياس الرسم هذا، لذلك تدل عليه حلقة. اسأل: أي الرقمين تصدّر العناوين، وأيهما قررته محكمة؟</translation>
    </message>
    <message>
        <source>In force: an injunction, and $322.2 million</source>
        <translation>النافذ: أمر قضائي بالكف، و٣٢٢٫٢ مليون دولار</translation>
    </message>
    <message>
        <source>One judgment has no amount, the other has $322.2 million, so there is no ratio. Both are default judgments. The money is not known to be paid, and collection is considered unlikely. Ask: what is a judgment worth that cannot be enforced?</source>
        <translation>أحد الحكمين بلا مبلغ، والآخر فيه ٣٢٢٫٢ مليون دولار، فلا نسبة. وكلاهما حكم غيابي. ولا يُعرف أن المال دُفع، ويُعدّ تحصيله غير مرجح. اسأل: ما قيمة حكم لا يمكن تنفيذه؟</translation>
    </message>
    <message>
        <source>Both cases on one calendar. In March 2025 the court in Ohio declined a first default judgment, and granted one in January 2026. In the Spotify case the judgment came four months after the announcement. Ask: what may explain that one took so much longer?</source>
        <translation>القضيتان على تقويم واحد. في مارس ٢٠٢٥ رفضت المحكمة في أوهايو إصدار حكم غيابي أول، وأصدرت حكمًا غيابيًا في يناير ٢٠٢٦. وفي قضية ⁨Spotify⁩ صدر الحكم بعد أربعة أشهر من الإعلان. اسأل: ما الذي قد يفسر أن إحداهما استغرقت وقتًا أطول بكثير؟</translation>
    </message>
    <message>
        <source>How sure are we? Measure by measure</source>
        <translation>ما مدى تيقننا؟ مقياسًا مقياسًا</translation>
    </message>
    <message>
        <source>Read one column at a time: each has a scale of its own. The award to Spotify itself was computed on 120,000 files, not on all that was announced, so it is no price for 300 TB. The number of catalogue records is disputed: over a billion, or about 700 million unique ones. Ask: which of these numbers was tested in a court?</source>
        <translation>اقرأ عمودًا واحدًا في كل مرة: لكل منها مقياس رسم خاص به. المبلغ المحكوم به لـ⁨Spotify⁩ نفسها حُسب على ١٢٠٬٠٠٠ ملف، لا على كل ما أُعلن، فليس ثمنًا لـ⁨٣٠٠ TB⁩. وعدد تسجيلات الفهرس متنازع فيه: أكثر من مليار، أو نحو ٧٠٠ مليون تسجيلة فريدة. اسأل: أي هذه الأرقام مُحِّص أمام محكمة؟</translation>
    </message>
    <message>
        <source>Scraping begins</source>
        <translation>بدء جمع البيانات آليًا</translation>
    </message>
    <message>
        <source>Scrape announced and published</source>
        <translation>إعلان جمع البيانات ونشرها</translation>
    </message>
    <message>
        <source>Court declines a first default judgment, wants state-law questions settled</source>
        <translation>المحكمة ترفض إصدار حكم غيابي أول وتريد حسم مسائل من قانون الولاية</translation>
    </message>
    <message>
        <source>Default judgment and injunction</source>
        <translation>حكم غيابي وأمر قضائي بالكف</translation>
    </message>
    <message>
        <source>Scrape announced</source>
        <translation>إعلان جمع البيانات</translation>
    </message>
    <message>
        <source>Lawsuit filed under seal</source>
        <translation>رفع الدعوى بصفة سرية</translation>
    </message>
    <message>
        <source>Preliminary injunction</source>
        <translation>أمر قضائي تمهيدي بالكف</translation>
    </message>
    <message>
        <source>About 2.8 million tracks released</source>
        <translation>نشر نحو ٢٫٨ مليون مقطوعة</translation>
    </message>
    <message>
        <source>Default judgment of $322 million</source>
        <translation>حكم غيابي بمبلغ ٣٢٢ مليون دولار</translation>
    </message>
    <message>
        <source>What one song cost</source>
        <translation>كم كلّفت أغنية واحدة</translation>
    </message>
    <message>
        <source>Two lawsuits: 24 songs and 30 songs</source>
        <translation>دعويان: ٢٤ أغنية و٣٠ أغنية</translation>
    </message>
    <message>
        <source>Two people in the United States were sued for sharing music, and each square is one song in suit. These are the recordings that the awards were computed on, not all that was shared. Ask: what would you guess one song came to?</source>
        <translation>رُفعت دعويان على شخصين في الولايات المتحدة بسبب مشاركة الموسيقى، وكل مربع أغنية واحدة محل الدعوى. هذه هي التسجيلات التي حُسبت عليها المبالغ المحكوم بها، لا كل ما جرت مشاركته. اسأل: كم تخمنون أن أغنية واحدة بلغت؟</translation>
    </message>
    <message>
        <source>Five amounts for the same 24 songs</source>
        <translation>خمسة مبالغ للأغاني الـ٢٤ نفسها</translation>
    </message>
    <message>
        <source>An offer of $5,000 before the suit was declined. Three juries awarded $222,000, $1.92 million and $1.5 million. After the second, the judge reduced the award to $54,000; the labels declined, so that this amount never took effect. On appeal the first amount was restored. Ask: which of these would you have read in a headline?</source>
        <translation>رُفض عرض بمبلغ ٥٬٠٠٠ دولار قبل الدعوى. وحكمت ثلاث هيئات محلفين بمبالغ ٢٢٢٬٠٠٠ دولار و١٫٩٢ مليون دولار و١٫٥ مليون دولار. وبعد الثانية خفّض القاضي المبلغ المحكوم به إلى ٥٤٬٠٠٠ دولار؛ ورفضت شركات التسجيلات، فلم يصبح هذا المبلغ نافذًا قط. وفي الاستئناف أُعيد المبلغ الأول. اسأل: أي هذه المبالغ كنتم ستقرؤونه في عنوان صحفي؟</translation>
    </message>
    <message>
        <source>Up, down and back: 2005 to 2012</source>
        <translation>صعود وهبوط وعودة: من ٢٠٠٥ إلى ٢٠١٢</translation>
    </message>
    <message>
        <source>The same amounts in time: the height of a bar is the money, its width is the time to the next decision. The $54,000 were declined and have no width. Of the last decision only the year is on record. Ask: how long did it take until the first amount came back?</source>
        <translation>المبالغ نفسها عبر الزمن: ارتفاع العمود هو المال، وعرضه هو الزمن حتى القرار التالي. الـ٥٤٬٠٠٠ دولار رُفضت ولا عرض لها. والقرار الأخير لم يُسجَّل منه سوى السنة. اسأل: كم مضى حتى عاد المبلغ الأول؟</translation>
    </message>
    <message>
        <source>Cut to a tenth, then restored</source>
        <translation>خُفِّض إلى العُشر، ثم أُعيد</translation>
    </message>
    <message>
        <source>The same template for the other case. The statutory maximum was $150,000 for each of 30 songs; the jury awarded $22,500 for each. The trial judge reduced $675,000 to $67,500 on constitutional grounds, and the First Circuit restored the award. Ask: what do both cases have in common, and where do they differ?</source>
        <translation>القالب نفسه للقضية الأخرى. كان الحد الأقصى القانوني ١٥٠٬٠٠٠ دولار لكل أغنية من ٣٠ أغنية؛ وحكمت هيئة المحلفين بمبلغ ٢٢٬٥٠٠ دولار لكل منها. وخفّض قاضي الموضوع ٦٧٥٬٠٠٠ دولار إلى ٦٧٬٥٠٠ دولار لأسباب دستورية، ثم أعادت محكمة استئناف الدائرة الأولى المبلغ المحكوم به. اسأل: ما المشترك بين القضيتين، وفيمَ تختلفان؟</translation>
    </message>
    <message>
        <source>In the end: $222,000 and $675,000</source>
        <translation>في النهاية: ٢٢٢٬٠٠٠ دولار و٦٧٥٬٠٠٠ دولار</translation>
    </message>
    <message>
        <source>Only the last decisions are left, so the two compare. These are civil damages and no criminal fines, although press reports call one of them a fine. Whether anything was paid was not checked in the case of Thomas-Rasset. Ask: does the larger sum belong to the larger number of songs?</source>
        <translation>لم يبقَ سوى القرارين الأخيرين، فتمكن المقارنة بينهما. هذه تعويضات مدنية لا غرامات جنائية، وإن سمّت تقارير صحفية أحدها غرامة. ولم يُتحقق في قضية ⁨Thomas-Rasset⁩ من أن شيئًا قد دُفع. اسأل: هل المبلغ الأكبر لعدد الأغاني الأكبر؟</translation>
    </message>
    <message>
        <source>For one song: $9,250 and $22,500</source>
        <translation>للأغنية الواحدة: ٩٬٢٥٠ دولارًا و٢٢٬٥٠٠ دولار</translation>
    </message>
    <message>
        <source>Each sum is divided by the songs that it covers, 24 and 30. The jury awards of Thomas-Rasset came to $9,250, $80,000 and $62,500 for one song. Ask: is a price for one song a fair way to compare, and what does it leave out?</source>
        <translation>كل مبلغ مقسوم على الأغاني التي يشملها، وهي ٢٤ و٣٠. وقد بلغت المبالغ التي حكمت بها هيئات المحلفين في قضية ⁨Thomas-Rasset⁩ ما يعادل ٩٬٢٥٠ دولارًا و٨٠٬٠٠٠ دولار و٦٢٬٥٠٠ دولار للأغنية الواحدة. اسأل: هل ثمن الأغنية الواحدة طريقة منصفة للمقارنة، وما الذي يُغفله؟</translation>
    </message>
    <message>
        <source>How sure are we? Other counts, other words</source>
        <translation>ما مدى تيقننا؟ أعداد أخرى وكلمات أخرى</translation>
    </message>
    <message>
        <source>Other counts are larger than those in suit: over 1,700 music files in a shared folder, alleged, and up to 5,000 songs, admitted at trial. A music file offered and a song uploaded are not the same, so the two counts have no ratio. Ask: what would happen to the sum for one song if you divided by these counts, and why would that be wrong?</source>
        <translation>ثمة أعداد أخرى أكبر مما هو محل الدعوى: أكثر من ١٬٧٠٠ ملف موسيقى في مجلد مشترك، بحسب الادعاء، وما يصل إلى ٥٬٠٠٠ أغنية، مُقَرّ بها في المحاكمة. وملف موسيقى معروض وأغنية مرفوعة ليسا شيئًا واحدًا، فلا نسبة بين العددين. اسأل: ماذا يحدث للمبلغ عن الأغنية الواحدة لو قسمتم على هذه الأعداد، ولماذا يكون ذلك خطأً؟</translation>
    </message>
    <message>
        <source>Sharing detected on Kazaa</source>
        <translation>رصد المشاركة على ⁨Kazaa⁩</translation>
    </message>
    <message>
        <source>Labels file suit</source>
        <translation>شركات التسجيلات ترفع دعوى</translation>
    </message>
    <message>
        <source>First verdict: $222,000</source>
        <translation>أول حكم لهيئة محلفين: ٢٢٢٬٠٠٠ دولار</translation>
    </message>
    <message>
        <source>Second verdict: $1.92 million</source>
        <translation>ثاني حكم لهيئة محلفين: ١٫٩٢ مليون دولار</translation>
    </message>
    <message>
        <source>Judge reduces the award to $54,000</source>
        <translation>القاضي يخفّض المبلغ المحكوم به إلى ٥٤٬٠٠٠ دولار</translation>
    </message>
    <message>
        <source>Third verdict: $1.5 million</source>
        <translation>ثالث حكم لهيئة محلفين: ١٫٥ مليون دولار</translation>
    </message>
    <message>
        <source>Eighth Circuit restores $222,000</source>
        <translation>محكمة استئناف الدائرة الثامنة تعيد مبلغ ٢٢٢٬٠٠٠ دولار</translation>
    </message>
    <message>
        <source>Jury awards $675,000</source>
        <translation>هيئة المحلفين تحكم بمبلغ ٦٧٥٬٠٠٠ دولار</translation>
    </message>
    <message>
        <source>Reduced to $67,500</source>
        <translation>خُفِّض المبلغ إلى ٦٧٬٥٠٠ دولار</translation>
    </message>
    <message>
        <source>First Circuit restores the award and remands</source>
        <translation>محكمة استئناف الدائرة الأولى تعيد المبلغ المحكوم به وتردّ القضية إلى محكمة الموضوع</translation>
    </message>
    <message>
        <source>First Circuit upholds $675,000</source>
        <translation>محكمة استئناف الدائرة الأولى تؤيد مبلغ ٦٧٥٬٠٠٠ دولار</translation>
    </message>
</context>
</TS>
