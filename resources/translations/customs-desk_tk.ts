<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tk" sourcelanguage="en">
<context>
    <name>ArticleTable</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n wersiýa</numerusform>
            <numerusform>%n wersiýa</numerusform>
        </translation>
    </message>
    <message>
        <source>No title is printed: this one is made from the beginning of the text.</source>
        <translation>Sözbaşy çap edilmändir: bu sözbaşy tekstiň başyndan düzüldi.</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Adam tarapyndan goýuldy.</translation>
    </message>
    <message>
        <source>The text does not say when it was published.</source>
        <translation>Tekstde haçan çap edilendigi aýdylmaýar.</translation>
    </message>
    <message>
        <source>A part of this date is not printed and was inferred.</source>
        <translation>Bu senäniň bir bölegi çap edilmän, çaklanyldy.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>näbelli</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Makalalar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Setirler</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fuller: this article is {share} of it</source>
        <translation>Has doly: bu makala onuň {share} bölegi</translation>
    </message>
    <message>
        <source>Shorter: it is {share} of this article</source>
        <translation>Has gysga: bu makalanyň {share} bölegi</translation>
    </message>
    <message>
        <source>Shares a passage: {share} of it</source>
        <translation>Umumy bölek: onuň {share} bölegi</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Şol bir tekst</translation>
    </message>
    <message numerus="yes">
        <source>The same text but for %n place(s)</source>
        <translation>
            <numerusform>%n ýerden başga şol bir tekst</numerusform>
            <numerusform>%n ýerden başga şol bir tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>here: {mine} — there: {theirs}</source>
        <translation>bu ýerde: {mine} — ol ýerde: {theirs}</translation>
    </message>
    <message>
        <source>Both tell of {date}: {names}</source>
        <translation>Ikisinde-de {date}: {names}</translation>
    </message>
    <message>
        <source>Both tell of a day about {date}: {names}</source>
        <translation>Ikisinde-de {date} töweregi: {names}</translation>
    </message>
</context>
<context>
    <name>BesideSection</name>
    <message numerus="yes">
        <source>%n version(s) of this text</source>
        <translation>
            <numerusform>bu tekstiň %n wersiýasy</numerusform>
            <numerusform>bu tekstiň %n wersiýasy</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Bu başga habar</translation>
    </message>
    <message>
        <source>Take this article out of the versions for good; that can be undone.</source>
        <translation>Bu makalany wersiýalardan hemişelik çykarmak; muny yza alyp bolýar.</translation>
    </message>
    <message>
        <source>Tells of the same event</source>
        <translation>Şol bir waka barada</translation>
    </message>
    <message>
        <source>This one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Bu esasy: iň dolusy ýa-da dolularyň birinjisi.</translation>
    </message>
    <message>
        <source>The first one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Birinjisi esasy: iň dolusy ýa-da dolularyň birinjisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ýene %n</numerusform>
            <numerusform>ýene %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Correct several articles</source>
        <translation>Birnäçe makalany düzetmek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s). What you leave alone stays as it is.</source>
        <translation>
            <numerusform>%Ln makala. Degilmedik zat bolşy ýaly galýar.</numerusform>
            <numerusform>%Ln makala. Degilmedik zat bolşy ýaly galýar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Bellik goşmak</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Bellik aýyrmak</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Goýmak</translation>
    </message>
    <message>
        <source>mixed values</source>
        <translation>dürli bahalar</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Düşnüksiz. 23.09.2019, 2019-09 ýa-da sen 2019 ýazyp görüň</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Düşünildi: {date}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Boş: senesiz</translation>
    </message>
