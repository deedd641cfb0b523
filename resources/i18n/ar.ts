<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a section…</source>
            <translation>إضافة قسم…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a source…</source>
            <translation>إضافة مصدر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotate</source>
            <translation>التعليم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotations back from a PDF…</source>
            <translation>العلامات العائدة من ملف PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a document…</source>
            <translation>إرفاق مستند…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>إرفاق مجلد…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Cannot tell</source>
            <translation>لا يمكن الجزم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Close the window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Command palette…</source>
            <translation>لوحة الأوامر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Comment on the words</source>
            <translation>التعليق على الكلمات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Contradicts</source>
            <translation>يناقض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s citation</source>
            <translation>نسخ الاستشهاد بالمصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s reference</source>
            <translation>نسخ مرجع المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct</source>
            <translation>التصحيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct the claim…</source>
            <translation>تصحيح الادعاء…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Does not support</source>
            <translation>لا يدعم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the source…</source>
            <translation>تعديل المصدر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the text of the section…</source>
            <translation>تعديل نص القسم…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Export PDF…</source>
            <translation>تصدير PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find everywhere</source>
            <translation>البحث في كل مكان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find here</source>
            <translation>البحث هنا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go to a page</source>
            <translation>الانتقال إلى صفحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight all hits</source>
            <translation>تظليل كل النتائج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight the hit</source>
            <translation>تظليل النتيجة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Import sources…</source>
            <translation>استيراد مصادر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <location filename="../../dossier/ui/help_keys.py" />
            <source>In a document</source>
            <translation>في مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Join with the next claim</source>
            <translation>ضمّ إلى الادعاء التالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Judge</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger pane</source>
            <translation>لوحة أكبر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Let the claim be the selected words</source>
            <translation>جعل الادعاء هو الكلمات المحددة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Like the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Limits</source>
            <translation>حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a claim of the selected words</source>
            <translation>جعل الكلمات المحددة ادعاءً</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a limit of the selected words</source>
            <translation>جعل الكلمات المحددة حدًّا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make the source a further one, or number it</source>
            <translation>إزالة رقم المصدر، أو ترقيمه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Mark an area of a page</source>
            <translation>تعليم مساحة من صفحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source down</source>
            <translation>نقل القسم أو المصدر إلى الأسفل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source up</source>
            <translation>نقل القسم أو المصدر إلى الأعلى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New dossier, written by hand…</source>
            <translation>إضبارة جديدة تُكتب يدويًا…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from a brief…</source>
            <translation>جديدة من موجز…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from the clipboard</source>
            <translation>جديدة من الحافظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New note</source>
            <translation>ملاحظة جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Newer version of the brief…</source>
            <translation>نسخة أحدث من الموجز…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next citation</source>
            <translation>الاستشهاد التالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next pane</source>
            <translation>اللوحة التالية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next passage of the citation</source>
            <translation>المقطع التالي للاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next section</source>
            <translation>القسم التالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next unchecked citation</source>
            <translation>الاستشهاد التالي غير المتحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Normal text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Notes and annotations</source>
            <translation>الملاحظات والعلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sections in their order</source>
            <translation>ترقيم الأقسام بحسب ترتيبها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sources as they are cited</source>
            <translation>ترقيم المصادر بحسب الاستشهاد بها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>One pane, or all</source>
            <translation>لوحة واحدة أو كلها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open the bundled dossier</source>
            <translation>فتح الإضبارة المرفقة بالبرنامج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Overview of options</source>
            <translation>نظرة عامة على الخيارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Paste a list of sources…</source>
            <translation>لصق قائمة مصادر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous citation</source>
            <translation>الاستشهاد السابق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous pane</source>
            <translation>اللوحة السابقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous passage of the citation</source>
            <translation>المقطع السابق للاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous section</source>
            <translation>القسم السابق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Print the report…</source>
            <translation>طباعة التقرير…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Protect with a passphrase…</source>
            <translation>الحماية بعبارة سر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Question and notice…</source>
            <translation>السؤال والتنبيه…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the annotation</source>
            <translation>إزالة العلامة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the document</source>
            <translation>إزالة المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the section</source>
            <translation>إزالة القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the source</source>
            <translation>إزالة المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Reviewer’s name…</source>
            <translation>اسم المُراجِع…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller pane</source>
            <translation>لوحة أصغر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Split the claim at the caret</source>
            <translation>شطر الادعاء عند المؤشر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Supports</source>
            <translation>يدعم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Teal</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Tie the selected words to the claim in hand</source>
            <translation>ربط الكلمات المحددة بالادعاء الحالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unchecked</source>
            <translation>غير متحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Underline</source>
            <translation>تسطير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Untie the passage in hand</source>
            <translation>فكّ ربط المقطع الحالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What is unplaced</source>
            <translation>ما هو بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What was found again</source>
            <translation>ما عُثر عليه ثانية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write the reason</source>
            <translation>كتابة السبب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
    </context>
    <context>
        <name>AddSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Add a section</source>
            <translation>إضافة قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>AttachBars</name>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A further document</source>
            <translation>مستند آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A newer version of “{name}”</source>
            <translation>نسخة أحدث من «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Reading “{name}”…</source>
            <translation>تجري قراءة «⁨{name}⁩»…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Three times it was not the password; the file is not attached.</source>
            <translation>لم تكن كلمة السر في ثلاث محاولات؛ ولم يُرفق الملف.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>“{name}”, for {source}: what is it to the documents there?</source>
            <translation>«⁨{name}⁩»، للمصدر ⁨{source}⁩: ما علاقته بالمستندات الموجودة هناك؟</translation>
        </message>
        <message>
            <source>“{name}”: what is it to the documents that are here?</source>
            <translation type="vanished">«⁨{name}⁩»: ما صلته بالمستندات الموجودة هنا؟</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation>الملف نفسه مرفق بـ ⁨{source}⁩ أيضًا؛ ويُخزَّن مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>“{name}” is attached to {source}.</source>
            <translation>أُرفق «⁨{name}⁩» بالمصدر ⁨{source}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Finding again what lies on {name}</source>
            <translation>البحث مجددًا عما وُضع على ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Reading {name}</source>
            <translation>قراءة ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups, the newest first</source>
            <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="vanished">إغلاق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>One a day is made while the dossier changes, and one before an import. They lie in “{folder}”, each a dossier by itself.</source>
            <translation>تُنشأ نسخة كل يوم تتغير فيه الإضبارة، ونسخة قبل كل استيراد. وهي في «⁨{folder}⁩»، وكل منها إضبارة بذاتها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Restore this one</source>
            <translation>استعادة هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>The same as now.</source>
            <translation>كما هي الآن.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>There is no backup of this dossier yet. One a day is made while it changes.</source>
            <translation>لا نسخة احتياطية لهذه الإضبارة بعد. تُنشأ نسخة كل يوم تتغير فيه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What differs</source>
            <translation>ما الذي يختلف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What the dossier is now is backed up first.</source>
            <translation>تُنسخ الإضبارة احتياطيًا كما هي الآن أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>asked for</source>
            <translation>بطلب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a newer file version</source>
            <translation>قبل إصدار أحدث للملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a restore</source>
            <translation>قبل استعادة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before an import</source>
            <translation>قبل استيراد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>daily</source>
            <translation>يومية</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Folder of backups</source>
            <translation>مجلد النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Newest backups that are always kept</source>
            <translation>عدد أحدث النسخ التي تُحفظ دائمًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation>نسخة كل يوم تتغير فيه الإضبارة، في ⁨%1⁩. يسردها ويستعيدها «النسخ الاحتياطية…» في القائمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Use the usual folder</source>
            <translation>استخدام المجلد المعتاد</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <location filename="../../dossier/ui/widgets/badge.py" />
            <source>Identity of the source: {word}</source>
            <translation>هوية المصدر: ⁨{word}⁩</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>A sheet written for this dossier, not the source’s text.</source>
            <translation>بطاقة كُتبت لهذه الإضبارة، وليست نص المصدر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>An older version of the document: a newer one is attached.</source>
            <translation>نسخة أقدم من المستند: أُرفقت نسخة أحدث.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>There is nothing to cite: the source has no record yet. Edit it first.</source>
            <translation>لا شيء يُستشهد به: ليس للمصدر سجل بعد. عدّله أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This record cannot be set in this style; choose another one.</source>
            <translation>لا يمكن صفّ هذا السجل بهذا النمط؛ اختر غيره.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This style cites by numbers, and the brief does not number this source.</source>
            <translation>يستشهد هذا النمط بالأرقام، والموجز لا يرقّم هذا المصدر.</translation>
        </message>
    </context>
    <context>
        <name>ClaimLimits</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Limit to tie</source>
            <translation>الحدّ المراد ربطه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Nothing limits this claim.</source>
            <translation>لا شيء يحدّ هذا الادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>There is no other limit</source>
            <translation>لا حدود أخرى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Tie the limit</source>
            <translation>ربط الحدّ</translation>
        </message>
    </context>
    <context>
        <name>ClaimPane</name>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Highlight in</source>
            <translation>تظليل بلون</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Reply to the comment</source>
            <translation>الرد على التعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>This section has no text yet.</source>
            <translation>لا نص في هذا القسم بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Write its text…</source>
            <translation>كتابة نصه…</translation>
        </message>
    </context>
    <context>
        <name>ClaimRange</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Its words</source>
            <translation>كلماته</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Join with the next</source>
            <translation>ضمّ إلى التالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Let it be the selected words</source>
            <translation>جعله الكلمات المحددة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Split at the caret</source>
            <translation>شطر عند المؤشر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Text of the section</source>
            <translation>نص القسم</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <location filename="../../dossier/ui/widgets/colour_row.py" />
            <source>{colour} ({number})</source>
            <translation>⁨{colour}⁩ ({number})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/colour_row.py" />
            <source>{name} · Ctrl+{number}</source>
            <translation>⁨{name}⁩ · Ctrl+{number}</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>teal</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>yellow</source>
            <translation>أصفر</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>An action, section, claim or source: some letters of it, or its number</source>
            <translation>أمر أو قسم أو ادعاء أو مصدر: بعض حروفه أو رقمه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Call up by name</source>
            <translation>الاستدعاء بالاسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Enter takes it, Up and Down choose, Escape leaves.</source>
            <translation>للتنفيذ Enter، وللاختيار السهمان، وللخروج Esc.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Nothing is called so.</source>
            <translation>لا شيء بهذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Only the best are shown; type more letters for others.</source>
            <translation>لا يُعرض إلا الأفضل؛ اكتب حروفًا أكثر لغيرها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Setting</source>
            <translation>إعداد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>What fits</source>
            <translation>ما يطابق</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotated files (*.pdf *.xfdf);;All files (*)</source>
            <translation>ملفات معلَّمة (*.pdf *.xfdf);;كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotations back from a PDF</source>
            <translation>العلامات العائدة من ملف PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Copied: %1</source>
            <translation>نُسخ: ⁨%1⁩</translation>
        </message>
        <message>
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation type="vanished">أكثر من 10,000 ملف دفعةً واحدة كثيرٌ جدًّا؛ أفلت بعضها، أو مجلدًا أصغر.</translation>
        </message>
        <message>
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation type="vanished">افتح إضبارة أولًا: تُرفق الملفات بمصادرها.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>As many sections as now</source>
            <translation>عدد الأقسام كما هو الآن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>Comparing</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>every claim would be found again</source>
            <translation>سيُعثر على كل الادعاءات من جديد</translation>
        </message>
    </context>
    <context>
        <name>CopyAddress</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
    </context>
    <context>
        <name>CopyReference</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy citation</source>
            <translation>نسخ الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy formatted reference</source>
            <translation>نسخ المرجع منسقًا</translation>
        </message>
        <message>
            <source>This record cannot be set in this style; choose another one.</source>
            <translation type="vanished">لا يمكن صفّ هذا السجل بهذا النمط؛ اختر غيره.</translation>
        </message>
    </context>
    <context>
        <name>CopySaver</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Saving {name}</source>
            <translation>حفظ ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>CorrectClaimDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Add citation</source>
            <translation>إضافة استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Assessment</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Citations</source>
            <translation>الاستشهادات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Correct claim %1</source>
            <translation>تصحيح الادعاء %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Fact</source>
            <translation>واقعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Inference</source>
            <translation>استنتاج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Limit</source>
            <translation>حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove this claim</source>
            <translation>إزالة هذا الادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Source to cite</source>
            <translation>المصدر المراد الاستشهاد به</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>This claim cites no source.</source>
            <translation>لا يستشهد هذا الادعاء بأي مصدر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>What limits it</source>
            <translation>ما يحدّه</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Now: {date}</source>
            <translation>حاليًا: ⁨{date}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Year</source>
            <translation>السنة</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../dossier/ui/desk.py" />
            <source>nothing lay on it.</source>
            <translation>لم يكن عليه شيء.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Remove the annotation</source>
            <translation>إزالة العلامة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Reply to the comment</source>
            <translation>الرد على التعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that it belongs to in the document first.</source>
            <translation>حدّد أولًا في المستند الكلمات التي يخصّها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that the claim rests on first.</source>
            <translation>حدّد أولًا الكلمات التي يستند إليها الادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>حدّد أولًا الكلمات المراد تعليمها، أو ضع المؤشر في علامة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first.</source>
            <translation>حدّد أولًا الكلمات المراد تعليمها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Take a citation in hand first: click its number in the brief.</source>
            <translation>اختر استشهادًا أولًا: انقر على رقمه في الموجز.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>The claim in hand does not rest on this passage.</source>
            <translation>لا يستند الادعاء الحالي إلى هذا المقطع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>لا علامة عند المؤشر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence</source>
            <translation>ربط كدليل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence to claim {number}</source>
            <translation>ربط كدليل بالادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Underline</source>
            <translation>تسطير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Untie from claim {number}</source>
            <translation>فكّ الربط عن الادعاء {number}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>older version</source>
            <translation>نسخة أقدم</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <location filename="../../dossier/ui/panes/document_pages.py" />
            <source>Its pages cannot be shown: this is the text taken from them.</source>
            <translation>لا يمكن عرض صفحاته: هذا هو النص المأخوذ منها.</translation>
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <location filename="../../dossier/ui/panes/document_reading.py" />
            <source>Reading the document</source>
            <translation>قراءة المستند</translation>
        </message>
    </context>
    <context>
        <name>DocumentTab</name>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Areas are marked on the pages of a PDF; show its pages first.</source>
            <translation>تُعلَّم المساحات على صفحات ملف PDF؛ اعرض صفحاته أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Attach a document…</source>
            <translation>إرفاق مستند…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Drop a PDF, web page, Word or text file here, or attach one.</source>
            <translation>أفلِت هنا ملف PDF أو صفحة ويب أو ملف Word أو ملفًا نصيًا، أو أرفق ملفًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>No text can be read in this document; save a copy to look at it in another program.</source>
            <translation>لا يمكن قراءة نص في هذا المستند؛ احفظ نسخة لعرضها في برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>This long document is being read…</source>
            <translation>تجري قراءة هذا المستند الطويل…</translation>
        </message>
    </context>
    <context>
        <name>DoubtPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All are right</source>
            <translation>كلها صحيحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Assessment</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Background</source>
            <translation>خلفية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Fact</source>
            <translation>واقعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Hide them</source>
            <translation>إخفاؤها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Inference</source>
            <translation>استنتاج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Keep it as the importer made it (Space)</source>
            <translation>إبقاؤه كما جاء من الاستيراد (Space)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limit</source>
            <translation>حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limits</source>
            <translation>حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Option</source>
            <translation>خيار</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>عرضه في قسمه (Enter)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show them one by one</source>
            <translation>عرضها واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>That is right</source>
            <translation>هذا صحيح</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A list without numbers was left as text: another has those that are cited.</source>
            <translation>تُركت قائمة بلا أرقام نصًا: لقائمة أخرى الأرقام المستشهد بها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands inside its sentence; where the claim begins and ends is a guess.</source>
            <translation>يقع رقم داخل جملته؛ وبداية الادعاء ونهايته تخمين.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands where there is no claim.</source>
            <translation>يقع رقم حيث لا ادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Footnotes have the numbers of sources; they were counted on after the list.</source>
            <translation>للحواشي أرقام مصادر؛ فعُدّت بعد القائمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Its marker may close the sentences before it too; they were taken as uncited claims.</source>
            <translation>قد يختم رقمه الجمل التي قبله أيضًا؛ وقد عُدّت ادعاءات بلا استشهاد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Lines that only lead elsewhere were left out: {words}.</source>
            <translation>تُركت أسطر لا تفعل إلا أن تقود إلى مكان آخر: ⁨{words}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No claim was found; mark them in the text.</source>
            <translation>لم يُعثر على ادعاء؛ علّم الادعاءات في النص.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No question was found; the title is {words}.</source>
            <translation>لم يُعثر على سؤال؛ العنوان هو ⁨{words}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Numbers of the form {words} were left as text, {number} in all: markers have the form {form}.</source>
            <translation>تُركت أرقام بالشكل ⁨{words}⁩ نصًا، عددها {number}: لأرقام الاستشهاد الشكل ⁨{form}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Source {number} is listed, but cited nowhere.</source>
            <translation>المصدر {number} مذكور، لكن لا يُستشهد به في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Taken as {claim}; it may be a fact, an assessment, an inference or a limit.</source>
            <translation>عُدّ ⁨{claim}⁩؛ وقد يكون واقعة أو تقديرًا أو استنتاجًا أو حدًّا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The bold line {words} was taken as a heading.</source>
            <translation>عُدّ السطر الغامق ⁨{words}⁩ عنوانًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list has number {numbers} twice; the first entry was taken.</source>
            <translation>في القائمة الختامية الرقم ⁨{numbers}⁩ مرتين؛ وأُخذ المدخل الأول.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list of sources has no numbers of its own; its entries were counted.</source>
            <translation>ليس لقائمة المصادر الختامية أرقام؛ فعُدّت مداخلها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The heading {words} holds a marker, and was taken as a claim.</source>
            <translation>يحوي العنوان ⁨{words}⁩ رقم استشهاد، وعُدّ ادعاءً.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was left as text: as a heading its number would be {number}.</source>
            <translation>تُرك السطر ⁨{words}⁩ نصًا: لو كان عنوانًا لكان رقمه {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was taken as a heading.</source>
            <translation>عُدّ السطر ⁨{words}⁩ عنوانًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The lines {words} were taken as headings.</source>
            <translation>عُدّت الأسطر ⁨{words}⁩ عناوين.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The newer brief lists another record as [{number}]; the one edited here was kept.</source>
            <translation>يذكر الموجز الأحدث سجلًا آخر للرقم [{number}]؛ وبقي السجل المعدَّل هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbered lines at the end were taken as the list of sources.</source>
            <translation>عُدّت الأسطر المرقّمة في النهاية قائمة المصادر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers of the headings are not in order: {numbers}.</source>
            <translation>أرقام العناوين ليست مرتبة: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers {numbers} are cited, but the list of sources has no such entries.</source>
            <translation>يُستشهد بالأرقام ⁨{numbers}⁩، لكن ليست في قائمة المصادر مداخل كهذه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The section's printed number is {printed}; it was given {number}.</source>
            <translation>رقم القسم المطبوع ⁨{printed}⁩؛ وأُعطي {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The sources {numbers} are listed, but cited nowhere.</source>
            <translation>المصادر ⁨{numbers}⁩ مذكورة، لكن لا يُستشهد بها في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The text before the first heading was taken as a section of kind {section}.</source>
            <translation>عُدّ النص السابق للعنوان الأول قسمًا من نوع ⁨{section}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>This record was taken by its place in the bibliography, or by its number there. Check that it is the one.</source>
            <translation>أُخذت هذه البطاقة بحسب موضعها في قائمة المراجع أو بحسب رقمها فيها. تحقّق من أنها المقصودة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is another work in the newer brief; check that its documents and judgements still fit.</source>
            <translation>الرقم [{number}] عمل آخر في الموجز الأحدث؛ تحقق من أن مستنداته وأحكامه ما زالت مناسبة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is cited, but the list of sources has no such entry.</source>
            <translation>يُستشهد بالرقم [{number}]، لكن ليس في قائمة المصادر مدخل كهذا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] leads to different addresses; the first was taken.</source>
            <translation>يقود [{number}] إلى عناوين مختلفة؛ وأُخذ الأول.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>numbers glued to words, which were raised once or belong to the word</source>
            <translation>أرقام ملتصقة بكلمات، كانت مرفوعة أو هي من الكلمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>raised numbers that may be exponents, or several numbers in one</source>
            <translation>أرقام مرفوعة قد تكون أسسًا، أو عدة أرقام في رقم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has no such work</source>
            <translation>ليس في قائمة المصادر عمل كهذا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has several works that may be meant, or no such letter</source>
            <translation>في قائمة المصادر عدة أعمال محتملة، أو لا حرف كهذا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the number is that of no source</source>
            <translation>الرقم ليس لأي مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>there is no footnote of that name</source>
            <translation>لا حاشية بهذا الاسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>they may mean another source, or none</source>
            <translation>قد تعني مصدرًا آخر أو لا تعني شيئًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} has no number and was taken as a section of kind {section}.</source>
            <translation>ليس لـ ⁨{words}⁩ رقم، فعُدّ قسمًا من نوع ⁨{section}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} is a second summary; it was taken as background.</source>
            <translation>⁨{words}⁩ ملخص ثانٍ؛ فعُدّ خلفية.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was left as text: {why}.</source>
            <translation>تُرك ⁨{words}⁩ نصًا: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was read as markers: {why}.</source>
            <translation>قُرئ ⁨{words}⁩ رقم استشهاد: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were left as text: {why}.</source>
            <translation>تُرك ⁨{words}⁩ نصًا: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were read as markers: {why}.</source>
            <translation>قُرئ ⁨{words}⁩ أرقام استشهاد: ⁨{why}⁩.</translation>
        </message>
    </context>
    <context>
        <name>DoubtsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Nothing is left that the program was not sure how to read.</source>
            <translation>لم يبق شيء لم يكن الاستيراد متأكدًا منه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of a source…</source>
            <translation>مستند لأحد المصادر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of {source}</source>
            <translation>مستند للمصدر ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A new dossier</source>
            <translation>إضبارة جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A newer version of this brief</source>
            <translation>نسخة أحدث من هذا الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Annotations that come back</source>
            <translation>علامات عائدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Attach to {source}</source>
            <translation>إرفاق بـ ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Import the sources of “{name}”</source>
            <translation>استيراد مصادر «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Make a dossier of “{name}”</source>
            <translation>إنشاء إضبارة من «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation>أكثر من 10,000 ملف دفعةً واحدة كثيرٌ جدًّا؛ أفلت بعضها، أو مجلدًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation>افتح إضبارة أولًا: تُرفق الملفات بمصادرها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open “{name}”</source>
            <translation>فتح «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>See the annotations of “{name}”, to take them back</source>
            <translation>عرض علامات «⁨{name}⁩» لاستعادتها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: what is it?</source>
            <translation>«⁨{name}⁩»: ما هو؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: you are asked what it is to be</source>
            <translation>«⁨{name}⁩»: ستُسأل عما هو</translation>
        </message>
    </context>
    <context>
        <name>EditSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Edit the section</source>
            <translation>تعديل القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Found again in the text: {counts}.</source>
            <translation>عُثر عليه ثانية في النص: ⁨{counts}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Sentences become claims as you type.</source>
            <translation>تصبح الجمل ادعاءات أثناء الكتابة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Show what is unplaced</source>
            <translation>عرض ما هو بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>The imported file is kept as it was; judgements of claims that change turn stale.</source>
            <translation>يبقى الملف المستورد كما كان؛ وتتقادم أحكام الادعاءات التي تتغير.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>There is no source {numbers} yet.</source>
            <translation>لا مصدر برقم ⁨{numbers}⁩ بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>[ offers the sources.</source>
            <translation>يعرض القوس [ المصادر.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim is split between two of its words; put the caret there first.</source>
            <comment>split-empty</comment>
            <translation>يُشطر الادعاء بين كلمتين من كلماته؛ ضع المؤشر هناك أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim needs at least a word; select its text first.</source>
            <comment>claim-empty</comment>
            <translation>يحتاج الادعاء إلى كلمة على الأقل؛ حدّد نصه أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim that has no place in the text cannot be joined; place it first.</source>
            <comment>join-unplaced</comment>
            <translation>لا يمكن ضمّ ادعاء بلا موضع في النص؛ ضعه في موضعه أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>A copy of the dossier cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>copy-unwritable</comment>
            <translation>تتعذّر كتابة نسخة من الإضبارة في «{path}» ({reason})؛ اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>A line of it cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>لا يمكن قراءة أحد أسطره بصيغة RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>A passphrase has at least {shortest} characters; four words that nobody would put together are better.</source>
            <comment>passphrase-short</comment>
            <translation>لا تقل عبارة السر عن {shortest} محرف؛ والأفضل أربع كلمات لا يجمعها أحد.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>A reply needs the mark that it is on; take that mark too.</source>
            <comment>reply-without-mark</comment>
            <translation>يحتاج الرد إلى العلامة التي هو عليها؛ خذ تلك العلامة أيضًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <location filename="../../dossier/services/changes/writing.py" />
            <source>A section needs a title; type one first.</source>
            <comment>title-empty</comment>
            <translation>يحتاج القسم إلى عنوان؛ اكتب عنوانًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>A source that a record belongs to is no longer there; import it again.</source>
            <comment>no-source</comment>
            <translation>لم يعد موجودًا مصدر ينتمي إليه سجل؛ استورده من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>Beside “{name}” lies “{log}”, which is not its own log, or is broken; move that file to another folder, and open the dossier again.</source>
            <comment>foreign-log</comment>
            <translation>بجانب «{name}» ملف «{log}» وهو ليس سجلّه أو أنه تالف؛ انقل ذلك السجل إلى مجلد آخر ثم افتح الملف من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>Beside “{name}” lies “{other}”, which is no ordinary file; move that to another folder, and open the dossier again.</source>
            <comment>strange-beside</comment>
            <translation>بجانب «{name}» يوجد «{other}» وهو ليس ملفًا عاديًا؛ انقله إلى مجلد آخر ثم افتح الملف من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/returning/comparing.py" />
            <location filename="../../dossier/ui/jobs.py" />
            <location filename="../../dossier/ui/making.py" />
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Cancelled.</source>
            <comment>cancelled</comment>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>Cancelled; nothing was attached.</source>
            <comment>cancelled</comment>
            <translation>أُلغي؛ ولم يُرفق شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>Claims rest on this source; remove or move their citations first.</source>
            <comment>source-cited</comment>
            <translation>تستند ادعاءات إلى هذا المصدر؛ أزل استشهاداتها أو انقلها أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Draw a rectangle on a page first.</source>
            <comment>area-empty</comment>
            <translation>ارسم أولًا مستطيلًا على صفحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>Every number stands for one source only; give each one of its own.</source>
            <comment>source-numbers</comment>
            <translation>كل رقم لمصدر واحد فقط؛ أعطِ كل مصدر رقمه.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>It cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>لا يمكن قراءته بصيغة RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It has its field “{field}” twice, with different words; take one of the two out.</source>
            <comment>record-refused</comment>
            <translation>الحقل «{field}» مكرر فيه بكلمات مختلفة؛ احذف أحدهما.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It has no title, no author and no address; nothing tells which work it is.</source>
            <comment>record-refused</comment>
            <translation>لا عنوان له ولا مؤلف ولا رابط؛ لا شيء يدل على العمل المقصود.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds a number that is too long.</source>
            <comment>record-refused</comment>
            <translation>فيه عدد أطول مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds no list of records.</source>
            <comment>record-refused</comment>
            <translation>لا يحوي قائمة سجلات.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It is larger than any record of a work; shorten its longest field.</source>
            <comment>record-refused</comment>
            <translation>أكبر من أي سجل لعمل؛ قصّر أطول حقوله.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no JSON from line {line} on.</source>
            <comment>record-refused</comment>
            <translation>ليس بصيغة JSON بدءًا من السطر {line}.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no object with fields.</source>
            <comment>record-refused</comment>
            <translation>ليس كائنًا ذا حقول.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/names.py" />
            <source>It names more than {most} people.</source>
            <comment>record-refused</comment>
            <translation>يسمّي أكثر من {most} شخص.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It stands in round brackets that do not match; put it in braces.</source>
            <comment>record-refused</comment>
            <translation>قوساه الهلاليان غير متطابقين؛ ضعه بين قوسين معقوفين.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/latex.py" />
            <source>Its braces are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>أقواسه المعقوفة متداخلة أكثر مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>Its braces or quotation marks do not match; close them.</source>
            <comment>record-refused</comment>
            <translation>أقواسه المعقوفة أو علامات اقتباسه غير متطابقة؛ أغلقها.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its brackets are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>أقواسه متداخلة أكثر مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” holds a name that is no text.</source>
            <comment>record-refused</comment>
            <translation>في حقله «{field}» اسم ليس نصًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>حقله «{field}» متداخل أكثر مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no date.</source>
            <comment>record-refused</comment>
            <translation>حقله «{field}» ليس تاريخًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no list of names.</source>
            <comment>record-refused</comment>
            <translation>حقله «{field}» ليس قائمة أسماء.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no text.</source>
            <comment>record-refused</comment>
            <translation>حقله «{field}» ليس نصًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>Its words do not stand there any more; place it on others, or remove it.</source>
            <comment>not-there</comment>
            <translation>لم تعد كلماته هناك؛ ضعه على كلمات أخرى أو أزله.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>No backup could be made in “{folder}” ({reason}); free some space there, or see that it can be written.</source>
            <comment>backup-unwritable</comment>
            <translation>تعذر إنشاء نسخة احتياطية في «{folder}» ({reason})؛ حرر مساحة هناك، أو تأكد من إمكان الكتابة فيها.</translation>
        </message>
        <message>
            <source>No backup could be made in “{folder}” ({reason}); free some space there.</source>
            <comment>backup-unwritable</comment>
            <translation type="vanished">تعذّر إنشاء نسخة احتياطية في «{folder}» ({reason})؛ أفرغ بعض المساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>No document is attached that could be exported; attach one first.</source>
            <comment>no-documents</comment>
            <translation>لا مستند مرفقًا يمكن تصديره؛ أرفق واحدًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/last_exports.py" />
            <source>No earlier export of this dossier as {format} is remembered here; export all of it once, or say since when with --changed-since.</source>
            <comment>no-last-export</comment>
            <translation>لا يُذكر هنا تصدير سابق لهذه الإضبارة بصيغة {format}؛ صدّرها كلها مرة، أو حدّد منذ متى بالخيار --changed-since.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>No file can have the name “{name}”; check it for hidden characters.</source>
            <comment>impossible-name</comment>
            <translation>لا يمكن أن يحمل أي ملف الاسم «{name}»؛ تحقّق من وجود محارف خفية فيه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>No keyring answers on this computer; type the passphrase each time.</source>
            <comment>no-keyring</comment>
            <translation>لا تجيب أي حافظة مفاتيح على هذا الحاسوب؛ اكتب عبارة السر في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/recovering.py" />
            <source>No row of “{name}” can be read; restore a backup.</source>
            <comment>beyond-recovery-empty</comment>
            <translation>لا يمكن قراءة أي صف من «{name}»؛ استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>No section was found in “{name}”; the dossier was not changed.</source>
            <comment>brief-empty</comment>
            <translation>لم يُعثر على قسم في «{name}»؛ ولم تتغير الإضبارة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>No source that this claim cites has a document; attach one first.</source>
            <comment>cited-no-document</comment>
            <translation>لا مستند لأي مصدر يستشهد به هذا الادعاء؛ أرفق واحدًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/salvaging.py" />
            <source>Nothing can be read of “{name}”: the page that says where everything is is gone; restore a backup.</source>
            <comment>beyond-recovery</comment>
            <translation>لا يمكن قراءة شيء من «{name}»: فُقدت الصفحة التي تقول أين كل شيء؛ استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>Nothing is marked on “{name}”, so that there are no comments to write; mark words, or tie a passage to it.</source>
            <comment>source-no-marks</comment>
            <translation>لا علامة على «⁨{name}⁩»، فلا تعليقات تُكتب؛ ضع علامة على كلمات أو اربط به مقطعًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changed.py" />
            <source>Nothing that goes into this export has changed since {moment}; no file was made.</source>
            <comment>nothing-changed</comment>
            <translation>لم يتغير شيء مما يضمه هذا التصدير منذ {moment}؛ ولم يُنشأ ملف.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>One of its fields is larger than any record of a work.</source>
            <comment>record-refused</comment>
            <translation>أحد حقوله أكبر من أي سجل لعمل.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Only a limit can limit a claim, and not itself.</source>
            <comment>not-a-limit</comment>
            <translation>لا يحدّ الادعاءَ إلا حدّ، ولا يحدّ الحدّ نفسه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only claims of the same section can be joined.</source>
            <comment>join-sections</comment>
            <translation>لا يمكن ضمّ إلا ادعاءات القسم نفسه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only two claims that follow each other can be joined.</source>
            <comment>join-apart</comment>
            <translation>لا يمكن ضمّ إلا ادعاءين متتاليين.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Part of that text belongs to another claim already; split or join instead.</source>
            <comment>claim-overlap</comment>
            <translation>جزء من هذا النص ينتمي إلى ادعاء آخر؛ اشطر أو اضمم بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>Select the passage that the claim rests on first.</source>
            <comment>passage-empty</comment>
            <translation>حدّد أولًا المقطع الذي يستند إليه الادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Select the words that state the limit first.</source>
            <comment>limit-empty</comment>
            <translation>حدّد أولًا الكلمات التي تنص على الحدّ.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Select the words to mark first.</source>
            <comment>annotation-empty</comment>
            <translation>حدّد أولًا الكلمات المراد تعليمها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>Source [{number}] has no document of the kind “{kind}”; attach this one as its first.</source>
            <comment>no-older-version</comment>
            <translation>ليس للمصدر [{number}] مستند من نوع «{kind}»؛ أرفق هذا ليكون الأول.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/scratch.py" />
            <source>Temporary files cannot be written to “{folder}” ({reason}); free some space there, or set TMPDIR to another folder.</source>
            <comment>temporary-unwritable</comment>
            <translation>تتعذّر كتابة الملفات المؤقتة في «{folder}» ({reason})؛ أفرغ بعض المساحة هناك، أو عيّن مجلدًا آخر في TMPDIR.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>That document belongs to another source than the citation.</source>
            <comment>evidence-elsewhere</comment>
            <translation>ينتمي هذا المستند إلى مصدر غير مصدر الاستشهاد.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/versions.py" />
            <source>That document is of another source; select the words in one of this source.</source>
            <comment>other-source</comment>
            <translation>هذا المستند لمصدر آخر؛ حدّد الكلمات في مستند لهذا المصدر.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>That is not the password of “{name}”; try again.</source>
            <comment>pdf-wrong-password</comment>
            <translation>ليست هذه كلمة سر «{name}»؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker prints [{number}], another source.</source>
            <comment>marker-other</comment>
            <translation>يطبع هذا الرقم [{number}]، وهو مصدر آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker stands in another section; choose one of this section.</source>
            <comment>marker-elsewhere</comment>
            <translation>هذا الرقم في قسم آخر؛ اختر رقمًا من هذا القسم.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/choice.py" />
            <source>The brief has no section {section}; “dossier info” prints their numbers.</source>
            <comment>no-such-section</comment>
            <translation>ليس في الموجز قسم {section}؛ يعرض الأمر «dossier info» أرقامها.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The change could not be written to “{name}” ({reason}); free some space or check the disk.</source>
            <comment>cannot-write</comment>
            <translation>تعذّرت كتابة التغيير في «{name}» ({reason})؛ أفرغ بعض المساحة أو افحص القرص.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>The chosen sections cite none of these sources that has a document; choose other sections.</source>
            <comment>no-cited-documents</comment>
            <translation>لا تستشهد الأقسام المختارة بأيّ من هذه المصادر التي لها مستند؛ اختر أقسامًا أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>The citation that was judged is gone; undo the change that took it away, then try again.</source>
            <comment>judged-gone</comment>
            <translation>لم يعد الاستشهاد المحكوم عليه موجودًا؛ تراجع عن التغيير الذي أزاله ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>The claim cites that source there already.</source>
            <comment>citation-twin</comment>
            <translation>يستشهد الادعاء بهذا المصدر هناك من قبل.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/rows.py" />
            <source>The dossier holds a damaged row in its table “{table}” ({id}); recover what can be read of it, or restore a backup.</source>
            <comment>row-damaged</comment>
            <translation>في الإضبارة صف تالف في الجدول «{table}» ({id})؛ استرد ما يمكن قراءته منها، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The dossier holds a damaged row in its table “{table}” ({id}); restore a backup, or ask who sent it for a new copy.</source>
            <comment>row-damaged</comment>
            <translation type="vanished">في الإضبارة صف تالف في الجدول «{table}» ({id})؛ استعد نسخة احتياطية، أو اطلب نسخة جديدة ممن أرسلها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>The dossier was changed since the file was compared with it; compare the file once more.</source>
            <comment>returned-changed</comment>
            <translation>تغيرت الإضبارة منذ مقارنة الملف بها؛ قارن الملف مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>The export cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>export-unwritable</comment>
            <translation>تتعذّر كتابة التصدير في «{path}» ({reason})؛ اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/model/progress.py" />
            <source>The export was cancelled; nothing was written.</source>
            <comment>export-cancelled</comment>
            <translation>أُلغي التصدير؛ ولم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>The folder of “{name}” cannot be written to ({reason}); copy the dossier to a folder of yours.</source>
            <comment>folder-read-only</comment>
            <translation>لا يمكن الكتابة في مجلد «{name}» ({reason})؛ انسخ الإضبارة إلى مجلد لك.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <comment>import-cancelled</comment>
            <translation>أُلغي الاستيراد؛ ولم تُنشأ إضبارة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>The keyring is locked or does not do it; type the passphrase, or unlock the keyring and try again.</source>
            <comment>keyring-refused</comment>
            <translation>حافظة المفاتيح مقفلة أو لا تفعل ذلك؛ اكتب عبارة السر، أو افتح قفل الحافظة وأعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>The password given does not open “{name}”; try another.</source>
            <comment>source-password</comment>
            <translation>كلمة السر المعطاة لا تفتح «{name}»؛ جرّب غيرها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>The printer does not take the pages; check that it is on, and try again.</source>
            <comment>print-refused</comment>
            <translation>لا تقبل الطابعة الصفحات؛ تحقق من أنها تعمل ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The report was not done after {minutes} minutes, so it was given up. Export fewer sections.</source>
            <comment>typesetter-slow</comment>
            <translation>لم يكتمل التقرير بعد {minutes} دقيقة فتُرك. صدّر أقسامًا أقل.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings cannot be written to “{path}” ({reason}); check the folder and the disk.</source>
            <comment>settings-unwritable</comment>
            <translation>تتعذّر كتابة الإعدادات في «{path}» ({reason})؛ افحص المجلد والقرص.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings were no valid TOML ({reason}); they are kept as “{aside}”, and the defaults hold now.</source>
            <comment>settings-set-aside</comment>
            <translation>لم تكن الإعدادات بصيغة TOML صحيحة ({reason})؛ حُفظت باسم «{aside}»، وتسري الآن القيم الافتراضية.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” are no valid TOML ({reason}); correct or remove the file.</source>
            <comment>settings-broken</comment>
            <translation>الإعدادات «{path}» ليست بصيغة TOML صحيحة ({reason})؛ صحّح الملف أو احذفه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” cannot be read ({reason}); check their permissions.</source>
            <comment>settings-unreadable</comment>
            <translation>تتعذّر قراءة الإعدادات «{path}» ({reason})؛ تحقق من أذوناتها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>The source to stand before is in the other group; choose another place.</source>
            <comment>source-place</comment>
            <translation>المصدر الذي يُراد النقل إلى ما قبله في المجموعة الأخرى؛ اختر موضعًا آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources cannot be set in this style; choose another one, or another CSL file.</source>
            <comment>style-refused</comment>
            <translation>لا يمكن صفّ المصادر بهذا النمط؛ اختر غيره، أو ملف CSL آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources were not set in this style within {seconds} seconds, so it was given up; choose another style, or shorten what is very long in the sources.</source>
            <comment>style-slow</comment>
            <translation>لم يكتمل صفّ المصادر بهذا النمط خلال {seconds} ثانية فأُوقفت المحاولة؛ اختر نمطًا آخر أو اختصر ما هو طويل جدًّا في المصادر.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The text holds half a character (a lone surrogate) that no file can keep; take it out.</source>
            <comment>half-character</comment>
            <translation>في النص نصف محرف (بديل منفرد) لا يمكن لأي ملف حفظه؛ أزله.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/source_text.py" />
            <source>The text of “{name}” cannot be typeset; please report this as a fault, with the file.</source>
            <comment>source-unset</comment>
            <translation>يتعذّر صفّ نص «{name}»؛ يرجى الإبلاغ عنه بوصفه خللًا مع الملف.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot be started ({reason}); close some programs and try again.</source>
            <comment>typesetter-unstarted</comment>
            <translation>يتعذّر تشغيل برنامج الصفّ ({reason})؛ أغلق بعض البرامج ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot set something in this report ({reason}). Export sections one by one to find it.</source>
            <comment>typesetter-broken</comment>
            <translation>لا يستطيع برنامج الصفّ صفّ شيء في هذا التقرير ({reason}). صدّر الأقسام واحدًا واحدًا لتجده.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter ended before the report was done ({status}); the report may need more memory than {memory} MB. Close other programs and try again.</source>
            <comment>typesetter-ended</comment>
            <translation>توقف برنامج الصفّ قبل اكتمال التقرير ({status})؛ ربما يحتاج التقرير إلى ذاكرة تزيد على {memory} ميغابايت. أغلق برامج أخرى وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>There is a source [{number}] already.</source>
            <comment>source-number</comment>
            <translation>يوجد مصدر [{number}] من قبل.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is already a file “{name}”; choose another name.</source>
            <comment>file-exists</comment>
            <translation>يوجد ملف «{name}» من قبل؛ اختر اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <comment>no-brief</comment>
            <translation>لا موجز في هذه الإضبارة؛ استورد موجزًا، أو ابدأ إضبارة جديدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reading.py" />
            <source>There is no claim {name} in this dossier; “dossier claims” lists them.</source>
            <comment>no-claim</comment>
            <translation>لا ادعاء {name} في هذه الإضبارة؛ يسردها الأمر «dossier claims».</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document at {source}; attach one first.</source>
            <comment>no-document</comment>
            <translation>لا مستند لدى {source}؛ أرفق واحدًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document “{name}” at {source}; there is {names}.</source>
            <comment>no-such-document</comment>
            <translation>لا مستند «{name}» لدى {source}؛ يوجد {names}.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is no file “{path}”; check its name.</source>
            <comment>no-file</comment>
            <translation>لا ملف «{path}»؛ تحقق من اسمه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no source [{number}] in this dossier.</source>
            <comment>no-source</comment>
            <translation>لا مصدر [{number}] في هذه الإضبارة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>There is no style “{name}”; give {known}, or a CSL file (NAME.csl).</source>
            <comment>style-unknown</comment>
            <translation>لا نمط «{name}»؛ أعطِ {known}، أو ملف CSL (باسم NAME.csl).</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words stand in {count} places; quote more of what stands around them.</source>
            <comment>quote-ambiguous</comment>
            <translation>ترد هذه الكلمات في {count} مواضع؛ اقتبس المزيد مما حولها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words were not found in the source's text; check the quote.</source>
            <comment>quote-not-found</comment>
            <translation>لم يُعثر على هذه الكلمات في نص المصدر؛ تحقق من الاقتباس.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/docx.py" />
            <source>This Word file is nested too deep to be read; save it as PDF.</source>
            <comment>docx-deep</comment>
            <translation>تداخل ملف Word هذا أعمق من أن يُقرأ؛ احفظه بصيغة PDF.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>This claim cites no source; add a citation first.</source>
            <comment>claim-uncited</comment>
            <translation>لا يستشهد هذا الادعاء بأي مصدر؛ أضف استشهادًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>This dossier holds a brief already; import into a new dossier.</source>
            <comment>brief-there</comment>
            <translation>تحوي هذه الإضبارة موجزًا من قبل؛ استورد في إضبارة جديدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>This dossier holds no brief; import into a new dossier instead.</source>
            <comment>no-brief</comment>
            <translation>لا تحوي هذه الإضبارة موجزًا؛ استورد في إضبارة جديدة بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/brief_form.py" />
            <source>This dossier holds no brief; import one first.</source>
            <comment>no-brief</comment>
            <translation>لا تحوي هذه الإضبارة موجزًا؛ استورد موجزًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page is broken and cannot be shown.</source>
            <comment>page-broken</comment>
            <translation>هذه الصفحة تالفة ولا يمكن عرضها.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page takes too long to draw.</source>
            <comment>page-slow</comment>
            <translation>يستغرق رسم هذه الصفحة وقتًا أطول مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/editor.py" />
            <source>This step stays as it is: another program has changed the same things since.</source>
            <comment>changed-elsewhere</comment>
            <translation>تبقى هذه الخطوة كما هي: غيّر برنامج آخر الأشياء نفسها منذ ذلك الحين.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>What was marked is gone too; undo the change that took it away, then try again.</source>
            <comment>marked-gone</comment>
            <translation>لم يعد ما عُلّم عليه موجودًا أيضًا؛ تراجع عن التغيير الذي أزاله ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_form.py" />
            <source>With the documents’ files the export would be over 500 MB, too large to be read again; leave them out (--no-documents).</source>
            <comment>export-too-large</comment>
            <translation>مع ملفات المستندات يتجاوز التصدير 500 ميغابايت، وهو أكبر من أن يُقرأ ثانية؛ اتركها (--no-documents).</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>record-refused</comment>
            <translation type="vanished">{reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” cannot be locked where it lies ({reason}); copy it to a folder of this computer.</source>
            <comment>cannot-lock</comment>
            <translation>يتعذّر قفل «{name}» حيث هو ({reason})؛ انسخه إلى مجلد في هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” cannot be looked into ({reason}); check its permissions.</source>
            <comment>folder-unreadable</comment>
            <translation>يتعذّر النظر في «{name}» ({reason})؛ تحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be opened while its disk is full; free some space, then try again.</source>
            <comment>disk-full</comment>
            <translation>يتعذّر فتح «{name}» وقرصه ممتلئ؛ أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” cannot be opened, since the system starts no more programs; close some and try again.</source>
            <comment>pdf-unstarted</comment>
            <translation>تعذّر فتح «{name}» لأن النظام لا يشغّل مزيدًا من البرامج؛ أغلق بعضها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions and its disk.</source>
            <comment>cannot-read</comment>
            <translation>تتعذّر قراءة «{name}» ({reason})؛ تحقق من أذوناته وقرصه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions.</source>
            <comment>cannot-read</comment>
            <translation>تتعذّر قراءة «{name}» ({reason})؛ تحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” cannot be read: {reason}</source>
            <comment>bibliography-broken</comment>
            <translation>تتعذّر قراءة «{name}»: {reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/store/searching.py" />
            <source>“{name}” cannot be searched: its index for searching is damaged, and nothing else of it; search it once in a window that may write to it, and the index is made anew.</source>
            <comment>index-damaged</comment>
            <translation>لا يمكن البحث في «{name}»: فهرس البحث فيه تالف، ولا شيء غيره؛ ابحث مرة في نافذة يمكنها الكتابة فيه، فيُنشأ الفهرس من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>“{name}” cannot be used as a style: {reason}.</source>
            <comment>style-file</comment>
            <translation>لا يمكن استعمال «{name}» نمطًا: {reason}.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” does not open with this passphrase: it has another, or it is damaged at its very beginning or no dossier; if you are sure of the passphrase, restore a backup.</source>
            <comment>wrong-passphrase</comment>
            <translation>لا يُفتح «{name}» بعبارة السر هذه: له غيرها، أو هو تالف في أوّله أو ليس إضبارة؛ إن كنت واثقًا من عبارة السر فاستعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>“{name}” has another name on its disk (a hard link), so it is not written to; make a copy of it, or remove the other name.</source>
            <comment>several-names</comment>
            <translation>لـ«{name}» اسم آخر على قرصه (رابط صلب)، فلا يُكتب فيه؛ أنشئ نسخة منه أو احذف الاسم الآخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has more than {most} pages; split it first.</source>
            <comment>pdf-long</comment>
            <translation>في «{name}» أكثر من {most} صفحة؛ قسّمه أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has no pages; choose another copy.</source>
            <comment>pdf-no-pages</comment>
            <translation>لا صفحات في «{name}»؛ اختر نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” holds more than {most} files; choose a smaller folder.</source>
            <comment>folder-large</comment>
            <translation>يحوي «{name}» أكثر من {most} ملف؛ اختر مجلدًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” holds more than {most} records; split it into smaller files.</source>
            <comment>bibliography-long</comment>
            <translation>يحوي «{name}» أكثر من {most} سجل؛ قسّمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/formatted.py" />
            <source>“{name}” holds no text; choose a file that holds a brief.</source>
            <comment>brief-empty</comment>
            <translation>لا نص في «{name}»؛ اختر ملفًا يحوي موجزًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” holds no text; save the page again and attach that.</source>
            <comment>html-empty</comment>
            <translation>لا نص في «{name}»؛ احفظ الصفحة مرة أخرى وأرفقها.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/mhtml.py" />
            <source>“{name}” holds no web page that can be read; save the page again and attach that.</source>
            <comment>mhtml-broken</comment>
            <translation>لا صفحة ويب مقروءة في «{name}»؛ احفظ الصفحة مرة أخرى وأرفقها.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” holds tables or code that no Dossier made, so it was not opened; ask who sent it for a new copy.</source>
            <comment>foreign-schema</comment>
            <translation>يحوي «{name}» جداول أو تعليمات لم يصنعها Dossier فلم يُفتح؛ اطلب نسخة جديدة ممن أرسله.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” holds {found}; choose one file.</source>
            <comment>bibliography-folder</comment>
            <translation>يحوي «{name}» {found}؛ اختر ملفًا واحدًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” is a broken PDF and cannot be opened; ask for another copy.</source>
            <comment>pdf-broken</comment>
            <translation>«{name}» ملف PDF تالف ولا يمكن فتحه؛ اطلب نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” is a broken PDF and cannot be opened; choose another copy.</source>
            <comment>pdf-broken</comment>
            <translation>«{name}» ملف PDF تالف ولا يمكن فتحه؛ اختر نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” is a broken Word file and cannot be opened; choose another copy.</source>
            <comment>docx-broken</comment>
            <translation>«{name}» ملف Word تالف ولا يمكن فتحه؛ اختر نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a database of another program, not a dossier; it was left as it is.</source>
            <comment>other-application</comment>
            <translation>«{name}» قاعدة بيانات لبرنامج آخر وليس إضبارة؛ تُرك كما هو.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a folder, not a dossier; choose a file that ends in .dossier.</source>
            <comment>is-folder</comment>
            <translation>«{name}» مجلد وليس إضبارة؛ اختر ملفًا ينتهي اسمه بـ ‎.dossier‎.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is a link and is not followed.</source>
            <comment>file-link</comment>
            <translation>«{name}» رابط ولا يُتّبع.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is a link and was passed over; attach the file that it leads to.</source>
            <comment>file-link</comment>
            <translation>«{name}» رابط وقد تُجووز؛ أرفق الملف الذي يقود إليه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is a pipe or a device, not a file; choose a file.</source>
            <comment>no-regular-file</comment>
            <translation>«{name}» أنبوب أو جهاز وليس ملفًا؛ اختر ملفًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>“{name}” is another dossier now; name the file to restore with -o.</source>
            <comment>restore-other</comment>
            <translation>أصبح «{name}» إضبارة أخرى؛ سمِّ بـ ‎-o‎ الملف الذي يُستعاد.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is attached to this source already.</source>
            <comment>document-twin</comment>
            <translation>«{name}» مرفق بهذا المصدر من قبل.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>“{name}” is being read by another program, or for an export; try again when that is done.</source>
            <comment>dossier-read</comment>
            <translation>يقرأ برنامج آخر «{name}»، أو يُقرأ من أجل تصدير؛ حاول مرة أخرى بعد انتهائه.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is being written by another program; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>يكتب برنامج آخر في «{name}»؛ حاول مرة أخرى بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is being written just now; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>تجري الكتابة في «{name}»؛ حاول مرة أخرى بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is damaged ({reason}); it was left as it is: recover what can be read of it, or restore a backup.</source>
            <comment>damaged</comment>
            <translation>«{name}» تالف ({reason})؛ تُرك كما هو: استرد ما يمكن قراءته منه، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>“{name}” is damaged ({reason}); it was left as it is: restore a backup of it.</source>
            <comment>damaged</comment>
            <translation type="vanished">«{name}» تالف ({reason})؛ تُرك كما هو: استعد نسخة احتياطية منه.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is empty (0 bytes); ask for it again or restore a backup.</source>
            <comment>empty-file</comment>
            <translation>«{name}» فارغ (0 بايت)؛ اطلبه ثانية أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is empty; choose a file that holds records.</source>
            <comment>bibliography-empty</comment>
            <translation>«{name}» فارغ؛ اختر ملفًا يحوي سجلات.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is empty; choose a file that holds text.</source>
            <comment>file-empty</comment>
            <translation>«{name}» فارغ؛ اختر ملفًا يحوي نصًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted and needs its password to be annotated; give it.</source>
            <comment>source-password</comment>
            <translation>«{name}» مشفَّر ويحتاج التعليم عليه إلى كلمة سره؛ أدخلها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted, and a binder is not; export it alone.</source>
            <comment>source-encrypted</comment>
            <translation>«{name}» مشفَّر، والمجلَّد غير مشفَّر؛ صدّره وحده.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is hidden and was passed over.</source>
            <comment>file-hidden</comment>
            <translation>«{name}» مخفي وقد تُجووز.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” is nested too deep to be read in full; save the page as PDF and attach that.</source>
            <comment>html-deep</comment>
            <translation>تداخل «{name}» أعمق من أن يُقرأ كاملًا؛ احفظ الصفحة بصيغة PDF وأرفقها.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is no PDF, so that XFDF has no pages to name; export it as source-pdf.</source>
            <comment>source-no-pages</comment>
            <translation>«{name}» ليس ملف PDF، فلا صفحات تشير إليها XFDF؛ صدّره بصيغة source-pdf.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/xfdf.py" />
            <source>“{name}” is no XFDF file that can be read; export it anew.</source>
            <comment>xfdf-broken</comment>
            <translation>«{name}» ليس ملف XFDF مقروءًا؛ صدّره من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is no bibliography that can be read; export it as CSL-JSON, BibTeX or RIS and choose that file.</source>
            <comment>bibliography-form</comment>
            <translation>«{name}» ليس قائمة مراجع مقروءة؛ صدّرها بصيغة CSL-JSON أو BibTeX أو RIS واختر ذلك الملف.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is no file and was passed over.</source>
            <comment>file-special</comment>
            <translation>«{name}» ليس ملفًا وقد تُجووز.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” is no sound export of a dossier ({reason}); ask who sent it for a new one.</source>
            <comment>json-unsound</comment>
            <translation>«{name}» ليس تصديرًا سليمًا لإضبارة ({reason})؛ اطلب جديدًا ممن أرسله.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is not a dossier; to read a brief, import it instead.</source>
            <comment>not-dossier</comment>
            <translation>«{name}» ليس إضبارة؛ لقراءة موجز استورده بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is not in the folder.</source>
            <comment>file-missing</comment>
            <translation>«{name}» ليس في المجلد.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is not text that can be read; save it as UTF-8 text and choose that file.</source>
            <comment>file-no-text</comment>
            <translation>«{name}» ليس نصًا مقروءًا؛ احفظه نصًا بترميز UTF-8 واختر ذلك الملف.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is open for reading only; save a copy to change it.</source>
            <comment>read-only</comment>
            <translation>«{name}» مفتوح للقراءة فقط؛ احفظ نسخة لتغييره.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open in another window or command; close it there, then try again.</source>
            <comment>dossier-in-use</comment>
            <translation>«{name}» مفتوح في نافذة أخرى أو أمر آخر؛ أغلقه هناك ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open on the computer “{computer}” since {since} UTC; close it there, then try again.</source>
            <comment>dossier-elsewhere</comment>
            <translation>«{name}» مفتوح على الحاسوب «{computer}» منذ {since} بتوقيت UTC؛ أغلقه هناك ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is over 50 MB; split it into smaller files.</source>
            <comment>bibliography-large</comment>
            <translation>يتجاوز «{name}» 50 ميغابايت؛ قسّمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” is over 500 MB; attach a smaller file.</source>
            <comment>document-large</comment>
            <translation>يتجاوز «{name}» 500 ميغابايت؛ أرفق ملفًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is over 500 MB; choose a smaller file.</source>
            <comment>document-large</comment>
            <translation>يتجاوز «{name}» 500 ميغابايت؛ اختر ملفًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier; give its passphrase on a terminal, or set DOSSIER_PASSPHRASE.</source>
            <comment>passphrase-needed</comment>
            <translation>«{name}» محمي بعبارة سر أو ليس إضبارة؛ أعطِ عبارة سره في طرفية، أو عيّن DOSSIER_PASSPHRASE.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>“{name}” is the brief that this dossier holds already.</source>
            <comment>brief-same</comment>
            <translation>«{name}» هو الموجز الذي تحويه هذه الإضبارة من قبل.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is the same file as “{first}”.</source>
            <comment>file-same</comment>
            <translation>«{name}» هو نفسه الملف «{first}».</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <source>“{name}” is too damaged to add annotations to; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>تلف «{name}» أشد من أن تُضاف إليه علامات؛ اختر نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is too damaged to be opened; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>تلف «{name}» أشد من أن يُفتح؛ اختر نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>“{name}” is too long a name for a dossier; give it a shorter one.</source>
            <comment>long-name</comment>
            <translation>«{name}» اسم أطول من أن تحمله إضبارة؛ أعطها اسمًا أقصر.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/__init__.py" />
            <source>“{name}” is {format}, which cannot be read as a brief; save it as Word (DOCX), PDF, web page or text.</source>
            <comment>brief-format</comment>
            <translation>«{name}» هو {format}، ولا يمكن قراءته موجزًا؛ احفظه بصيغة Word (DOCX) أو PDF أو صفحة ويب أو نص.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/__init__.py" />
            <source>“{name}” is {format}, which cannot be read yet; attach it as PDF, web page, Word or plain text.</source>
            <comment>document-format</comment>
            <translation>«{name}» هو {format}، ولا يمكن قراءته بعد؛ أرفقه بصيغة PDF أو صفحة ويب أو Word أو نص عادي.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” lies outside the bibliography’s own folder and is not attached.</source>
            <comment>file-outside</comment>
            <translation>«{name}» خارج مجلد قائمة المراجع ولم يُرفق.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” names more than {most} files; import it in parts.</source>
            <comment>bibliography-files</comment>
            <translation>يذكر «{name}» أكثر من {most} ملف؛ استورده على أجزاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” needs a password; ask for a copy that opens without one.</source>
            <comment>pdf-password</comment>
            <translation>يحتاج «{name}» إلى كلمة سر؛ اطلب نسخة تُفتح بدونها.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” needs a password; attach a copy that opens without one.</source>
            <comment>docx-password</comment>
            <translation>يحتاج «{name}» إلى كلمة سر؛ أرفق نسخة تُفتح بدونها.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” needs a password; attach it by itself, where it is asked for.</source>
            <comment>pdf-password</comment>
            <translation>يحتاج «{name}» إلى كلمة سر؛ أرفقه وحده حيث تُطلب منك.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” takes too long to read; choose another copy.</source>
            <comment>pdf-slow</comment>
            <translation>تستغرق قراءة «{name}» وقتًا أطول مما ينبغي؛ اختر نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” unpacks to more than can be read; save it as PDF and attach that.</source>
            <comment>docx-large</comment>
            <translation>حجم «{name}» بعد فك الضغط أكبر مما يمكن قراءته؛ احفظه بصيغة PDF وأرفقه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” was exported by a newer Dossier ({key} {value}, this program knows {known}); update the program to read it.</source>
            <comment>json-newer</comment>
            <translation>صُدّر «{name}» من إصدار أحدث من Dossier ({key} {value}، ويعرف هذا البرنامج {known})؛ حدّث البرنامج لقراءته.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” was moved, deleted or replaced while it was open, so the change was not kept; put it back in “{folder}”, or save a copy of what is shown here.</source>
            <comment>file-gone</comment>
            <translation>نُقل «{name}» أو حُذف أو استُبدل وهو مفتوح، فلم يُحفظ التغيير؛ أعده إلى «{folder}»، أو احفظ نسخة مما هو معروض هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” was not attached: its source was removed.</source>
            <comment>source-gone</comment>
            <translation>لم يُرفق «{name}»: أُزيل مصدره.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/others.py" />
            <source>“{name}” was put back to another state by another program; open it again.</source>
            <comment>replaced-elsewhere</comment>
            <translation>أعاد برنامج آخر «{name}» إلى حالة أخرى؛ افتحه من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” was written by a newer Dossier (file version {version}, this program knows {known}); update the program to open it.</source>
            <comment>newer-schema</comment>
            <translation>كُتب «{name}» بإصدار أحدث من Dossier (إصدار الملف {version}، ويعرف هذا البرنامج {known})؛ حدّث البرنامج لفتحه.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder or free some space.</source>
            <comment>cannot-create</comment>
            <translation>يتعذّر إنشاء «{path}» ({reason})؛ اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder.</source>
            <comment>cannot-create</comment>
            <translation>يتعذّر إنشاء «{path}» ({reason})؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a dossier; give the export another name.</source>
            <comment>export-over-dossier</comment>
            <translation>«{path}» إضبارة؛ سمِّ التصدير باسم آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/folders.py" />
            <source>“{path}” is a file; give the name of a folder for the sources.</source>
            <comment>export-no-folder</comment>
            <translation>«{path}» ملف؛ أعطِ اسم مجلد للمصادر.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a folder; give the name of a file in it.</source>
            <comment>export-folder</comment>
            <translation>«{path}» مجلد؛ أعطِ اسم ملف فيه.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Fold them into one line</source>
            <translation>طيّها في سطر واحد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages and quotations</source>
            <translation>المقاطع والاقتباسات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages tied to {source}</source>
            <translation>المقاطع المرتبطة بـ ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Quoted in claim {number}</source>
            <translation>مقتبس في الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Show the passages and quotations</source>
            <translation>إظهار المقاطع والاقتباسات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>source {number}</source>
            <translation>المصدر {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — being looked for in {sources}</source>
            <translation>⁨{words}⁩ — يجري البحث عنها في ⁨{sources}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — nothing is attached to look in</source>
            <translation>⁨{words}⁩ — لا شيء مرفقًا يُبحث فيه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources}</source>
            <translation>⁨{words}⁩ — ⁨{found}⁩ في ⁨{sources}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources} ·</source>
            <translation>⁨{words}⁩ — ⁨{found}⁩ في ⁨{sources}⁩ ·</translation>
        </message>
    </context>
    <context>
        <name>ExportAccount</name>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of the dossier.</source>
            <translation type="vanished">%1 في هذا الملف + %2 مذكورة فحسب = %3 من صفوف الإضبارة.</translation>
        </message>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of this document.</source>
            <translation type="vanished">%1 في هذا الملف + %2 مذكورة فحسب = %3 من صفوف هذا المستند.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things in the dossier go into the file; not carried: %2</source>
            <translation>يدخل الملفَّ %1 من %3 من عناصر الإضبارة؛ ولا يدخله: %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things on this document go into the file; not carried: %2</source>
            <translation>يدخل الملفَّ %1 من %3 من العناصر على هذا المستند؛ ولا يدخله: %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things in the dossier go into the file.</source>
            <translation>تدخل الملفَّ كل عناصر الإضبارة: %3.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things on this document go into the file.</source>
            <translation>تدخل الملفَّ كل العناصر على هذا المستند: %3.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>Nothing lies on this document yet.</source>
            <translation>لا شيء على هذا المستند بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>{count} · {what}: {reason}</source>
            <translation>{count} · ⁨{what}⁩: ⁨{reason}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>… and %1 more</source>
            <translation>… و%1 أخرى</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By initials</source>
            <translation>بالأحرف الأولى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By name</source>
            <translation>بالاسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No numbered source has a document that could be shown here.</source>
            <translation>لا مستند يمكن عرضه هنا لأي مصدر مرقّم.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No section is ticked, so there would be nothing in the file.</source>
            <translation>لم يُؤشَّر على أي قسم، فلن يكون في الملف شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Not at all</source>
            <translation>لا يُذكر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password</source>
            <translation>كلمة السر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password of encrypted sources</source>
            <translation>كلمة سر المصادر المشفَّرة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Reviewer</source>
            <translation>المُراجِع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Take in encrypted sources, unencrypted</source>
            <translation>ضمّ المصادر المشفَّرة دون تشفير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>With the files of all documents</source>
            <translation>مع ملفات كل المستندات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>only where one is encrypted; kept nowhere</source>
            <translation>فقط حيث يوجد مشفَّر؛ ولا تُحفظ في أي مكان</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out by choice: %1)</source>
            <translation> (تُرك اختيارًا: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out: %1)</source>
            <translation> (تُرك: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (listed, since it cannot carry them: %1)</source>
            <translation> (مذكورة لأنه لا يحملها: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (no file, since nothing is marked on them: %1)</source>
            <translation> (بلا ملف إذ لا علامة عليها: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>An export is under way; it can be cancelled below.</source>
            <translation>يجري تصدير الآن؛ يمكن إلغاؤه في الأسفل.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exported: %1</source>
            <translation>صُدّر: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exporting</source>
            <translation>جارٍ التصدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>No program of this computer opens “{name}”.</source>
            <translation>لا يفتح أي برنامج على هذا الحاسوب «⁨{name}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the file</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>The export was cancelled; no file was changed.</source>
            <translation>أُلغي التصدير؛ ولم يتغير أي ملف.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>As the brief lists them</source>
            <translation>كما يسردها الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>For fax and court files: no reader lists the marks or can change them.</source>
            <translation>للفاكس وملفات المحاكم: لا يسرد أي قارئ العلامات ولا يغيّرها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Judgements</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language of the report</source>
            <translation>لغة التقرير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>List of sources</source>
            <translation>قائمة المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Make marks part of the pages (flatten)</source>
            <translation>جعل العلامات جزءًا من الصفحات (تسطيح)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Marks and comments</source>
            <translation>العلامات والتعليقات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since %1</source>
            <translation>ما تغيّر منذ ⁨%1⁩ فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since the last export (none yet)</source>
            <translation>ما تغيّر منذ آخر تصدير فقط (لا تصدير بعد)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Passages</source>
            <translation>المقاطع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Put in</source>
            <translation>يضم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>References</source>
            <translation>نمط المراجع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Since the last whole export in this format: each claim of which anything changed; the rest is counted.</source>
            <translation>منذ آخر تصدير كامل بهذه الصيغة: كل ادعاء تغيّر فيه شيء؛ وما عداه معدود.</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width</source>
            <translation>ملاءمة العرض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width; now %1</source>
            <translation>ملاءمة العرض؛ الآن %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Pages of the export</source>
            <translation>صفحات التصدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Source in the preview</source>
            <translation>المصدر في المعاينة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Text of the export</source>
            <translation>نص التصدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The pages are being made.</source>
            <translation>يجري إعداد الصفحات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>What the file says; its look is its own.</source>
            <translation>ما يقوله الملف؛ أما مظهره فخاص به.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>the preview</source>
            <translation>المعاينة</translation>
        </message>
    </context>
    <context>
        <name>Fates</name>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>As they were</source>
            <translation>كما كانت</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Changed words</source>
            <translation>كلمات متغيرة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Moved, the words the same</source>
            <translation>نُقلت والكلمات نفسها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>No longer in the brief</source>
            <translation>لم تعد في الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Unplaced: not found again</source>
            <translation>بلا موضع: لم يُعثر عليها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>annotation in {place}</source>
            <translation>علامة في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>changed</source>
            <translation>متغير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>citation; its marker is not printed any more</source>
            <translation>استشهاد؛ لم يعد رقمه مطبوعًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim of “{section}”, which the brief has no more</source>
            <translation>دعوى من «⁨{section}⁩» الذي لم يعد في الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>claim {number} of {place}</source>
            <translation>الادعاء {number} في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>exact</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>gone</source>
            <translation>لم تعد موجودة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>limit in {place}</source>
            <translation>حدّ في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>moved</source>
            <translation>منقول</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>note on {place}</source>
            <translation>ملاحظة على ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>passage of {place}</source>
            <translation>مقطع من ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>section</source>
            <translation>قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
    </context>
    <context>
        <name>FatesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It stands where it stood.</source>
            <translation>في موضعه الذي كان فيه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It was not there before.</source>
            <translation>لم يكن موجودًا من قبل.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Judgements that rest on the old words are stale now.</source>
            <translation>تقادمت الأحكام المستندة إلى الكلمات القديمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing to tell: no newer version was taken in here, or it was taken back.</source>
            <translation>لا شيء يُذكر: لم تُؤخذ هنا نسخة أحدث، أو تُراجع عنها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing was dropped: place it again by hand, or keep it as it is.</source>
            <translation>لم يضع شيء: ضعه في موضعه يدويًا، أو أبقه كما هو.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show it in its place (Enter)</source>
            <translation>عرضه في موضعه (Enter)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show what is unplaced</source>
            <translation>عرض ما هو بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The newest version of the brief:</source>
            <translation>أحدث نسخة من الموجز:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The words are the same, in another place.</source>
            <translation>الكلمات نفسها في موضع آخر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What a person put on it is kept.</source>
            <translation>ما وضعه عليه شخص محفوظ.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What was found again</source>
            <translation>ما عُثر عليه ثانية</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Looking for damage</source>
            <translation>البحث عن تلف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Something went wrong in Dossier itself; what you typed is kept.</source>
            <translation>حدث خلل في Dossier نفسه؛ ما كتبته محفوظ.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>The report may quote a protected dossier; it is nowhere on the disk.</source>
            <translation>قد يقتبس التقرير من إضبارة محمية؛ وليس له أثر على القرص.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Dossiers</source>
            <translation>إضبارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Files of type:</source>
            <translation>نوع الملفات:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Look in:</source>
            <translation>البحث في:</translation>
        </message>
    </context>
    <context>
        <name>FilesJobs</name>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Attaching the files</source>
            <translation>إرفاق الملفات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Looking into the files</source>
            <translation>فحص الملفات</translation>
        </message>
    </context>
    <context>
        <name>FilesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach the files of a folder</source>
            <translation>إرفاق ملفات مجلد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; nothing was attached.</source>
            <translation>أُلغي؛ ولم يُرفق شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop a folder here, or choose one: its files are matched to the sources.</source>
            <translation>أفلِت مجلدًا هنا أو اختر واحدًا: تُطابَق ملفاته مع المصادر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop the list</source>
            <translation>ترك القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Files are being read; that can be cancelled below.</source>
            <translation>تجري قراءة ملفات؛ يمكن إلغاء ذلك في الأسفل.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>The files are being looked into…</source>
            <translation>يجري فحص الملفات…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>There is no file in it.</source>
            <translation>لا ملف فيه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>not attached: cancelled</source>
            <translation>لم يُرفق: أُلغي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>nothing is attached until you say so: tick what belongs, change what does not</source>
            <translation>لا يُرفق شيء حتى تأمر: أشِّر على ما يناسب وغيّر ما لا يناسب</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Files to attach</source>
            <translation>الملفات المراد إرفاقها</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Find here</source>
            <translation>البحث هنا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight all</source>
            <translation>تظليل الكل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight hit</source>
            <translation>تظليل هذه النتيجة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Previous hit</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Next passage</source>
            <translation>المقطع التالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>No passage tied</source>
            <translation>لا مقطع مرتبطًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Nothing attached to look in</source>
            <translation>لا شيء مرفقًا يُبحث فيه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage</source>
            <translation>المقطع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage {rank} of {count}</source>
            <translation>المقطع {rank} من {count}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Previous passage</source>
            <translation>المقطع السابق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Show where it was found</source>
            <translation>عرض حيث عُثر عليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>being looked for</source>
            <translation>يجري البحث عنه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>is the passage there?</source>
            <translation>هل المقطع موجود؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>{rank} of {count} · is the passage there?</source>
            <translation>{rank} من {count} · هل المقطع موجود؟</translation>
        </message>
    </context>
    <context>
        <name>FormatChooser</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotated sources (PDF)</source>
            <translation>المصادر المعلَّمة (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotations (W3C)</source>
            <translation>العلامات (W3C)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Binder (PDF)</source>
            <translation>المجلَّد (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Brief (Markdown)</source>
            <translation>الموجز (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Citations (CSV)</source>
            <translation>الاستشهادات (CSV)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Comments on sources (XFDF)</source>
            <translation>التعليقات على المصادر (XFDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Each source document with your marks. Signed ones are changed after signing.</source>
            <translation>كل مستند من المصادر بعلاماتك. تُغيَّر الموقَّعة منها بعد التوقيع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Everything in the dossier, to be processed, or to be imported again without loss.</source>
            <translation>كل ما في الإضبارة، للمعالجة أو لإعادة استيراده دون فقد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Judged claims (ClaimReview)</source>
            <translation>الادعاءات المحكوم عليها (ClaimReview)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Marks, passages and judgements as Web Annotations, for other programs.</source>
            <translation>العلامات والمقاطع والأحكام بصيغة Web Annotations لبرامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Markdown)</source>
            <translation>التقرير (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (PDF)</source>
            <translation>التقرير (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Word)</source>
            <translation>التقرير (Word)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (web page)</source>
            <translation>التقرير (صفحة ويب)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report and annotated sources in one file, with links from claims to passages and back.</source>
            <translation>التقرير والمصادر المعلَّمة في ملف واحد، بروابط من الادعاءات إلى المقاطع وبالعكس.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (BibTeX)</source>
            <translation>المصادر (BibTeX)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (CSL-JSON)</source>
            <translation>المصادر (CSL-JSON)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (RIS)</source>
            <translation>المصادر (RIS)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The annotated report, with real annotations on the words; any reader opens it.</source>
            <translation>التقرير المشروح، بتعليقات حقيقية على الكلمات؛ يفتحه أي قارئ.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The brief itself, without the review, to be edited or imported again.</source>
            <translation>الموجز نفسه دون المراجعة، لتحريره أو إعادة استيراده.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The citations with their judgements as a table, one row each, for spreadsheets.</source>
            <translation>الاستشهادات بأحكامها في جدول، لكل منها صف، لبرامج الجداول.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The judged claims in the form that web pages and search engines use for fact checks.</source>
            <translation>الادعاءات المحكوم عليها بالصيغة التي تستعملها صفحات الويب ومحركات البحث لتدقيق الحقائق.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The marks on each source PDF as a file of comments, which Acrobat lays onto it.</source>
            <translation>علامات كل ملف PDF من المصادر في ملف تعليقات يضعه Acrobat عليه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as one web page, for any browser; nothing in it runs or is fetched.</source>
            <translation>التقرير في صفحة ويب واحدة لأي متصفح؛ لا شيء فيها يُشغَّل أو يُجلب.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as plain text with marks of Markdown, for editors, wikis and mail.</source>
            <translation>التقرير نصًا عاديًا بعلامات Markdown، للمحررات والويكي والبريد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report for word processors, with every comment as one of theirs.</source>
            <translation>التقرير لبرامج معالجة النصوص، وكل تعليق فيه تعليق من تعليقاتها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for EndNote and other reference managers.</source>
            <translation>المصادر لبرنامج EndNote وغيره من برامج إدارة المراجع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for LaTeX and reference managers.</source>
            <translation>المصادر لبرنامج LaTeX وبرامج إدارة المراجع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources with every field, for Zotero and other reference managers.</source>
            <translation>المصادر بكل حقولها، لبرنامج Zotero وغيره من برامج إدارة المراجع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Whole dossier (JSON)</source>
            <translation>الإضبارة كاملة (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FoundAgainLine</name>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what is unplaced</source>
            <translation>عرض ما هو بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what was found again</source>
            <translation>عرض ما عُثر عليه ثانية</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <location filename="../../dossier/ui/widgets/growing_edit.py" />
            <source>{key} when done</source>
            <translation>{key} عند الانتهاء</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Export PDF</source>
            <translation>تصدير PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Export the review as an annotated PDF</source>
            <translation>تصدير المراجعة ملف ⁨PDF⁩ مشروحًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Find everywhere</source>
            <translation>البحث في كل مكان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>New note on what is in hand</source>
            <translation>ملاحظة جديدة على الحالي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Words, “a phrase”, sanction*, AND, OR, NOT or -word, ( )</source>
            <translation>كلمات، “عبارة”، sanction*، AND، OR، NOT أو ‎-كلمة‎، ( )</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Find in the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>No topic has all these words.</source>
            <translation type="vanished">لا موضوع يحوي كل هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>No topic has all these words: leave some out.</source>
            <translation>لا موضوع يحوي كل هذه الكلمات: احذف بعضها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Pages of the help</source>
            <translation>صفحات المساعدة</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys can be changed in the settings.</source>
            <translation>يمكن تغيير المفاتيح في الإعدادات.</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <location filename="../../dossier/ui/help_view.py" />
            <source>Page of the help</source>
            <translation>صفحة المساعدة</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>changed: {things}</source>
            <translation>تغيّر: {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>new: {things}</source>
            <translation>جديد: {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>removed: {things}</source>
            <translation>أُزيل: {things}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Bring back</source>
            <translation>إعادته</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>It took away, or wrote over:</source>
            <translation>أزال أو استبدل:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Narrow the list: words, a name, a kind of change</source>
            <translation>تصفية القائمة: كلمات أو اسم أو نوع تغيير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>No change is of that kind.</source>
            <translation>لا تغيير من هذا النوع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing of it is to be brought back.</source>
            <translation>لا شيء منه يُستعاد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing was changed yet.</source>
            <translation>لم يتغير شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Only what was in hand</source>
            <translation>ما كان حاليًا فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Put it back as it was; Ctrl+Z takes that back</source>
            <translation>إعادته كما كان؛ ويتراجع عنه Ctrl+Z</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>{change}: {words}</source>
            <translation>⁨{change}⁩: ⁨{words}⁩</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Add as a further source</source>
            <translation>إضافة مصدرًا آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Complete the source: only fields that it has not</source>
            <translation>إكمال المصدر: الحقول التي تنقصه فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field by field</source>
            <translation>حقلًا حقلًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import sources</source>
            <translation>استيراد مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the bibliography (ticked: taken)</source>
            <translation>في قائمة المراجع (المؤشَّر: يؤخذ)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the dossier</source>
            <translation>في الإضبارة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Leave the source as it is</source>
            <translation>ترك المصدر كما هو</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Only its place in the list, or a bare number, tells which source this is. Check it.</source>
            <translation>لا يدل على المصدر إلا موضع السجل في القائمة أو رقم مجرد. تحقق منه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Replace the source’s fields</source>
            <translation>استبدال حقول المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The record of {source}</source>
            <translation>سجل {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same for all duplicates</source>
            <translation>الأمر نفسه لكل المكررات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its DOI.</source>
            <translation>العمل نفسه بحسب DOI.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its ISBN.</source>
            <translation>العمل نفسه بحسب ISBN.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its address.</source>
            <translation>العمل نفسه بحسب عنوانه على الويب.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its title and year.</source>
            <translation>العمل نفسه بحسب عنوانه وسنته.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of it</source>
            <translation>ما يصير إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of this record</source>
            <translation>ما يصير إليه هذا السجل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a further source</source>
            <translation>مصدر آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a record above</source>
            <translation>سجل أعلاه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>completes {source}</source>
            <translation>يكمل ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>left out; {source} stays</source>
            <translation>يُترك؛ ويبقى ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>merged by hand into {source}</source>
            <translation>يُدمج يدويًا في ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>replaces fields of {source}</source>
            <translation>يستبدل حقول ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>the record of {source}</source>
            <translation>سجل ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} that cannot be taken</source>
            <translation>{count} لا يمكن أخذها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} there already</source>
            <translation>{count} موجودة من قبل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{fate}; {source} was given to “{record}”</source>
            <translation>{fate}؛ أُعطي ⁨{source}⁩ إلى «⁨{record}⁩»</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesFlow</name>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Bibliographies (*.bib *.ris *.json);;All files (*)</source>
            <translation>قوائم مراجع (*.bib *.ris *.json);;كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled: {done}</source>
            <translation>أُلغي: {done}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>أُلغي؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Import sources</source>
            <translation>استيراد مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Reading {name}</source>
            <translation>قراءة ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>{added}, {completed} completed</source>
            <translation>⁨{added}⁩، واكتمل {completed}</translation>
        </message>
    </context>
    <context>
        <name>JobFlow</name>
        <message>
            <location filename="../../dossier/ui/job_flow.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>أُلغي؛ ولم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>JudgementBar</name>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judge again: {verdict}</source>
            <translation>احكم مجددًا: ⁨{verdict}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement of the citation</source>
            <translation>الحكم على الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number} (unplaced)?</source>
            <translation>هل يدعم الادعاء {number} (بلا موضع)؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number}?</source>
            <translation>هل يدعم الادعاء {number}؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support this unplaced claim?</source>
            <translation>هل يدعم هذا الادعاء الذي بلا موضع؟</translation>
        </message>
    </context>
    <context>
        <name>KeepFlow</name>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Backing up</source>
            <translation>جارٍ النسخ الاحتياطي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Missing: {what}.</source>
            <translation>الناقص: ⁨{what}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Nothing is known to be missing.</source>
            <translation>لا يُعرف أن شيئًا ناقص.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover into a new dossier</source>
            <translation>استرداد إلى إضبارة جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover what can be read…</source>
            <translation>استرداد ما يمكن قراءته…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovered: {rows} rows. The damaged file was left as it is.</source>
            <translation>اكتمل الاسترداد: ⁨{rows}⁩ صف. تُرك الملف التالف كما هو.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovering</source>
            <translation>جارٍ الاسترداد</translation>
        </message>
        <message>
            <source>Restored. What the dossier was before is the newest of the backups.</source>
            <translation type="vanished">تمت الاستعادة. ما كانت عليه الإضبارة قبلها هو أحدث النسخ الاحتياطية.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Restored. What the dossier was before is the newest of the backups; undo does not reach back to it.</source>
            <translation>تمت الاستعادة. ما كانت عليه الإضبارة قبلها هو أحدث النسخ الاحتياطية؛ والتراجع لا يصل إليه.</translation>
        </message>
    </context>
    <context>
        <name>KeyringFlow</name>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring did not have it.</source>
            <translation>لم تكن في حافظة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring has forgotten it.</source>
            <translation>نسيتها حافظة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>This computer’s keyring keeps the passphrase.</source>
            <translation>تحفظ حافظة مفاتيح هذا الحاسوب عبارة السر.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>%1 belongs to “%2”. Give that action other keys first.</source>
            <translation>⁨%1⁩ مخصص للأمر «%2». أعطِ ذلك الأمر مفاتيح أخرى أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Action</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Actions and their keys</source>
            <translation>الأوامر ومفاتيحها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action</source>
            <translation>البحث عن أمر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action or a key</source>
            <translation>البحث عن أمر أو مفتاح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>In the menu</source>
            <translation>في القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Its first keys belong to “%1” now. Give that action other keys first.</source>
            <translation>مفاتيحه الأولى مخصصة الآن للأمر «%1». أعطِ ذلك الأمر مفاتيح أخرى أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Mark an action, press its new keys in the field, and use them.</source>
            <translation>حدّد أمرًا، واضغط مفاتيحه الجديدة في الحقل، ثم استعملها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>New keys</source>
            <translation>مفاتيح جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>No keys</source>
            <translation>لا مفاتيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset all</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>These keys hold in a document only, and stay as they are.</source>
            <translation>هذه المفاتيح للمستندات فقط، وتبقى كما هي.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Use these keys</source>
            <translation>استعمال هذه المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>In short</source>
            <translation>باختصار</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Parts of the program</source>
            <translation>أجزاء البرنامج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>The licence</source>
            <translation>الترخيص</translation>
        </message>
    </context>
    <context>
        <name>LimitBox</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>Limit</source>
            <translation>حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
    </context>
    <context>
        <name>LimitPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Claim to tie the limit to</source>
            <translation>الادعاء المراد ربط الحدّ به</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>No limit after all</source>
            <translation>ليس حدًّا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>عرضه في قسمه (Enter)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Tie the limit to this claim</source>
            <translation>ربط الحدّ بهذا الادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Untie it from this claim</source>
            <translation>فكّ ربطه بهذا الادعاء</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>Show it in its section</source>
            <translation>عرضه في قسمه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
    </context>
    <context>
        <name>LimitsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>No limit is stated yet. Select the words of a section that state one, and make a limit of them.</source>
            <translation>لم يُذكر حدّ بعد. حدّد كلمات قسم تنص على حدّ، واجعلها حدًّا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>What the evidence does not establish</source>
            <translation>ما لا تثبته الأدلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>limits claim {number}: {text}</source>
            <translation>يحدّ الادعاء {number}: ⁨{text}⁩</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Marks in this document</source>
            <translation>العلامات في هذا المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Narrow the list: words, a name</source>
            <translation>تصفية القائمة: كلمات أو اسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>No mark holds “{words}”.</source>
            <translation>لا علامة تحوي «⁨{words}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Nothing is marked in this document yet.</source>
            <translation>لم يُعلَّم شيء في هذا المستند بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Page {page}</source>
            <translation>الصفحة {page}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Family</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Given</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove {role} {number}</source>
            <translation>إزالة ⁨{role}⁩ {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>or institution</source>
            <translation>أو مؤسسة</translation>
        </message>
    </context>
    <context>
        <name>NameRows</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Add a name</source>
            <translation>إضافة اسم</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <location filename="../../dossier/ui/widgets/naming.py" />
            <source>Empty the field</source>
            <translation>إفراغ الحقل</translation>
        </message>
    </context>
    <context>
        <name>NewBriefFlow</name>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Briefs and exports</source>
            <translation>موجزات وتصديرات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Choose a brief</source>
            <translation>اختيار موجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Clipboard.dossier</source>
            <translation>الحافظة.dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Importing {name}</source>
            <translation>استيراد ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Make a dossier…</source>
            <translation>إنشاء إضبارة…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading the clipboard</source>
            <translation>قراءة الحافظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading {name}</source>
            <translation>قراءة ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Save the new dossier as</source>
            <translation>حفظ الإضبارة الجديدة باسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The clipboard holds no text; copy a brief first.</source>
            <translation>لا نص في الحافظة؛ انسخ موجزًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <translation>أُلغي الاستيراد؛ ولم تُنشأ إضبارة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>“{name}” is no file; drop the file of a brief here.</source>
            <translation>«⁨{name}⁩» ليس ملفًا؛ أفلِت هنا ملف موجز.</translation>
        </message>
    </context>
    <context>
        <name>NewerBriefFlow</name>
        <message>
            <source>A new dossier</source>
            <translation type="vanished">إضبارة جديدة</translation>
        </message>
        <message>
            <source>A newer version of this brief</source>
            <translation type="vanished">نسخة أحدث من هذا الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Briefs</source>
            <translation>موجزات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Choose the newer version</source>
            <translation>اختيار النسخة الأحدث</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Comparing with {name}</source>
            <translation>مقارنة مع ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Newer version of the brief, “{name}”:</source>
            <translation>نسخة أحدث من الموجز، «⁨{name}⁩»:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Put it in the place of the older one</source>
            <translation>وضعها مكان النسخة الأقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Putting in {name}</source>
            <translation>إدراج ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Reading {name}</source>
            <translation>قراءة ⁨{name}⁩</translation>
        </message>
        <message>
            <source>“{name}”: is it a newer version of the brief that is open here?</source>
            <translation type="vanished">«⁨{name}⁩»: أهي نسخة أحدث من الموجز المفتوح هنا؟</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Add a comment…</source>
            <translation>إضافة تعليق…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this comment</source>
            <translation>حذف هذا التعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this note</source>
            <translation>حذف هذه الملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Markdown. Ctrl+Enter or Esc: done</source>
            <translation type="vanished">Markdown. للإنهاء: Ctrl+Enter أو Esc</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment</source>
            <translation>الرد على هذا التعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment (R)</source>
            <translation>الرد على هذا التعليق (R)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Show more</source>
            <translation>عرض المزيد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Write in Markdown</source>
            <translation>اكتب بصيغة Markdown</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on {words}</source>
            <translation>تعليق على ⁨{words}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on “{words}”</source>
            <translation>تعليق على «⁨{words}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note on {what}</source>
            <translation>ملاحظة على ⁨{what}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>reply on {what}</source>
            <translation>رد على {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{kind}, {colour}, of “{words}”</source>
            <translation>⁨{kind}⁩، ⁨{colour}⁩، على «⁨{words}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{maker}, edited by {reviewer}</source>
            <translation>{maker}، عدّله {reviewer}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{words}, {colour}</source>
            <translation>⁨{words}⁩، {colour}</translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every colour</source>
            <translation>كل الألوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every kind</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every tag</source>
            <translation>كل الوسوم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Reviewer</source>
            <translation>المُراجِع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Tag</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>{colour} ({number})</source>
            <translation>⁨{colour}⁩ ({number})</translation>
        </message>
    </context>
    <context>
        <name>NotesListPane</name>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Narrow the list: words of a note, of what was marked, a name</source>
            <translation>تصفية القائمة: كلمات من ملاحظة أو مما عُلّم، أو اسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation holds “{words}”.</source>
            <translation>لا ملاحظة أو علامة تحوي «⁨{words}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation is of the kind, colour, tag and reviewer chosen above.</source>
            <translation>لا ملاحظة أو علامة بالنوع واللون والوسم والمُراجِع المختارة أعلاه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Notes and annotations</source>
            <translation>الملاحظات والعلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Nothing is written yet. Write a note on what is in hand, or highlight words.</source>
            <translation>لم يُكتب شيء بعد. اكتب ملاحظة على الحالي، أو ظلّل كلمات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>comment on {quote} in {place}</source>
            <translation>تعليق على ⁨{quote}⁩ في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>note on {place}</source>
            <translation>ملاحظة على ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>page {page}</source>
            <translation>الصفحة {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>reply on {place}</source>
            <translation>رد على ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>{kind}, {colour}, in {place}</source>
            <translation>⁨{kind}⁩، ⁨{colour}⁩، في ⁨{place}⁩</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on claim {name}</source>
            <translation>ملاحظات على الادعاء ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on source {name}</source>
            <translation>ملاحظات على المصدر ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on the dossier</source>
            <translation>ملاحظات على الإضبارة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on “{name}”</source>
            <translation>ملاحظات على «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Nothing yet. What you write here stays with it and is printed in the export.</source>
            <translation>لا شيء بعد. ما تكتبه هنا يبقى معه ويُطبع في التصدير.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Write a note…</source>
            <translation>كتابة ملاحظة…</translation>
        </message>
    </context>
    <context>
        <name>OpenFlow</name>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>If “{name}” is still open on the other computer, changes made here or there can be lost.</source>
            <translation>إذا كان «⁨{name}⁩» لا يزال مفتوحًا على الحاسوب الآخر فقد تضيع تغييرات أُجريت هنا أو هناك.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>It is shown for reading only.</source>
            <translation>يُعرض للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Open a dossier</source>
            <translation>فتح إضبارة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same</source>
            <translation>التعديل رغم ذلك</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same…</source>
            <translation>التعديل رغم ذلك…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>“%1” is open in another window, which is in front now.</source>
            <translation>«%1» مفتوح في نافذة أخرى، وهي الآن في المقدمة.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>[{number}] only</source>
            <translation>[{number}] فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no citations</source>
            <translation>لا استشهادات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no source</source>
            <translation>لا مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>OptionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Judgements</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Limits</source>
            <translation>حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Option</source>
            <translation>خيار</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Rests on</source>
            <translation>يستند إلى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no limits</source>
            <translation>لا حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no source</source>
            <translation>لا مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>{source} only</source>
            <translation>⁨{source}⁩ فقط</translation>
        </message>
    </context>
    <context>
        <name>OutlinePane</name>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Also in the brief</source>
            <translation>أيضًا في الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Limits</source>
            <translation>حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Notes and annotations</source>
            <translation>الملاحظات والعلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Options</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Outline</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Overview of options</source>
            <translation>نظرة عامة على الخيارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What lost its place in the text</source>
            <translation>ما فقد موضعه في النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the evidence does not establish</source>
            <translation>ما لا تثبته الأدلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the program was not sure how to read</source>
            <translation>ما لم يكن الاستيراد متأكدًا منه</translation>
        </message>
    </context>
    <context>
        <name>OutsideLink</name>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Outside this dossier, not opened: {address}</source>
            <translation>خارج هذه الإضبارة، لم يُفتح: ⁨{address}⁩</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Add the first section…</source>
            <translation>إضافة القسم الأول…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Begin with the first citation</source>
            <translation>البدء بالاستشهاد الأول</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Every citation is judged.</source>
            <translation>حُكم على كل الاستشهادات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Go on with the next unchecked</source>
            <translation>المتابعة بالتالي غير المتحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Next unchecked citation</source>
            <translation>الاستشهاد التالي غير المتحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Nothing is judged yet. Take a citation in hand, read its source, and give a verdict.</source>
            <translation>لم يُحكم على شيء بعد. اختر استشهادًا واقرأ مصدره ثم احكم عليه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Now the brief’s sections: a summary, its options, what it does not know.</source>
            <translation>والآن أقسام الموجز: ملخص، وخياراته، وما لا يعلمه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Options</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Overview of options</source>
            <translation>نظرة عامة على الخيارات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>There is no brief in this dossier yet.</source>
            <translation>لا موجز في هذه الإضبارة بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>This dossier is empty. Begin with the question that its brief answers.</source>
            <translation>هذه الإضبارة فارغة. ابدأ بالسؤال الذي يجيب عنه موجزها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>What the evidence does not establish</source>
            <translation>ما لا تثبته الأدلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Write the question…</source>
            <translation>كتابة السؤال…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>({number} of {count})</source>
            <translation>({number} من {count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the page</source>
            <translation>ملاءمة الصفحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the text</source>
            <translation>ملاءمة النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the width</source>
            <translation>ملاءمة العرض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Go to a page</source>
            <translation>الانتقال إلى صفحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>How large pages are shown</source>
            <translation>حجم عرض الصفحات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Larger (Ctrl++)</source>
            <translation>تكبير (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Mark an area</source>
            <translation>تعليم مساحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">المخطط والصفحات المصغرة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Outline, small pages and marks</source>
            <translation>المخطط والصفحات المصغّرة والعلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Sepia</source>
            <translation>بنّي داكن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the pages</source>
            <translation>عرض الصفحات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the text alone</source>
            <translation>عرض النص وحده</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Size of pages: {percent}</source>
            <translation>حجم الصفحات: {percent}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Smaller (Ctrl+-)</source>
            <translation>تصغير (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>of {count}</source>
            <translation>من {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePane</name>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>Back to page {page}</source>
            <translation>العودة إلى الصفحة {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>There is no page “{name}”.</source>
            <translation>لا صفحة «⁨{name}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page is a picture without text; areas can be marked.</source>
            <translation>هذه الصفحة صورة بلا نص؛ يمكن تعليم مساحات فيها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page takes too long to draw: try again, longer</source>
            <translation>يستغرق رسم هذه الصفحة وقتًا أطول مما ينبغي: أعد المحاولة لوقت أطول</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../dossier/ui/page/view.py" />
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <location filename="../../dossier/ui/page/words.py" />
            <source>Text of page {page}</source>
            <translation>نص الصفحة {page}</translation>
        </message>
    </context>
    <context>
        <name>PaneSwitch</name>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Brief</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
    </context>
    <context>
        <name>PartBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Earlier pages</source>
            <translation>صفحات سابقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Later pages</source>
            <translation>صفحات لاحقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Part {part} of {parts} of a long document</source>
            <translation>الجزء {part} من {parts} من مستند طويل</translation>
        </message>
    </context>
    <context>
        <name>PassageBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Claims that rest on this passage:</source>
            <translation>الادعاءات المستندة إلى هذا المقطع:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Passage for:</source>
            <translation>مقطع لـ:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie to claim {number} too</source>
            <translation>ربط بالادعاء {number} أيضًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie too</source>
            <translation>ربط أيضًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie</source>
            <translation>فكّ الربط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie from claim {number}</source>
            <translation>فكّ الربط عن الادعاء {number}</translation>
        </message>
    </context>
    <context>
        <name>PassageFinder</name>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages</source>
            <translation>البحث عن مقاطع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages for claim {number}</source>
            <translation>البحث عن مقاطع للادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>No sentence here shares a word with claim {number}.</source>
            <translation>لا جملة هنا تشترك في كلمة مع الادعاء {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}</source>
            <translation>مقاطع قد تخص الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}: read, then tie what does.</source>
            <translation>مقاطع قد تخص الادعاء {number}: اقرأ ثم اربط ما يخصه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>p. {page}</source>
            <translation>ص {page}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="vanished">إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Keep it in this computer’s keyring</source>
            <translation>احفظها في حافظة مفاتيح هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Passphrase</source>
            <translation>عبارة السر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere, unless you want it to be.</source>
            <translation>«⁨{name}⁩» محمي بعبارة سر أو ليس إضبارة. لا تُحفظ عبارة السر في أي مكان إلا إن أردت ذلك.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere.</source>
            <translation type="vanished">«⁨{name}⁩» محمي بعبارة سر أو ليس إضبارة. لا تُحفظ عبارة السر في أي مكان.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseQuestion</name>
        <message>
            <location filename="../../dossier/ui/passphrases.py" />
            <source>The keyring is locked: unlock it, or type the passphrase.</source>
            <translation>حافظة المفاتيح مقفلة: افتح قفلها، أو اكتب عبارة السر.</translation>
        </message>
    </context>
    <context>
        <name>PasswordQuestion</name>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Password</source>
            <translation>كلمة السر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>That is not the password.</source>
            <translation>ليست هذه كلمة السر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Three times it was not the password.</source>
            <translation>لم تكن كلمة السر في ثلاث محاولات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>“{name}” needs its password. It is used to open the file and never stored.</source>
            <translation>يحتاج «⁨{name}⁩» إلى كلمة سره. تُستعمل لفتح الملف ولا تُحفظ أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>PasteSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Fills in source [{number}]</source>
            <translation>يكمل المصدر [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>List of sources</source>
            <translation>قائمة المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>No source was found in that text.</source>
            <translation>لم يُعثر على مصدر في هذا النص.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>One source a line or a paragraph, with numbers or without:

[1] Author. Title. Publisher, 2020.</source>
            <translation>مصدر في كل سطر أو فقرة، بأرقام أو دونها:

[1] المؤلف. العنوان. الناشر، 2020.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste a list of sources</source>
            <translation>لصق قائمة مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste or type the list; in the next step you see what was understood of it.</source>
            <translation>الصق القائمة أو اكتبها؛ في الخطوة التالية ترى ما فُهم منها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Read the list</source>
            <translation>قراءة القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood</source>
            <translation>ما فُهم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood. Correct any cell; a row without its tick is not added.</source>
            <translation>ما فُهم. صحّح أي خانة؛ ولا يُضاف صف غير مؤشَّر عليه.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>an area of page {page}</source>
            <translation>مساحة من الصفحة {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim {number}</source>
            <translation>الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>something that is gone</source>
            <translation>شيء لم يعد موجودًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by claim {number}</source>
            <translation>استشهاد الادعاء {number} بـ ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by the claim “{text}”</source>
            <translation>استشهاد الادعاء «⁨{text}⁩» بـ ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the dossier</source>
            <translation>الإضبارة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the words “{quote}”</source>
            <translation>الكلمات «⁨{quote}⁩»</translation>
        </message>
    </context>
    <context>
        <name>Pointer</name>
        <message>
            <location filename="../../dossier/ui/page/pointer.py" />
            <source>Go to page {page}</source>
            <translation>الانتقال إلى الصفحة {page}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>No claim was found in this section.</source>
            <translation>لم يُعثر على ادعاء في هذا القسم.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>No source is cited or listed.</source>
            <translation>لا مصدر مستشهدًا به أو مذكورًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>only a number; the brief says nothing of it</source>
            <translation>رقم فقط؛ لا يقول الموجز عنه شيئًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>… and {n} more</source>
            <translation>… و{n} أخرى</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed</source>
            <translation>كما قُدّر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed: {guess}</source>
            <translation>كما قُدّر: ⁨{guess}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Claims of the section</source>
            <translation>ادعاءات القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Form of the markers</source>
            <translation>شكل أرقام الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Headings that begin sections</source>
            <translation>العناوين التي تبدأ بها الأقسام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Kind of the section</source>
            <translation>نوع القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Markers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Nothing: every part was told for certain.</source>
            <translation>لا شيء: عُرف كل جزء بيقين.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading</source>
            <translation>جارية القراءة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading again…</source>
            <translation>تجري القراءة ثانية…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections begin at headings</source>
            <translation>تبدأ الأقسام عند العناوين</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections: untick what is not to be taken in</source>
            <translation>الأقسام: أزل التأشير عما لا يُؤخذ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources ({count})</source>
            <translation>المصادر ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What the reader was unsure of</source>
            <translation>ما لم تكن القراءة متأكدة منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What was understood of “{name}”</source>
            <translation>ما فُهم من «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>level {n}</source>
            <translation>المستوى {n}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>… and {count} more; all are listed once the dossier is made.</source>
            <translation>… و{count} أخرى؛ تُسرد كلها بعد إنشاء الإضبارة.</translation>
        </message>
    </context>
    <context>
        <name>PreviewMaker</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_maker.py" />
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>PrintFlow</name>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>A report is being printed; see below.</source>
            <translation>تجري طباعة تقرير؛ انظر في الأسفل.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Pages printed: %1</source>
            <translation>الصفحات المطبوعة: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Print the report</source>
            <translation>طباعة التقرير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing</source>
            <translation>جارية الطباعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing was cancelled.</source>
            <translation>أُلغيت الطباعة.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Show the help</source>
            <translation>عرض المساعدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Welcome. This dossier is yours to try things out: J shows the next citation beside its source, 1 to 5 judge it, Ctrl+E exports the review. Ctrl+Z takes anything back.</source>
            <translation>أهلًا بك. هذه الإضبارة لتجرّب فيها: J يعرض الاستشهاد التالي بجانب مصدره، و1 إلى 5 للحكم عليه، وCtrl+E لتصدير المراجعة. وCtrl+Z يتراجع عن أي شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>open a dossier first.</source>
            <translation>افتح إضبارة أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a citation in hand first.</source>
            <translation>اختر استشهادًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a source in hand first.</source>
            <translation>اختر مصدرًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>there is nothing that it could do now.</source>
            <translation>لا شيء يفعله الآن.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>“%1” is not possible here: %2</source>
            <translation>«%1» غير ممكن هنا: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>no citations</source>
            <translation>لا استشهادات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>{judged} of {total} judged</source>
            <translation>حُكم على {judged} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source> (of a candidate)</source>
            <translation> (لمصدر مرشح)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>; another source is as likely</source>
            <translation>؛ ومصدر آخر مرجح مثله</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>attached</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>chosen by you</source>
            <translation>اخترته أنت</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>no source</source>
            <translation>لا مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>nothing tells where it belongs</source>
            <translation>لا شيء يدل على ما ينتمي إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>{sureness}: {signs}</source>
            <translation>⁨{sureness}⁩: ⁨{signs}⁩</translation>
        </message>
    </context>
    <context>
        <name>ProtectDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>At least {count} characters; best are five words that nobody would put together.</source>
            <translation>{count} محرف على الأقل؛ والأفضل خمس كلمات لا يجمعها أحد.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change or remove the passphrase</source>
            <translation>تغيير عبارة السر أو إزالتها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Fair: holds for weeks, maybe months, against somebody with many computers.</source>
            <translation>متوسطة: تصمد أسابيع، وربما أشهرًا، أمام من لديه حواسيب كثيرة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Forget it in the keyring</source>
            <translation>انسها في الحافظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Good: holds for years, as far as can be told.</source>
            <translation>جيدة: تصمد سنوات فيما يُعلم.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>New passphrase</source>
            <translation>عبارة السر الجديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Once more</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Present passphrase</source>
            <translation>عبارة السر الحالية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect</source>
            <translation>حماية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect with a passphrase</source>
            <translation>الحماية بعبارة سر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Remove the passphrase</source>
            <translation>إزالة عبارة السر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Strong, as far as can be told, if it stands in no book and is used nowhere else.</source>
            <translation>قوية فيما يُعلم، إن لم تكن في كتاب ولم تُستعمل في مكان آخر.</translation>
        </message>
        <message>
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation type="vanished">تُشفَّر الإضبارة ونسخها الاحتياطية. لا يفتحها أحد دون عبارة السر، ولا يستطيع أحد استعادتها: احفظها في مكان آمن. التصديرات غير محمية؛ وقد يبقى على القرص أثر من الملف كما كان حتى يحتاج إلى المساحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Undo does not take this back, nor what was done before it; the same menu item changes or removes the passphrase. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation>تُشفَّر الإضبارة ونسخها الاحتياطية. لا يفتحها أحد دون عبارة السر، ولا يستطيع أحد استعادتها: احفظها في مكان آمن. لا يلغي التراجع هذا ولا ما جرى قبله؛ وعنصر القائمة نفسه يغيّر عبارة السر أو يزيلها. التصديرات غير محمية؛ وقد يبقى على القرص أثر من الملف كما كان حتى يحتاج إلى المساحة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The two are not the same.</source>
            <translation>العبارتان غير متطابقتين.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Weak: guessed within hours by somebody with many computers.</source>
            <translation>ضعيفة: يخمّنها في ساعات من لديه حواسيب كثيرة.</translation>
        </message>
    </context>
    <context>
        <name>ProtectFlow</name>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Protecting</source>
            <translation>جارية الحماية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Removing the passphrase</source>
            <translation>جارية إزالة عبارة السر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>That is not the present passphrase.</source>
            <translation>ليست هذه عبارة السر الحالية.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is open for reading only; save a copy to protect it.</source>
            <translation>الإضبارة مفتوحة للقراءة فقط؛ احفظ نسخة لحمايتها.</translation>
        </message>
        <message>
            <source>The dossier is protected now.</source>
            <translation type="vanished">الإضبارة محمية الآن.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is protected now. Undo does not take that back: “{item}” changes or removes it.</source>
            <translation>الإضبارة محمية الآن. لا يلغي التراجع ذلك: «⁨{item}⁩» يغيّر عبارة السر أو يزيلها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The passphrase is removed.</source>
            <translation>أُزيلت عبارة السر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>These backups could not be opened and are as they were: {names}</source>
            <translation>تعذّر فتح هذه النسخ الاحتياطية وبقيت كما كانت: ⁨{names}⁩</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>حسنًا</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither</source>
            <translation>لا هذا ولا ذاك</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither (Esc)</source>
            <translation>لا هذا ولا ذاك (Esc)</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Notice</source>
            <translation>التنبيه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question and notice</source>
            <translation>السؤال والتنبيه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What is to be decided?</source>
            <translation>ما الذي يُراد البتّ فيه؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What readers must know, such as: draft, not to be cited</source>
            <translation>ما يجب أن يعرفه القراء، مثل: مسودة، لا يُستشهد بها</translation>
        </message>
    </context>
    <context>
        <name>QuoteChecks</name>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>Looking for quotations</source>
            <translation>البحث عن الاقتباسات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in an older version</source>
            <translation>في نسخة أقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in the sheet</source>
            <translation>في البطاقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page}</source>
            <translation>ص {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page} of an older version</source>
            <translation>ص {page} من نسخة أقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>show it</source>
            <translation>عرضه</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>Open recent</source>
            <translation>فتح الأخيرة</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A DOI reads like 10.1000/182.</source>
            <translation>صورة DOI مثل 10.1000/182.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A year is a number.</source>
            <translation>السنة رقم.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Abstract</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISBN has 10 or 13 digits.</source>
            <translation>في ISBN عشرة أرقام أو ثلاثة عشر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISSN has 8 digits.</source>
            <translation>في ISSN ثمانية أرقام.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An address begins with http:// or https://.</source>
            <translation>يبدأ العنوان بـ http://‎ أو https://‎.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Article in a journal</source>
            <translation>مقالة في دورية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Author</source>
            <translation>المؤلف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Authority</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Blog post</source>
            <translation>تدوينة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Book</source>
            <translation>كتاب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Chapter of a book</source>
            <translation>فصل من كتاب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Conference paper</source>
            <translation>ورقة مؤتمر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Dataset</source>
            <translation>مجموعة بيانات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date of the event</source>
            <translation>تاريخ الحدث</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Edition</source>
            <translation>الطبعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Editor</source>
            <translation>المحرر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Genre</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Hearing</source>
            <translation>جلسة استماع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>ISSN</source>
            <translation>ISSN</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>In</source>
            <translation>في</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Interview</source>
            <translation>مقابلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Interviewer</source>
            <translation>المحاوِر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Issue</source>
            <translation>العدد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Jurisdiction</source>
            <translation>الولاية القضائية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legal case</source>
            <translation>قضية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legislation</source>
            <translation>تشريع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Letter or message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Magazine article</source>
            <translation>مقالة في مجلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Newspaper article</source>
            <translation>مقالة في صحيفة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Original date</source>
            <translation>التاريخ الأصلي</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Other document</source>
            <translation>مستند آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Read on</source>
            <translation>اطُّلع عليه في</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Recipient</source>
            <translation>المرسَل إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Series</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Speech</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Submitted on</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That is before books were printed.</source>
            <translation>هذا قبل طباعة الكتب.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That month has no such day.</source>
            <translation>ليس في هذا الشهر يوم كهذا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That year is still to come.</source>
            <translation>هذه السنة لم تأت بعد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The check digit does not fit; a digit may be mistyped.</source>
            <translation>رقم التحقق لا يطابق؛ ربما كُتب رقم خطأً.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The month is missing; without it the day is not kept.</source>
            <translation>الشهر ناقص؛ ولا يُحفظ اليوم دونه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The year is missing; without it the date is not kept.</source>
            <translation>السنة ناقصة؛ ولا يُحفظ التاريخ دونها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Thesis</source>
            <translation>أطروحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>This is no whole address.</source>
            <translation>ليس هذا عنوانًا كاملًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/record_types.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Translator</source>
            <translation>المترجم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Treaty</source>
            <translation>معاهدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Volume</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web address</source>
            <translation>العنوان على الويب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A new mark.</source>
            <translation>علامة جديدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A reply; it becomes a note.</source>
            <translation>رد؛ يصير ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Another mark under the same name was changed later; its text is the one to take.</source>
            <translation>عُدّلت علامة أخرى بالاسم نفسه بعدها؛ ونصّها هو ما يمكن أخذه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there</source>
            <translation>متغيرة هناك</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there and here</source>
            <translation>متغيرة هناك وهنا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Colour, kind or place changed there</source>
            <translation>تغيّر هناك اللون أو النوع أو الموضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It is not in the file: it was removed there, or left out. Ticked, it is removed here.</source>
            <translation>ليست في الملف: أُزيلت هناك أو تُركت. إن أشّرت عليها أُزيلت هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It says nothing.</source>
            <translation>لا تقول شيئًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It was removed here since, and stays so.</source>
            <translation>أُزيلت هنا منذ ذلك الحين، وتبقى كذلك.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words are not in the brief or a source, or stand in several places.</source>
            <translation>ليست كلماتها في الموجز ولا في مصدر، أو ترد في عدة مواضع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words were changed here since.</source>
            <translation>تغيّرت كلماتها هنا منذ ذلك الحين.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Judgements whose line was changed there</source>
            <translation>أحكام تغيّر سطرها هناك</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Marks of this kind cannot be kept.</source>
            <translation>لا يمكن حفظ علامات من هذا النوع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Moved or recoloured there, and not to be taken</source>
            <translation>نُقلت أو غُيّر لونها هناك، ولا يمكن أخذها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>New marks</source>
            <translation>علامات جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Not in the file any more</source>
            <translation>لم تعد في الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Removed here since</source>
            <translation>أُزيلت هنا منذ ذلك الحين</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Replies</source>
            <translation>ردود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The colour or the form was changed there. It follows from the judgements, and is not read as one; judge anew if you agree.</source>
            <translation>تغيّر اللون أو الشكل هناك. وهو يتبع الأحكام ولا يُقرأ حكمًا؛ احكم من جديد إن وافقت.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there, and here since. Ticked, the file's words replace those here.</source>
            <translation>تغيّر التعليق هناك، وهنا منذ ذلك الحين. إن أشّرت عليها حلّت كلمات الملف محل كلماتها هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there.</source>
            <translation>تغيّر التعليق هناك.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The line of this judgement was changed there. The judgement stays; judge anew if you agree.</source>
            <translation>تغيّر سطر هذا الحكم هناك. يبقى الحكم؛ احكم من جديد إن وافقت.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark looks otherwise there. Ticked, it becomes so here; its comment stays as it is.</source>
            <translation>تبدو العلامة هناك على غير ما هنا. إن أشّرت عليها صارت كذلك هنا؛ ويبقى تعليقها كما هو.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark of a judgement was moved there. It belongs to its citation, and stays there.</source>
            <translation>نُقلت علامة حكم هناك. وهي تتبع استشهادها، وتبقى عنده.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to another text. It stays where it is here; mark those words anew.</source>
            <translation>نُقلت العلامة هناك إلى نص آخر. تبقى هنا في موضعها؛ علّم تلك الكلمات من جديد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to where there are no words. It stays where it is here.</source>
            <translation>نُقلت العلامة هناك إلى موضع لا كلمات فيه. تبقى هنا في موضعها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that are not in the brief or a source, or stand in several places. It stays where it is here.</source>
            <translation>نُقلت العلامة هناك إلى كلمات ليست في الموجز ولا في مصدر، أو ترد في عدة مواضع. تبقى هنا في موضعها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that were changed here since. It stays where it is here.</source>
            <translation>نُقلت العلامة هناك إلى كلمات تغيّرت هنا منذ ذلك الحين. تبقى هنا في موضعها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The passage lies on other words there. Ticked, it does so here; what was judged by it turns stale.</source>
            <translation>يقع المقطع هناك على كلمات أخرى. إن أشّرت عليه صار كذلك هنا؛ وتتقادم الأحكام المستندة إليه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>There are no words under it.</source>
            <translation>لا كلمات تحتها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>What it answers has no place here.</source>
            <translation>ما ترد عليه لا موضع له هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Without a place here</source>
            <translation>بلا موضع هنا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>a place on page {number}</source>
            <translation>موضع في الصفحة {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>another colour</source>
            <translation>لون آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>page {number}</source>
            <translation>الصفحة {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>the colour of “{verdict}”</source>
            <translation>لون «{verdict}»</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Annotations back</source>
            <translation>العلامات العائدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>أُلغي؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Drop a PDF here that someone has marked, or choose one in the menu.</source>
            <translation>أفلِت هنا ملف PDF علّم عليه أحد، أو اختر واحدًا من القائمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Nothing in {name} differs from what is here.</source>
            <translation>لا شيء في ⁨{name}⁩ يختلف عما هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_job.py" />
            <source>Reading {name}</source>
            <translation>قراءة ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Reading {name}…</source>
            <translation>تجري قراءة ⁨{name}⁩…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Ticked, it is kept as a note on {place}.</source>
            <translation>إذا حُدِّد، يُحفظ كملاحظة على ⁨{place}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>not ticked</source>
            <translation>غير مؤشَّر عليها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>ticked</source>
            <translation>مؤشَّر عليها</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>As it went out</source>
            <translation>كما خرجت</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>In the file</source>
            <translation>في الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Not ticked</source>
            <translation>غير مؤشَّر عليها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Nothing is ticked</source>
            <translation>لم يُؤشَّر على شيء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Show what it is on (Enter)</source>
            <translation>عرض ما هي عليه (Enter)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take all that is ticked, as one step that undo takes back</source>
            <translation>أخذ كل المؤشَّر عليه في خطوة واحدة يمكن التراجع عنها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take this one, or leave it (Space)</source>
            <translation>أخذها أو تركها (Space)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Ticked</source>
            <translation>مؤشَّر عليها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>ReviewerDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Name or initials</source>
            <translation>الاسم أو الأحرف الأولى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your judgements, notes and annotations bear a name. Which one? You can change it later.</source>
            <translation>تحمل أحكامك وملاحظاتك وعلاماتك اسمًا. ما هو؟ يمكنك تغييره لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
    </context>
    <context>
        <name>SearchPane</name>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source> in {sources}</source>
            <translation> في ⁨{sources}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>A hit has all the words: leave some out, or write OR between them.</source>
            <translation>النتيجة تحوي كل الكلمات: احذف بعضها أو اكتب OR بينها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Choose where to search: claims, documents or notes.</source>
            <translation>اختر أين تبحث: الادعاءات أو المستندات أو الملاحظات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Nothing holds “{query}”. Searched: {places}.</source>
            <translation>لا شيء يحوي «⁨{query}⁩». بُحث في: ⁨{places}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search here too</source>
            <translation>البحث هنا أيضًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Type what to look for into the field above. Searched: {places}.</source>
            <translation>اكتب ما تبحث عنه في الحقل أعلاه. يُبحث في: ⁨{places}⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>annotation</source>
            <translation>علامة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>claim {number}</source>
            <translation>الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>judgement of claim {number}</source>
            <translation>حكم الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>limit</source>
            <translation>حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>older version</source>
            <translation>نسخة أقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>p. {page}</source>
            <translation>ص {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>section</source>
            <translation>قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>sheet about the source</source>
            <translation>بطاقة عن المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>{name} (the best {count})</source>
            <translation>⁨{name}⁩ (أفضل {count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>“{query}” says only what must not be there: add a word.</source>
            <translation>«⁨{query}⁩» يذكر ما يجب ألا يكون فقط: أضف كلمة.</translation>
        </message>
    </context>
    <context>
        <name>SectionActions</name>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Go where it was and select the words it belongs to first.</source>
            <translation>انتقل أولًا إلى حيث كان وحدّد الكلمات التي يخصّها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Put the caret between two words of a claim first.</source>
            <translation>ضع المؤشر أولًا بين كلمتين من ادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words of the claim first.</source>
            <translation>حدّد أولًا كلمات الادعاء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words that state the limit first.</source>
            <translation>حدّد أولًا الكلمات التي تنص على الحدّ.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>حدّد أولًا الكلمات المراد تعليمها، أو ضع المؤشر في علامة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or take a claim in hand.</source>
            <translation>حدّد أولًا الكلمات المراد تعليمها، أو اختر ادعاءً.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>اختر الادعاء أولًا: انقر عليه في الموجز.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>لا علامة عند المؤشر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no claim after this one in the section.</source>
            <translation>لا ادعاء بعد هذا في القسم.</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>%1 of %2 sections</source>
            <translation>الأقسام: %1 من %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>All %2 sections</source>
            <translation>كل الأقسام (%2)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
    </context>
    <context>
        <name>SectionView</name>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim in hand: {number}, {kind}: {text}</source>
            <translation>الادعاء الحالي: {number}، ⁨{kind}⁩: ⁨{text}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim {number} · {kind}</source>
            <translation>الادعاء {number} · ⁨{kind}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Printed marker [{number}]; it closes no claim that is judged</source>
            <translation>رقم مطبوع [{number}]؛ لا يختم ادعاءً يُحكم عليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>further source</source>
            <translation>مصدر آخر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>source {number}</source>
            <translation>المصدر {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} Citations: {citations}.</source>
            <translation>⁨{claim}⁩ الاستشهادات: {citations}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} It has no citation.</source>
            <translation>⁨{claim}⁩ لا استشهاد له.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{source}: {verdict}, no longer counts ({moved})</source>
            <translation>⁨{source}⁩: ⁨{verdict}⁩، لم يعد ساريًا (⁨{moved}⁩)</translation>
        </message>
    </context>
    <context>
        <name>SectionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Markers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
    </context>
    <context>
        <name>SectionsTable</name>
        <message>
            <location filename="../../dossier/ui/dialogs/sections_table.py" />
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Highlight in</source>
            <translation>تظليل بلون</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Selected words</source>
            <translation>الكلمات المحددة</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>As the brief lists them</source>
            <translation>كما يسردها الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font</source>
            <translation>الخط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font of what is read</source>
            <translation>خط ما يُقرأ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>How large menus, lists, panes and dialogs are written.</source>
            <translation>حجم ما يُكتب في القوائم واللوحات ومربعات الحوار.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>It stands at your judgements, notes and annotations.</source>
            <translation>يظهر على أحكامك وملاحظاتك وعلاماتك.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Like the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Name or initials</source>
            <translation>الاسم أو الأحرف الأولى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Noto Sans</source>
            <translation>Noto Sans</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Noto Serif</source>
            <translation>Noto Serif</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of references in reports, and of citations that are copied.</source>
            <translation>للمراجع في التقارير وللاستشهادات المنسوخة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of reports and of what is printed.</source>
            <translation>للتقارير ولما يُطبع.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of the brief and of documents’ text; pages of PDFs keep their own.</source>
            <translation>للموجز ولنص المستندات؛ وتحتفظ صفحات PDF بخطوطها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of what is read. %1 and %2 change it too.</source>
            <translation>حجم ما يُقرأ. يغيّره أيضًا ⁨%1⁩ و⁨%2⁩.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Older ones are thinned out. Those made before stay where they are, and are listed too.</source>
            <translation>كلما قدُمت النسخ قلّ ما يُحفظ منها. أما النسخ الموجودة من قبل فتبقى في مكانها وتُسرد أيضًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>On screen only: exports keep the paper’s own colours.</source>
            <translation>على الشاشة فقط: تحتفظ التصديرات بألوان الورق.</translation>
        </message>
        <message>
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation type="vanished">نسخة كل يوم تتغير فيه الإضبارة، في ⁨%1⁩. يسردها ويستعيدها «النسخ الاحتياطية…» في القائمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Pages of PDFs</source>
            <translation>صفحات PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Reports have a language of their own, in the export.</source>
            <translation>للتقارير لغتها الخاصة في التصدير.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Sepia</source>
            <translation>بنّي داكن</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings are in %1</source>
            <translation>الإعدادات في ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Size of the window’s text</source>
            <translation>نص النافذة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <location filename="../../dossier/ui/widgets/show_typed.py" />
            <source>Show what is typed</source>
            <translation>إظهار ما يُكتب</translation>
        </message>
    </context>
    <context>
        <name>SideStrip</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Marks</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>No outline in this file</source>
            <translation>لا مخطط في هذا الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">المخطط والصفحات المصغرة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline, small pages and marks</source>
            <translation>المخطط والصفحات المصغّرة والعلامات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Small pages</source>
            <translation>صفحات مصغرة</translation>
        </message>
    </context>
    <context>
        <name>SmallPages</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Page {page}</source>
            <translation>الصفحة {page}</translation>
        </message>
    </context>
    <context>
        <name>SourceChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>All sources</source>
            <translation>كل المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Search only what belongs to some sources</source>
            <translation>البحث فيما يخص بعض المصادر فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Sources searched: {names}</source>
            <translation>المصادر المبحوث فيها: ⁨{names}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>{count} sources</source>
            <translation>المصادر: {count}</translation>
        </message>
    </context>
    <context>
        <name>SourceClaims</name>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claim {number}, {kind}, {verdict}: {text}</source>
            <translation>الادعاء {number}، ⁨{kind}⁩، ⁨{verdict}⁩: ⁨{text}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claims that rest on this source</source>
            <translation>الادعاءات المستندة إلى هذا المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>No claim of the brief rests on this source.</source>
            <translation>لا يستند إلى هذا المصدر أي ادعاء في الموجز.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>{verdict}, no longer counts: {moved}</source>
            <translation>⁨{verdict}⁩، لم يعد ساريًا: ⁨{moved}⁩</translation>
        </message>
    </context>
    <context>
        <name>SourceCompleter</name>
        <message>
            <location filename="../../dossier/ui/widgets/source_completer.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
    </context>
    <context>
        <name>SourceDetails</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Candidates, kept apart: nothing here says that the source is one of them.</source>
            <translation>مرشحات مفصولة: لا شيء هنا يقول إن المصدر أحدها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit the source</source>
            <translation>تعديل المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is certain which work this is.</source>
            <translation>من المؤكد أي عمل هذا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is probably this work; nobody has made sure.</source>
            <translation>هو هذا العمل على الأرجح؛ ولم يتثبت أحد.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>The brief gives a number and nothing else.</source>
            <translation>يعطي الموجز رقمًا ولا شيء غيره.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>What it may be</source>
            <translation>ما قد يكون</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known.</source>
            <translation>لا يُعرف أي عمل هذا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known; there are candidates only.</source>
            <translation>لا يُعرف أي عمل هذا؛ ليس إلا مرشحات.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Without a title</source>
            <translation>بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Add a source</source>
            <translation>إضافة مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit source [{number}]</source>
            <translation>تعديل المصدر [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit the source</source>
            <translation>تعديل المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Further source, which the brief does not number</source>
            <translation>مصدر آخر لا يرقّمه الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Remark</source>
            <translation>ملحوظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Which work it is</source>
            <translation>أي عمل هو</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>[{number}], cited in the brief</source>
            <translation>[{number}] كما يستشهد به الموجز</translation>
        </message>
    </context>
    <context>
        <name>SourceHeader</name>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Back to claim {number}</source>
            <translation>العودة إلى الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Claim {number}</source>
            <translation>الادعاء {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>also cited by</source>
            <translation>يستشهد به أيضًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>cited by</source>
            <translation>يستشهد به</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>{count} more</source>
            <translation>{count} أخرى</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Attach to {source}</source>
            <translation>إرفاق بـ ⁨{source}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Claims that rest on it ({count})</source>
            <translation>الادعاءات المستندة إليه ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Documents (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;All files (*)</source>
            <translation>مستندات (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Newer version of “{name}”, which is kept:</source>
            <translation>نسخة أحدث من «⁨{name}⁩»، وهو محفوظ:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>No document</source>
            <translation>لا مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Open the document beside the list and select the words it belongs to first.</source>
            <translation>افتح المستند أولًا بجانب القائمة وحدّد الكلمات التي يخصّها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Saved as “{path}”.</source>
            <translation>حُفظ باسم «⁨{path}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation type="vanished">الملف نفسه مرفق بـ ⁨{source}⁩ أيضًا؛ ويُخزَّن مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>There is no document to remove at this source.</source>
            <translation>لا مستند يُزال من هذا المصدر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>identification: {word}</source>
            <translation>الهوية: ⁨{word}⁩</translation>
        </message>
        <message>
            <source>identity: {word}</source>
            <translation type="vanished">الهوية: ⁨{word}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>p. {page}</source>
            <translation>ص {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>“{name}” was removed; undo brings it back.</source>
            <translation>أُزيل «⁨{name}⁩»؛ ويعيده التراجع.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Add a source…</source>
            <translation>إضافة مصدر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Further sources, which the brief does not number</source>
            <translation>مصادر أخرى لا يرقّمها الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Import sources…</source>
            <translation>استيراد مصادر…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Narrow the list: a number, a title, an author</source>
            <translation>تصفية القائمة: رقم أو عنوان أو مؤلف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>No source holds “{words}”.</source>
            <translation>لا مصدر يحوي «⁨{words}⁩».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Paste a list…</source>
            <translation>لصق قائمة…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>There is no source yet. Add one, or paste a list of them.</source>
            <translation>لا مصدر بعد. أضف واحدًا أو الصق قائمة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no claim rests on it</source>
            <translation>لا يستند إليه ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no document</source>
            <translation>لا مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>{judged} of {citations} judged</source>
            <translation>حُكم على {judged} من {citations}</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 of %2 citations judged</source>
            <translation>حُكم على %1 من %2 من الاستشهادات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 stale</source>
            <translation>متقادم: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>All changes saved</source>
            <translation>كل التغييرات محفوظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancelling…</source>
            <translation>جارٍ الإلغاء…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Dossier never opens a network connection.</source>
            <translation>لا يفتح Dossier اتصالًا بالشبكة أبدًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>For reading only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Protected with a passphrase</source>
            <translation>محمي بعبارة سر</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="vanished">تراجع: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Unplaced (%1)</source>
            <translation>بلا موضع (%1)</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/step_form.py" />
            <source>Leave the form without what was typed?</source>
            <translation>هل تريد مغادرة النموذج دون ما كُتب؟</translation>
        </message>
    </context>
    <context>
        <name>StyleChooser</name>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A CSL file…</source>
            <translation>ملف CSL…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A citation style</source>
            <translation>نمط استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation style</source>
            <translation>نمط الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation styles (*.csl)</source>
            <translation>أنماط الاستشهاد (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag…</source>
            <translation>إضافة وسم…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Remove the tag “{tag}”</source>
            <translation>إزالة الوسم «⁨{tag}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Tags: {tags}</source>
            <translation>الوسوم: ⁨{tags}⁩</translation>
        </message>
    </context>
    <context>
        <name>TextCommands</name>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Open the section whose text you want to edit first.</source>
            <translation>افتح أولًا القسم الذي تريد تعديل نصه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>اختر الادعاء أولًا: انقر عليه في الموجز.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>add a citation</source>
            <translation>إضافة استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>add a claim</source>
            <translation>إضافة ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>add a limit</source>
            <translation>إضافة حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/services/pasted_sources.py" />
            <source>add a list of sources</source>
            <translation>إضافة قائمة مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>add a section</source>
            <translation>إضافة قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add a source</source>
            <translation>إضافة مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add sources</source>
            <translation>إضافة مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate</source>
            <translation>التعليم</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate all</source>
            <translation>تعليم الكل</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate an area</source>
            <translation>تعليم مساحة</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>attach a document</source>
            <translation>إرفاق مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>bring back</source>
            <translation>إعادة ما كان</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the kind of a claim</source>
            <translation>تغيير نوع ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>change the kind of a section</source>
            <translation>تغيير نوع قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the text of a claim</source>
            <translation>تغيير نص ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>colour an annotation</source>
            <translation>تلوين علامة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>edit a comment</source>
            <translation>تعديل تعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>edit a note</source>
            <translation>تعديل ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>edit a reason</source>
            <translation>تعديل سبب</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>edit a source</source>
            <translation>تعديل مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>edit an annotation</source>
            <translation>تعديل علامة</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>edit the question</source>
            <translation>تعديل السؤال</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>edit the text</source>
            <translation>تعديل النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <source>highlight hits</source>
            <translation>تظليل نتائج</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a brief</source>
            <translation>استيراد موجز</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a newer version of the brief</source>
            <translation>استيراد نسخة أحدث من الموجز</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>import sources</source>
            <translation>استيراد مصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>join two claims</source>
            <translation>ضمّ ادعاءين</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>judge a citation</source>
            <translation>الحكم على استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>keep on the older version</source>
            <translation>الإبقاء على النسخة الأقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>make a source a further one</source>
            <translation>إزالة رقم مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>move a citation</source>
            <translation>نقل استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>move a section</source>
            <translation>نقل قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>move a source</source>
            <translation>نقل مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>number a source</source>
            <translation>ترقيم مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sections anew</source>
            <translation>إعادة ترقيم الأقسام</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sources anew</source>
            <translation>إعادة ترقيم المصادر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>place a limit</source>
            <translation>وضع حدّ في موضعه</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>place a passage</source>
            <translation>وضع مقطع في موضعه</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>place an annotation</source>
            <translation>وضع علامة في موضعها</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>redo: {change}</source>
            <translation>إعادة: ⁨{change}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>remove a citation</source>
            <translation>إزالة استشهاد</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>remove a claim</source>
            <translation>إزالة ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>remove a comment</source>
            <translation>إزالة تعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>remove a document</source>
            <translation>إزالة مستند</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>remove a limit</source>
            <translation>إزالة حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>remove a note</source>
            <translation>إزالة ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>remove a passage</source>
            <translation>إزالة مقطع</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>remove a section</source>
            <translation>إزالة قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>remove a source</source>
            <translation>إزالة مصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>remove an annotation</source>
            <translation>إزالة علامة</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>rename a section</source>
            <translation>إعادة تسمية قسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>reply to a comment</source>
            <translation>الرد على تعليق</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>settle a doubt</source>
            <translation>حسم شك</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>settle doubts</source>
            <translation>حسم شكوك</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>split a claim</source>
            <translation>شطر ادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>tag an annotation</source>
            <translation>وسم علامة</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>take annotations from a file</source>
            <translation>أخذ علامات من ملف</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>tie a limit</source>
            <translation>ربط حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>tie evidence</source>
            <translation>ربط دليل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>undo: {change}</source>
            <translation>تراجع: ⁨{change}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>untie a limit</source>
            <translation>فكّ ربط حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>untie evidence</source>
            <translation>فكّ ربط دليل</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>UndoLabel</name>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>what was typed here</source>
            <translation>ما كُتب هنا</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Redoing: {what}</source>
            <translation>إعادة: {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Undoing: {what}</source>
            <translation>تراجع: {what}</translation>
        </message>
    </context>
    <context>
        <name>UnplacedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>An area has no words to be found by: mark it anew where it belongs, or keep it here.</source>
            <translation>لا كلمات للمساحة يُعثر عليها بها: علّمها من جديد حيث تنتمي، أو أبقها هنا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Everything is where it was put.</source>
            <translation>كل شيء في موضعه الذي وُضع فيه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was</source>
            <translation>الانتقال إلى حيث كان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was, select the words it belongs to, come back and place it on them.</source>
            <translation>انتقل إلى حيث كان، وحدّد الكلمات التي يخصّها، ثم عُد وضعه عليها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Keep on the older version</source>
            <translation>الإبقاء على النسخة الأقدم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Leave it where its words stand; it goes from this list</source>
            <translation>تركه حيث كلماته؛ ويخرج من هذه القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Place on the selected words</source>
            <translation>وضعه على الكلمات المحددة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove it (Delete); undo brings it back</source>
            <translation>إزالته (Delete)؛ ويعيده التراجع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the document beside this list, select the words it belongs to, and place it on them.</source>
            <translation>اعرض المستند بجانب هذه القائمة، وحدّد الكلمات التي يخصّها، ثم ضعه عليها.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newer version</source>
            <translation>عرض النسخة الأحدث</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newest version of its document beside the list</source>
            <translation>عرض أحدث نسخة من مستنده بجانب القائمة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show where it was (Enter)</source>
            <translation>عرض حيث كان (Enter)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>This claim is unplaced: its words are not in the text.</source>
            <translation>هذا الادعاء بلا موضع: كلماته ليست في النص.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>area in {place}</source>
            <translation>مساحة في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>claim {number} of {section}</source>
            <translation>الادعاء {number} من ⁨{section}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>highlight in {place}</source>
            <translation>تظليل في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>limit in {place}</source>
            <translation>حدّ في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>note in {place}</source>
            <translation>ملاحظة في ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>passage of {place}</source>
            <translation>مقطع من ⁨{place}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>underline in {place}</source>
            <translation>تسطير في ⁨{place}⁩</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Recover what can be read…</source>
            <translation>استرداد ما يمكن قراءته…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy of the dossier</source>
            <translation>حفظ نسخة من الإضبارة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What was typed last could not be written. Close without it?</source>
            <translation>تعذّر حفظ آخر ما كُتب. هل تغلق دونه؟</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What you typed is kept here.</source>
            <translation>ما كتبته محفوظ هنا.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>Judgement</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>No longer counts: {what} since. Choose again.</source>
            <translation>لم يعد ساريًا، منذ ذلك الحين: ⁨{what}⁩. اختر من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>An annotated PDF that any reader opens.</source>
            <translation>ملف PDF مشروح يفتحه أي قارئ.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Check the evidence behind a brief, offline</source>
            <translation>تحقق من أدلة موجز دون اتصال</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Each citation beside the passage it rests on.</source>
            <translation>كل استشهاد بجانب المقطع الذي يستند إليه.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Judge</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>New from a brief…</source>
            <translation>جديدة من موجز…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open the bundled dossier</source>
            <translation>فتح الإضبارة المرفقة بالبرنامج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Or drop a brief on this window: Word, PDF, a saved web page, Markdown or text.</source>
            <translation>أو أفلِت موجزًا على هذه النافذة: Word أو PDF أو صفحة ويب محفوظة أو Markdown أو نص.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Read beside the source</source>
            <translation>القراءة بجانب المصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Recent dossiers</source>
            <translation>الإضبارات الأخيرة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>You say whether the source supports the claim, and why.</source>
            <translation>تقول أنت هل يدعم المصدر الادعاء، ولماذا.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../dossier/ui/window.py" />
            <source>The dossier is “%1” now; work goes on there.</source>
            <translation>الإضبارة الآن «%1»؛ ويستمر العمل فيها.</translation>
        </message>
    </context>
    <context>
        <name>WordDiff</name>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the quotation has “{quoted}”, which is not in the text</source>
            <translation>في الاقتباس «⁨{quoted}⁩» وليس في النص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the text has “{there}”, which is not in the quotation</source>
            <translation>في النص «⁨{there}⁩» وليس في الاقتباس</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>where the quotation has “{quoted}”, the text has “{there}”</source>
            <translation>حيث في الاقتباس «⁨{quoted}⁩» يرد في النص «⁨{there}⁩»</translation>
        </message>
    </context>
    <context>
        <name>WordDiffLabel</name>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>Struck through: only in the quotation. Underlined: only in the document.</source>
            <translation>المشطوب: في الاقتباس فقط. المسطَّر: في المستند فقط.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The sentence says: “{sentence}”</source>
            <translation>تقول الجملة: «⁨{sentence}⁩»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The words are there, but the sentence that they stand in has a negation.</source>
            <translation>الكلمات موجودة، لكن في الجملة التي ترد فيها نفي.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>What differs: {words}</source>
            <translation>ما يختلف: ⁨{words}⁩</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n annotations</source>
            <translation>
                <numerusform>لا علامات</numerusform>
                <numerusform>علامة واحدة</numerusform>
                <numerusform>علامتان</numerusform>
                <numerusform>%n علامات</numerusform>
                <numerusform>%n علامة</numerusform>
                <numerusform>%n علامة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n as they are here</source>
            <translation>
                <numerusform>لا شيء كما هو هنا</numerusform>
                <numerusform>واحدة كما هي هنا</numerusform>
                <numerusform>اثنتان كما هما هنا</numerusform>
                <numerusform>%n كما هي هنا</numerusform>
                <numerusform>%n كما هي هنا</numerusform>
                <numerusform>%n كما هي هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n attached</source>
            <translation>
                <numerusform>لا مرفق</numerusform>
                <numerusform>مرفق واحد</numerusform>
                <numerusform>مرفقان</numerusform>
                <numerusform>%n مرفقات</numerusform>
                <numerusform>%n مرفقًا</numerusform>
                <numerusform>%n مرفق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes since</source>
            <translation>
                <numerusform>لا تغييرات منذ ذلك الحين</numerusform>
                <numerusform>تغيير واحد منذ ذلك الحين</numerusform>
                <numerusform>تغييران منذ ذلك الحين</numerusform>
                <numerusform>%n تغييرات منذ ذلك الحين</numerusform>
                <numerusform>%n تغييرًا منذ ذلك الحين</numerusform>
                <numerusform>%n تغيير منذ ذلك الحين</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes that it alone has</source>
            <translation>
                <numerusform>لا تغييرات فيها وحدها</numerusform>
                <numerusform>تغيير واحد فيها وحدها</numerusform>
                <numerusform>تغييران فيها وحدها</numerusform>
                <numerusform>%n تغييرات فيها وحدها</numerusform>
                <numerusform>%n تغييرًا فيها وحدها</numerusform>
                <numerusform>%n تغيير فيها وحدها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n citations</source>
            <translation>
                <numerusform>لا استشهادات</numerusform>
                <numerusform>استشهاد واحد</numerusform>
                <numerusform>استشهادان</numerusform>
                <numerusform>%n استشهادات</numerusform>
                <numerusform>%n استشهادًا</numerusform>
                <numerusform>%n استشهاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n citations are unchecked.</source>
            <translation>
                <numerusform>لا استشهاد غير متحقق منه.</numerusform>
                <numerusform>استشهاد واحد غير متحقق منه.</numerusform>
                <numerusform>استشهادان غير متحقق منهما.</numerusform>
                <numerusform>%n استشهادات غير متحقق منها.</numerusform>
                <numerusform>%n استشهادًا غير متحقق منها.</numerusform>
                <numerusform>%n استشهاد غير متحقق منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n claims</source>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n claims limited</source>
            <translation>
                <numerusform>لا ادعاء محدودًا</numerusform>
                <numerusform>ادعاء واحد محدود</numerusform>
                <numerusform>ادعاءان محدودان</numerusform>
                <numerusform>%n ادعاءات محدودة</numerusform>
                <numerusform>%n ادعاءً محدودًا</numerusform>
                <numerusform>%n ادعاء محدود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n claims rest on it</source>
            <translation>
                <numerusform>لا يستند إليه ادعاء</numerusform>
                <numerusform>يستند إليه ادعاء واحد</numerusform>
                <numerusform>يستند إليه ادعاءان</numerusform>
                <numerusform>تستند إليه %n ادعاءات</numerusform>
                <numerusform>يستند إليه %n ادعاءً</numerusform>
                <numerusform>يستند إليه %n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n claims would be unplaced</source>
            <translation>
                <numerusform>لن يبقى أي ادعاء بلا موضع</numerusform>
                <numerusform>سيبقى ادعاء واحد بلا موضع</numerusform>
                <numerusform>سيبقى ادعاءان بلا موضع</numerusform>
                <numerusform>ستبقى %n ادعاءات بلا موضع</numerusform>
                <numerusform>سيبقى %n ادعاءً بلا موضع</numerusform>
                <numerusform>سيبقى %n ادعاء بلا موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>%n claims, tinted.</source>
            <translation>
                <numerusform>لا ادعاء.</numerusform>
                <numerusform>ادعاء واحد، ملوَّن.</numerusform>
                <numerusform>ادعاءان، ملوَّنان.</numerusform>
                <numerusform>%n ادعاءات، ملوَّنة.</numerusform>
                <numerusform>%n ادعاءً، ملوَّنة.</numerusform>
                <numerusform>%n ادعاء، ملوَّنة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n comments in it were taken in.</source>
            <translation>
                <numerusform>لم يؤخذ أي تعليق من الملف.</numerusform>
                <numerusform>أُخذ تعليق واحد من الملف.</numerusform>
                <numerusform>أُخذ تعليقان من الملف.</numerusform>
                <numerusform>أُخذت %n تعليقات من الملف.</numerusform>
                <numerusform>أُخذ %n تعليقًا من الملف.</numerusform>
                <numerusform>أُخذ %n تعليق من الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n could not be read</source>
            <translation>
                <numerusform>لم تتعذّر قراءة شيء</numerusform>
                <numerusform>تعذّرت قراءة واحدة</numerusform>
                <numerusform>تعذّرت قراءة اثنتين</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n could not be: see the list.</source>
            <translation>
                <numerusform>لم يتعذّر شيء: انظر القائمة.</numerusform>
                <numerusform>تعذّر واحد: انظر القائمة.</numerusform>
                <numerusform>تعذّر اثنان: انظر القائمة.</numerusform>
                <numerusform>تعذّر %n: انظر القائمة.</numerusform>
                <numerusform>تعذّر %n: انظر القائمة.</numerusform>
                <numerusform>تعذّر %n: انظر القائمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n documents</source>
            <translation>
                <numerusform>لا مستندات</numerusform>
                <numerusform>مستند واحد</numerusform>
                <numerusform>مستندان</numerusform>
                <numerusform>%n مستندات</numerusform>
                <numerusform>%n مستندًا</numerusform>
                <numerusform>%n مستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n documents attached</source>
            <translation>
                <numerusform>لا مستند مرفقًا</numerusform>
                <numerusform>مستند واحد مرفق</numerusform>
                <numerusform>مستندان مرفقان</numerusform>
                <numerusform>%n مستندات مرفقة</numerusform>
                <numerusform>%n مستندًا مرفقًا</numerusform>
                <numerusform>%n مستند مرفق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files attached.</source>
            <translation>
                <numerusform>لم يُرفق أي ملف.</numerusform>
                <numerusform>أُرفق ملف واحد.</numerusform>
                <numerusform>أُرفق ملفان.</numerusform>
                <numerusform>أُرفقت %n ملفات.</numerusform>
                <numerusform>أُرفق %n ملفًا.</numerusform>
                <numerusform>أُرفق %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n files could not be read</source>
            <translation>
                <numerusform>لم تتعذّر قراءة ملف</numerusform>
                <numerusform>تعذّرت قراءة ملف واحد</numerusform>
                <numerusform>تعذّرت قراءة ملفين</numerusform>
                <numerusform>تعذّرت قراءة %n ملفات</numerusform>
                <numerusform>تعذّرت قراءة %n ملفًا</numerusform>
                <numerusform>تعذّرت قراءة %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dropping.py" />
            <source>%n files: they are listed</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>مجلد واحد: ستُدرج ملفاته</numerusform>
                <numerusform>ملفان: سيُدرجان في قائمة</numerusform>
                <numerusform>%n ملفات: ستُدرج في قائمة</numerusform>
                <numerusform>%n ملفًا: ستُدرج في قائمة</numerusform>
                <numerusform>%n ملف: ستُدرج في قائمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n further</source>
            <translation>
                <numerusform>لا مصادر أخرى</numerusform>
                <numerusform>مصدر آخر</numerusform>
                <numerusform>مصدران آخران</numerusform>
                <numerusform>%n مصادر أخرى</numerusform>
                <numerusform>%n مصدرًا آخر</numerusform>
                <numerusform>%n مصدر آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/find_bar.py" />
            <source>%n hits</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n hits for “{query}”</source>
            <translation>
                <numerusform>لا نتائج عن «⁨{query}⁩»</numerusform>
                <numerusform>نتيجة واحدة عن «⁨{query}⁩»</numerusform>
                <numerusform>نتيجتان عن «⁨{query}⁩»</numerusform>
                <numerusform>%n نتائج عن «⁨{query}⁩»</numerusform>
                <numerusform>%n نتيجة عن «⁨{query}⁩»</numerusform>
                <numerusform>%n نتيجة عن «⁨{query}⁩»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>لم يُحكم على شيء</numerusform>
                <numerusform>حُكم على 1</numerusform>
                <numerusform>حُكم على 2</numerusform>
                <numerusform>حُكم على %n</numerusform>
                <numerusform>حُكم على %n</numerusform>
                <numerusform>حُكم على %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n judgements</source>
            <translation>
                <numerusform>لا أحكام</numerusform>
                <numerusform>حكم واحد</numerusform>
                <numerusform>حكمان</numerusform>
                <numerusform>%n أحكام</numerusform>
                <numerusform>%n حكمًا</numerusform>
                <numerusform>%n حكم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n judgements are stale.</source>
            <translation>
                <numerusform>لا حكم متقادمًا.</numerusform>
                <numerusform>حكم واحد متقادم.</numerusform>
                <numerusform>حكمان متقادمان.</numerusform>
                <numerusform>%n أحكام متقادمة.</numerusform>
                <numerusform>%n حكمًا متقادمًا.</numerusform>
                <numerusform>%n حكم متقادم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n judgements of this source were made without it, and are stale now.</source>
            <translation>
                <numerusform>لم يصدر أي حكم على هذا المصدر من دونه.</numerusform>
                <numerusform>صدر حكم واحد على هذا المصدر من دونه، وهو الآن متقادم.</numerusform>
                <numerusform>صدر حكمان على هذا المصدر من دونه، وهما الآن متقادمان.</numerusform>
                <numerusform>صدرت %n أحكام على هذا المصدر من دونه، وهي الآن متقادمة.</numerusform>
                <numerusform>صدر %n حكمًا على هذا المصدر من دونه، وهي الآن متقادمة.</numerusform>
                <numerusform>صدر %n حكم على هذا المصدر من دونه، وهي الآن متقادمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/models/options.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n limits</source>
            <translation>
                <numerusform>لا حدود</numerusform>
                <numerusform>حدّ واحد</numerusform>
                <numerusform>حدّان</numerusform>
                <numerusform>%n حدود</numerusform>
                <numerusform>%n حدًّا</numerusform>
                <numerusform>%n حدّ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n markers</source>
            <translation>
                <numerusform>لا أرقام استشهاد</numerusform>
                <numerusform>رقم استشهاد واحد</numerusform>
                <numerusform>رقما استشهاد</numerusform>
                <numerusform>%n أرقام استشهاد</numerusform>
                <numerusform>%n رقم استشهاد</numerusform>
                <numerusform>%n رقم استشهاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>%n more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n more hits in it</source>
            <translation>
                <numerusform>لا نتائج أخرى فيه</numerusform>
                <numerusform>نتيجة أخرى فيه</numerusform>
                <numerusform>نتيجتان أخريان فيه</numerusform>
                <numerusform>%n نتائج أخرى فيه</numerusform>
                <numerusform>%n نتيجة أخرى فيه</numerusform>
                <numerusform>%n نتيجة أخرى فيه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>%n more limits</source>
            <translation>
                <numerusform>لا حدود أخرى</numerusform>
                <numerusform>حدّ آخر</numerusform>
                <numerusform>حدّان آخران</numerusform>
                <numerusform>%n حدود أخرى</numerusform>
                <numerusform>%n حدًّا آخر</numerusform>
                <numerusform>%n حدّ آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>%n notes</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n numbered</source>
            <translation>
                <numerusform>لا مصادر مرقّمة</numerusform>
                <numerusform>مصدر مرقّم</numerusform>
                <numerusform>مصدران مرقّمان</numerusform>
                <numerusform>%n مصادر مرقّمة</numerusform>
                <numerusform>%n مصدرًا مرقّمًا</numerusform>
                <numerusform>%n مصدر مرقّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n numbered sources</source>
            <translation>
                <numerusform>لا مصادر مرقّمة</numerusform>
                <numerusform>مصدر مرقّم واحد</numerusform>
                <numerusform>مصدران مرقّمان</numerusform>
                <numerusform>%n مصادر مرقّمة</numerusform>
                <numerusform>%n مصدرًا مرقّمًا</numerusform>
                <numerusform>%n مصدر مرقّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n of them stale</source>
            <translation>
                <numerusform>منها %n متقادم</numerusform>
                <numerusform>منها %n متقادم</numerusform>
                <numerusform>منها %n متقادم</numerusform>
                <numerusform>منها %n متقادم</numerusform>
                <numerusform>منها %n متقادم</numerusform>
                <numerusform>منها %n متقادم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n options</source>
            <translation>
                <numerusform>لا خيارات</numerusform>
                <numerusform>خيار واحد</numerusform>
                <numerusform>خياران</numerusform>
                <numerusform>%n خيارات</numerusform>
                <numerusform>%n خيارًا</numerusform>
                <numerusform>%n خيار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>%n passages</source>
            <translation>
                <numerusform>لا مقاطع</numerusform>
                <numerusform>مقطع واحد</numerusform>
                <numerusform>مقطعان</numerusform>
                <numerusform>%n مقاطع</numerusform>
                <numerusform>%n مقطعًا</numerusform>
                <numerusform>%n مقطع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>%n records</source>
            <translation>
                <numerusform>لا سجلات</numerusform>
                <numerusform>سجل واحد</numerusform>
                <numerusform>سجلان</numerusform>
                <numerusform>%n سجلات</numerusform>
                <numerusform>%n سجلًا</numerusform>
                <numerusform>%n سجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation type="vanished">
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًّا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows touched</source>
            <translation type="vanished">
                <numerusform>لا صفوف مسّها التغيير</numerusform>
                <numerusform>صف واحد مسّه التغيير</numerusform>
                <numerusform>صفان مسّهما التغيير</numerusform>
                <numerusform>%n صفوف مسّها التغيير</numerusform>
                <numerusform>%n صفًّا مسّه التغيير</numerusform>
                <numerusform>%n صف مسّه التغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sections</source>
            <translation>
                <numerusform>لا أقسام</numerusform>
                <numerusform>قسم واحد</numerusform>
                <numerusform>قسمان</numerusform>
                <numerusform>%n أقسام</numerusform>
                <numerusform>%n قسمًا</numerusform>
                <numerusform>%n قسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections fewer than now</source>
            <translation>
                <numerusform>لا أقسام أقل من الآن</numerusform>
                <numerusform>قسم واحد أقل من الآن</numerusform>
                <numerusform>قسمان أقل من الآن</numerusform>
                <numerusform>%n أقسام أقل من الآن</numerusform>
                <numerusform>%n قسمًا أقل من الآن</numerusform>
                <numerusform>%n قسم أقل من الآن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections more than now</source>
            <translation>
                <numerusform>لا أقسام أكثر من الآن</numerusform>
                <numerusform>قسم واحد أكثر من الآن</numerusform>
                <numerusform>قسمان أكثر من الآن</numerusform>
                <numerusform>%n أقسام أكثر من الآن</numerusform>
                <numerusform>%n قسمًا أكثر من الآن</numerusform>
                <numerusform>%n قسم أكثر من الآن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n sheets about it</source>
            <translation>
                <numerusform>لا بطاقات عنه</numerusform>
                <numerusform>بطاقة عنه</numerusform>
                <numerusform>بطاقتان عنه</numerusform>
                <numerusform>%n بطاقات عنه</numerusform>
                <numerusform>%n بطاقة عنه</numerusform>
                <numerusform>%n بطاقة عنه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>لا مصادر</numerusform>
                <numerusform>مصدر واحد</numerusform>
                <numerusform>مصدران</numerusform>
                <numerusform>%n مصادر</numerusform>
                <numerusform>%n مصدرًا</numerusform>
                <numerusform>%n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n sources added</source>
            <translation>
                <numerusform>لم يُضف مصدر</numerusform>
                <numerusform>أُضيف مصدر واحد</numerusform>
                <numerusform>أُضيف مصدران</numerusform>
                <numerusform>أُضيفت %n مصادر</numerusform>
                <numerusform>أُضيف %n مصدرًا</numerusform>
                <numerusform>أُضيف %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/cards/options.py" />
            <location filename="../../dossier/ui/models/options.py" />
            <source>%n stale</source>
            <translation>
                <numerusform>متقادم: 0</numerusform>
                <numerusform>متقادم: 1</numerusform>
                <numerusform>متقادم: 2</numerusform>
                <numerusform>متقادم: %n</numerusform>
                <numerusform>متقادم: %n</numerusform>
                <numerusform>متقادم: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n taken; undo takes them back</source>
            <translation>
                <numerusform>لم يؤخذ شيء (%n)</numerusform>
                <numerusform>أُخذ عنصر واحد؛ ويعيده التراجع</numerusform>
                <numerusform>أُخذ عنصران؛ ويعيدهما التراجع</numerusform>
                <numerusform>أُخذت %n عناصر؛ ويعيدها التراجع</numerusform>
                <numerusform>أُخذ %n عنصرًا؛ ويعيدها التراجع</numerusform>
                <numerusform>أُخذ %n عنصر؛ ويعيدها التراجع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n things differ</source>
            <translation>
                <numerusform>لا يختلف شيء (%n)</numerusform>
                <numerusform>يختلف عنصر واحد</numerusform>
                <numerusform>يختلف عنصران</numerusform>
                <numerusform>تختلف %n عناصر</numerusform>
                <numerusform>يختلف %n عنصرًا</numerusform>
                <numerusform>يختلف %n عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>%n things lost their place when a text changed; nothing was dropped.</source>
            <translation>
                <numerusform>لم يفقد شيء موضعه.</numerusform>
                <numerusform>فقد شيء واحد موضعه حين تغيّر نص؛ ولم يُحذف.</numerusform>
                <numerusform>فقد شيئان موضعهما حين تغيّر نص؛ ولم يُحذف شيء.</numerusform>
                <numerusform>فقدت %n أشياء مواضعها حين تغيّر نص؛ ولم يُحذف شيء.</numerusform>
                <numerusform>فقد %n شيئًا موضعه حين تغيّر نص؛ ولم يُحذف شيء.</numerusform>
                <numerusform>فقد %n شيء موضعه حين تغيّر نص؛ ولم يُحذف شيء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n unplaced</source>
            <translation>
                <numerusform>بلا موضع: 0</numerusform>
                <numerusform>بلا موضع: 1</numerusform>
                <numerusform>بلا موضع: 2</numerusform>
                <numerusform>بلا موضع: %n</numerusform>
                <numerusform>بلا موضع: %n</numerusform>
                <numerusform>بلا موضع: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Add %n sources</source>
            <translation>
                <numerusform>إضافة مصادر</numerusform>
                <numerusform>إضافة مصدر واحد</numerusform>
                <numerusform>إضافة مصدرين</numerusform>
                <numerusform>إضافة %n مصادر</numerusform>
                <numerusform>إضافة %n مصدرًا</numerusform>
                <numerusform>إضافة %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All %n like this are right</source>
            <translation>
                <numerusform>لا شيء كهذا</numerusform>
                <numerusform>الوحيد من هذا النوع صحيح</numerusform>
                <numerusform>كلا الاثنين من هذا النوع صحيح</numerusform>
                <numerusform>كل الـ %n من هذا النوع صحيحة</numerusform>
                <numerusform>كل الـ %n من هذا النوع صحيحة</numerusform>
                <numerusform>كل الـ %n من هذا النوع صحيحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach %n files</source>
            <translation>
                <numerusform>إرفاق ملفات</numerusform>
                <numerusform>إرفاق ملف واحد</numerusform>
                <numerusform>إرفاق ملفين</numerusform>
                <numerusform>إرفاق %n ملفات</numerusform>
                <numerusform>إرفاق %n ملفًا</numerusform>
                <numerusform>إرفاق %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Background</source>
            <translation>خلفية</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; %n files are attached.</source>
            <translation>
                <numerusform>أُلغي؛ ولم يُرفق ملف.</numerusform>
                <numerusform>أُلغي؛ وأُرفق ملف واحد.</numerusform>
                <numerusform>أُلغي؛ وأُرفق ملفان.</numerusform>
                <numerusform>أُلغي؛ وأُرفقت %n ملفات.</numerusform>
                <numerusform>أُلغي؛ وأُرفق %n ملفًا.</numerusform>
                <numerusform>أُلغي؛ وأُرفق %n ملف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Cannot tell</source>
            <translation>لا يمكن الجزم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Contradicts</source>
            <translation>يناقض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Does not</source>
            <translation>لا يدعم</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>In %n places</source>
            <translation>
                <numerusform>في %n موضع</numerusform>
                <numerusform>في موضع واحد</numerusform>
                <numerusform>في موضعين</numerusform>
                <numerusform>في %n مواضع</numerusform>
                <numerusform>في %n موضعًا</numerusform>
                <numerusform>في %n موضع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Limits</source>
            <translation>حدود</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Markdown’s footnotes, [^4]</source>
            <translation>حواشي Markdown، ‎[^4]‎</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_text.py" />
            <source>Navigation (%n lines)</source>
            <translation>
                <numerusform>التنقل (لا أسطر)</numerusform>
                <numerusform>التنقل (سطر واحد)</numerusform>
                <numerusform>التنقل (سطران)</numerusform>
                <numerusform>التنقل (%n أسطر)</numerusform>
                <numerusform>التنقل (%n سطرًا)</numerusform>
                <numerusform>التنقل (%n سطر)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Option</source>
            <translation>خيار</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Sheet</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Supports</source>
            <translation>يدعم</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take the %n ticked ones</source>
            <translation>
                <numerusform>لا شيء مؤشَّر عليه</numerusform>
                <numerusform>أخذ المؤشَّر عليها</numerusform>
                <numerusform>أخذ الاثنتين المؤشَّر عليهما</numerusform>
                <numerusform>أخذ الـ %n المؤشَّر عليها</numerusform>
                <numerusform>أخذ الـ %n المؤشَّر عليها</numerusform>
                <numerusform>أخذ الـ %n المؤشَّر عليها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Taking %n annotations</source>
            <translation>
                <numerusform>لا علامات لأخذها</numerusform>
                <numerusform>أخذ علامة واحدة</numerusform>
                <numerusform>أخذ علامتين</numerusform>
                <numerusform>أخذ %n علامات</numerusform>
                <numerusform>أخذ %n علامة</numerusform>
                <numerusform>أخذ %n علامة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>The program was not sure how to read %n things</source>
            <translation>
                <numerusform>لم يشكّ الاستيراد في شيء</numerusform>
                <numerusform>شكّ الاستيراد في أمر واحد</numerusform>
                <numerusform>شكّ الاستيراد في أمرين</numerusform>
                <numerusform>شكّ الاستيراد في %n أمور</numerusform>
                <numerusform>شكّ الاستيراد في %n أمرًا</numerusform>
                <numerusform>شكّ الاستيراد في %n أمر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>The program was not sure how to read %n things here</source>
            <translation>
                <numerusform>لم يشكّ الاستيراد في شيء هنا</numerusform>
                <numerusform>شكّ الاستيراد في أمر واحد هنا</numerusform>
                <numerusform>شكّ الاستيراد في أمرين هنا</numerusform>
                <numerusform>شكّ الاستيراد في %n أمور هنا</numerusform>
                <numerusform>شكّ الاستيراد في %n أمرًا هنا</numerusform>
                <numerusform>شكّ الاستيراد في %n أمر هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>The program was not sure how to read %n things. Correct each, or say that it is right.</source>
            <translation>
                <numerusform>لم يشكّ الاستيراد في شيء.</numerusform>
                <numerusform>شكّ الاستيراد في أمر واحد. صحّحه، أو قل إنه صحيح.</numerusform>
                <numerusform>شكّ الاستيراد في أمرين. صحّح كلًّا منهما، أو قل إنه صحيح.</numerusform>
                <numerusform>شكّ الاستيراد في %n أمور. صحّح كلًّا منها، أو قل إنه صحيح.</numerusform>
                <numerusform>شكّ الاستيراد في %n أمرًا. صحّح كلًّا منها، أو قل إنه صحيح.</numerusform>
                <numerusform>شكّ الاستيراد في %n أمر. صحّح كلًّا منها، أو قل إنه صحيح.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Unchecked</source>
            <translation>غير متحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Untitled source</source>
            <translation>مصدر بلا عنوان</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>area</source>
            <translation>مساحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>assessment</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>author and year, (Author 2020)</source>
            <translation>المؤلف والسنة، (المؤلف 2020)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>candidate</source>
            <translation>محتملة فقط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>cannot tell</source>
            <translation>لا يمكن الجزم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>certain</source>
            <translation>مؤكدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>claim text changed</source>
            <translation>تغيّر نص الادعاء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>contradicts</source>
            <translation>يناقض</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>differs</source>
            <translation>يختلف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>document changed</source>
            <translation>تغيّر المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>does not support</source>
            <translation>لا يدعم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>drawing</source>
            <translation>رسم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact after normalising</source>
            <translation>مطابق عدا الطباعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>fact</source>
            <translation>واقعة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in brackets, [4]</source>
            <translation>بين معقوفين، ‎[4]‎</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in parentheses, (4)</source>
            <translation>بين قوسين، (4)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>inference</source>
            <translation>استنتاج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>insertion</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its DOI</source>
            <translation>رقم DOI له</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its address</source>
            <translation>عنوانه على الويب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>likely</source>
            <translation>مرجح</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>limit</source>
            <translation>حدّ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line</source>
            <translation>خط</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line {number}</source>
            <translation>السطر {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no source text</source>
            <translation>لا نص للمصدر</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no text</source>
            <translation>لا نص</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not given</source>
            <translation>غير مذكورة</translation>
        </message>
        <message>
            <source>not included</source>
            <translation type="vanished">غير مدرجة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note on words</source>
            <translation>ملاحظة على كلمات</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>once raised, Act4</source>
            <translation>كانت مرفوعة، القانون4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>partly supports</source>
            <translation>يدعم جزئيًا</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>passage changed</source>
            <translation>تغيّر المقطع</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>probable</source>
            <translation>مرجحة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>raised, ⁴</source>
            <translation>مرفوعة، ⁴</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>record {number}</source>
            <translation>السجل {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>shape</source>
            <translation>شكل</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>stamp</source>
            <translation>ختم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>strike-out</source>
            <translation>شطب</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>supports</source>
            <translation>يدعم</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>sure</source>
            <translation>أكيد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the document’s title</source>
            <translation>عنوان المستند</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number in the file name</source>
            <translation>الرقم في اسم الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number that the file name begins with</source>
            <translation>الرقم الذي يبدأ به اسم الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title in the file name</source>
            <translation>العنوان في اسم الملف</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title on the first page</source>
            <translation>العنوان في الصفحة الأولى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unchecked</source>
            <translation>غير متحقق منه</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>underline</source>
            <translation>تسطير</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unknown</source>
            <translation>مجهولة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unsure</source>
            <translation>غير أكيد</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>wavy underline</source>
            <translation>تسطير متموج</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>{found}, out of a sentence with a negation</source>
            <translation>⁨{found}⁩، مقتطع من جملة فيها نفي</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>, with {what}</source>
            <translation>، مع ⁨{what}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>; undo brings all back.</source>
            <translation>؛ ويعيد التراجع كل شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Kept: {what}.</source>
            <translation>بقي: {what}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>New dossier</source>
            <translation>إضبارة جديدة</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Open the section first.</source>
            <translation>افتح القسم أولًا.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Save the new dossier as</source>
            <translation>حفظ الإضبارة الجديدة باسم</translation>
        </message>
        <message>
            <source>The brief does not number this source.</source>
            <translation type="vanished">لا يرقّم الموجز هذا المصدر.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>The source is [{number}] now.</source>
            <translation>رقم المصدر الآن [{number}].</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <translation>لا موجز في هذه الإضبارة؛ استورد موجزًا، أو ابدأ إضبارة جديدة.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{section}” was removed with its claims and what lay on them; undo brings all back.</source>
            <translation>أُزيل «⁨{section}⁩» بادعاءاته وما كان عليها؛ ويعيد التراجع كل شيء.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” is a further source now.</source>
            <translation>«⁨{source}⁩» مصدر آخر الآن، لا يرقّمه الموجز.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” was removed</source>
            <translation>أُزيل «⁨{source}⁩»</translation>
        </message>
    </context>
    <context>
        <name>_CitationRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move this citation to</source>
            <translation>نقل هذا الاستشهاد إلى</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move to…</source>
            <translation>نقل إلى…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>{word}, no longer counts</source>
            <translation>⁨{word}⁩، لم يعد ساريًا</translation>
        </message>
    </context>
    <context>
        <name>_SourceDelegate</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Source of {file}</source>
            <translation>مصدر ⁨{file}⁩</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>no source</source>
            <translation>لا مصدر</translation>
        </message>
    </context>
    <context>
        <name>_TiedRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Untie</source>
            <translation>فكّ الربط</translation>
        </message>
    </context>
</TS>
