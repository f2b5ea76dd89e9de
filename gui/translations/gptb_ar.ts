<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount} bytes</source>
        <translation>{amount} بايت</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount}/s</source>
        <translation>{amount}/ث</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Answering</source>
        <translation>جارٍ الرد</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <location filename="../chat_deletions.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Keeping the chats</source>
        <translation>حفظ الدردشات</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Reading the conversation</source>
        <translation>قراءة المحادثة</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping what is typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the question</source>
        <translation>حفظ السؤال</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/chat_view.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>{name} is deleted.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>It is too late: {name} is deleted for good.</source>
        <translation>فات الأوان: حُذف {name} نهائيًا.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>Deleting {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../drafts.py"/>
        <location filename="../pages/configure.py"/>
        <source>Keeping what you typed</source>
        <translation>حفظ ما كتبته</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>البحث عن النماذج</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../open_gpts.py"/>
        <location filename="../pages/library.py"/>
        <source>Reading the library</source>
        <translation>قراءة المكتبة</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window?</source>
        <translation>إغلاق النافذة؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.py"/>
        <source>%n task(s) are still running, and stop when the window closes.</source>
        <translation><numerusform>لا توجد مهام قيد التشغيل.</numerusform><numerusform>مهمة واحدة ما زالت قيد التشغيل، وستتوقف عند إغلاق النافذة.</numerusform><numerusform>مهمتان ما زالتا قيد التشغيل، وستتوقفان عند إغلاق النافذة.</numerusform><numerusform>%n مهام ما زالت قيد التشغيل، وستتوقف عند إغلاق النافذة.</numerusform><numerusform>%n مهمة ما زالت قيد التشغيل، وستتوقف عند إغلاق النافذة.</numerusform><numerusform>%n مهمة ما زالت قيد التشغيل، وستتوقف عند إغلاق النافذة.</numerusform></translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>What is done so far is kept; you can go on with it later.</source>
        <translation>ما أُنجز حتى الآن محفوظ، ويمكنك المتابعة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>الانتقال إلى GPT أو صفحة، أو تنفيذ أمر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>عرض الاختصارات</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>عرض الاختصارات (مفاتيح ثانية)</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>الصفحة المفتوحة التالية</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answering…</source>
        <translation>جارٍ الرد…</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Draft: {text}</source>
        <translation>مسودة: {text}</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>embedding</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/store.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/knowledge.py"/>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>used {when}</source>
        <translation>استُخدم {when}</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/library.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/disk_chart.py"/>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/store.py"/>
        <source>Shared folder</source>
        <translation>المجلد المشترك</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw the changes away</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>The changes are gone.</source>
        <translation>أُزيلت التغييرات.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Ways to make it</source>
        <translation>طرق الإنشاء</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/gpt.py"/>
        <source>Configure</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Preview, as it stands here, saved or not</source>
        <translation>معاينة، كما هو هنا، محفوظًا أو لا</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Looking for a draft</source>
        <translation>البحث عن مسودة</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>{name} is as you left it, not saved yet.</source>
        <translation>{name} كما تركته، ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Not saved yet; kept as a draft.</source>
        <translation>لم يُحفظ بعد؛ محفوظ كمسودة.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: answers questions about our lease</source>
        <translation>مثلًا: يجيب عن أسئلة حول عقد إيجارنا</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Who is it for?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: people who rent in our house</source>
        <translation>مثلًا: المستأجرون في بنايتنا</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>How should it sound?</source>
        <translation>كيف ينبغي أن يكون أسلوبه؟</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: friendly, in short sentences</source>
        <translation>مثلًا: ودود، بجمل قصيرة</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What must it not do?</source>
        <translation>ما الذي يجب ألا يفعله؟</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: give legal advice</source>
        <translation>مثلًا: تقديم مشورة قانونية</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation>قل لي ما الذي يتغير: «make it shorter»، «it should speak Spanish»، «call it Lease helper».</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>This is what I made of it.</source>
        <translation>هذا ما صنعته من ذلك.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added: {value}</source>
        <translation>أضفت: {value}</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added your wish to the instructions as you said it.</source>
        <translation>أضفت رغبتك إلى التعليمات كما قلتها.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It is called {value} now.</source>
        <translation>اسمه الآن {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers in {value} now.</source>
        <translation>يجيب الآن بلغة {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It keeps its answers short now.</source>
        <translation>يختصر إجاباته الآن.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers at length now.</source>
        <translation>يجيب الآن بإسهاب.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It offers “{value}” to start with now.</source>
        <translation>يعرض الآن «{value}» للبداية.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers only from its files now.</source>
        <translation>يجيب الآن من ملفاته فقط.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I took the last change back.</source>
        <translation>تراجعت عن آخر تغيير.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What should be different?</source>
        <translation>ما الذي ينبغي أن يختلف؟</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Opening the model…</source>
        <translation>فتح النموذج…</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Proposing</source>
        <translation>جارٍ الاقتراح</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/create.py"/>
        <source>The model is writing: %n token(s)</source>
        <translation><numerusform>النموذج يكتب: لا رموز بعد</numerusform><numerusform>النموذج يكتب: رمز واحد</numerusform><numerusform>النموذج يكتب: رمزان</numerusform><numerusform>النموذج يكتب: %n رموز</numerusform><numerusform>النموذج يكتب: %n رمزًا</numerusform><numerusform>النموذج يكتب: %n رمز</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>in your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>worded by the model</source>
        <translation>بصياغة النموذج</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <location filename="../widgets/find_bar.py"/>
        <location filename="../widgets/notice.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close the GPT</source>
        <translation>إغلاق GPT</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Pages of {name}</source>
        <translation>صفحات {name}</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close {name}</source>
        <translation>إغلاق {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Checking {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>SHA-256 {mark}</source>
        <translation>SHA-256 {mark}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/confirm.py"/>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Importing {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/import_bundle.py"/>
        <source>{size}, %n file(s), all checked</source>
        <translation><numerusform>{size}، لا ملفات</numerusform><numerusform>{size}، ملف واحد، فُحص</numerusform><numerusform>{size}، ملفان، فُحصا</numerusform><numerusform>{size}، %n ملفات، فُحصت كلها</numerusform><numerusform>{size}، %n ملفًا، فُحصت كلها</numerusform><numerusform>{size}، %n ملف، فُحصت كلها</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation>يعمل على {model}؛ ويبحث {embedder} في ملفاته.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It asks to use: {what}.</source>
        <translation>يطلب استخدام: {what}.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>It asks for no permissions.</source>
        <translation>لا يطلب أي أذونات.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation>لا يُمنح شيء باستيراده، ولا يُشغَّل شيء مما فيه.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation>ليس على هذا الحاسوب بعد: {models}. ستُسأل قبل تنزيله.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation>لديك GPT بهذا الاسم: يُضاف رقم إلى هذا.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It has no instructions.</source>
        <translation>ليس له تعليمات.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Files inside</source>
        <translation>الملفات بداخله</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Conversation starters</source>
        <translation>بدايات المحادثة</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>What is inside</source>
        <translation>ما بداخله</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Starters</source>
        <translation>البدايات</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>new: {source}</source>
        <translation>جديد: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>changed: {source}</source>
        <translation>تغيّر: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>moved: {before} is now {source}</source>
        <translation>نُقل: {before} صار {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>deleted: {source}</source>
        <translation>حُذف: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation>أفلت الملفات والمجلدات هنا. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Remove the chosen files</source>
        <translation>إزالة الملفات المختارة</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync…</source>
        <translation>مزامنة…</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>See what a sync with the originals would do</source>
        <translation>معاينة ما ستفعله المزامنة مع الأصول</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Look into the files</source>
        <translation>النظر في الملفات</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Ask the index</source>
        <translation>سؤال الفهرس</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/hidden_list.py"/>
        <source>Hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Listing files</source>
        <translation>سرد الملفات</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Reading files for {name}</source>
        <translation>قراءة ملفات {name}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/attachments.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Comparing with the originals</source>
        <translation>المقارنة بالأصول</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Removing files</source>
        <translation>إزالة الملفات</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>not there, so its files are kept: {folder}</source>
        <translation>غير موجود، لذا تبقى ملفاته: {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation><numerusform>لا ملفات، لا شيء يُفعل.</numerusform><numerusform>ملف واحد لم يتغير، لا شيء يُفعل.</numerusform><numerusform>ملفان لم يتغيرا، لا شيء يُفعل.</numerusform><numerusform>%n ملفات لم تتغير، لا شيء يُفعل.</numerusform><numerusform>%n ملفًا لم يتغير، لا شيء يُفعل.</numerusform><numerusform>%n ملف لم يتغير، لا شيء يُفعل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>A sync would do this to %n file(s):</source>
        <translation><numerusform>لن تغيّر المزامنة أي ملف:</numerusform><numerusform>ستفعل المزامنة هذا بملف واحد:</numerusform><numerusform>ستفعل المزامنة هذا بملفين:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملفات:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملفًا:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملف:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Syncing {name}</source>
        <translation>مزامنة {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s)</source>
        <translation><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>%n ملفات</numerusform><numerusform>%n ملفًا</numerusform><numerusform>%n ملف</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/passage_list.py"/>
        <source>%n passage(s)</source>
        <translation><numerusform>لا مقاطع</numerusform><numerusform>مقطع واحد</numerusform><numerusform>مقطعان</numerusform><numerusform>%n مقاطع</numerusform><numerusform>%n مقطعًا</numerusform><numerusform>%n مقطع</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n hidden passage(s), left out</source>
        <translation><numerusform>لا مقاطع مخفية</numerusform><numerusform>مقطع مخفي واحد، استُبعد</numerusform><numerusform>مقطعان مخفيان، استُبعدا</numerusform><numerusform>%n مقاطع مخفية، استُبعدت</numerusform><numerusform>%n مقطعًا مخفيًا، استُبعدت</numerusform><numerusform>%n مقطع مخفي، استُبعدت</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>New GPT</source>
        <translation>GPT جديد</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate the GPT</source>
        <translation>تكرار GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share the GPT</source>
        <translation>مشاركة GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Delete the GPT</source>
        <translation>حذف GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT has these words.</source>
        <translation>لا يوجد GPT بهذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Making {name}</source>
        <translation>إنشاء {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import a GPT</source>
        <translation>استيراد GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/share.py"/>
        <source>GPTs (*.gptb)</source>
        <translation>GPT (*.gptb)</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Copying {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Find a GPT</source>
        <translation>البحث عن GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make one, or drop a .gptb file here.</source>
        <translation>أنشئ واحدًا، أو أفلت ملف ‎.gptb هنا.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT yet.</source>
        <translation>لا يوجد GPT بعد.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make the first one</source>
        <translation>إنشاء الأول</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>{name} has changes that were not saved.</source>
        <translation>في {name} تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/model_details.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch the chosen model</source>
        <translation>تنزيل النموذج المختار</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove the chosen model</source>
        <translation>إزالة النموذج المختار</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>owner/name on Hugging Face</source>
        <translation>المالك/الاسم على Hugging Face</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>A model on Hugging Face, owner/name</source>
        <translation>نموذج على Hugging Face، المالك/الاسم</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Look it up</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation>أفلت ملف ‎.gguf أو مجلد نموذج هنا.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>Listing models</source>
        <translation>سرد النماذج</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Looking up the model</source>
        <translation>البحث عن النموذج</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove {name}? It frees {size}.</source>
        <translation>إزالة {name}؟ يحرر {size}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/models.py"/>
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation><numerusform>لا يستخدمه أي GPT:</numerusform><numerusform>يستخدمه GPT واحد وسيلزمه تنزيله مجددًا:</numerusform><numerusform>يستخدمه اثنان وسيلزمهما تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Removing {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetching {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation>تنزيل {title}؟ {size}، الترخيص {licence}، من {source}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} on the disk</source>
        <translation>{size} على القرص</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Choose a model to see what it is made of.</source>
        <translation>اختر نموذجًا لترى ممّ يتكون.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} to download, licence {licence}.</source>
        <translation>{size} للتنزيل، الترخيص {licence}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>to be fetched</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Its files go to</source>
        <translation>ملفاته تذهب إلى</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>What each GPT may do</source>
        <translation>ما يُسمح به لكل GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open its files</source>
        <translation>فتح ملفاته</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open the files of the chosen GPT</source>
        <translation>فتح ملفات الـGPT المختار</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Looking at the permissions</source>
        <translation>النظر في الأذونات</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n GPT(s) ask for something</source>
        <translation><numerusform>لا GPT يطلب شيئًا</numerusform><numerusform>GPT واحد يطلب شيئًا</numerusform><numerusform>اثنان GPT يطلبان شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n have been granted something</source>
        <translation><numerusform>لم يُمنح أي منها شيئًا</numerusform><numerusform>مُنح واحد شيئًا</numerusform><numerusform>مُنح اثنان شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation><numerusform>لم يُعثر على مقاطع مخفية في الملفات</numerusform><numerusform>عُثر على مقطع مخفي واحد واستُبعد</numerusform><numerusform>عُثر على مقطعين مخفيين واستُبعدا</numerusform><numerusform>عُثر على %n مقاطع مخفية واستُبعدت</numerusform><numerusform>عُثر على %n مقطعًا مخفيًا واستُبعدت</numerusform><numerusform>عُثر على %n مقطع مخفي واستُبعدت</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>عرضها بهذه اللغة الآن</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>يعاد إنشاء النافذة من أجل ذلك.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>مكان نماذج GPT والنماذج لديك</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>لحفظها في مكان آخر، أغلق النافذة وانقل هذا المجلد واضبط GPTB_HOME على مكانه الجديد.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>يسري على ما يُفتح من الآن فصاعدًا. العدد الأقل يترك مجالًا للبرامج الأخرى.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>خيوط الحساب</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>حجم النص بالمئة</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>بقدر المتاح</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>The files that it knows</source>
        <translation>الملفات التي يعرفها</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Its picture</source>
        <translation>صورته</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation>الاختبار والأمثلة والمقارنات: قد تقتبس ما كتبه الناس</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What it was taught (adapters)</source>
        <translation>ما تعلّمه (المحوّلات)</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Share {name}</source>
        <translation>مشاركة {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What the file will contain</source>
        <translation>ما سيحتويه الملف</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Put it into the shared folder</source>
        <translation>وضعه في المجلد المشترك</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation>لا يحتوي أبدًا: المحادثات والتقييمات والإصدارات السابقة ومصادر الملفات والأذونات.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in {file} now.</source>
        <translation>{name} الآن في {file}.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Publishing {name}</source>
        <translation>نشر {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choosing the shared folder</source>
        <translation>جارٍ اختيار المجلد المشترك</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choose the shared folder</source>
        <translation>اختيار المجلد المشترك</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in the shared folder now.</source>
        <translation>{name} الآن في المجلد المشترك.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/share.py"/>
        <source>%n file(s), {size} in all</source>
        <translation><numerusform>لا ملفات، {size}</numerusform><numerusform>ملف واحد، {size}</numerusform><numerusform>ملفان، {size} في المجموع</numerusform><numerusform>%n ملفات، {size} في المجموع</numerusform><numerusform>%n ملفًا، {size} في المجموع</numerusform><numerusform>%n ملف، {size} في المجموع</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Not here yet</source>
        <translation>ليس هنا بعد</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Newer than yours</source>
        <translation>أحدث مما لديك</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Another of this name</source>
        <translation>آخر بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Find in the folder</source>
        <translation>البحث في المجلد</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>GPTs in the shared folder</source>
        <translation>نماذج GPT في المجلد المشترك</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Put there</source>
        <translation>وُضع في</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Look inside…</source>
        <translation>النظر بداخله…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation>مجلد شبكة أو ذاكرة USB فيها ملفات ‎.gptb. النظر يقرؤها ولا يشغّل شيئًا.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Reading the shared folder</source>
        <translation>قراءة المجلد المشترك</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/store.py"/>
        <source>{folder}: %n GPT(s)</source>
        <translation><numerusform>{folder}: لا GPT</numerusform><numerusform>{folder}: GPT واحد</numerusform><numerusform>{folder}: اثنان GPT</numerusform><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>No GPT is there yet. Share one from the library, and others find it here.</source>
        <translation>لا يوجد أي GPT بعد. شارك واحدًا من المكتبة ليجده الآخرون هنا.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose one to see what is in it.</source>
        <translation>اختر واحدًا لترى ما فيه.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Earlier versions</source>
        <translation>إصدارات سابقة</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore the chosen version</source>
        <translation>استعادة الإصدار المختار</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation>لم يتغير بعد. كل حفظ يُبقي الإصدار السابق.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Reading the history</source>
        <translation>قراءة السجل التاريخي</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Version {number}, until {when}</source>
        <translation>الإصدار {number}، حتى {when}</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>then changed: {fields}</source>
        <translation>ثم تغيّر: {fields}</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>إنشاء GPT مثال للتجربة</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>تنزيلها</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>ثلاثة مستندات لمتجر صغير، مع أسئلة لطرحها.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>تنزيل النماذج</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>إنشاء المثال</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>قراءة مستندات المثال</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>الـGPT المثال جاهز للتجربة.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>أنشئ GPT خاصًا بك على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>قل ما الغرض منه، وأعطه ملفاتك، واسأله، وشاركه كملف واحد. لا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>النماذج موجودة على هذا الحاسوب بالفعل: كل شيء يعمل دون اتصال.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>لا حاجة إلى نماذج، {size}. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم نموذج واحد، {size}. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم نموذجان، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>تلزم %n نماذج، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم %n نموذجًا، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم %n نموذج، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform></translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>Looking for unfinished work</source>
        <translation>البحث عن عمل غير مكتمل</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation>انتهى gptb فجأة بينما كان {name} يجيب. حُفظ ما وصل.</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation>انتهى gptb فجأة بينما كنت تكتب إلى {name}: «{draft}»</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Adapter</source>
        <translation>المحوّل</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>None: the model as it is</source>
        <translation>لا شيء: النموذج كما هو</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Take one in…</source>
        <translation>إضافة واحد…</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Listing adapters</source>
        <translation>سرد المحوّلات</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Choose the folder of an adapter</source>
        <translation>اختيار مجلد محوّل</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Checking the adapter</source>
        <translation>فحص المحوّل</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>no passage of the files supports this sentence</source>
        <translation>لا مقطع في الملفات يدعم هذه الجملة</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>“{token}”: {percent} likely</source>
        <translation>«{token}»: احتماله {percent}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>instead: {tokens}</source>
        <translation>بدلًا منه: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>(check)</source>
        <translation>(تحقق)</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/answer.py"/>
        <source>%n passage(s) found</source>
        <translation><numerusform>لم يُعثر على مقاطع</numerusform><numerusform>عُثر على مقطع واحد</numerusform><numerusform>عُثر على مقطعين</numerusform><numerusform>عُثر على %n مقاطع</numerusform><numerusform>عُثر على %n مقطعًا</numerusform><numerusform>عُثر على %n مقطع</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach files to this question</source>
        <translation>إرفاق ملفات بهذا السؤال</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} is attached already.</source>
        <translation>{name} مرفق بالفعل.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Reading {name}…</source>
        <translation>قراءة {name}…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{names}: still being read.</source>
        <translation>{names}: ما زال يُقرأ.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name}: {percent} % of its text was read</source>
        <translation>{name}: قُرئ {percent} % من نصه</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} (the first {percent} %)</source>
        <translation>{name} (أول {percent} %)</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/transcript.py"/>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>{used} of {total} tokens</source>
        <translation>{used} من {total} رمز</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Kept for the answer: {tokens}</source>
        <translation>محجوز للجواب: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation>تُرك لضيق المكان: {passages} مقطع، {messages} رسالة</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Context in use</source>
        <translation>السياق المستخدم</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Loading what draws charts</source>
        <translation>تحميل ما يرسم المخططات</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/chart.py"/>
        <source>and %n more</source>
        <translation><numerusform>ولا غير</numerusform><numerusform>وواحد آخر</numerusform><numerusform>واثنان آخران</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Bars</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Nothing to show yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>Correct the answer</source>
        <translation>تصحيح الجواب</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>This is what it should have said:</source>
        <translation>هذا ما كان ينبغي أن يقوله:</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Reading the chats</source>
        <translation>قراءة الدردشات</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename the chat</source>
        <translation>إعادة تسمية الدردشة</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>What is it about?</source>
        <translation>عمّ تدور؟</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>The chat is in {file} now.</source>
        <translation>الدردشة الآن في {file}.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Exporting the chat</source>
        <translation>تصدير الدردشة</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Deleted “{title}”.</source>
        <translation>حُذفت «{title}».</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>It is too late: the chat was deleted for good.</source>
        <translation>فات الأوان: حُذفت الدردشة نهائيًا.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/find_bar.py"/>
        <source>Find in this chat</source>
        <translation>البحث في هذه الدردشة</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Find in all chats</source>
        <translation>البحث في كل الدردشات</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the turn before</source>
        <translation>إلى الدور السابق</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the next turn</source>
        <translation>إلى الدور التالي</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>سطر الأوامر: {command}</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first answer</source>
        <translation>الجواب الأول</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer</source>
        <translation>الجواب الثاني</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first is better</source>
        <translation>الأول أفضل</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second is better</source>
        <translation>الثاني أفضل</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Choose neither and go back</source>
        <translation>عدم الاختيار والرجوع</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer is being written…</source>
        <translation>يُكتب الجواب الثاني…</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Which is better?</source>
        <translation>أيهما أفضل؟</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer was not written.</source>
        <translation>لم تُكتب الإجابة الثانية.</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation>يُحفظ اختيارك لتعليم GPT به.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation>اسأل شيئًا. Enter للإرسال وShift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <location filename="../widgets/run.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Do not edit the question</source>
        <translation>عدم تعديل السؤال</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation>تعديل سؤالك. يبقى السابق كفرع.</translation>
    </message>
    <message>
        <location filename="../widgets/confirm.py"/>
        <source>What would be done</source>
        <translation>ما سيُفعل</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation>منذ بدء هذه القائمة لم يفتح gptb أي اتصال: لم يغادر شيء هذا الحاسوب، ولم يُنزَّل شيء.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to fetch the model {about}</source>
        <translation>لتنزيل النموذج {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to look up the model {about}</source>
        <translation>للبحث عن النموذج {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to keep and search the vectors of {about}</source>
        <translation>لحفظ متجهات {about} والبحث فيها</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../widgets/run.py"/>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Came</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Reading the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>لا اتصالات حتى الآن</numerusform><numerusform>اتصال واحد حتى الآن</numerusform><numerusform>اتصالان حتى الآن</numerusform><numerusform>%n اتصالات حتى الآن</numerusform><numerusform>%n اتصالًا حتى الآن</numerusform><numerusform>%n اتصال حتى الآن</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>لم يُسأل أي مضيف</numerusform><numerusform>سُئل مضيف واحد</numerusform><numerusform>سُئل مضيفان</numerusform><numerusform>سُئلت %n مضيفات</numerusform><numerusform>سُئل %n مضيفًا</numerusform><numerusform>سُئل %n مضيف</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>لا يُرسل أي سؤال أو ملف أو جواب أبدًا.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation>تذهب متجهات الملفات والأسئلة إلى الخادم الذي تسميه بيئة هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>What you ask is kept here.</source>
        <translation>ما تسأله يُحفظ هنا.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <location filename="../widgets/export_chat.py"/>
        <source>Export the chat</source>
        <translation>تصدير الدردشة</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete the chat</source>
        <translation>حذف الدردشة</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>On the disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>Counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>GPTs</source>
        <translation>نماذج GPT</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation>{total} في المجموع: النماذج {models}، وGPT ‏{gpts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/disk_chart.py"/>
        <source>%n more</source>
        <translation><numerusform>لا مزيد</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>What searches the files</source>
        <translation>ما يبحث في الملفات</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index anew</source>
        <translation>إعادة الفهرسة</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index the files anew by the chosen embedder</source>
        <translation>إعادة فهرسة الملفات بالنموذج المختار</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Searched by</source>
        <translation>البحث بواسطة</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Listing embedders</source>
        <translation>سرد نماذج التضمين</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Indexing {name} by {embedder}</source>
        <translation>فهرسة {name} بواسطة {embedder}</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{size} to fetch</source>
        <translation>{size} للتنزيل</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation>يجيب {old} إلى أن تُفهرس كل الملفات بواسطة {new}.</translation>
    </message>
    <message>
        <location filename="../widgets/export_chat.py"/>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>Files of this GPT</source>
        <translation>ملفات هذا الـGPT</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>No files yet. Drop some above, and the GPT answers from them.</source>
        <translation>لا ملفات بعد. أفلت بعضها في الأعلى ليجيب GPT منها.</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="../widgets/find_field.py"/>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals</source>
        <translation>متابعة الأصول</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation>متابعة الأصول: ما يتغير فيها يُقرأ مجددًا ما دامت هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>One line for the library</source>
        <translation>سطر واحد للمكتبة</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation>ماذا يفعل، ولمن، وبأي أسلوب، وما الذي لا يفعله؟</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Answer only from its files</source>
        <translation>الإجابة من ملفاته فقط</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>May ask to use {name}</source>
        <translation>يجوز أن يطلب استخدام {name}</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation>حيث لا تذكر شيئًا، يقول ذلك بدل التخمين.</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Adapter: what it was taught</source>
        <translation>المحوّل: ما تعلّمه</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>How it writes</source>
        <translation>كيف يكتب</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>What it asks to use</source>
        <translation>ما يطلب استخدامه</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <source>Your GPTs</source>
        <translation>نماذج GPT لديك</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation>اختر GPT أو ملفًا لترى ما يخفيه.</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Reading hidden text</source>
        <translation>قراءة النص المخفي</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/hidden_list.py"/>
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation><numerusform>لا مقاطع مخفية.</numerusform><numerusform>مقطع مخفي واحد: استُبعد، فلا يراه بحث ولا نموذج.</numerusform><numerusform>مقطعان مخفيان: استُبعدا، فلا يراهما بحث ولا نموذج.</numerusform><numerusform>%n مقاطع مخفية: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform><numerusform>%n مقطعًا مخفيًا: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform><numerusform>%n مقطع مخفي: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>No hidden text was found in {what}.</source>
        <translation>لم يُعثر على نص مخفي في {what}.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Only in files like *.pdf</source>
        <translation>في ملفات مثل ‎*.pdf فقط</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>From day, 2026-01-31</source>
        <translation>من يوم، 2026-01-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>To day, 2026-12-31</source>
        <translation>إلى يوم، 2026-12-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>How many passages</source>
        <translation>عدد المقاطع</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passages found</source>
        <translation>المقاطع الموجودة</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Ask as you would ask the GPT, and see which passages it would be given, and why.</source>
        <translation>اسأل كما تسأل GPT، وانظر أي المقاطع سيُعطى ولماذا.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Why the chosen passage was found, and its text</source>
        <translation>سبب العثور على المقطع المختار، ونصه</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filter by file and day</source>
        <translation>الترشيح حسب الملف واليوم</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation>يُكتب اليوم هكذا: 2026-01-31، سنة ثم شهر ثم يوم.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Nothing in the files answers this.</source>
        <translation>لا شيء في الملفات يجيب عن هذا.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation>قرب المعنى {cosine}، درجة الكلمات {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>words of the question: {words}</source>
        <translation>كلمات السؤال: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>no word of the question</source>
        <translation>لا كلمة من السؤال</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearest sentence: “{sentence}”</source>
        <translation>أقرب جملة: «{sentence}»</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open a web page?</source>
        <translation>فتح صفحة ويب؟</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation>يشير الجواب إلى هذه الصفحة. كتب العنوانَ نموذج؛ لا تفتحه إلا إذا كنت تعرفه.</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensor</source>
        <translation>الموتّر</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Size on the disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Read for each token</source>
        <translation>يُقرأ لكل رمز</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Context, in tokens</source>
        <translation>السياق، بالرموز</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Came from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Look into the chosen model</source>
        <translation>النظر في النموذج المختار</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>What the chosen model is made of</source>
        <translation>ممّ يتكون النموذج المختار</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors of the chosen model</source>
        <translation>موتّرات النموذج المختار</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors</source>
        <translation>الموتّرات</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Looking into the model</source>
        <translation>النظر في النموذج</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/model_details.py"/>
        <source>%n tensor(s)</source>
        <translation><numerusform>لا موتّرات</numerusform><numerusform>موتّر واحد</numerusform><numerusform>موتّران</numerusform><numerusform>%n موتّرات</numerusform><numerusform>%n موتّرًا</numerusform><numerusform>%n موتّر</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>no GPT</source>
        <translation>لا GPT</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Types of numbers:</source>
        <translation>أنواع الأعداد:</translation>
    </message>
    <message>
        <location filename="../widgets/notice.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Marked on the page: {words}</source>
        <translation>معلَّم في الصفحة: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation>تعذر العثور على المقطع في صورة صفحته. كلماته: «{words}»</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Choose a file to see its passages.</source>
        <translation>اختر ملفًا لترى مقاطعه.</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Passages of the chosen file</source>
        <translation>مقاطع الملف المختار</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Text of the chosen passage</source>
        <translation>نص المقطع المختار</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Reading passages</source>
        <translation>قراءة المقاطع</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Picture of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Keeping the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Removing the picture</source>
        <translation>إزالة الصورة من مكانها</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Reading the picture</source>
        <translation>قراءة الصورة</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Token probabilities</source>
        <translation>احتمالات الرموز</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation>يلوّن كل كلمة في الجواب بحسب احتمالها عند النموذج؛ أشر إلى كلمة لترى.</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Files that could not be read</source>
        <translation>ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password; it is kept nowhere</source>
        <translation>كلمة المرور؛ لا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password of {name}</source>
        <translation>كلمة مرور {name}</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Close what is said of {name}</source>
        <translation>إغلاق ما قيل عن {name}</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Show the log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>at work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run.py"/>
        <source>done in {time}; %n file(s) could not be read</source>
        <translation><numerusform>تم في {time}؛ قُرئت كل الملفات</numerusform><numerusform>تم في {time}؛ تعذرت قراءة ملف واحد</numerusform><numerusform>تم في {time}؛ تعذرت قراءة ملفين</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملفات</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملفًا</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملف</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>done in {time}</source>
        <translation>تم في {time}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation>أُضيف: {source} ({passages} مقطع)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Read again: {source} ({passages} passages)</source>
        <translation>قُرئ مجددًا: {source} ({passages} مقطع)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Moved: {source}</source>
        <translation>نُقل: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Removed: {source}</source>
        <translation>أُزيل: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Not read: {source}</source>
        <translation>لم يُقرأ: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Downloading {name} ({size})</source>
        <translation>تنزيل {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Unpacking {name} ({size})</source>
        <translation>فك {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Checking {name} ({size})</source>
        <translation>فحص {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Writing {name} ({size})</source>
        <translation>كتابة {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>{name} is here</source>
        <translation>{name} موجود</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Log: {title}</source>
        <translation>السجل: {title}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>What is running</source>
        <translation>ما يعمل الآن</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Show what has ended</source>
        <translation>عرض ما انتهى</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear what has ended</source>
        <translation>مسح ما انتهى</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n running or waiting</source>
        <translation><numerusform>لا شيء يعمل أو ينتظر</numerusform><numerusform>واحد يعمل أو ينتظر</numerusform><numerusform>اثنان يعملان أو ينتظران</numerusform><numerusform>%n تعمل أو تنتظر</numerusform><numerusform>%n تعمل أو تنتظر</numerusform><numerusform>%n تعمل أو تنتظر</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n ended</source>
        <translation><numerusform>لم ينتهِ شيء</numerusform><numerusform>انتهى واحد</numerusform><numerusform>انتهى اثنان</numerusform><numerusform>انتهت %n</numerusform><numerusform>انتهت %n</numerusform><numerusform>انتهت %n</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Runs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>0 always takes the likeliest word</source>
        <translation>‏0 يأخذ دائمًا الكلمة الأرجح</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>the likeliest words that together have this share</source>
        <translation>الكلمات الأرجح التي تبلغ معًا هذه النسبة</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>so many of the likeliest words; 0 is all</source>
        <translation>عدد الكلمات الأرجح؛ 0 يعني الكل</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Min p</source>
        <translation>Min p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation>كلمات احتمالها هذه النسبة على الأقل من الأرجح</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>1 is off</source>
        <translation>‏1 يعني معطّل</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition window</source>
        <translation>نافذة التكرار</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>how many tokens count as recent</source>
        <translation>عدد الرموز التي تُعد حديثة</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Longest answer</source>
        <translation>أطول جواب</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>in tokens; four make about three words</source>
        <translation>بالرموز؛ كل أربعة نحو ثلاث كلمات</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As the model's makers advise</source>
        <translation>كما ينصح صانعو النموذج</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Exact: the same answer every time</source>
        <translation>دقيق: الجواب نفسه كل مرة</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Careful</source>
        <translation>حذر</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Inventive</source>
        <translation>مبتكر</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Short: a few sentences</source>
        <translation>قصير: بضع جمل</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Medium: a paragraph or two</source>
        <translation>متوسط: فقرة أو اثنتان</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Long: a page</source>
        <translation>طويل: صفحة</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How freely it writes</source>
        <translation>مدى حرية كتابته</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How long it answers</source>
        <translation>طول إجابته</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Show the numbers</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>as advised</source>
        <translation>كما يُنصح</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Own numbers</source>
        <translation>أرقام خاصة</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>البحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>تعيين هذه المفاتيح للإجراء المختار</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>إعادة المفاتيح الأصلية للإجراء المختار</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} يخص «{action}»، وسيبقى بلا مفاتيح إذا عيّنته.</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The cited file</source>
        <translation>الملف المقتبس</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Close the source</source>
        <translation>إغلاق المصدر</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>This file went with one question and is not kept. These are its words.</source>
        <translation>رافق هذا الملف سؤالًا واحدًا ولا يُحفظ. هذه كلماته.</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The file has changed since this answer. What it said then: “{words}”</source>
        <translation>تغيّر الملف منذ هذه الإجابة. كان نصه آنذاك: «{words}»</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Drawing page {number}</source>
        <translation>رسم الصفحة {number}</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As a page</source>
        <translation>كصفحة</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits well</source>
        <translation>يطابق جيدًا</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits in part</source>
        <translation>يطابق جزئيًا</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>hardly fits</source>
        <translation>بالكاد يطابق</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Passages of the answer</source>
        <translation>مقاطع الجواب</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Show it in its file</source>
        <translation>عرضه في ملفه</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>No passage supports these sentences; check them:</source>
        <translation>لا مقطع يدعم هذه الجمل؛ تحقق منها:</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>cited</source>
        <translation>مقتبس</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>A question that people may ask</source>
        <translation>سؤال قد يطرحه الناس</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Starter {number}</source>
        <translation>البداية {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Move starter {number} up</source>
        <translation>نقل البداية {number} إلى أعلى</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Take starter {number} out</source>
        <translation>إزالة البداية {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Add a starter</source>
        <translation>إضافة بداية</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>Ask: {text}</source>
        <translation>اسأل: {text}</translation>
    </message>
    <message>
        <location filename="../widgets/talk.py"/>
        <source>Show earlier messages ({count} more)</source>
        <translation>عرض رسائل أقدم ({count} أخرى)</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Share of the model's context</source>
        <translation>النسبة من سياق النموذج</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Counting tokens</source>
        <translation>عدّ الرموز</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>under 1 %</source>
        <translation>أقل من 1 %</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation><numerusform>لا رموز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>رمز واحد، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>رمزان، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رموز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رمزًا، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رمز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation>بقي مكان قليل للملفات والإجابات: انقل النصوص الطويلة إلى ملفات.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n word(s)</source>
        <translation><numerusform>لا كلمات</numerusform><numerusform>كلمة واحدة</numerusform><numerusform>كلمتان</numerusform><numerusform>%n كلمات</numerusform><numerusform>%n كلمة</numerusform><numerusform>%n كلمة</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Tokens cannot be counted: {reason}</source>
        <translation>تعذر عدّ الرموز: {reason}</translation>
    </message>
    <message>
        <location filename="../widgets/transcript.py"/>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Interrupted; what had come of it is kept.</source>
        <translation>انقطع؛ وحُفظ ما وصل منه.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It failed half way.</source>
        <translation>فشل في منتصف الطريق.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It reached its token limit.</source>
        <translation>بلغ حد الرموز.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Corrected by you.</source>
        <translation>صححتَه أنت.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The answer before</source>
        <translation>الجواب السابق</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next answer</source>
        <translation>الجواب التالي</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy the answer</source>
        <translation>نسخ الجواب</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answer the question again</source>
        <translation>الإجابة عن السؤال مجددًا</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Edit question</source>
        <translation>تعديل السؤال</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is good</source>
        <translation>هذا الجواب جيد</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is bad</source>
        <translation>هذا الجواب سيئ</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Say what it should have said</source>
        <translation>قل ما كان ينبغي أن يقوله</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Turn {number}:</source>
        <translation>الدور {number}:</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>{place}/{count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Question {place}/{count}</source>
        <translation>السؤال {place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The model answered with no words.</source>
        <translation>أجاب النموذج بلا كلمات.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>There is no answer yet.</source>
        <translation>لا جواب بعد.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More to do with this turn</source>
        <translation>المزيد مما يمكن فعله بهذا الدور</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Model that searches its files</source>
        <translation>النموذج الذي يبحث في ملفاته</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Answers only from its files</source>
        <translation>يجيب من ملفاته فقط</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>How its files are searched</source>
        <translation>كيف يُبحث في ملفاته</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation>ما حُذف بين [− −] وما أُضيف بين {+ +}.</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Nothing differs from what is saved now.</source>
        <translation>لا شيء يختلف عن المحفوظ الآن.</translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>Read them now</source>
        <translation>قراءتها الآن</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/waiting_files.py"/>
        <source>%n file(s) wait to be read; until then the GPT does not know them.</source>
        <translation><numerusform>لا ملفات تنتظر القراءة.</numerusform><numerusform>ملف واحد ينتظر القراءة؛ وحتى ذلك الحين لا يعرفه GPT.</numerusform><numerusform>ملفان ينتظران القراءة؛ وحتى ذلك الحين لا يعرفهما GPT.</numerusform><numerusform>%n ملفات تنتظر القراءة؛ وحتى ذلك الحين لا يعرفها GPT.</numerusform><numerusform>%n ملفًا تنتظر القراءة؛ وحتى ذلك الحين لا يعرفها GPT.</numerusform><numerusform>%n ملف تنتظر القراءة؛ وحتى ذلك الحين لا يعرفها GPT.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>The model that searches them is fetched first.</source>
        <translation>يُنزَّل أولًا النموذج الذي يبحث فيها.</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/when.py"/>
        <source>%n day(s) ago</source>
        <translation><numerusform>اليوم</numerusform><numerusform>قبل يوم واحد</numerusform><numerusform>قبل يومين</numerusform><numerusform>قبل %n أيام</numerusform><numerusform>قبل %n يومًا</numerusform><numerusform>قبل %n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} الآن في {file}، دون ملفات.</numerusform><numerusform>{name} الآن في {file}، مع ملف واحد.</numerusform><numerusform>{name} الآن في {file}، مع ملفين.</numerusform><numerusform>{name} الآن في {file}، مع %n ملفات.</numerusform><numerusform>{name} الآن في {file}، مع %n ملفًا.</numerusform><numerusform>{name} الآن في {file}، مع %n ملف.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>لا شيء ينتظر</numerusform><numerusform>واحد ينتظر: اضغط مزامنة</numerusform><numerusform>اثنان ينتظران: اضغط مزامنة</numerusform><numerusform>%n تنتظر: اضغط مزامنة</numerusform><numerusform>%n ينتظر: اضغط مزامنة</numerusform><numerusform>%n ينتظر: اضغط مزامنة</numerusform></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">تعديل هذا السؤال</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} بايت</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">إعادة تسمية…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">تصدير…</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">اختر ملفًا لترى ما يخفيه.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">غير مذكور</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}، الدرجة {score}؛ بالمعنى {meaning}، بالكلمات {words}، معًا {together}</translation>
    </message>
</context>
</TS>