</context>
<context>
    <name>BulkEditing</name>
    <message numerus="yes">
        <source>Too many articles to correct at once (at most %Ln).</source>
        <translation>
            <numerusform>Birbada düzetmek üçin makala aşa köp (iň köp %Ln).</numerusform>
            <numerusform>Birbada düzetmek üçin makala aşa köp (iň köp %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed.</source>
        <translation>
            <numerusform>%Ln makala üýtgedildi.</numerusform>
            <numerusform>%Ln makala üýtgedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting several articles</source>
        <translation>Birnäçe makala düzedilýär</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>in view</source>
        <translation>görünýän</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>sebetde</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>import edilmedik</translation>
    </message>
    <message>
        <source>Change the encoding</source>
        <translation>Kodlaşdyrmany çalyşmak</translation>
    </message>
    <message>
        <source>Reverse: {action}</source>
        <translation>Yzyna gaýtarmak: {action}</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n article(s)</source>
        <translation>
            <numerusform>%n makalany import etmek</numerusform>
            <numerusform>%n makalany import etmek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%n makalany aýyrmak</numerusform>
            <numerusform>%n makalany aýyrmak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s)</source>
        <translation>
            <numerusform>%n makalany dikeltmek</numerusform>
            <numerusform>%n makalany dikeltmek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again</source>
        <translation>
            <numerusform>%n makalany täzeden okamak</numerusform>
            <numerusform>%n makalany täzeden okamak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the same story: %n article(s)</source>
        <translation>
            <numerusform>Başga habar: %n makala</numerusform>
            <numerusform>Başga habar: %n makala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>%n makalany üýtgetmek</numerusform>
            <numerusform>%n makalany üýtgetmek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n makalanyň bellikleri</numerusform>
            <numerusform>%n makalanyň bellikleri</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an article</source>
        <translation>Makala degişli ýazgy</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>“{name}” gözlegini saklamak</translation>
    </message>
    <message>
        <source>Rename a search to “{name}”</source>
        <translation>Gözlege “{name}” diýip at bermek</translation>
    </message>
    <message>
        <source>Forget the search “{name}”</source>
        <translation>“{name}” gözlegini unutmak</translation>
    </message>
    <message>
        <source>Join “{name}” with another name</source>
        <translation>“{name}” adyny başga at bilen birleşdirmek</translation>
    </message>
    <message>
        <source>“{name}” is not a name</source>
        <translation>“{name}” at däl</translation>
    </message>
    <message>
        <source>Forget what was said of “{name}”</source>
        <translation>“{name}” barada aýdylany unutmak</translation>
    </message>
    <message numerus="yes">
        <source>Correct “{field}” of %n article(s)</source>
        <translation>
            <numerusform>%n makalada “{field}” meýdanyny düzetmek</numerusform>
            <numerusform>%n makalada “{field}” meýdanyny düzetmek</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>“{field}” meýdanyny düzetmek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Okalan zat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Published between</source>
        <translation>Çap edilen aralygy</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wakalar</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later. Nothing was done.</source>
        <translation>“{action}” aýratyn yzyna gaýtaryp bolmaýar: “{title}” soňra ýene üýtgedildi. Hiç zat edilmedi.</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later, by “{later}” ({moment}). Reverse that first. Nothing was done.</source>
        <translation>“{action}” aýratyn yzyna gaýtaryp bolmaýar: “{title}” soňra “{later}” bilen ýene üýtgedildi ({moment}). Ilki şony yzyna gaýtaryň. Hiç zat edilmedi.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>The change was reversed; this can be undone.</source>
        <translation>Üýtgeşme yzyna gaýtaryldy; muny yza alyp bolýar.</translation>
    </message>
    <message>
        <source>Reversing</source>
        <translation>Yzyna gaýtarylýar</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Nämäniň üýtgejekdigi barlanýar</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Täzeden okalýar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Saklandy. Hiç zat üýtgedilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; this can be undone.</source>
        <translation>
            <numerusform>%Ln makala täzeden okaldy; muny yza alyp bolýar.</numerusform>
            <numerusform>%Ln makala täzeden okaldy; muny yza alyp bolýar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Täzeden okalmady</translation>
    </message>
    <message>
        <source>Tidying the list of changes</source>
        <translation>Üýtgeşmeleriň sanawy tertipleşdirilýär</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>Title made from the text</source>
        <translation>Sözbaşy tekstden düzülen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Sene</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Soňky gün</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ýyl</translation>
    </message>
    <message>
        <source>Date exact to the</source>
        <translation>Senäniň takyklygy</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Senäniň ygtybarlylygy</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Sene (EDTF)</translation>
    </message>
    <message>
        <source>What is known of the date</source>
        <translation>Sene barada belli zat</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Sene çap edilişi ýaly</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Birinji sözlem</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Elde düzedilen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Bellikler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ýazgy</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Habar</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Tekstiň wersiýalary</translation>
    </message>
    <message>
        <source>Leads its story</source>
        <translation>Habarda esasy</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Faýlyň ady</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Gelen ýeri</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sözlem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýer</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Agzalanlar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Gatnaşyjylar</translation>
    </message>
    <message>
        <source>Participants as printed</source>
        <translation>Gatnaşyjylar, çap edilişi ýaly</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Sene nähili kesgitlendi</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Makalanyň belgisi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Çeşme</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Çap edilen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Çap edilişi ýaly</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Belgiden</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>Belgä çenli</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Sütünler</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Adaty sütünler</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Täze arhiw…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Arhiwi &amp;açmak…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Faýllary &amp;import etmek…</translation>
    </message>
    <message>
        <source>Take article files into the archive</source>
        <translation>Makala faýllaryny arhiwe goşmak</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Bukjany import etmek…</translation>
    </message>
    <message>
        <source>Import the &amp;sample articles</source>
        <translation>&amp;Mysal makalalary import etmek</translation>
    </message>
    <message>
        <source>&amp;Export selection to CSV…</source>
        <translation>Saýlananlary CSV-e &amp;eksport etmek…</translation>
    </message>
    <message>
        <source>Write the selected articles, or all that are listed, as a table</source>
        <translation>Saýlanan ýa-da sanawdaky ähli makalalary tablisa ýazmak</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>&amp;Back up archive…</source>
        <translation>Arhiwiň ätiýaçlyk &amp;nusgasy…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>Nusgadan &amp;dikeltmek…</translation>
    </message>
    <message>
        <source>Put a backup in this archive&apos;s place; it is kept aside</source>
        <translation>Bu arhiwiň ýerine nusgany goýmak; arhiw gapdalda saklanýar</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Arhiwi &amp;ýapmak</translation>
    </message>
    <message>
        <source>Sh&amp;ow in its folder</source>
        <translation>&amp;Bukjasynda görkezmek</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Çap etmek…</translation>
    </message>
    <message>
        <source>Print the article that is read, or write it as a PDF</source>
        <translation>Okalýan makalany çap etmek ýa-da PDF hökmünde ýazmak</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çykmak</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Y&amp;za almak</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtalamak</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Taryh…</translation>
    </message>
    <message>
        <source>Past changes; any one of them can be reversed</source>
        <translation>Öňki üýtgeşmeler; islendigini yzyna gaýtaryp bolýar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Setirleri &amp;göçürmek</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Salgylanma hökmünde g&amp;öçürmek</translation>
    </message>
    <message>
        <source>&amp;Paste files or text</source>
        <translation>Faýl ýa-da tekst g&amp;oýmak</translation>
    </message>
    <message>
        <source>Import the files or the text on the clipboard</source>
        <translation>Alyş-çalyş buferindäki faýllary ýa-da teksti import etmek</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Hemmesini saýlamak</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Aý&amp;yrmak</translation>
    </message>
    <message>
        <source>Move to the bin; this can be undone</source>
        <translation>Sebede geçirmek; muny yza alyp bolýar</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Dikeltmek</translation>
    </message>
    <message>
        <source>Take back out of the bin</source>
        <translation>Sebetden yzyna almak</translation>
    </message>
    <message>
        <source>&amp;Destroy for good…</source>
        <translation>&amp;Düýbünden ýok etmek…</translation>
    </message>
    <message>
        <source>Leave no word of the articles in the archive</source>
        <translation>Arhiwde bu makalalardan ýekeje söz galdyrmazlyk</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Dü&amp;zetmek…</translation>
    </message>
    <message>
        <source>&amp;Encoding…</source>
        <translation>&amp;Kodlaşdyrma…</translation>
    </message>
    <message>
        <source>Read the original in another encoding</source>
        <translation>Asyl nusgany başga kodlaşdyrmada okamak</translation>
    </message>
    <message>
        <source>O&amp;wn names…</source>
        <translation>Ö&amp;z atlarym…</translation>
    </message>
    <message>
        <source>Names that you joined, added or took out</source>
        <translation>Birleşdiren, goşan ýa-da aýyran atlaryňyz</translation>
    </message>
    <message>
        <source>Sp&amp;lit into articles</source>
        <translation>Makalalara &amp;bölmek</translation>
    </message>
    <message>
        <source>Where the file holds several articles</source>
        <translation>Faýlda birnäçe makala bolanda</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>&amp;Bellik goşmak…</translation>
    </message>
    <message>
        <source>Words of your own, to find these articles by</source>
        <translation>Bu makalalary tapmak üçin öz sözleriňiz</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Ýazgy &amp;ýazmak…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tapmak…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt hit</source>
        <translation>&amp;Indiki gabat gelme</translation>
    </message>
    <message>
        <source>Find pre&amp;vious hit</source>
        <translation>Ö&amp;ňki gabat gelme</translation>
    </message>
    <message>
        <source>E&amp;xactly as typed</source>
        <translation>&amp;Ýazylyşy ýaly</translation>
    </message>
    <message>
        <source>Find words only in this form and script</source>
        <translation>Sözleri diňe şu görnüşde we şu ýazuwda gözlemek</translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation>&amp;Meňzeşleri</translation>
    </message>
    <message>
        <source>Find articles that share the rare words of this one</source>
        <translation>Seýrek sözleri umumy bolan makalalary tapmak</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Gözlegi we süzgüçleri arassalamak</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Gözlegi sa&amp;klamak…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name, to ask them again</source>
        <translation>Sözleri we süzgüçleri at bilen saklamak, täzeden gözlemek üçin</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Sanaw</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Makala</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Wagt çyzgysy</translation>
    </message>
    <message>
        <source>List &amp;and detail</source>
        <translation>Sanaw &amp;we makala</translation>
    </message>
    <message>
        <source>All &amp;three</source>
        <translation>Üçüsi &amp;hem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hemmesi</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Sü&amp;zgüçler</translation>
    </message>
    <message>
        <source>Best &amp;match first</source>
        <translation>Ilki iň &amp;gabat gelýänler</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Ilki &amp;täzeler</translation>
    </message>
    <message>
        <source>Show &amp;hits in the list</source>
        <translation>Tapylany sanawda &amp;görkezmek</translation>
    </message>
    <message>
        <source>Show under each row why it was found</source>
        <translation>Setiriň aşagynda näme üçin tapylandygyny görkezmek</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Se&amp;bet</translation>
    </message>
    <message>
        <source>Show the articles that were removed</source>
        <translation>Aýrylan makalalary görkezmek</translation>
    </message>
    <message>
        <source>C&amp;ollapse stories</source>
        <translation>Habarlary ý&amp;ygnamak</translation>
    </message>
    <message>
        <source>List one article of each story: the version that leads</source>
        <translation>Her habardan bir makala görkezmek: esasy wersiýany</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Indiki ma&amp;kala</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Ö&amp;ňki makala</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Y&amp;za</translation>
    </message>
    <message>
        <source>The article that was read before</source>
        <translation>Mundan öň okalan makala</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Ö&amp;ňe</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Wagt çyzgysyny ula&amp;ltmak</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Wagt çyzgysyny k&amp;içeltmek</translation>
    </message>
    <message>
        <source>&amp;Fit whole timeline</source>
        <translation>Wagt çyzgysy &amp;bütinleý</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Doly ekran</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Ýerleşişi &amp;başky ýagdaýa</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Saz&amp;lamalar…</translation>
    </message>
    <message>
        <source>&amp;Verify archive…</source>
        <translation>Arhiwi &amp;barlamak…</translation>
    </message>
    <message>
        <source>Check that nothing in the archive is lost or damaged</source>
        <translation>Arhiwde hiç zadyň ýitmändigini we zaýalanmandygyny barlamak</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>Täzeden &amp;okamak…</translation>
    </message>
    <message>
        <source>See what today&apos;s rules would read differently</source>
        <translation>Şu günki düzgünleriň nämäni başgaça okajakdygyny görmek</translation>
    </message>
    <message>
        <source>&amp;Salvage into a new archive…</source>
        <translation>Täze arhiwe &amp;halas etmek…</translation>
    </message>
    <message>
        <source>Save what is left of a damaged archive</source>
        <translation>Zeper ýeten arhiwden galanyny saklamak</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Buýruklar &amp;palitrasy…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klawişler</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Gollanma</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Nähili &amp;gözlemeli</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Žurnal bukjasyny &amp;açmak</translation>
    </message>
    <message>
        <source>&amp;About Customs Desk</source>
        <translation>Customs Desk &amp;hakynda</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Buýruklar palitrasy</translation>
    </message>
    <message>
        <source>Type the name of a command…</source>
        <translation>Buýrugyň adyny ýazyň…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Buýruk</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Buýruklar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>takmynan {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>on or after {date}</source>
        <translation>{date} ýa-da soň</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} ýa-da soň</translation>
    </message>
    <message>
        <source>on or before {date}</source>
        <translation>{date} ýa-da öň</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} ýa-da öň</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} bäri</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} çenli</translation>
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
        <translation>sene näbelli</translation>
    </message>
    <message>
        <source>{date}, year unknown</source>
        <translation>{date}, ýyly näbelli</translation>
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
        <translation>{year}-njy ýyllar</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>{year} ýaz</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>{year} tomus</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>{year} güýz</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>{year} gyş</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>{year}, I çärýek</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>{year}, II çärýek</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>{year}, III çärýek</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>{year}, IV çärýek</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>{year}, I ýarym ýyl</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>{year}, II ýarym ýyl</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Dil indiki açylyşda üýtgeýär.</translation>
    </message>
    <message>
        <source>A fault in the program: {fault}. Nothing was lost; the log file says more.</source>
        <translation>Programmada näsazlyk: {fault}. Hiç zat ýitmedi; jikme-jigi žurnalda.</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Text tools</source>
        <translation>Tekst gurallary</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Bellikler</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Näme bellenmelidigini saýlamak</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Öňki gabat gelme (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Indiki gabat gelme (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asyl nusga</translation>
    </message>
    <message>
        <source>Show the original file, exactly as it came in</source>
        <translation>Asyl faýly gelen görnüşinde görkezmek</translation>
    </message>
    <message>
        <source>Hide what is not the article</source>
        <translation>Makala bolmadyk zatlary gizlemek</translation>
    </message>
    <message>
        <source>Menus, share buttons, notices, biographies</source>
        <translation>Menýular, paýlaşmak düwmeleri, bildirişler, terjimehallar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Gabat gelme: {count}</translation>
    </message>
</context>
<context>
    <name>DetailStories</name>
    <message>
        <source>Taking the article out of its story</source>
        <translation>Makala habardan çykarylýar</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Makalanyň teksti</translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation>Tekst we meýdanlar</translation>
    </message>
    <message>
        <source>Open or create an archive to read articles here.</source>
        <translation>Makalalary okamak üçin arhiw açyň ýa-da dörediň.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Heniz görkezer ýaly zat ýok.
Makala faýllaryny penjiräniň islendik ýerine taşlaň.</translation>
    </message>
    <message>
        <source>No article is chosen.
Click one in the list or on the timeline.</source>
        <translation>Makala saýlanmady.
Sanawda ýa-da wagt çyzgysynda birine basyň.</translation>
    </message>
    <message>
        <source>This article cannot be shown.
{reason}</source>
        <translation>Bu makalany görkezip bolmaýar.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; this is the current one</source>
        <translation>
            <numerusform>%n saýlandy; häzirki görkezilýär</numerusform>
            <numerusform>%n saýlandy; häzirki görkezilýär</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more (characters left: {count})</source>
        <translation>Ýene görkezmek (galan belgi: {count})</translation>
    </message>
    <message>
        <source>Correct {field}</source>
        <translation>Düzetmek: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Göçürmek</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hemmesini saýlamak</translation>
    </message>
    <message>
        <source>Show original…</source>
        <translation>Asyl nusgany görkezmek…</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>Ilkinji agzalan ýerine geçmek</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>What a drop will do</source>
        <translation>Taşlananda näme bolar</translation>
    </message>
    <message>
        <source>Import “{name}” into “{archive}”</source>
        <translation>“{name}” faýlyny “{archive}” arhiwine almak</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s) and folder(s) into “{archive}”</source>
        <translation>
            <numerusform>%Ln faýly ýa-da bukjany “{archive}” arhiwine almak</numerusform>
            <numerusform>%Ln faýly we bukjany “{archive}” arhiwine almak</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this text as an article into “{archive}”</source>
        <translation>Bu teksti makala hökmünde “{archive}” arhiwine almak</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Removing</source>
        <translation>Aýrylýar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the bin.</source>
        <translation>
            <numerusform>%Ln makala sebede geçirildi.</numerusform>
            <numerusform>%Ln makala sebede geçirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Dikeldilýär</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln makala dikeldildi.</numerusform>
            <numerusform>%Ln makala dikeldildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Yza alynýar</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Yza alyndy: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gaýtalamak</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Gaýtalanýar</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Gaýtalandy: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yza almak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln setir göçürildi.</numerusform>
            <numerusform>%Ln setir göçürildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln salgylanma göçürildi.</numerusform>
            <numerusform>%Ln salgylanma göçürildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more; the original is in the archive.</source>
        <translation>Bukja indi ýok; asyl nusga arhiwde saklanýar.</translation>
    </message>
    <message numerus="yes">
        <source>Too many rows to copy; export them instead (at most %Ln).</source>
        <translation>
            <numerusform>Göçürmek üçin setir gaty köp; eksport ediň (iň köp %Ln).</numerusform>
            <numerusform>Göçürmek üçin setir gaty köp; eksport ediň (iň köp %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, kirill (1251)</translation>
    </message>
    <message>
        <source>Unix, Cyrillic (KOI8-R)</source>
        <translation>Unix, kirill (KOI8-R)</translation>
    </message>
    <message>
        <source>DOS, Cyrillic (866)</source>
        <translation>DOS, kirill (866)</translation>
    </message>
    <message>
        <source>ISO, Cyrillic (8859-5)</source>
        <translation>ISO, kirill (8859-5)</translation>
    </message>
    <message>
        <source>Mac, Cyrillic</source>
        <translation>Mac, kirill</translation>
    </message>
    <message>
        <source>Windows, Kazakh and Kyrgyz (KZ-1048)</source>
        <translation>Windows, gazak we gyrgyz (KZ-1048)</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, günbatar (1252)</translation>
    </message>
    <message>
        <source>Windows, Central European and Turkmen (1250)</source>
        <translation>Windows, Merkezi Ýewropa we türkmen (1250)</translation>
    </message>
    <message>
        <source>ISO, Central European and Turkmen (8859-2)</source>
        <translation>ISO, Merkezi Ýewropa we türkmen (8859-2)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, türk (1254)</translation>
    </message>
    <message>
        <source>Mac, Western</source>
        <translation>Mac, günbatar</translation>
    </message>
    <message>
        <source>as detected, wrong letters mended</source>
        <translation>kesgitlenişi ýaly, ýalňyş harplar düzedilen</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of {name}</source>
        <translation>Kodlaşdyrma: {name}</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Tekstiň başy</translation>
    </message>
    <message>
        <source>The original stays as it is. Your corrections stay. This can be undone.</source>
        <translation>Asyl nusga bolşy ýaly galýar. Düzedişleriňiz saklanýar. Muny yza alyp bolýar.</translation>
    </message>
    <message>
        <source>&amp;Read it as:</source>
        <translation>&amp;Şular ýaly okamak:</translation>
    </message>
    <message>
        <source>As detected: {encoding}</source>
        <translation>Kesgitlenişi ýaly: {encoding}</translation>
    </message>
    <message>
        <source>As detected, wrong letters mended</source>
        <translation>Kesgitlenişi ýaly, ýalňyş harplar düzedilen</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Conference</source>
        <translation>Maslahat</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation>Okuw ýa-da seminar</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sergi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Duşuşyk</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Sapar</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açylyş</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Gol çekmek</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Wezipä bellemek</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Ele salmak</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Türgenleşik</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Ýyl dolmagy</translation>
    </message>
    <message>
        <source>Accession to a convention</source>
        <translation>Konwensiýa goşulmak</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Kazyýet işi</translation>
    </message>
    <message>
        <source>Election or vote</source>
        <translation>Saýlaw ýa-da ses berişlik</translation>
    </message>
    <message>
        <source>Report or figures</source>
        <translation>Hasabat ýa-da sanlar</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>{count} participants</source>
        <translation>gatnaşyjylar: {count}</translation>
    </message>
    <message>
        <source>Event: {date}</source>
        <translation>Waka: {date}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Sure.</source>
        <translation>Takyk.</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>Takyk diýen ýaly.</translation>
    </message>
    <message>
        <source>Likely, but look at it.</source>
        <translation>Ähtimal, ýöne göz aýlaň.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Çaklama.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Participants: {count} ({words})</source>
        <translation>Gatnaşyjylar: {count} ({words})</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>Atlary tutulanlar: {names}</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Şundan okaldy: {words}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Düzgün: {rule}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Elektron tablisalar üçin (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel kitaby (XLSX)</translation>
    </message>
    <message>
        <source>Records for programs (JSON Lines)</source>
        <translation>Programmalar üçin ýazgylar (JSON Lines)</translation>
    </message>
    <message>
        <source>References for Zotero or EndNote (RIS)</source>
        <translation>Zotero ýa-da EndNote üçin salgylanmalar (RIS)</translation>
    </message>
    <message>
        <source>Originals with checksums for keeping (BagIt)</source>
        <translation>Saklamak üçin barlag jemli asyl nusgalar (BagIt)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) will be written.</source>
        <translation>
            <numerusform>%Ln makala ýazylar.</numerusform>
            <numerusform>%Ln makala ýazylar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksport…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>One &amp;row for each</source>
        <translation>Her &amp;setir —</translation>
    </message>
    <message>
        <source>article</source>
        <translation>makala</translation>
    </message>
    <message>
        <source>event in the texts</source>
        <translation>tekstdäki waka</translation>
    </message>
    <message>
        <source>name in the texts</source>
        <translation>tekstlerdäki at</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sü&amp;tünler</translation>
    </message>
    <message>
        <source>all</source>
        <translation>hemmesi</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>sanawdaky ýaly</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Bölüji</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>otur</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>nokatly otur</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulýasiýa</translation>
    </message>
    <message>
        <source>&amp;Mark as Unicode, so that Excel reads all letters</source>
        <translation>Excel ähli harplary okar ýaly &amp;Ýunikod diýip bellemek</translation>
    </message>
    <message>
        <source>&amp;Headings in the language of the window</source>
        <translation>Atlar penjiräniň &amp;dilinde</translation>
    </message>
    <message>
        <source>The whole &amp;text of each article too</source>
        <translation>Her makalanyň doly &amp;teksti hem</translation>
    </message>
    <message>
        <source>Each &amp;article on one line</source>
        <translation>Her &amp;makala bir setirde</translation>
    </message>
    <message>
        <source>&amp;Protect cells that look like formulas</source>
        <translation>Formula meňzeş öýjükleri &amp;goramak</translation>
    </message>
    <message>
        <source>A cell that begins with =, +, - or @ gets an apostrophe before it.</source>
        <translation>=, +, - ýa-da @ bilen başlanýan öýjügiň öňüne apostrof goýulýar.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>Eksport eder ýaly zat ýok.</translation>
    </message>
    <message numerus="yes">
        <source>%n-articles</source>
        <translation>
            <numerusform>%n-makala</numerusform>
            <numerusform>%n-makala</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>wakalar</translation>
    </message>
    <message>
        <source>names</source>
        <translation>atlar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksport edilýär</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Eksport saklandy; faýl ýazylmady.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to “{name}”.</source>
        <translation>
            <numerusform>“{name}” faýlyna %Ln setir ýazyldy.</numerusform>
            <numerusform>“{name}” faýlyna %Ln setir ýazyldy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) protected from being taken for formulas.</source>
        <translation>
            <numerusform>%Ln öýjük formula öwrülmekden goraldy.</numerusform>
            <numerusform>%Ln öýjük formula öwrülmekden goraldy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) cut to what a cell holds.</source>
        <translation>
            <numerusform>%Ln tekst öýjüge sygar ýaly kesildi.</numerusform>
            <numerusform>%Ln tekst öýjüge sygar ýaly kesildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Bukjada görkezmek</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Source</source>
        <translation>Çeşme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Wakanyň görnüşi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ýerler</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Guramalar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Adamlar</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awtor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Bellikler</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ýyl</translation>
    </message>
