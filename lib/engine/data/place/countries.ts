/**
 * Facts of countries, one line each:
 * code of two letters; of three; name; continent; calling code; currency; main language; street family; time zone; population in millions; mobile number; postal code.
 * In the last two, # is any digit, % a digit that Iranian codes may hold, @ a letter, | separates alternatives; an empty postal code means that the country has none in use.
 */
export const COUNTRIES = `
US;USA;United States;North America;+1;USD;English;en-us;America/New_York;335;;#####
CA;CAN;Canada;North America;+1;CAD;English;en-ca;America/Toronto;40;;@#@ #@#
MX;MEX;Mexico;North America;+52;MXN;Spanish;es-mx;America/Mexico_City;129;;#####
GT;GTM;Guatemala;North America;+502;GTQ;Spanish;es;America/Guatemala;17.6;5### ####|4### ####;#####
SV;SLV;El Salvador;North America;+503;USD;Spanish;es;America/El_Salvador;6.3;7### ####;####
HN;HND;Honduras;North America;+504;HNL;Spanish;es;America/Tegucigalpa;10.6;9### ####;#####
NI;NIC;Nicaragua;North America;+505;NIO;Spanish;es;America/Managua;6.9;8### ####;#####
CR;CRI;Costa Rica;North America;+506;CRC;Spanish;es;America/Costa_Rica;5.2;60## ####|61## ####|62## ####|70## ####|71## ####|72## ####|83## ####|84## ####|85## ####|86## ####|87## ####|88## ####|89## ####;#####
PA;PAN;Panama;North America;+507;PAB;Spanish;es;America/Panama;4.5;6###-####;
CU;CUB;Cuba;North America;+53;CUP;Spanish;es;America/Havana;11;5 ### ####;#####
DO;DOM;Dominican Republic;North America;+1;DOP;Spanish;es;America/Santo_Domingo;11.3;809-555-0###|809-555-2###|809-555-5###|809-555-7###|829-555-0###|829-555-2###|829-555-5###|829-555-7###|849-555-0###|849-555-2###|849-555-5###|849-555-7###;#####
PR;PRI;Puerto Rico;North America;+1;USD;Spanish;es;America/Puerto_Rico;3.2;787-555-0###|787-555-2###|787-555-5###|787-555-7###|939-555-0###|939-555-2###|939-555-5###|939-555-7###;#####
HT;HTI;Haiti;North America;+509;HTG;Haitian Creole;fr;America/Port-au-Prince;11.7;34## ####|37## ####;HT####
JM;JAM;Jamaica;North America;+1;JMD;English;en;America/Jamaica;2.8;876-555-0###|876-555-2###|876-555-3###|876-555-5###|876-555-6###|876-555-7###|876-555-8###|876-555-9###;
TT;TTO;Trinidad and Tobago;North America;+1;TTD;English;en;America/Port_of_Spain;1.5;868-29#-####|868-31#-####|868-32#-####|868-33#-####|868-46#-####|868-47#-####|868-68#-####|868-72#-####|868-73#-####;
BS;BHS;Bahamas;North America;+1;BSD;English;en;America/Nassau;0.4;242-35#-####|242-47#-####;
BB;BRB;Barbados;North America;+1;BBD;English;en;America/Barbados;0.28;246-23#-####|246-25#-####|246-26#-####|246-28#-####|246-82#-####|246-83#-####|246-84#-####;BB1####
BZ;BLZ;Belize;North America;+501;BZD;English;en;America/Belize;0.41;61#-####|62#-####|63#-####|65#-####|66#-####|67#-####;
BR;BRA;Brazil;South America;+55;BRL;Portuguese;pt-br;America/Sao_Paulo;211;;#####-###
AR;ARG;Argentina;South America;+54;ARS;Spanish;es;America/Argentina/Buenos_Aires;46;;@####
CL;CHL;Chile;South America;+56;CLP;Spanish;es;America/Santiago;19.6;9 3### ####|9 4### ####|9 5### ####|9 8### ####;#######
CO;COL;Colombia;South America;+57;COP;Spanish;es-co;America/Bogota;52;300 ### ####|301 ### ####|304 ### ####|310 ### ####|311 ### ####|312 ### ####|313 ### ####|314 ### ####|315 ### ####|316 ### ####|317 ### ####|318 ### ####|320 ### ####|321 ### ####;######
PE;PER;Peru;South America;+51;PEN;Spanish;es;America/Lima;34;9## ### ###;#####
VE;VEN;Venezuela;South America;+58;VES;Spanish;es;America/Caracas;28.8;412 ### ####|414 ### ####;####
EC;ECU;Ecuador;South America;+593;USD;Spanish;es;America/Guayaquil;18;95 8## ####|95 9## ####|96 0## ####|96 7## ####|97 8## ####|97 9## ####|98 #######|99 2## ####|99 3## ####|99 5## ####|99 8## ####;######
BO;BOL;Bolivia;South America;+591;BOB;Spanish;es;America/La_Paz;12.3;7### ####;
PY;PRY;Paraguay;South America;+595;PYG;Spanish;es;America/Asuncion;6.8;961 ### ###|971 ### ###|972 ### ###|973 ### ###|975 ### ###|981 ### ###|982 ### ###|983 ### ###|984 ### ###|985 ### ###|991 ### ###|992 ### ###;####
UY;URY;Uruguay;South America;+598;UYU;Spanish;es;America/Montevideo;3.4;91 ### ###|92 ### ###|93 ### ###|94 ### ###|95 ### ###|96 ### ###|97 ### ###|98 ### ###|99 ### ###;#####
GY;GUY;Guyana;South America;+592;GYD;English;en;America/Guyana;0.81;6## ####;
SR;SUR;Suriname;South America;+597;SRD;Dutch;nl;America/Paramaribo;0.62;8##-####;
GB;GBR;United Kingdom;Europe;+44;GBP;English;en-gb;Europe/London;68;;+ #@@
IE;IRL;Ireland;Europe;+353;EUR;English;en-gb;Europe/Dublin;5.2;83 ### ####|85 ### ####|86 ### ####|87 ### ####|89 ### ####;+ @#@#
DE;DEU;Germany;Europe;+49;EUR;German;de;Europe/Berlin;84;;#####
AT;AUT;Austria;Europe;+43;EUR;German;de;Europe/Vienna;9.1;664 #######|676 #######;####
CH;CHE;Switzerland;Europe;+41;CHF;German;de-ch;Europe/Zurich;8.8;76 ### ## ##|78 ### ## ##|79 ### ## ##;####
LI;LIE;Liechtenstein;Europe;+423;CHF;German;de-ch;Europe/Vaduz;0.04;77# ## ##|78# ## ##|79# ## ##;####
LU;LUX;Luxembourg;Europe;+352;EUR;Luxembourgish;fr;Europe/Luxembourg;0.66;621 ### ###|661 ### ###|691 ### ###;####
FR;FRA;France;Europe;+33;EUR;French;fr;Europe/Paris;68;;#####
MC;MCO;Monaco;Europe;+377;EUR;French;fr;Europe/Monaco;0.04;6 12 ## ## ##;98000
BE;BEL;Belgium;Europe;+32;EUR;Dutch;nl;Europe/Brussels;11.8;47# ## ## ##|48# ## ## ##|49# ## ## ##;####
NL;NLD;Netherlands;Europe;+31;EUR;Dutch;nl;Europe/Amsterdam;17.9;6 1### ####|6 2### ####|6 3### ####|6 4### ####|6 5### ####;#### @@
ES;ESP;Spain;Europe;+34;EUR;Spanish;es-es;Europe/Madrid;48.4;6## ### ###;#####
AD;AND;Andorra;Europe;+376;EUR;Catalan;es-es;Europe/Andorra;0.08;3## ###;AD#00
PT;PRT;Portugal;Europe;+351;EUR;Portuguese;pt;Europe/Lisbon;10.5;91# ### ###|92# ### ###|93# ### ###|96# ### ###;####-###
IT;ITA;Italy;Europe;+39;EUR;Italian;it;Europe/Rome;59;320 ### ####|328 ### ####|329 ### ####|330 ### ####|333 ### ####|334 ### ####|335 ### ####|338 ### ####|339 ### ####|340 ### ####|342 ### ####|345 ### ####|347 ### ####|348 ### ####|349 ### ####|351 ### ####|366 ### ####|380 ### ####|388 ### ####|389 ### ####|391 ### ####|392 ### ####|393 ### ####;#####
SM;SMR;San Marino;Europe;+378;EUR;Italian;it;Europe/San_Marino;0.03;66 ## ## ##;#####
MT;MLT;Malta;Europe;+356;EUR;Maltese;en;Europe/Malta;0.55;79## ####|99## ####;@@@ ####
SE;SWE;Sweden;Europe;+46;SEK;Swedish;sv;Europe/Stockholm;10.5;8-465 004 ##|31-390 06 ##|40-628 04 ##|980-319 2##|70-174 06 ##;### ##
NO;NOR;Norway;Europe;+47;NOK;Norwegian;no;Europe/Oslo;5.5;40# ## ###|41# ## ###|45# ## ###|46# ## ###|47# ## ###|48# ## ###|90# ## ###|91# ## ###|92# ## ###|93# ## ###|95# ## ###|97# ## ###|98# ## ###|99# ## ###;####
DK;DNK;Denmark;Europe;+45;DKK;Danish;da;Europe/Copenhagen;5.9;26 ## ## ##|27 ## ## ##|28 ## ## ##;####
FI;FIN;Finland;Europe;+358;EUR;Finnish;fi;Europe/Helsinki;5.6;40 #######|50 #######;#####
IS;ISL;Iceland;Europe;+354;ISK;Icelandic;is;Atlantic/Reykjavik;0.39;69# ####|77# ####|78# ####|84# ####|85# ####|86# ####|89# ####;###
FO;FRO;Faroe Islands;Europe;+298;DKK;Faroese;da;Atlantic/Faroe;0.05;2# ## ##;FO-###
PL;POL;Poland;Europe;+48;PLN;Polish;pl;Europe/Warsaw;37.6;50# ### ###|60# ### ###|69# ### ###|79# ### ###;##-###
CZ;CZE;Czechia;Europe;+420;CZK;Czech;cs;Europe/Prague;10.9;72# ### ###|73# ### ###|77# ### ###|79# ### ###;### ##
SK;SVK;Slovakia;Europe;+421;EUR;Slovak;sk;Europe/Bratislava;5.4;902 ### ###|903 ### ###|904 ### ###|905 ### ###|907 ### ###|908 ### ###|910 ### ###|911 ### ###|914 ### ###|915 ### ###|917 ### ###|918 ### ###|940 ### ###|944 ### ###|948 ### ###|949 ### ###|950 ### ###|951 ### ###;### ##
HU;HUN;Hungary;Europe;+36;HUF;Hungarian;hu;Europe/Budapest;9.6;20 ### ####|30 ### ####|70 ### ####;####
SI;SVN;Slovenia;Europe;+386;EUR;Slovenian;hr;Europe/Ljubljana;2.1;31 ### ###|40 ### ###|41 ### ###;####
HR;HRV;Croatia;Europe;+385;EUR;Croatian;hr;Europe/Zagreb;3.9;91 ### ####|98 ### ####;#####
BA;BIH;Bosnia and Herzegovina;Europe;+387;BAM;Bosnian;hr;Europe/Sarajevo;3.2;61 ### ###|62 ### ###;#####
RS;SRB;Serbia;Europe;+381;RSD;Serbian;sr;Europe/Belgrade;6.6;60 #######|64 #######;#####
ME;MNE;Montenegro;Europe;+382;EUR;Montenegrin;sr;Europe/Podgorica;0.62;67 ### ###|69 ### ###;#####
XK;XKX;Kosovo;Europe;+383;EUR;Albanian;sq;Europe/Belgrade;1.8;44 ### ###|49 ### ###;#0000
MK;MKD;North Macedonia;Europe;+389;MKD;Macedonian;sr;Europe/Skopje;1.8;70 ### ###|75 ### ###;####
AL;ALB;Albania;Europe;+355;ALL;Albanian;sq;Europe/Tirane;2.8;67 2## ####|67 3## ####|67 4## ####|67 5## ####|68 2## ####|68 3## ####|68 4## ####|68 5## ####|69 2## ####|69 3## ####|69 4## ####|69 6## ####|69 8## ####;####
GR;GRC;Greece;Europe;+30;EUR;Greek;el;Europe/Athens;10.4;69# ### ####;### ##
CY;CYP;Cyprus;Asia;+357;EUR;Greek;el;Asia/Nicosia;1.3;99 ######|96 ######;####
BG;BGR;Bulgaria;Europe;+359;BGN;Bulgarian;bg;Europe/Sofia;6.4;87 ### ####|88 ### ####;####
RO;ROU;Romania;Europe;+40;RON;Romanian;ro;Europe/Bucharest;19;72# ### ###|74# ### ###|76# ### ###;######
MD;MDA;Moldova;Europe;+373;MDL;Romanian;ro;Europe/Chisinau;2.5;69# ## ###|79# ## ###;MD-####
UA;UKR;Ukraine;Europe;+380;UAH;Ukrainian;uk;Europe/Kyiv;37;50 ### ####|67 ### ####|93 ### ####;#####
BY;BLR;Belarus;Europe;+375;BYN;Russian;ru;Europe/Minsk;9.2;33 ### ## ##|44 ### ## ##;######
RU;RUS;Russia;Europe;+7;RUB;Russian;ru;Europe/Moscow;144;90# ###-##-##|91# ###-##-##|92# ###-##-##|95# ###-##-##|96# ###-##-##|98# ###-##-##|99# ###-##-##;######
EE;EST;Estonia;Europe;+372;EUR;Estonian;et;Europe/Tallinn;1.4;5### ####;#####
LV;LVA;Latvia;Europe;+371;EUR;Latvian;lv;Europe/Riga;1.9;20 ### ###|22 ### ###|25 ### ###|26 ### ###|27 ### ###|28 ### ###|29 ### ###;LV-####
LT;LTU;Lithuania;Europe;+370;EUR;Lithuanian;lt;Europe/Vilnius;2.9;61# #####|68# #####;LT-#####
TR;TUR;Turkey;Asia;+90;TRY;Turkish;tr;Europe/Istanbul;85;53# ### ## ##|54# ### ## ##|55# ### ## ##;#####
GE;GEO;Georgia;Asia;+995;GEL;Georgian;en;Asia/Tbilisi;3.7;555 ## ## ##|599 ## ## ##;####
AM;ARM;Armenia;Asia;+374;AMD;Armenian;en;Asia/Yerevan;2.8;91 ######|94 ######;####
AZ;AZE;Azerbaijan;Asia;+994;AZN;Azerbaijani;en;Asia/Baku;10.1;50 ### ## ##|55 ### ## ##;AZ####
KZ;KAZ;Kazakhstan;Asia;+7;KZT;Kazakh;ru;Asia/Almaty;20;701 ### ## ##|777 ### ## ##;######
UZ;UZB;Uzbekistan;Asia;+998;UZS;Uzbek;ru;Asia/Tashkent;36;90 ### ## ##|97 ### ## ##;######
KG;KGZ;Kyrgyzstan;Asia;+996;KGS;Kyrgyz;ru;Asia/Bishkek;7;555 ### ###|700 ### ###;######
TJ;TJK;Tajikistan;Asia;+992;TJS;Tajik;ru;Asia/Dushanbe;10.1;92 ### ####|93 ### ####;######
TM;TKM;Turkmenistan;Asia;+993;TMT;Turkmen;ru;Asia/Ashgabat;6.5;65 ## ## ##;74####
MN;MNG;Mongolia;Asia;+976;MNT;Mongolian;en;Asia/Ulaanbaatar;3.4;99## ####|88## ####;#####
CN;CHN;China;Asia;+86;CNY;Chinese;zh;Asia/Shanghai;1410;130 #### ####|131 #### ####|132 #### ####|133 #### ####|135 #### ####|136 #### ####|137 #### ####|138 #### ####|139 #### ####|150 #### ####|151 #### ####|152 #### ####|153 #### ####|155 #### ####|156 #### ####|157 #### ####|158 #### ####|159 #### ####|177 #### ####|178 #### ####|180 #### ####|182 #### ####|183 #### ####|185 #### ####|186 #### ####|187 #### ####|188 #### ####|189 #### ####;######
HK;HKG;Hong Kong;Asia;+852;HKD;Chinese;en-hk;Asia/Hong_Kong;7.5;59## ####|61## ####|63## ####|64## ####|65## ####|69## ####|92## ####|94## ####|96## ####|97## ####;
MO;MAC;Macao;Asia;+853;MOP;Chinese;pt;Asia/Macau;0.68;62## ####|63## ####|65## ####|661# ####|662# ####|663# ####|664# ####|665# ####|666# ####|667# ####|668# ####|669# ####;
TW;TWN;Taiwan;Asia;+886;TWD;Chinese;zh-tw;Asia/Taipei;23.4;9## ### ###;###
JP;JPN;Japan;Asia;+81;JPY;Japanese;ja;Asia/Tokyo;124;70-1###-####|70-2###-####|70-3###-####|70-4###-####|70-5###-####|70-6###-####|70-7###-####|70-8###-####|70-9###-####|80-1###-####|80-2###-####|80-3###-####|80-4###-####|80-5###-####|80-6###-####|80-7###-####|80-8###-####|80-9###-####|90-1###-####|90-2###-####|90-3###-####|90-4###-####|90-5###-####|90-6###-####|90-7###-####|90-8###-####|90-9###-####;###-####
KR;KOR;South Korea;Asia;+82;KRW;Korean;ko;Asia/Seoul;51.7;10-2###-####|10-3###-####|10-4###-####|10-6###-####|10-7###-####|10-8###-####|10-9###-####;#####
KP;PRK;North Korea;Asia;+850;KPW;Korean;ko;Asia/Pyongyang;26;191 ### ####|192 ### ####|193 ### ####|195 ### ####;
VN;VNM;Vietnam;Asia;+84;VND;Vietnamese;vi;Asia/Ho_Chi_Minh;99;90# ### ###|91# ### ###|98# ### ###;#####
TH;THA;Thailand;Asia;+66;THB;Thai;th;Asia/Bangkok;71.7;8# ### ####|9# ### ####;#####
LA;LAO;Laos;Asia;+856;LAK;Lao;en;Asia/Vientiane;7.5;20 5### ####;#####
KH;KHM;Cambodia;Asia;+855;KHR;Khmer;en;Asia/Phnom_Penh;16.9;12 ### ###|92 ### ###;######
MM;MMR;Myanmar;Asia;+95;MMK;Burmese;en;Asia/Yangon;54;9 25# ### ###|9 26# ### ###|9 40# ### ###|9 42# ### ###|9 44# ### ###|9 45# ### ###|9 66# ### ###|9 67# ### ###|9 68# ### ###|9 69# ### ###|9 77# ### ###|9 78# ### ###|9 79# ### ###|9 97# ### ###;#####
MY;MYS;Malaysia;Asia;+60;MYR;Malay;ms;Asia/Kuala_Lumpur;34;12-### ####|16-### ####|19-### ####;#####
SG;SGP;Singapore;Asia;+65;SGD;English;en-sg;Asia/Singapore;5.9;81## ####|82## ####|83## ####|84## ####|85## ####|86## ####|87## ####|88## ####|90## ####|91## ####|92## ####|93## ####|94## ####|96## ####|97## ####|98## ####;1#####|3#####|4#####|5#####|6#####
BN;BRN;Brunei;Asia;+673;BND;Malay;ms;Asia/Brunei;0.45;8## ####;BA####
ID;IDN;Indonesia;Asia;+62;IDR;Indonesian;id;Asia/Jakarta;278;812-####-####|813-####-####|857-####-####;#####
PH;PHL;Philippines;Asia;+63;PHP;Filipino;en-ph;Asia/Manila;117;917 ### ####|918 ### ####|920 ### ####;####
TL;TLS;Timor-Leste;Asia;+670;USD;Portuguese;pt;Asia/Dili;1.4;77## ####;
IN;IND;India;Asia;+91;INR;Hindi;en-in;Asia/Kolkata;1428;98### #####|97### #####|90### #####|88### #####;######
PK;PAK;Pakistan;Asia;+92;PKR;Urdu;en-pk;Asia/Karachi;240;300 #######|321 #######|333 #######;#####
BD;BGD;Bangladesh;Asia;+880;BDT;Bengali;en-pk;Asia/Dhaka;173;17## ######|18## ######|19## ######;####
LK;LKA;Sri Lanka;Asia;+94;LKR;Sinhala;en;Asia/Colombo;22;71 ### ####|77 ### ####;#####
NP;NPL;Nepal;Asia;+977;NPR;Nepali;en;Asia/Kathmandu;31;984-#######|985-#######;#####
BT;BTN;Bhutan;Asia;+975;BTN;Dzongkha;en;Asia/Thimphu;0.79;17 ### ###;#####
MV;MDV;Maldives;Asia;+960;MVR;Dhivehi;en;Indian/Maldives;0.52;7##-####;#####
AF;AFG;Afghanistan;Asia;+93;AFN;Dari;en;Asia/Kabul;42;70 ### ####|79 ### ####;####
IR;IRN;Iran;Asia;+98;IRR;Persian;fa;Asia/Tehran;89;912 ### ####|935 ### ####;%%%%%%%%%%
IQ;IRQ;Iraq;Asia;+964;IQD;Arabic;ar;Asia/Baghdad;45;770 ### ####|780 ### ####;#####
SY;SYR;Syria;Asia;+963;SYP;Arabic;ar;Asia/Damascus;23;93# ### ###|94# ### ###;
LB;LBN;Lebanon;Asia;+961;LBP;Arabic;ar;Asia/Beirut;5.4;70 ### ###|71 ### ###;11## ####
JO;JOR;Jordan;Asia;+962;JOD;Arabic;ar;Asia/Amman;11.3;7 70## ####|7 71## ####|7 72## ####|7 75## ####|7 76## ####|7 77## ####|7 78## ####|7 79## ####|7 85## ####|7 86## ####|7 87## ####|7 88## ####|7 9### ####;#####
IL;ISR;Israel;Asia;+972;ILS;Hebrew;he;Asia/Jerusalem;9.8;50-2##-####|50-3##-####|50-4##-####|50-5##-####|50-6##-####|50-7##-####|50-8##-####|50-9##-####|52-2##-####|52-3##-####|52-4##-####|52-5##-####|52-6##-####|52-7##-####|52-8##-####|52-9##-####|54-2##-####|54-3##-####|54-4##-####|54-5##-####|54-6##-####|54-7##-####|54-8##-####|54-9##-####|55-2##-####;#######
PS;PSE;Palestine;Asia;+970;ILS;Arabic;ar;Asia/Gaza;5.3;59 ### ####;P######
SA;SAU;Saudi Arabia;Asia;+966;SAR;Arabic;ar;Asia/Riyadh;36.9;50 ### ####|55 ### ####;#####
AE;ARE;United Arab Emirates;Asia;+971;AED;Arabic;ar;Asia/Dubai;9.5;50 ### ####|55 ### ####;
QA;QAT;Qatar;Asia;+974;QAR;Arabic;ar;Asia/Qatar;2.7;33## ####|55## ####|66## ####;
KW;KWT;Kuwait;Asia;+965;KWD;Arabic;ar;Asia/Kuwait;4.3;50## ####|55## ####|66## ####|90## ####|94## ####|96## ####|97## ####|99## ####;#####
BH;BHR;Bahrain;Asia;+973;BHD;Arabic;ar;Asia/Bahrain;1.5;36## ####|39## ####;###
OM;OMN;Oman;Asia;+968;OMR;Arabic;ar;Asia/Muscat;4.6;92## ####|99## ####;###
YE;YEM;Yemen;Asia;+967;YER;Arabic;ar;Asia/Aden;34;71# ### ###|77# ### ###;
EG;EGY;Egypt;Africa;+20;EGP;Arabic;ar;Africa/Cairo;113;10 #### ####|11 #### ####|12 #### ####;#####
LY;LBY;Libya;Africa;+218;LYD;Arabic;ar;Africa/Tripoli;6.9;91-#######|92-#######;
TN;TUN;Tunisia;Africa;+216;TND;Arabic;fr;Africa/Tunis;12.5;2# ### ###|5# ### ###;####
DZ;DZA;Algeria;Africa;+213;DZD;Arabic;fr;Africa/Algiers;45.6;550 ## ## ##|661 ## ## ##|770 ## ## ##;#####
MA;MAR;Morocco;Africa;+212;MAD;Arabic;fr;Africa/Casablanca;37.8;661-######|662-######|670-######;#####
MR;MRT;Mauritania;Africa;+222;MRU;Arabic;fr;Africa/Nouakchott;4.9;22## ####|26## ####|27## ####|33## ####|36## ####|37## ####|41## ####|42## ####|43## ####|44## ####|46## ####|47## ####|48## ####;
SD;SDN;Sudan;Africa;+249;SDG;Arabic;ar;Africa/Khartoum;48;91 ### ####|92 ### ####;#####
SN;SEN;Senegal;Africa;+221;XOF;French;fr;Africa/Dakar;17.8;77 ### ## ##|78 ### ## ##;1####|2####|3####
ML;MLI;Mali;Africa;+223;XOF;French;fr;Africa/Bamako;23;7# ## ## ##;
BF;BFA;Burkina Faso;Africa;+226;XOF;French;fr;Africa/Ouagadougou;23;7# ## ## ##;
NE;NER;Niger;Africa;+227;XOF;French;fr;Africa/Niamey;27;9# ## ## ##;####
CI;CIV;Ivory Coast;Africa;+225;XOF;French;fr;Africa/Abidjan;29;07 ## ## ## ##|05 ## ## ## ##;
GN;GIN;Guinea;Africa;+224;GNF;French;fr;Africa/Conakry;14;62# ## ## ##;###
BJ;BEN;Benin;Africa;+229;XOF;French;fr;Africa/Porto-Novo;13.7;01 97 ## ## ##;
TG;TGO;Togo;Africa;+228;XOF;French;fr;Africa/Lome;9;90 ## ## ##|91 ## ## ##;
GH;GHA;Ghana;Africa;+233;GHS;English;en;Africa/Accra;34;24 ### ####|20 ### ####;
NG;NGA;Nigeria;Africa;+234;NGN;English;en-ng;Africa/Lagos;224;803 ### ####|806 ### ####|813 ### ####;######
CM;CMR;Cameroon;Africa;+237;XAF;French;fr;Africa/Douala;28.6;6 7# ## ## ##|6 9# ## ## ##;
GA;GAB;Gabon;Africa;+241;XAF;French;fr;Africa/Libreville;2.4;06 ## ## ##;
CG;COG;Congo;Africa;+242;XAF;French;fr;Africa/Brazzaville;6.1;06 ### ####;
CD;COD;DR Congo;Africa;+243;CDF;French;fr;Africa/Kinshasa;102;81# ### ###|99# ### ###;
TD;TCD;Chad;Africa;+235;XAF;French;fr;Africa/Ndjamena;18;66 ## ## ##;
RW;RWA;Rwanda;Africa;+250;RWF;Kinyarwanda;en;Africa/Kigali;14;78# ### ###|72# ### ###;
BI;BDI;Burundi;Africa;+257;BIF;Kirundi;fr;Africa/Bujumbura;13;79 ## ## ##;
ET;ETH;Ethiopia;Africa;+251;ETB;Amharic;en;Africa/Addis_Ababa;126;91 ### ####|92 ### ####;####
SO;SOM;Somalia;Africa;+252;SOS;Somali;en;Africa/Mogadishu;18;61 #######;
KE;KEN;Kenya;Africa;+254;KES;Swahili;en;Africa/Nairobi;55;71# ######|72# ######;#####
UG;UGA;Uganda;Africa;+256;UGX;English;en;Africa/Kampala;48;77# ######|70# ######;
TZ;TZA;Tanzania;Africa;+255;TZS;Swahili;en;Africa/Dar_es_Salaam;67;71# ### ###|75# ### ###;#####
MZ;MOZ;Mozambique;Africa;+258;MZN;Portuguese;pt;Africa/Maputo;34;82 ### ####|84 ### ####;11##
AO;AGO;Angola;Africa;+244;AOA;Portuguese;pt;Africa/Luanda;36;92# ### ###|91# ### ###;
ZM;ZMB;Zambia;Africa;+260;ZMW;English;en;Africa/Lusaka;20.6;97 #######|96 #######;1####|2####|5####
ZW;ZWE;Zimbabwe;Africa;+263;USD;English;en;Africa/Harare;16.7;77 ### ####|71 ### ####;
MW;MWI;Malawi;Africa;+265;MWK;English;en;Africa/Blantyre;21;99# ## ## ##|88# ## ## ##;
BW;BWA;Botswana;Africa;+267;BWP;English;en;Africa/Gaborone;2.7;71 ### ###|72 ### ###;
NA;NAM;Namibia;Africa;+264;NAD;English;en;Africa/Windhoek;2.6;81 ### ####;#####
ZA;ZAF;South Africa;Africa;+27;ZAR;English;en-za;Africa/Johannesburg;62;72 ### ####|82 ### ####|83 ### ####;####
MG;MDG;Madagascar;Africa;+261;MGA;Malagasy;fr;Indian/Antananarivo;30;32 ## ### ##|34 ## ### ##;###
MU;MUS;Mauritius;Africa;+230;MUR;English;en;Indian/Mauritius;1.3;525# ####|526# ####|527# ####|528# ####|545# ####|548# ####|549# ####|57## ####|590# ####|591# ####|592# ####|594# ####|597# ####;1####
SL;SLE;Sierra Leone;Africa;+232;SLE;English;en;Africa/Freetown;8.8;76 ######;
LR;LBR;Liberia;Africa;+231;LRD;English;en;Africa/Monrovia;5.4;77 ### ####;1000
AU;AUS;Australia;Oceania;+61;AUD;English;en-au;Australia/Sydney;26.6;;####
NZ;NZL;New Zealand;Oceania;+64;NZD;English;en-au;Pacific/Auckland;5.2;21 ### ####|27 ### ####;####
FJ;FJI;Fiji;Oceania;+679;FJD;English;en;Pacific/Fiji;0.93;7## ####|9## ####;
PG;PNG;Papua New Guinea;Oceania;+675;PGK;English;en;Pacific/Port_Moresby;10.3;7### ####;###
NC;NCL;New Caledonia;Oceania;+687;XPF;French;fr;Pacific/Noumea;0.29;7# ## ##|8# ## ##;988##
PF;PYF;French Polynesia;Oceania;+689;XPF;French;fr;Pacific/Tahiti;0.31;87 ## ## ##;987##
`;
