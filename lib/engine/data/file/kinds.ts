/** Kinds of files: extension;MIME type;category;weight;median size in bytes;what such files are called. */
export const FILE_KINDS = `
extension;mime_type;category;weight#;median#;group
pdf;application/pdf;Document;160;380000;Document
docx;application/vnd.openxmlformats-officedocument.wordprocessingml.document;Document;110;64000;Document
doc;application/msword;Document;14;92000;Document
odt;application/vnd.oasis.opendocument.text;Document;8;48000;Document
txt;text/plain;Document;40;6200;Document
md;text/markdown;Document;26;5400;Document
rtf;application/rtf;Document;5;31000;Document
xlsx;application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;Spreadsheet;90;58000;Spreadsheet
xls;application/vnd.ms-excel;Spreadsheet;9;84000;Spreadsheet
csv;text/csv;Spreadsheet;62;140000;Spreadsheet
ods;application/vnd.oasis.opendocument.spreadsheet;Spreadsheet;5;42000;Spreadsheet
pptx;application/vnd.openxmlformats-officedocument.presentationml.presentation;Presentation;54;3400000;Presentation
key;application/vnd.apple.keynote;Presentation;6;5200000;Presentation
jpg;image/jpeg;Image;130;1900000;Photo
png;image/png;Image;104;460000;Image
gif;image/gif;Image;12;820000;Graphic
svg;image/svg+xml;Image;18;14000;Graphic
webp;image/webp;Image;24;180000;Graphic
heic;image/heic;Image;20;1700000;Photo
tiff;image/tiff;Image;5;14000000;Photo
psd;image/vnd.adobe.photoshop;Image;7;48000000;Graphic
mp4;video/mp4;Video;44;58000000;Video
mov;video/quicktime;Video;16;140000000;Video
webm;video/webm;Video;8;24000000;Video
mp3;audio/mpeg;Audio;28;5800000;Audio
wav;audio/wav;Audio;10;32000000;Audio
m4a;audio/mp4;Audio;10;4900000;Audio
flac;audio/flac;Audio;4;27000000;Audio
zip;application/zip;Archive;42;12000000;Archive
gz;application/gzip;Archive;16;8400000;Tarball
7z;application/x-7z-compressed;Archive;5;19000000;Archive
json;application/json;Data;48;22000;Data
xml;application/xml;Data;22;38000;Data
yaml;application/yaml;Data;20;2400;Config
parquet;application/vnd.apache.parquet;Data;8;26000000;Table
sql;application/sql;Data;12;180000;Dump
log;text/plain;Data;24;940000;Log
js;text/javascript;Code;36;9200;Code
ts;text/typescript;Code;30;6100;Code
py;text/x-python;Code;34;7300;Code
java;text/x-java-source;Code;18;8600;Class
html;text/html;Code;30;24000;Page
css;text/css;Code;20;17000;Style
eml;message/rfc822;Message;14;46000;Message
ics;text/calendar;Message;8;2100;Invitation
`;

/**
 * What files of a group are called and the folders where these lie; names stand for parts of one day, or of what had passed by then, # for
 * digits, words in braces for one of several.
 */
