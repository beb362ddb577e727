/**
 * Facts of countries, one line each:
 * code; name; continent; calling code; currency; main language; street family; time zone; population in millions; mobile number; postal code.
 * In the last two, # is any digit, @ a letter, | separates alternatives; an empty postal code means that the country has none in use.
 */
export const COUNTRIES = `
US;United States;North America;+1;USD;English;en-us;America/New_York;335;;#####
CA;Canada;North America;+1;CAD;English;en-ca;America/Toronto;40;;@#@ #@#
MX;Mexico;North America;+52;MXN;Spanish;es-mx;America/Mexico_City;129;;#####
GT;Guatemala;North America;+502;GTQ;Spanish;es;America/Guatemala;17.6;5### ####|4### ####;0####|1####|2####
SV;El Salvador;North America;+503;USD;Spanish;es;America/El_Salvador;6.3;7### ####;####
HN;Honduras;North America;+504;HNL;Spanish;es;America/Tegucigalpa;10.6;9### ####;#####
NI;Nicaragua;North America;+505;NIO;Spanish;es;America/Managua;6.9;8### ####;#####
CR;Costa Rica;North America;+506;CRC;Spanish;es;America/Costa_Rica;5.2;8### ####;#####
PA;Panama;North America;+507;PAB;Spanish;es;America/Panama;4.5;6###-####;
CU;Cuba;North America;+53;CUP;Spanish;es;America/Havana;11;5 ### ####;#####
DO;Dominican Republic;North America;+1;DOP;Spanish;es;America/Santo_Domingo;11.3;809-555-01##|829-555-01##|849-555-01##;#####
PR;Puerto Rico;North America;+1;USD;Spanish;es;America/Puerto_Rico;3.2;787-555-01##|939-555-01##;009##
HT;Haiti;North America;+509;HTG;Haitian Creole;fr;America/Port-au-Prince;11.7;34## ####|37## ####;####
JM;Jamaica;North America;+1;JMD;English;en;America/Jamaica;2.8;876-555-01##;
TT;Trinidad and Tobago;North America;+1;TTD;English;en;America/Port_of_Spain;1.5;868-555-01##;
BS;Bahamas;North America;+1;BSD;English;en;America/Nassau;0.4;242-555-01##;
BB;Barbados;North America;+1;BBD;English;en;America/Barbados;0.28;246-555-01##;BB1####
BZ;Belize;North America;+501;BZD;English;en;America/Belize;0.41;6##-####;
BR;Brazil;South America;+55;BRL;Portuguese;pt-br;America/Sao_Paulo;211;;#####-###
AR;Argentina;South America;+54;ARS;Spanish;es;America/Argentina/Buenos_Aires;46;;@####
CL;Chile;South America;+56;CLP;Spanish;es;America/Santiago;19.6;9 #### ####;#######
CO;Colombia;South America;+57;COP;Spanish;es-co;America/Bogota;52;30# ### ####|31# ### ####;######
PE;Peru;South America;+51;PEN;Spanish;es;America/Lima;34;9## ### ###;0####|1####|2####
VE;Venezuela;South America;+58;VES;Spanish;es;America/Caracas;28.8;412 ### ####|414 ### ####;####
EC;Ecuador;South America;+593;USD;Spanish;es;America/Guayaquil;18;9# ### ####;0#####|1#####|2#####
BO;Bolivia;South America;+591;BOB;Spanish;es;America/La_Paz;12.3;7### ####;
PY;Paraguay;South America;+595;PYG;Spanish;es;America/Asuncion;6.8;98# ### ###|97# ### ###;####
UY;Uruguay;South America;+598;UYU;Spanish;es;America/Montevideo;3.4;9# ### ###;#####
GY;Guyana;South America;+592;GYD;English;en;America/Guyana;0.81;6## ####;
SR;Suriname;South America;+597;SRD;Dutch;nl;America/Paramaribo;0.62;8##-####;
GB;United Kingdom;Europe;+44;GBP;English;en-gb;Europe/London;68;7700 900###;+ #@@
IE;Ireland;Europe;+353;EUR;English;en-gb;Europe/Dublin;5.2;8# ### ####;+ @#@#
DE;Germany;Europe;+49;EUR;German;de;Europe/Berlin;84;151 ########|160 #######|170 #######|175 #######;#####
AT;Austria;Europe;+43;EUR;German;de;Europe/Vienna;9.1;664 #######|676 #######;####
CH;Switzerland;Europe;+41;CHF;German;de-ch;Europe/Zurich;8.8;76 ### ## ##|78 ### ## ##|79 ### ## ##;####
LI;Liechtenstein;Europe;+423;CHF;German;de-ch;Europe/Vaduz;0.04;7## ## ##;949#
LU;Luxembourg;Europe;+352;EUR;Luxembourgish;fr;Europe/Luxembourg;0.66;621 ### ###|661 ### ###|691 ### ###;L-####
FR;France;Europe;+33;EUR;French;fr;Europe/Paris;68;6 39 98 ## ##;#####
MC;Monaco;Europe;+377;EUR;French;fr;Europe/Monaco;0.04;6 12 ## ## ##;98000
BE;Belgium;Europe;+32;EUR;Dutch;nl;Europe/Brussels;11.8;47# ## ## ##|48# ## ## ##|49# ## ## ##;####
NL;Netherlands;Europe;+31;EUR;Dutch;nl;Europe/Amsterdam;17.9;6 #### ####;#### @@
ES;Spain;Europe;+34;EUR;Spanish;es-es;Europe/Madrid;48.4;6## ### ###;#####
AD;Andorra;Europe;+376;EUR;Catalan;es-es;Europe/Andorra;0.08;3## ###;AD#00
PT;Portugal;Europe;+351;EUR;Portuguese;pt;Europe/Lisbon;10.5;91# ### ###|92# ### ###|93# ### ###|96# ### ###;####-###
IT;Italy;Europe;+39;EUR;Italian;it;Europe/Rome;59;3## ### ####;#####
SM;San Marino;Europe;+378;EUR;Italian;it;Europe/San_Marino;0.03;66 ## ## ##;4789#
MT;Malta;Europe;+356;EUR;Maltese;en;Europe/Malta;0.55;79## ####|99## ####;VLT 1###
SE;Sweden;Europe;+46;SEK;Swedish;sv;Europe/Stockholm;10.5;70-174 06 ##;### ##
NO;Norway;Europe;+47;NOK;Norwegian;no;Europe/Oslo;5.5;4## ## ###|9## ## ###;####
DK;Denmark;Europe;+45;DKK;Danish;da;Europe/Copenhagen;5.9;2# ## ## ##|4# ## ## ##;####
FI;Finland;Europe;+358;EUR;Finnish;fi;Europe/Helsinki;5.6;40 #######|50 #######;#####
IS;Iceland;Europe;+354;ISK;Icelandic;is;Atlantic/Reykjavik;0.39;6## ####|8## ####;###
FO;Faroe Islands;Europe;+298;DKK;Faroese;da;Atlantic/Faroe;0.05;2# ## ##;FO-1##
PL;Poland;Europe;+48;PLN;Polish;pl;Europe/Warsaw;37.6;50# ### ###|60# ### ###|69# ### ###|79# ### ###;##-###
CZ;Czechia;Europe;+420;CZK;Czech;cs;Europe/Prague;10.9;60# ### ###|72# ### ###|77# ### ###;### ##
SK;Slovakia;Europe;+421;EUR;Slovak;sk;Europe/Bratislava;5.4;90# ### ###|91# ### ###;8## ##|9## ##|04# ##
HU;Hungary;Europe;+36;HUF;Hungarian;hu;Europe/Budapest;9.6;20 ### ####|30 ### ####|70 ### ####;####
SI;Slovenia;Europe;+386;EUR;Slovenian;hr;Europe/Ljubljana;2.1;31 ### ###|40 ### ###|41 ### ###;####
HR;Croatia;Europe;+385;EUR;Croatian;hr;Europe/Zagreb;3.9;91 ### ####|98 ### ####;10###|2####|3####|4####|5####
BA;Bosnia and Herzegovina;Europe;+387;BAM;Bosnian;hr;Europe/Sarajevo;3.2;61 ### ###|62 ### ###;7####
RS;Serbia;Europe;+381;RSD;Serbian;sr;Europe/Belgrade;6.6;60 #######|64 #######;1####|2####|3####
ME;Montenegro;Europe;+382;EUR;Montenegrin;sr;Europe/Podgorica;0.62;67 ### ###|69 ### ###;81###
XK;Kosovo;Europe;+383;EUR;Albanian;sq;Europe/Belgrade;1.8;44 ### ###|49 ### ###;#0000
MK;North Macedonia;Europe;+389;MKD;Macedonian;sr;Europe/Skopje;1.8;70 ### ###|75 ### ###;1###|2###|6###|7###
AL;Albania;Europe;+355;ALL;Albanian;sq;Europe/Tirane;2.8;67 ### ####|69 ### ####;1###|3###|9###
GR;Greece;Europe;+30;EUR;Greek;el;Europe/Athens;10.4;69# ### ####;1## ##|2## ##|4## ##|5## ##|6## ##|7## ##
CY;Cyprus;Asia;+357;EUR;Greek;el;Asia/Nicosia;1.3;99 ######|96 ######;####
BG;Bulgaria;Europe;+359;BGN;Bulgarian;bg;Europe/Sofia;6.4;87 ### ####|88 ### ####;####
RO;Romania;Europe;+40;RON;Romanian;ro;Europe/Bucharest;19;72# ### ###|74# ### ###|76# ### ###;######
MD;Moldova;Europe;+373;MDL;Romanian;ro;Europe/Chisinau;2.5;69# ## ###|79# ## ###;MD-####
UA;Ukraine;Europe;+380;UAH;Ukrainian;uk;Europe/Kyiv;37;50 ### ####|67 ### ####|93 ### ####;#####
BY;Belarus;Europe;+375;BYN;Russian;ru;Europe/Minsk;9.2;29 ### ## ##|33 ### ## ##;2#####
RU;Russia;Europe;+7;RUB;Russian;ru;Europe/Moscow;144;9## ###-##-##;######
EE;Estonia;Europe;+372;EUR;Estonian;et;Europe/Tallinn;1.4;5### ####;1####
LV;Latvia;Europe;+371;EUR;Latvian;lv;Europe/Riga;1.9;2# ### ###;LV-####
LT;Lithuania;Europe;+370;EUR;Lithuanian;lt;Europe/Vilnius;2.9;61# #####|68# #####;LT-0####
TR;Turkey;Asia;+90;TRY;Turkish;tr;Europe/Istanbul;85;53# ### ## ##|54# ### ## ##|55# ### ## ##;#####
GE;Georgia;Asia;+995;GEL;Georgian;en;Asia/Tbilisi;3.7;555 ## ## ##|599 ## ## ##;01##
AM;Armenia;Asia;+374;AMD;Armenian;en;Asia/Yerevan;2.8;91 ######|94 ######;0###|2###|3###
AZ;Azerbaijan;Asia;+994;AZN;Azerbaijani;en;Asia/Baku;10.1;50 ### ## ##|55 ### ## ##;AZ ####
KZ;Kazakhstan;Asia;+7;KZT;Kazakh;ru;Asia/Almaty;20;701 ### ## ##|777 ### ## ##;01####|05####|10####
UZ;Uzbekistan;Asia;+998;UZS;Uzbek;ru;Asia/Tashkent;36;90 ### ## ##|97 ### ## ##;1#####|2#####
KG;Kyrgyzstan;Asia;+996;KGS;Kyrgyz;ru;Asia/Bishkek;7;555 ### ###|700 ### ###;72####
TJ;Tajikistan;Asia;+992;TJS;Tajik;ru;Asia/Dushanbe;10.1;92 ### ####|93 ### ####;73####
TM;Turkmenistan;Asia;+993;TMT;Turkmen;ru;Asia/Ashgabat;6.5;65 ## ## ##;74####
MN;Mongolia;Asia;+976;MNT;Mongolian;en;Asia/Ulaanbaatar;3.4;99## ####|88## ####;#####
CN;China;Asia;+86;CNY;Chinese;zh;Asia/Shanghai;1410;13# #### ####|15# #### ####|18# #### ####;######
HK;Hong Kong;Asia;+852;HKD;Chinese;en-hk;Asia/Hong_Kong;7.5;5### ####|6### ####|9### ####;
MO;Macao;Asia;+853;MOP;Chinese;pt;Asia/Macau;0.68;66## ####;
TW;Taiwan;Asia;+886;TWD;Chinese;zh-tw;Asia/Taipei;23.4;9## ### ###;1##|2##|3##|4##|7##|8##
JP;Japan;Asia;+81;JPY;Japanese;ja;Asia/Tokyo;124;90-####-####|80-####-####|70-####-####;###-####
KR;South Korea;Asia;+82;KRW;Korean;ko;Asia/Seoul;51.7;10-####-####;#####
KP;North Korea;Asia;+850;KPW;Korean;ko;Asia/Pyongyang;26;19# ### ####;
VN;Vietnam;Asia;+84;VND;Vietnamese;vi;Asia/Ho_Chi_Minh;99;90# ### ###|91# ### ###|98# ### ###;#####
TH;Thailand;Asia;+66;THB;Thai;th;Asia/Bangkok;71.7;8# ### ####|9# ### ####;#####
LA;Laos;Asia;+856;LAK;Lao;en;Asia/Vientiane;7.5;20 5### ####;0####|1####
KH;Cambodia;Asia;+855;KHR;Khmer;en;Asia/Phnom_Penh;16.9;12 ### ###|92 ### ###;######
MM;Myanmar;Asia;+95;MMK;Burmese;en;Asia/Yangon;54;9 4## ### ###;#####
MY;Malaysia;Asia;+60;MYR;Malay;ms;Asia/Kuala_Lumpur;34;12-### ####|16-### ####|19-### ####;#####
SG;Singapore;Asia;+65;SGD;English;en-sg;Asia/Singapore;5.9;8### ####|9### ####;1#####|3#####|4#####|5#####|6#####
BN;Brunei;Asia;+673;BND;Malay;ms;Asia/Brunei;0.45;8## ####;BA####
ID;Indonesia;Asia;+62;IDR;Indonesian;id;Asia/Jakarta;278;812-####-####|813-####-####|857-####-####;#####
PH;Philippines;Asia;+63;PHP;Filipino;en-ph;Asia/Manila;117;917 ### ####|918 ### ####|920 ### ####;####
TL;Timor-Leste;Asia;+670;USD;Portuguese;pt;Asia/Dili;1.4;77## ####;
IN;India;Asia;+91;INR;Hindi;en-in;Asia/Kolkata;1428;98### #####|97### #####|90### #####|88### #####;######
PK;Pakistan;Asia;+92;PKR;Urdu;en-pk;Asia/Karachi;240;300 #######|321 #######|333 #######;#####
BD;Bangladesh;Asia;+880;BDT;Bengali;en-pk;Asia/Dhaka;173;17## ######|18## ######|19## ######;####
LK;Sri Lanka;Asia;+94;LKR;Sinhala;en;Asia/Colombo;22;71 ### ####|77 ### ####;#####
NP;Nepal;Asia;+977;NPR;Nepali;en;Asia/Kathmandu;31;984-#######|985-#######;#####
BT;Bhutan;Asia;+975;BTN;Dzongkha;en;Asia/Thimphu;0.79;17 ### ###;#####
MV;Maldives;Asia;+960;MVR;Dhivehi;en;Indian/Maldives;0.52;7##-####;#####
AF;Afghanistan;Asia;+93;AFN;Dari;en;Asia/Kabul;42;70 ### ####|79 ### ####;####
IR;Iran;Asia;+98;IRR;Persian;fa;Asia/Tehran;89;912 ### ####|935 ### ####;##########
IQ;Iraq;Asia;+964;IQD;Arabic;ar;Asia/Baghdad;45;770 ### ####|780 ### ####;#####
SY;Syria;Asia;+963;SYP;Arabic;ar;Asia/Damascus;23;93# ### ###|94# ### ###;
LB;Lebanon;Asia;+961;LBP;Arabic;ar;Asia/Beirut;5.4;70 ### ###|71 ### ###;11## ####
JO;Jordan;Asia;+962;JOD;Arabic;ar;Asia/Amman;11.3;7 9### ####|7 8### ####;#####
IL;Israel;Asia;+972;ILS;Hebrew;he;Asia/Jerusalem;9.8;50-###-####|52-###-####|54-###-####;#######
PS;Palestine;Asia;+970;ILS;Arabic;ar;Asia/Gaza;5.3;59 ### ####;P######
SA;Saudi Arabia;Asia;+966;SAR;Arabic;ar;Asia/Riyadh;36.9;50 ### ####|55 ### ####;#####
AE;United Arab Emirates;Asia;+971;AED;Arabic;ar;Asia/Dubai;9.5;50 ### ####|55 ### ####;
QA;Qatar;Asia;+974;QAR;Arabic;ar;Asia/Qatar;2.7;33## ####|55## ####|66## ####;
KW;Kuwait;Asia;+965;KWD;Arabic;ar;Asia/Kuwait;4.3;5### ####|9### ####;#####
BH;Bahrain;Asia;+973;BHD;Arabic;ar;Asia/Bahrain;1.5;36## ####|39## ####;###
OM;Oman;Asia;+968;OMR;Arabic;ar;Asia/Muscat;4.6;92## ####|99## ####;###
YE;Yemen;Asia;+967;YER;Arabic;ar;Asia/Aden;34;71# ### ###|77# ### ###;
EG;Egypt;Africa;+20;EGP;Arabic;ar;Africa/Cairo;113;10 #### ####|11 #### ####|12 #### ####;#####
LY;Libya;Africa;+218;LYD;Arabic;ar;Africa/Tripoli;6.9;91-#######|92-#######;
TN;Tunisia;Africa;+216;TND;Arabic;fr;Africa/Tunis;12.5;2# ### ###|5# ### ###;####
DZ;Algeria;Africa;+213;DZD;Arabic;fr;Africa/Algiers;45.6;550 ## ## ##|661 ## ## ##|770 ## ## ##;#####
MA;Morocco;Africa;+212;MAD;Arabic;fr;Africa/Casablanca;37.8;661-######|662-######|670-######;#####
MR;Mauritania;Africa;+222;MRU;Arabic;fr;Africa/Nouakchott;4.9;2### ####|4### ####;
SD;Sudan;Africa;+249;SDG;Arabic;ar;Africa/Khartoum;48;91 ### ####|92 ### ####;#####
SN;Senegal;Africa;+221;XOF;French;fr;Africa/Dakar;17.8;77 ### ## ##|78 ### ## ##;1####|2####|3####
ML;Mali;Africa;+223;XOF;French;fr;Africa/Bamako;23;7# ## ## ##;
BF;Burkina Faso;Africa;+226;XOF;French;fr;Africa/Ouagadougou;23;7# ## ## ##;
NE;Niger;Africa;+227;XOF;French;fr;Africa/Niamey;27;9# ## ## ##;####
CI;Ivory Coast;Africa;+225;XOF;French;fr;Africa/Abidjan;29;07 ## ## ## ##|05 ## ## ## ##;
GN;Guinea;Africa;+224;GNF;French;fr;Africa/Conakry;14;62# ## ## ##;###
BJ;Benin;Africa;+229;XOF;French;fr;Africa/Porto-Novo;13.7;01 97 ## ## ##;
TG;Togo;Africa;+228;XOF;French;fr;Africa/Lome;9;90 ## ## ##|91 ## ## ##;
GH;Ghana;Africa;+233;GHS;English;en;Africa/Accra;34;24 ### ####|20 ### ####;
NG;Nigeria;Africa;+234;NGN;English;en-ng;Africa/Lagos;224;803 ### ####|806 ### ####|813 ### ####;######
CM;Cameroon;Africa;+237;XAF;French;fr;Africa/Douala;28.6;6 7# ## ## ##|6 9# ## ## ##;
GA;Gabon;Africa;+241;XAF;French;fr;Africa/Libreville;2.4;06 ## ## ##;
CG;Congo;Africa;+242;XAF;French;fr;Africa/Brazzaville;6.1;06 ### ####;
CD;DR Congo;Africa;+243;CDF;French;fr;Africa/Kinshasa;102;81# ### ###|99# ### ###;
TD;Chad;Africa;+235;XAF;French;fr;Africa/Ndjamena;18;66 ## ## ##;
RW;Rwanda;Africa;+250;RWF;Kinyarwanda;en;Africa/Kigali;14;78# ### ###|72# ### ###;
BI;Burundi;Africa;+257;BIF;Kirundi;fr;Africa/Bujumbura;13;79 ## ## ##;
ET;Ethiopia;Africa;+251;ETB;Amharic;en;Africa/Addis_Ababa;126;91 ### ####|92 ### ####;####
SO;Somalia;Africa;+252;SOS;Somali;en;Africa/Mogadishu;18;61 #######;
KE;Kenya;Africa;+254;KES;Swahili;en;Africa/Nairobi;55;71# ######|72# ######;00###|2####|3####|4####|5####
UG;Uganda;Africa;+256;UGX;English;en;Africa/Kampala;48;77# ######|70# ######;
TZ;Tanzania;Africa;+255;TZS;Swahili;en;Africa/Dar_es_Salaam;67;71# ### ###|75# ### ###;#####
MZ;Mozambique;Africa;+258;MZN;Portuguese;pt;Africa/Maputo;34;82 ### ####|84 ### ####;11##
AO;Angola;Africa;+244;AOA;Portuguese;pt;Africa/Luanda;36;92# ### ###|91# ### ###;
ZM;Zambia;Africa;+260;ZMW;English;en;Africa/Lusaka;20.6;97 #######|96 #######;1####|2####|5####
ZW;Zimbabwe;Africa;+263;USD;English;en;Africa/Harare;16.7;77 ### ####|71 ### ####;
MW;Malawi;Africa;+265;MWK;English;en;Africa/Blantyre;21;99# ## ## ##|88# ## ## ##;
BW;Botswana;Africa;+267;BWP;English;en;Africa/Gaborone;2.7;71 ### ###|72 ### ###;
NA;Namibia;Africa;+264;NAD;English;en;Africa/Windhoek;2.6;81 ### ####;#####
ZA;South Africa;Africa;+27;ZAR;English;en-za;Africa/Johannesburg;62;72 ### ####|82 ### ####|83 ### ####;####
MG;Madagascar;Africa;+261;MGA;Malagasy;fr;Indian/Antananarivo;30;32 ## ### ##|34 ## ### ##;###
MU;Mauritius;Africa;+230;MUR;English;en;Indian/Mauritius;1.3;5### ####;1####
SL;Sierra Leone;Africa;+232;SLE;English;en;Africa/Freetown;8.8;76 ######;
LR;Liberia;Africa;+231;LRD;English;en;Africa/Monrovia;5.4;77 ### ####;1000
AU;Australia;Oceania;+61;AUD;English;en-au;Australia/Sydney;26.6;4## ### ###;####
NZ;New Zealand;Oceania;+64;NZD;English;en-au;Pacific/Auckland;5.2;21 ### ####|27 ### ####;####
FJ;Fiji;Oceania;+679;FJD;English;en;Pacific/Fiji;0.93;7## ####|9## ####;
PG;Papua New Guinea;Oceania;+675;PGK;English;en;Pacific/Port_Moresby;10.3;7### ####;###
NC;New Caledonia;Oceania;+687;XPF;French;fr;Pacific/Noumea;0.29;7# ## ##|8# ## ##;988##
PF;French Polynesia;Oceania;+689;XPF;French;fr;Pacific/Tahiti;0.31;87 ## ## ##;987##
`;