</context>
<context>
    <name>FacetDialog</name>
    <message>
        <source>Part of the name…</source>
        <translation>Adyň bölegi…</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Adyň bölegi</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Süzgüçler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Arassala</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Ähli süzgüçleri aýyrmak</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgüçleri aýyrmak</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ýene…</translation>
    </message>
    <message numerus="yes">
        <source>Counted in the newest %Ln article(s) that were found.</source>
        <translation>
            <numerusform>Tapylanlaryň iň täze %Ln makalasynda sanaldy.</numerusform>
            <numerusform>Tapylanlaryň iň täze %Ln makalasynda sanaldy.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>ýyly näbelli</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>awtorsyz</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>çeşmesiz</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Sözbaşy</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Çap edilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Çeşme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awtor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Adamlar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Guramalar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ýerler</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Goşulan</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Faýlyň ady</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was read</source>
        <translation>Okalana dolanmak</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Üýtgetmek</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Boş: sene ýok</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Düşnüksiz. 23.09.2019 ýa-da 2019-09 ýaly ýazyp görüň</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Düşünildi: {date}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Tags</source>
        <translation>Bellikler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ýazgy</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>näbelli</translation>
    </message>
    <message>
        <source>{unknown} — {bounds}</source>
        <translation>{unknown} — {bounds}</translation>
    </message>
    <message>
        <source>Separate tags by commas; search for one as tag:name</source>
        <translation>Bellikleri otur bilen aýryň; gözlemek: tag:ady</translation>
    </message>
    <message>
        <source>Parts in {languages}</source>
        <translation>Başga dildäki bölekler: {languages}</translation>
    </message>
    <message>
        <source>Made from the text: no title is printed</source>
        <translation>Tekstden düzüldi: sözbaşy çap edilmändir</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Siz goýduňyz.</translation>
    </message>
    <message>
        <source>Read from the text: {words}</source>
        <translation>Tekstden okaldy: {words}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Siz goýduňyz</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belli däl</translation>
    </message>
    <message>
        <source>The text does not say it.</source>
        <translation>Tekst muny aýtmaýar.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç zat</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Şu makalada agzalmagy: {count}</translation>
    </message>
    <message>
        <source>Here as {words}</source>
        <translation>Bu ýerde: {words}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Gelen ýeri</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçegi</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} baýt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Barlag jemi</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fields of the article</source>
        <translation>Makalanyň meýdanlary</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faýl</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>Wagt çyzgysyndaky wakalar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ýene %n</numerusform>
            <numerusform>ýene %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Best match</source>
        <translation>Gabat gelşi</translation>
    </message>
    <message>
        <source>The words in titles and names count most, then how often they stand.</source>
        <translation>Sözbaşydaky we atlardaky sözler iň möhüm, soňra näçe gezek gelýändigi.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Täzeler</translation>
    </message>
    <message>
        <source>The latest published first.</source>
        <translation>Ilki iň soňky çap edilenler.</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>Ilki:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Taryh</translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation>Öňki üýtgeşmeler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Üýtgeşme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>What the change set</source>
        <translation>Nämäniň üýtgändigi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Meýdan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Öň</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Soň</translation>
    </message>
    <message>
        <source>&amp;Reverse this change</source>
        <translation>Bu üýtgeşmäni &amp;yzyna gaýtarmak</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>yza alnan</translation>
    </message>
    <message>
        <source>Nothing has been changed in this archive yet.</source>
        <translation>Bu arhiwde entek hiç zat üýtgedilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln value(s) are listed.</source>
        <translation>
            <numerusform>Ilkinji %Ln baha görkezildi.</numerusform>
            <numerusform>Ilkinji %Ln baha görkezildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Only files of this computer and text can be imported.</source>
        <translation>Diňe şu kompýuteriň faýllaryny we teksti import edip bolýar.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>Alyş-çalyş buferinde faýl hem, tekst hem ýok.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Faýllary import etmek</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Bukjany import etmek</translation>
    </message>
    <message>
        <source>The sample articles are missing from this copy.</source>
        <translation>Programmanyň bu nusgasynda mysal makalalar ýok.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import edilýär</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import everything that lies in “{folder}”?</source>
        <translation>“{folder}” bukjasyndaky ähli zady import etmelimi?</translation>
    </message>
    <message>
        <source>That may be very many files. It can be stopped at any time.</source>
        <translation>Faýllar örän köp bolup biler. Islän wagtyňyz saklap bilersiňiz.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln file(s). Import them all?</source>
        <translation>
            <numerusform>Bu ýerde %Ln faýldan köp. Hemmesini import etmelimi?</numerusform>
            <numerusform>Bu ýerde %Ln faýldan köp. Hemmesini import etmelimi?</numerusform>
        </translation>
    </message>
    <message>
        <source>That may take long. It can be stopped at any time, and undone.</source>
        <translation>Köp wagt gerek bolup biler. Islendik wagt saklap we yza alyp bolýar.</translation>
    </message>
    <message numerus="yes">
        <source>What you dropped holds %Ln link(s) to what lies elsewhere.</source>
        <translation>
            <numerusform>Taşlan zatlaryňyzda başga ýerde ýatan zatlara %Ln salgylanma bar.</numerusform>
            <numerusform>Taşlan zatlaryňyzda başga ýerde ýatan zatlara %Ln salgylanma bar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links may lead to anything on this computer. Read what they lead to, too?</source>
        <translation>Salgylanmalar bu kompýuterdäki islendik zada eltip biler. Olaryň görkezýän zatlaryny hem okamalymy?</translation>
    </message>
    <message>
        <source>&amp;Read them too</source>
        <translation>&amp;Olary hem okamak</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>Olary &amp;galdyrmak</translation>
    </message>
    <message>
        <source>{summary}. The search was cleared to show them.</source>
        <translation>{summary}. Olary görkezmek üçin gözleg arassalandy.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln problem(s)</source>
        <translation>
            <numerusform>%Ln meseläni görkezmek</numerusform>
            <numerusform>%Ln meseläni görkezmek</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Görkez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln goşuldy</numerusform>
            <numerusform>%Ln goşuldy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln eýýäm bar</numerusform>
            <numerusform>%Ln eýýäm bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln mesele</numerusform>
            <numerusform>%Ln mesele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with several articles</source>
        <translation>
            <numerusform>Birnäçe makalaly %Ln faýl</numerusform>
            <numerusform>Birnäçe makalaly %Ln faýl</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}; {several}</source>
        <translation>{summary}; {several}</translation>
    </message>
    <message>
        <source>Stopped: {summary}</source>
        <translation>Saklandy: {summary}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Import edilmedi</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up archive</source>
        <translation>Arhiwiň ätiýaçlyk nusgasy</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Ätiýaçlyk nusga edilýär</translation>
    </message>
    <message>
        <source>Backed up to “{name}”.</source>
        <translation>Ätiýaçlyk nusga: “{name}”.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ätiýaçlyk nusgany dikeltmek</translation>
    </message>
    <message>
        <source>“{backup}” was restored.</source>
        <translation>“{backup}” dikeldildi.</translation>
    </message>
    <message>
        <source>What was there before is kept as “{name}”.</source>
        <translation>Öňki arhiw “{name}” ady bilen saklandy.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Nusgadan dikeldilýär</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Barlanýar</translation>
    </message>
    <message>
        <source>Verifying was stopped; no damage was found so far.</source>
        <translation>Barlag saklandy; häzire çenli zeper tapylmady.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is whole: %Ln article(s) checked.</source>
        <translation>
            <numerusform>Arhiw abat: %Ln makala barlandy.</numerusform>
            <numerusform>Arhiw abat: %Ln makala barlandy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Bejerilýär</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %Ln damage(s). The archive is whole again.</source>
        <translation>
            <numerusform>%Ln zeper bejerildi. Arhiw ýene abat.</numerusform>
            <numerusform>%Ln zeper bejerildi. Arhiw ýene abat.</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>halas edilen</translation>
    </message>
    <message>
        <source>Salvage into a new archive</source>
        <translation>Täze arhiwe halas etmek</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Halas edilýär</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) saved in this new archive.</source>
        <translation>
            <numerusform>Bu täze arhiwde %Ln makala halas edildi.</numerusform>
            <numerusform>Bu täze arhiwde %Ln makala halas edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its text is left.</source>
        <translation>Tekstinden hiç zat galmady.</translation>
    </message>
    <message>
        <source>Its original is damaged; it was saved as far as it goes.</source>
        <translation>Asyl nusga zeperlenen; abat galan ýeri saklandy.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yzyna almak</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Halas etmek</translation>
    </message>
    <message>
        <source>Past changes could not all be read; the newest are kept.</source>
        <translation>Geçen üýtgeşmeleriň hemmesini okap bolmady; iň täzeleri saklandy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past change(s) can no longer be undone.</source>
        <translation>
            <numerusform>%Ln geçen üýtgeşmäni indi yzyna alyp bolmaýar.</numerusform>
            <numerusform>%Ln geçen üýtgeşmäni indi yzyna alyp bolmaýar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Arhiwi açmak</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be opened.</source>
        <translation>“{name}” zeperlenen we açylmaýar.</translation>
    </message>
    <message>
        <source>Restore a backup in its place, or save what is left of it into a new archive. The damaged file is kept either way.</source>
        <translation>Ýerine ätiýaçlyk nusgany dikeldiň ýa-da galanyny täze arhiwe saklaň. Zeperlenen faýl iki ýagdaýda-da saklanýar.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Nusgadan dikeltmek…</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Halas etmek…</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Ýok etmek</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln article(s) for good?</source>
        <translation>
            <numerusform>%Ln makalany düýbünden ýok etmelimi?</numerusform>
            <numerusform>%Ln makalany düýbünden ýok etmelimi?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: their words will be nowhere in the archive any more. Backups that were made before still hold them.</source>
        <translation>Muny yza alyp bolmaýar: arhiwde olaryň ýekeje sözi galmaz. Öňki ätiýaçlyk nusgalarda olar bar.</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>Ýok &amp;etmek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) destroyed.</source>
        <translation>
            <numerusform>%Ln makala ýok edildi.</numerusform>
            <numerusform>%Ln makala ýok edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Ýok edilýär</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new keys:</source>
        <translation>Täze düwmeleri basyň:</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>Bu düwmeler “{command}” buýrugynyňky.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Iňlis</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rus</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Türkmen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Gyrgyz</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>tanalmady</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Ulgamdaky ýaly</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Dates</source>
        <translation>Seneler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Adamlar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Guramalar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ýerler</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Sene</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Gurama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýer</translation>
    </message>
    <message>
        <source>Convention, programme or project</source>
        <translation>Konwensiýa, programma ýa-da taslama</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Here: {words}</source>
        <translation>Bu ýerde: {words}</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Şu makalada agzalmagy: {count}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Düzgün: {rule}.</translation>
    </message>
    <message>
        <source>A date whose year is not known</source>
        <translation>Ýyly näbelli sene</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Şundan okaldy: {words}</translation>
    </message>
    <message>
        <source>The year is not printed here; it was inferred.</source>
        <translation>Bu ýerde ýyl çap edilmändir; ol çaklanyldy.</translation>
    </message>
    <message>
        <source>On the timeline.</source>
        <translation>Wagt çyzgysynda.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faýl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzediş</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görnüş</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Gu&amp;rallar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömek</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Search for “{name}”</source>
        <translation>“{name}” gözlemek</translation>
    </message>
    <message>
        <source>Copy this name</source>
        <translation>Bu ady göçürmek</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>Bu şol bir zat…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>At däl</translation>
    </message>
    <message>
        <source>The year of this date is not known</source>
        <translation>Bu senäniň ýyly näbelli</translation>
    </message>
    <message>
        <source>Show {date} on the timeline</source>
        <translation>{date} senesini wagt çyzgysynda görkezmek</translation>
    </message>
    <message>
        <source>Copy this date</source>
        <translation>Bu senäni göçürmek</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ýene %n</numerusform>
            <numerusform>ýene %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Gözlegi we süzgüçleri arassalamak</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Sebet boş.</translation>
    </message>
    <message>
        <source>No article matches “{words}” with these filters.</source>
        <translation>Bu süzgüçler bilen “{words}” tapylmady.</translation>
    </message>
    <message>
        <source>No article matches “{words}”.</source>
        <translation>“{words}” tapylmady.</translation>
    </message>
    <message>
        <source>No article matches these filters.</source>
        <translation>Bu süzgüçler bilen makala tapylmady.</translation>
    </message>
    <message numerus="yes">
        <source>Without the filter {value} (%Ln found)</source>
        <translation>
            <numerusform>{value} süzgüjisiz (%Ln tapyldy)</numerusform>
            <numerusform>{value} süzgüjisiz (%Ln tapyldy)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “{words}” (%Ln found)</source>
        <translation>
            <numerusform>“{words}” gözlemek (%Ln tapyldy)</numerusform>
            <numerusform>“{words}” gözlemek (%Ln tapyldy)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the word “{word}” (%Ln found)</source>
        <translation>
            <numerusform>“{word}” sözsüz (%Ln tapyldy)</numerusform>
            <numerusform>“{word}” sözsüz (%Ln tapyldy)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Letters of this text were decoded wrongly before it came here.</source>
        <translation>Bu tekstiň harplary bu ýere gelmezden öň ýalňyş okalypdyr.</translation>
    </message>
    <message>
        <source>Read it mended</source>
        <translation>Düzedilenini okamak</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Bölmek</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln article(s).</source>
        <translation>
            <numerusform>Bu faýlda %Ln makala bar ýaly.</numerusform>
            <numerusform>Bu faýlda %Ln makala bar ýaly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>New archive</source>
        <translation>Täze arhiw</translation>
    </message>
    <message>
        <source>articles.desk</source>
        <translation>articles.desk</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Arhiwi açmak</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>“{folder}” bukjasyny döredip bolmady: {reason}.</translation>
    </message>
    <message>
        <source>Something is still being done to this archive. Stop it first.</source>
        <translation>Bu arhiwde heniz iş dowam edýär. Ilki ony saklaň.</translation>
    </message>
    <message>
        <source>This archive is read-only: it can be read but not changed.</source>
        <translation>Bu arhiw diňe okamak üçin: ony üýtgedip bolmaýar.</translation>
    </message>
    <message>
        <source>Archives (*.desk)</source>
        <translation>Arhiwler (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of {name}</source>
        <translation>Asyl nusga: {name}</translation>
    </message>
    <message>
        <source>{size}, read as {encoding}. Checksum (SHA-256) {digest}</source>
        <translation>{size}, kodlamasy {encoding}. Barlag jemi (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asyl nusga</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baýtlar</translation>
    </message>
    <message>
        <source>Under Bytes stand the first 65,536 of them. Save the original to see all.</source>
        <translation>Ilkinji 65 536 baýt görkezilýär. Hemmesini görmek üçin asyl nusgany ýazdyryň.</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Asyl nusgany ýazdyrmak…</translation>
    </message>
    <message>
        <source>Save original as</source>
        <translation>Asyl nusgany ýazdyrmak</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} ýazyp bolmady: {reason}. Başga ýer saýlaň.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Ýazyldy: {file}</translation>
    </message>
</context>
<context>
    <name>OwnNames</name>
    <message>
        <source>Changing names</source>
        <translation>Atlar üýtgedilýär</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is as the rules read it again (%Ln article(s)).</source>
        <translation>
            <numerusform>“{name}” ýene düzgünleriň okaýşy ýaly (%Ln makala).</numerusform>
            <numerusform>“{name}” ýene düzgünleriň okaýşy ýaly (%Ln makala).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is the same as “{other}” now (%Ln article(s)).</source>
        <translation>
            <numerusform>“{name}” indi “{other}” bilen bir (%Ln makala).</numerusform>
            <numerusform>“{name}” indi “{other}” bilen bir (%Ln makala).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not a name any more (%Ln article(s)).</source>
        <translation>
            <numerusform>“{name}” indi at däl (%Ln makala).</numerusform>
            <numerusform>“{name}” indi at däl (%Ln makala).</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yza almak</translation>
    </message>
</context>
<context>
    <name>OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>Öz atlarym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Çap edilişi ýaly</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Hasaplanýan at</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Goşmak</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unutmak</translation>
    </message>
    <message>
        <source>New spellings are found in articles that are imported or read again later.</source>
        <translation>Täze ýazylyşlar soň import edilýän ýa-da täzeden okalýan makalalarda tapylýar.</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>at däl</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>User guide</source>
        <translation>Gollanma</translation>
    </message>
    <message>
        <source>About Customs Desk</source>
        <translation>Customs Desk hakynda</translation>
    </message>
    <message>
        <source>Customs Desk {version}</source>
        <translation>Customs Desk {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. Free software under the MIT licence.</source>
        <translation>Python {python}, Qt {qt}. MIT ygtyýarnamasy boýunça erkin programma.</translation>
    </message>
    <message>
        <source>A desktop archive for customs news.</source>
        <translation>Gümrük habarlarynyň iş stoly arhiwi.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Sazlamalar</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Adaty</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ätiýaçlyk nusgalar üçin bukja</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the article</source>
        <translation>Makalany çap etmek</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” could not be read because of a fault in the program. It was left out; the log file says more.</source>
        <translation>Programmadaky näsazlyk sebäpli “{name}” okalmady. Ol alynmady; jikme-jigi žurnalda.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>“{name}” açyp bolmady: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself. Choose another name for the backup.</source>
        <translation>“{name}” arhiwiň özi. Ätiýaçlyk nusga üçin başga at saýlaň.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for the backup is not there.</source>
        <translation>Ätiýaçlyk nusga üçin “{folder}” bukjasy ýok.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup “{name}”. An older backup there was left as it is.</source>
        <translation>Disk doly: “{name}” ätiýaçlyk nusgasy üçin ýer ýok. Ol ýerdäki öňki nusga bolşy ýaly galdyryldy.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be written: its folder or disk does not allow it.</source>
        <translation>“{name}” ätiýaçlyk nusgasyny ýazyp bolmaýar: bukjasy ýa-da diski muňa rugsat bermeýär.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: the disk reported an error. An older backup there was left as it is. See that the drive is connected and has room.</source>
        <translation>“{name}” ätiýaçlyk nusgasyny ýazyp bolmady: disk ýalňyşlyk barada habar berdi. Ol ýerdäki öňki nusga bolşy ýaly galdyryldy. Diskiň birikdirilendigini we onda ýer bardygyny barlaň.</translation>
    </message>
    <message>
        <source>The backup was not made: the copy of the archive is not whole. Verify the archive to see what is damaged; the older backup was left as it is.</source>
        <translation>Ätiýaçlyk nusga edilmedi: arhiwiň nusgasy abat däl. Nämäniň zeperlenendigini görmek üçin arhiwi barlaň; öňki ätiýaçlyk nusga bolşy ýaly galdyryldy.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups could not be made: {reason}. Choose another in the settings.</source>
        <translation>Ätiýaçlyk nusgalar üçin “{folder}” bukjasyny döredip bolmady: {reason}. Sazlamalarda başgasyny saýlaň.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{folder}”: {needed} MB are needed, {free} MB are free. Older backups were left as they are; make room, or choose another folder in the settings.</source>
        <translation>“{folder}” bukjasynda ätiýaçlyk nusga üçin ýer ýok: {needed} MB gerek, {free} MB boş. Öňki nusgalar bolşy ýaly galdyryldy; ýer boşadyň ýa-da sazlamalarda başga bukja saýlaň.</translation>
    </message>
    <message>
        <source>No backup was kept, as the archive is damaged: {damage} Older backups were left as they are. Verify the archive to see all that is damaged.</source>
        <translation>Arhiw zeperlenendigi üçin ätiýaçlyk nusga saklanmady: {damage} Öňki nusgalar bolşy ýaly galdyryldy. Ähli zeperleri görmek üçin arhiwi barlaň.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself, not a backup of it.</source>
        <translation>“{name}” arhiwiň özi, onuň ätiýaçlyk nusgasy däl.</translation>
    </message>
    <message>
        <source>The archive “{path}” cannot be read: {reason}.</source>
        <translation>“{path}” arhiwi okalmaýar: {reason}.</translation>
    </message>
    <message>
        <source>Beside the archive “{name}” lies a journal, “{journal}”, that does not belong to it: the archive was probably replaced by hand after the program had been stopped. Nothing was changed. Move “{journal}” to another folder and open the archive again.</source>
        <translation>“{name}” arhiwiniň ýanynda oňa degişli bolmadyk “{journal}” žurnaly ýatyr: programma saklanandan soň arhiw elde çalşylan bolmaly. Hiç zat üýtgedilmedi. “{journal}” faýlyny başga bukja geçiriň we arhiwi täzeden açyň.</translation>
    </message>
    <message>
        <source>This change is undone, or no longer in the list.</source>
        <translation>Bu üýtgeşme yza alnan ýa-da indi sanawda ýok.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by an older version of Customs Desk and must be brought up to date, but cannot be written to. Copy it to a folder of your own.</source>
        <translation>“{name}” arhiwi Customs Desk programmasynyň has köne wersiýasy bilen ýazylan, ony täzelemek gerek, ýöne oňa ýazyp bolmaýar. Ony öz bukjaňyza göçüriň.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Saklandy. Hiç zat üýtgedilmedi.</translation>
    </message>
    <message>
        <source>The archive “{path}” is not there. If it lies on a removable or network drive, connect the drive and open the archive again.</source>
        <translation>“{path}” arhiwi ýerinde ýok. Eger ol aýrylýan diskde ýa-da tor diskinde bolsa, diski birikdiriň we arhiwi täzeden açyň.</translation>
    </message>
    <message>
        <source>The archive “{path}” was moved, replaced or deleted while it was open. Nothing more is written. Open it again where it lies now, or restore a backup.</source>
        <translation>“{path}” arhiwi açyk wagty başga ýere geçirildi, çalşyldy ýa-da pozuldy. Mundan beýläk hiç zat ýazylmaýar. Ony häzirki ýerinde täzeden açyň ýa-da ätiýaçlyk nusgany dikeldiň.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is no file.</source>
        <translation>“{name}” Customs Desk arhiwi däl: ol faýl däl.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is empty.</source>
        <translation>“{name}” Customs Desk arhiwi däl: ol boş.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: its content is not a database.</source>
        <translation>“{name}” Customs Desk arhiwi däl: onuň mazmuny maglumatlar bazasy däl.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is a database of another program.</source>
        <translation>“{name}” Customs Desk arhiwi däl: ol başga programmanyň maglumatlar bazasy.</translation>
    </message>
    <message>
        <source>{what} It was left as it is. To take its text into an archive, import it instead.</source>
        <translation>{what} Ol bolşy ýaly galdyryldy. Tekstini arhiwe goşmak üçin ony import ediň.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by a newer version of Customs Desk. It was left as it is; install the newer version to open it.</source>
        <translation>“{name}” arhiwi Customs Desk programmasynyň has täze wersiýasy bilen ýazylan. Ol bolşy ýaly galdyryldy; ony açmak üçin täze wersiýany guruň.</translation>
    </message>
    <message>
        <source>The archive “{name}” is read-only: its file, folder or disk does not allow writing. Copy it to a folder of your own to change it.</source>
        <translation>“{name}” arhiwi diňe okamak üçin: faýly, bukjasy ýa-da diski ýazmaga rugsat bermeýär. Ony üýtgetmek üçin öz bukjaňyza göçüriň.</translation>
    </message>
    <message>
        <source>The archive “{name}” could not be used: {reason}.</source>
        <translation>“{name}” arhiwini ulanyp bolmady: {reason}.</translation>
    </message>
    <message>
        <source>The disk that holds the archive “{name}” is full. What was being saved was left out as a whole; make room and do it again.</source>
        <translation>“{name}” arhiwiniň ýatan diski doly. Saklanýan zatdan hiç zat ýazylmady; ýer boşadyň we gaýtalaň.</translation>
    </message>
    <message>
        <source>The archive “{name}” is in use by another program, which did not let go of it in time. Close it there, or wait, and try again.</source>
        <translation>“{name}” arhiwini başga programma ulanýar we ony wagtynda boşatmady. Ony şol ýerde ýapyň ýa-da garaşyň we täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” reported an error. What was being saved was left out as a whole. See that the drive is connected and has room, and try again; if it happens again, copy the archive to another disk and verify it there.</source>
        <translation>“{name}” ýatan disk ýalňyşlyk barada habar berdi. Saklanýan zatdan hiç zat ýazylmady. Diskiň birikdirilendigini we onda ýer bardygyny barlaň we täzeden synanyşyň; ýene gaýtalansa, arhiwi başga diske göçüriň we şol ýerde barlaň.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged: parts of it cannot be read. Do not write to it; restore a backup, or save what can be saved into a new archive with “salvage”.</source>
        <translation>“{name}” arhiwi zeperlenen: käbir bölekleri okalmaýar. Oňa hiç zat ýazmaň; ätiýaçlyk nusgany dikeldiň ýa-da saklap bolýanyny “Halas etmek” buýrugy bilen täze arhiwe saklaň.</translation>
    </message>
    <message>
        <source>What is kept of article {article} is damaged. Verify the archive: it names what is touched, and mends what can be made again.</source>
        <translation>{article} belgili makaladan saklanýan zat zeperlenen. Arhiwi barlaň: barlag nämä zeper ýetendigini görkezer we täzeden ýasap bolýanyny bejerer.</translation>
    </message>
    <message>
        <source>The original of “{name}” is damaged: it is no longer what was imported. Take it from a backup.</source>
        <translation>“{name}” asyl nusgasy zeperlenen: ol indi import edilişi ýaly däl. Ony ätiýaçlyk nusgadan alyň.</translation>
    </message>
    <message>
        <source>There is no article {article} here.</source>
        <translation>Bu ýerde {article} belgili makala ýok.</translation>
    </message>
    <message>
        <source>Its result was changed again later.</source>
        <translation>Onuň netijesi soňra ýene üýtgedildi.</translation>
    </message>
    <message>
        <source>“{title}” and {others} more were changed again later.</source>
        <translation>“{title}” we ýene {others} makala soňra ýene üýtgedildi.</translation>
    </message>
    <message>
        <source>“{title}” was changed again later.</source>
        <translation>“{title}” soňra ýene üýtgedildi.</translation>
    </message>
    <message>
        <source>The change that did so is no longer listed.</source>
        <translation>Muny eden üýtgeşme indi sanawda ýok.</translation>
    </message>
    <message>
        <source>Reverse “{change}” ({moment} UTC) first.</source>
        <translation>Ilki “{change}” ({moment} UTC) üýtgeşmesini yzyna gaýtaryň.</translation>
    </message>
    <message>
        <source>“{change}” cannot be reversed on its own: {what} {advice} Nothing was done.</source>
        <translation>“{change}” aýratyn yzyna gaýtaryp bolmaýar: {what} {advice} Hiç zat edilmedi.</translation>
    </message>
    <message>
        <source>There is nothing to reverse: all that “{change}” did is undone already.</source>
        <translation>Yzyna gaýtarara zat ýok: “{change}” bilen edilen zatlaryň hemmesi eýýäm yza alyndy.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>“{name}” eýýäm bar. Başga at saýlaň.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <translation>“{name}” atly saklanan gözleg eýýäm bar.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Saklanan gözlege at gerek.</translation>
    </message>
    <message>
        <source>The articles are destroyed, but another program has “{name}” open, so their words may still lie in its journal. Close it there, then close the archive here.</source>
        <translation>Makalalar ýok edildi, ýöne “{name}” başga programmada hem açyk, şonuň üçin olaryň sözleri onuň maglumatlar bazasynyň žurnalynda heniz galan bolup biler. Ony şol ýerde ýapyň, soňra arhiwi bu ýerde ýapyň.</translation>
    </message>
    <message>
        <source>An archive holds {most} articles at most. Begin another one for those to come.</source>
        <translation>Bir arhiwe iň köp {most} makala sygýar. Indikiler üçin täze arhiw dörediň.</translation>
    </message>
    <message>
        <source>A part of the database cannot be read to the end: {reason}.</source>
        <translation>Maglumatlar bazasynyň bir bölegi ahyryna çenli okalmaýar: {reason}.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged: {reason}.</source>
        <translation>Maglumatlar bazasynyň gurluşy zeperlenen: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” points to a missing row of “{parent}”.</source>
        <translation>“{table}” tablisasynyň {row} belgili setiri “{parent}” tablisasynda ýok bolan setiri görkezýär.</translation>
    </message>
    <message>
        <source>The original of “{title}” is missing.</source>
        <translation>“{title}” makalasynyň asyl nusgasy ýerinde ýok.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is missing.</source>
        <translation>“{title}” makalasyndan okalan zat ýerinde ýok.</translation>
    </message>
    <message>
        <source>The versions of story {story} are not in order.</source>
        <translation>{story} belgili habaryň wersiýalary tertipde däl.</translation>
    </message>
    <message>
        <source>Article {article} cannot be read: {reason}.</source>
        <translation>{article} belgili makala okalmaýar: {reason}.</translation>
    </message>
    <message>
        <source>Article {article} is damaged: {reason}.</source>
        <translation>{article} belgili makala zeperlenen: {reason}.</translation>
    </message>
    <message>
        <source>The original of “{title}” ({name}) is no longer what was imported.</source>
        <translation>“{title}” makalasynyň asyl nusgasy ({name}) indi import edilişi ýaly däl.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is damaged: {reason}.</source>
        <translation>“{title}” makalasyndan okalan zat zeperlenen: {reason}.</translation>
    </message>
    <message>
        <source>Values of “{title}” are damaged: {columns}.</source>
        <translation>“{title}” makalasynyň bahalary zeperlenen: {columns}.</translation>
    </message>
    <message>
        <source>“{change}” of {made} UTC can no longer be undone: {reason}.</source>
        <translation>“{change}” ({made} UTC) indi yza alyp bolmaýar: {reason}.</translation>
    </message>
    <message>
        <source>The articles counted for {field} “{value}” are not those that have it. The counts can be made again.</source>
        <translation>{field} meýdanynyň “{value}” bahasy üçin sanalan makalalar ol bahasy bar makalalara gabat gelmeýär. Täzeden sanap bolýar.</translation>
    </message>
    <message>
        <source>The index of beginnings of words does not fit the texts. It can be built again.</source>
        <translation>Söz başlarynyň indeksi tekstlere gabat gelmeýär. Ony täzeden gurup bolýar.</translation>
    </message>
    <message>
        <source>The full-text index does not fit the texts: {reason}. It can be built again.</source>
        <translation>Doly tekst indeksi tekstlere gabat gelmeýär: {reason}. Ony täzeden gurup bolýar.</translation>
    </message>
    <message>
        <source>The full-text index does not hold each article once: {there} of {all}.</source>
        <translation>Doly tekst indeksinde her makala bir gezekden däl: {all} makaladan {there}.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name for the bag.</source>
        <translation>“{name}” eýýäm bar. Paket üçin başga at saýlaň.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file in it.</source>
        <translation>“{path}” bukja. Onuň içindäki faýlyň adyny görkeziň.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>Disk doly: “{name}” ýazylmady.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Choose another one.</source>
        <translation>“{folder}” bukjasy ýok. Başgasyny saýlaň.</translation>
    </message>
    <message>
        <source>“{name}” is locked, perhaps because it is open in a spreadsheet. Close it there, or choose another name such as “{other}”.</source>
        <translation>“{name}” gulplanan, belki, ol elektron tablisalar programmasynda açykdyr. Ony şol ýerde ýapyň ýa-da başga at saýlaň, meselem, “{other}”.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to. Choose another one.</source>
        <translation>“{folder}” bukjasyna ýazyp bolmaýar. Başgasyny saýlaň.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>“{name}” ýazylmady: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was not written: an Excel sheet holds {most} rows at most. Choose fewer articles, or CSV.</source>
        <translation>“{name}” ýazylmady: Excel sahypasyna iň köp {most} setir sygýar. Azrak makala ýa-da CSV formatyny saýlaň.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a text.</source>
        <translation>“{name}” tekst däl, ol kanal.</translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a text.</source>
        <translation>“{name}” tekst däl, ol soket.</translation>
    </message>
    <message>
        <source>“{name}” is a device, not a text.</source>
        <translation>“{name}” tekst däl, ol enjam.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file, not a text.</source>
        <translation>“{name}” adaty faýl hem däl, tekst hem däl.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP archive of files, not one text. Unpack it first.</source>
        <translation>“{name}” bir tekst däl, ol içinde faýllar bolan ZIP arhiwi. Ilki içindäki faýllary çykaryň.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>“{name}” faýlynda tekst ýok.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a text. Save its words as text first.</source>
        <translation>“{name}” tekst däl, ol {kind}. Ilki onuň sözlerini tekst hökmünde saklaň.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind} file: it does not begin like one.</source>
        <translation>“{name}” {kind} faýly däl: beýle faýllar başgaça başlanýar.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with no files in it.</source>
        <translation>“{name}” arhiwinde hiç hili faýl ýok.</translation>
    </message>
    <message>
        <source>“{name}” is an archive within an archive. Unpack it first.</source>
        <translation>“{name}” arhiwiň içindäki arhiw. Ilki içindäki faýllary çykaryň.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>“{name}” boş (0 baýt).</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space.</source>
        <translation>“{name}” faýlynda boşluklardan we boş setirlerden başga hiç zat ýok.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but zeros.</source>
        <translation>“{name}” faýlynda nollardan başga hiç zat ýok.</translation>
    </message>
    <message>
        <source>“{name}” is no valid file name.</source>
        <translation>“{name}” faýl ady bolup bilmeýär.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was read. Try again later.</source>
        <translation>“{name}” okalýan wagty başga programma tarapyndan üýtgedildi. Soňrak täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>“{name}” faýl däl, ol bukja.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, which is not there.</source>
        <translation>“{name}” salgylanmasy “{target}” diýen ýeri görkezýär, ýöne ol ýerde hiç zat ýok.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, outside what you dropped. Drop that file itself to take it.</source>
        <translation>“{name}” salgylanmasy taşlan zatlaryňyza girmeýän “{target}” diýen ýeri görkezýär. Ol faýly goşmak üçin onuň özüni taşlaň.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB; the limit is {limit} MB. Split it, or save its words as plain text.</source>
        <translation>“{name}” aşa uly: {size} MB; çägi {limit} MB. Ony bölüň ýa-da sözlerini ýönekeý tekst hökmünde saklaň.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>“{name}” okap bolmady: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened: you have no permission. Ask its owner for it.</source>
        <translation>“{name}” açyp bolmaýar: siziň rugsadyňyz ýok. Rugsady eýesinden soraň.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Was it moved, or a drive taken out?</source>
        <translation>“{name}” indi ýerinde ýok. Ol başga ýere geçirildimi ýa-da disk aýryldymy?</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle.</source>
        <translation>“{name}” salgylanmasy aýlanyp, ýene özüne gelýär.</translation>
    </message>
    <message>
        <source>“{name}” has a name too long for this system.</source>
        <translation>“{name}” ady bu ulgam üçin aşa uzyn.</translation>
    </message>
    <message>
        <source>“{name}” is a mail with parts nested too deep.</source>
        <translation>“{name}” elektron hatynyň bölekleri biri-biriniň içinde aşa çuň ýerleşýär.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged mail ({fault}).</source>
        <translation>“{name}” zeperlenen elektron hat ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a mail without a readable text.</source>
        <translation>“{name}” elektron hatynda okap bolýan tekst ýok.</translation>
    </message>
    <message>
        <source>“{name}” is an Office file without a text (a table or slides?). Save it as text.</source>
        <translation>“{name}” Office faýlynda tekst ýok (tablisa ýa-da slaýdlarmy?). Ony tekst hökmünde saklaň.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged OpenDocument text.</source>
        <translation>“{name}” zeperlenen OpenDocument teksti.</translation>
    </message>
    <message>
        <source>“{name}” holds a document type declaration, which may be a trap; it was not read.</source>
        <translation>“{name}” faýlynda resminamanyň görnüşi yglan edilýär, bu duzak bolup biler; ol okalmady.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged document: its XML is broken.</source>
        <translation>“{name}” zeperlenen resminama: onuň XML belligi bozulan.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Read it with an OCR program first.</source>
        <translation>“{name}” faýlynda sahypalaryň suratlary bar, tekst ýok. Ilki ony OCR programmasy bilen okadyň.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one first.</source>
        <translation>“{name}” parol bilen gulplanan. Ilki ony parolsyz saklaň.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document with more text than fits.</source>
        <translation>“{name}” PDF resminamasy, onuň teksti sygjagyndan köp.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF document.</source>
        <translation>“{name}” zeperlenen PDF resminamasy.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text does.</source>
        <translation>“{name}” tekst däl: onda tekstde bolmaýan baýtlar bar.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged RTF document ({fault}).</source>
        <translation>“{name}” zeperlenen RTF resminamasy ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a damaged ZIP archive.</source>
        <translation>“{name}” zeperlenen ZIP arhiwi.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files: {count}; the limit is {limit}.</source>
        <translation>“{name}” arhiwinde faýllar aşa köp: {count}; çägi {limit}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, the limit.</source>
        <translation>“{name}” arhiwden çykarylanda {limit} MB çäginden geçýär.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it first.</source>
        <translation>“{name}” parol bilen gulplanan. Ilki ony arhiwden çykaryň.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it holds; it may be a trap.</source>
        <translation>“{name}” arhiwden çykarylsa, saklanýan göwrüminden has köp bolar; bu duzak bolup biler.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its checksum is wrong or it is cut off.</source>
        <translation>“{name}” zeperlenen: barlag jemi nädogry ýa-da faýl kesilen.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is not known here.</source>
        <translation>“{name}” bu ýerde näbelli usul bilen gaplanan.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says; it may be a trap.</source>
        <translation>“{name}” arhiwden çykarylsa, görkezilen göwrüminden has köp bolar; bu duzak bolup biler.</translation>
    </message>
    <message>
        <source>“{name}” has a name that leads out of the archive; it was left out.</source>
        <translation>“{name}” ady arhiwden daşary eltýär; faýl alynmady.</translation>
    </message>
    <message>
        <source>“{name}” is a link, not a file; it was left out.</source>
        <translation>“{name}” faýl däl, ol salgylanma; alynmady.</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG suraty</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG suraty</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF suraty</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF suraty</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP suraty</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>HEIC suraty</translation>
    </message>
    <message>
        <source>a video or sound file</source>
        <translation>wideo ýa-da ses faýly</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>wideo faýly</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ses faýly</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>maglumatlar bazasy</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls or .ppt)</source>
        <translation>köne Office resminamasy (.doc, .xls ýa-da .ppt)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip arhiwi</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 arhiwi</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz arhiwi</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z arhiwi</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR arhiwi</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard arhiwi</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar arhiwi</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>şrift</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP arhiwi</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF resminamasy</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF resminamasy</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read and was left.</source>
        <translation>“{name}” okalmagy {seconds} sekuntdan köp wagt aldy; ol alynmady.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged or needs too much memory.</source>
        <translation>“{name}” okap bolmady: ol zeperlenen ýa-da aşa köp ýat talap edýär.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory to read than is allowed.</source>
        <translation>“{name}” okamak üçin rugsat berlenden köp ýat gerek.</translation>
    </message>
    <message>
        <source>“{name}” says itself how its letters are written; no encoding can be chosen for it.</source>
        <translation>“{name}” harplarynyň nähili ýazylandygyny özi aýdýar; oňa kodlaşdyrma saýlap bolmaýar.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Everything else was done.</source>
        <translation>
            <numerusform>%Ln mesele. Galan hemmesi ýerine ýetirildi.</numerusform>
            <numerusform>%Ln mesele. Galan hemmesi ýerine ýetirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Hemmesini &amp;göçürmek</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; all of them are copied.</source>
        <translation>
            <numerusform>Ilkinji %Ln görkezildi; hemmesi göçürilýär.</numerusform>
            <numerusform>Ilkinji %Ln görkezildi; hemmesi göçürilýär.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Meseleler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faýl</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Näme nädogry</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“{words}” in the metadata of the page</source>
        <translation>sahypanyň metamaglumatlaryndaky “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the stamp at the head of the file</source>
        <translation>faýlyň başyndaky bellikdäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was published</source>
        <translation>haçan çap edilendigi ýazylan setirdäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the line near the title</source>
        <translation>sözbaşynyň ýanyndaky setirdäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the dateline</source>
        <translation>ýer we sene setirindäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the sign-off</source>
        <translation>tekstiň soňundaky gol setirindäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the brackets behind the title</source>
        <translation>sözbaşydan soňky ýaýlardaky “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the opening words</source>
        <translation>ilkinji sözlerdäki “{words}”</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was changed</source>
        <translation>haçan üýtgedilendigi ýazylan setirdäki “{words}”</translation>
    </message>
    <message>
        <source>{place}.</source>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place} and {other} agree.</source>
        <translation>{place} we {other} gabat gelýär.</translation>
    </message>
    <message>
        <source>{place}; but {other} is another day.</source>
        <translation>{place}; emma {other} başga gün.</translation>
    </message>
    <message>
        <source>{place} gives the day; nothing in the text tells the year.</source>
        <translation>{place} güni görkezýär; ýyly tekstde hiç zat aýtmaýar.</translation>
    </message>
    <message>
        <source>{place} gives no year. {reason}</source>
        <translation>{place} ýyly görkezmeýär. {reason}</translation>
    </message>
    <message>
        <source>The text names no day of publication.</source>
        <translation>Tekstde çap edilen gün ýok.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared on or after {day}.</source>
        <translation>Tekstde çap edilen gün ýok; onda “{words}” barada aýdylýar, diýmek, {day} ýa-da soň çykypdyr.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared in or after {year}.</source>
        <translation>Tekstde çap edilen gün ýok; onda “{words}” barada aýdylýar, diýmek, {year} ýylda ýa-da soň çykypdyr.</translation>
    </message>
    <message>
        <source>The day was given by a person.</source>
        <translation>Güni adam görkezdi.</translation>
    </message>
    <message>
        <source>The year is that of “{words}” in the text, the same day.</source>
        <translation>Ýyl tekstdäki “{words}” senesinden alyndy, şol gün.</translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) before.</source>
        <translation>
            <numerusform>Ýyl tekstdäki “{words}” senesinden alyndy, %n gün öň.</numerusform>
            <numerusform>Ýyl tekstdäki “{words}” senesinden alyndy, %n gün öň.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) after.</source>
        <translation>
            <numerusform>Ýyl tekstdäki “{words}” senesinden alyndy, %n gün soň.</numerusform>
            <numerusform>Ýyl tekstdäki “{words}” senesinden alyndy, %n gün soň.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has this weekday in {year}; the text names {newest}.</source>
        <translation>Bu hepde güni {year} ýyla gabat gelýär; tekstde {newest} aýdylýar.</translation>
    </message>
    <message>
        <source>The text tells of a weekday that fits {year}; its newest date is “{words}”.</source>
        <translation>Tekstdäki hepde güni {year} ýyla gabat gelýär; iň soňky senesi “{words}”.</translation>
    </message>
    <message>
        <source>The first such day on or after “{words}”, the newest date in the text.</source>
        <translation>Tekstiň iň soňky senesi “{words}” başlap, şeýle günüň ilkinjisi.</translation>
    </message>
    <message>
        <source>The text gives no better hint than its newest year, “{words}”.</source>
        <translation>Tekstde iň soňky ýyly “{words}” başga gowy alamat ýok.</translation>
    </message>
    <message>
        <source>Counted from {day}.</source>
        <translation>{day} gününden sanaldy.</translation>
    </message>
    <message>
        <source>The year is counted from {day}.</source>
        <translation>Ýyl {day} gününden sanaldy.</translation>
    </message>
    <message>
        <source>The year is counted from “{words}” in the text.</source>
        <translation>Ýyl tekstdäki “{words}” senesinden sanaldy.</translation>
    </message>
    <message>
        <source>The year is the one that fits {day}.</source>
        <translation>Ýyl {day} bilen gabat gelýäni.</translation>
    </message>
    <message>
        <source>No year is printed; it follows from “{words}” in the text.</source>
        <translation>Ýyly çap edilmändir; ol tekstdäki “{words}” senesinden gelip çykýar.</translation>
    </message>
    <message>
        <source>The text does not say it; the metadata of the page do.</source>
        <translation>Tekstde bu ýok; sahypanyň metamaglumatlarynda bar.</translation>
    </message>
    <message>
        <source>No title is printed; this is the beginning of the text.</source>
        <translation>Sözbaşy çap edilmändir; bu tekstiň başy.</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>This file says itself how its letters are written; it needs no encoding.</source>
        <translation>Bu faýl harplarynyň nähili ýazylandygyny özi aýdýar; oňa kodlaşdyrma gerek däl.</translation>
    </message>
    <message>
        <source>Reading in another encoding</source>
        <translation>Başga kodlaşdyrmada okalýar</translation>
    </message>
    <message>
        <source>Read again in another encoding.</source>
        <translation>Başga kodlaşdyrmada okaldy.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yza almak</translation>
    </message>
    <message>
        <source>Nothing changed: the text reads the same.</source>
        <translation>Hiç zat üýtgemedi: tekst öňküsi ýaly okalýar.</translation>
    </message>
