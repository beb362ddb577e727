/** Airports with scheduled flights: IATA code; city; country; latitude; longitude; passengers a year in millions; name. */
export const AIRPORTS = `
ATL;Atlanta;US;33.6401;-84.444;105;Hartsfield-Jackson Atlanta International Airport
DFW;Dallas;US;32.8975;-97.0361;82;Dallas/Fort Worth International Airport
DEN;Denver;US;39.8514;-104.6731;78;Denver International Airport
ORD;Chicago;US;41.9769;-87.9049;74;O'Hare International Airport
LAX;Los Angeles;US;33.9434;-118.4083;75;Los Angeles International Airport
JFK;New York;US;40.6423;-73.7882;62;John F. Kennedy International Airport
LAS;Las Vegas;US;36.081;-115.1476;58;Harry Reid International Airport
MCO;Orlando;US;28.4322;-81.3083;58;Orlando International Airport
MIA;Miami;US;25.796;-80.2782;52;Miami International Airport
CLT;Charlotte;US;35.2192;-80.9358;53;Charlotte Douglas International Airport
SEA;Seattle;US;47.4438;-122.3017;51;Seattle-Tacoma International Airport
PHX;Phoenix;US;33.435;-112.0002;49;Phoenix Sky Harbor International Airport
EWR;Newark;US;40.6891;-74.1788;49;Newark Liberty International Airport
SFO;San Francisco;US;37.6152;-122.3899;50;San Francisco International Airport
IAH;Houston;US;29.9833;-95.34;46;George Bush Intercontinental Airport
BOS;Boston;US;42.3665;-71.0202;41;Logan International Airport
FLL;Fort Lauderdale;US;26.0715;-80.1449;35;Fort Lauderdale-Hollywood International Airport
MSP;Minneapolis;US;44.883;-93.2109;35;Minneapolis-St. Paul International Airport
LGA;New York;US;40.7743;-73.8716;32;LaGuardia Airport
DTW;Detroit;US;42.2078;-83.356;31;Detroit Metropolitan Wayne County Airport
PHL;Philadelphia;US;39.8764;-75.2433;28;Philadelphia International Airport
SLC;Salt Lake City;US;40.7856;-111.9807;27;Salt Lake City International Airport
BWI;Baltimore;US;39.1795;-76.6689;26;Baltimore/Washington International Thurgood Marshall Airport
DCA;Washington;US;38.8534;-77.0435;25;Ronald Reagan National Airport
IAD;Washington;US;38.9532;-77.4477;25;Washington Dulles International Airport
SAN;San Diego;US;32.7319;-117.1973;24;San Diego International Airport
TPA;Tampa;US;27.9799;-82.5354;24;Tampa International Airport
BNA;Nashville;US;36.1317;-86.6689;23;Nashville International Airport
AUS;Austin;US;30.2025;-97.6671;22;Austin-Bergstrom International Airport
HNL;Honolulu;US;21.3258;-157.9217;21;Daniel K. Inouye International Airport
MDW;Chicago;US;41.7881;-87.7409;22;Chicago Midway International Airport
DAL;Dallas;US;32.8439;-96.85;17;Dallas Love Field
PDX;Portland;US;45.589;-122.5929;17;Portland International Airport
STL;St. Louis;US;38.7487;-90.379;15;St. Louis Lambert International Airport
RDU;Raleigh;US;35.8736;-78.7909;15;Raleigh-Durham International Airport
HOU;Houston;US;29.6545;-95.277;14;William P. Hobby Airport
SMF;Sacramento;US;38.6923;-121.5937;13;Sacramento International Airport
MSY;New Orleans;US;29.9846;-90.2564;13;Louis Armstrong New Orleans International Airport
SJC;San Jose;US;37.3667;-121.9264;12;Norman Y. Mineta San Jose International Airport
SNA;Santa Ana;US;33.6802;-117.8605;12;John Wayne Airport
MCI;Kansas City;US;39.2938;-94.7199;12;Kansas City International Airport
OAK;Oakland;US;37.7119;-122.212;11;Metropolitan Oakland International Airport
SAT;San Antonio;US;29.5249;-98.4726;11;San Antonio International Airport
CLE;Cleveland;US;41.4109;-81.8382;10;Cleveland Hopkins International Airport
IND;Indianapolis;US;39.7163;-86.293;10;Indianapolis International Airport
PIT;Pittsburgh;US;40.4958;-80.2566;10;Pittsburgh International Airport
CVG;Cincinnati;US;39.0555;-84.6615;9;Cincinnati/Northern Kentucky International Airport
CMH;Columbus;US;39.9982;-82.885;9;John Glenn Columbus International Airport
RSW;Fort Myers;US;26.5279;-81.7553;10;Southwest Florida International Airport
PBI;West Palm Beach;US;26.6832;-80.0956;8;Palm Beach International Airport
JAX;Jacksonville;US;30.4913;-81.6831;7;Jacksonville International Airport
OGG;Kahului;US;20.8929;-156.4386;7;Kahului Airport
BDL;Hartford;US;41.9295;-72.6847;6;Bradley International Airport
MKE;Milwaukee;US;42.9481;-87.9027;6;Milwaukee Mitchell International Airport
BUR;Burbank;US;34.1962;-118.3541;6;Hollywood Burbank Airport
ONT;Ontario;US;34.056;-117.6012;7;Ontario International Airport
ABQ;Albuquerque;US;35.0496;-106.6172;5;Albuquerque International Sunport
OMA;Omaha;US;41.2996;-95.8997;5;Eppley Airfield
ANC;Anchorage;US;61.1744;-149.9964;5;Ted Stevens Anchorage International Airport
CHS;Charleston;US;32.8844;-80.0372;6;Charleston International Airport
MEM;Memphis;US;35.0446;-89.9823;5;Memphis International Airport
BUF;Buffalo;US;42.9338;-78.7318;4.5;Buffalo Niagara International Airport
RIC;Richmond;US;37.5061;-77.3225;5;Richmond International Airport
RNO;Reno;US;39.5058;-119.7757;4.5;Reno/Tahoe International Airport
OKC;Oklahoma City;US;35.3956;-97.5961;4.5;Will Rogers International Airport
BOI;Boise;US;43.5693;-116.2219;5;Boise Airport
SDF;Louisville;US;38.1864;-85.7418;4.5;Louisville Muhammad Ali International Airport
GEG;Spokane;US;47.6251;-117.5376;4;Spokane International Airport
TUS;Tucson;US;32.1207;-110.9374;4;Tucson International Airport
ELP;El Paso;US;31.7989;-106.396;4;El Paso International Airport
KOA;Kailua-Kona;US;19.7362;-156.0411;4;Ellison Onizuka Kona International Airport
LIH;Lihue;US;21.9782;-159.3494;3.5;Lihue Airport
ORF;Norfolk;US;36.8986;-76.2063;4.5;Norfolk International Airport
SAV;Savannah;US;32.1358;-81.2106;4;Savannah/Hilton Head International Airport
PVD;Providence;US;41.7263;-71.4363;4;T. F. Green Airport
TUL;Tulsa;US;36.1898;-95.8901;3;Tulsa International Airport
DSM;Des Moines;US;41.5324;-93.6481;3;Des Moines International Airport
ALB;Albany;US;42.7453;-73.8096;3;Albany International Airport
GRR;Grand Rapids;US;42.885;-85.5297;3.5;Gerald R. Ford International Airport
BHM;Birmingham;US;33.5608;-86.7522;3;Birmingham-Shuttlesworth International Airport
ROC;Rochester;US;43.128;-77.6654;2.5;Greater Rochester International Airport
SYR;Syracuse;US;43.114;-76.1122;2.5;Hancock International Airport
PSP;Palm Springs;US;33.823;-116.5084;3;Palm Springs International Airport
LIT;Little Rock;US;34.7274;-92.2214;2;Bill and Hillary Clinton National Airport
GSP;Greenville;US;34.8906;-82.2171;2.5;Greenville-Spartanburg International Airport
PNS;Pensacola;US;30.4759;-87.1942;2.5;Pensacola International Airport
MYR;Myrtle Beach;US;33.6827;-78.9229;3;Myrtle Beach International Airport
TYS;Knoxville;US;35.8056;-83.9897;2.5;McGhee Tyson Airport
MSN;Madison;US;43.1364;-89.3465;2.2;Dane County Regional Airport
BTV;Burlington;US;44.469;-73.1553;1.4;Burlington International Airport
PWM;Portland;US;43.6475;-70.3103;2.2;Portland International Jetport
COS;Colorado Springs;US;38.7971;-104.7006;2.2;Colorado Springs Airport
ICT;Wichita;US;37.653;-97.429;1.7;Wichita Dwight D. Eisenhower National Airport
FAT;Fresno;US;36.7696;-119.7202;2.3;Fresno Yosemite International Airport
EUG;Eugene;US;44.1192;-123.212;1.7;Eugene Airport
BZN;Bozeman;US;45.7777;-111.1603;2.4;Bozeman Yellowstone International Airport
FSD;Sioux Falls;US;43.5803;-96.7311;1.2;Sioux Falls Regional Airport
FAR;Fargo;US;46.9195;-96.8255;1;Hector International Airport
JAN;Jackson;US;32.3099;-90.075;1.1;Jackson-Evers International Airport
HSV;Huntsville;US;34.6486;-86.7748;1.5;Huntsville International Airport
LEX;Lexington;US;38.0376;-84.5979;1.4;Blue Grass Airport
SBA;Santa Barbara;US;34.4328;-119.8365;1.2;Santa Barbara Municipal Airport
XNA;Bentonville;US;36.2753;-94.2971;2;Northwest Arkansas Regional Airport
ITO;Hilo;US;19.7146;-155.0396;1.3;Hilo International Airport
FAI;Fairbanks;US;64.8182;-147.8668;1.1;Fairbanks International Airport
JNU;Juneau;US;58.3593;-134.5834;0.8;Juneau International Airport
YYZ;Toronto;CA;43.6816;-79.6115;45;Pearson International Airport
YVR;Vancouver;CA;49.1947;-123.1792;25;Vancouver International Airport
YUL;Montreal;CA;45.4577;-73.7499;21;Montreal-Pierre Elliott Trudeau International Airport
YYC;Calgary;CA;51.1314;-114.0106;18;Calgary International Airport
YEG;Edmonton;CA;53.3074;-113.584;7.5;Edmonton International Airport
YOW;Ottawa;CA;45.3208;-75.6728;4.6;Ottawa International Airport
YHZ;Halifax;CA;44.885;-63.5143;3.6;Halifax Stanfield International Airport
YWG;Winnipeg;CA;49.9058;-97.2237;4;Winnipeg James Armstrong Richardson International Airport
YTZ;Toronto;CA;43.632;-79.3958;2;Billy Bishop Toronto City Airport
YYJ;Victoria;CA;48.6403;-123.431;1.9;Victoria International Airport
YLW;Kelowna;CA;49.9515;-119.3814;2;Kelowna International Airport
YQB;Quebec City;CA;46.792;-71.3834;1.7;Quebec City Jean Lesage International Airport
YXE;Saskatoon;CA;52.1697;-106.6904;1.4;Saskatoon International Airport
YQR;Regina;CA;50.4333;-104.6552;1.1;Regina International Airport
YYT;St. John's;CA;47.6128;-52.7433;1.3;St. John's International Airport
MEX;Mexico City;MX;19.4353;-99.0728;48;Mexico City International Airport
CUN;Cancún;MX;21.0405;-86.8744;33;Cancún International Airport
GDL;Guadalajara;MX;20.526;-103.304;18;Guadalajara International Airport
MTY;Monterrey;MX;25.7766;-100.1144;13;Monterrey International Airport
TIJ;Tijuana;MX;32.5443;-116.9759;13;Tijuana International Airport
SJD;San José del Cabo;MX;23.1624;-109.7173;7.5;Los Cabos International Airport
PVR;Puerto Vallarta;MX;20.6783;-105.249;6.8;Gustavo Diaz Ordaz International Airport
MID;Mérida;MX;20.9338;-89.6637;3.6;Mérida International Airport
BJX;León;MX;20.9857;-101.479;3.2;Guanajuato International Airport
CUU;Chihuahua;MX;28.704;-105.9695;1.9;Chihuahua International Airport
PTY;Panama City;PA;9.0669;-79.3876;18;Tocumen International Airport
SJO;San José;CR;9.9982;-84.2041;5.6;Juan Santamaria International Airport
LIR;Liberia;CR;10.6;-85.5384;1.7;Liberia Guanacaste Airport
GUA;Guatemala City;GT;14.5881;-90.5307;3.4;La Aurora International Airport
SAL;San Salvador;SV;13.4451;-89.0572;5;El Salvador International Airport
TGU;Tegucigalpa;HN;14.0601;-87.2197;0.8;Toncontin Airport
SAP;San Pedro Sula;HN;15.4562;-87.9278;1.2;Ramon Villeda Morales International Airport
MGA;Managua;NI;12.1448;-86.1713;1.4;Augusto C Sandino International Airport
BZE;Belize City;BZ;17.5392;-88.3083;1.2;Philip S.W. Goldson International Airport
HAV;Havana;CU;22.9984;-82.4082;3;Jose Marti International Airport
VRA;Varadero;CU;23.0399;-81.4369;1.2;Juan Gualberto Gomez Airport
PUJ;Punta Cana;DO;18.5625;-68.364;9.5;Punta Cana International Airport
SDQ;Santo Domingo;DO;18.4301;-69.6767;5.5;Las Americas International Airport
STI;Santiago de los Caballeros;DO;19.4029;-70.6019;1.9;Cibao International Airport
SJU;San Juan;PR;18.4374;-66.0047;12;Luis Munoz Marin International Airport
MBJ;Montego Bay;JM;18.4985;-77.9166;5;Sangster International Airport
KIN;Kingston;JM;17.9378;-76.7782;1.8;Norman Manley International Airport
NAS;Nassau;BS;25.0504;-77.4665;4.2;Lynden Pindling International Airport
BGI;Bridgetown;BB;13.0807;-59.4878;2.2;Grantley Adams International Airport
POS;Port of Spain;TT;10.6021;-61.3394;2.6;Piarco International Airport
GRU;São Paulo;BR;-23.4257;-46.4819;42;São Paulo-Guarulhos International Airport
CGH;São Paulo;BR;-23.6269;-46.6596;22;São Paulo-Congonhas Airport
GIG;Rio de Janeiro;BR;-22.8147;-43.2465;14;Rio de Janeiro-Galeão International Airport
SDU;Rio de Janeiro;BR;-22.9115;-43.1671;8;Rio de Janeiro Santos Dumont Airport
BSB;Brasília;BR;-15.8698;-47.9215;15;Brasília International Airport
CNF;Belo Horizonte;BR;-19.6324;-43.9632;11;Tancredo Neves International Airport
VCP;Campinas;BR;-23.0099;-47.1417;12;Viracopos International Airport
REC;Recife;BR;-8.1315;-34.9179;9.5;Recife International Airport
SSA;Salvador;BR;-12.914;-38.3352;7.5;Deputado Luis Eduardo Magalhaes International Airport
POA;Porto Alegre;BR;-29.9896;-51.1771;7.5;Salgado Filho International Airport
CWB;Curitiba;BR;-25.5358;-49.1733;6;Afonso Pena International Airport
FOR;Fortaleza;BR;-3.7791;-38.5408;5.8;Pinto Martins International Airport
FLN;Florianópolis;BR;-27.6644;-48.5452;4.5;Hercílio Luz International Airport
BEL;Belém;BR;-1.3899;-48.48;3.8;Val De Cans International Airport
GYN;Goiânia;BR;-16.6326;-49.2266;3.3;Goiania Santa Genoveva Airport
MAO;Manaus;BR;-3.0313;-60.0461;2.8;Eduardo Gomes International Airport
NAT;Natal;BR;-5.7634;-35.373;2.3;Natal International Airport
CGB;Cuiabá;BR;-15.6517;-56.1203;2.8;Marechal Rondon International Airport
VIX;Vitória;BR;-20.2568;-40.2896;3.2;Eurico de Aguiar Salles Airport
EZE;Buenos Aires;AR;-34.8127;-58.5398;11;Ministro Pistarini International Airport
AEP;Buenos Aires;AR;-34.5562;-58.4167;15;Jorge Newbery Airfield
COR;Córdoba;AR;-31.3158;-64.2119;3.2;Ingeniero Aeronautico Ambrosio L.V. Taravella International Airport
MDZ;Mendoza;AR;-32.8279;-68.7989;2.4;El Plumerillo International Airport
BRC;Bariloche;AR;-41.146;-71.1611;2.3;San Carlos de Bariloche International Airport
SCL;Santiago;CL;-33.3967;-70.7934;23;Santiago International Airport
ANF;Antofagasta;CL;-23.449;-70.4408;2;Andres Sabella Galvez International Airport
PMC;Puerto Montt;CL;-41.4337;-73.0983;1.8;El Tepual Airport
LIM;Lima;PE;-12.0248;-77.1088;23;Jorge Chavez International Airport
CUZ;Cusco;PE;-13.5384;-71.9437;3.5;Alejandro Velasco Astete International Airport
AQP;Arequipa;PE;-16.3448;-71.568;1.8;Rodriguez Ballon International Airport
BOG;Bogotá;CO;4.6986;-74.1431;42;El Dorado International Airport
MDE;Medellín;CO;6.1714;-75.4282;11;Jose Maria Cordova International Airport
CTG;Cartagena;CO;10.4457;-75.5166;7.5;Rafael Nunez International Airport
CLO;Cali;CO;3.5431;-76.3814;6.8;Alfonso Bonilla Aragon International Airport
BAQ;Barranquilla;CO;10.8864;-74.7762;3;Ernesto Cortissoz International Airport
UIO;Quito;EC;-0.1238;-78.356;5.6;Mariscal Sucre International Airport
GYE;Guayaquil;EC;-2.1427;-79.8803;4.2;Jose Joaquin de Olmedo Airport
CCS;Caracas;VE;10.5969;-67.0055;3.5;Simon Bolivar International Airport
VVI;Santa Cruz;BO;-17.6482;-63.1405;3;Viru Viru International Airport
LPB;La Paz;BO;-16.5089;-68.1769;1.8;El Alto International Airport
ASU;Asunción;PY;-25.2418;-57.5138;1.3;Silvio Pettirossi International Airport
MVD;Montevideo;UY;-34.8412;-56.0265;2;Carrasco International Airport
LHR;London;GB;51.4696;-0.4536;79;London Heathrow Airport
LGW;London;GB;51.1508;-0.1774;41;London Gatwick Airport
STN;London;GB;51.8893;0.2627;28;London Stansted Airport
LTN;London;GB;51.8798;-0.3762;16;London Luton Airport
LCY;London;GB;51.5044;0.0494;3.4;London City Airport
MAN;Manchester;GB;53.3629;-2.2734;28;Manchester Airport
EDI;Edinburgh;GB;55.9481;-3.3642;14;Edinburgh Airport
BHX;Birmingham;GB;52.4525;-1.7333;11;Birmingham Airport
BRS;Bristol;GB;51.3868;-2.7107;10;Bristol Airport
GLA;Glasgow;GB;55.8642;-4.4318;7.4;Glasgow Airport
NCL;Newcastle upon Tyne;GB;55.0371;-1.7106;4.8;Newcastle International Airport
LPL;Liverpool;GB;53.3376;-2.8549;4.2;Liverpool John Lennon Airport
LBA;Leeds;GB;53.8693;-1.66;4;Leeds Bradford Airport
BFS;Belfast;GB;54.6624;-6.2176;6;Belfast International Airport
BHD;Belfast;GB;54.6145;-5.8702;2.2;George Best Belfast City Airport
ABZ;Aberdeen;GB;57.2003;-2.2042;2.3;Aberdeen International Airport
CWL;Cardiff;GB;51.3988;-3.3391;0.9;Cardiff Airport
SOU;Southampton;GB;50.9507;-1.3613;0.8;Southampton Airport
INV;Inverness;GB;57.5393;-4.0637;0.8;Inverness Airport
DUB;Dublin;IE;53.4273;-6.2436;33;Dublin Airport
ORK;Cork;IE;51.8491;-8.4898;2.8;Cork Airport
SNN;Shannon;IE;52.6925;-8.9204;2;Shannon Airport
CDG;Paris;FR;49.0032;2.567;67;Paris-Charles De Gaulle Airport
ORY;Paris;FR;48.7283;2.3597;32;Paris Orly Airport
NCE;Nice;FR;43.6605;7.2052;14;Nice Côte d'Azur Airport
LYS;Lyon;FR;45.7214;5.0803;10;Lyon-Saint Exupéry Airport
MRS;Marseille;FR;43.4418;5.2221;11;Marseille Provence Airport
TLS;Toulouse;FR;43.6301;1.3743;8;Toulouse-Blagnac Airport
BOD;Bordeaux;FR;44.831;-0.7022;6.6;Bordeaux Airport
NTE;Nantes;FR;47.1576;-1.6014;6.5;Nantes Atlantique Airport
BVA;Paris;FR;49.4595;2.1108;5.6;Paris Beauvais Airport
MPL;Montpellier;FR;43.5784;3.9592;2;Montpellier-Méditerranée Airport
LIL;Lille;FR;50.572;3.1061;2;Lille Airport
SXB;Strasbourg;FR;48.5449;7.6277;1.1;Strasbourg Airport
BSL;Basel;FR;47.5993;7.5329;8;EuroAirport Basel-Mulhouse-Freiburg
AJA;Ajaccio;FR;41.9199;8.794;1.6;Ajaccio Napoleon Bonaparte Airport
RNS;Rennes;FR;48.0681;-1.7262;0.6;Rennes Bretagne Airport
FRA;Frankfurt;DE;50.049;8.5737;59;Frankfurt Airport
MUC;Munich;DE;48.353;11.7901;37;Munich Airport
BER;Berlin;DE;52.3644;13.5099;23;Berlin Brandenburg Airport
DUS;Düsseldorf;DE;51.2783;6.7656;19;Düsseldorf Airport
HAM;Hamburg;DE;53.6313;10.0064;14;Hamburg Airport
CGN;Cologne;DE;50.8784;7.1222;10;Cologne Bonn Airport
STR;Stuttgart;DE;48.6907;9.1936;8.5;Stuttgart Airport
HAJ;Hanover;DE;52.4593;9.6948;4.6;Hannover Airport
NUE;Nuremberg;DE;49.4942;11.0771;4;Nuremberg Airport
LEJ;Leipzig;DE;51.4203;12.2212;2.1;Leipzig/Halle Airport
BRE;Bremen;DE;53.053;8.7854;1.8;Bremen Airport
DRS;Dresden;DE;51.1243;13.7661;0.9;Dresden International Airport
DTM;Dortmund;DE;51.5148;7.6131;2.9;Dortmund Airport
VIE;Vienna;AT;48.1197;16.5636;30;Vienna International Airport
SZG;Salzburg;AT;47.7912;12.9973;1.9;Salzburg Airport
GRZ;Graz;AT;46.9962;15.4432;0.8;Graz Airport
INN;Innsbruck;AT;47.2574;11.3515;0.9;Innsbruck Airport
ZRH;Zurich;CH;47.4506;8.5617;29;Zurich Airport
GVA;Geneva;CH;46.2296;6.1058;17;Geneva Airport
AMS;Amsterdam;NL;52.3091;4.7634;62;Amsterdam Airport Schiphol
EIN;Eindhoven;NL;51.458;5.3918;6.9;Eindhoven Airport
RTM;Rotterdam;NL;51.9489;4.4336;2.2;Rotterdam The Hague Airport
BRU;Brussels;BE;50.8972;4.4836;22;Brussels Airport
CRL;Charleroi;BE;50.4567;4.4517;9.4;Brussels South Charleroi Airport
LUX;Luxembourg;LU;49.6311;6.2095;4.8;Luxembourg Airport
MAD;Madrid;ES;40.4903;-3.5645;60;Madrid-Barajas Airport
BCN;Barcelona;ES;41.303;2.0759;50;Josep Tarradellas Barcelona-El Prat Airport
PMI;Palma de Mallorca;ES;39.5477;2.7304;31;Palma de Mallorca Airport
AGP;Málaga;ES;36.6752;-4.4896;22;Málaga-Costa del Sol Airport
ALC;Alicante;ES;38.2871;-0.5574;16;Alicante-Elche Airport
LPA;Las Palmas;ES;27.9324;-15.3846;14;Gran Canaria Airport
TFS;Tenerife;ES;28.0444;-16.5725;12;Tenerife South Airport
VLC;Valencia;ES;39.4918;-0.4735;10;Valencia Airport
SVQ;Seville;ES;37.4235;-5.9001;8;Seville Airport
IBZ;Ibiza;ES;38.8766;1.3678;9;Ibiza Airport
ACE;Lanzarote;ES;28.9507;-13.6091;8.2;Lanzarote Airport
FUE;Fuerteventura;ES;28.4506;-13.8699;6;Fuerteventura Airport
BIO;Bilbao;ES;43.3055;-2.9058;6.4;Bilbao Airport
TFN;Tenerife;ES;28.4881;-16.346;6;Tenerife North Airport
MAH;Menorca;ES;39.865;4.2241;4;Menorca Airport
SCQ;Santiago de Compostela;ES;42.8973;-8.4203;3.6;Santiago De Compostela Airport
GRX;Granada;ES;37.1847;-3.777;0.9;Granada Airport
ZAZ;Zaragoza;ES;41.6639;-1.0075;0.6;Zaragoza Airport
LIS;Lisbon;PT;38.77;-9.1282;34;Lisbon Humberto Delgado Airport
OPO;Porto;PT;41.2378;-8.6703;15;Porto Airport
FAO;Faro;PT;37.0206;-7.9685;9.6;Faro Airport
FNC;Funchal;PT;32.6931;-16.7756;4.6;Madeira Airport
PDL;Ponta Delgada;PT;37.7438;-25.6965;2.5;Joao Paulo II Airport
FCO;Rome;IT;41.7946;12.2503;41;Leonardo da Vinci-Fiumicino Airport
MXP;Milan;IT;45.6274;8.7124;26;Milano Malpensa Airport
BGY;Bergamo;IT;45.6653;9.6987;16;Orio al Serio International Airport
LIN;Milan;IT;45.461;9.2792;9.5;Milano Linate Airport
VCE;Venice;IT;45.5023;12.3379;11;Venice Marco Polo Airport
NAP;Naples;IT;40.8861;14.2917;12;Naples International Airport
CTA;Catania;IT;37.4707;15.0659;11;Catania-Fontanarossa Airport
BLQ;Bologna;IT;44.5293;11.2933;10;Guglielmo Marconi Airport
PMO;Palermo;IT;38.1865;13.1048;8;Palermo-Punta Raisi Airport
PSA;Pisa;IT;43.6987;10.3999;5.1;Pisa International Airport
BRI;Bari;IT;41.1339;16.7639;6.5;Bari International Airport-Karol Wojtyla
CAG;Cagliari;IT;39.2543;9.0607;4.9;Cagliari Elmas Airport
TRN;Turin;IT;45.1915;7.643;4.5;Turin Airport
VRN;Verona;IT;45.4023;10.9068;3.4;Valerio Catullo Airport
FLR;Florence;IT;43.8021;11.202;3.1;Florence Airport, Peretola
CIA;Rome;IT;41.7991;12.591;3.9;Rome Ciampino Giovan Battista Pastine Airport
OLB;Olbia;IT;40.9031;9.5148;3.3;Olbia Costa Smeralda Airport
GOA;Genoa;IT;44.4151;8.8508;1.3;Genoa Cristoforo Colombo Airport
MLA;Malta;MT;35.8498;14.4954;7.8;Malta International Airport
CPH;Copenhagen;DK;55.6291;12.6476;27;Copenhagen Airport
BLL;Billund;DK;55.7474;9.1479;3.7;Billund Airport
AAL;Aalborg;DK;57.0866;9.8722;1.4;Aalborg Airport
ARN;Stockholm;SE;59.6498;17.9304;22;Stockholm Arlanda Airport
GOT;Gothenburg;SE;57.6666;12.2949;6.3;Göteborg Landvetter Airport
MMX;Malmö;SE;55.5388;13.3637;1.9;Malmö Airport
LLA;Luleå;SE;65.5483;22.1215;1;Lulea Airport
OSL;Oslo;NO;60.1942;11.1004;25;Oslo Airport
BGO;Bergen;NO;60.2891;5.2282;6.6;Bergen Airport
TRD;Trondheim;NO;63.4543;10.9179;4.4;Trondheim Airport Vaernes
SVG;Stavanger;NO;58.8821;5.6292;4.2;Stavanger Airport Sola
TOS;Tromsø;NO;69.6798;18.9073;2.5;Tromso Airport
BOO;Bodø;NO;67.2726;14.3678;1.8;Bodo Airport
HEL;Helsinki;FI;60.318;24.9664;15;Helsinki-Vantaa Airport
OUL;Oulu;FI;64.9301;25.3754;0.9;Oulu Airport
RVN;Rovaniemi;FI;66.559;25.8296;0.8;Rovaniemi Airport
KEF;Reykjavík;IS;63.9786;-22.635;7.7;Keflavik International Airport
TLL;Tallinn;EE;59.4166;24.7987;3;Tallinn Airport
RIX;Riga;LV;56.9221;23.9798;6.6;Riga International Airport
VNO;Vilnius;LT;54.6431;25.2796;4.4;Vilnius International Airport
KUN;Kaunas;LT;54.9;23.9167;1.3;Kaunas Airport
WAW;Warsaw;PL;52.1709;20.9733;18;Warsaw Chopin Airport
KRK;Kraków;PL;50.0755;19.7937;9.4;John Paul II Kraków-Balice International Airport
GDN;Gdańsk;PL;54.381;18.4687;5.9;Gdansk Lech Walesa Airport
KTW;Katowice;PL;50.4708;19.074;5.6;Katowice Airport
WRO;Wrocław;PL;51.1048;16.8994;3.9;Wroclaw Airport
POZ;Poznań;PL;52.4143;16.8288;2.8;Poznan-Lawica Airport
PRG;Prague;CZ;50.1062;14.2666;14;Vaclav Havel Airport Prague
BRQ;Brno;CZ;49.15;16.7;0.7;Brno-Tuřany Airport
BTS;Bratislava;SK;48.17;17.1998;1.8;Bratislava Airport
KSC;Košice;SK;48.6667;21.25;0.6;Košice International Airport
BUD;Budapest;HU;47.433;19.2616;15;Budapest Airport
OTP;Bucharest;RO;44.5712;26.0771;15;Bucharest Henri Coanda International Airport
CLJ;Cluj-Napoca;RO;46.7821;23.687;3;Avram Iancu Cluj International Airport
IAS;Iași;RO;47.177;27.617;2.3;Iasi Airport
TSR;Timișoara;RO;45.8099;21.3201;1.2;Timisoara Traian Vuia International Airport
SOF;Sofia;BG;42.6883;23.4144;7.2;Sofia International Airport
VAR;Varna;BG;43.2373;27.8291;1.5;Varna Airport
BOJ;Burgas;BG;42.5675;27.5155;1.7;Burgas Airport
ZAG;Zagreb;HR;45.7332;16.0615;3.7;Zagreb International Airport
SPU;Split;HR;43.5365;16.2995;3.3;Split Airport
DBV;Dubrovnik;HR;42.5607;18.2606;2.4;Dubrovnik Airport
LJU;Ljubljana;SI;46.231;14.455;1.3;Ljubljana Joze Pucnik Airport
BEG;Belgrade;RS;44.8194;20.3069;8;Belgrade Nikola Tesla Airport
SJJ;Sarajevo;BA;43.8267;18.3361;1.4;Sarajevo International Airport
TGD;Podgorica;ME;42.368;19.246;1.5;Podgorica Airport
SKP;Skopje;MK;41.9606;21.6258;3;Skopje International Airport
TIA;Tirana;AL;41.4191;19.7133;7.3;Tirana International Airport
PRN;Pristina;XK;42.5736;21.0356;3.4;Pristina International Airport
ATH;Athens;GR;37.9363;23.9465;28;Athens International Airport
SKG;Thessaloniki;GR;40.5208;22.9722;7;Thessaloniki Airport Makedonia
HER;Heraklion;GR;35.3366;25.1742;8.7;Heraklion International Airport
RHO;Rhodes;GR;36.4019;28.0907;6;Rhodes Airport
CFU;Corfu;GR;39.6078;19.9146;4;Ioannis Kapodistrias Airport
JTR;Santorini;GR;36.4043;25.476;2.7;Santorini International Airport
LCA;Larnaca;CY;34.8709;33.608;8;Larnaca International Airport
PFO;Paphos;CY;34.7116;32.4891;3.6;Paphos International Airport
RMO;Chișinău;MD;46.9277;28.9313;4.2;Chișinău International Airport
IST;Istanbul;TR;41.2599;28.7427;76;Istanbul Airport
SAW;Istanbul;TR;40.9047;29.3092;37;Sabiha Gokcen International Airport
AYT;Antalya;TR;36.8993;30.8013;36;Antalya Airport
ESB;Ankara;TR;40.1149;32.9931;12;Ankara Esenboga Airport
ADB;İzmir;TR;38.2944;27.1476;11;Izmir Adnan Menderes Airport
DLM;Dalaman;TR;36.7173;28.7872;5;Dalaman Airport
BJV;Bodrum;TR;37.244;27.6728;4;Milas-Bodrum Airport
TZX;Trabzon;TR;40.9942;39.7817;3.2;Trabzon Airport
TBS;Tbilisi;GE;41.6741;44.959;3.7;Tbilisi International Airport
EVN;Yerevan;AM;40.1527;44.398;5.5;Zvartnots International Airport
GYD;Baku;AZ;40.4625;50.0504;5.7;Heydar Aliyev International Airport
SVO;Moscow;RU;55.9663;37.4166;37;Sheremetyevo International Airport
DME;Moscow;RU;55.4146;37.8995;20;Moscow Domodedovo Airport
VKO;Moscow;RU;55.6031;37.2921;14;Vnukovo International Airport
LED;Saint Petersburg;RU;59.7998;30.2705;20;Pulkovo Airport
AER;Sochi;RU;43.4488;39.9411;14;Sochi International Airport
SVX;Yekaterinburg;RU;56.7503;60.8043;7.7;Koltsovo Airport
KZN;Kazan;RU;55.6084;49.2982;5.1;Kazan International Airport
OVB;Novosibirsk;RU;55.009;82.667;9;Novosibirsk Tolmachevo Airport
VVO;Vladivostok;RU;43.3963;132.1654;2.6;Vladivostok International Airport
ALA;Almaty;KZ;43.3467;77.0115;9.5;Almaty International Airport
NQZ;Astana;KZ;51.0278;71.4612;7.5;Nursultan Nazarbayev International Airport
TAS;Tashkent;UZ;41.2627;69.2662;7.5;Tashkent International Airport
TLV;Tel Aviv;IL;32.0005;34.8707;21;Ben Gurion Airport
AMM;Amman;JO;31.7225;35.9893;8.9;Queen Alia International Airport
BEY;Beirut;LB;33.8261;35.4931;7;Beirut-Rafic Hariri International Airport
BGW;Baghdad;IQ;33.2559;44.2321;4;Baghdad International Airport
EBL;Erbil;IQ;36.2375;43.9631;2;Erbil International Airport
DXB;Dubai;AE;25.2487;55.3529;87;Dubai International Airport
AUH;Abu Dhabi;AE;24.4269;54.646;23;Abu Dhabi International Airport
SHJ;Sharjah;AE;25.3209;55.5203;15;Sharjah International Airport
DOH;Doha;QA;25.261;51.6136;46;Hamad International Airport
KWI;Kuwait City;KW;29.2401;47.9713;15.6;Kuwait International Airport
BAH;Manama;BH;26.2692;50.626;9.5;Bahrain International Airport
MCT;Muscat;OM;23.6007;58.284;12;Muscat International Airport
RUH;Riyadh;SA;24.9593;46.7029;32;King Khaled International Airport
JED;Jeddah;SA;21.6644;39.1742;43;King Abdulaziz International Airport
DMM;Dammam;SA;26.4711;49.7978;11;King Fahd International Airport
MED;Medina;SA;24.5444;39.699;9.4;Prince Mohammad Bin Abdulaziz International Airport
IKA;Tehran;IR;35.4086;51.1548;7;Imam Khomeini International Airport
THR;Tehran;IR;35.6915;51.3219;13;Mehrabad International Airport
MHD;Mashhad;IR;36.2272;59.6416;8;Mashhad International Airport
CAI;Cairo;EG;30.1201;31.4065;26;Cairo International Airport
HRG;Hurghada;EG;27.1892;33.8055;8.6;Hurghada International Airport
SSH;Sharm El Sheikh;EG;27.9794;34.3853;6;Sharm El Sheikh International Airport
LXR;Luxor;EG;25.6749;32.6997;1;Luxor International Airport
DEL;Delhi;IN;28.5566;77.1008;72;Indira Gandhi International Airport
BOM;Mumbai;IN;19.0899;72.868;53;Chhatrapati Shivaji Maharaj International Airport
BLR;Bengaluru;IN;13.2008;77.7102;37;Kempegowda International Airport
HYD;Hyderabad;IN;17.2337;78.4304;25;Rajiv Gandhi International Airport
MAA;Chennai;IN;12.9823;80.1638;21;Chennai International Airport
CCU;Kolkata;IN;22.6453;88.4393;20;Netaji Subhas Chandra Bose Airport
AMD;Ahmedabad;IN;23.0664;72.6242;11.5;Sardar Vallabhbhai Patel International Airport
COK;Kochi;IN;10.1556;76.3905;10.5;Cochin International Airport
PNQ;Pune;IN;18.5814;73.9206;9.5;Pune International Airport
GOI;Goa;IN;15.3845;73.8398;7.3;Dabolim International Airport
LKO;Lucknow;IN;26.7643;80.8842;6.2;Chaudhary Charan Singh International Airport
JAI;Jaipur;IN;26.822;75.801;5.5;Jaipur International Airport
GAU;Guwahati;IN;26.1052;91.5884;6;Lokpriya Gopinath Bordoloi International Airport
TRV;Thiruvananthapuram;IN;8.4761;76.9191;4.4;Thiruvananthapuram International Airport
IXC;Chandigarh;IN;30.6768;76.788;3.8;Shaheed Bhagat Singh International Airport
PAT;Patna;IN;25.5949;85.0907;3.6;Jay Prakash Narayan International Airport
NAG;Nagpur;IN;21.09;79.0564;2.8;Dr. Babasaheb Ambedkar International Airport
KHI;Karachi;PK;24.9;67.1683;7;Jinnah International Airport
LHE;Lahore;PK;31.5208;74.4028;6.4;Allama Iqbal International Airport
ISB;Islamabad;PK;33.5491;72.8256;6;Islamabad International Airport
DAC;Dhaka;BD;23.8486;90.4059;11.7;Hazrat Shahjalal International Airport
CGP;Chittagong;BD;22.2452;91.8152;1.6;Shah Amanat International Airport
CMB;Colombo;LK;7.1741;79.8865;7.5;Bandaranaike International Airport
KTM;Kathmandu;NP;27.6999;85.3566;8.5;Tribhuvan International Airport
MLE;Malé;MV;4.1875;73.5308;4;Velana International Airport
PEK;Beijing;CN;40.0785;116.5871;53;Beijing Capital International Airport
PKX;Beijing;CN;39.5098;116.4083;39;Beijing Daxing International Airport
PVG;Shanghai;CN;31.1518;121.7998;54;Shanghai Pudong International Airport
SHA;Shanghai;CN;31.1978;121.3335;42;Shanghai Hongqiao International Airport
CAN;Guangzhou;CN;23.3925;113.2989;63;Guangzhou Baiyun International Airport
SZX;Shenzhen;CN;22.6394;113.8108;53;Shenzhen Bao'an International Airport
CTU;Chengdu;CN;30.5811;103.9568;30;Chengdu Shuangliu International Airport
TFU;Chengdu;CN;30.319;104.445;45;Chengdu Tianfu Airport
CKG;Chongqing;CN;29.7203;106.6341;45;Chongqing Jiangbei International Airport
KMG;Kunming;CN;25.1019;102.9292;42;Kunming Changshui International Airport
XIY;Xi'an;CN;34.4384;108.7609;41;Xi'an Xianyang International Airport
HGH;Hangzhou;CN;30.2369;120.4324;41;Hangzhou Xiaoshan International Airport
NKG;Nanjing;CN;31.7357;118.8665;27;Nanjing Lukou International Airport
WUH;Wuhan;CN;30.7768;114.2176;26;Wuhan Tianhe International Airport
CSX;Changsha;CN;28.1933;113.2146;27;Changsha Huanghua International Airport
CGO;Zhengzhou;CN;34.5275;113.8402;25;Zhengzhou Xinzheng International Airport
XMN;Xiamen;CN;24.5431;118.1342;24;Xiamen Gaoqi International Airport
TAO;Qingdao;CN;36.3619;120.0883;21;Qingdao Jiaodong International Airport
HAK;Haikou;CN;19.9416;110.4572;24;Haikou Meilan International Airport
SYX;Sanya;CN;18.3053;109.4089;22;Sanya Phoenix International Airport
TSN;Tianjin;CN;39.1283;117.3559;18;Tianjin Binhai International Airport
SHE;Shenyang;CN;41.635;123.4857;20;Shenyang Taoxian International Airport
DLC;Dalian;CN;38.961;121.54;17;Dalian International Airport
HRB;Harbin;CN;45.6209;126.2364;21;Harbin Taiping International Airport
URC;Urumqi;CN;43.9013;87.4751;25;Urumqi Diwopu International Airport
HKG;Hong Kong;HK;22.308;113.9185;40;Hong Kong International Airport
MFM;Macao;MO;22.1566;113.5729;5;Macau International Airport
TPE;Taipei;TW;25.0755;121.2325;35;Taiwan Taoyuan International Airport
TSA;Taipei;TW;25.0628;121.5519;6;Taipei Songshan Airport
KHH;Kaohsiung;TW;22.5725;120.3453;7;Kaohsiung International Airport
HND;Tokyo;JP;35.5491;139.7845;79;Haneda Airport
NRT;Tokyo;JP;35.7732;140.3874;33;Narita International Airport
KIX;Osaka;JP;34.4353;135.244;26;Kansai International Airport
ITM;Osaka;JP;34.791;135.4417;15;Osaka International Airport
CTS;Sapporo;JP;42.7873;141.6813;21;New Chitose Airport
FUK;Fukuoka;JP;33.5843;130.4439;24;Fukuoka Airport
OKA;Naha;JP;26.205;127.6458;21;Naha Airport
NGO;Nagoya;JP;34.8583;136.8053;9;Chubu Centrair International Airport
KOJ;Kagoshima;JP;31.8012;130.7156;5.5;Kagoshima Airport
HIJ;Hiroshima;JP;34.4361;132.9194;2.7;Hiroshima Airport
SDJ;Sendai;JP;38.1356;140.9239;3.4;Sendai Airport
ICN;Seoul;KR;37.4485;126.4512;56;Incheon International Airport
GMP;Seoul;KR;37.5593;126.8035;23;Gimpo International Airport
CJU;Jeju;KR;33.5067;126.4931;29;Jeju International Airport
PUS;Busan;KR;35.1793;128.9487;14;Gimhae International Airport
TAE;Daegu;KR;35.8993;128.6379;3.3;Daegu International Airport
UBN;Ulaanbaatar;MN;47.6516;106.8218;1.7;Chinggis Khaan International Airport
SIN;Singapore;SG;1.3612;103.9902;59;Singapore Changi Airport
KUL;Kuala Lumpur;MY;2.7443;101.7173;47;Kuala Lumpur International Airport
PEN;Penang;MY;5.293;100.2652;7;Penang International Airport
BKI;Kota Kinabalu;MY;5.924;116.0508;8;Kota Kinabalu International Airport
KCH;Kuching;MY;1.4842;110.3408;5.5;Kuching International Airport
LGK;Langkawi;MY;6.3422;99.7314;2.7;Langkawi International Airport
BKK;Bangkok;TH;13.6931;100.752;52;Suvarnabhumi Airport
DMK;Bangkok;TH;13.9125;100.6067;27;Don Mueang International Airport
HKT;Phuket;TH;8.1076;98.3064;14;Phuket International Airport
CNX;Chiang Mai;TH;18.7696;98.9684;7.8;Chiang Mai International Airport
USM;Ko Samui;TH;9.5512;100.0629;2.6;Koh Samui Airport
CGK;Jakarta;ID;-6.1306;106.6555;50;Soekarno-Hatta International Airport
DPS;Denpasar;ID;-8.7481;115.1675;21;Ngurah Rai International Airport
SUB;Surabaya;ID;-7.3779;112.7938;14;Juanda International Airport
UPG;Makassar;ID;-5.077;119.5477;9.5;Sultan Hasanuddin International Airport
KNO;Medan;ID;3.6354;98.879;7.4;Kuala Namu International Airport
YIA;Yogyakarta;ID;-7.9075;110.0545;4.2;Yogyakarta International Airport
MNL;Manila;PH;14.5112;121.0192;45;Ninoy Aquino International Airport
CEB;Cebu;PH;10.3133;123.9828;10;Mactan-Cebu International Airport
DVO;Davao;PH;7.1307;125.6447;4;Francisco Bangoy International Airport
CRK;Angeles;PH;15.1877;120.5498;2;Clark International Airport
SGN;Ho Chi Minh City;VN;10.813;106.6625;41;Tan Son Nhat International Airport
HAN;Hanoi;VN;21.2142;105.8028;30;Noi Bai International Airport
DAD;Da Nang;VN;16.0533;108.2028;11.5;Da Nang International Airport
CXR;Nha Trang;VN;12.0068;109.2169;6;Cam Ranh International Airport
PQC;Phú Quốc;VN;10.1634;103.998;4.5;Phu Quoc Airport
PNH;Phnom Penh;KH;11.5522;104.8462;4.5;Phnom Penh International Airport
RGN;Yangon;MM;16.9001;96.1342;4;Yangon International Airport
VTE;Vientiane;LA;17.9754;102.5677;1.6;Wattay International Airport
BWN;Bandar Seri Begawan;BN;4.9452;114.9338;1.6;Brunei International Airport
SYD;Sydney;AU;-33.9329;151.1799;39;Sydney Airport
MEL;Melbourne;AU;-37.6696;144.8498;34;Melbourne Airport
BNE;Brisbane;AU;-27.403;153.1091;22;Brisbane Airport
PER;Perth;AU;-31.9336;115.9602;14;Perth Airport
ADL;Adelaide;AU;-34.9382;138.5374;8.4;Adelaide Airport
OOL;Gold Coast;AU;-28.1662;153.5131;6.2;Gold Coast Airport
CNS;Cairns;AU;-16.8765;145.754;4.9;Cairns Airport
CBR;Canberra;AU;-35.3073;149.1905;3;Canberra Airport
HBA;Hobart;AU;-42.8373;147.5052;2.7;Hobart International Airport
DRW;Darwin;AU;-12.4078;130.8775;1.9;Darwin International Airport
AKL;Auckland;NZ;-37.0048;174.7835;18;Auckland Airport
WLG;Wellington;NZ;-41.329;174.8122;5.6;Wellington International Airport
CHC;Christchurch;NZ;-43.4887;172.5389;6.2;Christchurch International Airport
ZQN;Queenstown;NZ;-45.022;168.7391;2.4;Queenstown Airport
DUD;Dunedin;NZ;-45.9239;170.1991;0.9;Dunedin International Airport
NAN;Nadi;FJ;-17.7533;177.4516;2.4;Nadi International Airport
PPT;Papeete;PF;-17.5596;-149.6094;1.6;Tahiti Faa'a Airport
NOU;Nouméa;NC;-22.0164;166.2161;0.5;Tontouta Airport
POM;Port Moresby;PG;-9.4443;147.2145;1.3;Jacksons International Airport
JNB;Johannesburg;ZA;-26.1392;28.246;19;O.R. Tambo International Airport
CPT;Cape Town;ZA;-33.9689;18.5965;10;Cape Town International Airport
DUR;Durban;ZA;-29.6144;31.1164;4.9;King Shaka International Airport
PLZ;Gqeberha;ZA;-33.9837;25.6114;1.6;Chief Dawid Stuurman International Airport
NBO;Nairobi;KE;-1.3192;36.9258;8;Jomo Kenyatta International Airport
MBA;Mombasa;KE;-4.0327;39.6032;1.4;Moi International Airport
ADD;Addis Ababa;ET;8.9838;38.7959;12;Addis Ababa Bole International Airport
LOS;Lagos;NG;6.5774;3.3212;6.5;Murtala Muhammed International Airport
ABV;Abuja;NG;9.0046;7.2704;5.4;Nnamdi Azikiwe International Airport
ACC;Accra;GH;5.6074;-0.1718;3.4;Kotoka International Airport
CMN;Casablanca;MA;33.3667;-7.5867;9.8;Mohammed V International Airport
RAK;Marrakesh;MA;31.6019;-8.0269;9;Marrakech Menara Airport
AGA;Agadir;MA;30.3286;-9.4106;3;Agadir Al Massira Airport
TNG;Tangier;MA;35.7263;-5.9129;2.4;Tangier Ibn Battouta Airport
FEZ;Fes;MA;33.9308;-4.9821;1.7;Fes-Saiss Airport
RBA;Rabat;MA;34.0361;-6.7486;1.3;Rabat Sale Airport
ALG;Algiers;DZ;36.6979;3.2071;7.9;Houari Boumediene Airport
ORN;Oran;DZ;35.62;-0.6061;2.2;Oran International Airport Ahmed Ben Bella
TUN;Tunis;TN;36.8476;10.2171;7;Tunis-Carthage International Airport
DJE;Djerba;TN;33.8712;10.7751;2.6;Djerba-Zarzis International Airport
DSS;Dakar;SN;14.6709;-17.0695;2.9;Blaise Diagne International Airport
ABJ;Abidjan;CI;5.2549;-3.933;2.3;Felix Houphouet Boigny Airport
DAR;Dar es Salaam;TZ;-6.8735;39.2021;2.6;Julius Nyerere International Airport
JRO;Kilimanjaro;TZ;-3.4254;37.0655;1;Kilimanjaro International Airport
ZNZ;Zanzibar;TZ;-6.2185;39.2212;2;Abeid Amani Karume International Airport
EBB;Entebbe;UG;0.0451;32.4432;1.9;Entebbe International Airport
KGL;Kigali;RW;-1.963;30.135;1.1;Kigali International Airport
LUN;Lusaka;ZM;-15.3263;28.4457;1.3;Kenneth Kaunda International Airport
HRE;Harare;ZW;-17.9186;31.0992;1.3;Robert Gabriel Mugabe International Airport
VFA;Victoria Falls;ZW;-18.0931;25.8403;0.4;Victoria Falls Airport
WDH;Windhoek;NA;-22.4873;17.4632;0.9;Hosea Kutako International Airport
LAD;Luanda;AO;-8.848;13.2349;2.2;4 de Fevereiro International Airport
MPM;Maputo;MZ;-25.9244;32.5743;1.3;Maputo International Airport
TNR;Antananarivo;MG;-18.7996;47.475;1;Ivato International Airport
MRU;Port Louis;MU;-20.432;57.6766;3.9;Sir Seewoosagur Ramgoolam International Airport
DLA;Douala;CM;4.0135;9.717;1.4;Douala International Airport
LBV;Libreville;GA;0.457;9.4099;1;Libreville International Airport
FIH;Kinshasa;CD;-4.3872;15.4423;1.2;N'djili International Airport
OUA;Ouagadougou;BF;12.355;-1.5143;0.6;Ouagadougou International Airport
BKO;Bamako;ML;12.5409;-7.948;0.9;Bamako-Senou International Airport
`;