export const FILE_NAMES: Readonly<Record<string, readonly { folders: readonly string[]; names: readonly string[] }[]>> =
  {
    Document: [
      {
        folders: ["/shared/projects", "/documents/meetings", "/home/documents"],
        names: ["{meeting|board|project|team|design|budget}-{notes|minutes|summary|review}-{year}-{month}-{day}"],
      },
      {
        folders: ["/documents/contracts", "/legal/contracts"],
        names: ["{service|lease|supplier|employment|consulting}-{agreement|contract}{-signed|-draft|-v{#}||}"],
      },
      {
        folders: ["/finance/invoices", "/accounting/documents"],
        names: ["{invoice|receipt|quote|purchase-order|statement}-{year}-{####}"],
      },
      {
        folders: ["/documents/reports", "/shared/reports"],
        names: [
          "annual-report-{past_year}{-final||}",
          "quarterly-report-{past_quarter}{-final||}",
          "{monthly|incident|audit|safety}-report-{year}-{month}{-final||}",
        ],
      },
      {
        folders: ["/documents/manuals", "/shared/handbooks"],
        names: ["{employee|user|admin|installation|brand|style}-{handbook|guide|manual}{-v{#}||}"],
      },
      {
        folders: ["/home/documents", "/shared/projects"],
        names: [
          "{cover-letter|resume|reference-letter|press-release|proposal|project-brief|test-plan|release-notes}{-v{#}|-{year}||}",
        ],
      },
    ],
    Spreadsheet: [
      {
        folders: ["/finance/budgets", "/finance/reports"],
        names: [
          "{budget|forecast|headcount}-{year}{-q{quarter}||}",
          "{expenses|cash-flow|payroll}-{year}-{month}",
          "cash-flow-{past_quarter}",
        ],
      },
      {
        folders: ["/sales/exports", "/shared/operations"],
        names: [
          "{customers|orders|inventory|contacts|leads|price-list}{-export||}-{year}-{month}{-{day}||}",
          "{attendance|timesheet}-{year}-{month}",
          "survey-results-{year}",
        ],
      },
      {
        folders: ["/sales/planning", "/marketing/planning"],
        names: ["{sales|marketing|project|campaign}-{tracker|dashboard|plan|pipeline}{-v{#}||}"],
      },
    ],
    Presentation: [
      {
        folders: ["/marketing/decks", "/sales/decks"],
        names: [
          "{roadmap|pitch|sales}-deck{-{year}|-v{#}||}",
          "{product|market|strategy}-{overview|update}{-{year}-q{quarter}||}",
        ],
      },
      {
        folders: ["/shared/meetings", "/training/materials"],
        names: [
          "{kickoff|all-hands|quarterly-review|onboarding|training}-deck{-{year}|-v{#}||}",
          "{product|strategy|design}-workshop{-{year}||}",
        ],
      },
    ],
    Photo: [
      {
        folders: ["/media/photos", "/home/pictures"],
        names: ["IMG_{####}", "DSC{#####}", "IMG_{year}{month}{day}_{######}"],
      },
      {
        folders: ["/marketing/assets", "/media/photos"],
        names: ["{team-photo|product-shot|office|event|storefront}-{##}", "{team-photo|trade-fair|workshop}-{year}"],
      },
    ],
    Graphic: [
      {
        folders: ["/media/graphics", "/marketing/assets"],
        names: ["{logo|banner|hero|icon|avatar|badge|illustration|background}{-{##}|-small|-large|-dark||}"],
      },
    ],
    Image: [
      { folders: ["/home/pictures", "/home/screenshots"], names: ["screenshot-{year}-{month}-{day}-{##}"] },
      {
        folders: ["/media/graphics", "/marketing/assets"],
        names: ["{logo|banner|hero|icon|avatar|thumbnail|floor-plan|map|diagram|chart}{-{##}|-small|-large||}"],
      },
    ],
    Video: [
      {
        folders: ["/media/video", "/marketing/video"],
        names: ["{interview|product-demo|keynote|walkthrough|testimonial}{-{year}|-part-{#}|-final-cut||}"],
      },
      { folders: ["/media/video", "/home/videos"], names: ["VID_{year}{month}{day}_{######}"] },
      {
        folders: ["/training/recordings"],
        names: ["{webinar|onboarding|workshop}-{year}-{month}-{day}", "screen-recording-{year}-{month}-{day}"],
      },
    ],
    Audio: [
      { folders: ["/podcast/episodes", "/media/audio"], names: ["{episode|podcast}-{##}{-final|-raw||}"] },
      {
        folders: ["/media/audio", "/home/recordings"],
        names: ["{interview|meeting|voice-memo}-{year}-{month}-{day}", "{track|take|mix}-{##}"],
      },
    ],
    Archive: [
      {
        folders: ["/backups/weekly", "/backups/monthly"],
        names: ["{backup|site|photos|sources|logs}-{year}{month}{day}"],
      },
      { folders: ["/releases"], names: ["{release|build|assets}-v{#}.{#}.{#}"] },
      { folders: ["/shared/transfer", "/home/downloads"], names: ["{contracts|invoices|photos|scans|fonts}-{year}"] },
    ],
    Tarball: [
      {
        folders: ["/backups/weekly", "/backups/daily"],
        names: ["{backup|site|database|uploads|home}-{year}{month}{day}.tar"],
      },
      { folders: ["/releases"], names: ["{api|web|worker|assets}-v{#}.{#}.{#}.tar"] },
    ],
    Data: [
      {
        folders: ["/data/exports", "/data/incoming"],
        names: ["{catalog|inventory|events|metrics|users|orders|sensors}-{year}-{month}-{day}"],
      },
      {
        folders: ["/projects/web", "/projects/api"],
        names: ["{config|settings|manifest|schema|fixtures|translations}{-prod|-staging||}"],
      },
    ],
    Config: [
      {
        folders: ["/etc/app", "/projects/deploy"],
        names: ["{config|settings|pipeline|deployment|ingress|alerts|values}{-prod|-staging|-dev||}"],
      },
    ],
    Table: [
      {
        folders: ["/data/lake", "/data/exports"],
        names: ["{events|orders|sessions|metrics|sensors|clicks}-{year}-{month}-{day}", "part-{#####}"],
      },
    ],
    Dump: [
      { folders: ["/backups/daily"], names: ["{shop|crm|billing|users}-dump-{year}-{month}-{day}"] },
      {
        folders: ["/projects/api/migrations"],
        names: ["{year}{month}{day}-{add-orders|add-index|drop-column|seed-users}"],
      },
    ],
    Log: [
      {
        folders: ["/var/log/app", "/var/log/web"],
        names: ["{app|server|worker|access|audit|error}-{year}-{month}-{day}"],
      },
    ],
    Code: [
      {
        folders: ["/projects/web/src", "/projects/api/src", "/projects/tools"],
        names: [
          "{index|main|app|utils|server|routes|auth|checkout|search|parser|report|models|client|layout}{-test|||}",
          "{order|invoice|user|payment|cart|session}-{service|store|types|view|queue}",
        ],
      },
    ],
    Class: [
      {
        folders: ["/projects/api/src", "/projects/orders/src"],
        names: ["{Order|Invoice|User|Payment|Session|Report}{Service|Controller|Repository|Mapper|Test}"],
      },
    ],
    Page: [
      {
        folders: ["/projects/web/public", "/var/www/html"],
        names: ["{index|about|contact|pricing|checkout|login|search|faq|404-page|terms}"],
      },
    ],
    Style: [
      {
        folders: ["/projects/web/styles", "/var/www/css"],
        names: ["{main|print|theme|layout|buttons|forms|reset|dark}{.min||}"],
      },
    ],
    Message: [
      {
        folders: ["/mail/archive", "/mail/inbox"],
        names: ["{re|fw}-{invoice|meeting|contract|schedule|delivery|quote}-{####}", "newsletter-{year}-{month}"],
      },
    ],
    Invitation: [
      {
        folders: ["/mail/invitations", "/home/calendar"],
        names: ["{standup|interview|workshop|review|kickoff}-{year}-{month}-{day}"],
      },
    ],
  };