</context>
<context>
    <name>RereadingDialog</name>
    <message>
        <source>Read again</source>
        <translation>Täzeden okamak</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Näme üýtgär</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Meýdan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Häzir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read %Ln article(s) again</source>
        <translation>
            <numerusform>%Ln makalany täzeden &amp;okamak</numerusform>
            <numerusform>%Ln makalany täzeden &amp;okamak</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected stays. It can be undone.</source>
        <translation>Düzedişleriňiz saklanýar. Muny yza alyp bolýar.</translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %Ln article(s) would change.</source>
        <translation>
            <numerusform>%Ln makaladan {changed} üýtgär.</numerusform>
            <numerusform>%Ln makaladan {changed} üýtgär.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameNameDialog</name>
    <message>
        <source>The same as…</source>
        <translation>Şol bir zat…</translation>
    </message>
    <message>
        <source>{kind} “{name}” is the same as:</source>
        <translation>{kind} “{name}” şonuň bilen bir:</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Hasaplanýan at</translation>
    </message>
    <message>
        <source>All articles show this name from now on. It can be undone.</source>
        <translation>Mundan beýläk ähli makalalar şu ady görkezýär. Muny yza alyp bolýar.</translation>
    </message>
</context>
<context>
    <name>SavedSearchPane</name>
    <message>
        <source>Saved searches</source>
        <translation>Saklanan gözlegler</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Adyny üýtgetmek…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unutmak</translation>
    </message>
