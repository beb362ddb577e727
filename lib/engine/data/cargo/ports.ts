/** Container ports: UN/LOCODE, name, country, degrees north and east, region, how much they handle. */
export const PORTS = `
locode;port;country;latitude#;longitude#;region;size#
CNSHA;Shanghai;China;31.23;121.47;Asia;49
SGSIN;Singapore;Singapore;1.26;103.84;Asia;39
CNNGB;Ningbo;China;29.87;121.55;Asia;35
CNSZX;Shenzhen;China;22.54;114.06;Asia;30
CNTAO;Qingdao;China;36.07;120.38;Asia;28
CNCAN;Guangzhou;China;23.13;113.26;Asia;25
KRPUS;Busan;South Korea;35.18;129.08;Asia;23
CNTXG;Tianjin Xingang;China;39;117.72;Asia;22
HKHKG;Hong Kong;Hong Kong;22.31;114.17;Asia;14
NLRTM;Rotterdam;Netherlands;51.92;4.48;Europe;13.4
AEJEA;Jebel Ali;United Arab Emirates;25.01;55.06;Middle East;14.5
MYPKG;Port Klang;Malaysia;3;101.39;Asia;14
BEANR;Antwerp;Belgium;51.22;4.4;Europe;12.5
CNXMN;Xiamen;China;24.48;118.09;Asia;12.5
MYTPP;Tanjung Pelepas;Malaysia;1.36;103.55;Asia;10.5
TWKHH;Kaohsiung;Taiwan;22.62;120.3;Asia;8.8
USLAX;Los Angeles;United States;33.74;-118.26;North America;8.6
USLGB;Long Beach;United States;33.75;-118.19;North America;8
USNYC;New York;United States;40.68;-74.04;North America;7.8
DEHAM;Hamburg;Germany;53.55;9.99;Europe;7.7
THLCH;Laem Chabang;Thailand;13.08;100.88;Asia;8.7
VNSGN;Ho Chi Minh City;Vietnam;10.77;106.7;Asia;7.9
VNHPH;Haiphong;Vietnam;20.86;106.68;Asia;5.5
IDJKT;Jakarta;Indonesia;-6.1;106.88;Asia;7
IDSUB;Surabaya;Indonesia;-7.2;112.73;Asia;3.8
INNSA;Nhava Sheva;India;18.95;72.95;Asia;6.4
INMUN;Mundra;India;22.74;69.7;Asia;7.2
INMAA;Chennai;India;13.08;80.29;Asia;1.7
LKCMB;Colombo;Sri Lanka;6.95;79.84;Asia;6.9
BDCGP;Chittagong;Bangladesh;22.31;91.8;Asia;3
PKKHI;Karachi;Pakistan;24.83;66.98;Asia;2.2
JPTYO;Tokyo;Japan;35.62;139.79;Asia;4.5
JPYOK;Yokohama;Japan;35.45;139.65;Asia;3
JPUKB;Kobe;Japan;34.68;135.2;Asia;2.9
JPOSA;Osaka;Japan;34.64;135.43;Asia;2.3
JPNGO;Nagoya;Japan;35.05;136.85;Asia;2.7
PHMNL;Manila;Philippines;14.59;120.96;Asia;5.2
CNDLC;Dalian;China;38.93;121.64;Asia;5
CNFOC;Fuzhou;China;26.05;119.3;Asia;3.6
TWTPE;Taipei;Taiwan;25.16;121.38;Asia;1.6
KHKOS;Sihanoukville;Cambodia;10.64;103.51;Asia;0.8
SAJED;Jeddah;Saudi Arabia;21.48;39.17;Middle East;5.6
SADMM;Dammam;Saudi Arabia;26.5;50.2;Middle East;2.9
OMSLL;Salalah;Oman;16.95;54;Middle East;3.8
QAHMD;Hamad;Qatar;25.01;51.6;Middle East;1.4
KWSWK;Shuwaikh;Kuwait;29.35;47.93;Middle East;0.9
ILHFA;Haifa;Israel;32.82;35;Middle East;1.4
ILASH;Ashdod;Israel;31.83;34.64;Middle East;1.6
TRIST;Istanbul Ambarli;Turkey;40.97;28.68;Europe;3
TRMER;Mersin;Turkey;36.8;34.65;Europe;2
EGPSD;Port Said;Egypt;31.26;32.3;Africa;3.9
EGALY;Alexandria;Egypt;31.19;29.87;Africa;1.8
MAPTM;Tanger Med;Morocco;35.88;-5.5;Africa;8.6
MACAS;Casablanca;Morocco;33.61;-7.61;Africa;1.2
ZADUR;Durban;South Africa;-29.87;31.03;Africa;2.7
ZACPT;Cape Town;South Africa;-33.91;18.43;Africa;0.9
NGAPP;Apapa;Nigeria;6.44;3.36;Africa;1.2
GHTEM;Tema;Ghana;5.64;0.01;Africa;1.1
CIABJ;Abidjan;Ivory Coast;5.3;-4.02;Africa;1.2
KEMBA;Mombasa;Kenya;-4.05;39.66;Africa;1.6
TZDAR;Dar es Salaam;Tanzania;-6.83;39.29;Africa;0.9
DZALG;Algiers;Algeria;36.76;3.07;Africa;0.9
SNDKR;Dakar;Senegal;14.68;-17.43;Africa;0.8
GRPIR;Piraeus;Greece;37.94;23.64;Europe;5.1
ESVLC;Valencia;Spain;39.45;-0.32;Europe;5
ESALG;Algeciras;Spain;36.13;-5.44;Europe;4.7
ESBCN;Barcelona;Spain;41.35;2.16;Europe;3.4
ITGOA;Genoa;Italy;44.4;8.92;Europe;2.6
ITGIT;Gioia Tauro;Italy;38.45;15.9;Europe;3.5
ITSPE;La Spezia;Italy;44.1;9.85;Europe;1.2
ITTRS;Trieste;Italy;45.64;13.75;Europe;0.9
FRLEH;Le Havre;France;49.48;0.11;Europe;2.9
FRMRS;Marseille;France;43.31;5.35;Europe;1.4
GBFXT;Felixstowe;United Kingdom;51.96;1.31;Europe;3.9
GBSOU;Southampton;United Kingdom;50.9;-1.43;Europe;1.9
GBLGP;London Gateway;United Kingdom;51.5;0.49;Europe;2
GBLIV;Liverpool;United Kingdom;53.45;-3.02;Europe;0.9
DEBRV;Bremerhaven;Germany;53.56;8.55;Europe;4.4
PLGDN;Gdansk;Poland;54.38;18.66;Europe;2.1
SEGOT;Gothenburg;Sweden;57.69;11.85;Europe;0.9
DKAAR;Aarhus;Denmark;56.15;10.22;Europe;0.7
NOOSL;Oslo;Norway;59.9;10.74;Europe;0.3
FIHEL;Helsinki;Finland;60.21;25.19;Europe;0.5
EEMUG;Muuga;Estonia;59.5;24.96;Europe;0.2
LTKLJ;Klaipeda;Lithuania;55.7;21.13;Europe;1
IEDUB;Dublin;Ireland;53.35;-6.2;Europe;0.8
PTSIE;Sines;Portugal;37.95;-8.87;Europe;1.7
PTLEI;Leixoes;Portugal;41.18;-8.7;Europe;0.7
ROCND;Constanta;Romania;44.1;28.65;Europe;0.7
SIKOP;Koper;Slovenia;45.55;13.73;Europe;1.1
MTMAR;Marsaxlokk;Malta;35.83;14.54;Europe;2.8
USSAV;Savannah;United States;32.08;-81.09;North America;5
USHOU;Houston;United States;29.73;-95.27;North America;3.8
USORF;Norfolk;United States;36.85;-76.3;North America;3.3
USCHS;Charleston;United States;32.78;-79.93;North America;2.5
USOAK;Oakland;United States;37.8;-122.3;North America;2.1
USSEA;Seattle;United States;47.6;-122.34;North America;1.6
USTIW;Tacoma;United States;47.27;-122.41;North America;1.6
USMIA;Miami;United States;25.77;-80.17;North America;1.1
USBAL;Baltimore;United States;39.25;-76.58;North America;1.1
USMSY;New Orleans;United States;29.93;-90.06;North America;0.5
CAVAN;Vancouver;Canada;49.29;-123.11;North America;3.1
CAMTR;Montreal;Canada;45.55;-73.53;North America;1.6
CAHAL;Halifax;Canada;44.64;-63.57;North America;0.6
CAPRR;Prince Rupert;Canada;54.29;-130.36;North America;0.8
MXZLO;Manzanillo;Mexico;19.06;-104.3;North America;3.7
MXVER;Veracruz;Mexico;19.21;-96.13;North America;1.2
PAONX;Colon;Panama;9.36;-79.9;Latin America;4.9
PABLB;Balboa;Panama;8.95;-79.57;Latin America;3
COCTG;Cartagena;Colombia;10.4;-75.53;Latin America;3.2
BRSSZ;Santos;Brazil;-23.95;-46.31;Latin America;4.8
BRPNG;Paranagua;Brazil;-25.5;-48.51;Latin America;1.2
BRRIO;Rio de Janeiro;Brazil;-22.89;-43.2;Latin America;0.5
PECLL;Callao;Peru;-12.05;-77.15;Latin America;2.6
CLSAI;San Antonio;Chile;-33.59;-71.62;Latin America;1.7
CLVAP;Valparaiso;Chile;-33.03;-71.62;Latin America;0.7
ECGYE;Guayaquil;Ecuador;-2.28;-79.9;Latin America;2.2
ARBUE;Buenos Aires;Argentina;-34.59;-58.37;Latin America;1.4
UYMVD;Montevideo;Uruguay;-34.9;-56.2;Latin America;1.1
DOCAU;Caucedo;Dominican Republic;18.43;-69.63;Latin America;1.2
JMKIN;Kingston;Jamaica;17.97;-76.83;Latin America;1.9
CRMOB;Moin;Costa Rica;10;-83.08;Latin America;1.3
AUMEL;Melbourne;Australia;-37.82;144.92;Oceania;3.2
AUSYD;Sydney;Australia;-33.97;151.22;Oceania;2.8
AUBNE;Brisbane;Australia;-27.38;153.17;Oceania;1.5
AUFRE;Fremantle;Australia;-32.05;115.74;Oceania;0.8
NZAKL;Auckland;New Zealand;-36.84;174.78;Oceania;0.9
NZTRG;Tauranga;New Zealand;-37.66;176.18;Oceania;1.2
`;

