/** Kinds of files: extension;MIME type;category;weight;median size in bytes. */
export const FILE_KINDS = `
extension;mime_type;category;weight#;median#
pdf;application/pdf;Document;160;380000
docx;application/vnd.openxmlformats-officedocument.wordprocessingml.document;Document;110;64000
doc;application/msword;Document;14;92000
odt;application/vnd.oasis.opendocument.text;Document;8;48000
txt;text/plain;Document;40;6200
md;text/markdown;Document;26;5400
rtf;application/rtf;Document;5;31000
xlsx;application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;Spreadsheet;90;58000
xls;application/vnd.ms-excel;Spreadsheet;9;84000
csv;text/csv;Spreadsheet;62;140000
ods;application/vnd.oasis.opendocument.spreadsheet;Spreadsheet;5;42000
pptx;application/vnd.openxmlformats-officedocument.presentationml.presentation;Presentation;54;3400000
key;application/vnd.apple.keynote;Presentation;6;5200000
jpg;image/jpeg;Image;130;1900000
png;image/png;Image;104;460000
gif;image/gif;Image;12;820000
svg;image/svg+xml;Image;18;14000
webp;image/webp;Image;24;180000
heic;image/heic;Image;20;1700000
tiff;image/tiff;Image;5;14000000
psd;image/vnd.adobe.photoshop;Image;7;48000000
mp4;video/mp4;Video;44;58000000
mov;video/quicktime;Video;16;140000000
webm;video/webm;Video;8;24000000
mp3;audio/mpeg;Audio;28;5800000
wav;audio/wav;Audio;10;32000000
m4a;audio/mp4;Audio;10;4900000
flac;audio/flac;Audio;4;27000000
zip;application/zip;Archive;42;12000000
gz;application/gzip;Archive;16;8400000
7z;application/x-7z-compressed;Archive;5;19000000
json;application/json;Data;48;22000
xml;application/xml;Data;22;38000
yaml;application/yaml;Data;20;2400
parquet;application/vnd.apache.parquet;Data;8;26000000
sql;application/sql;Data;12;180000
log;text/plain;Data;24;940000
js;text/javascript;Code;36;9200
ts;text/typescript;Code;30;6100
py;text/x-python;Code;34;7300
java;text/x-java-source;Code;18;8600
html;text/html;Code;30;24000
css;text/css;Code;20;17000
eml;message/rfc822;Message;14;46000
ics;text/calendar;Message;8;2100
`;

/** What files of a category are called; names stand for parts of one date, # for digits, words in braces for one of several. */
export const FILE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Document: [
    "{meeting|board|project|team|design|budget}-{notes|minutes|summary|review}-{year}-{month}-{day}",
    "{service|lease|supplier|employment|consulting}-{agreement|contract}{-signed|-draft|-v{#}||}",
    "{invoice|receipt|quote|purchase-order|statement}-{year}-{####}",
    "{annual|quarterly|monthly|incident|audit|safety}-report-{year}{-final||}",
    "{employee|user|admin|installation|brand|style}-{handbook|guide|manual}",
    "{cover-letter|resume|reference-letter|press-release|proposal|project-brief|test-plan|release-notes}{-v{#}||}",
  ],
  Spreadsheet: [
    "{budget|forecast|expenses|cash-flow|payroll|headcount}-{year}{-q{quarter}||}",
    "{customers|orders|inventory|contacts|leads|price-list|attendance|survey-results|timesheet}{-export||}-{year}-{month}",
    "{sales|marketing|project|campaign}-{tracker|dashboard|plan|pipeline}{-v{#}||}",
  ],
  Presentation: [
    "{kickoff|all-hands|quarterly-review|roadmap|pitch|onboarding|training|sales}-deck{-{year}|-v{#}||}",
    "{product|market|strategy|design}-{overview|update|workshop}{-{year}||}",
  ],
  Image: [
    "IMG_{####}",
    "DSC{#####}",
    "screenshot-{year}-{month}-{day}-{##}",
    "{logo|banner|hero|icon|avatar|thumbnail|floor-plan|team-photo|product-shot|map|diagram|chart}{-{##}|-small|-large||}",
  ],
  Video: [
    "{interview|product-demo|webinar|onboarding|keynote|walkthrough|testimonial}{-{year}|-part-{#}|-final-cut||}",
    "VID_{year}{month}{day}_{####}",
    "screen-recording-{year}-{month}-{day}",
  ],
  Audio: ["{episode|interview|voice-memo|recording|meeting|podcast}-{##}{-final|-raw||}", "{track|take|mix}-{##}"],
  Archive: [
    "{backup|site|photos|sources|logs|database|export}-{year}{month}{day}",
    "{release|build|assets}-v{#}.{#}.{#}",
  ],
  Data: [
    "{config|settings|manifest|schema|catalog|inventory|events|metrics|users|orders|sensors}{-{year}-{month}|-prod|-staging||}",
    "{app|server|worker|access|audit}-{year}-{month}-{day}",
  ],
  Code: [
    "{index|main|app|utils|server|routes|auth|checkout|search|parser|report|models|client|layout}{-{test|v{#}}|||}",
  ],
  Message: [
    "{re|fw}-{invoice|meeting|contract|schedule|delivery}-{####}",
    "{standup|interview|workshop|review}-{year}-{month}-{day}",
  ],
};

/** Folders that files of a category lie in. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  Document: ["/documents/contracts", "/documents/reports", "/documents/hr", "/shared/projects", "/home/documents"],
  Spreadsheet: ["/finance/budgets", "/finance/reports", "/sales/exports", "/shared/operations"],
  Presentation: ["/marketing/decks", "/sales/decks", "/shared/meetings"],
  Image: ["/media/photos", "/media/graphics", "/marketing/assets", "/home/pictures"],
  Video: ["/media/video", "/marketing/video", "/training/recordings"],
  Audio: ["/media/audio", "/podcast/episodes"],
  Archive: ["/backups/weekly", "/backups/daily", "/releases"],
  Data: ["/data/exports", "/data/incoming", "/var/log/app", "/etc/app"],
  Code: ["/projects/web/src", "/projects/api/src", "/projects/tools"],
  Message: ["/mail/archive", "/mail/inbox"],
};
