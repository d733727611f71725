<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ImportColumns</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>نوع الطرف</translation>
    </message>
    <message>
        <source>Role of party</source>
        <translation>دور الطرف</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>تاريخ الفعل</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>الولاية القضائية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>حالة القضية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>Volume of data</source>
        <translation>حجم البيانات</translation>
    </message>
    <message>
        <source>Status of the volume</source>
        <translation>حالة حجم البيانات</translation>
    </message>
    <message>
        <source>What the volume counts</source>
        <translation>ما يعدّه حجم البيانات</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>عدد المصنفات</translation>
    </message>
    <message>
        <source>Noun of the works</source>
        <translation>تسمية المصنفات</translation>
    </message>
    <message>
        <source>Fine or other payment</source>
        <translation>غرامة أو مبلغ مدفوع آخر</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>نوع المبلغ</translation>
    </message>
    <message>
        <source>Basis of the payment</source>
        <translation>أساس المبلغ</translation>
    </message>
    <message>
        <source>Forum of the payment</source>
        <translation>الإجراءات الخاصة بالمبلغ</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>تاريخ المبلغ</translation>
    </message>
    <message>
        <source>Prison term</source>
        <translation>عقوبة السجن</translation>
    </message>
    <message>
        <source>Basis of the prison term</source>
        <translation>أساس عقوبة السجن</translation>
    </message>
    <message>
        <source>Date of the prison term</source>
        <translation>تاريخ عقوبة السجن</translation>
    </message>
    <message>
        <source>What the penalty covers</source>
        <translation>ما يشمله الجزاء</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Year of the revenue</source>
        <translation>سنة الإيرادات</translation>
    </message>
    <message>
        <source>Date of all of it</source>
        <translation>تاريخ عام لكل ما في الصف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>رابط المصدر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Events: case</source>
        <translation>الأحداث: القضية</translation>
    </message>
    <message>
        <source>Events: what happened</source>
        <translation>الأحداث: ما حدث</translation>
    </message>
    <message>
        <source>Events: first day</source>
        <translation>الأحداث: أول يوم</translation>
    </message>
    <message>
        <source>Events: last day</source>
        <translation>الأحداث: آخر يوم</translation>
    </message>
    <message>
        <source>Events: kind</source>
        <translation>الأحداث: النوع</translation>
    </message>
</context>
<context>
    <name>PresentKeyHelp</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N, click</source>
        <translation>السهم الأيمن، السهم الأسفل، ⁨Page Down⁩، مفتاح المسافة، ⁨Enter⁩، ⁨N⁩، نقرة</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P, right click</source>
        <translation>السهم الأيسر، السهم الأعلى، ⁨Page Up⁩، ⁨Backspace⁩، ⁨P⁩، نقرة يمنى</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>رقم ثم ⁨Enter⁩</translation>
    </message>
    <message>
        <source>that step</source>
        <translation>الخطوة ذات هذا الرقم</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>⁨Home⁩، ⁨End⁩</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>الخطوة الأولى، الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>was that the real sentence? The stages of each penalty</source>
        <translation>أكانت تلك العقوبة الفعلية؟ مراحل كل جزاء</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the same, logarithmic or linear</source>
        <translation>الشيء نفسه، لوغاريتميًا أو خطيًا</translation>
    </message>
    <message>
        <source>Z, Ctrl+wheel</source>
        <translation>⁨Z⁩، ⁨Ctrl⁩ + عجلة الفأرة</translation>
    </message>
    <message>
        <source>magnify the smallest value, or under the pointer</source>
        <translation>تكبير أصغر قيمة، أو ما تحت المؤشر</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>⁨Ctrl⁩ + السهم الأيمن، ⁨Ctrl⁩ + السهم الأيسر</translation>
    </message>
    <message>
        <source>next thing, thing before on a long way</source>
        <translation>الشيء التالي والشيء السابق على مسار طويل</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>⁨B⁩، ⁨W⁩</translation>
    </message>
    <message>
        <source>black, white screen</source>
        <translation>شاشة سوداء، شاشة بيضاء</translation>
    </message>
    <message>
        <source>L, D, E</source>
        <translation>⁨L⁩، ⁨D⁩، ⁨E⁩</translation>
    </message>
    <message>
        <source>laser pointer, pen, erase what was drawn</source>
        <translation>مؤشر ليزر، قلم، محو ما رُسم</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colours of high contrast, for a pale projector</source>
        <translation>ألوان عالية التباين، لجهاز عرض باهت</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker&apos;s window: notes, next step, clock</source>
        <translation>نافذة المتحدث: الملاحظات والخطوة التالية والساعة</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>⁨H⁩، ⁨F1⁩</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>end</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Tab, then + or -, or click</source>
        <translation>⁨Tab⁩ ثم ⁨+⁩ أو ⁨-⁩، أو النقر</translation>
    </message>
    <message>
        <source>a guess: which choice, a hand more or less</source>
        <translation>التخمين: أيّ خيار، ويد مرفوعة بالزيادة أو النقصان</translation>
    </message>
    <message>
        <source>G, then drag</source>
        <translation>G، ثم السحب</translation>
    </message>
    <message>
        <source>draw a guess as a square</source>
        <translation>رسم التخمين مربعًا</translation>
    </message>