/** Lines with their code, the owner codes of their containers, and share of the world's capacity. */
export const LINES = `
carrier;scac;owners[];share#
MSC;MSCU;MSCU|MEDU|MSDU;20
Maersk;MAEU;MSKU|MRKU|MAEU;15
CMA CGM;CMDU;CMAU|CGMU|ECMU;13
COSCO;COSU;CSNU|CCLU|CBHU;11
Hapag-Lloyd;HLCU;HLXU|HLBU|UACU;8
Ocean Network Express;ONEY;ONEU|NYKU|KKFU;7
Evergreen;EGLV;EGHU|EISU|EMCU;6
HMM;HDMU;HMMU|HDMU;4
ZIM;ZIMU;ZIMU|ZCSU;3
Yang Ming;YMLU;YMMU|YMLU;3
`;

/** What is in containers: goods, HS heading, lightest and heaviest load of a twenty-foot box in tonnes, dollars a tonne, kind of box, how often, regions they leave from, degrees from the equator they come from at most. */
export const GOODS = `
cargo;hs_code;least#;most#;worth#;box;weight#;from[];within#
Electronics and components;8517;4;9;42000;dry;12;Asia;
Furniture;9403;3;7;3200;dry;9;Asia|Europe;
Apparel;6109;4;8;15000;dry;9;Asia|Africa|Latin America|Middle East;
Footwear;6403;4;8;16000;dry;4;Asia;
Toys;9503;3;7;8500;dry;5;Asia;
Auto parts;8708;8;17;7800;dry;8;Asia|Europe|North America;
Machinery;8479;8;20;11000;dry;7;;
Household appliances;8509;4;9;7000;dry;6;Asia|Europe;
Plastics and resins;3901;14;21;1600;dry;7;;
Chemicals;2902;14;21;2300;dry;5;;
Paper and board;4804;14;21;950;dry;4;;
Timber;4407;15;22;620;dry;4;North America|Europe|Latin America|Oceania|Africa;
Steel coils;7208;20;24;850;dry;3;Asia|Europe|Middle East;
Ceramic tiles;6907;20;24;480;dry;3;Asia|Europe;
Tires;4011;7;12;3600;dry;3;Asia|Europe;
Wine and spirits;2204;12;18;5200;dry;3;Europe|Oceania|Latin America|Africa;
Coffee beans;0901;17;20;4200;dry;3;Latin America|Africa;25
Rice;1006;20;23;640;dry;3;Asia;32
Cotton;5201;9;12;2000;dry;2;North America|Africa|Latin America;40
Medical supplies;9018;3;8;26000;dry;3;Asia|Europe|North America;
Solar panels;8541;10;15;4300;dry;3;Asia;
Bananas;0803;17;20;720;reefer;3;Latin America;20
Frozen shrimp;0306;17;21;8800;reefer;2;Asia|Latin America;32
Frozen beef;0202;19;23;5200;reefer;2;Latin America|Oceania|North America;
Fresh apples;0808;17;20;1100;reefer;2;Europe|Oceania|North America|Latin America;
Cheese;0406;16;20;5600;reefer;1;Europe|Oceania|North America;
Vaccines;3002;1;4;420000;reefer;0.5;Europe|North America|Asia;
Waste paper;4707;18;22;180;dry;2;North America|Europe|Oceania;
`;

/** Boxes: name, ISO size and type, kind, twenty-foot units, empty weight and most load in kilograms, cubic metres. */
export const BOXES = `
container_type;iso_type;kind;teu#;tare#;payload#;volume#;weight#
20' Dry;22G1;dry;1;2230;28250;33.2;26
40' Dry;42G1;dry;2;3740;26760;67.7;16
40' High Cube;45G1;dry;2;3900;28600;76.4;58
20' Reefer;22R1;reefer;1;2920;27560;28.1;16
40' High Cube Reefer;45R1;reefer;2;4580;29420;67.5;84
`;
