/** Member and observer states of the United Nations, Kosovo and Taiwan; figures rounded, of the early 2020s. Population in thousands, area in km², GDP in millions of US dollars. */
export const COUNTRIES = `
name;code;alpha3;capital;continent;region;thousands#;area_km2#;currency;languages[];calling_code;millions#;life_expectancy#
Afghanistan;AF;AFG;Kabul;Asia;Southern Asia;41100;652900;AFN;Pashto|Dari;+93;17200;66.0
Albania;AL;ALB;Tirana;Europe;Southern Europe;2780;28700;ALL;Albanian;+355;23000;79.6
Algeria;DZ;DZA;Algiers;Africa;Northern Africa;45600;2381700;DZD;Arabic|Tamazight;+213;239900;76.3
Andorra;AD;AND;Andorra la Vella;Europe;Southern Europe;80;468;EUR;Catalan;+376;3700;84.0
Angola;AO;AGO;Luanda;Africa;Middle Africa;36700;1246700;AOA;Portuguese;+244;84700;64.6
Antigua and Barbuda;AG;ATG;St. John's;North America;Caribbean;94;442;XCD;English;+1268;2000;77.6
Argentina;AR;ARG;Buenos Aires;South America;South America;46000;2780400;ARS;Spanish;+54;641000;77.4
Armenia;AM;ARM;Yerevan;Asia;Western Asia;2970;29700;AMD;Armenian;+374;24100;75.7
Australia;AU;AUS;Canberra;Oceania;Australia and New Zealand;26600;7692000;AUD;English;+61;1728000;83.2
Austria;AT;AUT;Vienna;Europe;Western Europe;9130;83900;EUR;German;+43;511700;81.5
Azerbaijan;AZ;AZE;Baku;Asia;Western Asia;10150;86600;AZN;Azerbaijani;+994;72400;74.4
Bahamas;BS;BHS;Nassau;North America;Caribbean;399;13900;BSD;English;+1242;14300;74.6
Bahrain;BH;BHR;Manama;Asia;Western Asia;1580;787;BHD;Arabic;+973;46100;81.3
Bangladesh;BD;BGD;Dhaka;Asia;Southern Asia;171500;148500;BDT;Bengali;+880;437400;74.7
Barbados;BB;BRB;Bridgetown;North America;Caribbean;282;430;BBD;English;+1246;6700;76.2
Belarus;BY;BLR;Minsk;Europe;Eastern Europe;9180;207600;BYN;Belarusian|Russian;+375;71900;74.2
Belgium;BE;BEL;Brussels;Europe;Western Europe;11800;30700;EUR;Dutch|French|German;+32;644800;82.3
Belize;BZ;BLZ;Belmopan;North America;Central America;411;23000;BZD;English;+501;3100;73.6
Benin;BJ;BEN;Porto-Novo;Africa;Western Africa;14100;114800;XOF;French;+229;19700;60.8
Bhutan;BT;BTN;Thimphu;Asia;Southern Asia;787;38400;BTN;Dzongkha;+975;2900;73.0
Bolivia;BO;BOL;Sucre;South America;South America;12200;1098600;BOB;Spanish|Quechua|Aymara;+591;45100;68.6
Bosnia and Herzegovina;BA;BIH;Sarajevo;Europe;Southern Europe;3190;51200;BAM;Bosnian|Serbian|Croatian;+387;27500;77.9
Botswana;BW;BWA;Gaborone;Africa;Southern Africa;2480;581700;BWP;English|Tswana;+267;19400;69.2
Brazil;BR;BRA;Brasília;South America;South America;211100;8515800;BRL;Portuguese;+55;2174000;75.8
Brunei;BN;BRN;Bandar Seri Begawan;Asia;South-Eastern Asia;459;5800;BND;Malay;+673;15100;75.3
Bulgaria;BG;BGR;Sofia;Europe;Eastern Europe;6450;111000;BGN;Bulgarian;+359;102400;75.8
Burkina Faso;BF;BFA;Ouagadougou;Africa;Western Africa;23000;274200;XOF;French;+226;20300;61.1
Burundi;BI;BDI;Gitega;Africa;Eastern Africa;13700;27800;BIF;Kirundi|French|English;+257;2600;63.7
Cambodia;KH;KHM;Phnom Penh;Asia;South-Eastern Asia;17400;181000;KHR;Khmer;+855;42300;70.7
Cameroon;CM;CMR;Yaoundé;Africa;Middle Africa;28400;475400;XAF;French|English;+237;49300;63.7
Canada;CA;CAN;Ottawa;North America;Northern America;40100;9984700;CAD;English|French;+1;2142000;81.7
Cape Verde;CV;CPV;Praia;Africa;Western Africa;522;4030;CVE;Portuguese;+238;2500;76.1
Central African Republic;CF;CAF;Bangui;Africa;Middle Africa;5150;623000;XAF;French|Sango;+236;2600;57.4
Chad;TD;TCD;N'Djamena;Africa;Middle Africa;19300;1284000;XAF;French|Arabic;+235;17300;55.1
Chile;CL;CHL;Santiago;South America;South America;19700;756100;CLP;Spanish;+56;335500;81.2
China;CN;CHN;Beijing;Asia;Eastern Asia;1410700;9597000;CNY;Chinese;+86;17795000;78.0
Colombia;CO;COL;Bogotá;South America;South America;52300;1141700;COP;Spanish;+57;363500;77.7
Comoros;KM;COM;Moroni;Africa;Eastern Africa;850;1860;KMF;Comorian|Arabic|French;+269;1400;66.8
Congo;CG;COG;Brazzaville;Africa;Middle Africa;6180;342000;XAF;French;+242;15300;65.8
Costa Rica;CR;CRI;San José;North America;Central America;5110;51100;CRC;Spanish;+506;86500;80.8
Croatia;HR;HRV;Zagreb;Europe;Southern Europe;3860;56600;EUR;Croatian;+385;84400;78.6
Cuba;CU;CUB;Havana;North America;Caribbean;11000;109900;CUP;Spanish;+53;107400;78.1
Cyprus;CY;CYP;Nicosia;Asia;Western Asia;1340;9250;EUR;Greek|Turkish;+357;33900;81.6
Czechia;CZ;CZE;Prague;Europe;Eastern Europe;10900;78900;CZK;Czech;+420;343200;79.8
Democratic Republic of the Congo;CD;COD;Kinshasa;Africa;Middle Africa;105800;2344900;CDF;French|Lingala|Swahili;+243;66400;61.9
Denmark;DK;DNK;Copenhagen;Europe;Northern Europe;5950;42900;DKK;Danish;+45;407100;81.9
Djibouti;DJ;DJI;Djibouti;Africa;Eastern Africa;1150;23200;DJF;French|Arabic;+253;4100;66.0
Dominica;DM;DMA;Roseau;North America;Caribbean;67;751;XCD;English;+1767;654;71.1
Dominican Republic;DO;DOM;Santo Domingo;North America;Caribbean;11300;48700;DOP;Spanish;+1809;121400;73.7
Ecuador;EC;ECU;Quito;South America;South America;17980;256400;USD;Spanish;+593;118800;77.4
Egypt;EG;EGY;Cairo;Africa;Northern Africa;114500;1001500;EGP;Arabic;+20;396000;71.6
El Salvador;SV;SLV;San Salvador;North America;Central America;6310;21000;USD;Spanish;+503;34000;72.1
Equatorial Guinea;GQ;GNQ;Malabo;Africa;Middle Africa;1850;28100;XAF;Spanish|French|Portuguese;+240;12100;63.7
Eritrea;ER;ERI;Asmara;Africa;Eastern Africa;3470;117600;ERN;Tigrinya|Arabic;+291;2300;68.6
Estonia;EE;EST;Tallinn;Europe;Northern Europe;1370;45300;EUR;Estonian;+372;41300;78.8
Eswatini;SZ;SWZ;Mbabane;Africa;Southern Africa;1230;17400;SZL;Swati|English;+268;4600;64.1
Ethiopia;ET;ETH;Addis Ababa;Africa;Eastern Africa;128700;1104300;ETB;Amharic|Oromo;+251;163700;67.3
Fiji;FJ;FJI;Suva;Oceania;Melanesia;924;18300;FJD;English|Fijian|Hindi;+679;5400;67.3
Finland;FI;FIN;Helsinki;Europe;Northern Europe;5580;338500;EUR;Finnish|Swedish;+358;295500;81.6
France;FR;FRA;Paris;Europe;Western Europe;68300;551500;EUR;French;+33;3052000;82.9
Gabon;GA;GAB;Libreville;Africa;Middle Africa;2480;267700;XAF;French;+241;20500;68.3
Gambia;GM;GMB;Banjul;Africa;Western Africa;2700;11300;GMD;English;+220;2400;65.9
Georgia;GE;GEO;Tbilisi;Asia;Western Asia;3720;69700;GEL;Georgian;+995;30800;74.5
Germany;DE;DEU;Berlin;Europe;Western Europe;83300;357600;EUR;German;+49;4526000;81.0
Ghana;GH;GHA;Accra;Africa;Western Africa;33800;238500;GHS;English;+233;76400;65.5
Greece;GR;GRC;Athens;Europe;Southern Europe;10400;132000;EUR;Greek;+30;243500;81.5
Grenada;GD;GRD;St. George's;North America;Caribbean;117;344;XCD;English;+1473;1300;75.2
Guatemala;GT;GTM;Guatemala City;North America;Central America;18100;108900;GTQ;Spanish;+502;104400;72.6
Guinea;GN;GIN;Conakry;Africa;Western Africa;14400;245900;GNF;French;+224;23000;60.7
Guinea-Bissau;GW;GNB;Bissau;Africa;Western Africa;2150;36100;XOF;Portuguese;+245;2000;64.1
Guyana;GY;GUY;Georgetown;South America;South America;826;215000;GYD;English;+592;17200;70.2
Haiti;HT;HTI;Port-au-Prince;North America;Caribbean;11600;27800;HTG;French|Haitian Creole;+509;19900;64.9
Honduras;HN;HND;Tegucigalpa;North America;Central America;10600;112500;HNL;Spanish;+504;34400;72.9
Hungary;HU;HUN;Budapest;Europe;Eastern Europe;9590;93000;HUF;Hungarian;+36;212400;76.7
Iceland;IS;ISL;Reykjavik;Europe;Northern Europe;393;103000;ISK;Icelandic;+354;31300;82.6
India;IN;IND;New Delhi;Asia;Southern Asia;1438000;3287300;INR;Hindi|English;+91;3568000;72.0
Indonesia;ID;IDN;Jakarta;Asia;South-Eastern Asia;281200;1904600;IDR;Indonesian;+62;1371000;71.1
Iran;IR;IRN;Tehran;Asia;Southern Asia;90600;1648200;IRR;Persian;+98;404600;77.7
Iraq;IQ;IRQ;Baghdad;Asia;Western Asia;45100;438300;IQD;Arabic|Kurdish;+964;250800;72.3
Ireland;IE;IRL;Dublin;Europe;Northern Europe;5310;70300;EUR;English|Irish;+353;551400;82.4
Israel;IL;ISR;Jerusalem;Asia;Western Asia;9760;22100;ILS;Hebrew;+972;513600;83.2
Italy;IT;ITA;Rome;Europe;Southern Europe;59000;301300;EUR;Italian;+39;2301000;83.5
Ivory Coast;CI;CIV;Yamoussoukro;Africa;Western Africa;31200;322500;XOF;French;+225;78900;61.9
Jamaica;JM;JAM;Kingston;North America;Caribbean;2840;11000;JMD;English;+1876;19400;71.5
Japan;JP;JPN;Tokyo;Asia;Eastern Asia;124500;378000;JPY;Japanese;+81;4204000;84.0
Jordan;JO;JOR;Amman;Asia;Western Asia;11400;89300;JOD;Arabic;+962;51000;77.8
Kazakhstan;KZ;KAZ;Astana;Asia;Central Asia;20300;2724900;KZT;Kazakh|Russian;+7;262600;74.4
Kenya;KE;KEN;Nairobi;Africa;Eastern Africa;55300;580400;KES;English|Swahili;+254;108000;63.6
Kiribati;KI;KIR;South Tarawa;Oceania;Micronesia;133;811;AUD;English|Gilbertese;+686;289;66.5
Kosovo;XK;XKX;Pristina;Europe;Southern Europe;1680;10900;EUR;Albanian|Serbian;+383;10400;78.0
Kuwait;KW;KWT;Kuwait City;Asia;Western Asia;4840;17800;KWD;Arabic;+965;163700;83.2
Kyrgyzstan;KG;KGZ;Bishkek;Asia;Central Asia;7100;200000;KGS;Kyrgyz|Russian;+996;14000;72.5
Laos;LA;LAO;Vientiane;Asia;South-Eastern Asia;7660;236800;LAK;Lao;+856;15800;69.0
Latvia;LV;LVA;Riga;Europe;Northern Europe;1880;64600;EUR;Latvian;+371;42200;75.7
Lebanon;LB;LBN;Beirut;Asia;Western Asia;5770;10500;LBP;Arabic;+961;20100;77.8
Lesotho;LS;LSO;Maseru;Africa;Southern Africa;2310;30400;LSL;Sotho|English;+266;2100;57.4
Liberia;LR;LBR;Monrovia;Africa;Western Africa;5490;111400;LRD;English;+231;4200;62.2
Libya;LY;LBY;Tripoli;Africa;Northern Africa;7310;1759500;LYD;Arabic;+218;45100;69.3
Liechtenstein;LI;LIE;Vaduz;Europe;Western Europe;40;160;CHF;German;+423;8200;84.3
Lithuania;LT;LTU;Vilnius;Europe;Northern Europe;2870;65300;EUR;Lithuanian;+370;79800;76.5
Luxembourg;LU;LUX;Luxembourg;Europe;Western Europe;666;2590;EUR;Luxembourgish|French|German;+352;85800;83.4
Madagascar;MG;MDG;Antananarivo;Africa;Eastern Africa;31200;587000;MGA;Malagasy|French;+261;15800;63.6
Malawi;MW;MWI;Lilongwe;Africa;Eastern Africa;21100;118500;MWK;English|Chichewa;+265;12700;67.4
Malaysia;MY;MYS;Kuala Lumpur;Asia;South-Eastern Asia;35100;330800;MYR;Malay;+60;399700;76.7
Maldives;MV;MDV;Malé;Asia;Southern Asia;526;300;MVR;Dhivehi;+960;6600;81.0
Mali;ML;MLI;Bamako;Africa;Western Africa;23800;1240200;XOF;Bambara|French;+223;20700;60.4
Malta;MT;MLT;Valletta;Europe;Southern Europe;553;316;EUR;Maltese|English;+356;22300;83.6
Marshall Islands;MH;MHL;Majuro;Oceania;Micronesia;39;181;USD;Marshallese|English;+692;259;66.9
Mauritania;MR;MRT;Nouakchott;Africa;Western Africa;5020;1030700;MRU;Arabic;+222;10700;68.5
Mauritius;MU;MUS;Port Louis;Africa;Eastern Africa;1260;2040;MUR;English|French;+230;14600;73.4
Mexico;MX;MEX;Mexico City;North America;Central America;129700;1964400;MXN;Spanish;+52;1789000;75.1
Micronesia;FM;FSM;Palikir;Oceania;Micronesia;113;702;USD;English;+691;460;67.2
Moldova;MD;MDA;Chișinău;Europe;Eastern Europe;2460;33800;MDL;Romanian;+373;16500;71.2
Monaco;MC;MCO;Monaco;Europe;Western Europe;39;2.02;EUR;French;+377;8800;86.4
Mongolia;MN;MNG;Ulaanbaatar;Asia;Eastern Asia;3480;1564100;MNT;Mongolian;+976;20300;71.7
Montenegro;ME;MNE;Podgorica;Europe;Southern Europe;616;13800;EUR;Montenegrin|Serbian;+382;7500;77.6
Morocco;MA;MAR;Rabat;Africa;Northern Africa;37700;446600;MAD;Arabic|Tamazight;+212;144400;75.3
Mozambique;MZ;MOZ;Maputo;Africa;Eastern Africa;33600;801600;MZN;Portuguese;+258;20900;63.6
Myanmar;MM;MMR;Naypyidaw;Asia;South-Eastern Asia;54100;676600;MMK;Burmese;+95;66800;66.9
Namibia;NA;NAM;Windhoek;Africa;Southern Africa;2960;824300;NAD;English;+264;12400;67.4
Nauru;NR;NRU;Yaren;Oceania;Micronesia;12;21;AUD;Nauruan|English;+674;154;62.1
Nepal;NP;NPL;Kathmandu;Asia;Southern Asia;29700;147200;NPR;Nepali;+977;40900;70.4
Netherlands;NL;NLD;Amsterdam;Europe;Western Europe;17900;41500;EUR;Dutch;+31;1154000;82.0
New Zealand;NZ;NZL;Wellington;Oceania;Australia and New Zealand;5220;268000;NZD;English|Māori;+64;252200;82.1
Nicaragua;NI;NIC;Managua;North America;Central America;6820;130400;NIO;Spanish;+505;17800;74.9
Niger;NE;NER;Niamey;Africa;Western Africa;26200;1267000;XOF;French|Hausa;+227;16800;61.2
Nigeria;NG;NGA;Abuja;Africa;Western Africa;227900;923800;NGN;English;+234;363800;54.5
North Korea;KP;PRK;Pyongyang;Asia;Eastern Asia;26400;120500;KPW;Korean;+850;16400;73.6
North Macedonia;MK;MKD;Skopje;Europe;Southern Europe;1830;25700;MKD;Macedonian|Albanian;+389;15800;77.4
Norway;NO;NOR;Oslo;Europe;Northern Europe;5520;385200;NOK;Norwegian;+47;485300;83.1
Oman;OM;OMN;Muscat;Asia;Western Asia;5050;309500;OMR;Arabic;+968;108800;80.0
Pakistan;PK;PAK;Islamabad;Asia;Southern Asia;247500;881900;PKR;Urdu|English;+92;337900;67.6
Palau;PW;PLW;Ngerulmud;Oceania;Micronesia;18;459;USD;Palauan|English;+680;282;69.3
Palestine;PS;PSE;Ramallah;Asia;Western Asia;5170;6020;ILS;Arabic;+970;17400;75.0
Panama;PA;PAN;Panama City;North America;Central America;4460;75400;PAB;Spanish;+507;83300;79.6
Papua New Guinea;PG;PNG;Port Moresby;Oceania;Melanesia;10400;462800;PGK;English|Tok Pisin|Hiri Motu;+675;30900;66.1
Paraguay;PY;PRY;Asunción;South America;South America;6840;406800;PYG;Spanish|Guaraní;+595;43000;73.8
Peru;PE;PER;Lima;South America;South America;33800;1285200;PEN;Spanish|Quechua|Aymara;+51;267600;77.7
Philippines;PH;PHL;Manila;Asia;South-Eastern Asia;114900;300000;PHP;Filipino|English;+63;437100;69.8
Poland;PL;POL;Warsaw;Europe;Eastern Europe;36700;312700;PLN;Polish;+48;809200;78.6
Portugal;PT;PRT;Lisbon;Europe;Southern Europe;10600;92200;EUR;Portuguese;+351;289100;82.3
Qatar;QA;QAT;Doha;Asia;Western Asia;2980;11600;QAR;Arabic;+974;213000;82.4
Romania;RO;ROU;Bucharest;Europe;Eastern Europe;19060;238400;RON;Romanian;+40;350800;76.6
Russia;RU;RUS;Moscow;Europe;Eastern Europe;143800;17098200;RUB;Russian;+7;2021000;73.2
Rwanda;RW;RWA;Kigali;Africa;Eastern Africa;13950;26300;RWF;Kinyarwanda|English|French;+250;14100;67.8
Saint Kitts and Nevis;KN;KNA;Basseterre;North America;Caribbean;47;261;XCD;English;+1869;1100;72.1
Saint Lucia;LC;LCA;Castries;North America;Caribbean;179;616;XCD;English;+1758;2400;72.7
Saint Vincent and the Grenadines;VC;VCT;Kingstown;North America;Caribbean;101;389;XCD;English;+1784;1100;71.2
Samoa;WS;WSM;Apia;Oceania;Polynesia;217;2840;WST;Samoan|English;+685;934;71.7
San Marino;SM;SMR;San Marino;Europe;Southern Europe;34;61;EUR;Italian;+378;2000;85.8
São Tomé and Príncipe;ST;STP;São Tomé;Africa;Middle Africa;231;964;STN;Portuguese;+239;678;69.7
Saudi Arabia;SA;SAU;Riyadh;Asia;Western Asia;33300;2149700;SAR;Arabic;+966;1068000;78.7
Senegal;SN;SEN;Dakar;Africa;Western Africa;18100;196700;XOF;French;+221;30800;68.7
Serbia;RS;SRB;Belgrade;Europe;Southern Europe;6620;77500;RSD;Serbian;+381;81300;76.8
Seychelles;SC;SYC;Victoria;Africa;Eastern Africa;120;455;SCR;Seychellois Creole|English|French;+248;2100;73.8
Sierra Leone;SL;SLE;Freetown;Africa;Western Africa;8460;72300;SLE;English;+232;6400;61.8
Singapore;SG;SGP;Singapore;Asia;South-Eastern Asia;5920;735;SGD;English|Malay|Chinese|Tamil;+65;501400;83.0
Slovakia;SK;SVK;Bratislava;Europe;Eastern Europe;5430;49000;EUR;Slovak;+421;132900;78.0
Slovenia;SI;SVN;Ljubljana;Europe;Southern Europe;2120;20300;EUR;Slovene;+386;69100;81.9
Solomon Islands;SB;SLB;Honiara;Oceania;Melanesia;800;28900;SBD;English;+677;1600;70.5
Somalia;SO;SOM;Mogadishu;Africa;Eastern Africa;18400;637700;SOS;Somali|Arabic;+252;11700;58.8
South Africa;ZA;ZAF;Pretoria;Africa;Southern Africa;63200;1221000;ZAR;Zulu|Xhosa|Afrikaans|English;+27;380700;66.1
South Korea;KR;KOR;Seoul;Asia;Eastern Asia;51700;100400;KRW;Korean;+82;1839000;83.5
South Sudan;SS;SSD;Juba;Africa;Eastern Africa;11500;644300;SSP;English;+211;6500;57.6
Spain;ES;ESP;Madrid;Europe;Southern Europe;48300;506000;EUR;Spanish;+34;1620000;83.9
Sri Lanka;LK;LKA;Colombo;Asia;Southern Asia;22000;65600;LKR;Sinhala|Tamil;+94;84400;77.5
Sudan;SD;SDN;Khartoum;Africa;Northern Africa;50000;1861500;SDG;Arabic|English;+249;109300;66.3
Suriname;SR;SUR;Paramaribo;South America;South America;629;163800;SRD;Dutch;+597;3800;73.6
Sweden;SE;SWE;Stockholm;Europe;Northern Europe;10540;450300;SEK;Swedish;+46;584900;83.4
Switzerland;CH;CHE;Bern;Europe;Western Europe;8890;41300;CHF;German|French|Italian|Romansh;+41;884900;84.3
Syria;SY;SYR;Damascus;Asia;Western Asia;23600;185200;SYP;Arabic;+963;23600;72.1
Taiwan;TW;TWN;Taipei;Asia;Eastern Asia;23400;36200;TWD;Chinese;+886;755700;80.2
Tajikistan;TJ;TJK;Dushanbe;Asia;Central Asia;10400;141400;TJS;Tajik;+992;12100;71.8
Tanzania;TZ;TZA;Dodoma;Africa;Eastern Africa;66600;947300;TZS;Swahili|English;+255;79100;67.0
Thailand;TH;THA;Bangkok;Asia;South-Eastern Asia;71700;513100;THB;Thai;+66;515000;76.4
Timor-Leste;TL;TLS;Dili;Asia;South-Eastern Asia;1380;14900;USD;Tetum|Portuguese;+670;2200;67.7
Togo;TG;TGO;Lomé;Africa;Western Africa;9300;56800;XOF;French;+228;9200;62.7
Tonga;TO;TON;Nukuʻalofa;Oceania;Polynesia;105;747;TOP;Tongan|English;+676;500;72.9
Trinidad and Tobago;TT;TTO;Port of Spain;North America;Caribbean;1370;5130;TTD;English;+1868;27400;73.5
Tunisia;TN;TUN;Tunis;Africa;Northern Africa;12200;163600;TND;Arabic;+216;48500;76.5
Turkey;TR;TUR;Ankara;Asia;Western Asia;85300;783600;TRY;Turkish;+90;1118000;77.2
Turkmenistan;TM;TKM;Ashgabat;Asia;Central Asia;7360;491200;TMT;Turkmen;+993;59900;70.1
Tuvalu;TV;TUV;Funafuti;Oceania;Polynesia;10;26;AUD;Tuvaluan|English;+688;62;67.1
Uganda;UG;UGA;Kampala;Africa;Eastern Africa;48700;241600;UGX;English|Swahili;+256;48800;68.3
Ukraine;UA;UKR;Kyiv;Europe;Eastern Europe;37700;603500;UAH;Ukrainian;+380;178800;73.4
United Arab Emirates;AE;ARE;Abu Dhabi;Asia;Western Asia;10480;83600;AED;Arabic;+971;514100;82.9
United Kingdom;GB;GBR;London;Europe;Northern Europe;68350;243600;GBP;English;+44;3381000;81.2
United States;US;USA;Washington, D.C.;North America;Northern America;334900;9833500;USD;English;+1;27721000;78.4
Uruguay;UY;URY;Montevideo;South America;South America;3390;176200;UYU;Spanish;+598;77200;78.1
Uzbekistan;UZ;UZB;Tashkent;Asia;Central Asia;35700;448900;UZS;Uzbek;+998;101600;72.4
Vanuatu;VU;VUT;Port Vila;Oceania;Melanesia;320;12200;VUV;Bislama|English|French;+678;1100;71.5
Vatican City;VA;VAT;Vatican City;Europe;Southern Europe;0.8;0.49;EUR;Italian|Latin;+39;;
Venezuela;VE;VEN;Caracas;South America;South America;28300;916400;VES;Spanish;+58;102400;72.5
Vietnam;VN;VNM;Hanoi;Asia;South-Eastern Asia;100400;331300;VND;Vietnamese;+84;433000;74.6
Yemen;YE;YEM;Sanaa;Asia;Western Asia;39400;528000;YER;Arabic;+967;17400;69.3
Zambia;ZM;ZMB;Lusaka;Africa;Eastern Africa;20700;752600;ZMW;English;+260;27600;66.3
Zimbabwe;ZW;ZWE;Harare;Africa;Eastern Africa;16300;390800;ZWG;English|Shona|Ndebele;+263;35200;62.8
`;