</context>
<context>
    <name>toscale::gui</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Drawn to scale: lie factor of this mark %1.</source>
        <translation>مرسوم وفق مقياس الرسم: معامل التحريف لهذه العلامة %1.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>One case alone has no ratio.</source>
        <translation>لا نسبة لقضية واحدة وحدها.</translation>
    </message>
    <message>
        <source>End of the axis</source>
        <translation>نهاية المحور</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>اكتب شيئين للمقارنة، مثل: ⁨70 GB vs 80 TB, $1M + 35y vs none⁩</translation>
    </message>
    <message>
        <source>Something to compare with is missing: write &quot;vs&quot; between two sides, as in 70 GB vs 80 TB</source>
        <translation>ينقص ما تُجرى المقارنة به: اكتب «⁨vs⁩» بين الجانبين، كما في ⁨70 GB vs 80 TB⁩</translation>
    </message>
    <message>
        <source>Character %1: at most %2 things are compared at once</source>
        <translation>الحرف %1: لا يُقارن أكثر من %2 من الأشياء دفعة واحدة</translation>
    </message>
    <message>
        <source>Character %1: each group between commas needs as many sides as the first</source>
        <translation>الحرف %1: يجب أن تضم كل مجموعة بين الفواصل عدد الجوانب نفسه الذي في المجموعة الأولى</translation>
    </message>
    <message>
        <source>A quantity or &quot;none&quot; was expected at character %1</source>
        <translation>كان المتوقع عند الحرف %1 مقدارًا أو «⁨none⁩»</translation>
    </message>
    <message>
        <source>Character %1: this side has a quantity of that kind already</source>
        <translation>الحرف %1: في هذا الجانب مقدار من هذا النوع بالفعل</translation>
    </message>
    <message>
        <source>Character %1: &quot;none&quot; and a penalty cannot stand on one side</source>
        <translation>الحرف %1: لا يجتمع «⁨none⁩» وجزاء في جانب واحد</translation>
    </message>
    <message>
        <source>Character %1: the other side has nothing of this kind to compare with</source>
        <translation>الحرف %1: ليس في الجانب الآخر شيء من هذا النوع للمقارنة به</translation>
    </message>
    <message>
        <source>Money and prison time cannot be compared; write the same kind on both sides, or &quot;none&quot;</source>
        <translation>لا يمكن مقارنة المال بمدة السجن؛ اكتب النوع نفسه في الجانبين، أو «⁨none⁩»</translation>
    </message>
    <message>
        <source>&quot;none vs none&quot; leaves nothing to compare</source>
        <translation>لا يبقى في «⁨none vs none⁩» ما يُقارن</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a case · an assumption</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption: what is assumed</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Changed in this view; the document says: %1</source>
        <translation>مغيَّر في هذا العرض؛ في المستند: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No case of this view depends on it</source>
        <translation>لا تتوقف عليه أي قضية في هذا العرض</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>changed</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Assumed now</source>
        <translation>المفترض الآن</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Assume “%1”</source>
        <translation>افتراض «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>إعادة ضبط كل الافتراضات</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة الضبط (&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط الكل (&amp;A)</translation>
    </message>
    <message>
        <source>What this view assumes</source>
        <translation>ما يفترضه هذا العرض</translation>
    </message>
    <message>
        <source>The selected assumption as the document says</source>
        <translation>إعادة الافتراض المحدد إلى ما في المستند</translation>
    </message>
    <message>
        <source>All assumptions as the document says</source>
        <translation>إعادة كل الافتراضات إلى ما في المستند</translation>
    </message>
    <message>
        <source>Nothing is assumed: no case is shown.</source>
        <translation>لا افتراضات: لا تُعرض أي قضية.</translation>
    </message>
    <message>
        <source>All as the document says. Choose another value to read the record otherwise.</source>
        <translation>كل شيء كما في المستند. اختر قيمة أخرى لقراءة ما هو مسجَّل قراءة مختلفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>%Ln افتراض في هذا العرض يختلف عن المستند (●).</numerusform>
            <numerusform>افتراض واحد (%Ln) في هذا العرض يختلف عن المستند (●).</numerusform>
            <numerusform>افتراضان (%Ln) في هذا العرض يختلفان عن المستند (●).</numerusform>
            <numerusform>%Ln افتراضات في هذا العرض تختلف عن المستند (●).</numerusform>
            <numerusform>%Ln افتراضًا في هذا العرض تختلف عن المستند (●).</numerusform>
            <numerusform>%Ln افتراض في هذا العرض تختلف عن المستند (●).</numerusform>
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
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseEditor</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Ctrl+Page Down shows the next page</source>
        <translation>يعرض ⁨Ctrl+Page Down⁩ الصفحة التالية</translation>
    </message>
    <message>
        <source>No case is selected.

Select one in the figure, in the list or in the table, and it is shown here; or begin a new one.</source>
        <translation>لم تُحدَّد أي قضية.

حدّد قضية في الشكل أو القائمة أو الجدول لتُعرض هنا؛ أو ابدأ قضية جديدة.</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>قضية جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Case – ToScale</source>
        <translation>القضية – ToScale</translation>
    </message>
    <message>
        <source>%1 – ToScale</source>
        <comment>case</comment>
        <translation>%1 – ToScale</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>الولاية القضائية</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>اسم طرف</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <translation>قيمة رقم</translation>
    </message>
    <message>
        <source>scope of a figure</source>
        <translation>نطاق رقم</translation>
    </message>
    <message>
        <source>value of a stage</source>
        <translation>قيمة مرحلة</translation>
    </message>
    <message>
        <source>note of a stage</source>
        <translation>ملاحظة مرحلة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>عنوان مصدر</translation>
    </message>
    <message>
        <source>publisher of a source</source>
        <translation>ناشر مصدر</translation>
    </message>
    <message>
        <source>address of a source</source>
        <translation>رابط مصدر</translation>
    </message>
    <message>
        <source>quote of a source</source>
        <translation>اقتباس مصدر</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>note of revenue</source>
        <translation>ملاحظة الإيرادات</translation>
    </message>
    <message>
        <source>further column</source>
        <translation>عمود إضافي</translation>
    </message>
    <message>
        <source>title of the view</source>
        <translation>عنوان العرض</translation>
    </message>
    <message>
        <source>subtitle of the view</source>
        <translation>العنوان الفرعي للعرض</translation>
    </message>
    <message>
        <source>sentence of the view</source>
        <translation>جملة العرض</translation>
    </message>
    <message>
        <source>notes of the view</source>
        <translation>ملاحظات العرض</translation>
    </message>
    <message>
        <source>byline of the view</source>
        <translation>سطر الكاتب في العرض</translation>
    </message>
    <message>
        <source>alternative text of the view</source>
        <translation>النص البديل للعرض</translation>
    </message>
    <message>
        <source>speaker notes of the view</source>
        <translation>ملاحظات المتحدث للعرض</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseListModel</name>
    <message>
        <source>not shown</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>A figure needs a case: tick another one before you take this one out.</source>
        <translation>لا بد للشكل من قضية: ضع علامة على قضية أخرى قبل إخراج هذه.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>Order as in the file</source>
        <translation>الترتيب كما في الملف</translation>
    </message>
    <message>
        <source>Order: largest first</source>
        <translation>الترتيب: الأكبر أولًا</translation>
    </message>
    <message>
        <source>Order: smallest first</source>
        <translation>الترتيب: الأصغر أولًا</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePanel</name>
    <message>
        <source>Search cases</source>
        <translation>البحث في القضايا</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>ترتيب القضايا</translation>
    </message>
    <message>
        <source>Order of the cases in this list and in the figure; those without a value stand last</source>
        <translation>ترتيب القضايا في هذه القائمة وفي الشكل؛ والقضايا التي لا قيمة لها تأتي في الآخر</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>بترتيب الملف</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>إزالة من المستند (&amp;R)</translation>
    </message>
    <message>
        <source>The selected case leaves the document and all its views</source>
        <translation>تخرج القضية المحددة من المستند ومن كل عروضه</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>إضافة من مكتبة القضايا (&amp;A) …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>قضايا موثقة بمصادرها</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartModel</name>
    <message>
        <source>A case has at most %L1 of these</source>
        <translation>للقضية ⁨%L1⁩ من هذه على الأكثر</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>يبقى هذا الطرف: %Ln قيد إيرادات يخصه وحده. أزل ذلك أولًا.</numerusform>
            <numerusform>يبقى هذا الطرف: قيد إيرادات واحد (%Ln) يخصه وحده. أزله أولًا.</numerusform>
            <numerusform>يبقى هذا الطرف: قيدا إيرادات (%Ln) يخصانه وحده. أزلهما أولًا.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln قيود إيرادات تخصه وحده. أزلها أولًا.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln قيدًا للإيرادات تخصه وحده. أزلها أولًا.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln قيد إيرادات تخصه وحده. أزلها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>يبقى هذا الطرف: %Ln مرحلة من مراحل الجزاءات تسري عليه وحده، ولولاه لسرت على الجميع.</numerusform>
            <numerusform>يبقى هذا الطرف: مرحلة واحدة (%Ln) من مراحل الجزاءات تسري عليه وحده، ولولاه لسرت على الجميع.</numerusform>
            <numerusform>يبقى هذا الطرف: مرحلتان (%Ln) من مراحل الجزاءات تسريان عليه وحده، ولولاه لسرتا على الجميع.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln مراحل من مراحل الجزاءات تسري عليه وحده، ولولاه لسرت على الجميع.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln مرحلة من مراحل الجزاءات تسري عليه وحده، ولولاه لسرت على الجميع.</numerusform>
            <numerusform>يبقى هذا الطرف: %Ln مرحلة من مراحل الجزاءات تسري عليه وحده، ولولاه لسرت على الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays: the case is about it alone. Mark another party first.</source>
        <translation>يبقى هذا الطرف: القضية تتعلق به وحده. علّم طرفًا آخر أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي جزء منها، ولولاها لاحتُسبت إلى جانب الباقي.</numerusform>
            <numerusform>تبقى هذه المرحلة: مرحلة واحدة (%Ln) جزء منها، ولولاها لاحتُسبت إلى جانب الباقي.</numerusform>
            <numerusform>تبقى هذه المرحلة: مرحلتان (%Ln) جزءان منها، ولولاها لاحتُسبتا إلى جانب الباقي.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مراحل هي أجزاء منها، ولولاها لاحتُسبت إلى جانب الباقي.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي أجزاء منها، ولولاها لاحتُسبت إلى جانب الباقي.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي أجزاء منها، ولولاها لاحتُسبت إلى جانب الباقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي رقم آخر لها، ولولاها لصارت مبلغًا مستقلًا.</numerusform>
            <numerusform>تبقى هذه المرحلة: مرحلة واحدة (%Ln) رقم آخر لها، ولولاها لصارت مبلغًا مستقلًا.</numerusform>
            <numerusform>تبقى هذه المرحلة: مرحلتان (%Ln) رقمان آخران لها، ولولاها لصارتا مبلغين مستقلين.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مراحل هي أرقام أخرى لها، ولولاها لصارت مبالغ مستقلة.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي أرقام أخرى لها، ولولاها لصارت مبالغ مستقلة.</numerusform>
            <numerusform>تبقى هذه المرحلة: %Ln مرحلة هي أرقام أخرى لها، ولولاها لصارت مبالغ مستقلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>A copy of the selected one behind it</source>
        <translation>نسخة من العنصر المحدد بعده</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The selected one leaves the case</source>
        <translation>يخرج العنصر المحدد من القضية</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>The selected one a place up</source>
        <translation>نقل العنصر المحدد موضعًا إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>The selected one a place down</source>
        <translation>نقل العنصر المحدد موضعًا إلى الأسفل</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>أُزيلت مع العنصر %Ln إحالة إليه</numerusform>
            <numerusform>أُزيلت مع العنصر إحالة واحدة (%Ln) إليه</numerusform>
            <numerusform>أُزيلت مع العنصر إحالتان (%Ln) إليه</numerusform>
            <numerusform>أُزيلت مع العنصر %Ln إحالات إليه</numerusform>
            <numerusform>أُزيلت مع العنصر %Ln إحالة إليه</numerusform>
            <numerusform>أُزيلت مع العنصر %Ln إحالة إليه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Type into the row below, for example %1</source>
        <translation>لا شيء هنا بعد. اكتب في الصف أدناه، مثلًا ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان (&amp;T)</translation>
    </message>
    <message>
        <source>United States v. Swartz</source>
        <translation>United States v. Swartz</translation>
    </message>
    <message>
        <source>The full name of the case</source>
        <translation>الاسم الكامل للقضية</translation>
    </message>
    <message>
        <source>S&amp;hort title</source>
        <translation>العنوان المختصر (&amp;H)</translation>
    </message>
    <message>
        <source>Swartz / JSTOR</source>
        <translation>Swartz / JSTOR</translation>
    </message>
    <message>
        <source>Stands in figures; empty: the title</source>
        <translation>يظهر في الأشكال؛ إذا كان فارغًا: العنوان</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>الفاعل (&amp;A)</translation>
    </message>
    <message>
        <source>as its parties are named</source>
        <translation>كما سُمّيت أطرافها</translation>
    </message>
    <message>
        <source>How the one who took, leaked or collected is named</source>
        <translation>كيف يُسمّى من أخذ أو سرّب أو جمع</translation>
    </message>
    <message>
        <source>&amp;Kind of actor</source>
        <translation>نوع الفاعل (&amp;K)</translation>
    </message>
    <message>
        <source>What the actor is as a whole; not stated: what its parties are</source>
        <translation>ما يكونه الفاعل في مجموعه؛ إن لم يُذكر: ما تكونه أطرافه</translation>
    </message>
    <message>
        <source>&amp;Date of the act</source>
        <translation>تاريخ الفعل (&amp;D)</translation>
    </message>
    <message>
        <source>The date was read in a cited page</source>
        <translation>قُرئ التاريخ في صفحة مُستشهَد بها</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>الولاية القضائية (&amp;J)</translation>
    </message>
    <message>
        <source>U.S. District Court, Massachusetts</source>
        <translation>محكمة المقاطعة الأمريكية، ماساتشوستس</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>البلد (&amp;R)</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Two letters, as in addresses of the web</source>
        <translation>حرفان كما في عناوين الويب</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>النتيجة (&amp;O)</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>كما في (&amp;F)</translation>
    </message>
    <message>
        <source>To which date the sources carry the record</source>
        <translation>التاريخ الذي تصل المصادر بالمعلومات إليه</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>الملخص (&amp;U)</translation>
    </message>
    <message>
        <source>What is said to have happened, in one or two sentences</source>
        <translation>ما يُقال إنه حدث، في جملة أو جملتين</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات (&amp;N)</translation>
    </message>
    <message>
        <source>What a reader of the numbers must know</source>
        <translation>ما يجب أن يعرفه قارئ الأرقام</translation>
    </message>
    <message>
        <source>Sources of th&amp;em</source>
        <translation>مصادرها (&amp;E)</translation>
    </message>
    <message>
        <source>What the notes are known from</source>
        <translation>ما تستند إليه الملاحظات</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>القيمة المحتسبة %1</translation>
    </message>
    <message>
        <source>in force in the end</source>
        <translation>نافذة في النهاية</translation>
    </message>
    <message>
        <source>a later stage of its thread took its place</source>
        <translation>حلّت محلها مرحلة لاحقة من سلسلتها</translation>
    </message>
    <message>
        <source>a later stage of its thread left nothing of it</source>
        <translation>لم تُبقِ مرحلة لاحقة من سلسلتها منها شيئًا</translation>
    </message>
    <message>
        <source>its thread ends with nothing in force</source>
        <translation>تنتهي سلسلتها ولا شيء نافذًا</translation>
    </message>
    <message>
        <source>never in force</source>
        <translation>لم تكن نافذة قط</translation>
    </message>
    <message>
        <source>applies to another party</source>
        <translation>تسري على طرف آخر</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>عن سلوك آخر</translation>
    </message>
    <message>
        <source>counted with its whole</source>
        <translation>محتسبة ضمن كلّها</translation>
    </message>
    <message>
        <source>another figure for one sum: the two become a range</source>
        <translation>رقم آخر لمبلغ واحد: يصير الاثنان نطاقًا</translation>
    </message>
    <message>
        <source>neither a sum of money nor prison time</source>
        <translation>ليست مبلغًا من المال ولا مدة سجن</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <comment>field, case</comment>
        <translation>تغيير «%1» في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Change “%1” of %2, %3</source>
        <comment>field, item, case</comment>
        <translation>تغيير «%1» في ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>القيمة (&amp;V)</translation>
    </message>
    <message>
        <source>over 80 TB, 4.8 million articles</source>
        <translation>over 80 TB, 4.8 million articles</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع (&amp;K)</translation>
    </message>
    <message>
        <source>An amount of data, or a number of works, files or people</source>
        <translation>مقدار من البيانات، أو عدد من المصنفات أو الملفات أو الأشخاص</translation>
    </message>
    <message>
        <source>The &amp;primary figure of its kind</source>
        <translation>الرقم الرئيس من نوعه (&amp;P)</translation>
    </message>
    <message>
        <source>What views show of this case unless they choose another; one of a kind is</source>
        <translation>ما تعرضه العروض من هذه القضية ما لم تختر غيره؛ رقم واحد من كل نوع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Value of another figure …</source>
        <translation>قيمة رقم آخر …</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Duplicate a figure</source>
        <translation>تكرار رقم</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>إزالة رقم</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>نقل رقم</translation>
    </message>
    <message>
        <source>&amp;Counts what was</source>
        <translation>يعدّ (&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>الحالة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>الدليل (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>النطاق (&amp;S)</translation>
    </message>
    <message>
        <source>In words: what the number really counts</source>
        <translation>بالكلمات: ما يعدّه الرقم فعلًا</translation>
    </message>
    <message>
        <source>The number was &amp;read in a cited page</source>
        <translation>قُرئ الرقم في صفحة مُستشهَد بها (&amp;R)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>يعدّ</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>حجم البيانات</translation>
    </message>
    <message>
        <source>works</source>
        <translation>المصنفات</translation>
    </message>
    <message>
        <source>The case is &amp;about this party</source>
        <translation>القضية تتعلق بهذا الطرف (&amp;A)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Penalties of the parties that a case is about count; those of others are listed</source>
        <translation>تُحتسب جزاءات الأطراف التي تتعلق بها القضية؛ أما جزاءات غيرهم فتُسرد</translation>
    </message>
    <message>
        <source>No party is marked: the penalties of all of them count</source>
        <translation>لم يُعلَّم أي طرف: تُحتسب جزاءات الأطراف كلها</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Name of another party …</source>
        <translation>اسم طرف آخر …</translation>
    </message>
    <message>
        <source>Meta Platforms, Inc.</source>
        <translation>Meta Platforms, Inc.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Duplicate a party</source>
        <translation>تكرار طرف</translation>
    </message>
    <message>
        <source>Remove a party</source>
        <translation>إزالة طرف</translation>
    </message>
    <message>
        <source>Move a party</source>
        <translation>نقل طرف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور (&amp;R)</translation>
    </message>
    <message>
        <source>Fiscal year and revenue</source>
        <translation>السنة المالية والإيرادات</translation>
    </message>
    <message>
        <source>2022: USD 116 billion</source>
        <translation>2022: USD 116 billion</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>السنة المالية (&amp;F)</translation>
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
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Year and revenue of one more …</source>
        <translation>سنة وإيرادات أخرى …</translation>
    </message>
    <message>
        <source>Add revenue</source>
        <translation>إضافة إيرادات</translation>
    </message>
    <message>
        <source>Duplicate revenue</source>
        <translation>تكرار إيرادات</translation>
    </message>
    <message>
        <source>Remove revenue</source>
        <translation>إزالة إيرادات</translation>
    </message>
    <message>
        <source>Move revenue</source>
        <translation>نقل إيرادات</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>الطرف (&amp;P)</translation>
    </message>
    <message>
        <source>A f&amp;ull year as reported</source>
        <translation>سنة كاملة كما وردت (&amp;U)</translation>
    </message>
    <message>
        <source>A run rate, a projection or a part of a year never divides a penalty</source>
        <translation>المعدل السنوي الجاري والتوقعات وجزء السنة لا يُقسم عليها جزاء أبدًا</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>سنة كاملة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الملاحظة (&amp;N)</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>إيرادات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Revenue is somebody&apos;s: add a party first</source>
        <translation>لا بد للإيرادات من صاحب: أضف طرفًا أولًا</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>مُستشهَد به</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ولا مرة</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة (%Ln)</numerusform>
            <numerusform>مرتان (%Ln)</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Address or publisher of another source …</source>
        <translation>رابط مصدر آخر أو ناشره …</translation>
    </message>
    <message>
        <source>https://www.justice.gov/… or Reuters</source>
        <translation>⁨https://www.justice.gov/…⁩ أو ⁨Reuters⁩</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Duplicate a source</source>
        <translation>تكرار مصدر</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>إزالة مصدر</translation>
    </message>
    <message>
        <source>Move a source</source>
        <translation>نقل مصدر</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>الناشر (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>الرابط (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>الاقتباس (&amp;Q)</translation>
    </message>
    <message>
        <source>The words of the page that carry the number</source>
        <translation>كلمات الصفحة التي تحمل الرقم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>USD 5,000 or 35 years; empty: no amount is stated</source>
        <translation>⁨USD 5,000⁩ أو ⁨35 years⁩؛ فارغ: المبلغ غير مذكور</translation>
    </message>
    <message>
        <source>Criminal co&amp;unts</source>
        <translation>التهم الجنائية (&amp;U)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>How many counts of an indictment it is for</source>
        <translation>عدد التهم في لائحة الاتهام التي تخصها المرحلة</translation>
    </message>
    <message>
        <source>the figure %1</source>
        <translation>الرقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>الأساس (&amp;B)</translation>
    </message>
    <message>
        <source>At what point it was said: a maximum, a request, a decision, what was paid</source>
        <translation>عند أي نقطة ذُكرت: حد أقصى أو طلب أو قرار أو ما دُفع</translation>
    </message>
    <message>
        <source>On the basis “final” it is: %1</source>
        <translation>على أساس «آخر قرار نافذ»: %1</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>السلسلة (&amp;T)</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>جنائي</translation>
    </message>
    <message>
        <source>Stages with the same word here follow each other: only the last one counts, and they are never added</source>
        <translation>المراحل التي تحمل الكلمة نفسها هنا يتبع بعضها بعضًا: لا تُحتسب إلا الأخيرة، ولا تُجمع أبدًا</translation>
    </message>
    <message>
        <source>Foru&amp;m</source>
        <translation>الإجراءات (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>تسري على (&amp;A)</translation>
    </message>
    <message>
        <source>Nothing ticked: to every party</source>
        <translation>لا علامة على أي طرف: تسري على كل الأطراف</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>تشمل (&amp;C)</translation>
    </message>
    <message>
        <source>What the penalty is for: a rate such as dollars a gigabyte needs it</source>
        <translation>ما فُرض الجزاء بسببه: يحتاج إليه معدل مثل الدولارات لكل غيغابايت</translation>
    </message>
    <message>
        <source>There is an amount, which is &amp;secret</source>
        <translation>يوجد مبلغ لكنه سري (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Liability</source>
        <translation>المسؤولية (&amp;L)</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>جهة الحساب (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>تحل محل (&amp;R)</translation>
    </message>
    <message>
        <source>The stage whose place it took</source>
        <translation>المرحلة التي حلّت هذه محلها</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>جزء من (&amp;P)</translation>
    </message>
    <message>
        <source>A part is counted with its whole, and not beside it</source>
        <translation>يُحتسب الجزء ضمن كلّه لا إلى جانبه</translation>
    </message>
    <message>
        <source>Alternative to</source>
        <translation>بديل عن</translation>
    </message>
    <message>
        <source>Another figure for the same sum: the two become a range</source>
        <translation>رقم آخر للمبلغ نفسه: يصير الاثنان نطاقًا</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>طريقة الجمع (&amp;G)</translation>
    </message>
    <message>
        <source>It was read &amp;in a cited page</source>
        <translation>قُرئت في صفحة مُستشهَد بها (&amp;I)</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>الجزاءات</translation>
    </message>
    <message>
        <source>Another stage …</source>
        <translation>مرحلة أخرى …</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Duplicate a stage</source>
        <translation>تكرار مرحلة</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>إزالة مرحلة</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>نقل مرحلة</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>المصادر (&amp;O)</translation>
    </message>
    <message>
        <source>What it is known from; sources are added on their own page</source>
        <translation>مصدر المعلومة؛ تُضاف المصادر في صفحتها</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTableModel</name>
    <message>
        <source>as written: %1</source>
        <translation>كما كُتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Computed from the other columns</source>
        <translation>محسوب من الأعمدة الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>اللصق في %Ln خلية</numerusform>
            <numerusform>اللصق في خلية واحدة (%Ln)</numerusform>
            <numerusform>اللصق في خليتين (%Ln)</numerusform>
            <numerusform>اللصق في %Ln خلايا</numerusform>
            <numerusform>اللصق في %Ln خلية</numerusform>
            <numerusform>اللصق في %Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Several stages: no single line says them all</source>
        <translation>مراحل عدة: لا يكفي سطر واحد لذكرها كلها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>نوع الفاعل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, case</comment>
        <translation>%1 في ⁨%2⁩</translation>
    </message>
    <message>
        <source>It stays: other stages are parts of it, or another figure for it. Remove those first.</source>
        <translation>تبقى هذه المرحلة: مراحل أخرى أجزاء منها أو رقم آخر لها. أزلها أولًا.</translation>
    </message>
    <message>
        <source>nothing: the entry is taken away</source>
        <translation>لا شيء: يُزال القيد</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>القيمة المحتسبة %1</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>إضافة قضية</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>تكرار %Ln قضية</numerusform>
            <numerusform>تكرار قضية واحدة (%Ln)</numerusform>
            <numerusform>تكرار قضيتين (%Ln)</numerusform>
            <numerusform>تكرار %Ln قضايا</numerusform>
            <numerusform>تكرار %Ln قضية</numerusform>
            <numerusform>تكرار %Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>نقل %Ln قضية</numerusform>
            <numerusform>نقل قضية واحدة (%Ln)</numerusform>
            <numerusform>نقل قضيتين (%Ln)</numerusform>
            <numerusform>نقل %Ln قضايا</numerusform>
            <numerusform>نقل %Ln قضية</numerusform>
            <numerusform>نقل %Ln قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>إزالة %Ln قضية</numerusform>
            <numerusform>إزالة قضية واحدة (%Ln)</numerusform>
            <numerusform>إزالة قضيتين (%Ln)</numerusform>
            <numerusform>إزالة %Ln قضايا</numerusform>
            <numerusform>إزالة %Ln قضية</numerusform>
            <numerusform>إزالة %Ln قضية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message>
        <source>Filter of the cases</source>
        <translation>تصفية القضايا</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, status pending, library</source>
        <translation>volume &gt; 1 TB, status pending, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>شروط تفصل بينها فواصل (⁨,⁩): مقياس مع ⁨&gt;⁩ أو ⁨&lt;⁩ أو ⁨&gt;=⁩ أو ⁨&lt;=⁩ أو ⁨=⁩ وقيمة؛ «⁨has money⁩» أو «⁨no money⁩»؛ ⁨status⁩ أو ⁨kind⁩ أو ⁨outcome⁩ أو ⁨basis⁩ أو ⁨country⁩ مع كلمة؛ وأي كلمات أخرى يُبحث عنها في النصوص</translation>
    </message>
    <message>
        <source>All cases of the document</source>
        <translation>كل قضايا المستند</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>A new case, whose name is typed first</source>
        <translation>قضية جديدة يُكتب اسمها أولًا</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار (&amp;D)</translation>
    </message>
    <message>
        <source>Copies of the selected cases</source>
        <translation>نسخ من القضايا المحددة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>The selected cases leave the document and all its views</source>
        <translation>تخرج القضايا المحددة من المستند ومن كل عروضه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>The selected cases, for a spreadsheet too</source>
        <translation>نسخ القضايا المحددة، لبرنامج جداول أيضًا</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>Copies the selected cases and takes them out</source>
        <translation>نسخ القضايا المحددة وإخراجها</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Cases from this program, or a table with a header from a spreadsheet</source>
        <translation>قضايا من هذا البرنامج، أو جدول له رأس من برنامج جداول</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأعمدة (&amp;L)</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their headers to change the order</source>
        <translation>الأعمدة المعروضة؛ اسحب رؤوسها لتغيير الترتيب</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>ترتيب الملف (&amp;F)</translation>
    </message>
    <message>
        <source>%1. Still shown: %2 of %3 cases, those of the last filter that could be read</source>
        <comment>why a filter cannot be read</comment>
        <translation>%1. المعروض حتى الآن: %2 من %3 من القضايا، وهي نتيجة آخر تصفية أمكنت قراءتها</translation>
    </message>
    <message>
        <source>The table is sorted by a column. To order the cases by hand choose Columns, Order of the file.</source>
        <translation>الجدول مفروز بحسب عمود. لترتيب القضايا يدويًا اختر «الأعمدة» ثم «ترتيب الملف».</translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>إضافة %Ln قضية من نافذة أخرى</numerusform>
            <numerusform>إضافة قضية واحدة (%Ln) من نافذة أخرى</numerusform>
            <numerusform>إضافة قضيتين (%Ln) من نافذة أخرى</numerusform>
            <numerusform>إضافة %Ln قضايا من نافذة أخرى</numerusform>
            <numerusform>إضافة %Ln قضية من نافذة أخرى</numerusform>
            <numerusform>إضافة %Ln قضية من نافذة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>لصق %Ln قضية</numerusform>
            <numerusform>لصق قضية واحدة (%Ln)</numerusform>
            <numerusform>لصق قضيتين (%Ln)</numerusform>
            <numerusform>لصق %Ln قضايا</numerusform>
            <numerusform>لصق %Ln قضية</numerusform>
            <numerusform>لصق %Ln قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; values alone go into the cells from the chosen one on</source>
        <translation>لا شيء للصق: انسخ قضايا، أو جدولًا يسمّي صفه الأول أعمدته، مثل ⁨title⁩ و⁨volume⁩؛ والقيم وحدها توضع في الخلايا ابتداءً من المختارة</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>لُصق في %Ln خلية</numerusform>
            <numerusform>لُصق في خلية واحدة (%Ln)</numerusform>
            <numerusform>لُصق في خليتين (%Ln)</numerusform>
            <numerusform>لُصق في %Ln خلايا</numerusform>
            <numerusform>لُصق في %Ln خلية</numerusform>
            <numerusform>لُصق في %Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room from this cell on: what was copied has %1 rows and %2 columns</source>
        <translation>لا مكان ابتداءً من هذه الخلية: ما نُسخ فيه %1 صفًا و%2 عمودًا</translation>
    </message>
    <message>
        <source>No cases yet: add one, paste a table, or drop a file.</source>
        <translation>لا قضايا بعد: أضف قضية أو الصق جدولًا أو أفلت ملفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln قضية</numerusform>
            <numerusform>قضية واحدة (%Ln)</numerusform>
            <numerusform>قضيتان (%Ln)</numerusform>
            <numerusform>%Ln قضايا</numerusform>
            <numerusform>%Ln قضية</numerusform>
            <numerusform>%Ln قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 من %2 من القضايا</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</source>
        <translation>كل ما يقرؤه ToScale ‏(*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>ToScale documents (*.toscale.json *.json)</source>
        <translation>مستندات ToScale ‏(*.toscale.json *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures that carry their document (*.png *.svg *.pdf *.html)</source>
        <translation>صور تحمل مستنداتها (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)</source>
        <translation>جداول وصفحات وJSON ‏(*.csv *.tsv *.txt *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>ToScale document (*.toscale.json)</source>
        <translation>مستند ToScale ‏(*.toscale.json)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG ‏(*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>صفحة PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Whole cases as a table that can be read back (*.csv)</source>
        <translation>القضايا كاملةً في جدول يمكن إعادة قراءته (*.csv)</translation>
    </message>
    <message>
        <source>Values in base units, for programs (*.json)</source>
        <translation>القيم بالوحدات الأساسية، للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Web page, as shown (*.html)</source>
        <translation>صفحة ويب، كما هو معروض (*.html)</translation>
    </message>
    <message>
        <source>Markdown, as shown (*.md)</source>
        <translation>Markdown، كما هو معروض (*.md)</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>أتريد إنشاء المجلد؟</translation>
    </message>
    <message>
        <source>&amp;Make folder</source>
        <translation>إنشاء المجلد (&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln ملف آخر</numerusform>
            <numerusform>وملف آخر (%Ln)</numerusform>
            <numerusform>وملفان آخران (%Ln)</numerusform>
            <numerusform>و%Ln ملفات أخرى</numerusform>
            <numerusform>و%Ln ملفًا آخر</numerusform>
            <numerusform>و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>استبدال الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>أتريد استبدال %Ln ملف؟</numerusform>
            <numerusform>أتريد استبدال ملف واحد (%Ln)؟</numerusform>
            <numerusform>أتريد استبدال ملفين (%Ln)؟</numerusform>
            <numerusform>أتريد استبدال %Ln ملفات؟</numerusform>
            <numerusform>أتريد استبدال %Ln ملفًا؟</numerusform>
            <numerusform>أتريد استبدال %Ln ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>أتريد حفظ التغييرات في «⁨%1⁩» أولًا؟</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>وإلا فستضيع.</translation>
    </message>
    <message>
        <source>ToScale ended before these changes were saved. Open them again?</source>
        <translation>انتهى ToScale قبل حفظ هذه التغييرات. هل تُفتح من جديد؟</translation>
    </message>
    <message>
        <source>They open as unsaved changes; the files stay as they are until you save.</source>
        <translation>تُفتح كتغييرات غير محفوظة؛ وتبقى الملفات كما هي إلى أن تحفظ.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>استرجاع (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>تجاهلها (&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>السؤال لاحقًا (&amp;L)</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>تغيّر على القرص</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Open what it holds now?</source>
        <translation>غيّر برنامج آخر «%1». هل يُفتح ما فيه الآن؟</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost.</source>
        <translation>ستُفقد تغييراتك غير المحفوظة.</translation>
    </message>
    <message>
        <source>Otherwise what is open here stays, unsaved.</source>
        <translation>وإلا يبقى ما هو مفتوح هنا دون حفظ.</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>الإبقاء على ما هنا (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>فتحه من جديد (&amp;O)</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here. Replace what it wrote?</source>
        <translation>غيّر برنامج آخر «%1» منذ فُتح هنا. هل يُستبدل ما كتبه؟</translation>
    </message>
    <message>
        <source>Save as another file to keep both.</source>
        <translation>احفظ باسم آخر للإبقاء على كليهما.</translation>
    </message>
    <message>
        <source>A page of the web</source>
        <translation>صفحة على الويب</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>هل يُفتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;O)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Saving %1: waiting for the disk …</source>
        <translation>جارٍ حفظ %1: بانتظار القرص…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EmptyCases</name>
    <message>
        <source>T&amp;ype a case</source>
        <translation>اكتب قضية (&amp;Y)</translation>
    </message>
    <message>
        <source>Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012</source>
        <translation>اسمها ثم القيم كما يكتبها الناس: ⁨over 80 TB, imposed fine USD 5,000, 2012⁩</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date</source>
        <translation>⁨Ctrl+V⁩: جدول من برنامج جداول يسمّي صفه الأول أعمدته: ⁨title, volume, fine, date⁩</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>فتح (&amp;O) …</translation>
    </message>
    <message>
        <source>A document, or a table: CSV, TSV, JSON. It can be dropped here, too</source>
        <translation>مستند أو جدول: ⁨CSV⁩ أو ⁨TSV⁩ أو ⁨JSON⁩. ويمكن إفلاته هنا أيضًا</translation>
    </message>
    <message>
        <source>Li&amp;brary …</source>
        <translation>المكتبة (&amp;B) …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>قضايا موثقة بمصادرها</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventDelegate</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>date in words, date in EDTF</comment>
        <translation>%1، في الملف ⁨%2⁩</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>بدأت المحاكمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventPanel</name>
    <message>
        <source>Events of the selected case</source>
        <translation>أحداث القضية المحددة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Type the date of another event</source>
        <translation>كتابة تاريخ حدث آخر</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>The selected event leaves the case</source>
        <translation>يخرج الحدث المحدد من القضية</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>للأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>The selected event one place up in the file</source>
        <translation>نقل الحدث المحدد موضعًا إلى الأعلى في الملف</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>للأسفل (&amp;W)</translation>
    </message>
    <message>
        <source>The selected event one place down in the file</source>
        <translation>نقل الحدث المحدد موضعًا إلى الأسفل في الملف</translation>
    </message>
    <message>
        <source>&amp;Sort by date</source>
        <translation>فرز بحسب التاريخ (&amp;S)</translation>
    </message>
    <message>
        <source>The order of the file follows the dates</source>
        <translation>يتبع ترتيب الملف التواريخ</translation>
    </message>
    <message>
        <source>S&amp;ources …</source>
        <translation>المصادر (&amp;O) …</translation>
    </message>
    <message>
        <source>What the selected event is known from</source>
        <translation>ما يستند إليه الحدث المحدد</translation>
    </message>
    <message>
        <source>&amp;Add a source …</source>
        <translation>إضافة مصدر (&amp;A) …</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Its address, or who published it:</source>
        <translation>رابطه أو ناشره:</translation>
    </message>
    <message>
        <source>Select a case to see and change what happened when.</source>
        <translation>حدّد قضية لترى ما حدث ومتى ولتغيّره.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventTableModel</name>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>الفعل في مجموعه</translation>
    </message>
    <message>
        <source>Date of another event …</source>
        <translation>تاريخ حدث آخر …</translation>
    </message>
    <message>
        <source>Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</source>
        <translation>اكتب تاريخًا لإضافة حدث: ⁨Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011⁩</translation>
    </message>
    <message>
        <source>Press Enter to choose sources</source>
        <translation>اضغط ⁨Enter⁩ لاختيار المصادر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>تاريخ الفعل</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Move an event to another date</source>
        <translation>نقل حدث إلى تاريخ آخر</translation>
    </message>
    <message>
        <source>Kind of an event</source>
        <translation>نوع حدث</translation>
    </message>
    <message>
        <source>Words of an event</source>
        <translation>كلمات حدث</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>إزالة حدث</translation>
    </message>
    <message>
        <source>Move an event up</source>
        <translation>نقل حدث إلى الأعلى</translation>
    </message>
    <message>
        <source>Move an event down</source>
        <translation>نقل حدث إلى الأسفل</translation>
    </message>
    <message>
        <source>Sort events by date</source>
        <translation>فرز الأحداث بحسب التاريخ</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>الاستشهاد بمصدر</translation>
    </message>
    <message>
        <source>Cite a source no longer</source>
        <translation>إلغاء الاستشهاد بمصدر</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExplorePanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>نوع المخطط</translation>
    </message>
    <message>
        <source>What the cases are looked at as</source>
        <translation>الصورة التي يُنظر بها إلى القضايا</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>مدرج تكراري</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>بحسب السنة</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>رتب</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>The measure upward</source>
        <translation>المقياس على المحور الرأسي</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>The measure to the right</source>
        <translation>المقياس على المحور الأفقي</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>التجميع بحسب</translation>
    </message>
    <message>
        <source>What the cases are grouped by</source>
        <translation>ما تُجمَّع القضايا بحسبه</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>Y (&amp;Y)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Logarithmic upward: equal distances are equal factors; else from zero</source>
        <translation>لوغاريتمي إلى الأعلى: المسافات المتساوية نسب متساوية؛ وإلا فمن الصفر</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>X (&amp;X)</translation>
    </message>
    <message>
        <source>Logarithmic to the right: equal distances are equal factors; else from zero</source>
        <translation>لوغاريتمي إلى اليمين: المسافات المتساوية نسب متساوية؛ وإلا فمن الصفر</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>بحسب (&amp;B)</translation>
    </message>
    <message>
        <source>Works counted in</source>
        <translation>المصنفات معدودة بـ</translation>
    </message>
    <message>
        <source>What the works are: those of different kinds are never in one picture</source>
        <translation>نوع المصنفات: الأنواع المختلفة لا تجتمع في صورة واحدة</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>من (&amp;O)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Drag to select cases; Shift adds, Ctrl and a click takes one in or out</source>
        <translation>اسحب لتحديد القضايا؛ ⁨Shift⁩ يضيف، و⁨Ctrl⁩ مع نقرة يضيف قضية أو يخرجها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Drag to move the chart; the middle button always does</source>
        <translation>اسحب لتحريك المخطط؛ والزر الأوسط يفعل ذلك دائمًا</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer</source>
        <translation>اسحب لتكبير مستطيل؛ والزر الأيمن يفعل ذلك دائمًا، والعجلة تكبّر وتصغّر حول المؤشر</translation>
    </message>
    <message>
        <source>Zoom out (key -)</source>
        <translation>تصغير (المفتاح ⁨-⁩)</translation>
    </message>
    <message>
        <source>Zoom in (key +)</source>
        <translation>تكبير (المفتاح ⁨+⁩)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All cases in sight (key Home)</source>
        <translation>إظهار كل القضايا (المفتاح ⁨Home⁩)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>The chart as PNG, SVG or PDF, framed as a figure</source>
        <translation>المخطط بصيغة ⁨PNG⁩ أو ⁨SVG⁩ أو ⁨PDF⁩، بإطار كإطار الشكل</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>إظهار في الجدول</translation>
    </message>
    <message>
        <source>The selected cases in the table of cases, which has all numbers of the chart</source>
        <translation>القضايا المحددة في جدول القضايا الذي يضم كل أرقام المخطط</translation>
    </message>
    <message>
        <source>Compare in the figure</source>
        <translation>مقارنة في الشكل</translation>
    </message>
    <message>
        <source>Nothing to explore yet.

Add researched cases from the library (Ctrl+L), type a comparison above,
or open a table with a row a case: its measures become axes here, and each case a point.</source>
        <translation>لا شيء للاستكشاف بعد.

أضف قضايا موثقة من المكتبة (⁨Ctrl+L⁩)، أو اكتب مقارنة في الأعلى،
أو افتح جدولًا كل صف فيه قضية: تصير مقاييسه محاور هنا، وكل قضية نقطة.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>جارٍ الحساب …</translation>
    </message>
    <message>
        <source>point here for the notes</source>
        <translation>ضع المؤشر هنا لقراءة الملاحظات</translation>
    </message>
    <message>
        <source>Select cases first: drag over them, or click</source>
        <translation>حدّد القضايا أولًا: اسحب فوقها أو انقر</translation>
    </message>
    <message>
        <source>A figure has room for %1 cases at most; %2 are selected</source>
        <translation>أقصى ما يتسع له الشكل من القضايا: %1؛ والمحدد منها: %2</translation>
    </message>
    <message>
        <source>The selected cases become those of the figure</source>
        <translation>تصير القضايا المحددة قضايا الشكل</translation>
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
        <translation>صورة متجهية واضحة بكل قياس</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pixel picture, for every program</source>
        <translation>صورة نقطية لكل البرامج</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page of the figure&apos;s size, for print</source>
        <translation>صفحة بقياس الشكل، للطباعة</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>صفحة ⁨HTML⁩</translation>
    </message>
    <message>
        <source>The figure with its data, notes and sources; works without a network</source>
        <translation>الشكل مع بياناته وملاحظاته ومصادره؛ تعمل بلا شبكة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The normalised data as a table</source>
        <translation>البيانات الموحّدة في جدول</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The normalised data for programs</source>
        <translation>البيانات الموحّدة للبرامج</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>The figure for the web, of bars and dots only</source>
        <translation>الشكل للويب، للأعمدة والنقاط فقط</translation>
    </message>
    <message>
        <source>Vega-Lite draws bars and dots to scale, and no other figure</source>
        <translation>يرسم ⁨Vega-Lite⁩ الأعمدة والنقاط وفق مقياس الرسم، ولا يرسم شكلًا آخر</translation>
    </message>
    <message>
        <source>Events as CSV</source>
        <translation>الأحداث بصيغة ⁨CSV⁩</translation>
    </message>
    <message>
        <source>What happened when, as a table</source>
        <translation>ما حدث ومتى، في جدول</translation>
    </message>
    <message>
        <source>No event is on record of the cases of this view</source>
        <translation>لا أحداث مسجلة لقضايا هذا العرض</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>What happened when, as a timeline for the web</source>
        <translation>ما حدث ومتى، خطًا زمنيًا للويب</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>What happened when, for calendars</source>
        <translation>ما حدث ومتى، لبرامج التقويم</translation>
    </message>
    <message>
        <source>No event with a date is on record of the cases of this view</source>
        <translation>لا أحداث مؤرَّخة مسجلة لقضايا هذا العرض</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>بكسلات ملف ⁨PNG⁩</translation>
    </message>
    <message>
        <source>%1 × (%2 dpi)</source>
        <comment>a scale; dots per inch</comment>
        <translation>%1 × (%2 نقطة في البوصة)</translation>
    </message>
    <message>
        <source>Print (300 dpi)</source>
        <translation>طباعة (٣٠٠ نقطة في البوصة)</translation>
    </message>
    <message>
        <source>PNG p&amp;ixels:</source>
        <translation>بكسلات ⁨PNG⁩ (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Transparent PNG</source>
        <translation>⁨PNG⁩ شفاف (&amp;T)</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>بلا خلفية</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>الحروف كأشكال (&amp;L)</translation>
    </message>
    <message>
        <source>SVG and HTML look the same where the font is missing</source>
        <translation>يبقى مظهر ⁨SVG⁩ و⁨HTML⁩ نفسه حيث لا يتوافر الخط</translation>
    </message>
    <message>
        <source>Carry the &amp;document</source>
        <translation>إرفاق المستند (&amp;D)</translation>
    </message>
    <message>
        <source>Whoever gets the picture can open it again as a document</source>
        <translation>يستطيع من يتلقى الصورة أن يفتحها مستندًا من جديد</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>بلا أسماء (&amp;W)</translation>
    </message>
    <message>
        <source>Roles, countries and years in place of natural persons, everywhere</source>
        <translation>الأدوار والبلدان والسنوات بدل أسماء الأشخاص الطبيعيين، في كل موضع</translation>
    </message>
    <message>
        <source>Ca&amp;ption pack</source>
        <translation>حزمة التعليق (&amp;P)</translation>
    </message>
    <message>
        <source>Headline, caption, alternative text, notes and sources as text and HTML</source>
        <translation>العنوان والتعليق والنص البديل والملاحظات والمصادر نصًا وبصيغة ⁨HTML⁩</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>كل العروض (%Ln) (&amp;A)</numerusform>
            <numerusform>كل العروض: عرض واحد (%Ln) (&amp;A)</numerusform>
            <numerusform>كلا العرضين (%Ln) (&amp;A)</numerusform>
            <numerusform>كل العروض (%Ln) (&amp;A)</numerusform>
            <numerusform>كل العروض (%Ln) (&amp;A)</numerusform>
            <numerusform>كل العروض (%Ln) (&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view of the document at once</source>
        <translation>كل عروض المستند دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used; at most</comment>
        <translation>%1 من %2 من الأحرف</translation>
    </message>
    <message>
        <source>Empty: made from the data, as shown.</source>
        <translation>فارغ: يُنشأ من البيانات كما هو معروض.</translation>
    </message>
    <message>
        <source>Use %1 × %2, in which everything fits</source>
        <comment>width, height</comment>
        <translation>استخدام %1 × %2 حيث يتسع المكان لكل شيء</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>إضافة قياس</translation>
    </message>
    <message>
        <source>Width x height in points of 1/96 inch, with a name before it if you like (poster = 900 x 1200):</source>
        <translation>العرض × الارتفاع بنقاط تساوي ١/٩٦ من البوصة، ويمكن أن يسبقهما اسم (⁨poster = 900 x 1200⁩):</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.</source>
        <translation>«⁨%1⁩» ليس قياسًا. اكتب عرضًا وارتفاعًا من %2 إلى %3، مثل ⁨900 x 1200⁩.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>تغيير النص البديل</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>أُلغي بعد %Ln ملف.</numerusform>
            <numerusform>أُلغي بعد ملف واحد (%Ln).</numerusform>
            <numerusform>أُلغي بعد ملفين (%Ln).</numerusform>
            <numerusform>أُلغي بعد %Ln ملفات.</numerusform>
            <numerusform>أُلغي بعد %Ln ملفًا.</numerusform>
            <numerusform>أُلغي بعد %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln ملف إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّر ملف واحد (%Ln) إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّر ملفان (%Ln) إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت %Ln ملفات إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّر %Ln ملفًا إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّر %Ln ملف إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was exported.</source>
        <translation>لم يُصدَّر كل شيء.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Alternati&amp;ve text (for those who do not see the picture):</source>
        <translation>النص البديل (لمن لا يرون الصورة) (&amp;V):</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Add a &amp;size …</source>
        <translation>إضافة قياس (&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>لا يمكن إلا إزالة القياسات التي أضفتها</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>اختيار (&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>The names of all files begin with it</source>
        <translation>تبدأ به أسماء الملفات كلها</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>اسم الملفات (&amp;N):</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FamiliarPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>الرسم في صورة وحدات</translation>
    </message>
    <message>
        <source>As familiar things</source>
        <translation>بأشياء مألوفة</translation>
    </message>
    <message>
        <source>The sentence, its arithmetic and its source, to the clipboard</source>
        <translation>الجملة وحسابها ومصدرها، إلى الحافظة</translation>
    </message>
    <message>
        <source>A new view after this one: a unit grid whose squares are these things</source>
        <translation>عرض جديد بعد هذا العرض: شبكة وحدات مربعاتها هي هذه الأشياء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; a sentence about its value</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FieldForm</name>
    <message>
        <source>Change the id of a case</source>
        <translation>تغيير معرّف قضية</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: it is added on a page of its own</source>
        <translation>لا شيء للاختيار منه بعد: تُضاف العناصر في صفحة خاصة بها</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureChoice</name>
    <message>
        <source>Which of the figures reported for this case is shown</source>
        <translation>أيّ الأرقام المُبلَّغ عنها لهذه القضية يُعرض</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>الرقم المُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Repo&amp;rted figure</source>
        <translation>الرقم المُبلَّغ عنه (&amp;R)</translation>
    </message>
    <message>
        <source>primary figure</source>
        <translation>الرقم الرئيس</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigurePanel</name>
    <message>
        <source>Changes the measure: a mirror has volume or works beside money or prison time</source>
        <translation>يغيّر المقياس: في المرآة حجم البيانات أو المصنفات إلى جانب المال أو مدة السجن</translation>
    </message>
    <message>
        <source>Changes the measure: a ladder shows the stages of money and prison time</source>
        <translation>يغيّر المقياس: يعرض السلّم مراحل المال ومدة السجن</translation>
    </message>
    <message>
        <source>Changes the measure: a plane has volume or works against money or prison time</source>
        <translation>يغيّر المقياس: في المستوى حجم البيانات أو المصنفات مقابل المال أو مدة السجن</translation>
    </message>
    <message>
        <source>Changes the measure to money or prison time at the rate of the baseline</source>
        <translation>يغيّر المقياس إلى المال أو مدة السجن بمعدل القضية المرجعية</translation>
    </message>
    <message>
        <source>Changes the measure: this one is a rate, and an area would suggest an amount</source>
        <translation>يغيّر المقياس: المقياس الحالي معدل، والمساحة توحي بمقدار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Print (safe in grey)</source>
        <translation>طباعة (صالحة بالرمادي)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>الشكل (&amp;G)</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>كيف تُرسم القيم</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>المقياس (&amp;M)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>ما الذي يُرسم</translation>
    </message>
    <message>
        <source>B&amp;aseline</source>
        <translation>القضية المرجعية (&amp;A)</translation>
    </message>
    <message>
        <source>The case that the others are compared with</source>
        <translation>القضية التي تُقارن بها القضايا الأخرى</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>الأساس (&amp;B)</translation>
    </message>
    <message>
        <source>Which stage of a penalty counts</source>
        <translation>أي مرحلة من الجزاء تُحتسب</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>الأنواع (&amp;K)</translation>
    </message>
    <message>
        <source>Which kinds of penalty are added up</source>
        <translation>أي أنواع الجزاء تُجمع</translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation>الإجراءات (&amp;O)</translation>
    </message>
    <message>
        <source>Which proceedings count</source>
        <translation>أي إجراءات قضائية تُحتسب</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>العملة (&amp;C)</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>عملة المقارنة</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>الأسعار (&amp;I)</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year</source>
        <translation>اسمية، أو معدّلة إلى أسعار سنة</translation>
    </message>
    <message>
        <source>Inf&amp;late first, then convert</source>
        <translation>تعديل التضخم أولًا ثم تحويل العملة (&amp;L)</translation>
    </message>
    <message>
        <source>The second reading: prices of the original currency, then the rate of the price year</source>
        <translation>القراءة الثانية: أسعار العملة الأصلية، ثم سعر صرف سنة الأسعار</translation>
    </message>
    <message>
        <source>Prefi&amp;xes</source>
        <translation>البادئات (&amp;X)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>هل ⁨GB⁩ هي ١٠٠٠³ بايت أم ١٠٢٤³ بايت</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>ألوان الشكل</translation>
    </message>
    <message>
        <source>Colour&amp;s by</source>
        <translation>الألوان بحسب (&amp;S)</translation>
    </message>
    <message>
        <source>What the colours of the marks tell</source>
        <translation>ما تدل عليه ألوان العلامات</translation>
    </message>
    <message>
        <source>Last decision in force</source>
        <translation>آخر قرار نافذ</translation>
    </message>
    <message>
        <source>Basis with the largest total, last stages</source>
        <translation>الأساس ذو المجموع الأكبر، المراحل الأخيرة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Fines only</source>
        <translation>الغرامات فقط</translation>
    </message>
    <message>
        <source>Damages only</source>
        <translation>التعويضات فقط</translation>
    </message>
    <message>
        <source>Settlements only</source>
        <translation>التسويات فقط</translation>
    </message>
    <message>
        <source>Restitution only</source>
        <translation>ردّ الأموال فقط</translation>
    </message>
    <message>
        <source>Forfeiture only</source>
        <translation>المصادرة فقط</translation>
    </message>
    <message>
        <source>All proceedings</source>
        <translation>كل الإجراءات القضائية</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>اسمية، غير معدّلة</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>أسعار سنة %1</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>قوى العدد ١٠٠٠ (⁨SI⁩)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>قوى العدد ١٠٢٤ (⁨JEDEC⁩)</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Baseline and others</source>
        <translation>القضية المرجعية وغيرها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>نوع الفاعل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draw as “%1”</source>
        <translation>الرسم في صورة «%1»</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>المقياس «%1»</translation>
    </message>
    <message>
        <source>Baseline “%1”</source>
        <translation>القضية المرجعية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Basis “%1”</source>
        <translation>الأساس «%1»</translation>
    </message>
    <message>
        <source>Count “%1”</source>
        <translation>احتساب «%1»</translation>
    </message>
    <message>
        <source>Forum “%1”</source>
        <translation>الإجراءات «%1»</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>العملة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Prefixes as %1</source>
        <translation>البادئات: %1</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>السمة «%1»</translation>
    </message>
    <message>
        <source>Colours by “%1”</source>
        <translation>الألوان بحسب «%1»</translation>
    </message>
    <message>
        <source>Draw as ledger</source>
        <translation>الرسم في صورة سجل</translation>
    </message>
    <message>
        <source>Order of inflation and exchange</source>
        <translation>ترتيب التضخم وتحويل العملة</translation>
    </message>
    <message>
        <source>None: smallest and largest</source>
        <translation>بلا قضية مرجعية: الأصغر والأكبر</translation>
    </message>
    <message>
        <source>These cases have no measure in common, so no figure of one measure shows them all. &lt;a href=&quot;ledger&quot;&gt;Show them as a ledger&lt;/a&gt;</source>
        <translation>ليس لهذه القضايا مقياس مشترك، فلا يعرضها كلها شكل ذو مقياس واحد. &lt;a href=&quot;ledger&quot;&gt;عرضها في صورة سجل&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Steps of a walk</source>
        <translation>خطوات التكبير</translation>
    </message>
    <message>
        <source>How many times as much each frame of a power walk holds as the one before</source>
        <translation>كم مرة يسع كل إطار من الإطارات ما يسعه الإطار السابق</translation>
    </message>
    <message>
        <source>As fits the values</source>
        <translation>بما يناسب القيم</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>١٠ مرات</translation>
    </message>
    <message>
        <source>1,000 times</source>
        <translation>١٠٠٠ مرة</translation>
    </message>
    <message>
        <source>Steps of a walk: %1</source>
        <translation>خطوات التكبير: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::Filmstrip</name>
    <message>
        <source>The document has no saved view and shows all its cases. Change the figure, or add a view, and it is kept here as a step of a presentation.</source>
        <translation>لا عرض محفوظًا في المستند، وهو يعرض كل قضاياه. غيّر الشكل أو أضف عرضًا فيُحفظ هنا خطوةً من عرض تقديمي.</translation>
    </message>
    <message>
        <source>Views: the steps of a presentation</source>
        <translation>العروض: خطوات عرض تقديمي</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأحرف (&amp;C)</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>كلمات كاملة (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In views too</source>
        <translation>في العروض أيضًا (&amp;I)</translation>
    </message>
    <message>
        <source>In web add&amp;resses too</source>
        <translation>في روابط الويب أيضًا (&amp;R)</translation>
    </message>
    <message>
        <source>Find in all texts of the cases</source>
        <translation>البحث في كل نصوص القضايا</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Titles, notes and other texts of views</source>
        <translation>العناوين والملاحظات وغيرها من نصوص العروض</translation>
    </message>
    <message>
        <source>Replace all leaves addresses of sources as they are: changed, they lead nowhere</source>
        <translation>لا يغيّر استبدال الكل روابط المصادر: فلو غُيّرت لما أوصلت إلى شيء</translation>
    </message>
    <message>
        <source>What was not replaced</source>
        <translation>ما لم يُستبدل</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>السابق (&amp;P)</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>الموضع السابق (⁨Shift+F3⁩)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التالي (&amp;X)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>الموضع التالي (⁨F3⁩)</translation>
    </message>
    <message>
        <source>E&amp;dit there</source>
        <translation>التحرير هناك (&amp;D)</translation>
    </message>
    <message>
        <source>Opens the case at this place</source>
        <translation>يفتح القضية عند هذا الموضع</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (⁨Esc⁩)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>The place that is shown, then the next</source>
        <translation>الموضع المعروض ثم التالي</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Every place, as one step</source>
        <translation>كل المواضع في خطوة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>تُرك %Ln موضع في روابط الويب كما هو</numerusform>
            <numerusform>تُرك موضع واحد (%Ln) في روابط الويب كما هو</numerusform>
            <numerusform>تُرك موضعان (%Ln) في روابط الويب كما هما</numerusform>
            <numerusform>تُركت %Ln مواضع في روابط الويب كما هي</numerusform>
            <numerusform>تُرك %Ln موضعًا في روابط الويب كما هي</numerusform>
            <numerusform>تُرك %Ln موضع في روابط الويب كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” at %n place(s)</source>
        <translation>
            <numerusform>استبدال «⁨%1⁩» في %Ln موضع</numerusform>
            <numerusform>استبدال «⁨%1⁩» في موضع واحد (%Ln)</numerusform>
            <numerusform>استبدال «⁨%1⁩» في موضعين (%Ln)</numerusform>
            <numerusform>استبدال «⁨%1⁩» في %Ln مواضع</numerusform>
            <numerusform>استبدال «⁨%1⁩» في %Ln موضعًا</numerusform>
            <numerusform>استبدال «⁨%1⁩» في %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>استُبدل %Ln موضع</numerusform>
            <numerusform>استُبدل موضع واحد (%Ln)</numerusform>
            <numerusform>استُبدل موضعان (%Ln)</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>تُرك %Ln موضع كما هو</numerusform>
            <numerusform>تُرك موضع واحد (%Ln) كما هو</numerusform>
            <numerusform>تُرك موضعان (%Ln) كما هما</numerusform>
            <numerusform>تُركت %Ln مواضع كما هي</numerusform>
            <numerusform>تُرك %Ln موضعًا كما هي</numerusform>
            <numerusform>تُرك %Ln موضع كما هي</numerusform>
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
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Type what to look for: names, summaries, notes, values, events and sources are looked through.</source>
        <translation>اكتب ما تبحث عنه: يجري البحث في الأسماء والملخصات والملاحظات والقيم والأحداث والمصادر.</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln موضع</numerusform>
            <numerusform>موضع واحد (%Ln)</numerusform>
            <numerusform>موضعان (%Ln)</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::HandsPanel</name>
    <message>
        <source>A guess is a number above zero, such as 500 or 10^6</source>
        <translation>التخمين عدد أكبر من الصفر، مثل ⁨500⁩ أو ⁨10^6⁩</translation>
    </message>
    <message>
        <source>Show of hands, where the class guesses; Next goes on without</source>
        <translation>رفع الأيدي، حيث يخمّن الصف؛ «التالي» يتابع من دونه</translation>
    </message>
    <message>
        <source>Another guess: how many times</source>
        <translation>تخمين آخر: كم مرة</translation>
    </message>
    <message>
        <source>Another guess: 500</source>
        <translation>تخمين آخر: ⁨500⁩</translation>
    </message>
    <message>
        <source>&amp;Add the guess</source>
        <translation>إضافة التخمين (&amp;A)</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>الأيدي المرفوعة للخيار ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>التراجع عن الأخير (&amp;T)</translation>
    </message>
    <message>
        <source>Typed or drawn: %1</source>
        <translation>مكتوبة أو مرسومة: %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportColumnsModel</name>
    <message>
        <source>Keep as text</source>
        <translation>الإبقاء نصًا</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>عملة المبالغ</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>⁨%1⁩ يصير: %2</translation>
    </message>
    <message>
        <source>The name of the column says so. Click to choose another use.</source>
        <translation>يدل على ذلك اسم العمود. انقر لاختيار استعمال آخر.</translation>
    </message>
    <message>
        <source>What the name means says so. Click to choose another use.</source>
        <translation>يدل على ذلك معنى الاسم. انقر لاختيار استعمال آخر.</translation>
    </message>
    <message>
        <source>The cells look like it. Click to choose another use.</source>
        <translation>تبدو الخلايا كذلك. انقر لاختيار استعمال آخر.</translation>
    </message>
    <message>
        <source>Click to choose what the column becomes.</source>
        <translation>انقر لاختيار ما يصير إليه العمود.</translation>
    </message>
    <message>
        <source>unit in the cells</source>
        <translation>الوحدة في الخلايا</translation>
    </message>
    <message>
        <source>Unit of numbers without one: GB, million USD, months, articles. Click to type it.</source>
        <translation>وحدة الأرقام التي لا وحدة لها: ⁨GB, million USD, months, articles⁩. انقر لكتابتها.</translation>
    </message>
    <message>
        <source>Columns of amounts have units.</source>
        <translation>لأعمدة المقادير وحدات.</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>وحدة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>استيراد من الحافظة</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is wrong, and what there is to know</source>
        <translation>ما الخطأ، وما ينبغي معرفته</translation>
    </message>
    <message>
        <source>A click shows the cell</source>
        <translation>النقرة تُظهر الخلية</translation>
    </message>
    <message>
        <source>Progress of reading the table</source>
        <translation>تقدّم قراءة الجدول</translation>
    </message>
    <message>
        <source>Where the cases go</source>
        <translation>إلى أين تذهب القضايا</translation>
    </message>
    <message>
        <source>into the open document</source>
        <translation>إلى المستند المفتوح</translation>
    </message>
    <message>
        <source>into a new document</source>
        <translation>إلى مستند جديد</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترميز (&amp;E)</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>كيف خُزّنت أحرف الملف</translation>
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
        <translation>الفاصل (&amp;S)</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>ما يقع بين خليتين</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>الكسور العشرية (&amp;D)</translation>
    </message>
    <message>
        <source>What separates the decimals of numbers</source>
        <translation>ما يفصل الكسور العشرية في الأرقام</translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation>كما تدل عليه الأعمدة</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>نقطة: ⁨1,234.5⁩</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>فاصلة: ⁨1.234,5⁩</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>التواريخ (&amp;T)</translation>
    </message>
    <message>
        <source>How dates such as 9/12/2012 are read</source>
        <translation>كيف تُقرأ تواريخ مثل ⁨9/12/2012⁩</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>&amp;Names in the first row</source>
        <translation>الأسماء في الصف الأول (&amp;N)</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>يذكر الصف الأول ما تحتويه الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Join rows of one title</source>
        <translation>دمج الصفوف ذات العنوان الواحد (&amp;J)</translation>
    </message>
    <message>
        <source>Rows with the same title are one case with several figures and penalties</source>
        <translation>الصفوف ذات العنوان نفسه قضية واحدة لها أرقام وجزاءات عدة</translation>
    </message>
    <message>
        <source>What each column becomes, and its unit</source>
        <translation>ما يصير إليه كل عمود، ووحدته</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln قضية من </numerusform>
            <numerusform>قضية واحدة (%Ln) من </numerusform>
            <numerusform>قضيتان (%Ln) من </numerusform>
            <numerusform>%Ln قضايا من </numerusform>
            <numerusform>%Ln قضية من </numerusform>
            <numerusform>%Ln قضية من </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد (%Ln)</numerusform>
            <numerusform>صفين (%Ln)</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln صف فيه مشكلات، متروك</numerusform>
            <numerusform>صف واحد (%Ln) فيه مشكلات، متروك</numerusform>
            <numerusform>صفان (%Ln) فيهما مشكلات، متروكان</numerusform>
            <numerusform>%Ln صفوف فيها مشكلات، متروكة</numerusform>
            <numerusform>%Ln صفًا فيها مشكلات، متروكة</numerusform>
            <numerusform>%Ln صف فيها مشكلات، متروكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln جزاء بلا تاريخ</numerusform>
            <numerusform>جزاء واحد (%Ln) بلا تاريخ</numerusform>
            <numerusform>جزاءان (%Ln) بلا تاريخ</numerusform>
            <numerusform>%Ln جزاءات بلا تاريخ</numerusform>
            <numerusform>%Ln جزاءً بلا تاريخ</numerusform>
            <numerusform>%Ln جزاء بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>و%Ln مشكلة أخرى</numerusform>
            <numerusform>ومشكلة واحدة أخرى (%Ln)</numerusform>
            <numerusform>ومشكلتان أخريان (%Ln)</numerusform>
            <numerusform>و%Ln مشكلات أخرى</numerusform>
            <numerusform>و%Ln مشكلة أخرى</numerusform>
            <numerusform>و%Ln مشكلة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message>
        <source>Nothing is imported before you have said, under Decimals, what separates them.</source>
        <translation>لا يُستورد شيء قبل أن تحدد في «الكسور العشرية» ما يفصلها.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>استيراد %Ln قضية (&amp;I)</numerusform>
            <numerusform>استيراد قضية واحدة (%Ln) (&amp;I)</numerusform>
            <numerusform>استيراد قضيتين (%Ln) (&amp;I)</numerusform>
            <numerusform>استيراد %Ln قضايا (&amp;I)</numerusform>
            <numerusform>استيراد %Ln قضية (&amp;I)</numerusform>
            <numerusform>استيراد %Ln قضية (&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::LibraryDialog</name>
    <message>
        <source>Case library</source>
        <translation>مكتبة القضايا</translation>
    </message>
    <message>
        <source>Search by name, country, size or outcome</source>
        <translation>البحث بالاسم أو البلد أو الحجم أو النتيجة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Ticks all cases that are listed, or none of them</source>
        <translation>يضع علامة على كل القضايا المدرجة أو يزيلها عنها كلها</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Cases of the library</source>
        <translation>قضايا المكتبة</translation>
    </message>
    <message>
        <source>Already in this document</source>
        <translation>موجودة في هذا المستند</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message>
        <source>The title and what else was typed about this view stay: see in the Texts panel whether they are still true. An empty field is filled from the data.</source>
        <translation>يبقى العنوان وسائر ما كُتب عن هذا العرض: تحقق في لوحة «النصوص» من أنه ما زال صحيحًا. والحقل الفارغ يُملأ من البيانات.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>لا يمكن فتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>فُتح ⁨%1⁩. ما ينبغي معرفته عنه:</translation>
    </message>
    <message>
        <source>%1 has problems. What is good of it was opened.</source>
        <translation>في ⁨%1⁩ مشكلات. فُتح الصالح منه.</translation>
    </message>
    <message>
        <source>Always printed on the figure</source>
        <translation>يُطبع على الشكل دائمًا</translation>
    </message>
    <message>
        <source>%1[*] – ToScale</source>
        <translation>%1[*] – ToScale</translation>
    </message>
    <message>
        <source>View %1 of %2</source>
        <translation>العرض %1 من %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد (&amp;N)</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>مستند فارغ</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>نافذة جديدة (&amp;W)</translation>
    </message>
    <message>
        <source>A second window, to compare documents and drag cases between them</source>
        <translation>نافذة ثانية، لمقارنة المستندات وسحب القضايا بينها</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>فتح (&amp;O) …</translation>
    </message>
    <message>
        <source>Open a document or a table</source>
        <translation>فتح مستند أو جدول</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>استيراد (&amp;I) …</translation>
    </message>
    <message>
        <source>Cases from a table, a page or JSON, whatever its columns are called</source>
        <translation>قضايا من جدول أو صفحة أو ⁨JSON⁩، مهما كانت أسماء أعمدتها</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ملف حديث (&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;built-in comparison</source>
        <translation>فتح المقارنة المدمجة (&amp;B)</translation>
    </message>
    <message>
        <source>70 GB and 80 TB, as researched</source>
        <translation>⁨70 GB⁩ و⁨80 TB⁩ كما وُثّقت</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>حفظ باسم (&amp;A) …</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>حفظ المستند باسم آخر</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير (&amp;E) …</translation>
    </message>
    <message>
        <source>The figure as pictures, a page or data, in sizes for every place</source>
        <translation>الشكل صورًا أو صفحة أو بيانات، بقياسات لكل موضع</translation>
    </message>
    <message>
        <source>Export &amp;table …</source>
        <translation>تصدير الجدول (&amp;T) …</translation>
    </message>
    <message>
        <source>The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown</source>
        <translation>قضايا الجدول الظاهر: كاملةً بصيغة ⁨CSV⁩، أو قيمها بصيغة ⁨JSON⁩، أو كما هي معروضة بصيغة ⁨HTML⁩ أو ⁨Markdown⁩</translation>
    </message>
    <message>
        <source>Print for a wa&amp;ll …</source>
        <translation>طباعة لجدار (&amp;L) …</translation>
    </message>
    <message>
        <source>A PDF of many sheets at a scale to measure with a ruler</source>
        <translation>ملف ⁨PDF⁩ من أوراق كثيرة بمقياس رسم يُقاس بالمسطرة</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>نسخ كصورة (&amp;C)</translation>
    </message>
    <message>
        <source>The figure to the clipboard, at twice its size</source>
        <translation>الشكل إلى الحافظة بضعف قياسه</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>نسخ بصيغة ⁨SVG⁩ (&amp;V)</translation>
    </message>
    <message>
        <source>The figure to the clipboard as a vector picture</source>
        <translation>الشكل إلى الحافظة صورةً متجهية</translation>
    </message>
    <message>
        <source>Cop&amp;y as a sentence</source>
        <translation>نسخ كجملة (&amp;Y)</translation>
    </message>
    <message>
        <source>The comparison in words, with how each value came about and its sources</source>
        <translation>المقارنة بالكلمات، مع طريقة الوصول إلى كل قيمة ومصادرها</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>مشاركة (&amp;H) …</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions in one folder, to hand on</source>
        <translation>المستند والشكل والبيانات والسندات والتعليقات في مجلد واحد لتسليمه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>إغلاق كل النوافذ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>إعادة التغيير الذي جرى التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>إضافة من مكتبة القضايا (&amp;A) …</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>قضايا موثقة بمصادرها</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;view</source>
        <translation>الانتقال إلى عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>العرض السابق (&amp;P)</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>العرض الذي قبله</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>العرض التالي (&amp;N)</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>العرض الذي بعده</translation>
    </message>
    <message>
        <source>Next &amp;thing on the way</source>
        <translation>الشيء التالي على المسار (&amp;T)</translation>
    </message>
    <message>
        <source>The next case or yardstick of a long figure</source>
        <translation>القضية التالية أو المعيار المألوف التالي في شكل طويل</translation>
    </message>
    <message>
        <source>Thing before on the &amp;way</source>
        <translation>الشيء السابق على المسار (&amp;W)</translation>
    </message>
    <message>
        <source>The case or yardstick before of a long figure</source>
        <translation>القضية السابقة أو المعيار المألوف السابق في شكل طويل</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>More of the time or of the chart in sight</source>
        <translation>إظهار المزيد من الزمن أو من المخطط</translation>
    </message>
    <message>
        <source>All o&amp;f it</source>
        <translation>الكل (&amp;F)</translation>
    </message>
    <message>
        <source>All of the time or of the chart in sight</source>
        <translation>إظهار الزمن كله أو المخطط كله</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Less of the time or of the chart, and more of what is in it</source>
        <translation>إظهار جزء أصغر من الزمن أو من المخطط، بمزيد من التفاصيل</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>الشكل (&amp;G)</translation>
    </message>
    <message>
        <source>The tab with the figure of the view</source>
        <translation>التبويب الذي فيه شكل العرض</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>استكشاف (&amp;X)</translation>
    </message>
    <message>
        <source>The tab with all cases: scatter, histogram, groups, years, ranks</source>
        <translation>التبويب الذي فيه كل القضايا: انتشار ومدرج تكراري ومجموعات وسنوات ورتب</translation>
    </message>
    <message>
        <source>Ta&amp;ble of cases</source>
        <translation>جدول القضايا (&amp;B)</translation>
    </message>
    <message>
        <source>All cases of the document, to sort, filter and type into</source>
        <translation>كل قضايا المستند، للفرز والتصفية والكتابة فيها</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل الحركة (&amp;R)</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>تتغير الصور دفعة واحدة بدل أن تنساب</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>اللوحات (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة الضبط (&amp;R)</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>إعادة كل اللوحات إلى مواضعها الأولى</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة (&amp;U)</translation>
    </message>
    <message>
        <source>The window on the whole screen</source>
        <translation>النافذة على الشاشة كلها</translation>
    </message>
    <message>
        <source>Preview as &amp;seen</source>
        <translation>معاينة كما تُرى (&amp;S)</translation>
    </message>
    <message>
        <source>With &amp;usual colour vision</source>
        <translation>برؤية الألوان المعتادة (&amp;U)</translation>
    </message>
    <message>
        <source>Without &amp;green cones (deuteranopia)</source>
        <translation>من دون المخاريط الخضراء (عمى اللون الأخضر) (&amp;G)</translation>
    </message>
    <message>
        <source>Without &amp;red cones (protanopia)</source>
        <translation>من دون المخاريط الحمراء (عمى اللون الأحمر) (&amp;R)</translation>
    </message>
    <message>
        <source>Without &amp;blue cones (tritanopia)</source>
        <translation>من دون المخاريط الزرقاء (عمى اللون الأزرق) (&amp;B)</translation>
    </message>
    <message>
        <source>In gr&amp;ey, as a printer without colour draws it</source>
        <translation>بالرمادي، كما ترسمه طابعة بلا ألوان (&amp;E)</translation>
    </message>
    <message>
        <source>A preview on the screen; what is exported keeps its colours</source>
        <translation>معاينة على الشاشة؛ أما ما يُصدَّر فيحتفظ بألوانه</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>كل الاختصارات في قائمة</translation>
    </message>
    <message>
        <source>&amp;About ToScale</source>
        <translation>حول ⁨ToScale⁩ (&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Edit case …</source>
        <translation>تحرير القضية (&amp;E) …</translation>
    </message>
    <message>
        <source>Everything that the selected case says, to type into</source>
        <translation>كل ما تذكره القضية المحددة، للكتابة فيه</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>بحث (&amp;F) …</translation>
    </message>
    <message>
        <source>A text in all cases</source>
        <translation>نص في كل القضايا</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>استبدال (&amp;P) …</translation>
    </message>
    <message>
        <source>A text in all cases by another</source>
        <translation>نص في كل القضايا بنص آخر</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي (&amp;N)</translation>
    </message>
    <message>
        <source>The next place of the text</source>
        <translation>الموضع التالي للنص</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن السابق (&amp;V)</translation>
    </message>
    <message>
        <source>The place of the text before</source>
        <translation>الموضع السابق للنص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>مقارنة شيئين</translation>
    </message>
    <message>
        <source>Compare: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>قارن: ⁨70 GB vs 80 TB, $1M + 35y vs none⁩</translation>
    </message>
    <message>
        <source>Two sides around &quot;vs&quot;; more pairs after a comma. Press Enter to draw them.</source>
        <translation>جانبان بينهما «⁨vs⁩»؛ ومزيد من الأزواج بعد فاصلة (⁨,⁩). اضغط ⁨Enter⁩ لرسمها.</translation>
    </message>
    <message>
        <source>Type a comparison</source>
        <translation>كتابة مقارنة</translation>
    </message>
    <message>
        <source>Ask “%1”</source>
        <translation>سؤال «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>أُنشئ %Ln عرض، واحد لكل نوع من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
            <numerusform>أُنشئ عرض واحد (%Ln) لنوع واحد من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
            <numerusform>أُنشئ عرضان (%Ln)، واحد لكل نوع من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
            <numerusform>أُنشئت %Ln عروض، واحد لكل نوع من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
            <numerusform>أُنشئ %Ln عرضًا، واحد لكل نوع من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
            <numerusform>أُنشئ %Ln عرض، واحد لكل نوع من المقادير؛ ⁨Page Down⁩ يعرض التالي</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>أُزيل مع القضية %Ln عرض لم يكن يعرض سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
            <numerusform>أُزيل مع القضية عرض واحد (%Ln) لم يكن يعرض سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
            <numerusform>أُزيل مع القضية عرضان (%Ln) لم يكونا يعرضان سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
            <numerusform>أُزيلت مع القضية %Ln عروض لم تكن تعرض سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
            <numerusform>أُزيل مع القضية %Ln عرضًا لم تكن تعرض سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
            <numerusform>أُزيل مع القضية %Ln عرض لم تكن تعرض سواها؛ ⁨Ctrl+Z⁩ يعيد كل شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>إضافة %Ln قضية</numerusform>
            <numerusform>إضافة قضية واحدة (%Ln)</numerusform>
            <numerusform>إضافة قضيتين (%Ln)</numerusform>
            <numerusform>إضافة %Ln قضايا</numerusform>
            <numerusform>إضافة %Ln قضية</numerusform>
            <numerusform>إضافة %Ln قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا ملفات حديثة</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>مسح القائمة (&amp;F)</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>لا عرض محفوظًا</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none.</source>
        <translation>تنتقل مفاتيح الأسهم بين علامات الشكل؛ ويحرّر ⁨Enter⁩ حدث الخط الزمني، ويحرّكه ⁨Alt⁩ مع السهم الأيسر أو الأيمن في الزمن، ويكبّر ⁨+⁩ ويصغّر ⁨-⁩، ويعرض ⁨0⁩ الكل. وفي «استكشاف» يكبّر ⁨+⁩ ويصغّر ⁨-⁩، وتحرّك مفاتيح الأسهم المخطط، ويعرض ⁨Home⁩ الكل، وينتقل ⁨N⁩ و⁨Shift+N⁩ بين القضايا، ويحدّد ⁨Ctrl+A⁩ الظاهر منها، ويلغي ⁨Escape⁩ التحديد.</translation>
    </message>
    <message>
        <source>About ToScale</source>
        <translation>حول ⁨ToScale⁩</translation>
    </message>
    <message>
        <source>ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, and draws them to scale.</source>
        <translation>يقارن ⁨ToScale %1⁩ قضايا أخذ فيها أحدٌ بيانات أو سرّبها أو جمعها بما حدث له بعد ذلك، ويرسمها وفق مقياس الرسم.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (⁨GNU General Public License⁩)، الإصدار ٣ أو أحدث</translation>
    </message>
    <message>
        <source>Works offline: nothing is fetched and nothing is sent</source>
        <translation>يعمل دون اتصال: لا يُجلب شيء ولا يُرسل شيء</translation>
    </message>
    <message>
        <source>Font of the figures: Liberation Sans</source>
        <translation>خط الأشكال: ⁨Liberation Sans⁩</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>The figure of the view (Ctrl+1)</source>
        <translation>شكل العرض (⁨Ctrl+1⁩)</translation>
    </message>
    <message>
        <source>All cases: scatter, histogram, groups, years, ranks (Ctrl+2)</source>
        <translation>كل القضايا: انتشار ومدرج تكراري ومجموعات وسنوات ورتب (⁨Ctrl+2⁩)</translation>
    </message>
    <message>
        <source>No row passes the filter of the table.</source>
        <translation>لا يجتاز أي صف تصفية الجدول.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>صُدّر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied the picture of the cases</source>
        <translation>نُسخت صورة القضايا</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>مقارنة %Ln قضية محددة</numerusform>
            <numerusform>مقارنة قضية واحدة محددة (%Ln)</numerusform>
            <numerusform>مقارنة قضيتين محددتين (%Ln)</numerusform>
            <numerusform>مقارنة %Ln قضايا محددة</numerusform>
            <numerusform>مقارنة %Ln قضية محددة</numerusform>
            <numerusform>مقارنة %Ln قضية محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>تجري كتابة %Ln قضية …</numerusform>
            <numerusform>تجري كتابة قضية واحدة (%Ln) …</numerusform>
            <numerusform>تجري كتابة قضيتين (%Ln) …</numerusform>
            <numerusform>تجري كتابة %Ln قضايا …</numerusform>
            <numerusform>تجري كتابة %Ln قضية …</numerusform>
            <numerusform>تجري كتابة %Ln قضية …</numerusform>
        </translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>طباعة لجدار</translation>
    </message>
    <message>
        <source>Copied the figure</source>
        <translation>نُسخ الشكل</translation>
    </message>
    <message>
        <source>Copied the figure as SVG</source>
        <translation>نُسخ الشكل بصيغة ⁨SVG⁩</translation>
    </message>
    <message>
        <source>Copied the comparison as a sentence with its receipt</source>
        <translation>نُسخت المقارنة جملةً مع سندها</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share in</source>
        <translation>المشاركة في</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>لم تُمكن كتابة كل شيء.</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions are in %1</source>
        <translation>المستند والشكل والبيانات والسندات والتعليقات موجودة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing here yet.

Type a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,
add researched cases from the library on the left,
or drop a document or a table here.</source>
        <translation>لا شيء هنا بعد.

اكتب مقارنة في الأعلى، مثل  ⁨70 GB vs 80 TB, $1M + 35y vs none⁩،
أو أضف قضايا موثقة من المكتبة الجانبية،
أو أفلت هنا مستندًا أو جدولًا.</translation>
    </message>
    <message>
        <source>Comparing %1 cases ...</source>
        <translation>تجري مقارنة القضايا، وعددها %1 ...</translation>
    </message>
    <message>
        <source>Lie factor %1</source>
        <translation>معامل التحريف %1</translation>
    </message>
    <message>
        <source>Values by place</source>
        <translation>القيم بمواضعها</translation>
    </message>
    <message>
        <source>Such a date is moved by typing another one</source>
        <translation>يُنقل مثل هذا التاريخ بكتابة تاريخ آخر</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>تقديم (&amp;P)</translation>
    </message>
    <message>
        <source>From the &amp;first view</source>
        <translation>من العرض الأول (&amp;F)</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen; H there lists the keys</source>
        <translation>العروض خطوات على الشاشة كلها؛ والمفتاح ⁨H⁩ هناك يسرد المفاتيح</translation>
    </message>
    <message>
        <source>From &amp;this view</source>
        <translation>من هذا العرض (&amp;T)</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen, beginning with this one</source>
        <translation>العروض خطوات على الشاشة كلها، ابتداءً من هذا العرض</translation>
    </message>
    <message>
        <source>Open a &amp;lesson</source>
        <translation>فتح درس (&amp;L)</translation>
    </message>
    <message>
        <source>There is nothing to present yet: type a comparison or add a case</source>
        <translation>لا شيء للتقديم بعد: اكتب مقارنة أو أضف قضية</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>الجدول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Closes the table; the file stays as it is</source>
        <translation>يغلق الجدول؛ ويبقى الملف كما هو</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>إغلاق الجدول</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>لم يُفتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>استكشاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>جارٍ الحساب …</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>نسخ %Ln قضية من ⁨%1⁩</numerusform>
            <numerusform>نسخ قضية واحدة (%Ln) من ⁨%1⁩</numerusform>
            <numerusform>نسخ قضيتين (%Ln) من ⁨%1⁩</numerusform>
            <numerusform>نسخ %Ln قضايا من ⁨%1⁩</numerusform>
            <numerusform>نسخ %Ln قضية من ⁨%1⁩</numerusform>
            <numerusform>نسخ %Ln قضية من ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>نُسخت %Ln قضية إلى المستند</numerusform>
            <numerusform>نُسخت قضية واحدة (%Ln) إلى المستند</numerusform>
            <numerusform>نُسخت قضيتان (%Ln) إلى المستند</numerusform>
            <numerusform>نُسخت %Ln قضايا إلى المستند</numerusform>
            <numerusform>نُسخت %Ln قضية إلى المستند</numerusform>
            <numerusform>نُسخت %Ln قضية إلى المستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>نُسخت %Ln قضية إلى مستند جديد</numerusform>
            <numerusform>نُسخت قضية واحدة (%Ln) إلى مستند جديد</numerusform>
            <numerusform>نُسخت قضيتان (%Ln) إلى مستند جديد</numerusform>
            <numerusform>نُسخت %Ln قضايا إلى مستند جديد</numerusform>
            <numerusform>نُسخت %Ln قضية إلى مستند جديد</numerusform>
            <numerusform>نُسخت %Ln قضية إلى مستند جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the document, not copied again: %1</source>
        <translation>موجودة في المستند بالفعل ولم تُنسخ من جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Assu&amp;mptions</source>
        <translation>الافتراضات (&amp;M)</translation>
    </message>
    <message>
        <source>What the view takes for granted, to change and to reset</source>
        <translation>ما يسلّم به العرض، لتغييره وإعادة ضبطه</translation>
    </message>
    <message>
        <source>Other rea&amp;dings</source>
        <translation>قراءات أخرى (&amp;D)</translation>
    </message>
    <message>
        <source>Whether the order of the cases holds when the record is read otherwise</source>
        <translation>هل يبقى ترتيب القضايا إذا قُرئ ما هو مسجَّل قراءة أخرى</translation>
    </message>
    <message>
        <source>Cop&amp;y with receipt</source>
        <translation>نسخ مع السند (&amp;Y)</translation>
    </message>
    <message>
        <source>The selected number in a sentence, with how it came about and its sources</source>
        <translation>الرقم المحدد في جملة، مع طريقة الوصول إليه ومصادره</translation>
    </message>
    <message>
        <source>Copied the number with its receipt</source>
        <translation>نُسخ الرقم مع سنده</translation>
    </message>
    <message>
        <source>Receipt of the rati&amp;o</source>
        <translation>سند النسبة (&amp;O)</translation>
    </message>
    <message>
        <source>Both values, the division, its bounds and how it was rounded</source>
        <translation>القيمتان والقسمة وحدودها وطريقة تقريبها</translation>
    </message>
    <message>
        <source>Receipt of the a&amp;xis</source>
        <translation>سند المحور (&amp;X)</translation>
    </message>
    <message>
        <source>Where the axis of the figure ends, and why</source>
        <translation>أين ينتهي محور الشكل، ولماذا</translation>
    </message>
    <message>
        <source>&amp;Leave out with a reason …</source>
        <translation>استبعاد مع ذكر السبب (&amp;L) …</translation>
    </message>
    <message>
        <source>The selected case stays hollow in the figure, out of ratios, with the reason beside it</source>
        <translation>تبقى القضية المحددة مفرغة في الشكل وخارج النسب، والسبب إلى جانبها</translation>
    </message>
    <message>
        <source>Show &amp;receipt</source>
        <translation>إظهار السند (&amp;R)</translation>
    </message>
    <message>
        <source>How the number in this cell came about, and its sources</source>
        <translation>طريقة الوصول إلى الرقم الذي في هذه الخلية، ومصادره</translation>
    </message>
    <message>
        <source>This figure has no axis of values</source>
        <translation>ليس لهذا الشكل محور قيم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Why is %1 left out? The reason is printed beside its mark.</source>
        <translation>لماذا تُستبعد ⁨%1⁩؟ يُطبع السبب إلى جانب علامتها.</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>احتساب ⁨%1⁩ من جديد</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Count it aga&amp;in</source>
        <translation>احتسابها من جديد (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit views</source>
        <translation>تحرير العروض (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>عرض جديد (&amp;N)</translation>
    </message>
    <message>
        <source>All cases of the document in a view after this one</source>
        <translation>كل قضايا المستند في عرض بعد هذا</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>تكرار العرض (&amp;U)</translation>
    </message>
    <message>
        <source>A copy of this view after it: the next step, which may change one thing</source>
        <translation>نسخة من هذا العرض بعده: الخطوة التالية، وقد تغيّر شيئًا واحدًا</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>إزالة العرض (&amp;R)</translation>
    </message>
    <message>
        <source>This view leaves the document; its cases stay</source>
        <translation>يخرج هذا العرض من المستند؛ وتبقى قضاياه</translation>
    </message>
    <message>
        <source>Rena&amp;me view</source>
        <translation>إعادة تسمية العرض (&amp;M)</translation>
    </message>
    <message>
        <source>Type another title; an empty one is made from the data</source>
        <translation>كتابة عنوان آخر؛ والعنوان الفارغ يُنشأ من البيانات</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>نقل إلى ما قبله (&amp;E)</translation>
    </message>
    <message>
        <source>The view one place earlier</source>
        <translation>نقل العرض موضعًا إلى ما قبله</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>نقل إلى ما بعده (&amp;L)</translation>
    </message>
    <message>
        <source>The view one place later</source>
        <translation>نقل العرض موضعًا إلى ما بعده</translation>
    </message>
    <message>
        <source>&amp;Build up case by case</source>
        <translation>بناء العرض قضيةً فقضية (&amp;B)</translation>
    </message>
    <message>
        <source>In a presentation the cases of this view come one after the other</source>
        <translation>في العرض التقديمي تظهر قضايا هذا العرض واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Build up case by case</source>
        <translation>بناء العرض قضيةً فقضية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>تكرار العرض</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>إزالة العرض</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>لا شيء في الحافظة للاستيراد.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>لا يمكن استيراد ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>استيراد %Ln قضية</numerusform>
            <numerusform>استيراد قضية واحدة (%Ln)</numerusform>
            <numerusform>استيراد قضيتين (%Ln)</numerusform>
            <numerusform>استيراد %Ln قضايا</numerusform>
            <numerusform>استيراد %Ln قضية</numerusform>
            <numerusform>استيراد %Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>استُوردت %Ln قضية؛ ⁨Ctrl+Z⁩ يخرجها من جديد</numerusform>
            <numerusform>استُوردت قضية واحدة (%Ln)؛ ⁨Ctrl+Z⁩ يخرجها من جديد</numerusform>
            <numerusform>استُوردت قضيتان (%Ln)؛ ⁨Ctrl+Z⁩ يخرجهما من جديد</numerusform>
            <numerusform>استُوردت %Ln قضايا؛ ⁨Ctrl+Z⁩ يخرجها من جديد</numerusform>
            <numerusform>استُوردت %Ln قضية؛ ⁨Ctrl+Z⁩ يخرجها من جديد</numerusform>
            <numerusform>استُوردت %Ln قضية؛ ⁨Ctrl+Z⁩ يخرجها من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>استُوردت %Ln قضية إلى مستند جديد</numerusform>
            <numerusform>استُوردت قضية واحدة (%Ln) إلى مستند جديد</numerusform>
            <numerusform>استُوردت قضيتان (%Ln) إلى مستند جديد</numerusform>
            <numerusform>استُوردت %Ln قضايا إلى مستند جديد</numerusform>
            <numerusform>استُوردت %Ln قضية إلى مستند جديد</numerusform>
            <numerusform>استُوردت %Ln قضية إلى مستند جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>كلمات النافذة؛ أما لغة الأشكال فتُختار في لوحة «النصوص»</translation>
    </message>
    <message>
        <source>No font here has the letters of this language: install one that has, such as Noto</source>
        <translation>لا خط هنا فيه أحرف هذه اللغة: ثبّت خطًّا فيه هذه الأحرف، مثل ⁨Noto⁩</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة (&amp;P) …</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class, on paper or as PDF</source>
        <translation>الشكل أو كل العروض أو ورقة عمل للصف، على الورق أو بصيغة ⁨PDF⁩</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>التخمين أولًا (&amp;G)</translation>
    </message>
    <message>
        <source>A presentation asks how many times, and shows the figure then</source>
        <translation>يسأل العرض التقديمي كم مرة، ثم يُظهر الشكل</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>التخمين أولًا</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>الرسم في صورة وحدات</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>What the figure shows, case by case: values, basis, gaps and sources</source>
        <translation>ما يعرضه الشكل، حالة بعد حالة: القيم والأساس والفجوات والمصادر</translation>
    </message>
    <message>
        <source>Values of t&amp;he figure</source>
        <translation>قيم الشكل (&amp;H)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Figure and Explore</source>
        <translation>الشكل والاستكشاف</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ (&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1: %Ln تغيير، آخرها في %2</numerusform>
            <numerusform>%1: تغيير واحد (%Ln)، في %2</numerusform>
            <numerusform>%1: تغييران (%Ln)، آخرهما في %2</numerusform>
            <numerusform>%1: %Ln تغييرات، آخرها في %2</numerusform>
            <numerusform>%1: %Ln تغييرًا، آخرها في %2</numerusform>
            <numerusform>%1: %Ln تغيير، آخرها في %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (its file has changed since)</source>
        <translation> (تغيّر ملفه منذ ذلك الحين)</translation>
    </message>
    <message>
        <source> (the last change could not be read)</source>
        <translation> (تعذرت قراءة آخر تغيير)</translation>
    </message>
    <message>
        <source>%1 was moved or deleted; what is open here is kept until you save it</source>
        <translation>نُقل %1 أو حُذف؛ يبقى ما هو مفتوح هنا إلى أن تحفظه</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be recovered after a crash: %1</source>
        <translation>لا يمكن استرجاع التغييرات غير المحفوظة بعد عطل: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 is open in another window of ToScale too. Before one of them replaces what the other has saved, you are asked.</source>
        <translation>%1 مفتوح أيضًا في نافذة أخرى من ToScale. وقبل أن تستبدل إحداهما ما حفظته الأخرى، تُسأل أولًا.</translation>
    </message>
    <message>
        <source>Settin&amp;gs …</source>
        <translation>الإعدادات (&amp;G) …</translation>
    </message>
    <message>
        <source>Language, colours, what new documents begin with, exports, saving</source>
        <translation>اللغة والألوان وما تبدأ به المستندات الجديدة والتصدير والحفظ</translation>
    </message>
    <message>
        <source>%1 (not in a file yet)</source>
        <translation>⁨%1⁩ (ليس في ملف بعد)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file; its folder</comment>
        <translation>⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Saving automatically failed: %1</source>
        <translation>تعذّر الحفظ التلقائي: %1</translation>
    </message>
    <message>
        <source>Not saved automatically, because another program changed, moved or deleted %1: save it yourself</source>
        <translation>لم يُحفظ تلقائيًا لأن برنامجًا آخر غيّر ⁨%1⁩ أو نقله أو حذفه: احفظه بنفسك</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل (&amp;G)</translation>
    </message>
    <message>
        <source>How to do it, what each figure and each note means: a book without a network</source>
        <translation>كيف يُعمل ذلك، وما يعنيه كل شكل وكل ملاحظة: كتاب بلا شبكة</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ما هذا؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus</source>
        <translation>ثم انقر عنصرًا لتقرأ الغرض منه؛ وShift+F1 يقول ذلك عن العنصر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>The file is as it was before, and what is open here is kept. Put the disk or the folder right and save again, or save it elsewhere (Save as).</source>
        <translation>بقي الملف كما كان، وما هو مفتوح هنا محفوظ في الذاكرة. أصلح القرص أو المجلد ثم احفظ من جديد، أو احفظ في مكان آخر (حفظ باسم).</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresentWindow</name>
    <message>
        <source>Tab chooses an answer first</source>
        <translation>اختر إجابة أولًا بمفتاح ⁨Tab⁩</translation>
    </message>
    <message>
        <source>ToScale: presentation</source>
        <translation>⁨ToScale⁩: عرض تقديمي</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>This is the last step. Escape ends</source>
        <translation>هذه هي الخطوة الأخيرة. ⁨Escape⁩ ينهي العرض التقديمي</translation>
    </message>
    <message>
        <source>This figure has no twin on another scale</source>
        <translation>ليس لهذا الشكل نظير على مقياس آخر</translation>
    </message>
    <message>
        <source>These are the stages already</source>
        <translation>المعروض هنا هو المراحل أصلًا</translation>
    </message>
    <message>
        <source>Stages of penalties are shown for one to six cases; this step has more</source>
        <translation>تُعرض مراحل الجزاءات لقضية واحدة إلى ست قضايا؛ وفي هذه الخطوة أكثر من ذلك</translation>
    </message>
    <message>
        <source>Laser pointer. L puts it away</source>
        <translation>مؤشر الليزر. ⁨L⁩ يخفيه</translation>
    </message>
    <message>
        <source>Pen. E erases, D puts it away</source>
        <translation>القلم. ⁨E⁩ يمحو، و⁨D⁩ يخفيه</translation>
    </message>
    <message>
        <source>Click for the next step</source>
        <translation>انقر للخطوة التالية</translation>
    </message>
    <message>
        <source>Magnified %1 times. Z for the whole</source>
        <translation>التكبير: × %1. ⁨Z⁩ للكل</translation>
    </message>
    <message>
        <source>%1, magnified %2 times. Z for the whole</source>
        <translation>⁨%1⁩، التكبير: × %2. ⁨Z⁩ للكل</translation>
    </message>
    <message>
        <source>There is no value here to magnify</source>
        <translation>لا قيمة هنا لتكبيرها</translation>
    </message>
    <message>
        <source>Step %1 of %2: press Enter</source>
        <translation>الخطوة %1 من %2: اضغط ⁨Enter⁩</translation>
    </message>
    <message>
        <source>There is no step %1; there are %2</source>
        <translation>لا توجد خطوة %1؛ عدد الخطوات %2</translation>
    </message>
    <message>
        <source>Nothing is guessed at this step</source>
        <translation>لا شيء يُخمَّن في هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresetList</name>
    <message>
        <source>%1 mm wide</source>
        <translation>بعرض %1 مم</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As the view</source>
        <translation>كالعرض</translation>
    </message>
    <message>
        <source>Article, 16:9</source>
        <translation>مقال، ⁨16:9⁩</translation>
    </message>
    <message>
        <source>Article, 4:3</source>
        <translation>مقال، ⁨4:3⁩</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Story, 9:16</source>
        <translation>قصة، ⁨9:16⁩</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>One column of print</source>
        <translation>عمود طباعة واحد</translation>
    </message>
    <message>
        <source>Two columns of print</source>
        <translation>عمودا طباعة</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>صفحة ⁨A4⁩</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name; a size</comment>
        <translation>⁨%1⁩ · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The figure of this view</source>
        <translation>شكل هذا العرض</translation>
    </message>
    <message>
        <source>All views, one a page</source>
        <translation>كل العروض، عرض في كل صفحة</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>المحتوى (&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة (&amp;P) …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>حفظ بصيغة ⁨PDF⁩ (&amp;D) …</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>يجري تنسيق الصفحات …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>صفحة واحدة (%Ln)</numerusform>
            <numerusform>صفحتان (%Ln)</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>A worksheet for a class</source>
        <translation>ورقة عمل للصف</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>العروض (&amp;V)</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>اختر عرضًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>لا تضم ورقة العمل أي عرض (%Ln).</numerusform>
            <numerusform>تضم ورقة العمل عرضًا واحدًا على الأكثر (%Ln).</numerusform>
            <numerusform>تضم ورقة العمل عرضين على الأكثر (%Ln).</numerusform>
            <numerusform>تضم ورقة العمل %Ln عروض على الأكثر.</numerusform>
            <numerusform>تضم ورقة العمل %Ln عرضًا على الأكثر.</numerusform>
            <numerusform>تضم ورقة العمل %Ln عرض على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>نسخ القائمة (&amp;C)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingDelegate</name>
    <message>
        <source>No figure in this reading</source>
        <translation>لا شكل في هذه القراءة</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>جارٍ الرسم …</translation>
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
انقر لقراءة العرض على هذا النحو</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>How robust the order of the cases is</source>
        <translation>مدى ثبات ترتيب القضايا</translation>
    </message>
    <message>
        <source>Stops reading; what was found so far stays</source>
        <translation>يوقف القراءة؛ ويبقى ما وُجد حتى الآن</translation>
    </message>
    <message>
        <source>Other readings of the record</source>
        <translation>قراءات أخرى لما هو مسجَّل</translation>
    </message>
    <message>
        <source>Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.</source>
        <translation>تُجرَّب القراءات الأخرى لما لا يزيد على %1 من القضايا؛ وفي هذا العرض %2. قلّل القضايا المعلَّمة لترى ما يتوقف عليها.</translation>
    </message>
    <message>
        <source>Reading the record in other ways …</source>
        <translation>تجري قراءة ما هو مسجَّل على أنحاء أخرى …</translation>
    </message>
    <message>
        <source>Cancelled after %1. %2</source>
        <comment>so many readings; what they say</comment>
        <translation>أُلغي بعد %1. %2</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>القراءة «%1»</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReceiptPanel</name>
    <message>
        <source>Receipt of the selected value</source>
        <translation>سند القيمة المحددة</translation>
    </message>
    <message>
        <source>This case is not in the figure. Tick it in the list to measure it.</source>
        <translation>هذه القضية ليست في الشكل. ضع علامة عليها في القائمة لقياسها.</translation>
    </message>
    <message>
        <source>Select a mark or a case to see where its value comes from.</source>
        <translation>حدّد علامة أو قضية لترى من أين تأتي قيمتها.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ScreenAwake</name>
    <message>
        <source>A presentation is shown</source>
        <translation>يجري عرض تقديمي</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SpeakerWindow</name>
    <message>
        <source>%1: how far off the guesses are</source>
        <comment>which step</comment>
        <translation>%1: مدى ابتعاد التخمينات</translation>
    </message>
    <message>
        <source>%1: the choices</source>
        <comment>which step</comment>
        <translation>%1: الخيارات</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <comment>which step</comment>
        <translation>%1: السؤال</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>هذه الخطوة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>ToScale: speaker</source>
        <translation>⁨ToScale⁩: المتحدث</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>ملاحظات هذه الخطوة</translation>
    </message>
    <message>
        <source>No notes for this step. They are written in the Texts panel of the window.</source>
        <translation>لا ملاحظات لهذه الخطوة. تُكتب الملاحظات في لوحة «النصوص» في النافذة.</translation>
    </message>
    <message>
        <source>Clock from &amp;zero</source>
        <translation>الساعة من الصفر (&amp;Z)</translation>
    </message>
    <message>
        <source>The time of the lesson begins anew</source>
        <translation>يبدأ زمن الدرس من جديد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Bl&amp;ack screen</source>
        <translation>شاشة سوداء (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Real sentence?</source>
        <translation>العقوبة الفعلية؟ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>إنهاء (&amp;E)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1, the screen is %2</source>
        <comment>which step; black or white</comment>
        <translation>%1، الشاشة %2</translation>
    </message>
    <message>
        <source>black</source>
        <translation>سوداء</translation>
    </message>
    <message>
        <source>white</source>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>هذه هي الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>%1   %2 min</source>
        <comment>time of day; minutes and seconds since the beginning</comment>
        <translation>%1   %2 دقيقة</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TableModel</name>
    <message>
        <source>Sorted by value, whatever the unit; a click sorts</source>
        <translation>مفروز بحسب القيمة، أيًّا كانت الوحدة؛ النقرة تفرز</translation>
    </message>
    <message>
        <source>Sorted by date; a click sorts</source>
        <translation>مفروز بحسب التاريخ؛ النقرة تفرز</translation>
    </message>
    <message>
        <source>Sorted by letters; a click sorts</source>
        <translation>مفروز بحسب الحروف؛ النقرة تفرز</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>السطر %1 من الملف</translation>
    </message>
    <message>
        <source>as found: %1
counts as: %2
%3</source>
        <translation>كما وُجد: ⁨%1⁩
القيمة المحتسبة: %2
%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TablePage</name>
    <message>
        <source>No row matches the filter</source>
        <translation>لا صف يطابق التصفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy to the &amp;document</source>
        <translation>نسخ إلى المستند (&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>استكشاف (&amp;X)</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>إظهار كل الصفوف (&amp;A)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, no money, library</source>
        <translation>volume &gt; 1 TB, no money, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a column or a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value or a date; a column of texts with = and a text; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>شروط تفصل بينها فواصل (⁨,⁩): عمود أو مقياس مع ⁨&gt;⁩ أو ⁨&lt;⁩ أو ⁨&gt;=⁩ أو ⁨&lt;=⁩ أو ⁨=⁩ وقيمة أو تاريخ؛ عمود نصوص مع ⁨=⁩ ونص؛ «⁨has money⁩» أو «⁨no money⁩»؛ ⁨status⁩ أو ⁨kind⁩ أو ⁨outcome⁩ أو ⁨basis⁩ أو ⁨country⁩ مع كلمة؛ وأي كلمات أخرى يُبحث عنها في النصوص</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>مقدار ما قُرئ من الملف</translation>
    </message>
    <message>
        <source>Stops reading (Esc)</source>
        <translation>يوقف القراءة (⁨Esc⁩)</translation>
    </message>
    <message>
        <source>The rows as a scatter, a histogram, by groups, by years</source>
        <translation>الصفوف في صورة انتشار أو مدرج تكراري أو بحسب المجموعات أو السنوات</translation>
    </message>
    <message>
        <source>Not only those that were selected in Explore</source>
        <translation>لا الصفوف التي حُدّدت في «استكشاف» فقط</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3, %4 rows</source>
        <translation>تجري قراءة ⁨%1⁩: ⁨%2⁩ من ⁨%3⁩، والصفوف %4</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of cases.</source>
        <translation>لا يمكن قراءة ⁨%1⁩ جدولَ قضايا.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Rows of %1 that were left out:</source>
        <translation>الصفوف المتروكة من ⁨%1⁩:</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>فُتح ⁨%1⁩. ما ينبغي معرفته عنه:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Problems: %1 ...</source>
        <translation>المشكلات: %1 ...</translation>
    </message>
    <message>
        <source>Select rows first: a click, Shift and Ctrl for more</source>
        <translation>حدّد صفوفًا أولًا: نقرة، و⁨Shift⁩ و⁨Ctrl⁩ للمزيد</translation>
    </message>
    <message>
        <source>A document has at most %1 cases</source>
        <translation>أقصى عدد من القضايا في المستند: %1</translation>
    </message>
    <message>
        <source>The %1 selected rows as cases, to be edited and drawn</source>
        <translation>الصفوف المحددة، وعددها %1، في صورة قضايا للتحرير والرسم</translation>
    </message>
    <message>
        <source>%1: %2 rows, read-only</source>
        <translation>⁨%1⁩: الصفوف %2، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, read-only</source>
        <translation>⁨%1⁩: الصفوف %2 من %3، للقراءة فقط</translation>
    </message>
    <message>
        <source>; %1 selected</source>
        <translation>؛ المحدد %1</translation>
    </message>
    <message>
        <source>; sorting and filtering ...</source>
        <translation>؛ يجري الفرز والتصفية ...</translation>
    </message>
    <message>
        <source>%1. Still shown: %2</source>
        <translation>%1. المعروض حتى الآن: %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TextPanel</name>
    <message>
        <source>An empty field is filled from the data.</source>
        <translation>الحقل الفارغ يُملأ من البيانات.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>العنوان الفرعي (&amp;U)</translation>
    </message>
    <message>
        <source>Sentence &amp;with the ratio</source>
        <translation>الجملة ذات النسبة (&amp;W)</translation>
    </message>
    <message>
        <source>Further &amp;notes</source>
        <translation>ملاحظات إضافية (&amp;N)</translation>
    </message>
    <message>
        <source>Printed after the notes that must stand</source>
        <translation>تُطبع بعد الملاحظات التي لا بد منها</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>سطر الكاتب (&amp;Y)</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting; in no figure</source>
        <translation>لا يراها إلا المتحدث أثناء التقديم؛ ولا تظهر في أي شكل</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>كتابة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for an alternative text</source>
        <translation>%1 من %2 من الأحرف: أطول من أن يكون نصًا بديلًا</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 من الأحرف</translation>
    </message>
    <message>
        <source>What ToScale writes in figures and exports of this document, whatever the language of the window; what was typed stays as it is</source>
        <translation>لغة ما يكتبه ToScale في أشكال هذا المستند وملفاته المصدَّرة، أيًّا كانت لغة النافذة؛ وما كُتب يدويًّا يبقى كما هو</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>Change the language of the document</source>
        <translation>تغيير لغة المستند</translation>
    </message>
    <message>
        <source>%1: not translated, in English</source>
        <comment>a language</comment>
        <translation>⁨%1⁩: غير مترجمة، بالإنجليزية</translation>
    </message>
    <message>
        <source>&amp;Question of the guess</source>
        <translation>سؤال التخمين (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TimelineControls</name>
    <message>
        <source>By the calendar</source>
        <translation>بحسب التقويم</translation>
    </message>
    <message>
        <source>Counted from an event</source>
        <translation>معدود من حدث</translation>
    </message>
    <message>
        <source>Without empty times</source>
        <translation>بلا فترات خالية</translation>
    </message>
    <message>
        <source>Order alone</source>
        <translation>الترتيب وحده</translation>
    </message>
    <message>
        <source>How the axis lays out time</source>
        <translation>كيف يوزّع المحور الزمن</translation>
    </message>
    <message>
        <source>Day 0 of every case</source>
        <translation>اليوم ٠ في كل قضية</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>أي أنواع الأحداث تُعرض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>اليوم ٠</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Time “%1”</source>
        <translation>الزمن «%1»</translation>
    </message>
    <message>
        <source>Day 0 “%1”</source>
        <translation>اليوم ٠ «%1»</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 من %2 من الأنواع</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>أنواع الأحداث</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnitControls</name>
    <message>
        <source>What one square of the grid is</source>
        <translation>ما يمثّله المربع الواحد في الشبكة</translation>
    </message>
    <message>
        <source>One square</source>
        <translation>المربع الواحد</translation>
    </message>
    <message>
        <source>One square “%1”</source>
        <translation>المربع الواحد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Chosen by the figure</source>
        <translation>يختاره الشكل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewListModel</name>
    <message>
        <source>figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>stages of penalties</source>
        <translation>مراحل الجزاءات</translation>
    </message>
    <message>
        <source>what is compared with</source>
        <translation>ما تُجرى المقارنة به</translation>
    </message>
    <message>
        <source>currency, prices or prefixes</source>
        <translation>العملة أو الأسعار أو البادئات</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Changes %1 things at once: %2</source>
        <translation>يغيّر %1 من الأشياء دفعة واحدة: %2</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>نقل العرض</translation>
    </message>
    <message>
        <source>View %1 of %2: %3</source>
        <translation>العرض %1 من %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>View %1 of %2: %3 (%4)</source>
        <translation>العرض %1 من %2: ⁨%3⁩ (%4)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewTileDelegate</name>
    <message>
        <source>No figure</source>
        <translation>لا شكل</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>جارٍ الرسم …</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>عنوان العرض</translation>
    </message>
</context>
<context>
    <name>toscale::gui::WallDialog</name>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>حفظ ⁨PDF⁩ (&amp;S) …</translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>طباعة لجدار</translation>
    </message>
    <message>
        <source>The figure and its sheets</source>
        <translation>الشكل وأوراقه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>مقياس الرسم (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>تجري الكتابة …</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>what is expected</comment>
        <translation>اكتب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTable</name>
    <message>
        <source>The figure as a table</source>
        <translation>الشكل في جدول</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTableModel</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>كلمات النافذة؛ أما لغة الأشكال فتُختار في لوحة «النصوص»</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>الألوان (&amp;U):</translation>
    </message>
    <message>
        <source>Light and dark &amp;figures wear the colours of the window</source>
        <translation>الأشكال الفاتحة والداكنة تأخذ ألوان النافذة (&amp;F)</translation>
    </message>
    <message>
        <source>On the screen alone; what is exported has the theme of its view</source>
        <translation>على الشاشة وحدها؛ وما يُصدَّر يأخذ سمة عرضه</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل الحركة (&amp;R)</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>تتغير الصور دفعة واحدة بدل أن تنساب</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>&amp;Save documents automatically, every</source>
        <translation>حفظ المستندات تلقائيًا كل (&amp;S)</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Minutes between two saves</source>
        <translation>الدقائق بين عمليتي حفظ</translation>
    </message>
    <message>
        <source>For documents that have a file. What was not saved is kept in any case, and offered again after a crash. Where another program changed the file, nothing is saved until you decide.</source>
        <translation>للمستندات التي لها ملف. وما لم يُحفظ يبقى في كل حال ويُعرض من جديد بعد انهيار البرنامج. وإذا غيّر برنامج آخر الملف فلا يُحفظ شيء حتى تقرر.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentsPage</name>
    <message>
        <source>For documents that are made or imported from now on. Those that are there stay as they are, and their new views keep their currency, prices and prefixes.</source>
        <translation>للمستندات التي تُنشأ أو تُستورد من الآن. أما الموجودة فتبقى كما هي، وتحتفظ عروضها الجديدة بعملتها وأسعارها وبادئاتها.</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>عملة المقارنة</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>العملة (&amp;U):</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year, as far as the price index of the currency reaches</source>
        <translation>اسمية، أو معدّلة إلى أسعار سنة، بقدر ما يصل إليه مؤشر أسعار العملة</translation>
    </message>
    <message>
        <source>&amp;Prices:</source>
        <translation>الأسعار (&amp;P):</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>قوى العدد ١٠٠٠ (⁨SI⁩)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>قوى العدد ١٠٢٤ (⁨JEDEC⁩)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>هل ⁨GB⁩ هي ١٠٠٠³ بايت أم ١٠٢٤³ بايت</translation>
    </message>
    <message>
        <source>Prefi&amp;xes:</source>
        <translation>البادئات (&amp;X):</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>رُسم وفق مقياس الرسم بـ⁨ToScale⁩</translation>
    </message>
    <message>
        <source>Written into every new view, where it can be changed (Texts panel); views that are there keep theirs. Empty: the standard one, in the language of the figure</source>
        <translation>يُكتب في كل عرض جديد ويمكن تغييره فيه (لوحة «النصوص»)؛ وتحتفظ العروض الموجودة بسطرها. إن تُرك فارغًا فالسطر المعتاد بلغة الشكل</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>سطر الكاتب (&amp;B):</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>اسمية، غير معدّلة</translation>
    </message>
    <message>
        <source>Of the latest year (now %1)</source>
        <translation>لأحدث سنة (الآن %1)</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>prices of a year</comment>
        <translation>لسنة %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportPage</name>
    <message>
        <source>The one used last</source>
        <translation>آخر مجلد استُخدم</translation>
    </message>
    <message>
        <source>Where exports, prints and tables begin; a folder that is gone counts as none</source>
        <translation>حيث يبدأ التصدير والطباعة والجداول؛ والمجلد الذي لم يعد موجودًا كأنه لم يُحدَّد</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>اختيار (&amp;H) …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Re&amp;move the size</source>
        <translation>إزالة القياس (&amp;M)</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>لا يمكن إلا إزالة القياسات التي أضفتها</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد (&amp;F):</translation>
    </message>
    <message>
        <source>There is no such folder. While there is none, exports begin where the last one did.</source>
        <translation>لا يوجد مجلد بهذا الاسم. وما دام غير موجود يبدأ التصدير حيث كان آخر تصدير.</translation>
    </message>
    <message>
        <source>Sizes &amp;ticked when an export begins:</source>
        <translation>القياسات المحددة عند بدء التصدير (&amp;T):</translation>
    </message>
    <message>
        <source>None ticked: those of the last export. Sizes of your own are added when exporting.</source>
        <translation>إن لم يُحدَّد شيء فقياسات آخر تصدير. وتُضاف القياسات الخاصة بك عند التصدير.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New documents</source>
        <translation>المستندات الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>التصدير (&amp;E)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>استعادة القيم المبدئية (&amp;D)</translation>
    </message>
    <message>
        <source>The standard values on all pages; sizes of your own stay</source>
        <translation>القيم المبدئية في كل الصفحات؛ وتبقى القياسات الخاصة بك</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln مستند فيه تغييرات غير محفوظة. أتريد حفظها أولًا؟</numerusform>
            <numerusform>مستند واحد (%Ln) فيه تغييرات غير محفوظة. أتريد حفظه أولًا؟</numerusform>
            <numerusform>مستندان (%Ln) فيهما تغييرات غير محفوظة. أتريد حفظهما أولًا؟</numerusform>
            <numerusform>%Ln مستندات فيها تغييرات غير محفوظة. أتريد حفظها أولًا؟</numerusform>
            <numerusform>%Ln مستندًا فيها تغييرات غير محفوظة. أتريد حفظها أولًا؟</numerusform>
            <numerusform>%Ln مستند فيها تغييرات غير محفوظة. أتريد حفظها أولًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to save</source>
        <translation>المستندات المراد حفظها</translation>
    </message>
    <message>
        <source>The changes of those that are not saved are lost.</source>
        <translation>تضيع تغييرات ما لا يُحفظ منها.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>تجاهل الكل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>حفظ المحدد (&amp;S)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWords</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>في العرض</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWindow</name>
    <message>
        <source>Guide – ToScale</source>
        <translation>الدليل – ToScale</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>Finds a text in all pages; Enter shows the next place, Shift and Enter the one before</source>
        <translation>يجد نصًا في كل الصفحات؛ Enter يعرض الموضع التالي، وShift مع Enter الموضع السابق</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The pages of the guide and their sections</source>
        <translation>صفحات الدليل وأقسامها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>حروف بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ControlWords</name>
    <message>
        <source>The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.</source>
        <translation>الشكل. انقر علامة لترى مصدر رقمها؛ وتنقلك مفاتيح الأسهم من علامة إلى أخرى.</translation>
    </message>
    <message>
        <source>Shows the cases whose name, country, outcome or size has these words</source>
        <translation>يعرض القضايا التي يرد في اسمها أو بلدها أو نتيجتها أو حجمها هذه الكلمات</translation>
    </message>
    <message>
        <source>The cases of the document. A tick puts a case into the figure.</source>
        <translation>قضايا المستند. وضع علامة يُدخل القضية في الشكل.</translation>
    </message>
    <message>
        <source>The views of the document, which are the steps of a presentation. Drag them to another place.</source>
        <translation>عروض المستند، وهي خطوات العرض التقديمي. اسحبها إلى موضع آخر.</translation>
    </message>
    <message>
        <source>What would be wrong to conclude from the figure. Notes in bold are always printed on it.</source>
        <translation>ما يكون استنتاجه من الشكل خطأ. الملاحظات بالخط العريض تُطبع فيه دائمًا.</translation>
    </message>
    <message>
        <source>How the selected number came about, step by step, and who says so</source>
        <translation>كيف نشأ الرقم المحدد خطوة خطوة، ومن يقول به</translation>
    </message>
    <message>
        <source>The selected value as things that people know</source>
        <translation>القيمة المحددة بأشياء يعرفها الناس</translation>
    </message>
    <message>
        <source>What the view takes for granted. Another value in the second column reads the record otherwise.</source>
        <translation>ما يفترضه العرض. قيمة أخرى في العمود الثاني تقرأ السجل قراءة أخرى.</translation>
    </message>
    <message>
        <source>The figure in small for each other way to read the record. A click reads the view so.</source>
        <translation>الشكل مصغرًا لكل قراءة أخرى للسجل. نقرة واحدة تقرأ العرض بها.</translation>
    </message>
    <message>
        <source>What the figure shows, as a table: values, basis, gaps and sources</source>
        <translation>ما يعرضه الشكل في جدول: القيم والأساس والفجوات والمصادر</translation>
    </message>
    <message>
        <source>A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.</source>
        <translation>صف لكل قضية. اكتب الكميات والتواريخ والمراحل كما يكتبها الناس؛ والنقر على رأس عمود يرتّب.</translation>
    </message>
    <message>
        <source>What happened when. Type a date into the last row to add an event.</source>
        <translation>ما الذي حدث ومتى. اكتب تاريخًا في الصف الأخير لإضافة حدث.</translation>
    </message>
    <message>
        <source>What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.</source>
        <translation>ما تقوله القضية، مُدخل في كل صف. اكتب في الصف الأخير لإضافة مُدخل؛ وتحته كل حقوله.</translation>
    </message>
    <message>
        <source>The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.</source>
        <translation>صفوف الملف الذي يبقى كما هو. النقر على خلية يعرض سندها، وعلى رأس عمود يرتّب.</translation>
    </message>
    <message>
        <source>Which rows could not be read, and why</source>
        <translation>أي الصفوف تعذرت قراءتها، ولماذا</translation>
    </message>
    <message>
        <source>Begins a case, whose name is typed first</source>
        <translation>يبدأ قضية يُكتب اسمها أولًا</translation>
    </message>
    <message>
        <source>What to look for in names, summaries, notes, values, events and sources of all cases</source>
        <translation>ما يُبحث عنه في الأسماء والملخصات والملاحظات والقيم والأحداث والمصادر في كل القضايا</translation>
    </message>
    <message>
        <source>What stands in its place then; empty takes it away</source>
        <translation>ما يحل محله؛ والفراغ يزيله</translation>
    </message>
    <message>
        <source>Capital and small letters count as different</source>
        <translation>تُعدّ الحروف الكبيرة والصغيرة مختلفة</translation>
    </message>
    <message>
        <source>Leaves out places inside longer words</source>
        <translation>يتجاوز المواضع داخل كلمات أطول</translation>
    </message>
    <message>
        <source>Places that were not replaced, each with the reason</source>
        <translation>مواضع لم تُستبدل، وسبب كل منها</translation>
    </message>
    <message>
        <source>Stands on the figure. Empty: made from the data, and made anew when they change.</source>
        <translation>يظهر في الشكل. فارغ: يُصنع من البيانات ويُصنع من جديد إذا تغيرت.</translation>
    </message>
    <message>
        <source>Your own notes, printed after those that must stand</source>
        <translation>ملاحظاتك، تُطبع بعد ما يجب أن يبقى منها</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting</source>
        <translation>لا يراه أثناء العرض إلا المتحدث</translation>
    </message>
    <message>
        <source>What a class is asked before it sees the figure</source>
        <translation>ما يُسأل عنه الصف قبل أن يرى الشكل</translation>
    </message>
    <message>
        <source>What is said to those who do not see the picture, in up to 250 characters</source>
        <translation>ما يُقال لمن لا يرى الصورة، في 250 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Researched cases with their sources. Tick those to be added to the document.</source>
        <translation>قضايا مبحوثة مع مصادرها. ضع علامة على ما يُضاف إلى المستند.</translation>
    </message>
    <message>
        <source>The sizes to be written. In each the figure is laid out anew, not scaled.</source>
        <translation>المقاسات التي تُكتب. في كل منها يُرتَّب الشكل من جديد ولا يُكبَّر أو يُصغَّر.</translation>
    </message>
    <message>
        <source>In the chosen size something would be left out; this one has room for all</source>
        <translation>في المقاس المختار يسقط شيء؛ وهذا يتسع للكل</translation>
    </message>
    <message>
        <source>A size of your own, which stays in the list</source>
        <translation>مقاس خاص بك يبقى في القائمة</translation>
    </message>
    <message>
        <source>Where the files are written; a folder that is not there is made</source>
        <translation>حيث تُكتب الملفات؛ والمجلد غير الموجود يُنشأ</translation>
    </message>
    <message>
        <source>Writes a file for each ticked size and format</source>
        <translation>يكتب ملفًا لكل مقاس وصيغة عليهما علامة</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class</source>
        <translation>الشكل أو كل العروض أو ورقة عمل لصف</translation>
    </message>
    <message>
        <source>The views that stand on the worksheet</source>
        <translation>العروض التي تظهر في ورقة العمل</translation>
    </message>
    <message>
        <source>The size of each sheet</source>
        <translation>مقاس كل ورقة</translation>
    </message>
    <message>
        <source>Asks which printer, then prints</source>
        <translation>يسأل عن الطابعة ثم يطبع</translation>
    </message>
    <message>
        <source>Writes the pages into a file instead of printing them</source>
        <translation>يكتب الصفحات في ملف بدلًا من طباعتها</translation>
    </message>
    <message>
        <source>How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB</source>
        <translation>ما يمثله سنتيمتر مربع أو سنتيمتر: 1 cm² = 70 GB</translation>
    </message>
    <message>
        <source>What each column of the file becomes, and its unit; click to choose otherwise</source>
        <translation>ما يصير إليه كل عمود من الملف ووحدته؛ انقر لتختار غير ذلك</translation>
    </message>
    <message>
        <source>The rows as they will be read; a problem is marked in its cell</source>
        <translation>الصفوف كما ستُقرأ؛ والمشكلة معلّمة في خليتها</translation>
    </message>
    <message>
        <source>Whether the cases come to those of the open document or into a new one</source>
        <translation>هل تُضم القضايا إلى المستند المفتوح أم إلى مستند جديد</translation>
    </message>
    <message>
        <source>Takes the rows without problems, as one step that can be undone</source>
        <translation>يأخذ الصفوف التي لا مشكلة فيها خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Whether the case is open, closed, or ended in a judgment that nobody enforced</source>
        <translation>هل القضية مفتوحة أم مغلقة أم انتهت بحكم لم ينفذه أحد</translation>
    </message>
    <message>
        <source>How it ended, or that it has not; it words what stands in place of a penalty</source>
        <translation>كيف انتهت، أو أنها لم تنته؛ ومنه يُصاغ ما يحل محل الجزاء</translation>
    </message>
    <message>
        <source>Tick it if you read it yourself in the page that is cited</source>
        <translation>ضع علامة إن قرأته بنفسك في الصفحة المذكورة</translation>
    </message>
    <message>
        <source>What was done with what is counted: copied, held, offered and published are different numbers</source>
        <translation>ما فُعل بما يُعَدّ: المنسوخ والمحتفظ به والمعروض والمنشور أعداد مختلفة</translation>
    </message>
    <message>
        <source>Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere</source>
        <translation>هل هو مزعوم أم معترف به أم ثابت أم مقدّر؛ وما كان مزعومًا يُقال عنه ذلك في كل موضع</translation>
    </message>
    <message>
        <source>What kind of source carries the number, and whether it is doubted</source>
        <translation>أي نوع من المصادر يحمل الرقم، وهل هو موضع شك</translation>
    </message>
    <message>
        <source>A person, a company, an authority: as the sources name it</source>
        <translation>شخص أو شركة أو سلطة: كما تسميها المصادر</translation>
    </message>
    <message>
        <source>A company cannot be imprisoned, and a person has no revenue of a company</source>
        <translation>الشركة لا تُسجن، والشخص لا إيراد له كإيراد شركة</translation>
    </message>
    <message>
        <source>What it did: copied, published, ran the site, held the data</source>
        <translation>ما فعله: نسخ أو نشر أو أدار الموقع أو احتفظ بالبيانات</translation>
    </message>
    <message>
        <source>A fine, damages, a prison term: kinds of money are added, prison is never added to money</source>
        <translation>غرامة أو تعويض أو سجن: أنواع المال تُجمع، والسجن لا يُجمع إلى مال قط</translation>
    </message>
    <message>
        <source>Before whom: a criminal court, a civil court or an authority</source>
        <translation>أمام من: محكمة جنائية أو مدنية أو سلطة</translation>
    </message>
    <message>
        <source>What a reader must know of this number alone</source>
        <translation>ما يجب أن يعرفه القارئ عن هذا الرقم وحده</translation>
    </message>
    <message>
        <source>There is a sum, and those who know it do not say it</source>
        <translation>هناك مبلغ، ومن يعرفه لا يقوله</translation>
    </message>
    <message>
        <source>Whether each of several pays it, or all of them together once</source>
        <translation>هل يدفعه كل واحد من عدة أم يدفعونه معًا مرة واحدة</translation>
    </message>
    <message>
        <source>Who arrived at the number: a sum that only the press computed is never a decision</source>
        <translation>من توصل إلى الرقم: مبلغ حسبته الصحافة وحدها ليس قرارًا أبدًا</translation>
    </message>
    <message>
        <source>Whether it is one penalty or the sum of several counts</source>
        <translation>هل هو جزاء واحد أم مجموع عدة تهم</translation>
    </message>
    <message>
        <source>Who published it: printed under every figure that rests on it</source>
        <translation>من نشره: يُطبع تحت كل شكل يستند إليه</translation>
    </message>
    <message>
        <source>The title of the page or paper; a headline stands in the receipt only</source>
        <translation>عنوان الصفحة أو الوثيقة؛ والعنوان الصحفي يظهر في السند فقط</translation>
    </message>
    <message>
        <source>Where it is found; nothing is fetched from there</source>
        <translation>أين يوجد؛ ولا يُجلب من هناك شيء</translation>
    </message>
    <message>
        <source>The record itself is printed first; copies and social media are marked as such</source>
        <translation>السجل نفسه يُطبع أولًا؛ والنسخ ووسائل التواصل تُعلَّم كذلك</translation>
    </message>
    <message>
        <source>Whose revenue it is: a penalty is divided by that of the one who pays</source>
        <translation>إيراد من: يُقسم الجزاء على إيراد من يدفع</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for a point: more for large screens and for print</source>
        <translation>كم بكسلًا من PNG يمثل نقطة: أكثر للشاشات الكبيرة والطباعة</translation>
    </message>
</context>
</TS>
