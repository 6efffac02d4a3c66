<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tk" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Bolýar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ýazdyr</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hemmesini ýazdyr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Hawa</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hemmesine h&amp;awa</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ýok</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hemmesine ý&amp;ok</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Gaýtala</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Üns berme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ýap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taşla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömek</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ulan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Täzeden</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Başdaky ýagdaýa getir</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Y&amp;za al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>G&amp;öçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>G&amp;oý</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hemmesini saýla</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Salgyny göçür</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Y&amp;za al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>G&amp;öçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>G&amp;oý</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hemmesini saýla</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Ýer:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Bukja:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faýlyň &amp;ady:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ýa&amp;zdyr</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Saýla</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faýllaryň görnüşi:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Öňe</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ýokarky bukja</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Täze bukja</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Sanaw</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Jikme-jik</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Görkez </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adyny ü&amp;ýtget</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poz</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizlin faýllary görkez</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Täze bukja</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 eýýäm bar.
Onuň ýerine ýazmalymy?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faýl tapylmady.
Adynyň dogrudygyny barlaň.</translation>
    </message>
</context>
</TS>