</context>
<context>
    <name>SavedSearching</name>
    <message>
        <source>Search or filter first: there is nothing to save.</source>
        <translation>Ilki gözläň ýa-da süzüň: saklara zat ýok.</translation>
    </message>
    <message>
        <source>The search is saved as “{name}”.</source>
        <translation>Gözleg “{name}” ady bilen saklandy.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Gözlegi saklamak</translation>
    </message>
    <message>
        <source>The search is called “{name}” now.</source>
        <translation>Gözlegiň ady indi “{name}”.</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Gözlegiň adyny üýtgetmek</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept.</source>
        <translation>“{name}” gözlegi indi saklanmaýar.</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Gözlegiň ady:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yzyna almak</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Gözleg saklanýar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Both words, each in any form</source>
        <translation>Iki söz hem, islendik görnüşde</translation>
    </message>
    <message>
        <source>These words side by side, as written</source>
        <translation>Bu sözler ýanaşyk, ýazylyşy ýaly</translation>
    </message>
    <message>
        <source>Either word</source>
        <translation>Sözleriň islendigi</translation>
    </message>
    <message>
        <source>Articles without the word</source>
        <translation>Bu söz bolmadyk makalalar</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Şeýle başlanýan sözler</translation>
    </message>
    <message>
        <source>With at most so many words between them; 10 if not said</source>
        <translation>Aralarynda şundan köp söz ýok; aýdylmasa, 10</translation>
    </message>
    <message>
        <source>Brackets group</source>
        <translation>Ýaýlar toparlaýar</translation>
    </message>
    <message>
        <source>Only this form, in this script</source>
        <translation>Diňe şu görnüş, şu ýazuwda</translation>
    </message>
    <message>
        <source>Only these letters, capitals and all</source>
        <translation>Diňe şu harplar, baş harplary-da</translation>
    </message>
    <message>
        <source>A word of one field</source>
        <translation>Bir meýdanyň sözi</translation>
    </message>
    <message>
        <source>Words with blanks in one field</source>
        <translation>Bir meýdanda boşlukly sözler</translation>
    </message>
    <message>
        <source>Articles without this in a field</source>
        <translation>Meýdanynda bu bolmadyk makalalar</translation>
    </message>
    <message>
        <source>From the one to the other</source>
        <translation>Birinden beýlekisine çenli</translation>
    </message>
    <message>
        <source>After it; with &lt; before it</source>
        <translation>Ondan soň; &lt; bilen ondan öň</translation>
    </message>
    <message>
        <source>A date in words</source>
        <translation>Sözler bilen sene</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Sözbaşynyň sözleri</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Çap eden</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Ýazan</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Makalanyň dili</translation>
    </message>
    <message>
        <source>A place in it, or where it was filed</source>
        <translation>Makaladaky ýer ýa-da iberilen ýeri</translation>
    </message>
    <message>
        <source>A person in it</source>
        <translation>Makaladaky adam</translation>
    </message>
    <message>
        <source>An organisation in it</source>
        <translation>Makaladaky gurama</translation>
    </message>
    <message>
        <source>A convention, law or programme in it</source>
        <translation>Makaladaky konwensiýa, kanun ýa-da programma</translation>
    </message>
    <message>
        <source>Kind of an event in it</source>
        <translation>Makaladaky wakanyň görnüşi</translation>
    </message>
    <message>
        <source>Published on a day, in a month, year or span</source>
        <translation>Şol gün, aý, ýyl ýa-da aralykda çap edilen</translation>
    </message>
    <message>
        <source>Tells of something in a span</source>
        <translation>Şol wagtyň wakasyny gürrüň berýär</translation>
    </message>
    <message>
        <source>A tag that people gave it</source>
        <translation>Adamlaryň goýan belligi</translation>
    </message>
    <message>
        <source>Words of a note on it</source>
        <translation>Makala degişli ýazgynyň sözleri</translation>
    </message>
    <message>
        <source>Taken in during a span</source>
        <translation>Şol aralykda goşulan</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Sözleriň sany</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Faýl adynyň bölegi</translation>
    </message>
    <message>
        <source>Shares its rare words with an article, by its number</source>
        <translation>Şu belgili makala bilen umumy seýrek sözler</translation>
    </message>
    <message>
        <source>A mark of the article</source>
        <translation>Makalanyň alamaty</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Makalalary gözlemek…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Makalalary gözlemek</translation>
    </message>
    <message>
        <source>Words are found in all their forms and spellings.</source>
        <translation>Sözler ähli görnüşlerinde we ýazuwlarynda tapylýar.</translation>
    </message>
    <message>
        <source>“…” a phrase, -word without it, word* its beginning, A OR B either.</source>
        <translation>“…” söz düzümi, -söz onsuz, söz* başlangyjy, A OR B ikisinden biri.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Öňki gözlegler</translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation>Öňki gözlegler (Ctrl+Aşak)</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Ýazylyşy ýaly</translation>
    </message>
    <message>
        <source>Only this form, in this script. For one word, type = before it.</source>
        <translation>Diňe şu görnüş, şu ýazuwda. Bir söz üçin önünde = ýazyň.</translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation>Öňki gözleg ýok</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Öňki gözlegleri unutmak</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Nähili gözlemeli</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Nähili gözlemeli</translation>
    </message>
    <message>
        <source>All words must be there, in any form and spelling: case, accents, ё and е, Latin and Cyrillic make no difference.</source>
        <translation>Ähli sözler bolmaly, islendik görnüşde we ýazylyşda: harplaryň ululygy, belgiler, ё we е, latyn we kirill tapawutlanmaýar.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Siz ýazýarsyňyz</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Tapylýar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Meýdan</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Nirä seredýär</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the window</source>
        <translation>Penjiräniň dili</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Daşky görnüşi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ulgamdaky ýaly</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ýagty</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Garaňky</translation>
    </message>
    <message>
        <source>Open the last archive at the start</source>
        <translation>Başlanda soňky arhiwi açmak</translation>
    </message>
    <message>
        <source>Keep the search and filters from one start to the next</source>
        <translation>Gözlegi we süzgüçleri indiki açylyşa çenli saklamak</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Ätiýaçlyk nusga</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Diňe soranymda</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Her hepde</translation>
    </message>
    <message>
        <source>Whenever the program is closed</source>
        <translation>Programma her ýapylanda</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Saklanýan nusgalar</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ätiýaçlyk nusgalar üçin bukja</translation>
    </message>
    <message>
        <source>Changes can be undone</source>
        <translation>Üýtgeşmeleri yza alyp bolýar</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Hemişe</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Bir ýyllap</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Üç aýlap</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Bir aýlap</translation>
    </message>
    <message>
        <source>Room for undone and past changes</source>
        <translation>Yza alnan we öňki üýtgeşmeler üçin ýer</translation>
    </message>
    <message>
        <source>50 MB</source>
        <translation>50 MB</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 MB</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 GB</translation>
    </message>
    <message>
        <source>As much as they take</source>
        <translation>Näçe gerek bolsa</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klawişler</translation>
    </message>
    <message>
        <source>Double-click a command, or press Enter on it, to change its keys.</source>
        <translation>Düwmelerini üýtgetmek üçin buýruga iki gezek basyň ýa-da Enter basyň.</translation>
    </message>
    <message>
        <source>Open the article (in the list)</source>
        <translation>Makalany açmak (sanawda)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the list (in the detail view)</source>
        <translation>Sanawa dolanmak (makalada)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next and previous article (in the detail view)</source>
        <translation>Indiki we öňki makala (makalada)</translation>
    </message>
    <message>
        <source>Into the results (in the search field)</source>
        <translation>Netijelere geçmek (gözleg meýdanynda)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşak</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Splitting</source>
        <translation>Bölünýär</translation>
    </message>
    <message>
        <source>This file seems to hold one article only.</source>
        <translation>Bu faýlda diňe bir makala bar ýaly.</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln article(s). The whole lies in the bin.</source>
        <translation>
            <numerusform>%Ln makala bölündi. Bütewisi sebetde ýatyr.</numerusform>
            <numerusform>%Ln makala bölündi. Bütewisi sebetde ýatyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Yza almak</translation>
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
            <numerusform>%Ln makaladan {selected} saýlandy</numerusform>
            <numerusform>%Ln makaladan {selected} saýlandy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln article(s)</source>
        <translation>
            <numerusform>%Ln makaladan {found}</numerusform>
            <numerusform>%Ln makaladan {found}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin</source>
        <translation>
            <numerusform>Sebetde %Ln makala</numerusform>
            <numerusform>Sebetde %Ln makala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln makala</numerusform>
            <numerusform>%Ln makala</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Y&amp;za almak</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Yza almak: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtalamak</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Gaýtalamak: {action}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Counts</source>
        <translation>Sanlar</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Soňky habar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Işiň barşy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Saklamak</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Dowam edýän işi saklamak</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Saklanýar…</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} / {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>sekuntda {rate}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} galdy</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>In “{title}”</source>
        <translation>“{title}” makalasynda</translation>
    </message>
    <message>
        <source>A part of this date was inferred.</source>
        <translation>Bu senäniň bir bölegi çaklanyldy.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Waka</translation>
    </message>
    <message>
        <source>{count} more over these days</source>
        <translation>şu günlerde ýene {count}</translation>
    </message>
    <message>
        <source>Known to no closer than a month. Zoom out to see them.</source>
        <translation>Aýdan takyk belli däl. Görmek üçin kiçeldiň.</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>bu ýerde ýene %n</numerusform>
            <numerusform>bu ýerde ýene %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in.</source>
        <translation>Ulaltmak üçin basyň.</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Makala: {count}</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Waka: {count}</translation>
    </message>
    <message>
        <source>Of these, known to no closer than a month: {count}</source>
        <translation>Olardan aýdan takyk belli bolmadygy: {count}</translation>
    </message>
    <message>
        <source>Published by {source}</source>
        <translation>Çeşmesi: {source}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Çap edilen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Şu gün</translation>
    </message>
    <message>
        <source>Articles, by publication: {count}</source>
        <translation>Çap edilen senesi boýunça makala: {count}</translation>
    </message>
    <message>
        <source>Events in their texts: {count}</source>
        <translation>Tekstlerindäki waka: {count}</translation>
    </message>
    <message>
        <source>tallest bar: {count}</source>
        <translation>iň beýik sütün: {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Wagt çyzgysy</translation>
    </message>
    <message>
        <source>Timeline of articles and events</source>
        <translation>Makalalaryň we wakalaryň wagt çyzgysy</translation>
    </message>
    <message>
        <source>Articles whose date of publication is not known</source>
        <translation>Çap edilen senesi näbelli makalalar</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Kiçeltmek (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ulaltmak (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Hemmesi</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Hemmesini görkezmek (0)</translation>
    </message>
    <message>
        <source>Open or create an archive to see its timeline.</source>
        <translation>Wagt çyzgysyny görmek üçin arhiw açyň ýa-da dörediň.</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles to draw: narrow down to %Ln to see them.</source>
        <translation>
            <numerusform>Çekmek üçin makala aşa köp: olary görmek üçin %Ln çenli daraldyň.</numerusform>
            <numerusform>Çekmek üçin makala aşa köp: olary görmek üçin %Ln çenli daraldyň.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles without a date: {count}</source>
        <translation>Senesiz makala: {count}</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Heniz görkezer ýaly zat ýok.
Makala faýllaryny penjiräniň islendik ýerine taşlaň.</translation>
    </message>
    <message>
        <source>None of these articles gives a date.</source>
        <translation>Bu makalalaryň hiç birinde sene ýok.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown.
{reason}</source>
        <translation>Wagt çyzgysyny görkezip bolmaýar.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>we ýene %n</numerusform>
            <numerusform>we ýene %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ulaltmak</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kiçeltmek</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Suraty ýazdyrmak…</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Wagt çyzgysynyň suratyny ýazdyrmak</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>wagt çyzgysy</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Suratlar (*.svg *.png)</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} ýazyp bolmady. Başga ýer saýlaň.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verify archive</source>
        <translation>Arhiwi barlamak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damage(s) found.</source>
        <translation>
            <numerusform>%Ln zeper tapyldy.</numerusform>
            <numerusform>%Ln zeper tapyldy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Zeperler</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Degişli</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nämesi nädogry</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Bejermek</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Halas etmek…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Nusgadan dikeltmek…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Hemmesini &amp;göçürmek</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>faýlyň özi</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>gözleg</translation>
    </message>
    <message>
        <source>an original</source>
        <translation>asyl nusga</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>okalan zat</translation>
    </message>
    <message>
        <source>values</source>
        <translation>bahalar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>yza almak</translation>
    </message>
    <message>
        <source>The file itself is damaged. Restore a backup, or salvage what is left into a new archive; the damaged file stays as it is.</source>
        <translation>Faýlyň özi zeperlenen. Ätiýaçlyk nusgany dikeldiň ýa-da galanyny täze arhiwe halas ediň; zeperlenen faýl bolşy ýaly galýar.</translation>
    </message>
    <message>
        <source>Repair takes damaged originals from your backups, and makes the rest again. What no backup has stays damaged.</source>
        <translation>Bejermek zeperlenen asyl nusgalary ätiýaçlyk nusgalaryňyzdan alýar, galanyny täzeden ýasaýar. Hiç bir nusgada ýok zat zeperli galýar.</translation>
    </message>
    <message>
        <source>Repair makes all of this again from the originals, which are whole.</source>
        <translation>Bejermek bularyň hemmesini asyl nusgalardan täzeden ýasaýar, olar abat.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiňiz</translation>
    </message>
    <message>
        <source>Drop article files here</source>
        <translation>Makala faýllaryny şu ýere taşlaň</translation>
    </message>
    <message>
        <source>Files and whole folders, of any kind of text. Everything is read by itself: title, date, source, people, places and every dated event.</source>
        <translation>Islendik tekstli faýllar we bukjalar. Hemmesi özi okalýar: sözbaşy, sene, çeşme, adamlar, ýerler we her bir seneli waka.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Faýllary &amp;import etmek…</translation>
    </message>
    <message>
        <source>&amp;Try the sample articles</source>
        <translation>&amp;Mysal makalalarda synap görmek</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>Arhiwi &amp;açmak…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ýaňy açylanlar</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toolbar</source>
        <translation>Gurallar paneli</translation>
    </message>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>They are kept in one file of yours: {path}</source>
        <translation>Olar siziň bir faýlyňyzda saklanýar: {path}</translation>
    </message>
    <message>
        <source>This archive is empty: {path}</source>
        <translation>Bu arhiw boş: {path}</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be added to it.</source>
        <translation>Bu arhiw diňe okamak üçin: oňa zat goşup bolmaýar.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Saklandy. Hiç zat üýtgedilmedi.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this: {fault}. The log file says more.</source>
        <translation>Programmadaky näsazlyk muny saklady: {fault}. Jikme-jigi žurnalda.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çykmak</translation>
    </message>
    <message>
        <source>{title} is still under way.</source>
        <translation>Heniz iş dowam edýär: {title}.</translation>
    </message>
    <message>
        <source>Stop it and quit? What is done so far stays; the rest can be done again.</source>
        <translation>Saklap çykmalymy? Edilen iş galýar, galanyny soň edip bolýar.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Saklap çykmak</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Dowam etmek</translation>
    </message>
</context>
<context>
    <name>_Submenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ýaňy açyla&amp;nlar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sü&amp;tünler</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Daşky görnüşi</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>No archives yet</source>
        <translation>Heniz arhiw ýok</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Olary &amp;unutmak</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Adaty sütünler</translation>
    </message>
</context>
</TS>
