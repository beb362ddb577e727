/**
 * Who lives where, one country a line: code; nationality; age pyramid; groups.
 * A group is given[+family]:weight with the cultures of people.json, then flags: @fr its mother tongue where a country has several (@* any),
 * ~TR the country whose citizen it is, ! spelled without accents, as immigrants' names mostly are.
 */
export const PEOPLES = `
US;American;mid;american:56 american+irish:4 blackAmerican:12 mexican!:9 american+mexican!:6 southAmerican!:2 american+italian!:1.5 american+german!:1.5 american+polish!:0.8 chineseAbroad:2 northIndian:0.6 gujarati:0.4 telugu:0.3 tamil:0.2 punjabi:0.2 filipino!:0.9 vietnamese!:0.4 american+vietnamese!:0.3 american+korean:0.5 korean:0.2 japanese:0.1 hebrew:0.1 pakistani:0.2 levantine:0.2 yoruba:0.1 igbo:0.1 ethiopian:0.1 mexican!~MX:1.5 northIndian~IN:0.2
CA;Canadian;old;canadian@en:53 british@en:4 irish@en:2 quebecois@fr:21 canadian+quebecois@en:2 punjabi@*:2.2 northIndian@*:1 gujarati@*:0.5 tamil@*:0.4 chineseAbroad@*:4 pakistani@*:1 filipino!@*:2 american+vietnamese!@*:0.6 canadian+italian!@*:1.5 canadian+ukrainian@*:1 levantine@*:0.7 persian@*:0.7 american+korean@*:0.5 sahelian@fr:0.3 maghrebi@fr:1.2 congolese@fr:0.3 american+portuguese!@*:0.8 punjabi~IN@*:0.6 filipino!~PH@*:0.4
MX;Mexican;mid;mexican:100
GT;Guatemalan;young;mexican:100
SV;Salvadoran;mid;mexican:100
HN;Honduran;young;mexican:100
NI;Nicaraguan;mid;mexican:100
CR;Costa Rican;mid;southAmerican:100
PA;Panamanian;mid;southAmerican:100
CU;Cuban;old;southAmerican:100
DO;Dominican;mid;southAmerican:100
PR;Puerto Rican;old;southAmerican:100
HT;Haitian;young;congolese+french:100
JM;Jamaican;mid;blackAmerican:70 british:30
TT;Trinidadian;mid;blackAmerican:45 british:20 northIndian:35
BS;Bahamian;mid;blackAmerican:80 british:20
BB;Barbadian;mid;blackAmerican:70 british:30
BZ;Belizean;young;blackAmerican:45 mexican:55
BR;Brazilian;mid;brazilian:96 brazilian+italian!:3 brazilian+japanese:1
AR;Argentine;mid;argentine:97 argentine+italian!:3
CL;Chilean;old;southAmerican:100
CO;Colombian;mid;southAmerican:100
PE;Peruvian;mid;southAmerican:99 southAmerican+japanese:1
VE;Venezuelan;mid;southAmerican:95 southAmerican+italian!:5
EC;Ecuadorian;mid;southAmerican:100
BO;Bolivian;young;southAmerican:100
PY;Paraguayan;mid;argentine+southAmerican:100
UY;Uruguayan;old;argentine:100
GY;Guyanese;mid;northIndian:45 blackAmerican:40 british:15
SR;Surinamese;mid;dutch:30 northIndian:30 indonesian:20 blackAmerican:20
GB;British;old;british:80 irish:3 british+irish:2 pakistani:2.5 punjabi:1.3 gujarati:1 northIndian:0.6 bangladeshi:1.1 blackAmerican+british:0.8 yoruba:0.6 igbo:0.3 akan:0.4 chineseAbroad:0.8 polish!~PL:1.2 romanian!~RO:0.7 italian~IT:0.4 portuguese~PT:0.3 malayali~IN:0.5 turkish!:0.3 greek:0.2 somali:0.3
IE;Irish;mid;irish:86 british:4 polish~PL:2.4 romanian~RO:0.8 brazilian~BR:1.2 northIndian~IN:0.6 malayali~IN:0.6 yoruba:0.5 chineseAbroad:0.5 british~GB:2
DE;German;old;german:82 turkish:2.6 turkish~TR:1.6 polish!:1.4 german+polish!:2.5 polish~PL:1 russian:1.2 italian:0.6 italian~IT:0.6 romanian~RO:1 levantine~SY:0.9 levantine:0.5 croatian~HR:0.5 bosnian:0.4 serbian~RS:0.3 greek:0.4 ukrainian~UA:1.2 vietnamese!:0.2 spanish~ES:0.2 austrian~AT:0.2 persian:0.2 albanian:0.4
AT;Austrian;old;austrian:84 german~DE:2.5 serbian:1.3 serbian~RS:1 bosnian:1.8 croatian~HR:1 turkish:1.6 turkish~TR:1 hungarian~HU:1 romanian~RO:1.5 polish!~PL:0.7 czech!:1 slovak~SK:0.6
CH;Swiss;old;swissGerman@de:60 swissFrench@fr:20 italian@it:7 german~DE@de:3 italian~IT@*:2 portuguese~PT@*:2.5 french~FR@fr:1.5 albanian@*:1.5 serbian@*:0.8 bosnian@*:0.6 turkish@*:0.6 spanish~ES@*:0.6 tamil@*:0.4
LI;Liechtensteiner;old;swissGerman:70 austrian:30
LU;Luxembourgish;old;german:35 french:25 walloon+german:15 portuguese~PT:17 french~FR:6 italian~IT:2
FR;French;old;french:81 maghrebi:6 french+maghrebi:1 maghrebi~MA:0.6 maghrebi~DZ:0.8 portuguese!:1.3 portuguese~PT:0.6 spanish!:1.2 italian!:1.4 french+italian!:1.5 sahelian:1.2 ivorian:0.7 congolese:0.5 turkish:0.7 vietnamese!:0.3 chineseAbroad:0.4 polish!:0.4 tamil:0.2 armenian:0.2
MC;Monegasque;old;french:75 italian:25
BE;Belgian;old;flemish@nl:54 walloon@fr:33 maghrebi@*:3.5 maghrebi~MA@*:0.7 turkish@*:1.4 italian@*:1.6 italian~IT@*:0.8 dutch~NL@nl:1 french~FR@fr:1.2 polish~PL@*:0.6 romanian~RO@*:0.8 congolese@fr:0.7 german@de:0.7
NL;Dutch;old;dutch:83 turkish:2.2 maghrebi:2.3 indonesian:1 northIndian:0.8 dutch+blackAmerican:1 polish!~PL:1.2 german~DE:0.5 flemish~BE:0.4 spanish!:0.3 chineseAbroad:0.5 levantine~SY:0.7 bulgarian~BG:0.3 sinhalese:0.2 somali:0.3 persian:0.3
ES;Spanish;old;spanish:87 southAmerican~CO:1.2 southAmerican~VE:0.8 southAmerican~EC:0.9 southAmerican~PE:0.6 argentine~AR:0.6 southAmerican:2 maghrebi~MA:1.8 maghrebi:0.4 romanian~RO:1.3 italian~IT:0.5 british~GB:0.6 chineseAbroad:0.5 ukrainian~UA:0.3 portuguese~PT:0.2 bulgarian~BG:0.2
AD;Andorran;old;spanish:75 portuguese:15 french:10
PT;Portuguese;old;portuguese:93 brazilian~BR:3 angolan:1.6 ukrainian~UA:0.4 angolan~AO:0.5 northIndian~IN:0.4 british~GB:0.4 sahelian:0.3
IT;Italian;old;italian:92 romanian~RO:1.8 albanian~AL:0.8 albanian:0.5 maghrebi~MA:0.7 ukrainian~UA:0.4 chineseAbroad~CN:0.5 filipino~PH:0.3 northIndian~IN:0.3 bangladeshi~BD:0.3 southAmerican~PE:0.3 egyptian~EG:0.3 sahelian~SN:0.2 punjabi~IN:0.2 polish~PL:0.2
SM;Sammarinese;old;italian:100
MT;Maltese;old;italian+british:35 british+italian:45 british:10 italian:10
SE;Swedish;old;swedish:82 finnish:1.3 levantine:2.2 persian:0.9 bosnian:0.8 serbian:0.5 polish!:0.9 somali:0.8 turkish:0.7 southAmerican!:0.6 norwegian~NO:0.4 danish~DK:0.4 finnish~FI:0.5 german~DE:0.3 levantine~SY:0.7 albanian:0.4 thai:0.3 ethiopian:0.3 croatian:0.2
NO;Norwegian;old;norwegian:85 polish!~PL:1.8 lithuanian!~LT:0.8 swedish~SE:0.7 pakistani:0.8 somali:0.7 vietnamese!:0.4 bosnian:0.3 levantine:0.7 turkish:0.3 persian:0.4 danish:0.5 filipino:0.4 ukrainian~UA:0.9
DK;Danish;old;danish:88 turkish:1 levantine:1.2 polish!~PL:0.8 romanian~RO:0.5 pakistani:0.5 bosnian:0.4 somali:0.4 german:0.6 persian:0.3 vietnamese!:0.3 swedish~SE:0.3 ukrainian~UA:0.5 norwegian~NO:0.2
FI;Finnish;old;finnish:88 finnish+swedish:2.5 swedish:3.5 russian:1.2 estonian~EE:0.9 somali:0.4 levantine:0.5 vietnamese!:0.2 thai:0.2 albanian:0.2
IS;Icelandic;mid;icelandic:88 polish~PL:6 lithuanian~LT:1.5 danish:1
FO;Faroese;old;danish:100
PL;Polish;old;polish:97 ukrainian~UA:2 belarusian~BY:0.4 german:0.2 vietnamese!:0.1
CZ;Czech;old;czech:93 slovak~SK:1.5 slovak:0.8 ukrainian~UA:1.8 vietnamese!:0.6 polish:0.4 russian~RU:0.3 german:0.3
SK;Slovak;old;slovak:88 hungarian:8 czech:1.5 ukrainian~UA:0.8
HU;Hungarian;old;hungarian:97 german!:0.8 romanian~RO:0.4 slovak:0.5 serbian:0.3 ukrainian~UA:0.4
SI;Slovene;old;slovenian:90 croatian:2.5 bosnian:2.5 serbian:2.5 italian:0.5 bosnian~BA:1.5
HR;Croatian;old;croatian:94 serbian:3.5 bosnian:1 italian:0.6 hungarian:0.3
BA;Bosnian;old;bosnian:68 serbian:22 croatian:10
RS;Serbian;old;serbian:91 hungarian:3 bosnian:2 croatian:1 romanian:0.6 albanian:1
ME;Montenegrin;mid;serbian:82 bosnian:12 albanian:6
XK;Kosovar;young;albanian:94 serbian:4 turkish:1 bosnian:1
MK;Macedonian;old;macedonian:72 albanian:24 turkish:3
AL;Albanian;mid;albanian:99 greek:1
GR;Greek;old;greek:94 albanian~AL:3 albanian:1 georgian:0.4 bulgarian~BG:0.5 pakistani~PK:0.4
CY;Cypriot;mid;greek:86 british~GB:3 turkish:3 romanian~RO:2 russian~RU:2 bulgarian~BG:1.5
BG;Bulgarian;old;bulgarian:91 turkish:7 russian:0.6 armenian:0.3
RO;Romanian;old;romanian:93 hungarian:6 german:0.3 ukrainian:0.4
MD;Moldovan;mid;romanian:84 ukrainian:7 russian:5 bulgarian:2 turkish:1.5
UA;Ukrainian;old;ukrainian:88 russian:10 romanian:0.6 polish:0.4
BY;Belarusian;old;belarusian:70 russian:25 polish:2 ukrainian:2
RU;Russian;old;russian:91 ukrainian:2.5 kazakh:0.8 armenian:1 azerbaijani:0.8 uzbek~UZ:0.6 georgian:0.3 belarusian:0.6
EE;Estonian;old;estonian:72 russian:24 ukrainian:1.8 finnish:0.8
LV;Latvian;old;latvian:66 russian:27 belarusian:2.5 ukrainian:2.2 polish:1.5 lithuanian:1
LT;Lithuanian;old;lithuanian:86 polish:6 russian:4.5 belarusian:1.2 ukrainian~UA:1.5
TR;Turkish;mid;turkish:97 levantine~SY:1.8 azerbaijani:0.2
GE;Georgian;mid;georgian:90 armenian:4 azerbaijani:5 russian:1
AM;Armenian;mid;armenian:99 russian:1
AZ;Azerbaijani;mid;azerbaijani:98 russian:1.2
KZ;Kazakhstani;mid;kazakh:76 russian:17 uzbek:3 ukrainian:1.5 german:1
UZ;Uzbek;young;uzbek:90 kazakh:3 russian:3 persian:1
KG;Kyrgyz;young;kazakh:82 russian:8 uzbek:10
TJ;Tajik;young;uzbek:100
CN;Chinese;mid;chinese:100
HK;Hong Konger;old;hongKong:92 filipino~PH:2.5 indonesian~ID:1.5 british:1
MO;Macanese;old;hongKong:92 portuguese:3 filipino~PH:3
TW;Taiwanese;old;taiwanese:98 vietnamese!~VN:0.6 indonesian~ID:0.6
JP;Japanese;old;japanese:97.8 chinese~CN:0.7 korean~KR:0.4 vietnamese!~VN:0.4 filipino!~PH:0.25 brazilian!~BR:0.2 nepali~NP:0.1
KR;South Korean;old;korean:98 chinese~CN:0.6 vietnamese!~VN:0.4
KP;North Korean;mid;korean:100
VN;Vietnamese;mid;vietnamese:100
TH;Thai;mid;thai:99
LA;Lao;young;thai:100
KH;Cambodian;young;khmer:97 vietnamese!:2
MY;Malaysian;mid;malay:64 chineseAbroad:22 tamil:6.5 punjabi:0.5 indonesian~ID:3 bangladeshi~BD:1 filipino:0.5
SG;Singaporean;old;chineseAbroad:70 malay:13 tamil:6 northIndian:1.5 punjabi:0.6 malayali:0.6 filipino~PH:1.5 chinese~CN:1.5 northIndian~IN:1
BN;Bruneian;mid;malay:85 chineseAbroad:13
ID;Indonesian;mid;indonesian:97 chineseAbroad+indonesian:2 indonesian+arabic:0.6
PH;Filipino;young;filipino:98 filipino+chineseAbroad:2
TL;Timorese;young;angolan+portuguese:100
IN;Indian;mid;northIndian:40 gujarati:6 marathi:9 bengali:7.5 tamil:7 telugu:7.5 kannada:5 malayali:3 punjabi:2.5 indianMuslim:12.5
PK;Pakistani;young;pakistani:98 punjabi:0.3
BD;Bangladeshi;mid;bangladeshi:91 bengali:8.5
LK;Sri Lankan;mid;sinhalese:76 tamil:15 pakistani:9
NP;Nepali;mid;nepali:96 northIndian:4
BT;Bhutanese;mid;nepali:100
MV;Maldivian;mid;arabic+pakistani:100
AF;Afghan;young;pakistani:55 persian:45
IR;Iranian;mid;persian:97 azerbaijani:2 armenian:0.3
IQ;Iraqi;young;arabic:85 levantine:15
SY;Syrian;young;levantine:100
LB;Lebanese;mid;levantine:97 armenian:3
JO;Jordanian;young;levantine:100
IL;Israeli;mid;hebrew:76 levantine:19 russian:4 ethiopian:1
PS;Palestinian;young;levantine:100
SA;Saudi;mid;arabic:72 egyptian~EG:4 levantine~SY:2.5 northIndian~IN:3 malayali~IN:3 indianMuslim~IN:2 pakistani~PK:6 bangladeshi~BD:3.5 filipino~PH:2.5 arabic~YE:1.5
AE;Emirati;mid;arabic:20 northIndian~IN:12 malayali~IN:12 indianMuslim~IN:5 tamil~IN:4 pakistani~PK:12 bangladeshi~BD:6 filipino~PH:8 egyptian~EG:5 levantine~JO:3 levantine~LB:2.5 levantine~SY:2.5 british~GB:2.5 persian~IR:2 sinhalese~LK:1.5 nepali~NP:1.5
QA;Qatari;mid;arabic:20 northIndian~IN:12 malayali~IN:12 nepali~NP:10 bangladeshi~BD:9 filipino~PH:8 egyptian~EG:9 pakistani~PK:5 sinhalese~LK:4 levantine~JO:4 levantine~LB:3
KW;Kuwaiti;mid;arabic:42 northIndian~IN:11 malayali~IN:11 egyptian~EG:14 bangladeshi~BD:5 pakistani~PK:4 filipino~PH:5 levantine~SY:3 levantine~JO:2
BH;Bahraini;mid;arabic:54 malayali~IN:14 northIndian~IN:9 pakistani~PK:5 bangladeshi~BD:6 filipino~PH:4
OM;Omani;mid;arabic:60 malayali~IN:10 northIndian~IN:6 bangladeshi~BD:9 pakistani~PK:6
YE;Yemeni;young;arabic:100
EG;Egyptian;young;egyptian:99
LY;Libyan;mid;maghrebi:65 egyptian:35
TN;Tunisian;mid;maghrebi:100
DZ;Algerian;mid;maghrebi:100
MA;Moroccan;mid;maghrebi:99
MR;Mauritanian;young;sahelian:50 maghrebi:50
SD;Sudanese;young;egyptian:100
SN;Senegalese;young;sahelian:98
ML;Malian;young;sahelian:100
BF;Burkinabe;young;sahelian:60 ivorian+sahelian:40
NE;Nigerien;young;hausa:70 sahelian:30
CI;Ivorian;young;ivorian:80 sahelian:20
GN;Guinean;young;sahelian:100
BJ;Beninese;young;ivorian+yoruba:60 yoruba:25 ivorian:15
TG;Togolese;young;ivorian+akan:70 akan:30
GH;Ghanaian;young;akan:88 hausa:8 igbo:1
NG;Nigerian;young;yoruba:31 igbo:28 hausa:41
CM;Cameroonian;young;congolese+ivorian:40 ivorian:20 igbo:20 hausa:20
GA;Gabonese;young;congolese:100
CG;Congolese;young;congolese:100
CD;Congolese;young;congolese:100
TD;Chadian;young;sahelian:50 egyptian:50
RW;Rwandan;young;ugandan:60 congolese+ugandan:40
BI;Burundian;young;congolese+ugandan:70 ugandan:30
ET;Ethiopian;young;ethiopian:97 somali:3
SO;Somali;young;somali:100
KE;Kenyan;young;kenyan:93 somali:3 gujarati:1 swahili:3
UG;Ugandan;young;ugandan:97 kenyan:2
TZ;Tanzanian;young;swahili:98 gujarati:0.4
MZ;Mozambican;young;angolan:100
AO;Angolan;young;angolan:99
ZM;Zambian;young;zimbabwean:100
ZW;Zimbabwean;young;zimbabwean:95 nguni:3 british:1
MW;Malawian;young;zimbabwean:100
BW;Motswana;mid;sotho:95 zimbabwean:4
NA;Namibian;young;british+sotho:50 sotho:20 afrikaans:20 german:10
ZA;South African;mid;nguni:45 sotho:30 afrikaans:11 british:7 british+afrikaans:4 tamil:1 gujarati:0.7 indianMuslim:0.6 zimbabwean~ZW:1.5
MU;Mauritian;old;northIndian:50 french:25 tamil:12 indianMuslim:13
SL;Sierra Leonean;young;sahelian:65 british+sahelian:35
LR;Liberian;young;blackAmerican:45 akan+sahelian:55
AU;Australian;mid;australian:70 british:6 irish:2 australian+italian!:2.2 australian+greek:1.2 chineseAbroad:4.5 northIndian:1.4 punjabi:0.7 malayali:0.4 american+vietnamese!:1.1 filipino!:1.1 levantine:1 sinhalese:0.5 british~GB:1.6 maori~NZ:0.4 british~NZ:0.8 german!:0.6 croatian!:0.5 macedonian:0.3 polish!:0.4 american+korean:0.4 punjabi~IN:0.6 nepali~NP:0.4
NZ;New Zealander;mid;british:56 australian+british:6 irish:2 maori:11 british+maori:4 polynesian:7 chineseAbroad:4.5 punjabi:1.4 northIndian:1.6 filipino!:1.4 british~GB:1.5 american+korean:0.6
FJ;Fijian;mid;polynesian:58 northIndian:38
PG;Papua New Guinean;young;british+polynesian:100
NC;New Caledonian;mid;french:50 polynesian:50
PF;French Polynesian;mid;polynesian:75 french:25
`;

/** Densities at ages 0, 20, 40, 60, 80 and 95; straight lines between them. */
export const AGE_PYRAMIDS: Readonly<Record<string, readonly number[]>> = {
  young: [1.4, 1.1, 0.65, 0.3, 0.07, 0.004],
  mid: [0.95, 1.05, 1, 0.72, 0.25, 0.02],
  old: [0.8, 0.9, 1.05, 1.1, 0.5, 0.05],
};
