<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>ArticleTable</name>
    <message>
        <source>No title is printed: this one is made from the beginning of the text.</source>
        <translation>Аталышы басылган эмес: бул аталыш тексттин башынан түзүлдү.</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Адам тарабынан коюлган.</translation>
    </message>
    <message>
        <source>The text does not say when it was published.</source>
        <translation>Текстте качан жарыяланганы айтылбайт.</translation>
    </message>
    <message>
        <source>A part of this date is not printed and was inferred.</source>
        <translation>Бул күндүн бир бөлүгү басылган эмес, божомолдонду.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>белгисиз</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Макалалар</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Import of %n article(s)</source>
        <translation>
            <numerusform>%n макаланы импорттоо</numerusform>
            <numerusform>%n макаланы импорттоо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%n макаланы өчүрүү</numerusform>
            <numerusform>%n макаланы өчүрүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s)</source>
        <translation>
            <numerusform>%n макаланы калыбына келтирүү</numerusform>
            <numerusform>%n макаланы калыбына келтирүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct “{field}” of %n article(s)</source>
        <translation>
            <numerusform>%n макалада «{field}» талаасын оңдоо</numerusform>
            <numerusform>%n макалада «{field}» талаасын оңдоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>«{field}» талаасын оңдоо</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Title made from the text</source>
        <translation>Аталышы тексттен түзүлгөн</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Date exact to the</source>
        <translation>Күндүн тактыгы</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Күндүн ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Күнү (EDTF)</translation>
    </message>
    <message>
        <source>What is known of the date</source>
        <translation>Күнү тууралуу белгилүүсү</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Күнү басылганындай</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Биринчи сүйлөм</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Кол менен оңдолгон</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Келген жери</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сүйлөм</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Ким эскерилген</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Күнү кантип аныкталды</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Макаланын номери</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланган</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Басылганындай</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Белгиден</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>Белгиге чейин</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Тилкелер</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Кадимки тилкелер</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Жаңы архив…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Архивди &amp;ачуу…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттоо…</translation>
    </message>
    <message>
        <source>Take article files into the archive</source>
        <translation>Макала файлдарын архивге кошуу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Папканы импорттоо…</translation>
    </message>
    <message>
        <source>Import the &amp;sample articles</source>
        <translation>&amp;Үлгү макалаларды импорттоо</translation>
    </message>
    <message>
        <source>&amp;Export selection to CSV…</source>
        <translation>Тандалганды CSV’ге &amp;экспорттоо…</translation>
    </message>
    <message>
        <source>Write the selected articles, or all that are listed, as a table</source>
        <translation>Тандалган же тизмедеги бардык макалаларды таблицага жазуу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Back up archive…</source>
        <translation>Архивдин &amp;камдык көчүрмөсү…</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Архивди &amp;жабуу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Жокко &amp;чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайталоо</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Саптарды &amp;көчүрүү</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>&amp;Шилтеме катары көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste files or text</source>
        <translation>Файл же текст &amp;коюу</translation>
    </message>
    <message>
        <source>Import the files or the text on the clipboard</source>
        <translation>Алмашуу буфериндеги файлдарды же текстти импорттоо</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>Move to the bin; this can be undone</source>
        <translation>Себетке жылдыруу; муну жокко чыгарса болот</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Калыбына &amp;келтирүү</translation>
    </message>
    <message>
        <source>Take back out of the bin</source>
        <translation>Себеттен кайра алуу</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Оңдоо…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Табуу…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt hit</source>
        <translation>&amp;Кийинки дал келүү</translation>
    </message>
    <message>
        <source>Find pre&amp;vious hit</source>
        <translation>&amp;Мурунку дал келүү</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Издөөнү жана чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Тизме</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Макала</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Убакыт сызыгы</translation>
    </message>
    <message>
        <source>List &amp;and detail</source>
        <translation>Тизме &amp;жана макала</translation>
    </message>
    <message>
        <source>All &amp;three</source>
        <translation>Үчөө &amp;тең</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Ч&amp;ыпкалар</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Се&amp;бет</translation>
    </message>
    <message>
        <source>Show the articles that were removed</source>
        <translation>Өчүрүлгөн макалаларды көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Кийинки ма&amp;кала</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>М&amp;урунку макала</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Убакыт сызыгын чо&amp;ңойтуу</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Убакыт сызыгын &amp;кичирейтүү</translation>
    </message>
    <message>
        <source>&amp;Fit whole timeline</source>
        <translation>Убакыт сызыгы &amp;бүтүндөй</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Толук экран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Жайгашууну &amp;баштапкыга келтирүү</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Жөндөөлөр…</translation>
    </message>
    <message>
        <source>&amp;Verify archive…</source>
        <translation>Архивди &amp;текшерүү…</translation>
    </message>
    <message>
        <source>Check that nothing in the archive is lost or damaged</source>
        <translation>Архивде эч нерсе жоголбогонун жана бузулбаганын текшерүү</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Буйруктар &amp;палитрасы…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Баскычтар</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Колдонмо</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Журнал папкасын &amp;ачуу</translation>
    </message>
    <message>
        <source>&amp;About Customs Desk</source>
        <translation>Customs Desk &amp;жөнүндө</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Буйруктар палитрасы</translation>
    </message>
    <message>
        <source>Type the name of a command…</source>
        <translation>Буйруктун атын жазыңыз…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Буйруктар</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>болжол менен {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>on or after {date}</source>
        <translation>{date} же кийин</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} же кийин</translation>
    </message>
    <message>
        <source>on or before {date}</source>
        <translation>{date} же мурун</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} же мурун</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} тартып</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} чейин</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month alone</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>күнү белгисиз</translation>
    </message>
    <message>
        <source>{date}, year unknown</source>
        <translation>{date}, жылы белгисиз</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <comment>days of one month</comment>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: the 1990s</comment>
        <translation>{year}-жылдар</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>{year} жаз</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>{year} жай</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>{year} күз</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>{year} кыш</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>{year}, I чейрек</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>{year}, II чейрек</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>{year}, III чейрек</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>{year}, IV чейрек</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>{year}, I жарым жылдык</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>{year}, II жарым жылдык</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Тил кийинки ачылганда өзгөрөт.</translation>
    </message>
    <message>
        <source>A fault in the program: {fault}. Nothing was lost; the log file says more.</source>
        <translation>Программада ката: {fault}. Эч нерсе жоголгон жок; чоо-жайы журналда.</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Text tools</source>
        <translation>Текст куралдары</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Эмне белгиленерин тандоо</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Мурунку дал келүү (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Кийинки дал келүү (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Show the original file, exactly as it came in</source>
        <translation>Түпнуска файлды келген түрүндө көрсөтүү</translation>
    </message>
    <message>
        <source>Hide what is not the article</source>
        <translation>Макала болбогонду жашыруу</translation>
    </message>
    <message>
        <source>Menus, share buttons, notices, biographies</source>
        <translation>Менюлар, бөлүшүү баскычтары, билдирүүлөр, өмүр баяндар</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ичинен {number}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Дал келүү: {count}</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Макаланын тексти</translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation>Текст жана талаалар</translation>
    </message>
    <message>
        <source>Open or create an archive to read articles here.</source>
        <translation>Макалаларды окуу үчүн архив ачыңыз же түзүңүз.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Азырынча көрсөтө турган эч нерсе жок.
Макала файлдарын терезенин каалаган жерине таштаңыз.</translation>
    </message>
    <message>
        <source>No article is chosen.
Click one in the list or on the timeline.</source>
        <translation>Макала тандалган жок.
Тизмеден же убакыт сызыгынан бирин басыңыз.</translation>
    </message>
    <message>
        <source>This article cannot be shown.
{reason}</source>
        <translation>Бул макаланы көрсөтүүгө болбойт.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; this is the current one</source>
        <translation>
            <numerusform>%n тандалды; учурдагысы көрсөтүлдү</numerusform>
            <numerusform>%n тандалды; учурдагысы көрсөтүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more (characters left: {count})</source>
        <translation>Дагы көрсөтүү (калган белги: {count})</translation>
    </message>
    <message>
        <source>Correct {field}</source>
        <translation>Оңдоо: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Баарын тандоо</translation>
    </message>
    <message>
        <source>Show original…</source>
        <translation>Түпнусканы көрсөтүү…</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>Биринчи эскерилген жерге өтүү</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>What a drop will do</source>
        <translation>Таштаганда эмне болот</translation>
    </message>
    <message>
        <source>Import “{name}” into “{archive}”</source>
        <translation>“{name}” файлын “{archive}” архивине импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s) and folder(s) into “{archive}”</source>
        <translation>
            <numerusform>%Ln файлды же папканы “{archive}” архивине импорттоо</numerusform>
            <numerusform>%Ln файлды жана папканы “{archive}” архивине импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this text as an article into “{archive}”</source>
        <translation>Бул текстти макала катары “{archive}” архивине импорттоо</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Removing</source>
        <translation>Өчүрүлүүдө</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the bin.</source>
        <translation>
            <numerusform>%Ln макала себетке жылдырылды.</numerusform>
            <numerusform>%Ln макала себетке жылдырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Калыбына келтирилүүдө</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln макала калыбына келтирилди.</numerusform>
            <numerusform>%Ln макала калыбына келтирилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Жокко чыгарылууда</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Жокко чыгарылды: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Кайталанууда</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Кайталанды: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln сап көчүрүлдү.</numerusform>
            <numerusform>%Ln сап көчүрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln шилтеме көчүрүлдү.</numerusform>
            <numerusform>%Ln шилтеме көчүрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many rows to copy; export them instead (at most %Ln).</source>
        <translation>
            <numerusform>Көчүрүү үчүн саптар өтө көп; экспорттоңуз (эң көбү %Ln).</numerusform>
            <numerusform>Көчүрүү үчүн саптар өтө көп; экспорттоңуз (эң көбү %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation>Семинар же окуу</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Жолугушуу</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ачылыш</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Кол коюу</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Дайындоо</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Кармоо</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Маараке</translation>
    </message>
    <message>
        <source>Accession to a convention</source>
        <translation>Конвенцияга кошулуу</translation>
    </message>
    <message>
        <source>Report or figures</source>
        <translation>Отчёт же сандар</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Event: {date}</source>
        <translation>Окуя: {date}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Sure.</source>
        <translation>Так.</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>Дээрлик так.</translation>
    </message>
    <message>
        <source>Likely, but look at it.</source>
        <translation>Ыктымал, бирок карап чыгыңыз.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Божомол.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Мындан окулду: {words}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Эреже: {rule}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Электрондук таблицалар үчүн (CSV)</translation>
    </message>
    <message>
        <source>Records for programs (JSON Lines)</source>
        <translation>Программалар үчүн жазуулар (JSON Lines)</translation>
    </message>
    <message>
        <source>References for Zotero or EndNote (RIS)</source>
        <translation>Zotero же EndNote үчүн шилтемелер (RIS)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to CSV</source>
        <translation>CSV’ге экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) will be written.</source>
        <translation>
            <numerusform>%Ln макала жазылат.</numerusform>
            <numerusform>%Ln макала жазылат.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>One &amp;row for each</source>
        <translation>Ар бир &amp;сап —</translation>
    </message>
    <message>
        <source>article</source>
        <translation>макала</translation>
    </message>
    <message>
        <source>event in the texts</source>
        <translation>тексттеги окуя</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Тилкелер</translation>
    </message>
    <message>
        <source>all</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>тизмедегидей</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Бөлгүч</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>үтүр</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>чекиттүү үтүр</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>&amp;Mark as Unicode, so that Excel reads all letters</source>
        <translation>Excel бардык тамгаларды окушу үчүн &amp;Юникод деп белгилөө</translation>
    </message>
    <message>
        <source>&amp;Headings in the language of the window</source>
        <translation>Аталыштар терезенин &amp;тилинде</translation>
    </message>
    <message>
        <source>The whole &amp;text of each article too</source>
        <translation>Ар бир макаланын толук &amp;тексти да</translation>
    </message>
    <message>
        <source>Each &amp;article on one line</source>
        <translation>Ар бир &amp;макала бир сапта</translation>
    </message>
    <message>
        <source>&amp;Protect cells that look like formulas</source>
        <translation>Формулага окшош уячаларды &amp;коргоо</translation>
    </message>
    <message>
        <source>A cell that begins with =, +, - or @ gets an apostrophe before it.</source>
        <translation>=, +, - же @ менен башталган уячанын алдына апостроф коюлат.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспорттой турган эч нерсе жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n-articles</source>
        <translation>
            <numerusform>%n-макала</numerusform>
            <numerusform>%n-макала</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>окуялар</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>CSV’ге экспорт</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлдары (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорттолууда</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт токтотулду; файл жазылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to “{name}”.</source>
        <translation>
            <numerusform>«{name}» файлына %Ln сап жазылды.</numerusform>
            <numerusform>«{name}» файлына %Ln сап жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) protected from being taken for formulas.</source>
        <translation>
            <numerusform>%Ln уяча формулага айлануудан корголду.</numerusform>
            <numerusform>%Ln уяча формулага айлануудан корголду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Папкада көрсөтүү</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Чыпкалар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Бардык чыпкаларды алып салуу</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Чыпкаларды тазалоо</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Баарын көрсөтүү: %Ln</numerusform>
            <numerusform>Баарын көрсөтүү: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>жылы белгисиз</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>булагы жок</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланды</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошулган</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл аты</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was read</source>
        <translation>Окулганга кайтуу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Бош: күнү жок</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Түшүнүксүз. 23.09.2019 же 2019-09 деп жазып көрүңүз</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Түшүнүлдү: {date}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>unknown</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>{unknown} — {bounds}</source>
        <translation>{unknown} — {bounds}</translation>
    </message>
    <message>
        <source>Parts in {languages}</source>
        <translation>Башка тилдеги бөлүктөр: {languages}</translation>
    </message>
    <message>
        <source>Made from the text: no title is printed</source>
        <translation>Тексттен түзүлдү: аталышы басылган эмес</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Сиз койдуңуз.</translation>
    </message>
    <message>
        <source>Read from the text: {words}</source>
        <translation>Тексттен окулду: {words}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Сиз койдуңуз</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>The text does not say it.</source>
        <translation>Текстте бул айтылбайт.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>эч нерсе</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Бул макалада эскерилиши: {count}</translation>
    </message>
    <message>
        <source>Here as {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Келген жери</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Коддолушу</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Текш. сумма</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fields of the article</source>
        <translation>Макаланын талаалары</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>Убакыт сызыгындагы окуялар</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Only files of this computer and text can be imported.</source>
        <translation>Ушул компьютердин файлдарын жана текстти гана импорттоого болот.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>Алмашуу буферинде файл да, текст да жок.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттоо</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Папканы импорттоо</translation>
    </message>
    <message>
        <source>The sample articles are missing from this copy.</source>
        <translation>Программанын бул көчүрмөсүндө үлгү макалалар жок.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорттолууда</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import everything that lies in “{folder}”?</source>
        <translation>«{folder}» папкасындагынын баарын импорттоо керекпи?</translation>
    </message>
    <message>
        <source>That may be very many files. It can be stopped at any time.</source>
        <translation>Файлдар өтө көп болушу мүмкүн. Каалаган учурда токтотсо болот.</translation>
    </message>
    <message>
        <source>{summary}. The search was cleared to show them.</source>
        <translation>{summary}. Аларды көрсөтүү үчүн издөө тазаланды.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln problem(s)</source>
        <translation>
            <numerusform>%Ln көйгөйдү көрсөтүү</numerusform>
            <numerusform>%Ln көйгөйдү көрсөтүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln кошулду</numerusform>
            <numerusform>%Ln кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln мурунтан бар</numerusform>
            <numerusform>%Ln мурунтан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln көйгөй</numerusform>
            <numerusform>%Ln көйгөй</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {summary}</source>
        <translation>Токтотулду: {summary}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Импорттолгон жок</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Түркмөнчө</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>таанылган жок</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Издөөнү жана чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бош.</translation>
    </message>
    <message>
        <source>No article matches “{words}” with these filters.</source>
        <translation>Бул чыпкалар менен «{words}» табылган жок.</translation>
    </message>
    <message>
        <source>No article matches “{words}”.</source>
        <translation>«{words}» табылган жок.</translation>
    </message>
    <message>
        <source>No article matches these filters.</source>
        <translation>Бул чыпкаларга дал келген макала жок.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Dates</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Convention, programme or project</source>
        <translation>Конвенция, программа же долбоор</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Here: {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Бул макалада эскерилиши: {count}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Эреже: {rule}.</translation>
    </message>
    <message>
        <source>A date whose year is not known</source>
        <translation>Жылы белгисиз күн</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Мындан окулду: {words}</translation>
    </message>
    <message>
        <source>The year is not printed here; it was inferred.</source>
        <translation>Бул жерде жыл басылган эмес; ал божомолдонду.</translation>
    </message>
    <message>
        <source>On the timeline.</source>
        <translation>Убакыт сызыгында.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ку&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Search for “{name}”</source>
        <translation>«{name}» издөө</translation>
    </message>
    <message>
        <source>Copy this name</source>
        <translation>Бул атты көчүрүү</translation>
    </message>
    <message>
        <source>The year of this date is not known</source>
        <translation>Бул күндүн жылы белгисиз</translation>
    </message>
    <message>
        <source>Show {date} on the timeline</source>
        <translation>{date} күнүн убакыт сызыгында көрсөтүү</translation>
    </message>
    <message>
        <source>Copy this date</source>
        <translation>Бул күндү көчүрүү</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>New archive</source>
        <translation>Жаңы архив</translation>
    </message>
    <message>
        <source>articles.desk</source>
        <translation>articles.desk</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Архивди ачуу</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>«{folder}» папкасын түзүүгө болбоду: {reason}.</translation>
    </message>
    <message>
        <source>Something is still being done to this archive. Stop it first.</source>
        <translation>Бул архивде дагы эле иш жүрүп жатат. Адегенде аны токтотуңуз.</translation>
    </message>
    <message>
        <source>This archive is read-only: it can be read but not changed.</source>
        <translation>Бул архив окуу үчүн гана: аны өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Back up archive</source>
        <translation>Архивдин камдык көчүрмөсү</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Камдык көчүрмө алынууда</translation>
    </message>
    <message>
        <source>Backed up to “{name}”.</source>
        <translation>Камдык көчүрмө «{name}» файлына жазылды.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Текшерилүүдө</translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation>Архивди текшерүү</translation>
    </message>
    <message>
        <source>Verifying was stopped; no damage was found so far.</source>
        <translation>Текшерүү токтотулду; азырынча бузулуу табылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is whole: %Ln article(s) checked.</source>
        <translation>
            <numerusform>Архив бүтүн: %Ln макала текшерилди.</numerusform>
            <numerusform>Архив бүтүн: %Ln макала текшерилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archives (*.desk)</source>
        <translation>Архивдер (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of {name}</source>
        <translation>Түпнуска: {name}</translation>
    </message>
    <message>
        <source>{size}, read as {encoding}. Checksum (SHA-256) {digest}</source>
        <translation>{size}, коддолушу {encoding}. Текшерүү суммасы (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байттар</translation>
    </message>
    <message>
        <source>Under Bytes stand the first 65,536 of them. Save the original to see all.</source>
        <translation>Биринчи 65 536 байт көрсөтүлдү. Баарын көрүү үчүн түпнусканы сактаңыз.</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Түпнусканы сактоо…</translation>
    </message>
    <message>
        <source>Save original as</source>
        <translation>Түпнусканы сактоо</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} жазууга болбоду: {reason}. Башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сакталды: {file}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>User guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>About Customs Desk</source>
        <translation>Customs Desk жөнүндө</translation>
    </message>
    <message>
        <source>Customs Desk {version}</source>
        <translation>Customs Desk {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. Free software under the MIT licence.</source>
        <translation>Python {python}, Qt {qt}. MIT лицензиясы боюнча эркин программа.</translation>
    </message>
    <message>
        <source>A desktop archive for customs news.</source>
        <translation>Бажы жаңылыктарынын компьютердик архиви.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Everything else was done.</source>
        <translation>
            <numerusform>%Ln көйгөй. Калганынын баары аткарылды.</numerusform>
            <numerusform>%Ln көйгөй. Калганынын баары аткарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Баарын &amp;көчүрүү</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Көйгөйлөр</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмне туура эмес</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Words of the title</source>
        <translation>Аталыштын сөздөрү</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Ким жарыялаган</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Ким жазган</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Макаланын тили</translation>
    </message>
    <message>
        <source>A place in it, or where it was filed</source>
        <translation>Макаладагы жер же жөнөтүлгөн жери</translation>
    </message>
    <message>
        <source>A person in it</source>
        <translation>Макаладагы адам</translation>
    </message>
    <message>
        <source>An organisation in it</source>
        <translation>Макаладагы уюм</translation>
    </message>
    <message>
        <source>A convention, law or programme in it</source>
        <translation>Макаладагы конвенция, мыйзам же программа</translation>
    </message>
    <message>
        <source>Kind of an event in it</source>
        <translation>Макаладагы окуянын түрү</translation>
    </message>
    <message>
        <source>Published on a day, in a month, year or span</source>
        <translation>Ошол күнү, айда, жылда же аралыкта жарыяланган</translation>
    </message>
    <message>
        <source>Tells of something in a span</source>
        <translation>Ошол убактагы окуяны айтат</translation>
    </message>
    <message>
        <source>Taken in during a span</source>
        <translation>Ошол аралыкта кошулган</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Сөздөрдүн саны</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Файл атынын бөлүгү</translation>
    </message>
    <message>
        <source>A mark of the article</source>
        <translation>Макаланын белгиси</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Макалаларды издөө…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Макалаларды издөө</translation>
    </message>
    <message>
        <source>Words are found in all their forms and spellings.</source>
        <translation>Сөздөр бардык түрүндө жана жазылышында табылат.</translation>
    </message>
    <message>
        <source>“…” a phrase, -word without it, word* its beginning, A OR B either.</source>
        <translation>«…» сөз айкашы, -сөз ансыз, сөз* башталышы, A OR B экөөнүн бири.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезенин тили</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Open the last archive at the start</source>
        <translation>Ачканда акыркы архивди ачуу</translation>
    </message>
    <message>
        <source>Keep the search and filters from one start to the next</source>
        <translation>Издөөнү жана чыпкаларды кийинки ачылышка сактоо</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Open the article (in the list)</source>
        <translation>Макаланы ачуу (тизмеде)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the list (in the detail view)</source>
        <translation>Тизмеге кайтуу (макалада)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next and previous article (in the detail view)</source>
        <translation>Кийинки жана мурунку макала (макалада)</translation>
    </message>
    <message>
        <source>Into the results (in the search field)</source>
        <translation>Жыйынтыктарга өтүү (издөө талаасында)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмөн</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>{archive} — Customs Desk</source>
        <translation>{archive} — Customs Desk</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln selected</source>
        <translation>
            <numerusform>%Ln макаладан {selected} тандалды</numerusform>
            <numerusform>%Ln макаладан {selected} тандалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln article(s)</source>
        <translation>
            <numerusform>%Ln макаладан {found}</numerusform>
            <numerusform>%Ln макаладан {found}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin</source>
        <translation>
            <numerusform>Себетте %Ln макала</numerusform>
            <numerusform>Себетте %Ln макала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln макала</numerusform>
            <numerusform>%Ln макала</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Жокко &amp;чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Жокко чыгаруу: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайталоо</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Кайталоо: {action}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Counts</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Акыркы билдирүү</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Иштин жүрүшү</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Жүрүп жаткан ишти токтотуу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {total} ичинен {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>секундасына {rate}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} калды</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>In “{title}”</source>
        <translation>«{title}» макаласында</translation>
    </message>
    <message>
        <source>A part of this date was inferred.</source>
        <translation>Бул күндүн бир бөлүгү божомолдонду.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Окуя</translation>
    </message>
    <message>
        <source>{count} more over these days</source>
        <translation>ушул күндөрдө дагы {count}</translation>
    </message>
    <message>
        <source>Known to no closer than a month. Zoom out to see them.</source>
        <translation>Айдан так белгилүү эмес. Көрүү үчүн кичирейтиңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>бул жерде дагы %n</numerusform>
            <numerusform>бул жерде дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in.</source>
        <translation>Чоңойтуу үчүн басыңыз.</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Макала: {count}</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Окуя: {count}</translation>
    </message>
    <message>
        <source>Of these, known to no closer than a month: {count}</source>
        <translation>Алардан айдан так белгисизи: {count}</translation>
    </message>
    <message>
        <source>Published by {source}</source>
        <translation>Булагы: {source}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланган</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Articles, by publication: {count}</source>
        <translation>Жарыяланган күнү боюнча макала: {count}</translation>
    </message>
    <message>
        <source>Events in their texts: {count}</source>
        <translation>Тексттериндеги окуя: {count}</translation>
    </message>
    <message>
        <source>tallest bar: {count}</source>
        <translation>эң бийик тилке: {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Убакыт сызыгы</translation>
    </message>
    <message>
        <source>Timeline of articles and events</source>
        <translation>Макалалардын жана окуялардын убакыт сызыгы</translation>
    </message>
    <message>
        <source>Articles whose date of publication is not known</source>
        <translation>Жарыяланган күнү белгисиз макалалар</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Кичирейтүү (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Чоңойтуу (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Баарын көрсөтүү (0)</translation>
    </message>
    <message>
        <source>Open or create an archive to see its timeline.</source>
        <translation>Убакыт сызыгын көрүү үчүн архив ачыңыз же түзүңүз.</translation>
    </message>
    <message>
        <source>Articles without a date: {count}</source>
        <translation>Күнү жок макала: {count}</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Азырынча көрсөтө турган эч нерсе жок.
Макала файлдарын терезенин каалаган жерине таштаңыз.</translation>
    </message>
    <message>
        <source>None of these articles gives a date.</source>
        <translation>Бул макалалардын бирөөндө да күн жок.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown.
{reason}</source>
        <translation>Убакыт сызыгын көрсөтүүгө болбойт.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сүрөттү сактоо…</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Убакыт сызыгынын сүрөтүн сактоо</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>убакыт сызыгы</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Сүрөттөр (*.svg *.png)</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} жазууга болбоду. Башка жер тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Кош келиңиз</translation>
    </message>
    <message>
        <source>Drop article files here</source>
        <translation>Макала файлдарын ушул жерге таштаңыз</translation>
    </message>
    <message>
        <source>Files and whole folders, of any kind of text. Everything is read by itself: title, date, source, people, places and every dated event.</source>
        <translation>Каалаган тексттүү файлдар жана папкалар. Баары өзү окулат: аталышы, күнү, булагы, адамдар, жерлер жана күнү бар ар бир окуя.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттоо…</translation>
    </message>
    <message>
        <source>&amp;Try the sample articles</source>
        <translation>&amp;Үлгү макалаларда сынап көрүү</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>Архивди &amp;ачуу…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Жакында ачылган</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toolbar</source>
        <translation>Куралдар панели</translation>
    </message>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>They are kept in one file of yours: {path}</source>
        <translation>Алар сиздин бир файлыңызда сакталат: {path}</translation>
    </message>
    <message>
        <source>This archive is empty: {path}</source>
        <translation>Бул архив бош: {path}</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be added to it.</source>
        <translation>Бул архив окуу үчүн гана: ага эч нерсе кошууга болбойт.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this: {fault}. The log file says more.</source>
        <translation>Программадагы ката муну токтотту: {fault}. Чоо-жайы журналда.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>{title} is still under way.</source>
        <translation>Дагы эле иш жүрүп жатат: {title}.</translation>
    </message>
    <message>
        <source>Stop it and quit? What is done so far stays; the rest can be done again.</source>
        <translation>Токтотуп чыгасызбы? Аткарылганы калат, калганын кийин кайра аткарса болот.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Токтотуп чыгуу</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
</context>
<context>
    <name>_Submenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Жакында ачы&amp;лган</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Тилкелер</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Көрүнүшү</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Т&amp;ил</translation>
    </message>
    <message>
        <source>No archives yet</source>
        <translation>Азырынча архив жок</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Аларды &amp;унутуу</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Кадимки тилкелер</translation>
    </message>
</context>
</TS>
