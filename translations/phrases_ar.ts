<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source> or </source>
        <comment>between kinds of penalty</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source> per </source>
        <comment>between two units</comment>
        <translation> لكل </translation>
    </message>
    <message>
        <source>$164,501 million / 366 days</source>
        <translation>١٦٤٬٥٠١ مليون دولار / ٣٦٦ يومًا</translation>
    </message>
    <message>
        <source>$164,501 million / 527,040 minutes (2024 is a leap year)</source>
        <translation>١٦٤٬٥٠١ مليون دولار / ٥٢٧٬٠٤٠ دقيقة (٢٠٢٤ سنة كبيسة)</translation>
    </message>
    <message>
        <source>$164,501 million / 8,784 hours</source>
        <translation>١٦٤٬٥٠١ مليون دولار / ٨٬٧٨٤ ساعة</translation>
    </message>
    <message>
        <source>$350,018 million / 366 days</source>
        <translation>٣٥٠٬٠١٨ مليون دولار / ٣٦٦ يومًا</translation>
    </message>
    <message>
        <source>$5,089 million / 8,784 hours</source>
        <translation>٥٬٠٨٩ مليون دولار / ٨٬٧٨٤ ساعة</translation>
    </message>
    <message>
        <source>$637,959 million / 366 days</source>
        <translation>٦٣٧٬٩٥٩ مليون دولار / ٣٦٦ يومًا</translation>
    </message>
    <message>
        <source>$7.25 an hour since 24 July 2009</source>
        <translation>٧٫٢٥ دولار في الساعة منذ ٢٤ يوليو ٢٠٠٩</translation>
    </message>
    <message>
        <source>$7.25 x 40 hours x 52 weeks</source>
        <translation>٧٫٢٥ دولار × ٤٠ ساعة × ٥٢ أسبوعًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt for %4, lie factor %5</source>
        <comment>a case, a measure: a length for its value</comment>
        <translation>%1 %2: ⁨%3 pt⁩ مقابل ⁨%4⁩، معامل التحريف ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt² for %4, lie factor %5</source>
        <comment>a case, a measure: an area for its value</comment>
        <translation>%1 %2: ⁨%3 pt²⁩ مقابل ⁨%4⁩، معامل التحريف ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure of works; their noun</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure; how many cases have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many cases lack something; why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (by its cells)</source>
        <comment>a column</comment>
        <translation>%1 (بخلاياه)</translation>
    </message>
    <message>
        <source>%1 (by what its name means)</source>
        <comment>a column</comment>
        <translation>%1 (بمعنى اسمه)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two measures</comment>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer equal</source>
        <translation>%1 و%2 لم يعودا متساويين</translation>
    </message>
    <message>
        <source>%1 and %2 become equal</source>
        <translation>%1 و%2 يتساويان</translation>
    </message>
    <message>
        <source>%1 and %2 swap</source>
        <translation>%1 و%2 يتبادلان الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 مقالة</numerusform>
            <numerusform>%1 مقالة</numerusform>
            <numerusform>%1 مقالتان</numerusform>
            <numerusform>%1 مقالات</numerusform>
            <numerusform>%1 مقالة</numerusform>
            <numerusform>%1 مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 عند الصفر الذي لا مكان له على هذا المقياس</translation>
    </message>
    <message numerus="yes">
        <source>%1 book copy(s)</source>
        <translation>
            <numerusform>%1 نسخة كتاب</numerusform>
            <numerusform>%1 نسخة كتاب</numerusform>
            <numerusform>%1 نسختا كتاب</numerusform>
            <numerusform>%1 نسخ كتب</numerusform>
            <numerusform>%1 نسخة كتاب</numerusform>
            <numerusform>%1 نسخة كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 book(s)</source>
        <translation>
            <numerusform>%1 كتاب</numerusform>
            <numerusform>%1 كتاب</numerusform>
            <numerusform>%1 كتابان</numerusform>
            <numerusform>%1 كتب</numerusform>
            <numerusform>%1 كتابًا</numerusform>
            <numerusform>%1 كتاب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a measure; outcome, country ...</comment>
        <translation>%1 بحسب %2</translation>
    </message>
    <message>
        <source>%1 by year of the act</source>
        <translation>%1 بحسب سنة الفعل</translation>
    </message>
    <message>
        <source>%1 by year of the decision</source>
        <translation>%1 بحسب سنة القرار</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>of some rows of a table</comment>
        <translation>
            <numerusform>%1 قضية</numerusform>
            <numerusform>قضية واحدة (%1)</numerusform>
            <numerusform>قضيتان (%1)</numerusform>
            <numerusform>%1 قضايا</numerusform>
            <numerusform>%1 قضية</numerusform>
            <numerusform>%1 قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer record(s)</source>
        <translation>
            <numerusform>%1 سجل مستهلك</numerusform>
            <numerusform>%1 سجل مستهلك</numerusform>
            <numerusform>%1 سجلا مستهلك</numerusform>
            <numerusform>%1 سجلات مستهلكين</numerusform>
            <numerusform>%1 سجل مستهلك</numerusform>
            <numerusform>%1 سجل مستهلك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted too</source>
        <comment>a case</comment>
        <translation>مع احتساب %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit card number(s)</source>
        <translation>
            <numerusform>%1 رقم بطاقة ائتمان</numerusform>
            <numerusform>%1 رقم بطاقة ائتمان</numerusform>
            <numerusform>%1 رقما بطاقة ائتمان</numerusform>
            <numerusform>%1 أرقام بطاقات ائتمان</numerusform>
            <numerusform>%1 رقم بطاقة ائتمان</numerusform>
            <numerusform>%1 رقم بطاقة ائتمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer record(s)</source>
        <translation>
            <numerusform>%1 سجل عميل</numerusform>
            <numerusform>%1 سجل عميل</numerusform>
            <numerusform>%1 سجلا عميل</numerusform>
            <numerusform>%1 سجلات عملاء</numerusform>
            <numerusform>%1 سجل عميل</numerusform>
            <numerusform>%1 سجل عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 مستند</numerusform>
            <numerusform>%1 مستند</numerusform>
            <numerusform>%1 مستندان</numerusform>
            <numerusform>%1 مستندات</numerusform>
            <numerusform>%1 مستندًا</numerusform>
            <numerusform>%1 مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <comment>a number of cases</comment>
        <translation>المرسوم منها %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail address(s)</source>
        <translation>
            <numerusform>%1 عنوان بريد إلكتروني</numerusform>
            <numerusform>%1 عنوان بريد إلكتروني</numerusform>
            <numerusform>%1 عنوانا بريد إلكتروني</numerusform>
            <numerusform>%1 عناوين بريد إلكتروني</numerusform>
            <numerusform>%1 عنوان بريد إلكتروني</numerusform>
            <numerusform>%1 عنوان بريد إلكتروني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s)</source>
        <translation>
            <numerusform>%1 رسالة إلكترونية</numerusform>
            <numerusform>%1 رسالة إلكترونية</numerusform>
            <numerusform>%1 رسالتان إلكترونيتان</numerusform>
            <numerusform>%1 رسائل إلكترونية</numerusform>
            <numerusform>%1 رسالة إلكترونية</numerusform>
            <numerusform>%1 رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 ملف</numerusform>
            <numerusform>%1 ملف</numerusform>
            <numerusform>%1 ملفان</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>في ⁨%1⁩ عدد الأيام %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 hundred million</source>
        <comment>10^8</comment>
        <translation>
            <numerusform>%1 مئة مليون</numerusform>
            <numerusform>%1 مئة مليون</numerusform>
            <numerusform>%1 مئة مليون</numerusform>
            <numerusform>%1 مئة مليون</numerusform>
            <numerusform>%1 مئة مليون</numerusform>
            <numerusform>%1 مئة مليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image URL(s)</source>
        <translation>
            <numerusform>%1 رابط صورة</numerusform>
            <numerusform>%1 رابط صورة</numerusform>
            <numerusform>%1 رابطا صورة</numerusform>
            <numerusform>%1 روابط صور</numerusform>
            <numerusform>%1 رابط صورة</numerusform>
            <numerusform>%1 رابط صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image(s)</source>
        <translation>
            <numerusform>%1 صورة</numerusform>
            <numerusform>%1 صورة</numerusform>
            <numerusform>%1 صورتان</numerusform>
            <numerusform>%1 صور</numerusform>
            <numerusform>%1 صورة</numerusform>
            <numerusform>%1 صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not written</source>
        <translation>لا يُكتب %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a case</comment>
        <translation>مع استبعاد %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 metadata record(s)</source>
        <translation>
            <numerusform>%1 سجل بيانات وصفية</numerusform>
            <numerusform>%1 سجل بيانات وصفية</numerusform>
            <numerusform>%1 سجلا بيانات وصفية</numerusform>
            <numerusform>%1 سجلات بيانات وصفية</numerusform>
            <numerusform>%1 سجل بيانات وصفية</numerusform>
            <numerusform>%1 سجل بيانات وصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s)</source>
        <translation>
            <numerusform>%1 زوج آخر</numerusform>
            <numerusform>زوج آخر (%1)</numerusform>
            <numerusform>زوجان آخران (%1)</numerusform>
            <numerusform>%1 أزواج أخرى</numerusform>
            <numerusform>%1 زوجًا آخر</numerusform>
            <numerusform>%1 زوج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s) with an order</source>
        <translation>
            <numerusform>%1 زوج آخر له ترتيب</numerusform>
            <numerusform>زوج آخر له ترتيب (%1)</numerusform>
            <numerusform>زوجان آخران لهما ترتيب (%1)</numerusform>
            <numerusform>%1 أزواج أخرى لها ترتيب</numerusform>
            <numerusform>%1 زوجًا آخر له ترتيب</numerusform>
            <numerusform>%1 زوج آخر له ترتيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 music file(s)</source>
        <translation>
            <numerusform>%1 ملف موسيقي</numerusform>
            <numerusform>%1 ملف موسيقي</numerusform>
            <numerusform>%1 ملفان موسيقيان</numerusform>
            <numerusform>%1 ملفات موسيقية</numerusform>
            <numerusform>%1 ملفًا موسيقيًا</numerusform>
            <numerusform>%1 ملف موسيقي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 يحتاج إلى قيمة: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of cases; of rows</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases comparable</source>
        <translation>%1 من %2 قضية قابلة للمقارنة</translation>
    </message>
    <message>
        <source>%1 of %2 cases, filtered</source>
        <translation>%1 من %2 من القضايا بعد التصفية</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <comment>numbers of cases that are drawn</comment>
        <translation>يظهر %1 من %2</translation>
    </message>
    <message>
        <source>%1 of them, all</source>
        <translation>⁨%1⁩ منها أو كلها</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two dates</comment>
        <translation>⁨%1⁩ أو ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>%1 صفحتان</numerusform>
            <numerusform>%1 صفحات</numerusform>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>%1 صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 penalties have no date</source>
        <translation>
            <numerusform>%1 جزاء بلا تاريخ</numerusform>
            <numerusform>جزاء واحد (%1) بلا تاريخ</numerusform>
            <numerusform>جزاءان (%1) بلا تاريخ</numerusform>
            <numerusform>%1 جزاءات بلا تاريخ</numerusform>
            <numerusform>%1 جزاءً بلا تاريخ</numerusform>
            <numerusform>%1 جزاء بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photograph(s)</source>
        <translation>
            <numerusform>%1 صورة فوتوغرافية</numerusform>
            <numerusform>%1 صورة فوتوغرافية</numerusform>
            <numerusform>%1 صورتان فوتوغرافيتان</numerusform>
            <numerusform>%1 صور فوتوغرافية</numerusform>
            <numerusform>%1 صورة فوتوغرافية</numerusform>
            <numerusform>%1 صورة فوتوغرافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 سجل</numerusform>
            <numerusform>%1 سجل</numerusform>
            <numerusform>%1 سجلان</numerusform>
            <numerusform>%1 سجلات</numerusform>
            <numerusform>%1 سجلًا</numerusform>
            <numerusform>%1 سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recording(s)</source>
        <translation>
            <numerusform>%1 تسجيل</numerusform>
            <numerusform>%1 تسجيل</numerusform>
            <numerusform>%1 تسجيلان</numerusform>
            <numerusform>%1 تسجيلات</numerusform>
            <numerusform>%1 تسجيلًا</numerusform>
            <numerusform>%1 تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>صف واحد (%1)</numerusform>
            <numerusform>صفين (%1)</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have problems and are left out</source>
        <translation>
            <numerusform>%1 صف فيه مشكلات ويُترك</numerusform>
            <numerusform>صف واحد (%1) فيه مشكلات ويُترك</numerusform>
            <numerusform>صفان (%1) فيهما مشكلات ويُتركان</numerusform>
            <numerusform>%1 صفوف فيها مشكلات وتُترك</numerusform>
            <numerusform>%1 صفًا فيها مشكلات وتُترك</numerusform>
            <numerusform>%1 صف فيها مشكلات وتُترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or values are left out; the rest is used</source>
        <translation>
            <numerusform>يُترك من الصفوف أو القيم %1؛ ويُستعمل الباقي</numerusform>
            <numerusform>يُترك صف واحد أو قيمة واحدة (%1)؛ ويُستعمل الباقي</numerusform>
            <numerusform>يُترك صفان أو قيمتان (%1)؛ ويُستعمل الباقي</numerusform>
            <numerusform>تُترك %1 صفوف أو قيم؛ ويُستعمل الباقي</numerusform>
            <numerusform>يُترك %1 صفًا أو قيمة؛ ويُستعمل الباقي</numerusform>
            <numerusform>يُترك %1 صف أو قيمة؛ ويُستعمل الباقي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of cases</comment>
        <translation>المحدد منها %1</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>عدد الأوراق %1</translation>
    </message>
    <message>
        <source>%1 small squares: a square of about %2 by %2 of them.</source>
        <comment>about 1,143; 34</comment>
        <translation>%1 مربع صغير: مربع من نحو %2 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 song(s)</source>
        <translation>
            <numerusform>%1 أغنية</numerusform>
            <numerusform>%1 أغنية</numerusform>
            <numerusform>%1 أغنيتان</numerusform>
            <numerusform>%1 أغانٍ</numerusform>
            <numerusform>%1 أغنية</numerusform>
            <numerusform>%1 أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended, counted as if served</source>
        <translation>%1 موقوفة التنفيذ، محتسبة كأنها قُضيت</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>%1 times the frame before</source>
        <translation>⁨%1⁩ مرات الإطار السابق</translation>
    </message>
    <message numerus="yes">
        <source>%1 ten thousand</source>
        <comment>10^4</comment>
        <translation>
            <numerusform>%1 عشرة آلاف</numerusform>
            <numerusform>%1 عشرة آلاف</numerusform>
            <numerusform>%1 عشرة آلاف</numerusform>
            <numerusform>%1 عشرة آلاف</numerusform>
            <numerusform>%1 عشرة آلاف</numerusform>
            <numerusform>%1 عشرة آلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a guess</comment>
        <translation>%1 مرة</translation>
    </message>
    <message>
        <source>%1 times too few</source>
        <comment>how far a guess is off</comment>
        <translation>أقل بمقدار %1 مرة</translation>
    </message>
    <message>
        <source>%1 times too many</source>
        <comment>how far a guess is off</comment>
        <translation>أكثر بمقدار %1 مرة</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two amounts: a number of cases</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 track(s)</source>
        <translation>
            <numerusform>%1 مقطوعة</numerusform>
            <numerusform>%1 مقطوعة</numerusform>
            <numerusform>%1 مقطوعتان</numerusform>
            <numerusform>%1 مقطوعات</numerusform>
            <numerusform>%1 مقطوعة</numerusform>
            <numerusform>%1 مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user profile(s)</source>
        <translation>
            <numerusform>%1 ملف مستخدم</numerusform>
            <numerusform>%1 ملف مستخدم</numerusform>
            <numerusform>%1 ملفا مستخدم</numerusform>
            <numerusform>%1 ملفات مستخدمين</numerusform>
            <numerusform>%1 ملف مستخدم</numerusform>
            <numerusform>%1 ملف مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>عدد العروض %1</translation>
    </message>
    <message>
        <source>%1 with a range from zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 بمدى يبدأ من الصفر الذي لا مكان له على هذا المقياس</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>A and B swap; a reading</comment>
        <translation>%1 مع «%2»</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a number of cases; what they lack</comment>
        <translation>%1 بلا %2</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <comment>a number of cases</comment>
        <translation>%1 بلا هذا ولا ذاك</translation>
    </message>
    <message numerus="yes">
        <source>%1 work(s)</source>
        <translation>
            <numerusform>%1 مصنَّف</numerusform>
            <numerusform>%1 مصنَّف</numerusform>
            <numerusform>%1 مصنَّفان</numerusform>
            <numerusform>%1 مصنَّفات</numerusform>
            <numerusform>%1 مصنَّفًا</numerusform>
            <numerusform>%1 مصنَّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <comment>a plain decimal number</comment>
        <translation>
            <numerusform>⁨%1⁩ سنة</numerusform>
            <numerusform>سنة واحدة (⁨%1⁩)</numerusform>
            <numerusform>سنتان (⁨%1⁩)</numerusform>
            <numerusform>⁨%1⁩ سنوات</numerusform>
            <numerusform>⁨%1⁩ سنة</numerusform>
            <numerusform>⁨%1⁩ سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a reading: what it does to the order</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1, %2 suspended</source>
        <comment>a term, the number of its years that is suspended</comment>
        <translation>%1، منها ⁨%2⁩ موقوفة التنفيذ</translation>
    </message>
    <message>
        <source>%1, for the files in the folder %2</source>
        <translation>%1، لملفات المجلد %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a column; its unit</comment>
        <translation>%1، بوحدة %2</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>an axis</comment>
        <translation>%1، مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: how it is read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its exact value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure: a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of cases: what became of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names: a stage of a penalty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how many times %2 is that of %3?</source>
        <comment>a measure; a value; a case</comment>
        <translation>%1: كم مرة تساوي قيمة %3 مقدار %2؟</translation>
    </message>
    <message>
        <source>%1: how many times that of %2 (%3) is that of %4?</source>
        <comment>a measure; a case; its value; a case</comment>
        <translation>%1: كم مرة تساوي قيمة %4 قيمة %2 (%3)؟</translation>
    </message>
    <message>
        <source>%1: this is the file that is read; choose another name</source>
        <translation>%1: هذا هو الملف الذي يُقرأ؛ اختر اسمًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <comment>raised for a guess</comment>
        <translation>
            <numerusform>%n يد</numerusform>
            <numerusform>يد واحدة (%n)</numerusform>
            <numerusform>يدان (%n)</numerusform>
            <numerusform>%n أيدٍ</numerusform>
            <numerusform>%n يدًا</numerusform>
            <numerusform>%n يد</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a column</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2; write it in full</source>
        <translation>«⁨%1⁩» قد يعني ⁨%2⁩؛ اكتبه كاملًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist: %2</source>
        <translation>«⁨%1⁩» غير موجود: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the quantity; take it away</source>
        <translation>«⁨%1⁩» يلي المقدار؛ احذفه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exact decimal value; write it as a decimal</source>
        <translation>«⁨%1⁩» ليست له قيمة عشرية دقيقة؛ اكتبه عددًا عشريًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits; write fewer</source>
        <translation>«%1» يحتوي على أكثر من %2 رقمًا؛ اكتب أقل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the name of the column is not understood as a unit or a scale; &quot;%2&quot; is read without it; so often: %3</source>
        <translation>لا تُفهم «⁨%1⁩» في اسم العمود على أنها وحدة أو مقياس؛ تُقرأ «⁨%2⁩» من دونها؛ عدد المرات: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rate, not an amount</source>
        <translation>«⁨%1⁩» معدل وليس مقدارًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a second quantity; write one only</source>
        <translation>«⁨%1⁩» مقدار ثانٍ؛ اكتب مقدارًا واحدًا فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the limit of %2</source>
        <translation>«⁨%1⁩» يتجاوز الحد ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice; the first one is used</source>
        <translation>ورد «⁨%1⁩» مرتين؛ يُعتمد الأول</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is less than the smallest amount, %2</source>
        <translation>«⁨%1⁩» أقل من أصغر مقدار، وهو ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«⁨%1⁩» ناقص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a data size, money, a duration nor a count</source>
        <translation>«⁨%1⁩» ليس حجم بيانات ولا مبلغًا ولا مدة ولا عددًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217</source>
        <translation>«⁨%1⁩» ليست عملة وفق ⁨ISO 4217⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected %2</source>
        <translation>«⁨%1⁩» ليس تاريخًا؛ المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that this version draws; expected one of %2</source>
        <translation>«⁨%1⁩» ليس شكلًا يرسمه هذا الإصدار؛ المتوقع واحد من ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known language; expected a tag such as en, de or pt-BR</source>
        <translation>«⁨%1⁩» لغة غير معروفة؛ المتوقع رمز مثل ⁨en⁩ أو ⁨de⁩ أو ⁨pt-BR⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known unit; expected %2</source>
        <translation>«⁨%1⁩» وحدة غير معروفة؛ المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no measure; expected one of %2</source>
        <translation>«⁨%1⁩» ليس مقياسًا؛ المتوقع واحد من ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of years; it can be neither divided nor added</source>
        <translation>«⁨%1⁩» ليس عددًا من السنين؛ لا يُقسم ولا يُجمع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be read; check its points, commas and groups</source>
        <translation>«⁨%1⁩» ليس رقمًا يمكن قراءته؛ تحقق من النقاط والفواصل والمجموعات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675</source>
        <translation>«⁨%1⁩» ليس قياسًا؛ المتوقع ⁨WIDTHxHEIGHT⁩ بالنقاط، كل منهما من ⁨%2⁩ إلى ⁨%3⁩، مثل ⁨1200x675⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the format</source>
        <translation>«⁨%1⁩» ليس إصدارًا من الصيغة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a standard symbol (strict reading)</source>
        <translation>«⁨%1⁩» ليس رمزًا معياريًا (قراءة صارمة)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«⁨%1⁩» ليس واحدًا من ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; write: %2</source>
        <translation>«⁨%1⁩» وسيط زائد؛ اكتب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, in the scale that the name of the column says; so often: %3</source>
        <translation>تُقرأ «⁨%1⁩» على أنها ⁨%2⁩، بالمقياس الذي يذكره اسم العمود؛ عدد المرات: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a missing value; so often: %2</source>
        <translation>تُقرأ &quot;%1&quot; على أنها قيمة مفقودة؛ عدد المرات: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is suspended, wholly or in part, and a suspended term is no served one; it is neither divided nor added</source>
        <translation>«⁨%1⁩» موقوف التنفيذ كليًا أو جزئيًا، والمدة الموقوفة ليست مدة مقضية؛ فلا تُقسم ولا تُجمع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its own scale and is not read in that of the column&apos;s name, &quot;%2&quot;; so often: %3</source>
        <translation>تحتفظ «⁨%1⁩» بمقياسها ولا تُقرأ بمقياس اسم العمود «⁨%2⁩»؛ عدد المرات: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of different scripts</source>
        <translation>«⁨%1⁩» يخلط حروفًا من كتابات مختلفة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;; one of the two must name another or nothing</source>
        <translation>«⁨%1⁩» يعود إلى «⁨%2⁩»؛ يجب أن يشير أحدهما إلى غيره أو ألا يشير إلى شيء</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself; it must name another</source>
        <translation>«⁨%1⁩» يشير إلى نفسه؛ يجب أن يشير إلى غيره</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2</source>
        <translation>«⁨%1⁩» لا يشير إلى أي ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; qualifies the quantity a second time; write one qualifier only</source>
        <translation>«⁨%1⁩» يقيّد المقدار مرة ثانية؛ اكتب قيدًا واحدًا فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the quantity; take it away</source>
        <translation>«⁨%1⁩» يسبق المقدار؛ احذفه</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a negative amount makes no sense here</source>
        <translation>«⁨%1⁩»: لا معنى لمقدار سالب هنا</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a number was expected here</source>
        <translation>«⁨%1⁩»: كان المتوقع هنا رقمًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 % of one %2</source>
        <comment>a percentage; a thing</comment>
        <translation>%1 ٪ من واحد من: %2</translation>
    </message>
    <message>
        <source>%1 % of revenue</source>
        <translation>%1٪ من الإيرادات</translation>
    </message>
    <message>
        <source>%1 % of the way: %2 of %3</source>
        <comment>a percentage; two amounts</comment>
        <translation>%1٪ من المسار: %2 من %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency code, an amount: CHF 5</comment>
        <translation>%2 ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number; things</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criminal fines</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, a short month, a year: 6 Jan 2011</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: expected %3</source>
        <translation>⁨%1⁩ ⁨%2⁩: المتوقع ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value; what must be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <comment>a date</comment>
        <translation>%1 (غير مؤكد)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (basis)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copier (US, 2010)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gap (case)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>life, sought (criminal, name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (whose it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (and %2 suspended)</source>
        <translation>%1 (و%2 موقوفة التنفيذ)</translation>
    </message>
    <message>
        <source>%1 (best values, no bound)</source>
        <translation>%1 (أفضل التقديرات، بلا حد)</translation>
    </message>
    <message>
        <source>%1 (different kinds of works)</source>
        <comment>number of works for 3</comment>
        <translation>%1 – مصنفات من أنواع مختلفة</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a measure for so many cases, the smallest and the largest value</comment>
        <translation>%1، من %2 إلى %3</translation>
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
        <source>%1 against %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 مقابل %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and days</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and months</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal.</source>
        <translation>%1 و%2 متساويان تقريبًا.</translation>
    </message>
    <message>
        <source>%1 and %2 are almost equal.</source>
        <translation>%1 و%2 يكادان يتساويان.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 و%2 متساويان.</translation>
    </message>
    <message>
        <source>All %1 values are equal: %2.</source>
        <comment>how many, the value</comment>
        <translation>جميع القيم (%1) متساوية: %2.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 و%2: %3</translation>
    </message>
    <message>
        <source>%1 and %2: best values are equal; %3.</source>
        <translation>%1 و%2: أفضل التقديرات متساوية؛ %3.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3 times; %4.</source>
        <translation>%1 و%2: نسبة أفضل التقديرات %3 إلى ١؛ %4.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3; %4</source>
        <translation>%1 و%2: نسبة أفضل التقديرات %3؛ %4</translation>
    </message>
    <message>
        <source>%1 and %2: no ratio, %3</source>
        <translation>%1 و%2: لا نسبة، %3</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): arithmetic, not law</source>
        <comment>Fines at the same rate as A (statutory maximum)</comment>
        <translation>%1 كما في %2 (%3): حساب مجرد لا حكم قانوني</translation>
    </message>
    <message>
        <source>%1 as a share of a year’s revenue</source>
        <translation>%1 كنسبة من إيرادات سنة</translation>
    </message>
    <message>
        <source>%1 at the same rate</source>
        <translation>%1 بالمعدل نفسه</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>a year</comment>
        <translation>%1 ق.م</translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>
            <numerusform>%1 مليار</numerusform>
            <numerusform>%1 مليار</numerusform>
            <numerusform>%1 مليار</numerusform>
            <numerusform>%1 مليارات</numerusform>
            <numerusform>%1 مليار</numerusform>
            <numerusform>%1 مليار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2</source>
        <translation>%1 نسبة وليست مقدارًا، فلا يمكن رسمها على شكل %2؛ جرّب %3، أو ارسم %4 على شكل %2</translation>
    </message>
    <message>
        <source>%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2</source>
        <translation>يعرض %2 ما تعطيه نسبة القضية المرجعية، وليست %1 حسابًا من هذا النوع؛ جرّب %3، أو ارسم %4 على شكل %2</translation>
    </message>
    <message>
        <source>%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2</source>
        <translation>يعرض %2 مراحل العقوبات، وليس لـ %1 مراحل؛ جرّب %3، أو ارسم %4 على شكل %2</translation>
    </message>
    <message>
        <source>%1 has both sides in it that %2 sets apart; try %3, or %4 as %2</source>
        <translation>%1 تجمع أصلًا الجانبين اللذين يفصل %2 بينهما؛ جرّب %3، أو ارسم %4 على شكل %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>يومان (%1)</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days per %2</source>
        <comment>a number; one work</comment>
        <translation>%1 يوم لكل %2</translation>
    </message>
    <message>
        <source>%1 divided by %2 = %3</source>
        <translation>%1 مقسومًا على %2 = %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a measure has values for so many cases</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 for each of %2 persons</source>
        <translation>%1 لكل شخص من أصل %2</translation>
    </message>
    <message>
        <source>%1 for none</source>
        <comment>a measure has values for no case</comment>
        <translation>%1 (لا شيء)</translation>
    </message>
    <message>
        <source>%1 has no figure “%2”: drawn of %3, as --measure can say</source>
        <comment>measure, kind, measure</comment>
        <translation>ليس للمقياس ⁨%1⁩ شكل «⁨%2⁩»: رُسم للمقياس ⁨%3⁩، كما يمكن تحديده بـ⁨--measure⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعات</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fiscal year %2</source>
        <comment>a company</comment>
        <translation>%1 في السنة المالية %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <translation>نسبة %1 إلى %3 هي %2.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <comment>lengths of time</comment>
        <translation>نسبة %1 إلى %3 هي %2.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3: 1 to %4</source>
        <translation>نسبة %1 إلى %3 هي %2: ١ إلى %4</translation>
    </message>
    <message>
        <source>%1 is %2 times %3.</source>
        <translation>%1 تعادل %2 من أمثال %3.</translation>
    </message>
    <message>
        <source>%1 is as long as %2.</source>
        <comment>a length of time; things</comment>
        <translation>%1: بطول %2.</translation>
    </message>
    <message>
        <source>%1 is as much as %2.</source>
        <comment>an amount; things</comment>
        <translation>%1: بقدر %2.</translation>
    </message>
    <message>
        <source>%1 is at least as much as %2.</source>
        <translation>%1 لا تقل عن %2.</translation>
    </message>
    <message>
        <source>%1 is at most as much as %2.</source>
        <translation>%1 لا تزيد على %2.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 أقل من %2.</translation>
    </message>
    <message>
        <source>%1 is missing; expected %2</source>
        <translation>⁨%1⁩ ناقص؛ المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is missing; write: %2</source>
        <translation>⁨%1⁩ ناقص؛ اكتب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 أكثر من %2.</translation>
    </message>
    <message>
        <source>%1 is taken; written as %2</source>
        <translation>⁨%1⁩ مستعمل؛ كُتب باسم ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is too small for what must stand in this figure; %2 would fit</source>
        <translation>⁨%1⁩ أصغر من أن يتسع لما يجب أن يظهر في هذا الشكل؛ يكفي ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 looks like a symbolic or placeholder value</source>
        <translation>تبدو %1 قيمة رمزية أو مؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <translation>
            <numerusform>%1 مليون</numerusform>
            <numerusform>%1 مليون</numerusform>
            <numerusform>%1 مليون</numerusform>
            <numerusform>%1 ملايين</numerusform>
            <numerusform>%1 مليون</numerusform>
            <numerusform>%1 مليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>شهران (%1)</numerusform>
            <numerusform>%1 أشهر</numerusform>
            <numerusform>%1 شهرًا</numerusform>
            <numerusform>%1 شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, converted before prices are adjusted</source>
        <comment>USD of 2024</comment>
        <translation>%1 بأسعار عام %2، حُوّلت قبل تعديل الأسعار</translation>
    </message>
    <message>
        <source>%1 of %2, prices adjusted before conversion</source>
        <comment>USD of 2024</comment>
        <translation>%1 بأسعار عام %2، عُدّلت الأسعار قبل التحويل</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>copied, held or published</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 0.0875 %</comment>
        <translation>ما لا يزيد على %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 40,000 years</comment>
        <translation>ما لا يزيد على %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 1,143</comment>
        <translation>ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 40,000 years</comment>
        <translation>ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>an amount; one work</comment>
        <translation>%1 لكل %2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%1 لكل ⁨GB⁩</translation>
    </message>
    <message>
        <source>%1 per gigabyte</source>
        <translation>%1 لكل غيغابايت</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%1 لكل ⁨TB⁩</translation>
    </message>
    <message>
        <source>%1 per terabyte</source>
        <translation>%1 لكل تيرابايت</translation>
    </message>
    <message>
        <source>%1 per work</source>
        <translation>%1 لكل مصنف</translation>
    </message>
    <message>
        <source>%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.</source>
        <comment>numbers</comment>
        <translation>عدد الأوراق %1: في الصف %2، وعدد الصفوف %3. قُصّ عند العلامات وعلّقها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>%1 stands here where %2 was expected</source>
        <translation>هنا ⁨%1⁩، وكان المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 suspended, not included</source>
        <translation>%1 موقوفة التنفيذ، غير محتسبة</translation>
    </message>
    <message>
        <source>%1 terms of one person, not added up; the longest is shown</source>
        <translation>مدد شخص واحد، عددها %1، لا تُجمع؛ المعروض أطولها</translation>
    </message>
    <message>
        <source>%1 times %2 = %3; arithmetic, not law</source>
        <translation>%1 في %2 = %3؛ حساب مجرد لا حكم قانوني</translation>
    </message>
    <message>
        <source>%1 times that of %2</source>
        <comment>a number; a value</comment>
        <translation>%1 من أمثال قيمة %2</translation>
    </message>
    <message>
        <source>%1 times that of %2 (%3)</source>
        <comment>a number; a case; its value</comment>
        <translation>%1 من أمثال قيمة %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>تصبح النسبة من %1 إلى %2 إذا قُصد بإحدى البادئتين غير ذلك (قراءة البادئة فقط، لا الشك في المصدر)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>
            <numerusform>%1 تريليون</numerusform>
            <numerusform>%1 تريليون</numerusform>
            <numerusform>%1 تريليون</numerusform>
            <numerusform>%1 تريليونات</numerusform>
            <numerusform>%1 تريليون</numerusform>
            <numerusform>%1 تريليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>سنتان (%1)</numerusform>
            <numerusform>%1 سنوات</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
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
        <translation>%1 × ١٠^%2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a currency sign, an amount: $5</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a basis, a term</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, an event</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, a basis</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>basis, money</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>imposed, later vacated</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a case, a date, an event</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a case, a measure: its stages</comment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>%1, all suspended</source>
        <translation>%1، موقوفة التنفيذ كلها</translation>
    </message>
    <message>
        <source>%1, all suspended (%2)</source>
        <comment>a term (name)</comment>
        <translation>%1، موقوفة التنفيذ كلها (%2)</translation>
    </message>
    <message>
        <source>%1, alleged</source>
        <translation>%1، بحسب الادعاء</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two values, the first with an apposition</comment>
        <translation>%1، و%2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>pending, as of June 2026</comment>
        <translation>%1، كما في %2</translation>
    </message>
    <message>
        <source>%1, measure by measure</source>
        <comment>cases</comment>
        <translation>%1، مقياسًا مقياسًا</translation>
    </message>
    <message>
        <source>%1, no longer in force</source>
        <comment>later vacated</comment>
        <translation>%1، لم يعد نافذًا</translation>
    </message>
    <message>
        <source>%1, no such penalty on record</source>
        <comment>none imposed: convicted</comment>
        <translation>%1، ولا جزاء مسجلًا من هذا النوع</translation>
    </message>
    <message>
        <source>%1, nominal; revenue, not profit</source>
        <translation>%1، بالقيمة الاسمية؛ الإيرادات لا الربح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of event: its label</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a yardstick: its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: cases</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, median %3</source>
        <comment>a year or a group: a number of cases</comment>
        <translation>%1: %2، الوسيط %3</translation>
    </message>
    <message>
        <source>%1: %2, not adjusted</source>
        <translation>%1: %2، دون تعديل</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a case: its events</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: cases</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. So each has a scale of its own.</source>
        <comment>no common measure: which has how many</comment>
        <translation>%1. عدد القضايا ذات القيمة: %2. لذلك لكل مقياس مقياس رسم خاص به.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a measure</comment>
        <translation>
            <numerusform>%1: %n قضية</numerusform>
            <numerusform>%1: قضية واحدة (%n)</numerusform>
            <numerusform>%1: قضيتان (%n)</numerusform>
            <numerusform>%1: %n قضايا</numerusform>
            <numerusform>%1: %n قضية</numerusform>
            <numerusform>%1: %n قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 cm = %2</source>
        <comment>the bars are to scale: an amount</comment>
        <translation>%1: ١ سم = %2</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>measure: an amount</comment>
        <translation>%1: ١ سم = %2.</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>what a length is: a time</comment>
        <translation>%1: ١ سم = %2.</translation>
    </message>
    <message>
        <source>%1: no baseline chosen</source>
        <comment>a same-rate measure</comment>
        <translation>%1: لم تُختر قضية مرجعية</translation>
    </message>
    <message>
        <source>%1: not comparable with %2</source>
        <translation>%1: غير قابل للمقارنة مع %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes</source>
        <translation>%1؛ البادئات مقروءة قوى للعدد ١٠٢٤: ⁨1 TB = 2^40 B⁩</translation>
    </message>
    <message>
        <source>%1; scope of this figure: %2</source>
        <translation>%1؛ نطاق هذا الرقم: %2</translation>
    </message>
    <message>
        <source>%1; the order could turn round</source>
        <translation>%1؛ وقد ينعكس الترتيب</translation>
    </message>
    <message>
        <source>%1; the scope of this figure is not stated</source>
        <translation>%1؛ نطاق هذا الرقم غير مذكور</translation>
    </message>
    <message>
        <source>%1; time to earn: %2</source>
        <comment>a share; days</comment>
        <translation>%1؛ الوقت اللازم لتحقيقها: %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2010s</comment>
        <translation>عقد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n قضية</numerusform>
            <numerusform>قضية واحدة (%n)</numerusform>
            <numerusform>قضيتان (%n)</numerusform>
            <numerusform>%n قضايا</numerusform>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with neither value are not drawn.</source>
        <translation>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
            <numerusform>عدد القضايا غير المرسومة لخلوها من كلتا القيمتين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) drawn without a name: too many for this size</source>
        <translation>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا المرسومة بلا اسم، لضيق هذا الحجم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) here without a number: no room for it in the figure</source>
        <translation>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
            <numerusform>عدد القضايا هنا بلا رقم، إذ لا متسع له في الرسم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: stage by stage, six are drawn at most</source>
        <translation>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، إذ تُرسم ست على الأكثر مرحلةً بعد مرحلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: too many for this size</source>
        <translation>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
            <numerusform>عدد القضايا غير المعروضة، لضيق هذا الحجم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the table: the rows are left out.</source>
        <translation>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
            <numerusform>عدد المشكلات في الجدول، وقد تُركت صفوفها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s): see the marks and the data.</source>
        <translation>
            <numerusform>%n قضية أخرى: انظر العلامات والبيانات.</numerusform>
            <numerusform>قضية أخرى (%n): انظر العلامات والبيانات.</numerusform>
            <numerusform>قضيتان أخريان (%n): انظر العلامات والبيانات.</numerusform>
            <numerusform>%n قضايا أخرى: انظر العلامات والبيانات.</numerusform>
            <numerusform>%n قضية أخرى: انظر العلامات والبيانات.</numerusform>
            <numerusform>%n قضية أخرى: انظر العلامات والبيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the head of a column</comment>
        <translation>التاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s).</source>
        <translation>
            <numerusform>مصادر أخرى: %n.</numerusform>
            <numerusform>مصدر آخر: %n.</numerusform>
            <numerusform>مصدران آخران: %n.</numerusform>
            <numerusform>مصادر أخرى: %n.</numerusform>
            <numerusform>مصادر أخرى: %n.</numerusform>
            <numerusform>مصادر أخرى: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;approaching 1 petabyte&quot; in July 2024</source>
        <translation>«يقترب من ١ بيتابايت» في يوليو ٢٠٢٤</translation>
    </message>
    <message>
        <source>&quot;samples:&quot; is the library of researched cases; left out, it is the built-in comparison &quot;70 GB and 80 TB&quot;.</source>
        <translation>«⁨samples:⁩» مكتبة القضايا المبحوثة؛ وإذا حُذف ⁨FILE⁩ فالمقارنة المدمجة «⁨70 GB and 80 TB⁩».</translation>
    </message>
    <message>
        <source>'[', '{', or a literal</source>
        <translation>«⁨[⁩» أو «⁨{⁩» أو قيمة حرفية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list that ends in and</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>--wall with a scale, or --worksheet</source>
        <translation>⁨--wall⁩ مع مقياس رسم، أو ⁨--worksheet⁩</translation>
    </message>
    <message>
        <source>1 cm² = %1</source>
        <translation>1 سم² = ⁨%1⁩</translation>
    </message>
    <message>
        <source>1 penalty has no date</source>
        <translation>جزاء واحد بلا تاريخ</translation>
    </message>
    <message>
        <source>1 row has problems and is left out</source>
        <translation>صف واحد فيه مشكلات ويُترك</translation>
    </message>
    <message>
        <source>1 row or value is left out; the rest is used</source>
        <translation>صف واحد أو قيمة واحدة تُترك؛ ويُستعمل الباقي</translation>
    </message>
    <message>
        <source>1 square = %1</source>
        <translation>المربع الواحد = %1</translation>
    </message>
    <message>
        <source>1 square = %1, as much as %2</source>
        <comment>an amount; a case</comment>
        <translation>المربع الواحد = %1، بقدر %2</translation>
    </message>
    <message>
        <source>1 square = 1 %1 (%2; %3)</source>
        <comment>a thing; its size; its source</comment>
        <translation>المربع الواحد = ١ × %1 (%2؛ %3)</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>١٠ سنوات</translation>
    </message>
    <message>
        <source>100 PB at $0.005 per GB per month</source>
        <translation>⁨١٠٠ PB⁩ بسعر ٠٫٠٠٥ دولار لكل ⁨GB⁩ في الشهر</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>١٠٠ سنة</translation>
    </message>
    <message>
        <source>10^8 bit/s x 86,400 s / 8 at full rate</source>
        <translation>⁨10^8 bit/s x 86,400 s / 8⁩ بكامل السرعة</translation>
    </message>
    <message>
        <source>10^9 bit/s x 3,600 s / 8 at full rate</source>
        <translation>⁨10^9 bit/s x 3,600 s / 8⁩ بكامل السرعة</translation>
    </message>
    <message>
        <source>10^9 bit/s x 86,400 s / 8 at full rate</source>
        <translation>⁨10^9 bit/s x 86,400 s / 8⁩ بكامل السرعة</translation>
    </message>
    <message>
        <source>12.3 PB in October 2017</source>
        <translation>⁨١٢٫٣ PB⁩ في أكتوبر ٢٠١٧</translation>
    </message>
    <message>
        <source>128 kbit/s x 240 s / 8</source>
        <translation>⁨128 kbit/s x 240 s / 8⁩</translation>
    </message>
    <message>
        <source>128-bit address (struct in6_addr, 16 bytes)</source>
        <translation>عنوان من ١٢٨ بت (⁨struct in6_addr⁩، ١٦ بايت)</translation>
    </message>
    <message>
        <source>13 months, USSC fiscal year 2016</source>
        <translation>١٣ شهرًا، ⁨USSC⁩، السنة المالية ٢٠١٦</translation>
    </message>
    <message>
        <source>160 seven-bit characters: 160 x 7 / 8 = 140 bytes; the 160-character limit is from the source</source>
        <translation>١٦٠ محرفًا من سبعة بتات: ⁨160 x 7 / 8 = 140⁩ بايت؛ وحد الـ١٦٠ محرفًا مأخوذ من المصدر</translation>
    </message>
    <message>
        <source>2 sides x 80 tracks x 18 sectors x 512 bytes</source>
        <translation>وجهان (٢) × ٨٠ مسارًا × ١٨ قطاعًا × ٥١٢ بايت</translation>
    </message>
    <message>
        <source>2 TB in 1997, as reported by the Financial Times</source>
        <translation>⁨٢ TB⁩ في ١٩٩٧، بحسب صحيفة فايننشال تايمز</translation>
    </message>
    <message>
        <source>2 years, U.S. Constitution art. I s. 2 (text not re-read; unverified)</source>
        <translation>سنتان (٢)، دستور الولايات المتحدة، المادة ⁨I⁩، القسم ٢ (لم يُراجَع النص؛ غير متحقق منه)</translation>
    </message>
    <message>
        <source>2,652 KB in October 2024; the survey counts 1 KB as 1,024 bytes</source>
        <translation>⁨٢٬٦٥٢ KB⁩ في أكتوبر ٢٠٢٤؛ وتحسب الدراسة ⁨١ KB⁩ على أنه ١٬٠٢٤ بايت</translation>
    </message>
    <message>
        <source>2.6 TB as reported (secondary source)</source>
        <translation>⁨٢٫٦ TB⁩ بحسب ما ورد (مصدر ثانوي)</translation>
    </message>
    <message>
        <source>2.94 TB, 11.9 million files, 2021</source>
        <translation>⁨٢٫٩٤ TB⁩، ١١٫٩ مليون ملف، ٢٠٢١</translation>
    </message>
    <message>
        <source>208.1 TB, 16.3 million files, as listed by a mirror in August 2023</source>
        <translation>⁨٢٠٨٫١ TB⁩، ١٦٫٣ مليون ملف، بحسب قائمة موقع مرآة في أغسطس ٢٠٢٣</translation>
    </message>
    <message>
        <source>23 months, USSC Quick Facts, fiscal year 2019 (theft, property destruction and fraud)</source>
        <translation>٢٣ شهرًا، ⁨USSC Quick Facts⁩، السنة المالية ٢٠١٩ (السرقة وإتلاف الممتلكات والاحتيال)</translation>
    </message>
    <message>
        <source>3 billion base pairs x 2 bits, one copy, no compression</source>
        <translation>٣ مليارات زوج قاعدي × بتان (٢)، نسخة واحدة، من دون ضغط</translation>
    </message>
    <message>
        <source>300 pages x 1,750 characters (see page-of-text)</source>
        <translation>٣٠٠ صفحة × ١٬٧٥٠ محرفًا (انظر ⁨page-of-text⁩)</translation>
    </message>
    <message>
        <source>32-bit address</source>
        <translation>عنوان من ٣٢ بت</translation>
    </message>
    <message>
        <source>35 lines of 50 characters, a deliberately low estimate of one book page</source>
        <translation>٣٥ سطرًا من ٥٠ محرفًا، وهو تقدير منخفض عمدًا لصفحة كتاب واحدة</translation>
    </message>
    <message>
        <source>4 years, U.S. Constitution art. II s. 1 (text not re-read; unverified)</source>
        <translation>٤ سنوات، دستور الولايات المتحدة، المادة ⁨II⁩، القسم ١ (لم يُراجَع النص؛ غير متحقق منه)</translation>
    </message>
    <message>
        <source>44,100 samples/s x 2 channels x 2 bytes x 60 s</source>
        <translation>٤٤٬١٠٠ عينة في الثانية × قناتان (٢) × بايتان (٢) × ٦٠ ثانية</translation>
    </message>
    <message>
        <source>45 months over all offences, USSC fiscal year 2017</source>
        <translation>٤٥ شهرًا لجميع الجرائم، ⁨USSC⁩، السنة المالية ٢٠١٧</translation>
    </message>
    <message>
        <source>47 months over all offences, USSC fiscal year 2009</source>
        <translation>٤٧ شهرًا لجميع الجرائم، ⁨USSC⁩، السنة المالية ٢٠٠٩</translation>
    </message>
    <message>
        <source>5 PB recorded, more than half a ton of hard drives, April 2017</source>
        <translation>سُجّل ⁨٥ PB⁩، أكثر من نصف طن من الأقراص الصلبة، أبريل ٢٠١٧</translation>
    </message>
    <message>
        <source>52 weeks x 40 hours</source>
        <translation>٥٢ أسبوعًا × ٤٠ ساعة</translation>
    </message>
    <message>
        <source>56,000 bit/s x 3,600 s / 8 at full nominal rate</source>
        <translation>⁨56,000 bit/s x 3,600 s / 8⁩ بكامل السرعة الاسمية</translation>
    </message>
    <message>
        <source>6 years, U.S. Constitution art. I s. 3 (text not re-read; unverified)</source>
        <translation>٦ سنوات، دستور الولايات المتحدة، المادة ⁨I⁩، القسم ٣ (لم يُراجَع النص؛ غير متحقق منه)</translation>
    </message>
    <message>
        <source>6.8 MB on a Kindle, as reported in 2021</source>
        <translation>⁨٦٫٨ MB⁩ على جهاز ⁨Kindle⁩، بحسب ما ورد في ٢٠٢١</translation>
    </message>
    <message>
        <source>66 months, USSC fiscal year 2016</source>
        <translation>٦٦ شهرًا، ⁨USSC⁩، السنة المالية ٢٠١٦</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>73 PB received in 2016, of which 49 PB from the LHC</source>
        <translation>تُلقّي ⁨٧٣ PB⁩ في ٢٠١٦، منها ⁨٤٩ PB⁩ من ⁨LHC⁩</translation>
    </message>
    <message>
        <source>75.8 years at birth</source>
        <translation>٧٥٫٨ سنة عند الولادة</translation>
    </message>
    <message>
        <source>78 months, USSC fiscal year 2009</source>
        <translation>٧٨ شهرًا، ⁨USSC⁩، السنة المالية ٢٠٠٩</translation>
    </message>
    <message>
        <source>78.4 years at birth, both sexes</source>
        <translation>٧٨٫٤ سنة عند الولادة، للجنسين</translation>
    </message>
    <message>
        <source>80 minutes x 60 s x 75 sectors x 2,048 bytes; sold as 700 MB</source>
        <translation>٨٠ دقيقة × ٦٠ ثانية × ٧٥ قطاعًا × ٢٬٠٤٨ بايت؛ يُباع على أنه ⁨٧٠٠ MB⁩</translation>
    </message>
    <message>
        <source>80 TB in December 2016</source>
        <translation>⁨٨٠ TB⁩ في ديسمبر ٢٠١٦</translation>
    </message>
    <message>
        <source>81.1 years at birth</source>
        <translation>٨١٫١ سنة عند الولادة</translation>
    </message>
    <message>
        <source>87.2 TB, 86.6 million files, as listed by a mirror in August 2023</source>
        <translation>⁨٨٧٫٢ TB⁩، ٨٦٫٦ مليون ملف، بحسب قائمة موقع مرآة في أغسطس ٢٠٢٣</translation>
    </message>
    <message>
        <source>97.3 TB, 13.8 million files, as listed by a mirror in August 2023</source>
        <translation>⁨٩٧٫٣ TB⁩، ١٣٫٨ مليون ملف، بحسب قائمة موقع مرآة في أغسطس ٢٠٢٣</translation>
    </message>
    <message>
        <source>99 PB of unique data in December 2021</source>
        <translation>⁨٩٩ PB⁩ من البيانات الفريدة في ديسمبر ٢٠٢١</translation>
    </message>
    <message>
        <source>a 2000 estimate; the Library itself disowns it as a unit of measure</source>
        <translation>تقدير من عام ٢٠٠٠؛ والمكتبة نفسها لا تقرّه وحدة قياس</translation>
    </message>
    <message>
        <source>about 890 GB (830 GiB), estimated from token counts</source>
        <translation>نحو ⁨٨٩٠ GB⁩ (⁨٨٣٠ GiB⁩)، تقدير من عدد الوحدات النصية (⁨tokens⁩)</translation>
    </message>
    <message>
        <source>alice29.txt in the Canterbury corpus</source>
        <translation>الملف ⁨alice29.txt⁩ في مجموعة ⁨Canterbury⁩</translation>
    </message>
    <message>
        <source>asyoulik.txt in the Canterbury corpus</source>
        <translation>الملف ⁨asyoulik.txt⁩ في مجموعة ⁨Canterbury⁩</translation>
    </message>
    <message>
        <source>AWS Snowmobile, 45-foot container (service since withdrawn)</source>
        <translation>⁨AWS Snowmobile⁩، حاوية بطول ٤٥ قدمًا (أُوقفت الخدمة لاحقًا)</translation>
    </message>
    <message>
        <source>Census report P60-282, September 2024</source>
        <translation>تقرير مكتب الإحصاء ⁨P60-282⁩، سبتمبر ٢٠٢٤</translation>
    </message>
    <message>
        <source>collections digitized and online in February 2009</source>
        <translation>المجموعات المرقمنة والمتاحة على الإنترنت في فبراير ٢٠٠٩</translation>
    </message>
    <message>
        <source>current articles without media, compressed, 16 October 2024</source>
        <translation>المقالات الحالية من دون وسائط، مضغوطة، ١٦ أكتوبر ٢٠٢٤</translation>
    </message>
    <message>
        <source>each of the crawl archives is on the order of 75 TB</source>
        <translation>كل أرشيف من أرشيفات الزحف في حدود ⁨٧٥ TB⁩</translation>
    </message>
    <message>
        <source>first 10^9 bytes of the English Wikipedia dump of 3 March 2006</source>
        <translation>أول ⁨10^9⁩ بايت من نسخة ويكيبيديا الإنجليزية المؤرخة ٣ مارس ٢٠٠٦</translation>
    </message>
    <message>
        <source>Gregorian mean year of 365.2425 days; 12 of the months above</source>
        <translation>السنة الميلادية المتوسطة البالغة ٣٦٥٫٢٤٢٥ يومًا؛ ١٢ من الأشهر المذكورة أعلاه</translation>
    </message>
    <message>
        <source>IDC forecast made in 2018</source>
        <translation>توقع أصدرته ⁨IDC⁩ في ٢٠١٨</translation>
    </message>
    <message>
        <source>IDC: 33 ZB created, captured or copied (most is never stored)</source>
        <translation>⁨IDC⁩: ⁨٣٣ ZB⁩ أُنشئت أو التُقطت أو نُسخت (ومعظمها لا يُخزَّن أبدًا)</translation>
    </message>
    <message>
        <source>in 2023 dollars, Census report P60-282</source>
        <translation>بدولارات ٢٠٢٣، تقرير مكتب الإحصاء ⁨P60-282⁩</translation>
    </message>
    <message>
        <source>Letters that Liberation Sans lacks are drawn in %1.</source>
        <comment>fonts</comment>
        <translation>تُرسم الأحرف غير الموجودة في Liberation Sans بخط %1.</translation>
    </message>
    <message>
        <source>microSD card of 1 TB</source>
        <translation>بطاقة microSD بسعة ⁨1 TB⁩</translation>
    </message>
    <message>
        <source>microSD cards of 1 TB</source>
        <translation>بطاقة microSD بسعة ⁨1 TB⁩</translation>
    </message>
    <message>
        <source>1 to 200 million pixels</source>
        <translation>من بكسل واحد إلى 200 مليون بكسل</translation>
    </message>
    <message>
        <source>1 year = %1</source>
        <translation>السنة الواحدة = %1</translation>
    </message>
    <message>
        <source>floppy disk of 1.44 MB</source>
        <translation>قرص مرن بسعة ⁨1.44 MB⁩</translation>
    </message>
    <message>
        <source>floppy disks of 1.44 MB</source>
        <translation>قرص مرن بسعة ⁨1.44 MB⁩</translation>
    </message>
    <message>
        <source>10 or 1000</source>
        <translation>10 أو 1000</translation>
    </message>
    <message>
        <source>10 squares = %1</source>
        <translation>١٠ مربعات = %1</translation>
    </message>
    <message>
        <source>10 × %1 squares = %2</source>
        <translation>١٠ × %1 من المربعات = %2</translation>
    </message>
    <message>
        <source>more than %1 in one list; the list is kept as it is, and not used</source>
        <translation>أكثر من %1 في قائمة واحدة؛ تبقى القائمة كما هي ولا تُستخدم</translation>
    </message>
    <message>
        <source>more than %1 in one list; those behind are kept as they are, and not used</source>
        <translation>أكثر من %1 في قائمة واحدة؛ ما يليها يبقى كما هو ولا يُستخدم</translation>
    </message>
    <message>
        <source>more than 167 TB in April 2010</source>
        <translation>أكثر من ⁨١٦٧ TB⁩ في أبريل ٢٠١٠</translation>
    </message>
    <message>
        <source>native (uncompressed) capacity</source>
        <translation>السعة الأصلية (من دون ضغط)</translation>
    </message>
    <message>
        <source>net income $62,360 million / 8,784 hours</source>
        <translation>صافي الربح ٦٢٬٣٦٠ مليون دولار / ٨٬٧٨٤ ساعة</translation>
    </message>
    <message>
        <source>Netflix: up to 1 GB per hour</source>
        <translation>⁨Netflix⁩: حتى ⁨١ GB⁩ في الساعة</translation>
    </message>
    <message>
        <source>Netflix: up to 3 GB per hour</source>
        <translation>⁨Netflix⁩: حتى ⁨٣ GB⁩ في الساعة</translation>
    </message>
    <message>
        <source>Netflix: up to 7 GB per hour</source>
        <translation>⁨Netflix⁩: حتى ⁨٧ GB⁩ في الساعة</translation>
    </message>
    <message>
        <source>nominal capacity</source>
        <translation>السعة الاسمية</translation>
    </message>
    <message>
        <source>nominal capacity of a common drive size; that it is typical is unverified</source>
        <translation>السعة الاسمية لقرص من حجم شائع؛ ولم يُتحقق من أنه النموذج المعتاد</translation>
    </message>
    <message>
        <source>nominal capacity, decimal GB</source>
        <translation>السعة الاسمية، ⁨GB⁩ عشرية</translation>
    </message>
    <message>
        <source>nominal capacity; the card is 15 x 11 x 1 mm and weighs 0.25 g</source>
        <translation>السعة الاسمية؛ قياس البطاقة ⁨15 x 11 x 1 mm⁩ ووزنها ٠٫٢٥ غرام</translation>
    </message>
    <message>
        <source>nominal single-layer capacity</source>
        <translation>السعة الاسمية لطبقة واحدة</translation>
    </message>
    <message>
        <source>nominal single-layer capacity, decimal GB</source>
        <translation>السعة الاسمية لطبقة واحدة، ⁨GB⁩ عشرية</translation>
    </message>
    <message>
        <source>one byte in ASCII and UTF-8</source>
        <translation>بايت واحد في ASCII وUTF-8</translation>
    </message>
    <message>
        <source>one exabyte of LHC data in total, reached in 2025</source>
        <translation>إكسابايت واحد من بيانات ⁨LHC⁩ إجمالًا، بُلغ في ٢٠٢٥</translation>
    </message>
    <message>
        <source>one twelfth of a Gregorian mean year of 365.2425 days</source>
        <translation>جزء من اثني عشر من السنة الميلادية المتوسطة البالغة ٣٦٥٫٢٤٢٥ يومًا</translation>
    </message>
    <message>
        <source>over 95 TB, 2 million files, May 2023</source>
        <translation>أكثر من ⁨٩٥ TB⁩، ٢ مليون ملف، مايو ٢٠٢٣</translation>
    </message>
    <message>
        <source>No installed font has these letters: %1. A box stands in their place; install a font of their script.</source>
        <comment>code points</comment>
        <translation>لا يحتوي أي خط مثبّت على هذه الأحرف: %1. يحل محلها مربع؛ ثبّت خطًا لكتابتها.</translation>
    </message>
    <message>
        <source>PC hard disk of 1985 (20 MB)</source>
        <translation>قرص صلب لحاسوب شخصي من 1985 (⁨20 MB⁩)</translation>
    </message>
    <message>
        <source>PC hard disks of 1985 (20 MB)</source>
        <translation>قرص صلب لحاسوب شخصي من 1985 (⁨20 MB⁩)</translation>
    </message>
    <message>
        <source>2012-09-12, 12 September 2012, Sep 2010 or 2010/2011</source>
        <translation>⁨2012-09-12⁩ أو ⁨12 September 2012⁩ أو ⁨Sep 2010⁩ أو ⁨2010/2011⁩</translation>
    </message>
    <message>
        <source>hard disk of 30 TB</source>
        <translation>قرص صلب بسعة ⁨30 TB⁩</translation>
    </message>
    <message>
        <source>hard disks of 30 TB</source>
        <translation>قرص صلب بسعة ⁨30 TB⁩</translation>
    </message>
    <message>
        <source>300-page novel as plain text</source>
        <translation>رواية من 300 صفحة نصًا مجردًا</translation>
    </message>
    <message>
        <source>300-page novels as plain text</source>
        <translation>رواية من 300 صفحة نصًا مجردًا</translation>
    </message>
    <message>
        <source>plrabn12.txt in the Canterbury corpus</source>
        <translation>الملف ⁨plrabn12.txt⁩ في مجموعة ⁨Canterbury⁩</translation>
    </message>
    <message>
        <source>Seagate Exos Mozaic 3+, 2024</source>
        <translation>القرص ⁨Seagate Exos Mozaic 3+⁩، ٢٠٢٤</translation>
    </message>
    <message>
        <source>Seagate ST-225, nominal 20 MB</source>
        <translation>⁨Seagate ST-225⁩، سعته الاسمية ⁨٢٠ MB⁩</translation>
    </message>
    <message>
        <source>SI-accepted unit</source>
        <translation>وحدة مقبول استعمالها مع النظام الدولي للوحدات (⁨SI⁩)</translation>
    </message>
    <message>
        <source>smartphone with 64 GB</source>
        <translation>هاتف ذكي بسعة ⁨64 GB⁩</translation>
    </message>
    <message>
        <source>smartphones with 64 GB</source>
        <translation>هاتف ذكي بسعة ⁨64 GB⁩</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>؛ هل تقصد ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>= %1 bytes</source>
        <translation>= %1 بايت</translation>
    </message>
    <message>
        <source>a .csv, .json, .html or .md file instead of standard output</source>
        <translation>ملف ⁨.csv⁩ أو ⁨.json⁩ أو ⁨.html⁩ أو ⁨.md⁩ بدلًا من الخرج القياسي</translation>
    </message>
    <message>
        <source>a case with an event</source>
        <translation>قضية فيها حدث</translation>
    </message>
    <message>
        <source>a case with an event whose date a calendar knows, from year 1 to 9999</source>
        <translation>قضية فيها حدث يعرف التقويم تاريخه، من السنة 1 إلى 9999</translation>
    </message>
    <message>
        <source>a column of the table: %1</source>
        <translation>عمود من الجدول: %1</translation>
    </message>
    <message>
        <source>a column that the table has, or %1</source>
        <translation>عمود موجود في الجدول، أو %1</translation>
    </message>
    <message>
        <source>A figure drawn to scale; with DIR/ one picture a file</source>
        <translation>شكل مرسوم وفق مقياس الرسم؛ ومع ⁨DIR/⁩ صورة لكل ملف</translation>
    </message>
    <message>
        <source>a figure of kind units</source>
        <translation>شكل من نوع ⁨units⁩</translation>
    </message>
    <message>
        <source>a figure whose areas have one scale: squares, nested, bubbles, treemap or units</source>
        <translation>شكل لمساحاته مقياس رسم واحد: squares أو nested أو bubbles أو treemap أو units</translation>
    </message>
    <message>
        <source>a figure whose lengths have one scale: bars, dots or em</source>
        <translation>شكل لأطواله مقياس رسم واحد: bars أو dots أو em</translation>
    </message>
    <message>
        <source>a file is missing; write: %1</source>
        <translation>ينقص ملف؛ اكتب: %1</translation>
    </message>
    <message>
        <source>a file that ends in .csv, .json, .html or .md, and is no document</source>
        <translation>ملف ينتهي اسمه بـ ⁨.csv⁩ أو ⁨.json⁩ أو ⁨.html⁩ أو ⁨.md⁩ وليس مستندًا</translation>
    </message>
    <message>
        <source>a file that ends in .json</source>
        <translation>ملف ينتهي اسمه بـ ⁨.json⁩</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or a folder that ends in /</source>
        <translation>ملف ينتهي اسمه بـ ⁨.svg⁩ أو ⁨.png⁩ أو ⁨.pdf⁩ أو ⁨.html⁩ أو ⁨.csv⁩ أو ⁨.json⁩ أو ⁨.vl.json⁩ أو ⁨.events.csv⁩ أو ⁨.timeline.json⁩ أو ⁨.ics⁩، أو مجلد ينتهي بـ ⁨/⁩</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, .timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /</source>
        <translation>ملف ينتهي اسمه بـ ⁨.svg⁩ أو ⁨.png⁩ أو ⁨.pdf⁩ أو ⁨.html⁩؛ ولبياناته ⁨.csv⁩ أو ⁨.json⁩ أو ⁨.vl.json⁩؛ ولأحداثه ⁨.events.csv⁩ أو ⁨.timeline.json⁩ (⁨TimelineJS⁩) أو ⁨.ics⁩ (تقويم)؛ أو مجلد ينتهي بـ ⁨/⁩</translation>
    </message>
    <message>
        <source>a file that ends in .toscale.json</source>
        <translation>ملف ينتهي اسمه بـ ⁨.toscale.json⁩</translation>
    </message>
    <message>
        <source>a list of problems</source>
        <translation>قائمة بالمشكلات</translation>
    </message>
    <message>
        <source>a number from 0.1 to 20</source>
        <translation>عدد من ⁨0.1⁩ إلى ⁨20⁩</translation>
    </message>
    <message>
        <source>a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of several views with --view 1,2</source>
        <translation>ملف ⁨PDF⁩ للصف: القيم محجوبة، وشبكة لرسم تخمين، وأسئلة؛ ثم الأجوبة؛ ومن عدة عروض بالخيار ⁨--view 1,2⁩</translation>
    </message>
    <message>
        <source>a PDF of many sheets to hang side by side, at that scale</source>
        <translation>ملف ⁨PDF⁩ من أوراق كثيرة تُعلَّق جنبًا إلى جنب، بهذا المقياس</translation>
    </message>
    <message>
        <source>a power walk over this measure is not offered for a case with a death; try %1</source>
        <translation>لا يُعرض السير بالقوى لهذا المقياس في قضية فيها وفاة؛ جرّب ⁨%1⁩</translation>
    </message>
    <message>
        <source>a scale such as &quot;1 cm2 = 70 GB&quot; or &quot;1 cm = 10 years&quot;</source>
        <translation>مقياس رسم مثل ⁨&quot;1 cm2 = 70 GB&quot;⁩ أو ⁨&quot;1 cm = 10 years&quot;⁩</translation>
    </message>
    <message>
        <source>a smaller amount: at that scale the figure is smaller than its texts</source>
        <translation>مقدار أصغر: الشكل بهذا المقياس أصغر من نصوصه</translation>
    </message>
    <message>
        <source>A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said</source>
        <translation>جدول (⁨CSV⁩ أو ⁨TSV⁩ أو بفواصل منقوطة أو ⁨HTML⁩ أو ⁨JSON⁩) كمستند؛ مع بيان ما صار إليه كل عمود</translation>
    </message>
    <message>
        <source>a thing of the measure's kind, with a known rate of its year</source>
        <translation>شيء من نوع المقياس، معدله في سنته معروف</translation>
    </message>
    <message>
        <source>a unit such as B, TB, GiB, years, months, days or a currency code</source>
        <translation>وحدة مثل ⁨B⁩ أو ⁨TB⁩ أو ⁨GiB⁩ أو ⁨years⁩ أو ⁨months⁩ أو ⁨days⁩، أو رمز عملة</translation>
    </message>
    <message>
        <source>a unit such as GB, million USD, months or articles</source>
        <translation>وحدة مثل ⁨GB⁩ أو ⁨million USD⁩ أو ⁨months⁩ أو ⁨articles⁩</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or nominal</source>
        <translation>سنة من %1 إلى %2، أو ⁨nominal⁩</translation>
    </message>
    <message>
        <source>A4 or Letter</source>
        <translation>⁨A4⁩ أو ⁨Letter⁩</translation>
    </message>
    <message>
        <source>A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid</source>
        <translation>⁨A5, A4, A3, A2, A1, A0, Letter, Legal⁩ أو ⁨Tabloid⁩</translation>
    </message>
    <message>
        <source>adjust money to the prices of that year</source>
        <translation>تعديل المال إلى أسعار تلك السنة</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>مبلغ بعملة ⁨%1⁩</translation>
    </message>
    <message>
        <source>another than the primary figure of a case; may be repeated</source>
        <translation>رقم غير الرقم الرئيس للقضية؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before</source>
        <translation>المساحة مطابقة للمقياس داخل كل إطار؛ من ⁨%1⁩ إلى ⁨%2⁩، كل إطار ⁨%3⁩ مرات ما قبله</translation>
    </message>
    <message>
        <source>Area is to scale: the whole square is %1</source>
        <translation>المساحة مطابقة للمقياس: المربع كله يساوي ⁨%1⁩</translation>
    </message>
    <message>
        <source>a class is not asked to guess prison time or arithmetic of penalties</source>
        <translation>لا يُطلب من الصف تخمين مدة سجن أو حساب عقوبات</translation>
    </message>
    <message>
        <source>a class is not asked to guess what a person has to pay</source>
        <translation>لا يُطلب من الصف تخمين ما على شخص أن يدفعه</translation>
    </message>
    <message>
        <source>a quarter of one %1</source>
        <comment>a thing</comment>
        <translation>ربع واحد من: %1</translation>
    </message>
    <message>
        <source>a third of one %1</source>
        <comment>a thing</comment>
        <translation>ثلث واحد من: %1</translation>
    </message>
    <message>
        <source>Anna’s Archive of 2024</source>
        <translation>أرشيف Anna’s Archive لعام 2024</translation>
    </message>
    <message>
        <source>Anna’s Archives of 2024</source>
        <translation>أرشيف Anna’s Archive لعام 2024</translation>
    </message>
    <message>
        <source>Answers, for the teacher</source>
        <translation>الإجابات، للمعلم</translation>
    </message>
    <message>
        <source>article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one</source>
        <translation>⁨article, article-4x3, square, story, slide, column-85, column-170, a4⁩ أو إعداد خاص</translation>
    </message>
    <message>
        <source>as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms</source>
        <translation>بأشياء مألوفة، عدة منها، مع الحساب والمصدر: 156 حاسوبًا محمولًا، 8.75 ولاية رئاسية</translation>
    </message>
    <message numerus="yes">
        <source>As it is read now, %1 pair(s) without an order: their values overlap.</source>
        <translation>
            <numerusform>بالقراءة الحالية %1 زوج بلا ترتيب: قيمه متداخلة.</numerusform>
            <numerusform>بالقراءة الحالية زوج واحد (%1) بلا ترتيب: قيمتاه متداخلتان.</numerusform>
            <numerusform>بالقراءة الحالية زوجان (%1) بلا ترتيب: قيمهما متداخلة.</numerusform>
            <numerusform>بالقراءة الحالية %1 أزواج بلا ترتيب: قيمها متداخلة.</numerusform>
            <numerusform>بالقراءة الحالية %1 زوجًا بلا ترتيب: قيمها متداخلة.</numerusform>
            <numerusform>بالقراءة الحالية %1 زوج بلا ترتيب: قيمها متداخلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the values are ranges, the ratio is one: %1</source>
        <translation>بما أن القيم نطاقات فالنسبة نطاق: %1</translation>
    </message>
    <message>
        <source>As the values have bounds, the ratio has one: %1</source>
        <translation>بما أن للقيم حدودًا فللنسبة حد: %1</translation>
    </message>
    <message>
        <source>ASCII character</source>
        <translation>محرف ASCII</translation>
    </message>
    <message>
        <source>ASCII characters</source>
        <translation>محرف ASCII</translation>
    </message>
    <message>
        <source>at most %1 for a worksheet</source>
        <translation>ما لا يزيد على %1 لورقة العمل</translation>
    </message>
    <message>
        <source>at most %1 sheets: a larger amount a centimetre, or larger paper</source>
        <translation>ما لا يزيد على %1 من الأوراق: مقدار أكبر لكل سنتيمتر، أو ورق أكبر</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2009)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا المخدرات (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2016)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا المخدرات (2016)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2009)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا المخدرات (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2016)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا المخدرات (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentence (2016)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا الهجرة (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentences (2016)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في قضايا الهجرة (2016)</translation>
    </message>
    <message>
        <source>average US federal sentence (2009)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية (2009)</translation>
    </message>
    <message>
        <source>average US federal sentence (2017)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية (2017)</translation>
    </message>
    <message>
        <source>average US federal sentences (2009)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية (2009)</translation>
    </message>
    <message>
        <source>average US federal sentences (2017)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية (2017)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentence (2019)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في السرقة والاحتيال (2019)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentences (2019)</source>
        <translation>متوسط العقوبة الاتحادية الأمريكية في السرقة والاحتيال (2019)</translation>
    </message>
    <message>
        <source>AWS Snowball case (2016)</source>
        <translation>حقيبة AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>AWS Snowball cases (2016)</source>
        <translation>حقيبة AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone</source>
        <translation>⁨B, TB, GiB, Mbit ...⁩؛ ⁨years, months, weeks, days⁩؛ ⁨USD⁩؛ يُطبع العدد وحده</translation>
    </message>
    <message>
        <source>bars or dots, for Vega-Lite has no layout to scale for other figures</source>
        <translation>⁨bars⁩ أو ⁨dots⁩، إذ ليس في ⁨Vega-Lite⁩ تخطيط وفق مقياس الرسم لأشكال أخرى</translation>
    </message>
    <message>
        <source>Basis of penalties</source>
        <translation>أساس العقوبات</translation>
    </message>
    <message>
        <source>between the cells; else found out</source>
        <translation>ما بين الخلايا؛ وإلا يُكتشف ذلك</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>قرص Blu-ray</translation>
    </message>
    <message>
        <source>Blu-ray discs</source>
        <translation>قرص Blu-ray</translation>
    </message>
    <message>
        <source>both are about the same: there is nothing to guess</source>
        <translation>كلاهما متقارب: لا شيء للتخمين</translation>
    </message>
    <message>
        <source>Box: the middle half of the values; line in it: the median; whiskers: the smallest and the largest value. Fewer than five values have no box.</source>
        <translation>الصندوق: النصف الأوسط من القيم؛ والخط فيه: الوسيط؛ والطرفان: أصغر قيمة وأكبرها. ولا صندوق لأقل من خمس قيم.</translation>
    </message>
    <message>
        <source>case</source>
        <comment>what an id names</comment>
        <translation>قضية</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>قرص CD-ROM</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>century</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>Common Crawl archive</source>
        <translation>أرشيف Common Crawl</translation>
    </message>
    <message>
        <source>Common Crawl archives</source>
        <translation>أرشيف Common Crawl</translation>
    </message>
    <message>
        <source>copies of Paradise Lost as plain text</source>
        <translation>نسخة من الفردوس المفقود نصًا مجردًا</translation>
    </message>
    <message>
        <source>copies of the Llama 3 training text</source>
        <translation>نص تدريب Llama 3</translation>
    </message>
    <message>
        <source>copy of Alice in Wonderland as plain text</source>
        <translation>نسخة من أليس في بلاد العجائب نصًا مجردًا</translation>
    </message>
    <message>
        <source>copy of Paradise Lost as plain text</source>
        <translation>نسخة من الفردوس المفقود نصًا مجردًا</translation>
    </message>
    <message>
        <source>copy of The Pile training text</source>
        <translation>نسخة من نص التدريب The Pile</translation>
    </message>
    <message>
        <source>criminal, civil or regulatory</source>
        <translation>⁨criminal⁩ أو ⁨civil⁩ أو ⁨regulatory⁩</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>currency of the amounts: %1</source>
        <comment>a column</comment>
        <translation>عملة المبالغ: %1</translation>
    </message>
    <message>
        <source>data taken, leaked or collected, and what followed, compared to scale</source>
        <translation>بيانات أُخذت أو سُرّبت أو جُمعت وما تبعها، مقارنةً وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>day 0 of a timeline: act, arrest, charge, decision or settlement</source>
        <translation>اليوم 0 في الخط الزمني: ⁨act⁩ أو ⁨arrest⁩ أو ⁨charge⁩ أو ⁨decision⁩ أو ⁨settlement⁩</translation>
    </message>
    <message>
        <source>day of Alphabet revenue (2024)</source>
        <translation>يوم من إيرادات Alphabet (2024)</translation>
    </message>
    <message>
        <source>day of Meta revenue (2024)</source>
        <translation>يوم من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>days of Alphabet revenue (2024)</source>
        <translation>يوم من إيرادات Alphabet (2024)</translation>
    </message>
    <message>
        <source>days of Meta revenue (2024)</source>
        <translation>يوم من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>days run from %1 to %2</source>
        <translation>الأيام من %1 إلى %2</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <comment>a measure</comment>
        <translation>التوزيع: %1</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner. Each frame holds so many times as much as the one before and is drawn in the same size.</source>
        <translation>كل قضية مربع مساحته قيمتها؛ وكلها تشترك في زاوية سفلى واحدة. كل إطار يتسع لأضعاف ما قبله ويُرسم بالحجم نفسه.</translation>
    </message>
    <message>
        <source>Each mark is ten times the one before</source>
        <translation>كل علامة عشرة أضعاف التي قبلها</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>نهاية الدخل</translation>
    </message>
    <message>
        <source>Every problem of documents and tables, with its place</source>
        <translation>كل مشكلة في المستندات والجداول، مع موضعها</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help</source>
        <translation>رموز الخروج: 0 سليم، 1 في الدخل أخطاء، 2 استعمال خاطئ. لمساعدة أمر واحد: ⁨toscale-cli COMMAND --help⁩</translation>
    </message>
    <message>
        <source>Fewer than two of the cases can be compared as they are read now, so there is no order that another reading could change.</source>
        <translation>بالقراءة الحالية لا يمكن مقارنة قضيتين على الأقل، فلا ترتيب يمكن أن تغيّره قراءة أخرى.</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>what an id names</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); &quot;-&quot; is standard input;</source>
        <translation>⁨FILE⁩ مستند (⁨*.toscale.json⁩) أو جدول (⁨CSV⁩ أو ⁨TSV⁩) أو خط زمني (⁨TimelineJS JSON⁩)؛ «⁨-⁩» هو الدخل القياسي؛</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>final (default), highest, statutory_maximum, sought, imposed ...</source>
        <translation>⁨final⁩ (المبدئي)، ⁨highest, statutory_maximum, sought, imposed ...⁩</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>للقراءة الآلية</translation>
    </message>
    <message>
        <source>for machines: exact numbers, their bounds (null = open), noBound, undecided</source>
        <translation>للقراءة الآلية: أعداد دقيقة وحدودها (⁨null⁩ = مفتوح) و⁨noBound⁩ و⁨undecided⁩</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3</source>
        <translation>الإطار %1 من %2: المربع كله يساوي ⁨%3⁩</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3, %4 times the frame before</source>
        <translation>الإطار %1 من %2: المربع كله يساوي ⁨%3⁩، أي ⁨%4⁩ مرات الإطار السابق</translation>
    </message>
    <message>
        <source>from the smallest of these cases to the largest a walk takes too many steps; try %1</source>
        <translation>من أصغر هذه القضايا إلى أكبرها خطوات كثيرة جدًا؛ جرّب ⁨%1⁩</translation>
    </message>
    <message>
        <source>For whom is there no number here, and why?</source>
        <translation>لمن لا يوجد رقم هنا، ولماذا؟</translation>
    </message>
    <message>
        <source>Further combinations not tried: %1.</source>
        <translation>تركيبات أخرى لم تُجرَّب: %1.</translation>
    </message>
    <message>
        <source>Further combinations not tried: more than %1.</source>
        <translation>تركيبات أخرى لم تُجرَّب: أكثر من %1.</translation>
    </message>
    <message>
        <source>Further single readings not tried: %1.</source>
        <translation>قراءات منفردة أخرى لم تُجرَّب: %1.</translation>
    </message>
    <message numerus="yes">
        <source>guessed %n time(s)</source>
        <comment>the same number</comment>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة (%n)</numerusform>
            <numerusform>مرتان (%n)</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>headline, caption, alt text, notes and sources beside it as text and HTML</source>
        <translation>العنوان الرئيسي والتعليق والنص البديل والملاحظات والمصادر إلى جانبه، نصًا و⁨HTML⁩</translation>
    </message>
    <message>
        <source>hours run from %1 to %2</source>
        <translation>الساعات من %1 إلى %2</translation>
    </message>
    <message>
        <source>how doubtful prefixes are read</source>
        <translation>كيف تُقرأ البادئات المشكوك فيها</translation>
    </message>
    <message>
        <source>how kB, MB, GB are read</source>
        <translation>كيف تُقرأ ⁨kB⁩ و⁨MB⁩ و⁨GB⁩</translation>
    </message>
    <message>
        <source>how prefixes are read</source>
        <translation>كيف تُقرأ البادئات</translation>
    </message>
    <message>
        <source>how prefixes are read; doubt gives the ratio for either reading</source>
        <translation>كيف تُقرأ البادئات؛ ⁨doubt⁩ يعطي النسبة لكلتا القراءتين</translation>
    </message>
    <message>
        <source>how the language of the table writes decimals and dates</source>
        <translation>كيف تكتب لغة الجدول الكسور العشرية والتواريخ</translation>
    </message>
    <message>
        <source>how to read 9/12/2012; else found out</source>
        <translation>كيف يُقرأ ⁨9/12/2012⁩؛ وإلا يُكتشف ذلك</translation>
    </message>
    <message>
        <source>how true each mark is drawn: its size, its value and the lie factor</source>
        <translation>مدى صدق رسم كل علامة: حجمها وقيمتها ومعامل التحريف</translation>
    </message>
    <message>
        <source>How two quantities of one kind stand to each other: &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>نسبة مقدارين من نوع واحد أحدهما إلى الآخر: ⁨&quot;70 GB&quot; &quot;80 TB&quot;⁩</translation>
    </message>
    <message>
        <source>ids of cases</source>
        <translation>معرّفات قضايا</translation>
    </message>
    <message>
        <source>How large is the other? Draw its square: drag, or press + and -</source>
        <translation>كم يبلغ حجم الآخر؟ ارسم مربعه: بالسحب، أو بالضغط على + و-</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some can be compared.</source>
        <translation>في %1 من %2 من القراءات الأخرى يمكن مقارنة بعضها.</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some have one.</source>
        <comment>pairs of cases; an order</comment>
        <translation>في %1 من %2 من القراءات الأخرى يكون لبعضها ترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>In %n step(s) of %1 times the frame grows from %2 to %3.</source>
        <translation>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
            <numerusform>عدد الخطوات: %n، كل منها ⁨%1⁩ أضعاف؛ يكبر الإطار من ⁨%2⁩ إلى ⁨%3⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>instead of the title made from the data</source>
        <translation>بدلًا من العنوان المأخوذ من البيانات</translation>
    </message>
    <message>
        <source>who drew it: under the figure, and the author of PDF and PNG</source>
        <translation>من رسمه: أسفل الشكل، ومؤلف ملفي PDF وPNG</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>It is %1 times as much.</source>
        <comment>about 1,143</comment>
        <translation>الصحيح: %1 مرة.</translation>
    </message>
    <message>
        <source>Its amount: %1</source>
        <translation>مبلغه: %1</translation>
    </message>
    <message>
        <source>JSON instead of CSV</source>
        <translation>⁨JSON⁩ بدلًا من ⁨CSV⁩</translation>
    </message>
    <message>
        <source>keep this column as text</source>
        <translation>حفظ هذا العمود نصًا</translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <comment>columns</comment>
        <translation>تُحفظ نصًا: %1</translation>
    </message>
    <message>
        <source>Kinds of penalty</source>
        <translation>أنواع العقوبة</translation>
    </message>
    <message>
        <source>language of words and numbers</source>
        <translation>لغة الكلمات والأرقام</translation>
    </message>
    <message>
        <source>Larger than this frame:</source>
        <translation>أكبر من هذا الإطار:</translation>
    </message>
    <message>
        <source>leave this column out</source>
        <translation>استبعاد هذا العمود</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>columns</comment>
        <translation>تُستبعد: %1</translation>
    </message>
    <message>
        <source>letters as shapes in SVG and HTML</source>
        <translation>الحروف كأشكال في ⁨SVG⁩ و⁨HTML⁩</translation>
    </message>
    <message>
        <source>light, dark, print or contrast</source>
        <translation>⁨light⁩ أو ⁨dark⁩ أو ⁨print⁩ أو ⁨contrast⁩</translation>
    </message>
    <message>
        <source>Line: the median of each year; band: the middle half of the values.</source>
        <translation>الخط: وسيط كل سنة؛ والشريط: النصف الأوسط من القيم.</translation>
    </message>
    <message>
        <source>Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal values the earlier case.</source>
        <translation>خطوط %1 من %2 من القضايا: من كل مقياس بالتناوب القضية ذات أكبر قيمة متبقية؛ وعند تساوي القيم القضية الأسبق.</translation>
    </message>
    <message>
        <source>Measures with values: %1.</source>
        <translation>مقاييس لها قيم: %1.</translation>
    </message>
    <message>
        <source>A same-rate figure needs a baseline: the case whose rate is applied to the others.</source>
        <translation>يحتاج شكل المعدل نفسه إلى قضية أساس: هي التي يُطبَّق معدلها على غيرها.</translation>
    </message>
    <message>
        <source>minutes run from %1 to %2</source>
        <translation>الدقائق من %1 إلى %2</translation>
    </message>
    <message>
        <source>money</source>
        <comment>a kind of quantity</comment>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>months run from %1 to %2</source>
        <translation>الأشهر من %1 إلى %2</translation>
    </message>
    <message>
        <source>months run from 01 to 12, seasons from 21 to 24</source>
        <translation>الأشهر من 01 إلى 12، والفصول من 21 إلى 24</translation>
    </message>
    <message>
        <source>Most guessed %1: %2.</source>
        <comment>1,000 times; 1.1 times too few</comment>
        <translation>خمّن معظمهم %1: %2.</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>الاسم: ____________________</translation>
    </message>
    <message>
        <source>Nearest of the choices: %1.</source>
        <comment>1,000 times</comment>
        <translation>أقرب الخيارات: %1.</translation>
    </message>
    <message>
        <source>neither --sum nor --to beside it</source>
        <translation>ألّا يكون معه ⁨--sum⁩ ولا ⁨--to⁩</translation>
    </message>
    <message>
        <source>No case has a value: %1</source>
        <comment>a measure</comment>
        <translation>لا قيمة لأي قضية: %1</translation>
    </message>
    <message>
        <source>No case has values of both: %1; %2.</source>
        <comment>two measures</comment>
        <translation>لا قضية لها قيمتان لكليهما: %1؛ %2.</translation>
    </message>
    <message>
        <source>no life expectancy where a case tells of a death</source>
        <translation>لا متوسط عمر متوقعًا حيث تذكر قضية وفاة</translation>
    </message>
    <message>
        <source>No measure has values here.</source>
        <translation>لا مقياس له قيم هنا.</translation>
    </message>
    <message>
        <source>No combinations tried.</source>
        <translation>لم تُجرَّب أي تركيبات.</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>لا مشكلة</translation>
    </message>
    <message>
        <source>no problem, but see what is said of it</source>
        <translation>لا مشكلة، لكن انظر ما يُقال عنه</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 may be zero.</source>
        <translation>لا نسبة: قد تكون القيمة في %1 صفرًا.</translation>
    </message>
    <message>
        <source>no size beside a preset</source>
        <translation>ألّا يُحدَّد قياس مع إعداد مسبق</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>No two of the %1 comparable cases have an order as they are read now: their values overlap.</source>
        <translation>بالقراءة الحالية لا ترتيب بين أي قضيتين من القضايا القابلة للمقارنة وعددها %1: قيمها تتداخل.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Nothing that this view takes for granted could be read otherwise.</source>
        <translation>لا شيء مما يفترضه هذا العرض يمكن أن يُقرأ قراءة أخرى.</translation>
    </message>
    <message>
        <source>nothing to import; %1 is not written</source>
        <translation>لا شيء للاستيراد؛ لا يُكتب %1</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <comment>an axis</comment>
        <translation>عدد القضايا</translation>
    </message>
    <message>
        <source>of a power walk a PDF with a page a frame</source>
        <translation>للسير بالقوى ملف ⁨PDF⁩ فيه صفحة لكل إطار</translation>
    </message>
    <message>
        <source>of a power walk one picture a frame, numbered: out-1.png, out-2.png</source>
        <translation>للسير بالقوى صورة لكل إطار، مرقّمة: ⁨out-1.png, out-2.png⁩</translation>
    </message>
    <message>
        <source>of a power walk: 10 or 1000 times from frame to frame</source>
        <translation>للسير بالقوى: 10 أو 1000 مرة من إطار إلى إطار</translation>
    </message>
    <message>
        <source>of a timeline: calendar, aligned, collapsed or sequence</source>
        <translation>للخط الزمني: ⁨calendar⁩ أو ⁨aligned⁩ أو ⁨collapsed⁩ أو ⁨sequence⁩</translation>
    </message>
    <message>
        <source>of a timeline: these kinds of events alone</source>
        <translation>للخط الزمني: أحداث هذه الأنواع وحدها</translation>
    </message>
    <message>
        <source>of a unit grid: one square is that thing; `convert --familiar --json` has ids</source>
        <translation>لشبكة الوحدات: المربع الواحد هو ذلك الشيء؛ المعرّفات في ⁨convert --familiar --json⁩</translation>
    </message>
    <message>
        <source>of numbers without one: GB, &quot;million USD&quot;, months, articles</source>
        <translation>لأعداد بلا وحدة: ⁨GB, &quot;million USD&quot;, months, articles⁩</translation>
    </message>
    <message>
        <source>of the files in a folder</source>
        <translation>لملفات مجلد</translation>
    </message>
    <message>
        <source>of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter</source>
        <translation>للأوراق: ⁨A5, A4, A3, A2, A1, A0, Letter, Legal⁩ أو ⁨Tabloid⁩؛ ولورقة العمل: ⁨A4⁩ أو ⁨Letter⁩</translation>
    </message>
    <message>
        <source>On a logarithmic scale equal distances are equal factors; it has no zero.</source>
        <translation>على المقياس اللوغاريتمي تعني المسافات المتساوية نسبًا متساوية، وليس له صفر.</translation>
    </message>
    <message>
        <source>one file a view, with the view's id in its name</source>
        <translation>ملف لكل عرض، وفي اسمه معرّف العرض</translation>
    </message>
    <message>
        <source>one format for one file</source>
        <translation>صيغة واحدة لملف واحد</translation>
    </message>
    <message>
        <source>One frame of %1 holds them all.</source>
        <translation>إطار واحد قدره ⁨%1⁩ يتسع لها كلها.</translation>
    </message>
    <message>
        <source>one object a line, with the ends (null = open) and the qualifier</source>
        <translation>كائن في كل سطر، مع الطرفين (⁨null⁩ = مفتوح) والقيد</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>one quantity a line; &quot;-&quot; is standard input</source>
        <translation>مقدار واحد في كل سطر؛ «⁨-⁩» هو الدخل القياسي</translation>
    </message>
    <message>
        <source>One row a case: every measure as a plain number, or the name of its gap</source>
        <translation>صف لكل قضية: كل مقياس عددًا مجردًا، أو اسم سبب غيابه</translation>
    </message>
    <message>
        <source>one row a group: group,count,known,volume,money, then the ends of both sums</source>
        <translation>صف لكل مجموعة: ⁨group,count,known,volume,money⁩، ثم طرفا المجموعين</translation>
    </message>
    <message>
        <source>One small square is %1 (%2). Draw a square as large as you think this is: %3.</source>
        <comment>a value; a case; another case</comment>
        <translation>المربع الصغير الواحد يساوي %1 (%2). ارسم مربعًا بالحجم الذي تتوقعه لهذا: %3.</translation>
    </message>
    <message>
        <source>only these cases, in this order</source>
        <translation>هذه القضايا وحدها، بهذا الترتيب</translation>
    </message>
    <message>
        <source>only these kinds of penalty</source>
        <translation>هذه الأنواع من الجزاءات وحدها</translation>
    </message>
    <message>
        <source>Order of conversion</source>
        <translation>ترتيب التحويل</translation>
    </message>
    <message>
        <source>Order of the %1 comparable cases: %2.</source>
        <translation>ترتيب القضايا القابلة للمقارنة وعددها %1: %2.</translation>
    </message>
    <message>
        <source>party</source>
        <comment>what an id names</comment>
        <translation>طرف</translation>
    </message>
    <message>
        <source>PDF as the only format</source>
        <translation>⁨PDF⁩ صيغةً وحيدة</translation>
    </message>
    <message>
        <source>Penalties for other conduct</source>
        <translation>عقوبات على سلوك آخر</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>what an id names</comment>
        <translation>جزاء</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>pictures, without --walk-pages</source>
        <translation>صور، من دون ⁨--walk-pages⁩</translation>
    </message>
    <message>
        <source>pixels a point in PNG</source>
        <translation>عدد البكسلات في النقطة الواحدة في ⁨PNG⁩</translation>
    </message>
    <message>
        <source>PNG without a background</source>
        <translation>⁨PNG⁩ بلا خلفية</translation>
    </message>
    <message>
        <source>Power walk</source>
        <translation>السير بالقوى</translation>
    </message>
    <message>
        <source>Power walk: from the small to the large, step by step</source>
        <translation>السير بالقوى: من الصغير إلى الكبير خطوة بعد خطوة</translation>
    </message>
    <message>
        <source>Prefixes in doubt</source>
        <translation>البادئات الملتبسة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Printed as “%1”: as many digits as the texts carry, or four of the whole part</source>
        <translation>تُطبع «%1»: بعدد الأرقام التي تحملها النصوص</translation>
    </message>
    <message>
        <source>problems that are not listed: %1</source>
        <translation>مشكلات غير مذكورة: %1</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>الإجراءات القضائية</translation>
    </message>
    <message>
        <source>Quantities to numbers, exact to the last digit; a line that cannot be read prints &quot;-&quot;</source>
        <translation>تحويل المقادير إلى أعداد دقيقة حتى آخر خانة؛ السطر الذي تتعذر قراءته يعطي «⁨-⁩»</translation>
    </message>
    <message>
        <source>Rank: 1 is the largest value</source>
        <comment>an axis</comment>
        <translation>الرتبة: 1 هي أكبر قيمة</translation>
    </message>
    <message>
        <source>Ranks of the cases in each measure</source>
        <translation>رتب القضايا في كل مقياس</translation>
    </message>
    <message>
        <source>Rates per</source>
        <translation>المعدلات لكل</translation>
    </message>
    <message>
        <source>Rates where scopes differ</source>
        <translation>المعدلات عند اختلاف النطاق</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Readings are not equally likely.</source>
        <translation>القراءات ليست متساوية الاحتمال.</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>الرقم المُبلَّغ عنه</translation>
    </message>
    <message>
        <source>roles, countries and years in place of natural persons, everywhere</source>
        <translation>الأدوار والبلدان والسنوات بدل الأشخاص الطبيعيين، في كل موضع</translation>
    </message>
    <message>
        <source>rows of one title are one case</source>
        <translation>الصفوف ذات العنوان الواحد قضية واحدة</translation>
    </message>
    <message>
        <source>say how dates are read, --dates day-first or --dates month-first; until then rows with such dates are left out</source>
        <translation>حدّد كيف تُقرأ التواريخ: ⁨--dates day-first⁩ أو ⁨--dates month-first⁩؛ وحتى ذلك الحين تُترك الصفوف ذات هذه التواريخ</translation>
    </message>
    <message>
        <source>say what separates the decimals, --decimals point or --decimals comma</source>
        <translation>حدّد ما يفصل الكسور العشرية: ⁨--decimals point⁩ أو ⁨--decimals comma⁩</translation>
    </message>
    <message>
        <source>seconds run from %1 to %2</source>
        <translation>الثواني من %1 إلى %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>انظر: %1</translation>
    </message>
    <message>
        <source>si or jedec</source>
        <translation>⁨si⁩ أو ⁨jedec⁩</translation>
    </message>
    <message>
        <source>si, iec or jedec</source>
        <translation>⁨si⁩ أو ⁨iec⁩ أو ⁨jedec⁩</translation>
    </message>
    <message>
        <source>si, iec, jedec or doubt</source>
        <translation>⁨si⁩ أو ⁨iec⁩ أو ⁨jedec⁩ أو ⁨doubt⁩</translation>
    </message>
    <message>
        <source>Squares to scale, frame by frame</source>
        <translation>مربعات مطابقة للمقياس، إطارًا بعد إطار</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a guess</comment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate or timeline</source>
        <translation>⁨squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate⁩ أو ⁨timeline⁩</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>Suspended parts of terms</source>
        <translation>الأجزاء الموقوفة التنفيذ من المدد</translation>
    </message>
    <message>
        <source>Suspended, and counted all the same: %1</source>
        <translation>موقوف التنفيذ، ومحتسب رغم ذلك: %1</translation>
    </message>
    <message>
        <source>the 10^16th byte was added in October 2012</source>
        <translation>أُضيف البايت ذو الرقم ⁨10^16⁩ في أكتوبر ٢٠١٢</translation>
    </message>
    <message>
        <source>The axis is linear from zero. It goes on to the next round value where that costs the drawing little of its length; else it ends with the largest one.</source>
        <translation>المحور خطي من الصفر. يمتد إلى القيمة المدوّرة التالية حيث لا يكلف ذلك الرسم إلا قليلًا من طوله؛ وإلا انتهى عند أكبر قيمة.</translation>
    </message>
    <message>
        <source>The axis is not linear: each power of ten has the same room. It ends with the round value behind the largest one.</source>
        <translation>المحور ليس خطيًا: لكل قوة للعدد عشرة المساحة نفسها. وينتهي عند القيمة المدوّرة بعد أكبر قيمة.</translation>
    </message>
    <message>
        <source>the case that the others are compared with</source>
        <translation>القضية التي تُقارَن بها القضايا الأخرى</translation>
    </message>
    <message>
        <source>The cases of a document: id, name, status, outcome, figures</source>
        <translation>قضايا المستند: المعرّف والاسم والحالة والنتيجة والأرقام</translation>
    </message>
    <message>
        <source>the column that is this one of the format, by its head; also currency=Head</source>
        <translation>العمود المقابل لهذا العمود من الصيغة، برأسه؛ وكذلك ⁨currency=Head⁩</translation>
    </message>
    <message>
        <source>the columns; each with its ends, basis and gap</source>
        <translation>الأعمدة؛ كل منها مع طرفيه وأساسه وسبب غيابه</translation>
    </message>
    <message>
        <source>the currency of the comparison</source>
        <translation>عملة المقارنة</translation>
    </message>
    <message>
        <source>the disk is full or the reader has gone</source>
        <translation>القرص ممتلئ أو لم يعد هناك من يقرأ</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>المستند المطلوب كتابته</translation>
    </message>
    <message>
        <source>the document's view by number or id; else its first</source>
        <translation>عرض المستند برقمه أو معرّفه؛ وإلا فعرضه الأول</translation>
    </message>
    <message>
        <source>the exact sum; all of one kind, money of one currency</source>
        <translation>المجموع الدقيق؛ كلها من نوع واحد، والمال بعملة واحدة</translation>
    </message>
    <message>
        <source>The figure in words: its alt text, long description and notes</source>
        <translation>الشكل بالكلمات: نصه البديل ووصفه المطوّل وملاحظاته</translation>
    </message>
    <message>
        <source>the file became shorter while it was read; try again when nobody changes it</source>
        <translation>قَصُر الملف أثناء قراءته؛ أعد المحاولة عندما لا يغيّره أحد</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>the id of a yardstick such as laptop-512, dvd, us-presidential-term or us-min-wage-year</source>
        <translation>معرّف معيار مألوف مثل ⁨laptop-512⁩ أو ⁨dvd⁩ أو ⁨us-presidential-term⁩ أو ⁨us-min-wage-year⁩</translation>
    </message>
    <message>
        <source>the language that decides whether &quot;1,234&quot; is 1.234, and of the sentences</source>
        <translation>اللغة التي تحدد هل «⁨1,234⁩» هو ⁨1.234⁩، ولغة الجمل</translation>
    </message>
    <message>
        <source>The largest value drawn is %1: %2.</source>
        <comment>a case: its exact value</comment>
        <translation>أكبر قيمة مرسومة هي %1: %2.</translation>
    </message>
    <message>
        <source>The last word on the axis of “%1” is %2.</source>
        <translation>آخر قيمة مكتوبة على محور «%1» هي %2.</translation>
    </message>
    <message>
        <source>the second quantity is missing; write: %1</source>
        <translation>ينقص المقدار الثاني؛ اكتب: %1</translation>
    </message>
    <message>
        <source>The whole square is %1</source>
        <translation>المربع كله يساوي ⁨%1⁩</translation>
    </message>
    <message>
        <source>The same to scale: twice as far is twice as much</source>
        <translation>الشيء نفسه وفق مقياس الرسم: ضعف المسافة ضعف المقدار</translation>
    </message>
    <message>
        <source>There is no column to group by.</source>
        <translation>لا يوجد عمود للتجميع بحسبه.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر باسم «%1»</translation>
    </message>
    <message>
        <source>there is no ratio to guess</source>
        <translation>لا توجد نسبة للتخمين</translation>
    </message>
    <message>
        <source>third-party estimate: 15 trillion tokens x 4 bytes</source>
        <translation>تقدير من طرف ثالث: ١٥ تريليون وحدة نصية (⁨token⁩) × ٤ بايتات</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>time served</source>
        <translation>المدة المقضية</translation>
    </message>
    <message>
        <source>title: %1, as no column has titles</source>
        <comment>a column</comment>
        <translation>⁨title⁩: %1، إذ لا عمود فيه عناوين</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>مستويات الروابط الرمزية كثيرة جدًا</translation>
    </message>
    <message>
        <source>toscale-cli compare A B, for example: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>⁨toscale-cli compare A B⁩، مثلًا: ⁨toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;⁩</translation>
    </message>
    <message>
        <source>two quantities are missing; write: %1</source>
        <translation>ينقص مقداران؛ اكتب: %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>خيار غير معروف %1</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252; else found out</source>
        <translation>⁨utf-8⁩ أو ⁨utf-16le⁩ أو ⁨utf-16be⁩ أو ⁨windows-1252⁩؛ وإلا يُكتشف ذلك</translation>
    </message>
    <message>
        <source>version 40, lowest error correction, byte mode</source>
        <translation>الإصدار ٤٠، أدنى مستوى لتصحيح الأخطاء، وضع البايت</translation>
    </message>
    <message>
        <source>What happened first, and what is still open?</source>
        <translation>ما الذي حدث أولًا، وما الذي لم يُحسم بعد؟</translation>
    </message>
    <message>
        <source>What happened first, what last, and what is still open?</source>
        <translation>ما الذي حدث أولًا، وما الذي حدث آخرًا، وما الذي لم يُحسم بعد؟</translation>
    </message>
    <message>
        <source>what separates the decimals; else found out</source>
        <translation>ما يفصل الكسور العشرية؛ وإلا يُكتشف ذلك</translation>
    </message>
    <message>
        <source>What would you want to know before you repeat these numbers?</source>
        <translation>ما الذي تود معرفته قبل أن تكرر هذه الأرقام؟</translation>
    </message>
    <message>
        <source>whether the order of the cases holds when the record is read otherwise</source>
        <translation>هل يصمد ترتيب القضايا إذا قُرئ ما هو مسجَّل قراءة أخرى</translation>
    </message>
    <message>
        <source>whether the table names its columns; else found out</source>
        <translation>هل يسمّي الجدول أعمدته؛ وإلا يُكتشف ذلك</translation>
    </message>
    <message>
        <source>Which of these numbers is certain, and which is alleged or its origin not traced?</source>
        <translation>أي هذه الأرقام مؤكد، وأيها مدّعى أو لم يُتتبع أصله؟</translation>
    </message>
    <message>
        <source>Which of these numbers was a sentence or a judgment, and which was only possible or asked for?</source>
        <translation>أي هذه الأرقام كان عقوبة أو حكمًا، وأيها كان ممكنًا أو مطلوبًا فقط؟</translation>
    </message>
    <message>
        <source>Which of these numbers was the sentence, and which was only possible, asked for or offered?</source>
        <translation>أي هذه الأرقام كان الحكم، وأيها كان ممكنًا أو مطلوبًا أو معروضًا فقط؟</translation>
    </message>
    <message>
        <source>Why is there no number here for %1?</source>
        <comment>cases</comment>
        <translation>لماذا لا يوجد هنا رقم لـ %1؟</translation>
    </message>
    <message>
        <source>width and height in points of 1/96 inch, a CSS pixel</source>
        <translation>العرض والارتفاع بنقاط من 1/96 بوصة، أي بكسل ⁨CSS⁩</translation>
    </message>
    <message>
        <source>with this row &quot;%1&quot; would have more than %2 parties, figures or penalties; it was left out</source>
        <translation>بهذا السطر يصبح لـ«%1» أكثر من %2 من الأطراف أو الأرقام أو الجزاءات؛ فتُرك</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>what cases lack: how many</comment>
        <translation>بلا %1: %2</translation>
    </message>
    <message>
        <source>Without either: %1</source>
        <comment>how many cases</comment>
        <translation>من دون كليهما: %1</translation>
    </message>
    <message>
        <source>without the drawn cases and the view, which else travel inside</source>
        <translation>من دون القضايا المرسومة والعرض، وهي تُرفق عادةً في الملف</translation>
    </message>
    <message>
        <source>X for the last one or two digits of the year</source>
        <translation>⁨X⁩ مكان آخر رقم أو آخر رقمين من السنة</translation>
    </message>
    <message>
        <source>Y and a year without leading zeros</source>
        <translation>⁨Y⁩ وسنة بلا أصفار بادئة</translation>
    </message>
    <message>
        <source>Y and more than four digits</source>
        <translation>⁨Y⁩ وأكثر من أربعة أرقام</translation>
    </message>
    <message>
        <source>yardstick</source>
        <comment>what an id names</comment>
        <translation>معيار مألوف</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <comment>an axis</comment>
        <translation>سنة الفعل</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <comment>an axis</comment>
        <translation>سنة القرار</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>محكمة</translation>
    </message>
    <message>
        <source>a currency is missing, such as USD or €</source>
        <translation>العملة ناقصة، مثل ⁨USD⁩ أو ⁨€⁩</translation>
    </message>
    <message>
        <source>a data size</source>
        <translation>حجم بيانات</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what cases lack</comment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>مدة زمنية</translation>
    </message>
    <message>
        <source>A line to scale</source>
        <translation>خط وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a part of the program is missing (%1); install ToScale again</source>
        <translation>جزء من البرنامج ناقص (⁨%1⁩)؛ ثبّت ⁨ToScale⁩ من جديد</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>أحد الأطراف</translation>
    </message>
    <message>
        <source>a penalty has no date</source>
        <translation>جزاء بلا تاريخ</translation>
    </message>
    <message>
        <source>a prosecutor</source>
        <translation>نيابة عامة</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>علامة اقتباس لم تُغلق؛ يُترك هذا الصف</translation>
    </message>
    <message>
        <source>A row a case, its events by date.</source>
        <translation>صف لكل قضية، وأحداثها حسب التاريخ.</translation>
    </message>
    <message>
        <source>A row a case, its events by date. What is not known to the day is drawn as wide as it may be.</source>
        <translation>صف لكل قضية، وأحداثها حسب التاريخ. وما لا يُعرف باليوم مرسوم بعرض المدى الممكن.</translation>
    </message>
    <message>
        <source>A row a case, its events in the order of their dates.</source>
        <translation>صف لكل قضية، وأحداثها بترتيب تواريخها.</translation>
    </message>
    <message>
        <source>a range from zero, which has no place on this scale: %1</source>
        <translation>مدى يبدأ من الصفر الذي لا مكان له على هذا المقياس: %1</translation>
    </message>
    <message>
        <source>a regulator</source>
        <translation>هيئة تنظيمية</translation>
    </message>
    <message>
        <source>a second primary %1 figure; &quot;%2&quot; is already the primary one</source>
        <translation>رقم رئيس ثانٍ (⁨%1⁩)؛ «⁨%2⁩» هو الرئيس بالفعل</translation>
    </message>
    <message>
        <source>a single count</source>
        <translation>تهمة واحدة</translation>
    </message>
    <message>
        <source>a statute</source>
        <translation>نص قانوني</translation>
    </message>
    <message>
        <source>a suspended term is no served one</source>
        <translation>المدة الموقوفة التنفيذ ليست مدة مقضية</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a unit is missing; expected one of %1</source>
        <translation>الوحدة ناقصة؛ المتوقع واحدة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what cases lack</comment>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>قيمة ناقصة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>acquitted</source>
        <translation>براءة</translation>
    </message>
    <message>
        <source>act</source>
        <comment>kind of event</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Added up over %1 proceedings: %2</source>
        <translation>مجموع الإجراءات، وعددها %1: %2</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مُقَرّ به</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>ما تأثر</translation>
    </message>
    <message>
        <source>agreed in a settlement</source>
        <translation>متفق عليه في تسوية</translation>
    </message>
    <message>
        <source>agreed settlement</source>
        <translation>متفق عليه في تسوية</translation>
    </message>
    <message>
        <source>all kinds of the measure</source>
        <translation>كل أنواع المقياس</translation>
    </message>
    <message>
        <source>all proceedings</source>
        <translation>كل الإجراءات القضائية</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>بحسب الادعاء</translation>
    </message>
    <message>
        <source>alleged, not proven</source>
        <translation>بحسب الادعاء، غير مثبت</translation>
    </message>
    <message>
        <source>almost %1</source>
        <translation>ما يقارب %1</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>المبلغ غير مذكور</translation>
    </message>
    <message>
        <source>an axis in bands of ten</source>
        <translation>محور من نطاقات عشرية</translation>
    </message>
    <message>
        <source>an axis in bands of time</source>
        <translation>محور من نطاقات زمنية</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>Another figure for the same sum: “%1”</source>
        <translation>رقم آخر للمبلغ نفسه: «%1»</translation>
    </message>
    <message>
        <source>Another report of the same, without a number</source>
        <translation>خبر آخر عن الشيء نفسه، بلا رقم</translation>
    </message>
    <message>
        <source>another term is suspended as a whole: %1</source>
        <translation>مدة أخرى موقوفة التنفيذ كلها: %1</translation>
    </message>
    <message>
        <source>appeal</source>
        <comment>kind of event</comment>
        <translation>الطعن</translation>
    </message>
    <message>
        <source>Area is to scale</source>
        <translation>المساحة وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Area is to scale: %1; %2</source>
        <comment>what one square is; what a block of squares is</comment>
        <translation>المساحة وفق مقياس الرسم: %1؛ %2</translation>
    </message>
    <message>
        <source>Area is to scale: 1 cm² = %1</source>
        <translation>المساحة وفق مقياس الرسم: ١ سم² = %1</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed ratio</source>
        <translation>تُقدَّر المساحات أصغر مما هي؛ انظر النسبة المكتوبة</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed values</source>
        <translation>تُقدَّر المساحات أصغر مما هي؛ انظر القيم المكتوبة</translation>
    </message>
    <message>
        <source>arithmetic at the baseline’s rate (%1), not law</source>
        <translation>حساب بمعدل القضية المرجعية (%1)، لا حكم قانوني</translation>
    </message>
    <message>
        <source>arithmetic, not law</source>
        <translation>حساب مجرد لا حكم قانوني</translation>
    </message>
    <message>
        <source>arrest</source>
        <comment>kind of event</comment>
        <translation>التوقيف</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>كما وُجد: «%1»</translation>
    </message>
    <message>
        <source>Read with what its column says: %1</source>
        <translation>قُرئ مع ما يقوله عموده: %1</translation>
    </message>
    <message>
        <source>Read with a decimal comma: %1</source>
        <translation>قُرئ بفاصلة عشرية: %1</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>بحسب ما ورد</translation>
    </message>
    <message>
        <source>as the whole view</source>
        <translation>كما في العرض كله</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ما لا يزيد على %1</translation>
    </message>
    <message>
        <source>At the rate of %1</source>
        <comment>a case</comment>
        <translation>بمعدل %1</translation>
    </message>
    <message>
        <source>At the same rate</source>
        <translation>بالمعدل نفسه</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>a year</comment>
        <translation>خريف %1</translation>
    </message>
    <message>
        <source>Bands of ten</source>
        <translation>نطاقات عشرية</translation>
    </message>
    <message>
        <source>Bands of ten: mantissa and exponent on one axis</source>
        <translation>نطاقات عشرية: الجزء العشري والأس على محور واحد</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Bars of money are to scale by their height.</source>
        <translation>أعمدة المال وفق مقياس الرسم في ارتفاعها.</translation>
    </message>
    <message>
        <source>Bars to scale</source>
        <translation>أعمدة وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Bars to scale, back to back</source>
        <translation>أعمدة متقابلة وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Bars to scale, back to back: %1.</source>
        <comment>two measures</comment>
        <translation>أعمدة متقابلة وفق مقياس الرسم: %1.</translation>
    </message>
    <message>
        <source>Bars to scale, one a stage</source>
        <translation>أعمدة وفق مقياس الرسم، عمود لكل مرحلة</translation>
    </message>
    <message>
        <source>Bars to scale, two a case</source>
        <translation>أعمدة وفق مقياس الرسم، اثنان لكل قضية</translation>
    </message>
    <message>
        <source>Bars to scale, two a case.</source>
        <translation>أعمدة وفق مقياس الرسم، اثنان لكل قضية.</translation>
    </message>
    <message>
        <source>Bars: length is the value</source>
        <translation>أعمدة: الطول هو القيمة</translation>
    </message>
    <message>
        <source>baseline’s rate: %1</source>
        <translation>معدل القضية المرجعية: %1</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>الأساس غير مذكور</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <comment>what cases are grouped by</comment>
        <translation>أساس العقوبة</translation>
    </message>
    <message>
        <source>basis with the largest total, last stages</source>
        <translation>الأساس ذو المجموع الأكبر، المراحل الأخيرة</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>الأساس: %1</translation>
    </message>
    <message>
        <source>behind the day to which the sources go: expected, not reported</source>
        <translation>بعد اليوم الذي تبلغه المصادر: متوقع لا مُخبَر به</translation>
    </message>
    <message>
        <source>best values only; %1</source>
        <translation>أفضل التقديرات فقط؛ %1</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>دوائر</translation>
    </message>
    <message>
        <source>Bubbles to scale</source>
        <translation>دوائر وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Bubbles: area is the value</source>
        <translation>دوائر: المساحة هي القيمة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>the head of a column</comment>
        <translation>القضية</translation>
    </message>
    <message>
        <source>case ended, defendant died</source>
        <translation>انتهت القضية، توفي المدعى عليه</translation>
    </message>
    <message>
        <source>cases cannot be grouped by &quot;%1&quot;; use a text column of your own, or one of %2</source>
        <translation>لا يمكن تجميع القضايا حسب «⁨%1⁩»؛ استخدم عمود نص خاصًّا بك أو أحد ⁨%2⁩</translation>
    </message>
    <message>
        <source>CD-ROMs</source>
        <translation>قرص CD-ROM</translation>
    </message>
    <message>
        <source>changed in %1 (%2)</source>
        <comment>so many readings</comment>
        <translation>تغيّر في %1 (%2)</translation>
    </message>
    <message>
        <source>changed in none</source>
        <translation>لم يتغير في أي منها</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>kind of event</comment>
        <translation>توجيه الاتهام</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>إجراءات مدنية</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status of a case</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>community service</source>
        <translation>خدمة مجتمعية</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>company</source>
        <comment>kind of an actor</comment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>converted first, then inflated</source>
        <translation>تحويل العملة أولًا ثم تعديل الأسعار</translation>
    </message>
    <message>
        <source>converted to %1 at the average rate of each decision’s year, not adjusted for inflation</source>
        <translation>محوّل إلى %1 بمتوسط سعر الصرف لسنة كل قرار، دون تعديل للتضخم</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>إدانة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>ما نُسخ</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>ناسخ</translation>
    </message>
    <message>
        <source>copier</source>
        <comment>a person in a role</comment>
        <translation>ناسخ</translation>
    </message>
    <message>
        <source>copier unknown</source>
        <translation>الناسخ غير معروف</translation>
    </message>
    <message>
        <source>copies of Alice in Wonderland as plain text</source>
        <translation>نسخة من أليس في بلاد العجائب نصًا مجردًا</translation>
    </message>
    <message>
        <source>copies of The Pile training text</source>
        <translation>نسخة من نص التدريب The Pile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>المعدود: %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>محتسب: %1</translation>
    </message>
    <message>
        <source>Counted: %1 (%2)</source>
        <comment>a penalty (parties)</comment>
        <translation>محتسب: %1 (%2)</translation>
    </message>
    <message>
        <source>country</source>
        <comment>what cases are grouped by</comment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>إجراءات جنائية</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>تعويضات</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <comment>a date</comment>
        <translation>البيانات كما في %1</translation>
    </message>
    <message>
        <source>date of the act not verified</source>
        <translation>تاريخ الفعل غير متحقق منه</translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <comment>kind of event</comment>
        <translation>اليوم ٠: %1</translation>
    </message>
    <message>
        <source>dates such as %1 can mean %2 or %3; say whether the day or the month comes first</source>
        <translation>تواريخ مثل %1 قد تعني %2 أو %3؛ حدّد هل اليوم أولًا أم الشهر</translation>
    </message>
    <message>
        <source>day of Amazon revenue (2024)</source>
        <translation>يوم من إيرادات Amazon (2024)</translation>
    </message>
    <message>
        <source>day on a 1 Gbit/s line</source>
        <translation>يوم على خط بسرعة ⁨1 Gbit/s⁩</translation>
    </message>
    <message>
        <source>day on a 100 Mbit/s line</source>
        <translation>يوم على خط بسرعة ⁨100 Mbit/s⁩</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days of Amazon revenue (2024)</source>
        <translation>يوم من إيرادات Amazon (2024)</translation>
    </message>
    <message>
        <source>days on a 1 Gbit/s line</source>
        <translation>يوم على خط بسرعة ⁨1 Gbit/s⁩</translation>
    </message>
    <message>
        <source>days on a 100 Mbit/s line</source>
        <translation>يوم على خط بسرعة ⁨100 Mbit/s⁩</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>kind of event</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>died</source>
        <comment>kind of event</comment>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>different kind of works</source>
        <translation>نوع مختلف من المصنفات</translation>
    </message>
    <message>
        <source>discovery</source>
        <comment>kind of event</comment>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>حُفظت أو رُدّت</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Dots are placed, not sized; the length of the bars beside them is to scale</source>
        <translation>للنقاط موضع لا حجم؛ وطول الأعمدة بجانبها وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale</source>
        <translation>نقاط على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Dots on an axis in bands of ten</source>
        <translation>نقاط على محور من نطاقات عشرية</translation>
    </message>
    <message>
        <source>Dots: place on a logarithmic scale</source>
        <translation>نقاط: الموضع على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>رُسم وفق مقياس الرسم بـ⁨ToScale⁩</translation>
    </message>
    <message numerus="yes">
        <source>Drawn without a label, for want of room: %n event(s)</source>
        <translation>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
            <numerusform>عدد الأحداث المرسومة بلا تسمية لضيق المكان: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn without words, for want of room: %n bar(s)</source>
        <translation>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
            <numerusform>عدد الأشرطة المرسومة بلا كلمات لضيق المكان: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>dual-layer Blu-ray disc</source>
        <translation>قرص Blu-ray مزدوج الطبقة</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray discs</source>
        <translation>قرص Blu-ray مزدوج الطبقة</translation>
    </message>
    <message>
        <source>dual-layer DVD</source>
        <translation>قرص DVD مزدوج الطبقة</translation>
    </message>
    <message>
        <source>dual-layer DVDs</source>
        <translation>قرص DVD مزدوج الطبقة</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>قرص DVD</translation>
    </message>
    <message>
        <source>DVDs</source>
        <translation>قرص DVD</translation>
    </message>
    <message>
        <source>e-book of the Wolf Hall trilogy</source>
        <translation>كتاب إلكتروني لثلاثية وولف هول</translation>
    </message>
    <message>
        <source>e-books of the Wolf Hall trilogy</source>
        <translation>كتاب إلكتروني لثلاثية وولف هول</translation>
    </message>
    <message>
        <source>each band is for values 10, 12 or 30 times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>كل نطاق لقيم تبلغ ١٠ أو ١٢ أو ٣٠ من أمثال قيم سابقه؛ والمحور خطي داخل النطاق؛ ولا صفر له</translation>
    </message>
    <message>
        <source>each band is for values ten times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>كل نطاق لقيم تبلغ عشرة أمثال قيم سابقه؛ والمحور خطي داخل النطاق؛ ولا صفر له</translation>
    </message>
    <message>
        <source>Each case is a bar whose length is its value; all start at zero.</source>
        <translation>كل قضية عمود طوله قيمتها؛ وكلها تبدأ من الصفر.</translation>
    </message>
    <message>
        <source>Each case is a circle whose area is its value.</source>
        <translation>كل قضية دائرة مساحتها قيمتها.</translation>
    </message>
    <message>
        <source>Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.</source>
        <translation>كل قضية نقطة على مقياس لوغاريتمي، وبجانبها عمود على مقياس خطي يبدأ من الصفر.</translation>
    </message>
    <message>
        <source>Each case is a dot on an axis of equally wide bands, each for values ten times those of the one before and linear inside, and beside it a bar on a linear scale, from zero.</source>
        <translation>كل قضية نقطة على محور من نطاقات متساوية العرض، كل نطاق لقيم تبلغ عشرة أمثال قيم سابقه وهو خطي في داخله، وبجانبها عمود على مقياس خطي يبدأ من الصفر.</translation>
    </message>
    <message>
        <source>Each case is a length on one long line, from its beginning; the line is folded into rows, or scrolled.</source>
        <translation>كل قضية طول على خط طويل واحد، من بدايته؛ والخط مطوي في صفوف أو يُمرَّر.</translation>
    </message>
    <message>
        <source>Each case is a point on two logarithmic scales; along a dashed line the rate is the same.</source>
        <translation>كل قضية نقطة على مقياسين لوغاريتميين؛ والمعدل واحد على امتداد كل خط متقطع.</translation>
    </message>
    <message>
        <source>Each case is a point: to the right what was taken, upwards what followed. Cases that lack one of the two stand on a rail of their own.</source>
        <translation>كل قضية نقطة: أفقيًا ما أُخذ، وإلى الأعلى ما تبعه. والقضايا التي ينقصها أحدهما لها خط جانبي خاص.</translation>
    </message>
    <message>
        <source>Each case is a row with its events by date; terms of prison and sums of money stand along it to scale. Terms that were possible or asked for are lengths and have no date.</source>
        <translation>كل قضية صف بأحداثها حسب التاريخ؛ ومدد السجن والمبالغ على امتداده وفق مقياس الرسم. والمدد التي كانت ممكنة أو مطلوبة أطوال بلا تاريخ.</translation>
    </message>
    <message>
        <source>Each case is a row, each measure a column with a scale of its own, from zero.</source>
        <translation>كل قضية صف، وكل مقياس عمود له مقياس رسم خاص به يبدأ من الصفر.</translation>
    </message>
    <message>
        <source>Each case is a row: what was, beside what the rate of the baseline would give.</source>
        <translation>كل قضية صف: ما كان، وإلى جانبه ما ينتج عن معدل القضية المرجعية.</translation>
    </message>
    <message>
        <source>Each case is a row; each side has a scale of its own, from zero.</source>
        <translation>كل قضية صف؛ ولكل جانب مقياس رسم خاص به يبدأ من الصفر.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner.</source>
        <translation>كل قضية مربع مساحته قيمتها؛ وكلها تشترك في زاوية سفلى واحدة.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all stand on one line.</source>
        <translation>كل قضية مربع مساحته قيمتها؛ وكلها على خط واحد.</translation>
    </message>
    <message>
        <source>Each case is a tile whose area is its value; together they fill the figure.</source>
        <translation>كل قضية مستطيل مساحته قيمتها؛ ومعًا تملأ الشكل.</translation>
    </message>
    <message>
        <source>Each case is so many equal squares, in tens and hundreds; the last one may be a part.</source>
        <translation>كل قضية عدد من المربعات المتساوية، بالعشرات والمئات؛ وقد يكون آخرها جزءًا.</translation>
    </message>
    <message>
        <source>Each measure has a scale of its own, from zero: lengths compare within a measure only.</source>
        <translation>لكل مقياس مقياس رسم خاص به يبدأ من الصفر: لا تُقارن الأطوال إلا داخل المقياس نفسه.</translation>
    </message>
    <message>
        <source>Each stage is a bar whose length is its value; money and prison time have scales of their own, from zero.</source>
        <translation>كل مرحلة عمود طوله قيمتها؛ وللمال ومدة السجن مقياسا رسم منفصلان يبدآن من الصفر.</translation>
    </message>
    <message>
        <source>Earlier stage, not added: %1</source>
        <translation>مرحلة سابقة، لا تُجمع: %1</translation>
    </message>
    <message>
        <source>English Wikipedia (text, compressed)</source>
        <translation>ويكيبيديا الإنجليزية (النص، مضغوطًا)</translation>
    </message>
    <message>
        <source>enwik9 test file</source>
        <translation>ملف الاختبار enwik9</translation>
    </message>
    <message>
        <source>enwik9 test files</source>
        <translation>ملف الاختبار enwik9</translation>
    </message>
    <message>
        <source>Exchange rate: 1 %1 = %4 %2, average of %3</source>
        <translation>سعر الصرف: ١ %1 = %4 %2، متوسط عام %3</translation>
    </message>
    <message>
        <source>each for all of it</source>
        <translation>كلٌّ عن الكل</translation>
    </message>
    <message>
        <source>English Wikipedias (text, compressed)</source>
        <translation>ويكيبيديا الإنجليزية (النص، مضغوطًا)</translation>
    </message>
    <message>
        <source>Every thing in the tables is more than a hundred times as large, or may not be used here.</source>
        <translation>كل شيء في الجداول أكبر بأكثر من مئة مرة، أو لا يجوز استعماله هنا.</translation>
    </message>
    <message>
        <source>figure disputed</source>
        <translation>رقم متنازع فيه</translation>
    </message>
    <message>
        <source>figure inferred</source>
        <translation>رقم مستنتج</translation>
    </message>
    <message>
        <source>Figure shown, chosen in place of the primary one: %1</source>
        <translation>الرقم المعروض، اختير بدل الرقم الرئيس: %1</translation>
    </message>
    <message>
        <source>Figure shown, the only one of the case: %1</source>
        <translation>الرقم المعروض، وهو الوحيد في القضية: %1</translation>
    </message>
    <message>
        <source>Figure shown, the primary one of the case: %1</source>
        <translation>الرقم المعروض، وهو الرئيس في القضية: %1</translation>
    </message>
    <message>
        <source>figure withdrawn</source>
        <translation>رقم مسحوب</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>fines, damages and settlements</source>
        <translation>الغرامات والتعويضات والتسويات</translation>
    </message>
    <message>
        <source>first black hole image (raw data)</source>
        <translation>أول صورة لثقب أسود (بيانات خام)</translation>
    </message>
    <message>
        <source>first black hole images (raw data)</source>
        <translation>أول صورة لثقب أسود (بيانات خام)</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>about 70 GB</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>for more than this act</source>
        <translation>عن أكثر من هذا الفعل</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>عن سلوك آخر</translation>
    </message>
    <message>
        <source>forfeiture</source>
        <translation>مصادرة</translation>
    </message>
    <message>
        <source>forfeitures</source>
        <translation>مصادرات</translation>
    </message>
    <message>
        <source>forum not stated</source>
        <translation>نوع الإجراءات غير مذكور</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>أثبتته محكمة</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>أثبتته هيئة تنظيمية</translation>
    </message>
    <message>
        <source>four-minute MP3 song</source>
        <translation>أغنية MP3 من أربع دقائق</translation>
    </message>
    <message>
        <source>four-minute MP3 songs</source>
        <translation>أغنية MP3 من أربع دقائق</translation>
    </message>
    <message>
        <source>From what was possible or asked for to what was in force; stages are never added.</source>
        <translation>مما كان ممكنًا أو مطلوبًا إلى ما كان نافذًا؛ والمراحل لا تُجمع أبدًا.</translation>
    </message>
    <message>
        <source>half of one %1</source>
        <comment>a thing</comment>
        <translation>نصف واحد من: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Height of a bar of money: 1 cm = %1.</source>
        <comment>an amount</comment>
        <translation>ارتفاع عمود المال: ١ سم = %1.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ما حِيز</translation>
    </message>
    <message>
        <source>held lawful</source>
        <translation>حُكم بمشروعيته</translation>
    </message>
    <message>
        <source>held liable</source>
        <translation>حُكم بالمسؤولية</translation>
    </message>
    <message>
        <source>holder of data</source>
        <translation>حائز بيانات</translation>
    </message>
    <message>
        <source>holder of the data</source>
        <comment>a person in a role</comment>
        <translation>حائز البيانات</translation>
    </message>
    <message>
        <source>Honest ink: every size is that of its value (lie factor %1).</source>
        <comment>a number</comment>
        <translation>حبر صادق: كل حجم يطابق قيمته (معامل التحريف %1).</translation>
    </message>
    <message>
        <source>Honest ink: not to scale. Every export says so in the picture.</source>
        <translation>حبر صادق: ليس وفق مقياس الرسم. كل تصدير يذكر ذلك في الصورة.</translation>
    </message>
    <message>
        <source>Honest ink: values stand at their places on the scale; no size stands for a value.</source>
        <translation>حبر صادق: القيم في مواضعها على المقياس؛ ولا حجم يمثل قيمة.</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>ما استُضيف</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hour at the US federal minimum wage</source>
        <translation>ساعة بالحد الأدنى الاتحادي للأجور في الولايات المتحدة</translation>
    </message>
    <message>
        <source>hour of 4K streaming</source>
        <translation>ساعة من البث بدقة 4K</translation>
    </message>
    <message>
        <source>hour of Facebook revenue (2012)</source>
        <translation>ساعة من إيرادات Facebook (2012)</translation>
    </message>
    <message>
        <source>hour of HD streaming</source>
        <translation>ساعة من البث بدقة HD</translation>
    </message>
    <message>
        <source>hour of Meta profit (2024)</source>
        <translation>ساعة من أرباح Meta (2024)</translation>
    </message>
    <message>
        <source>hour of Meta revenue (2024)</source>
        <translation>ساعة من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>hour of standard-definition streaming</source>
        <translation>ساعة من البث بالدقة القياسية</translation>
    </message>
    <message>
        <source>hour on a 1 Gbit/s line</source>
        <translation>ساعة على خط بسرعة ⁨1 Gbit/s⁩</translation>
    </message>
    <message>
        <source>hour on a 56 kbit/s modem</source>
        <translation>ساعة على مودم بسرعة ⁨56 kbit/s⁩</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours at the US federal minimum wage</source>
        <translation>ساعة بالحد الأدنى الاتحادي للأجور في الولايات المتحدة</translation>
    </message>
    <message>
        <source>hours of 4K streaming</source>
        <translation>ساعة من البث بدقة 4K</translation>
    </message>
    <message>
        <source>hours of Facebook revenue (2012)</source>
        <translation>ساعة من إيرادات Facebook (2012)</translation>
    </message>
    <message>
        <source>hours of HD streaming</source>
        <translation>ساعة من البث بدقة HD</translation>
    </message>
    <message>
        <source>hours of Meta profit (2024)</source>
        <translation>ساعة من أرباح Meta (2024)</translation>
    </message>
    <message>
        <source>hours of Meta revenue (2024)</source>
        <translation>ساعة من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>hours of standard-definition streaming</source>
        <translation>ساعة من البث بالدقة القياسية</translation>
    </message>
    <message>
        <source>hours on a 1 Gbit/s line</source>
        <translation>ساعة على خط بسرعة ⁨1 Gbit/s⁩</translation>
    </message>
    <message>
        <source>hours on a 56 kbit/s modem</source>
        <translation>ساعة على مودم بسرعة ⁨56 kbit/s⁩</translation>
    </message>
    <message>
        <source>how much is not stated</source>
        <translation>المقدار غير مذكور</translation>
    </message>
    <message>
        <source>human genome</source>
        <translation>جينوم بشري</translation>
    </message>
    <message>
        <source>human genomes</source>
        <translation>جينوم بشري</translation>
    </message>
    <message>
        <source>If the prefix was meant the other way: %1 bytes</source>
        <translation>إذا قُصد بالبادئة غير ذلك: %1 بايت</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>مفروض</translation>
    </message>
    <message>
        <source>in %1 of %2: first brought to the prices of %2 in its own currency, then converted at the average rate of %2</source>
        <translation>بعملة %1 لعام %2: حُسبت أولًا بأسعار %2 في عملتها، ثم حُوّلت بمتوسط سعر صرف %2</translation>
    </message>
    <message>
        <source>in %1 of %2: first converted at the average rate of each decision’s year, then brought to the prices of %2</source>
        <translation>بعملة %1 لعام %2: حُوّلت أولًا بمتوسط سعر الصرف لسنة كل قرار، ثم حُسبت بأسعار %2</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>of a penalty</comment>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>In force together</source>
        <translation>النافذ مجتمعًا</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <comment>a sentence with a ratio</comment>
        <translation>النافذ: %1</translation>
    </message>
    <message>
        <source>in part later overturned</source>
        <translation>نُقض لاحقًا جزئيًا</translation>
    </message>
    <message>
        <source>in part later pardoned</source>
        <translation>شمله عفو لاحق جزئيًا</translation>
    </message>
    <message>
        <source>in part later vacated</source>
        <translation>أُلغي لاحقًا جزئيًا</translation>
    </message>
    <message>
        <source>in part no longer in force</source>
        <translation>لم يعد نافذًا جزئيًا</translation>
    </message>
    <message>
        <source>in suit</source>
        <translation>ما هو محل الدعوى</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>inflated first, then converted</source>
        <translation>تعديل الأسعار أولًا ثم تحويل العملة</translation>
    </message>
    <message>
        <source>injunction only</source>
        <translation>أمر قضائي بالكف فقط</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>intermediary</source>
        <comment>a person in a role</comment>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>Internet Archive of 1997</source>
        <translation>أرشيف الإنترنت لعام 1997</translation>
    </message>
    <message>
        <source>Internet Archive of 2012</source>
        <translation>أرشيف الإنترنت لعام 2012</translation>
    </message>
    <message>
        <source>Internet Archive of 2021</source>
        <translation>أرشيف الإنترنت لعام 2021</translation>
    </message>
    <message>
        <source>Internet Archives of 1997</source>
        <translation>أرشيف الإنترنت لعام 1997</translation>
    </message>
    <message>
        <source>Internet Archives of 2012</source>
        <translation>أرشيف الإنترنت لعام 2012</translation>
    </message>
    <message>
        <source>Internet Archives of 2021</source>
        <translation>أرشيف الإنترنت لعام 2021</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>عنوان IPv4</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>عنوان IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>عنوان IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>عنوان IPv6</translation>
    </message>
    <message>
        <source>its date lies before the act</source>
        <translation>تاريخه قبل الفعل</translation>
    </message>
    <message>
        <source>jointly, once for all</source>
        <translation>بالتضامن، مرة واحدة عن الجميع</translation>
    </message>
    <message>
        <source>judgment not known to be enforced</source>
        <translation>لا يُعرف أن الحكم نُفِّذ</translation>
    </message>
    <message>
        <source>Known as of %1, more than %2 days ago: %3.</source>
        <translation>المعروف كما في %1، أي قبل أكثر من %2 يومًا: %3.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>Ladder: stage by stage, to what was in force</source>
        <translation>سلّم: مرحلة مرحلة حتى ما كان نافذًا</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <comment>what cases are grouped by</comment>
        <translation>نوع الفاعل</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>الأنواع: %1</translation>
    </message>
    <message>
        <source>laptop with a 512 GB drive</source>
        <translation>حاسوب محمول بقرص سعته ⁨512 GB⁩</translation>
    </message>
    <message>
        <source>laptops with a 512 GB drive</source>
        <translation>حاسوب محمول بقرص سعته ⁨512 GB⁩</translation>
    </message>
    <message>
        <source>largest QR code</source>
        <translation>أكبر رمز QR</translation>
    </message>
    <message>
        <source>last decision in force</source>
        <translation>آخر قرار نافذ</translation>
    </message>
    <message>
        <source>later overturned</source>
        <translation>نُقض لاحقًا</translation>
    </message>
    <message>
        <source>later pardoned</source>
        <translation>شمله عفو لاحق</translation>
    </message>
    <message>
        <source>later vacated</source>
        <translation>أُلغي لاحقًا</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Ledger: each measure to its own scale</source>
        <translation>سجل: كل مقياس بمقياس رسم خاص به</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>Length is to scale</source>
        <translation>الطول وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Length is to scale: 1 cm = %1</source>
        <translation>الطول وفق مقياس الرسم: ١ سم = %1</translation>
    </message>
    <message>
        <source>Length is to scale: 1 row = %1, 1 cm = %2</source>
        <translation>الطول وفق مقياس الرسم: الصف = %1، و١ سم = %2</translation>
    </message>
    <message>
        <source>Length is to scale: 1 screen = %1; the whole way is %2 screens</source>
        <translation>الطول وفق مقياس الرسم: الشاشة = %1؛ وطول المسار كله بالشاشات %2</translation>
    </message>
    <message>
        <source>length of term not stated</source>
        <translation>المدة غير مذكورة</translation>
    </message>
    <message>
        <source>Lengths are to scale within a measure.</source>
        <translation>الأطوال وفق مقياس الرسم داخل المقياس الواحد.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>LHC data archive of 2025</source>
        <translation>أرشيف بيانات LHC لعام 2025</translation>
    </message>
    <message>
        <source>LHC data archives of 2025</source>
        <translation>أرشيف بيانات LHC لعام 2025</translation>
    </message>
    <message>
        <source>liability overturned</source>
        <translation>نُقضت المسؤولية</translation>
    </message>
    <message>
        <source>Library Geneses</source>
        <translation>مكتبة Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis</source>
        <translation>مكتبة Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collection</source>
        <translation>مجموعة القصص المصورة في Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collections</source>
        <translation>مجموعة القصص المصورة في Library Genesis</translation>
    </message>
    <message>
        <source>Library of Congress online collections of 2009</source>
        <translation>مجموعات مكتبة الكونغرس على الإنترنت لعام 2009</translation>
    </message>
    <message>
        <source>Library of Congress print collection (10 TB folk estimate)</source>
        <translation>مجموعة مطبوعات مكتبة الكونغرس (تقدير شائع: ⁨10 TB⁩)</translation>
    </message>
    <message>
        <source>Library of Congress print collections (10 TB folk estimate)</source>
        <translation>مجموعة مطبوعات مكتبة الكونغرس (تقدير شائع: ⁨10 TB⁩)</translation>
    </message>
    <message>
        <source>Library of Congress web archive of 2010</source>
        <translation>أرشيف الويب في مكتبة الكونغرس لعام 2010</translation>
    </message>
    <message>
        <source>Library of Congress web archives of 2010</source>
        <translation>أرشيف الويب في مكتبة الكونغرس لعام 2010</translation>
    </message>
    <message>
        <source>life</source>
        <translation>مدى الحياة</translation>
    </message>
    <message>
        <source>life is no number of years</source>
        <translation>مدى الحياة ليس عددًا من السنين</translation>
    </message>
    <message>
        <source>life, %1</source>
        <comment>a prison term, its basis</comment>
        <translation>مدى الحياة، %1</translation>
    </message>
    <message>
        <source>lines before the names of the columns, which are left out: %1</source>
        <translation>أسطر قبل أسماء الأعمدة، تُترك: %1</translation>
    </message>
    <message>
        <source>listed behind what came later</source>
        <translation>مدرج بعد ما هو لاحق له</translation>
    </message>
    <message>
        <source>Llama 3 training text</source>
        <translation>نص تدريب Llama 3</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>logarithmic scale: each step is ten times the one before; it has no zero</source>
        <translation>مقياس لوغاريتمي: كل درجة عشرة أمثال سابقتها؛ ولا صفر له</translation>
    </message>
    <message>
        <source>logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero</source>
        <translation>مقياس لوغاريتمي: المسافة من ١ إلى ١٠ سنوات كالمسافة من ١٠ إلى ١٠٠؛ ولا صفر له</translation>
    </message>
    <message>
        <source>Longest of several persons’ terms; they reach from %1 to %2</source>
        <translation>أطول مدد أشخاص عدة؛ تمتد من %1 إلى %2</translation>
    </message>
    <message>
        <source>longest of several terms: %1</source>
        <translation>أطول مدد عدة: %1</translation>
    </message>
    <message>
        <source>Longest term of one person at each stage</source>
        <translation>أطول مدة لشخص واحد في كل مرحلة</translation>
    </message>
    <message>
        <source>Longest term of one person, %1</source>
        <translation>أطول مدة لشخص واحد، %1</translation>
    </message>
    <message>
        <source>Longest term: %1’s; terms reach from %2 to %3</source>
        <translation>أطول مدة: %1؛ تمتد المدد من %2 إلى %3</translation>
    </message>
    <message>
        <source>LTO-9 tape</source>
        <translation>شريط LTO-9</translation>
    </message>
    <message>
        <source>LTO-9 tapes</source>
        <translation>شريط LTO-9</translation>
    </message>
    <message>
        <source>made by a newer ToScale (version %1; this one reads up to %2)</source>
        <translation>أنشأه إصدار أحدث من ⁨ToScale⁩ (الإصدار ⁨%1⁩؛ وهذا الإصدار يقرأ حتى ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Many events: a thin line is one of them.</source>
        <translation>أحداث كثيرة: كل خط رفيع هو واحد منها.</translation>
    </message>
    <message numerus="yes">
        <source>Many events: a thin line is one of them; a column counts those of %1, the highest %n.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
            <numerusform>أحداث كثيرة: كل خط رفيع هو واحد منها؛ ويَعُدّ كل عمود أحداث %1، وأعلاها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>minute of CD-quality sound</source>
        <translation>دقيقة من الصوت بجودة القرص المدمج</translation>
    </message>
    <message>
        <source>minute of Meta revenue (2024)</source>
        <translation>دقيقة من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>minutes of CD-quality sound</source>
        <translation>دقيقة من الصوت بجودة القرص المدمج</translation>
    </message>
    <message>
        <source>minutes of Meta revenue (2024)</source>
        <translation>دقيقة من إيرادات Meta (2024)</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>مرآة</translation>
    </message>
    <message>
        <source>Mirror: what was taken, and what followed</source>
        <translation>مرآة: ما أُخذ، وما تبعه</translation>
    </message>
    <message>
        <source>money at the same rate</source>
        <translation>المال بالمعدل نفسه</translation>
    </message>
    <message>
        <source>money per gigabyte</source>
        <translation>المال لكل غيغابايت</translation>
    </message>
    <message>
        <source>money per work</source>
        <translation>المال لكل مصنف</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>month of a full Snowmobile truck</source>
        <translation>شهر لشاحنة Snowmobile ممتلئة</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>months of a full Snowmobile truck</source>
        <translation>شهر لشاحنة Snowmobile ممتلئة</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>more than this act</source>
        <translation>أكثر من هذا الفعل</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>متداخل أكثر من %1 من المستويات</translation>
    </message>
    <message>
        <source>Nested squares</source>
        <translation>مربعات متداخلة</translation>
    </message>
    <message>
        <source>Nested squares to scale</source>
        <translation>مربعات متداخلة وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Nested squares: area is the value</source>
        <translation>مربعات متداخلة: المساحة هي القيمة</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no fine</comment>
        <translation>لا %1</translation>
    </message>
    <message>
        <source>no %1 %2 on record</source>
        <comment>no criminal fine on record</comment>
        <translation>غير مسجل: %2 (%1)</translation>
    </message>
    <message>
        <source>no %1 on record</source>
        <comment>no fine on record</comment>
        <translation>غير مسجل: %1</translation>
    </message>
    <message>
        <source>no baseline chosen</source>
        <translation>لم تُختر قضية مرجعية</translation>
    </message>
    <message>
        <source>no bound, a value behind it has none</source>
        <translation>بلا حد، لأن قيمة يستند إليها بلا حد</translation>
    </message>
    <message>
        <source>no bound, both are lower bounds</source>
        <translation>بلا حد، كلاهما حد أدنى</translation>
    </message>
    <message>
        <source>no bound, both are upper bounds</source>
        <translation>بلا حد، كلاهما حد أعلى</translation>
    </message>
    <message>
        <source>no bound, one is a lower and one an upper bound</source>
        <translation>بلا حد، أحدهما حد أدنى والآخر حد أعلى</translation>
    </message>
    <message>
        <source>no bound, one part is an upper bound and another is not stated</source>
        <translation>بلا حد، جزء منه حد أعلى وجزء آخر غير مذكور</translation>
    </message>
    <message>
        <source>No case has both, so none is a point: each stands at the value that it has.</source>
        <translation>لا قضية فيها القيمتان معًا، فلا تظهر أي منها نقطةً: كلٌّ منها عند القيمة المتوافرة لها.</translation>
    </message>
    <message>
        <source>No case has a value of either.</source>
        <comment>of two measures</comment>
        <translation>لا توجد لأي قضية قيمة من أي من القيمتين.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>why a case has no place</comment>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>no date, so no rate</source>
        <translation>لا تاريخ، فلا سعر صرف</translation>
    </message>
    <message>
        <source>no dated %1</source>
        <comment>kind of event</comment>
        <translation>بلا تاريخ (%1)</translation>
    </message>
    <message>
        <source>no dated event to show</source>
        <translation>لا حدث مؤرَّخ لعرضه</translation>
    </message>
    <message>
        <source>no decision in force</source>
        <translation>لا قرار نافذًا</translation>
    </message>
    <message>
        <source>no decision in force in the baseline case, so no rate from one</source>
        <translation>لا قرار نافذًا في القضية المرجعية، فلا معدل منه</translation>
    </message>
    <message>
        <source>no declined offer on record</source>
        <translation>لا عرض مرفوضًا مسجلًا</translation>
    </message>
    <message>
        <source>no exchange rate for the year</source>
        <translation>لا سعر صرف لتلك السنة</translation>
    </message>
    <message>
        <source>no full year of revenue known</source>
        <translation>لا إيرادات معروفة لسنة كاملة</translation>
    </message>
    <message>
        <source>No full year of revenue known for “%1”</source>
        <translation>لا إيرادات معروفة لسنة كاملة لـ«%1»</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>لم يعد نافذًا</translation>
    </message>
    <message numerus="yes">
        <source>No measure has comparable values for all %n case(s)</source>
        <translation>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في أي من القضايا (%n)</numerusform>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في القضية (%n)</numerusform>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في القضيتين (%n)</numerusform>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في القضايا كلها، وعددها %n</numerusform>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في القضايا كلها، وعددها %n</numerusform>
            <numerusform>لا يوجد مقياس له قيم قابلة للمقارنة في القضايا كلها، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has comparable values for both cases</source>
        <translation>لا يوجد مقياس له قيم قابلة للمقارنة في القضيتين معًا</translation>
    </message>
    <message>
        <source>no number of works stated</source>
        <translation>عدد المصنفات غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>no order before, one in %1 pair(s) now</source>
        <translation>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في %1 زوج</numerusform>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في زوج واحد (%1)</numerusform>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في زوجين (%1)</numerusform>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في %1 أزواج</numerusform>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في %1 زوجًا</numerusform>
            <numerusform>لا ترتيب من قبل، والآن ترتيب في %1 زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>no order to keep in %1</source>
        <comment>so many readings</comment>
        <translation>لا ترتيب يُحفَظ في %1</translation>
    </message>
    <message>
        <source>no order to keep: values overlap</source>
        <translation>لا ترتيب يُحفَظ: تتداخل القيم</translation>
    </message>
    <message>
        <source>no payment on record</source>
        <translation>لا دفع مسجلًا</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>لا جزاء</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a currency</comment>
        <translation>لا مؤشر أسعار للعملة %1</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a year</comment>
        <translation>لا مؤشر أسعار لعام %1</translation>
    </message>
    <message>
        <source>no price index for the currency</source>
        <translation>لا مؤشر أسعار لتلك العملة</translation>
    </message>
    <message>
        <source>no price index for the year</source>
        <translation>لا مؤشر أسعار لتلك السنة</translation>
    </message>
    <message>
        <source>no rate for %1 in %2</source>
        <translation>لا سعر صرف للعملة %1 في عام %2</translation>
    </message>
    <message>
        <source>no rate from the baseline</source>
        <translation>لا معدل من القضية المرجعية</translation>
    </message>
    <message>
        <source>no rate in the baseline case: %1</source>
        <translation>لا معدل في القضية المرجعية: %1</translation>
    </message>
    <message>
        <source>no rate or index for the currency in its year</source>
        <translation>لا سعر صرف ولا مؤشر أسعار للعملة في سنتها</translation>
    </message>
    <message>
        <source>no rate: it is not stated what the penalty was computed on</source>
        <translation>لا معدل: لم يُذكر ما حُسب عليه الجزاء</translation>
    </message>
    <message>
        <source>no rate: nothing is in force in the baseline case</source>
        <translation>لا معدل: لا شيء نافذًا في القضية المرجعية</translation>
    </message>
    <message>
        <source>no rate: nothing was imposed in the baseline case</source>
        <translation>لا معدل: لم يُفرض شيء في القضية المرجعية</translation>
    </message>
    <message>
        <source>no rate: the penalty is for more than this act</source>
        <translation>لا معدل: الجزاء عن أكثر من هذا الفعل</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on %1, not on this figure</source>
        <translation>لا معدل: حُسب الجزاء على %1 لا على هذا الرقم</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on something else than this figure</source>
        <translation>لا معدل: حُسب الجزاء على غير هذا الرقم</translation>
    </message>
    <message>
        <source>No ratio between stages: what was possible, sought, offered and decided are not comparable.</source>
        <translation>لا نسبة بين المراحل: ما كان ممكنًا وما طُلب وما عُرض وما تقرر لا تُقارن.</translation>
    </message>
    <message>
        <source>No ratio: %1 of %2 cases have no value.</source>
        <translation>لا نسبة: لا قيمة لـ %1 من أصل %2 من القضايا.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>a gap</comment>
        <translation>لا نسبة: %1.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>gap (case); gap (case)</comment>
        <translation>لا نسبة: %1.</translation>
    </message>
    <message>
        <source>No ratio: life is no number of years: %1.</source>
        <translation>لا نسبة: مدى الحياة ليس عددًا من السنين: %1.</translation>
    </message>
    <message>
        <source>No ratio: not comparable between forums (%1).</source>
        <translation>لا نسبة: لا مقارنة بين أنواع الإجراءات (%1).</translation>
    </message>
    <message>
        <source>No ratio: not comparable on different bases (%1).</source>
        <translation>لا نسبة: لا مقارنة بين أسس مختلفة (%1).</translation>
    </message>
    <message>
        <source>No ratio: the basis of a penalty is not stated (%1).</source>
        <translation>لا نسبة: أساس أحد الجزاءات غير مذكور (%1).</translation>
    </message>
    <message>
        <source>No ratio: the penalty of %1 is for more than this act.</source>
        <translation>لا نسبة: الجزاء في %1 عن أكثر من هذا الفعل.</translation>
    </message>
    <message>
        <source>No ratio: the scopes differ.</source>
        <translation>لا نسبة: النطاق مختلف.</translation>
    </message>
    <message>
        <source>No ratio: fewer than two cases are counted (left out: %1).</source>
        <comment>names</comment>
        <translation>لا نسبة: أقل من حالتين محسوبتان (مستبعد: ⁨%1⁩).</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 is zero.</source>
        <translation>لا نسبة: القيمة في %1 صفر.</translation>
    </message>
    <message>
        <source>No ratio: “%1” and “%2” are different kinds of works.</source>
        <translation>لا نسبة: «%1» و«%2» نوعان مختلفان من المصنفات.</translation>
    </message>
    <message>
        <source>no rates where scopes differ</source>
        <translation>لا معدلات عند اختلاف النطاق</translation>
    </message>
    <message>
        <source>no reduction on record</source>
        <translation>لا تخفيض مسجلًا</translation>
    </message>
    <message>
        <source>no settlement on record</source>
        <translation>لا تسوية مسجلة</translation>
    </message>
    <message>
        <source>no statutory maximum on record</source>
        <translation>لا حد أقصى قانونيًا مسجلًا</translation>
    </message>
    <message>
        <source>no time served on record</source>
        <translation>لا مدة مقضية مسجلة</translation>
    </message>
    <message>
        <source>no two cases comparable both ways</source>
        <translation>لا قضيتين قابلتين للمقارنة بالطريقتين</translation>
    </message>
    <message>
        <source>no volume stated</source>
        <translation>حجم البيانات غير مذكور</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>USD</comment>
        <translation>%1 بالقيمة الاسمية</translation>
    </message>
    <message>
        <source>nominal, not adjusted</source>
        <translation>اسمية، غير معدّلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none imposed</source>
        <translation>لم يُفرض شيء</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجَّلًا</translation>
    </message>
    <message>
        <source>none recorded as imposed</source>
        <translation>لم يُسجَّل فرض شيء</translation>
    </message>
    <message>
        <source>none imposed: %1</source>
        <translation>لم يُفرض شيء: %1</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>لا شيء نافذًا</translation>
    </message>
    <message>
        <source>none in force: %1</source>
        <translation>لا شيء نافذًا: %1</translation>
    </message>
    <message>
        <source>none so far, as of %1</source>
        <translation>لا شيء بعدُ، كما في %1</translation>
    </message>
    <message>
        <source>none so far, pending</source>
        <translation>لا شيء حتى الآن، قيد النظر</translation>
    </message>
    <message>
        <source>none so far; proceedings pending as of %1</source>
        <translation>لا شيء حتى الآن؛ الإجراءات جارية كما في %1</translation>
    </message>
    <message>
        <source>none without a stated basis</source>
        <translation>لا شيء بلا أساس مذكور</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <comment>kind of an actor</comment>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not applicable: a company cannot be imprisoned</source>
        <translation>لا ينطبق: لا يمكن سجن شركة</translation>
    </message>
    <message>
        <source>not applicable: a state cannot be imprisoned</source>
        <translation>لا ينطبق: لا يمكن سجن دولة</translation>
    </message>
    <message>
        <source>not applicable: an organisation cannot be imprisoned</source>
        <translation>لا ينطبق: لا يمكن سجن منظمة</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>لم يُوجَّه اتهام</translation>
    </message>
    <message>
        <source>not comparable in %1</source>
        <comment>so many readings</comment>
        <translation>غير قابل للمقارنة في %1</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>غير قابل للمقارنة مع %1</translation>
    </message>
    <message>
        <source>Not counted, another party’s (%2): %1</source>
        <translation>غير محتسب، لطرف آخر (%2): %1</translation>
    </message>
    <message>
        <source>Not counted, for other conduct: %1</source>
        <translation>غير محتسب، عن سلوك آخر: %1</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date: %1</source>
        <comment>events</comment>
        <translation>لم تُرسم لعدم وجود تاريخ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a date: %n event(s)</source>
        <translation>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
            <numerusform>عدد الأحداث غير المرسومة لعدم وجود تاريخ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>not included: %1 (%2), no full year of revenue known for it</source>
        <comment>an amount (basis)</comment>
        <translation>غير محتسب: %1 (%2)، لا تُعرف له إيرادات سنة كاملة</translation>
    </message>
    <message>
        <source>not included: %1, for other conduct</source>
        <translation>غير محتسب: %1، عن سلوك آخر</translation>
    </message>
    <message>
        <source>not included: %1, of another party (%2)</source>
        <translation>غير محتسب: %1، لطرف آخر (%2)</translation>
    </message>
    <message>
        <source>not included: %1, paid by another party (%2)</source>
        <translation>غير محتسب: %1، دفعه طرف آخر (%2)</translation>
    </message>
    <message>
        <source>not included: a penalty for other conduct</source>
        <translation>غير محتسب: جزاء عن سلوك آخر</translation>
    </message>
    <message>
        <source>not included: a penalty of another party (%1)</source>
        <translation>غير محتسب: جزاء على طرف آخر (%1)</translation>
    </message>
    <message>
        <source>not known to be paid</source>
        <translation>لا يُعرف أنه دُفع</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is %1 times that of its value.</source>
        <comment>a number</comment>
        <translation>ليس وفق مقياس الرسم: حجمٌ في هذه الصورة يساوي %1 من أمثال قيمته.</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is not that of its value.</source>
        <translation>ليس وفق مقياس الرسم: حجمٌ في هذه الصورة لا يطابق قيمته.</translation>
    </message>
    <message>
        <source>Not: other cases and views, speaker notes, private notes of cases</source>
        <translation>دون: القضايا والعروض الأخرى، وملاحظات المتحدث، والملاحظات الخاصة بالقضايا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>nothing conditional on record</source>
        <translation>لا شيء مشروطًا مسجلًا</translation>
    </message>
    <message>
        <source>nothing imposed on record</source>
        <translation>لا جزاء مفروضًا مسجلًا</translation>
    </message>
    <message>
        <source>Nothing in force: %1</source>
        <translation>لا شيء نافذًا: %1</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>لا شيء مكتوب هنا</translation>
    </message>
    <message>
        <source>Nothing limits this value, so it is no number of things.</source>
        <translation>لا شيء يحدّ هذه القيمة، فليست عددًا من الأشياء.</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>لا شيء مسجلًا</translation>
    </message>
    <message>
        <source>nothing sought on record</source>
        <translation>لا مطالبة مسجلة</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>لا شيء يُقسم عليه</translation>
    </message>
    <message>
        <source>nothing vacated on record</source>
        <translation>لا إلغاء مسجلًا</translation>
    </message>
    <message>
        <source>null</source>
        <translation>⁨null⁩</translation>
    </message>
    <message>
        <source>number of works</source>
        <translation>عدد المصنفات</translation>
    </message>
    <message>
        <source>numbers such as %1 can mean %2 or %3; say what separates the decimals</source>
        <translation>أعداد مثل %1 قد تعني %2 أو %3؛ حدّد ما يفصل الكسور العشرية</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3</source>
        <translation>%1 يحتاج إلى فاصلة عشرية، لذلك تُقرأ أعداد هذا العمود بها: %2 هو %3</translation>
    </message>
    <message>
        <source>of another party only</source>
        <translation>لطرف آخر فقط</translation>
    </message>
    <message>
        <source>Of the events only these kinds are shown: %1.</source>
        <translation>من الأحداث تُعرض هذه الأنواع فقط: %1.</translation>
    </message>
    <message>
        <source>of the largest QR codes</source>
        <translation>أكبر رمز QR</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ما عُرض</translation>
    </message>
    <message>
        <source>offered, declined</source>
        <translation>معروض ومرفوض</translation>
    </message>
    <message>
        <source>On another basis, not counted: %1</source>
        <translation>على أساس آخر، غير محتسب: %1</translation>
    </message>
    <message>
        <source>on the last decision in force: %1</source>
        <translation>بحسب آخر قرار نافذ: %1</translation>
    </message>
    <message>
        <source>one of the people in the case died</source>
        <translation>توفي أحد الأشخاص في القضية</translation>
    </message>
    <message>
        <source>one of them is zero</source>
        <translation>أحدهما صفر</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>only fines</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>only %1 proceedings</source>
        <comment>only criminal proceedings</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>only of chosen parties</source>
        <translation>أطراف مختارة فقط</translation>
    </message>
    <message>
        <source>Only volumes, money and prison time are told as familiar things.</source>
        <translation>لا تُقال أشياء مألوفة إلا عن أحجام البيانات والمال ومدد السجن.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>a person in a role</comment>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>تغيّر الترتيب: %1</translation>
    </message>
    <message numerus="yes">
        <source>order undecided: values overlap in %1 pair(s)</source>
        <translation>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في %1 زوج</numerusform>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في زوج واحد (%1)</numerusform>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في زوجين (%1)</numerusform>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في %1 أزواج</numerusform>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في %1 زوجًا</numerusform>
            <numerusform>الترتيب غير محسوم: تتداخل القيم في %1 زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>origin of the figure not traced</source>
        <translation>أصل الرقم غير متتبَّع</translation>
    </message>
    <message>
        <source>other conduct</source>
        <translation>سلوك آخر</translation>
    </message>
    <message>
        <source>other conduct included</source>
        <translation>بما يشمل سلوكًا آخر</translation>
    </message>
    <message>
        <source>other event</source>
        <comment>kind of event</comment>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>other penalties</source>
        <translation>جزاءات أخرى</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>جزاء آخر</translation>
    </message>
    <message>
        <source>other reasons</source>
        <comment>why cases lack something</comment>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>groups, and how many</comment>
        <translation>أخرى (%1)</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>what cases are grouped by</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>page of plain text</source>
        <translation>صفحة من النص المجرد</translation>
    </message>
    <message>
        <source>pages of plain text</source>
        <translation>صفحة من النص المجرد</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>paid by another party</source>
        <translation>دفعه طرف آخر</translation>
    </message>
    <message>
        <source>Panama Papers leak</source>
        <translation>تسريب أوراق بنما</translation>
    </message>
    <message>
        <source>Panama Papers leaks</source>
        <translation>تسريب أوراق بنما</translation>
    </message>
    <message>
        <source>Pandora Papers leak</source>
        <translation>تسريب أوراق باندورا</translation>
    </message>
    <message>
        <source>Pandora Papers leaks</source>
        <translation>تسريب أوراق باندورا</translation>
    </message>
    <message>
        <source>pardoned</source>
        <translation>عفو</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>دافع</translation>
    </message>
    <message>
        <source>payer</source>
        <comment>a person in a role</comment>
        <translation>دافع</translation>
    </message>
    <message>
        <source>penalties for other conduct counted</source>
        <translation>العقوبات على سلوك آخر محتسبة</translation>
    </message>
    <message>
        <source>penalties for other conduct not counted</source>
        <translation>العقوبات على سلوك آخر غير محتسبة</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>جزاء</translation>
    </message>
    <message>
        <source>penalty for the whole act, divided by “%1”</source>
        <translation>جزاء عن الفعل كله، مقسومًا على «%1»</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>pending, as of %1</source>
        <translation>قيد النظر، كما في %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of an actor</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>person</source>
        <comment>whose role is not known</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>مستوى</translation>
    </message>
    <message>
        <source>Plane: what was taken against what followed</source>
        <translation>مستوى: ما أُخذ مقابل ما تبعه</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales</source>
        <translation>نقاط على مقياسين لوغاريتميين</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales: %1.</source>
        <comment>two measures</comment>
        <translation>نقاط على مقياسين لوغاريتميين: %1.</translation>
    </message>
    <message>
        <source>powers of 1,000</source>
        <translation>قوى العدد ١٠٠٠</translation>
    </message>
    <message>
        <source>powers of 1,000 or of 1,024, case by case</source>
        <translation>قوى العدد ١٠٠٠ أو ١٠٢٤ بحسب القضية</translation>
    </message>
    <message>
        <source>powers of 1,024</source>
        <translation>قوى العدد ١٠٢٤</translation>
    </message>
    <message>
        <source>prefixes read as %1; otherwise %2 to %3 times</source>
        <translation>البادئات مقروءة بوصفها %1؛ وإلا فالنسبة من %2 إلى %3</translation>
    </message>
    <message>
        <source>prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>البادئات مقروءة بوصفها %1؛ تصبح النسبة من %2 إلى %3 إذا قُصد بإحدى البادئتين غير ذلك (قراءة البادئة فقط، لا الشك في المصدر)</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,000</source>
        <translation>البادئات مقروءة قوى للعدد ١٠٠٠</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,024</source>
        <translation>البادئات مقروءة قوى للعدد ١٠٢٤</translation>
    </message>
    <message>
        <source>prefixes: %1</source>
        <translation>البادئات: %1</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>خبر صحفي</translation>
    </message>
    <message>
        <source>Prices (%1): %4 in %2, %5 in %3</source>
        <translation>الأسعار (%1): %4 في عام %2، و%5 في عام %3</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>أسعار سنة %1</translation>
    </message>
    <message>
        <source>prices of %1, not adjusted</source>
        <translation>أسعار %1، غير معدّلة</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>مصدر أولي</translation>
    </message>
    <message>
        <source>Printed at its true size: %1.</source>
        <comment>1 cm² = 70 GB</comment>
        <translation>مطبوع بحجمه الحقيقي: %1.</translation>
    </message>
    <message>
        <source>prison cannot apply to a company</source>
        <translation>لا ينطبق السجن على شركة</translation>
    </message>
    <message>
        <source>prison cannot apply to a state</source>
        <translation>لا ينطبق السجن على دولة</translation>
    </message>
    <message>
        <source>prison cannot apply to an organisation</source>
        <translation>لا ينطبق السجن على منظمة</translation>
    </message>
    <message>
        <source>prison term</source>
        <translation>سجن</translation>
    </message>
    <message>
        <source>prison terms</source>
        <translation>عقوبات سجن</translation>
    </message>
    <message>
        <source>prison time</source>
        <translation>مدة السجن</translation>
    </message>
    <message>
        <source>prison time (%1)</source>
        <comment>a forum</comment>
        <translation>مدة السجن (%1)</translation>
    </message>
    <message>
        <source>prison time at the same rate</source>
        <translation>مدة السجن بالمعدل نفسه</translation>
    </message>
    <message>
        <source>prison time per terabyte</source>
        <translation>مدة السجن لكل تيرابايت</translation>
    </message>
    <message>
        <source>prison time per work</source>
        <translation>مدة السجن لكل مصنف</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>مراقبة قضائية</translation>
    </message>
    <message>
        <source>proceedings pending as of %1</source>
        <translation>الإجراءات جارية كما في %1</translation>
    </message>
    <message>
        <source>proceedings: %1</source>
        <translation>الإجراءات: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>ما نُشر</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>a person in a role</comment>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>range: from the low to the high end</source>
        <translation>نطاق: من الطرف الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Rate of %1: %2</source>
        <comment>a case</comment>
        <translation>معدل %1: %2</translation>
    </message>
    <message>
        <source>Read as %1 bytes (%2)</source>
        <translation>مقروء بوصفه %1 بايت (%2)</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1</source>
        <translation>جزء مسجل، لا يُجمع: %1</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1 (%2)</source>
        <translation>جزء مسجل، لا يُجمع: %1 (%2)</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1</source>
        <translation>مديات مرسومة عند حدّها الأدنى: %1</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1 (strokes)</source>
        <translation>مديات مرسومة عند حدّها الأدنى: %1 (شرطات)</translation>
    </message>
    <message>
        <source>rates although scopes differ</source>
        <translation>معدلات رغم اختلاف النطاق</translation>
    </message>
    <message>
        <source>rates per %1</source>
        <translation>المعدلات لكل %1</translation>
    </message>
    <message>
        <source>record month of data at CERN</source>
        <translation>شهر قياسي من بيانات CERN</translation>
    </message>
    <message>
        <source>record months of data at CERN</source>
        <translation>شهر قياسي من بيانات CERN</translation>
    </message>
    <message>
        <source>recorded part: %1</source>
        <translation>الجزء المسجل: %1</translation>
    </message>
    <message>
        <source>recorded part: %1 (%2)</source>
        <translation>الجزء المسجل: %1 (%2)</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>مخفَّض</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>إجراءات تنظيمية</translation>
    </message>
    <message>
        <source>release</source>
        <comment>kind of event</comment>
        <translation>الإفراج</translation>
    </message>
    <message>
        <source>reported estimate</source>
        <translation>تقدير وارد</translation>
    </message>
    <message>
        <source>reported figures reach from %1 to %2</source>
        <translation>الأرقام الواردة تمتد من %1 إلى %2</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>ردّ أموال</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Revenue of %1 in fiscal year %2: %3</source>
        <translation>إيرادات %1 في السنة المالية %2: %3</translation>
    </message>
    <message>
        <source>revenue of %1, not profit</source>
        <translation>إيرادات %1، لا الربح</translation>
    </message>
    <message>
        <source>Same rate</source>
        <translation>المعدل نفسه</translation>
    </message>
    <message>
        <source>Same rate: what was, and the arithmetic</source>
        <translation>المعدل نفسه: ما كان، والحساب</translation>
    </message>
    <message>
        <source>Scale strip</source>
        <translation>شريط المقياس</translation>
    </message>
    <message>
        <source>Scale strip: one long line</source>
        <translation>شريط المقياس: خط طويل واحد</translation>
    </message>
    <message>
        <source>same in %1</source>
        <comment>so many readings</comment>
        <translation>كما هو في %1</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>الترتيب نفسه</translation>
    </message>
    <message>
        <source>scholarly work</source>
        <translation>عمل علمي</translation>
    </message>
    <message>
        <source>Sci-Hub</source>
        <translation>موقع Sci-Hub</translation>
    </message>
    <message>
        <source>Sci-Hubs</source>
        <translation>موقع Sci-Hub</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>النطاق غير مذكور</translation>
    </message>
    <message>
        <source>scopes differ</source>
        <translation>النطاق مختلف</translation>
    </message>
    <message>
        <source>scopes differ; drawn on request</source>
        <translation>النطاق مختلف؛ رُسم بناءً على الطلب</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>مصدر ثانوي</translation>
    </message>
    <message>
        <source>served</source>
        <translation>مقضيّ</translation>
    </message>
    <message>
        <source>served at the same time</source>
        <translation>تُنفَّذ في آن واحد</translation>
    </message>
    <message>
        <source>served in sequence</source>
        <translation>تُنفَّذ بالتتابع</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>انتهت بتسوية</translation>
    </message>
    <message>
        <source>settled, terms confidential</source>
        <translation>تسوية بشروط سرية</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>kind of event</comment>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>تسويات</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>أرقام عدة</translation>
    </message>
    <message>
        <source>several figures, none of them the primary one</source>
        <translation>أرقام عدة، ليس أي منها الرقم الرئيس</translation>
    </message>
    <message>
        <source>several parties: %1</source>
        <translation>أطراف عدة: %1</translation>
    </message>
    <message>
        <source>Shaded where points are too many: the stronger the shade, the more cases (logarithmic).</source>
        <translation>مظلل حيث تكثر النقاط: كلما اشتد الظل زادت القضايا (لوغاريتميًا).</translation>
    </message>
    <message>
        <source>Shakespeare play (As You Like It) as plain text</source>
        <translation>مسرحية لشكسبير (كما تشاء) نصًا مجردًا</translation>
    </message>
    <message>
        <source>Shakespeare plays (As You Like It) as plain text</source>
        <translation>مسرحية لشكسبير (كما تشاء) نصًا مجردًا</translation>
    </message>
    <message>
        <source>share of a year’s revenue</source>
        <translation>نسبة من إيرادات سنة</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: row %3, column %4</source>
        <comment>numbers</comment>
        <translation>الورقة %1 من %2: الصف %3، العمود %4</translation>
    </message>
    <message>
        <source>shown and stamped</source>
        <translation>معروضة وموسومة</translation>
    </message>
    <message>
        <source>side enlarged %1 times</source>
        <translation>تكبير الضلع: × %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Snowmobile truck</source>
        <translation>شاحنة Snowmobile</translation>
    </message>
    <message>
        <source>Snowmobile trucks</source>
        <translation>شاحنة Snowmobile</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>the head of a column</comment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>a year</comment>
        <translation>ربيع %1</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>squares of 1 %1 would be too many to draw</source>
        <comment>a thing</comment>
        <translation>مربعات كل منها ١ × %1 أكثر من أن تُرسم</translation>
    </message>
    <message>
        <source>Squares to count</source>
        <translation>مربعات للعدّ</translation>
    </message>
    <message>
        <source>Squares to scale</source>
        <translation>مربعات وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Squares: area is the value</source>
        <translation>مربعات: المساحة هي القيمة</translation>
    </message>
    <message>
        <source>Stage by stage: %1</source>
        <comment>cases</comment>
        <translation>مرحلة مرحلة: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>state</source>
        <comment>kind of an actor</comment>
        <translation>دولة</translation>
    </message>
    <message>
        <source>state of the proceedings</source>
        <comment>what cases are grouped by</comment>
        <translation>حالة الإجراءات</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>الحالة غير مذكورة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>statutory maximum</source>
        <translation>الحد الأقصى القانوني</translation>
    </message>
    <message>
        <source>sum of %1 counts</source>
        <translation>مجموع %1 من التهم</translation>
    </message>
    <message>
        <source>sum of counts</source>
        <translation>مجموع التهم</translation>
    </message>
    <message>
        <source>sum of the maxima of %1 counts; not a predicted sentence</source>
        <translation>مجموع الحدود القصوى لـ %1 من التهم؛ وليس عقوبة متوقعة</translation>
    </message>
    <message>
        <source>sum of the maxima of several counts; not a predicted sentence</source>
        <translation>مجموع الحدود القصوى لعدة تهم؛ وليس عقوبة متوقعة</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>a year</comment>
        <translation>صيف %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف التنفيذ</translation>
    </message>
    <message>
        <source>Suspended as a whole: %1 (%2)</source>
        <translation>موقوفة التنفيذ كلها: %1 (%2)</translation>
    </message>
    <message>
        <source>suspended or left out</source>
        <translation>موقوف التنفيذ أو مستبعد</translation>
    </message>
    <message>
        <source>Suspended, not included: %1</source>
        <translation>موقوفة التنفيذ، غير محتسبة: %1</translation>
    </message>
    <message>
        <source>Table with bars to scale</source>
        <translation>جدول بأعمدة وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Table with bars to scale: %1.</source>
        <comment>measures</comment>
        <translation>جدول بأعمدة وفق مقياس الرسم: %1.</translation>
    </message>
    <message>
        <source>term in the US House</source>
        <translation>ولاية في مجلس النواب الأمريكي</translation>
    </message>
    <message>
        <source>Terms are lengths, not dates</source>
        <translation>المدد أطوال لا تواريخ</translation>
    </message>
    <message>
        <source>Terms beside a lane are lengths, not dates.</source>
        <translation>المدد بجانب الصف أطوال لا تواريخ.</translation>
    </message>
    <message>
        <source>suspended parts counted</source>
        <translation>الأجزاء الموقوفة التنفيذ محتسبة</translation>
    </message>
    <message>
        <source>suspended parts not counted</source>
        <translation>الأجزاء الموقوفة التنفيذ غير محتسبة</translation>
    </message>
    <message>
        <source>terms in the US House</source>
        <translation>ولاية في مجلس النواب الأمريكي</translation>
    </message>
    <message>
        <source>terms of several persons, from %1 to %2; the longest is shown</source>
        <translation>مدد أشخاص عدة، من %1 إلى %2؛ المعروض أطولها</translation>
    </message>
    <message>
        <source>text message (SMS)</source>
        <translation>رسالة نصية (SMS)</translation>
    </message>
    <message>
        <source>text messages (SMS)</source>
        <translation>رسالة نصية (SMS)</translation>
    </message>
    <message>
        <source>the actors are of different kinds: %1</source>
        <translation>الفاعلون من أنواع مختلفة: %1</translation>
    </message>
    <message>
        <source>the actors had different roles: %1</source>
        <translation>كانت للفاعلين أدوار مختلفة: %1</translation>
    </message>
    <message>
        <source>The arithmetic applies the rate of %1 (%2).</source>
        <translation>يطبّق الحساب معدل %1 (%2).</translation>
    </message>
    <message>
        <source>The arrow keys walk over the marks of the figure.</source>
        <translation>تنتقل مفاتيح الأسهم بين علامات الشكل.</translation>
    </message>
    <message>
        <source>the basis of a penalty is not stated</source>
        <translation>أساس أحد الجزاءات غير مذكور</translation>
    </message>
    <message>
        <source>the case %1 has no figure &quot;%2&quot;</source>
        <translation>القضية ⁨%1⁩ ليس فيها رقم «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The cases drawn: %1</source>
        <comment>their names</comment>
        <translation>القضايا المرسومة: %1</translation>
    </message>
    <message>
        <source>The case they are compared with: %1</source>
        <comment>its name</comment>
        <translation>القضية التي تُقارَن بها: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; appears twice</source>
        <translation>العمود «⁨%1⁩» يرد مرتين</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>العمود «⁨%1⁩» ناقص</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and save again</source>
        <translation>القرص ممتلئ؛ لم يتغير شيء. أفرغ مساحة ثم احفظ من جديد</translation>
    </message>
    <message>
        <source>The document is too large to travel in the picture (over 4 MB packed): exported without it.</source>
        <translation>المستند أكبر من أن يُرفق بالصورة (أكثر من ⁨4 MB⁩ بعد الضغط): صُدّرت من دونه.</translation>
    </message>
    <message>
        <source>Title or subtitle is too long for this picture: it ends in “…”.</source>
        <translation>العنوان أو العنوان الفرعي أطول مما تتسع له هذه الصورة: ينتهي بـ «…».</translation>
    </message>
    <message>
        <source>A table of more rows than a document holds does not travel in the picture.</source>
        <translation>الجدول الذي تزيد صفوفه على ما يتسع له المستند لا يُرفق بالصورة.</translation>
    </message>
    <message>
        <source>--by adds up volume and money; other measures are left out</source>
        <translation>‏⁨--by⁩ يجمع ⁨volume⁩ و⁨money⁩؛ وتُترك المقاييس الأخرى</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>الشكل بالكلمات</translation>
    </message>
    <message>
        <source>the figures count different things: %1</source>
        <translation>الأرقام تعدّ أشياء مختلفة: %1</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>تتعذر قراءة الملف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); nothing was changed</source>
        <translation>تتعذر كتابة الملف (⁨%1⁩)؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>الملف أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>the file was changed while it was read; its end may be cut off. Read it again</source>
        <translation>تغيّر الملف أثناء قراءته؛ قد تكون نهايته مقطوعة. اقرأه من جديد</translation>
    </message>
    <message>
        <source>the first line has no column names</source>
        <translation>السطر الأول بلا أسماء أعمدة</translation>
    </message>
    <message>
        <source>the first row holds values, no names of columns; the columns are numbered</source>
        <translation>الصف الأول يحوي قيمًا لا أسماء أعمدة؛ رُقّمت الأعمدة</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>المعرّف «⁨%1⁩» مستعمل مرتين</translation>
    </message>
    <message>
        <source>the largest table is read; smaller ones beside it: %1</source>
        <translation>يُقرأ أكبر جدول؛ جداول أصغر إلى جانبه: %1</translation>
    </message>
    <message>
        <source>the length of another term is not stated</source>
        <translation>طول مدة أخرى غير مذكور</translation>
    </message>
    <message>
        <source>the length of another term is not stated (%1)</source>
        <comment>names</comment>
        <translation>طول مدة أخرى غير مذكور (%1)</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>السطر أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the cells of %1 were changed since they were written: they count, and what no cell holds (events, short names, how stages follow from each other) is left out</source>
        <translation>غُيّرت خلايا %1 منذ كتابتها: هي المعتمدة، وما لا تحمله أي خلية (الأحداث والأسماء المختصرة وتتابع المراحل) يُترك</translation>
    </message>
    <message>
        <source>some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; import the table to choose</source>
        <translation>بعض أعداد هذا العمود تحتاج إلى فاصلة عشرية وبعضها إلى نقطة: %1 يُقرأ %2 وقد يعني %3؛ استورد الجدول لتختار</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the table to choose</source>
        <translation>%1 يحتاج إلى فاصلة عشرية، لذلك تُقرأ أعداد هذا العمود بها: %2 هو %3؛ استورد الجدول لتختار</translation>
    </message>
    <message>
        <source>The name of the file may name a person: %1</source>
        <comment>a path</comment>
        <translation>قد يذكر اسم الملف شخصًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The order alone: distances mean nothing.</source>
        <translation>الترتيب وحده: لا معنى للمسافات.</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>the primary figure</source>
        <translation>الرقم الرئيسي</translation>
    </message>
    <message>
        <source>the range runs backwards, from %1 to %2</source>
        <translation>النطاق معكوس، من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>the rate rests on “%1” (%2)</source>
        <translation>يستند المعدل إلى «%1» (%2)</translation>
    </message>
    <message>
        <source>cells in the row: %1, in the header: %2; the row is left out</source>
        <translation>عدد خلايا الصف %1، وعدد خلايا الرأس %2؛ يُترك الصف</translation>
    </message>
    <message>
        <source>The same on a linear scale</source>
        <comment>over bars beside dots on another scale</comment>
        <translation>الشيء نفسه على مقياس خطي</translation>
    </message>
    <message>
        <source>The same sum in another currency, not used: “%1”</source>
        <translation>المبلغ نفسه بعملة أخرى، غير مستعمل: «%1»</translation>
    </message>
    <message>
        <source>The smallest is too short to see: it has a ring.</source>
        <translation>الأصغر أقصر من أن يُرى: حوله حلقة.</translation>
    </message>
    <message>
        <source>the sources go no further</source>
        <translation>لا تمتد المصادر أبعد من ذلك</translation>
    </message>
    <message>
        <source>the suspended part, &quot;%1&quot;, is longer than the whole term, %2</source>
        <translation>الجزء الموقوف التنفيذ، «⁨%1⁩»، أطول من المدة كلها، ⁨%2⁩</translation>
    </message>
    <message>
        <source>the table has more than %1 cases; those from here on are left out (opened as a table whose columns have the names of the format it is read whole)</source>
        <translation>في الجدول أكثر من %1 من القضايا؛ تُترك القضايا ابتداءً من هنا (إذا فُتح جدولًا تحمل أعمدته أسماء الصيغة قُرئ كله)</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value; the file seems to be cut off</source>
        <translation>ينتهي النص في وسط قيمة؛ يبدو أن الملف مبتور</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>النص ليس ⁨%1⁩ صالحًا</translation>
    </message>
    <message>
        <source>The two overlap, so their order is undecided.</source>
        <translation>القيمتان متداخلتان، فترتيبهما غير محسوم.</translation>
    </message>
    <message>
        <source>the value is a lower bound</source>
        <translation>القيمة حد أدنى</translation>
    </message>
    <message>
        <source>the value is a range</source>
        <translation>القيمة نطاق</translation>
    </message>
    <message>
        <source>the value is an upper bound</source>
        <translation>القيمة حد أعلى</translation>
    </message>
    <message>
        <source>the whole act</source>
        <translation>الفعل كله</translation>
    </message>
    <message>
        <source>their ranks may be others</source>
        <translation>قد تكون مراتبها غير ذلك</translation>
    </message>
    <message>
        <source>there are %1 columns; those after the first %2 are left out</source>
        <translation>هناك %1 عمودًا؛ يُترك ما بعد أول %2 منها</translation>
    </message>
    <message>
        <source>there are no words in &quot;%1&quot; yet; English is used</source>
        <translation>لا توجد بعدُ كلمات باللغة «⁨%1⁩»؛ تُستعمل الإنجليزية</translation>
    </message>
    <message>
        <source>there are NUL bytes in it, so this is no text</source>
        <translation>فيه بايتات ⁨NUL⁩، فهو ليس نصًا</translation>
    </message>
    <message>
        <source>There is no amount to tell as familiar things.</source>
        <translation>لا يوجد مقدار يُقال بأشياء مألوفة.</translation>
    </message>
    <message>
        <source>there is no case &quot;%1&quot;</source>
        <translation>لا توجد قضية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>there is no case to draw</source>
        <translation>لا توجد قضية لرسمها</translation>
    </message>
    <message>
        <source>there is no price index of %1; the tables reach from %2 to %3</source>
        <translation>لا يوجد مؤشر أسعار لعام ⁨%1⁩؛ الجداول تمتد من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no view %1</source>
        <translation>لا يوجد عرض ⁨%1⁩</translation>
    </message>
    <message>
        <source>this %1 carries no document of ToScale</source>
        <translation>ملف ⁨%1⁩ هذا لا يحمل مستند ⁨ToScale⁩</translation>
    </message>
    <message>
        <source>this %1 is damaged: the document in it cannot be read</source>
        <translation>ملف ⁨%1⁩ هذا تالف: تتعذر قراءة المستند الذي فيه</translation>
    </message>
    <message>
        <source>this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2</source>
        <translation>هذا البايت ليس من %1 الصحيح؛ يُقرأ على أنه Windows-1252. عدد هذه البايتات: %2</translation>
    </message>
    <message>
        <source>this is %1 data, not a document or a table</source>
        <translation>هذه بيانات ⁨%1⁩، وليست مستندًا ولا جدولًا</translation>
    </message>
    <message>
        <source>this is %1, but %2 was expected</source>
        <translation>هذا ⁨%1⁩، وكان المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste them</source>
        <translation>هذا ملف لبرنامج جداول (%1)؛ احفظه هناك بصيغة CSV أو انسخ خلاياه وألصقها</translation>
    </message>
    <message>
        <source>this is no JSON; expected %1</source>
        <translation>هذا ليس ⁨JSON⁩؛ المتوقع ⁨%1⁩</translation>
    </message>
    <message>
        <source>this is no ToScale document: &quot;format&quot; is not &quot;toscale&quot;</source>
        <translation>هذا ليس مستند ⁨ToScale⁩: «⁨format⁩» ليس «⁨toscale⁩»</translation>
    </message>
    <message>
        <source>This ruler is 10 cm long where the sheet was printed at 100 %.</source>
        <translation>طول هذه المسطرة ١٠ سم إذا طُبعت الورقة بنسبة ١٠٠٪.</translation>
    </message>
    <message>
        <source>This view with its texts</source>
        <translation>هذا العرض بنصوصه</translation>
    </message>
    <message>
        <source>Time is to scale</source>
        <translation>الزمن وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Time is to scale and counted from day 0, the first %1 of each case</source>
        <comment>kind of event</comment>
        <translation>الزمن وفق مقياس الرسم ومعدود من اليوم ٠، وهو في كل قضية أول حدث من نوع «%1»</translation>
    </message>
    <message>
        <source>time served is of unknown length</source>
        <translation>المدة المقضية غير معروفة الطول</translation>
    </message>
    <message>
        <source>Time to earn it: %1 of revenue, not profit</source>
        <translation>الوقت اللازم لتحقيقها: %1 من الإيرادات لا الربح</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Timeline to scale</source>
        <translation>خط زمني وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Timeline: what happened when</source>
        <translation>خط زمني: ما حدث ومتى</translation>
    </message>
    <message>
        <source>Times in which nothing happened are torn out; the rest is to scale</source>
        <translation>الفترات التي لم يحدث فيها شيء مقتطعة؛ والباقي وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>times the world data created in 2018</source>
        <translation>بيانات العالم لعام 2018</translation>
    </message>
    <message>
        <source>times the world data forecast for 2025</source>
        <translation>بيانات العالم المتوقعة لعام 2025</translation>
    </message>
    <message>
        <source>too long for a quantity; at most %1 characters are read</source>
        <translation>أطول من أن يكون مقدارًا؛ لا يُقرأ أكثر من %1 من الأحرف</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>خريطة شجرية</translation>
    </message>
    <message>
        <source>Treemap to scale</source>
        <translation>خريطة شجرية وفق مقياس الرسم</translation>
    </message>
    <message>
        <source>Treemap: area is the value</source>
        <translation>خريطة شجرية: المساحة هي القيمة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <comment>so many readings</comment>
        <translation>غير محسوم في %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Unit grid</source>
        <translation>شبكة وحدات</translation>
    </message>
    <message>
        <source>Unit grid: squares to count</source>
        <translation>شبكة وحدات: مربعات للعدّ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of an actor</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown: nothing on record</source>
        <translation>غير معروف: لا شيء مسجلًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>ما يصل إلى %1</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>ما رُفع</translation>
    </message>
    <message>
        <source>US life expectancies (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, men (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة، الرجال (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, women (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة، النساء (2023)</translation>
    </message>
    <message>
        <source>US life expectancy (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, men (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة، الرجال (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, women (2023)</source>
        <translation>متوسط العمر المتوقع في الولايات المتحدة، النساء (2023)</translation>
    </message>
    <message>
        <source>US median household income (2022)</source>
        <translation>وسيط دخل الأسرة في الولايات المتحدة (2022)</translation>
    </message>
    <message>
        <source>US median household income (2023)</source>
        <translation>وسيط دخل الأسرة في الولايات المتحدة (2023)</translation>
    </message>
    <message>
        <source>US median household incomes (2022)</source>
        <translation>وسيط دخل الأسرة في الولايات المتحدة (2022)</translation>
    </message>
    <message>
        <source>US median household incomes (2023)</source>
        <translation>وسيط دخل الأسرة في الولايات المتحدة (2023)</translation>
    </message>
    <message>
        <source>US presidential term</source>
        <translation>ولاية رئاسية أمريكية</translation>
    </message>
    <message>
        <source>US presidential terms</source>
        <translation>ولاية رئاسية أمريكية</translation>
    </message>
    <message>
        <source>US Senate term</source>
        <translation>ولاية في مجلس الشيوخ الأمريكي</translation>
    </message>
    <message>
        <source>US Senate terms</source>
        <translation>ولاية في مجلس الشيوخ الأمريكي</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>values that are alleged: %1</source>
        <translation>القيم المزعومة: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1</source>
        <translation>قيم هي حدود، مثل «أكثر من 80 تيرابايت»: %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1 (arrows)</source>
        <translation>قيم هي حدود، مثل «أكثر من 80 تيرابايت»: %1 (أسهم)</translation>
    </message>
    <message>
        <source>values that are untraced, disputed or withdrawn: %1</source>
        <translation>القيم غير المتتبَّعة أو المتنازع عليها أو المسحوبة: %1</translation>
    </message>
    <message>
        <source>volume of data</source>
        <translation>حجم البيانات</translation>
    </message>
    <message>
        <source>web page (median home page, desktop)</source>
        <translation>صفحة ويب (وسيط صفحات البداية، حاسوب مكتبي)</translation>
    </message>
    <message>
        <source>web pages (median home page, desktop)</source>
        <translation>صفحة ويب (وسيط صفحات البداية، حاسوب مكتبي)</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>What happened when: %1</source>
        <comment>cases</comment>
        <translation>ما حدث ومتى: %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>cases, the dates of the first and the last event</comment>
        <translation>%1، من %2 إلى %3.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of them: figures, penalties, events, summary and %n source(s)</source>
        <translation>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
            <numerusform>ما سُجّل عنها: أرقام وجزاءات وأحداث وملخص، وعدد المصادر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was</source>
        <comment>beside what the same rate would give</comment>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>what was %1</source>
        <comment>copied</comment>
        <translation>المعدود: %1</translation>
    </message>
    <message>
        <source>What was %1, as reported</source>
        <comment>copied or published</comment>
        <translation>%1، بحسب ما ورد</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>a year</comment>
        <translation>شتاء %1</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>work</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>working year</source>
        <translation>سنة عمل</translation>
    </message>
    <message>
        <source>working years</source>
        <translation>سنة عمل</translation>
    </message>
    <message>
        <source>world data created in 2018</source>
        <translation>بيانات العالم لعام 2018</translation>
    </message>
    <message>
        <source>world data forecast for 2025</source>
        <translation>بيانات العالم المتوقعة لعام 2025</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>year at the US federal minimum wage</source>
        <translation>سنة بالحد الأدنى الاتحادي للأجور في الولايات المتحدة</translation>
    </message>
    <message>
        <source>year of data at CERN</source>
        <translation>سنة من بيانات CERN</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years at the US federal minimum wage</source>
        <translation>سنة بالحد الأدنى الاتحادي للأجور في الولايات المتحدة</translation>
    </message>
    <message>
        <source>years of data at CERN</source>
        <translation>سنة من بيانات CERN</translation>
    </message>
    <message>
        <source>years run from %1 to %2</source>
        <translation>السنوات من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Z-Libraries</source>
        <translation>مكتبة Z-Library</translation>
    </message>
    <message>
        <source>Z-Library</source>
        <translation>مكتبة Z-Library</translation>
    </message>
    <message>
        <source>zero has no place on this scale</source>
        <translation>لا مكان للصفر على هذا المقياس</translation>
    </message>
    <message>
        <source>Zero is told as no things.</source>
        <translation>لا يُقال الصفر بأشياء.</translation>
    </message>
    <message>
        <source>zero, which has no place on this scale: %1</source>
        <translation>صفر لا مكان له على هذا المقياس: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text as found</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation inside another</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” = %2 (12 months or 365.25 days a year)</source>
        <translation>«%1» = %2 (السنة ١٢ شهرًا أو ٣٦٥٫٢٥ يومًا)</translation>
    </message>
    <message>
        <source>One event has no date that a calendar knows and is left out.</source>
        <translation>حدث واحد ليس له تاريخ يعرفه التقويم، وقد استُبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date that a calendar knows and are left out.</source>
        <translation>
            <numerusform>%n حدث ليس له تاريخ يعرفه التقويم، وقد استُبعد.</numerusform>
            <numerusform>%n حدث ليس له تاريخ يعرفه التقويم، وقد استُبعد.</numerusform>
            <numerusform>%n حدثان ليس لهما تاريخ يعرفه التقويم، وقد استُبعدا.</numerusform>
            <numerusform>%n أحداث ليس لها تاريخ يعرفه التقويم، وقد استُبعدت.</numerusform>
            <numerusform>%n حدثًا ليس لها تاريخ يعرفه التقويم، وقد استُبعدت.</numerusform>
            <numerusform>%n حدث ليس لها تاريخ يعرفه التقويم، وقد استُبعدت.</numerusform>
        </translation>
    </message>
</context>
</TS>
