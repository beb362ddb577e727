/** Invented companies by sector: name, ticker, industry and, where it is not New York or Nasdaq by turns, the exchange. */
export const ISSUERS: Readonly<Record<string, string>> = {
  Technology: `Northbeam Semiconductor;NBSC;Semiconductors|Calyptra Systems;CLPT;Software|Verdant Cloud;VCLD;Software|Ostara Software;OSTR;Software|Quillon Networks;QLNW;Networking|Arcfield Devices;ARCF;Hardware|Lumetra;LMTR;Semiconductors|Datamere;DTMR;Software|Helixware;HLXW;Software|Pinnacle Robotics;PNRB;Hardware|Stratagem Data;STGD;Software|Novaquant;NVQT;Software|Ferrum Micro;FRMC;Semiconductors|Tessellate;TSSL;Software|Kepler Payments;KPPY;Fintech|Orbiscan;ORBS;Cybersecurity|Blackthorn Security;BKTH;Cybersecurity|Cirrus Analytics;CIRA;Software|Sable Chip Works;SBCW;Semiconductors|Halden Software;HLDN;Software;XETR|Nordvik Systems;NDVK;Software;XSTO|Takamori Electronics;7214;Hardware;XTKS|Maplewire;MPWR;Networking;XTSE|Sentira;SNTI;Software;XPAR`,
  Healthcare: `Avendra Biopharma;AVND;Biotechnology|Belmora Therapeutics;BLMR;Biotechnology|Cavanor Pharmaceuticals;CVNR;Pharmaceuticals|Solvane;SLVN;Pharmaceuticals|Trivena Biopharma;TRVN;Biotechnology|Meridax;MRDX;Pharmaceuticals|Harborview Health Plans;HVHP;Managed care|Orthera Devices;ORTD;Medical devices|Cardion Medical;CRDM;Medical devices|Clearlens Diagnostics;CLDX;Diagnostics|Wellspring Hospitals;WLSP;Hospitals|Genovar;GNVR;Biotechnology|Pallas Imaging;PLIM;Medical devices|Vitalis Labs;VTLB;Diagnostics|Estrella Pharma;ESTP;Pharmaceuticals|Corewell Dental;CWDN;Medical devices|Kestrel Genomics;KGNX;Biotechnology|Lindqvist Pharma;LNDQ;Pharmaceuticals;XSTO|Weissmann Medical;WSMD;Medical devices;XETR|Auroville Santé;AVSA;Pharmaceuticals;XPAR`,
  Financials: `Carrington Bancorp;CRGB;Banks|First Meridian Bank;FMBK;Banks|Summit Ridge Financial;SRFC;Banks|Harbor Trust;HBTR;Banks|Keystone Mutual Group;KYMG;Insurance|Evergreen Assurance;EVGA;Insurance|Blue Heron Capital;BHCP;Asset management|Lanternlight Asset Management;LLAM;Asset management|Ironbridge Holdings;IRBH;Insurance|Pacific Crest Savings;PCSV;Banks|Redwood Exchange;RDEX;Exchanges|Unity Card Services;UNCS;Payments|Foxglove Lending;FXLN;Consumer finance|Granite State Bancshares;GSBX;Banks|Ashdown Group;ASHD;Banks;XLON|Castlegate Insurance;CSGT;Insurance;XLON|Banque du Rhône;BDRH;Banks;XPAR|Rheinland Versicherung;RHLV;Insurance;XETR|Northern Lights Bank;NLBK;Banks;XTSE|Kaito Financial;8613;Banks;XTKS`,
  "Consumer Discretionary": `Juniper & Wells;JPWL;Apparel|Cedar Motor;CDMR;Automobiles|Voltaire Automotive;VLTA;Automobiles|Pinecrest Hotels;PCHT;Hotels|Saltwater Resorts;SWRS;Hotels|Tablefare;TBFR;Restaurants|Crumb & Kettle;CRKT;Restaurants|Hearthside Home;HRTH;Home goods|Brightcart;BRCT;E-commerce|Larkfield Outdoors;LKFD;Leisure|Summit Cycle;SMCY;Leisure|Oakline Furniture;OKLN;Home goods|Modista;MDST;Apparel|Roamwell Travel;RMWL;Travel|Playhaven;PLHV;Leisure|Maison Verlaine;VRLN;Luxury goods;XPAR|Bellcastle Retail;BLCS;Retail;XLON|Hoshino Motors;7299;Automobiles;XTKS`,
  "Consumer Staples": `Goldfield Foods;GLDF;Packaged foods|Orchard Dairy;ORDY;Packaged foods|Cobalt Beverages;CBLT;Beverages|Riverstone Brewing;RVSB;Beverages|Pure Home Brands;PHBR;Household products|Fairmarket Grocers;FMKT;Food retail|Sunmeadow Farms;SNMD;Packaged foods|Alba Personal Care;ALBP;Personal care|Copper Kettle Snacks;CPKS;Packaged foods|Neighborly Stores;NBLY;Food retail|Thornbury Foods;THBY;Packaged foods;XLON|Moulin Frères;MLFR;Packaged foods;XPAR|Ahorn Pharmacy;AHRN;Food retail;XTSE`,
  Energy: `Permora Energy;PRMR;Oil and gas|Bluestem Resources;BLSM;Oil and gas|Titan Drilling;TTND;Oil services|Gulfway Refining;GFWY;Refining|Prairie Pipeline;PRPL;Pipelines|Copperline Midstream;CPLM;Pipelines|Dune Petroleum;DUNP;Oil and gas|Heliowatt;HLWT;Renewables|Windermere Power;WDMR;Renewables|Norsk Havenergi;NHEN;Oil and gas;XOSL|Thames Petroleum;THPT;Oil and gas;XLON|Athabasca North;ATHN;Oil and gas;XTSE`,
  Industrials: `Granby Machinery;GRBM;Machinery|Steelhaven;STLH;Machinery|Aerodyne Systems;ARDN;Aerospace|Longhaul Freight;LHFR;Trucking|Meridian Rail;MRDR;Railroads|Skyharbor Airlines;SKHB;Airlines|Parcelline;PCLN;Logistics|Cornerstone Builders;CRNB;Construction|Apex Electrical;APXE;Electrical equipment|Fenwick Tools;FNWK;Machinery|Wastewise;WSTW;Waste management|Bastion Defense;BSTN;Aerospace|Brandtner Maschinen;BRDT;Machinery;XETR|Ostmark Elektro;OSTE;Electrical equipment;XETR|Kanda Heavy Industries;7041;Machinery;XTKS|Albion Aerospace;ALBN;Aerospace;XLON|Great Lakes Rail;GLRL;Railroads;XTSE`,
  Utilities: `Cascade Electric;CSCE;Electric utilities|Great Plains Gas;GPGS;Gas utilities|Clearwater Utilities;CLWU;Water utilities|Three Rivers Power;TRPW;Electric utilities|Sunbelt Electric;SBEL;Electric utilities|Lakeshore Energy;LKSH;Electric utilities|Harbour Water;HRBW;Water utilities;XLON|Isar Stadtwerke;ISAR;Electric utilities;XETR`,
  Materials: `Ironwood Mining;IRWM;Metals and mining|Copperhead Resources;CPHR;Metals and mining|Solara Chemicals;SLCH;Chemicals|Quarry Cement;QRCM;Construction materials|Timberline Paper;TMBL;Paper|Vantor Coatings;VNTC;Chemicals|Lithos Lithium;LTHS;Metals and mining|Rheinchem;RHCM;Chemicals;XETR|Yukon Gold Partners;YKGP;Metals and mining;XTSE`,
  "Real Estate": `Cityscape Properties;CTSP;Office REIT|Homestead Residential;HMRS;Residential REIT|Logix Warehousing;LGXW;Industrial REIT|Mallard Retail Trust;MLRT;Retail REIT|Tower & Fiber;TWFB;Tower REIT|Greystone Storage;GYST;Storage REIT|Silver Birch Senior Living;SBSL;Healthcare REIT`,
  "Communication Services": `Signal Mobile;SGNM;Telecom|Broadreach Cable;BRCH;Telecom|Echo Studios;ECHO;Entertainment|Streamlark;STLK;Entertainment|Ping Social;PNGS;Social media|Gazette Media;GZTM;Publishing|Arcadian Games;ARCG;Video games|Polar Telecom;PLRT;Telecom;XTSE|Telecom Iberis;TIBR;Telecom;XMAD`,
};

/** Code; name; country; currency. */
export const EXCHANGES = `
code;exchange;country;currency
XNYS;NYSE;US;USD
XNAS;NASDAQ;US;USD
XLON;London Stock Exchange;GB;GBP
XETR;Xetra;DE;EUR
XPAR;Euronext Paris;FR;EUR
XMAD;Bolsa de Madrid;ES;EUR
XSTO;Nasdaq Stockholm;SE;SEK
XOSL;Oslo Børs;NO;NOK
XTSE;Toronto Stock Exchange;CA;CAD
XTKS;Tokyo Stock Exchange;JP;JPY
`;

/** Invented funds and bonds; coins by their own names, since there are only those. Price in dollars, yield in percent. */
export const OTHERS = `
asset_class;ticker;name;category;price#;yield#;cost#;weight#
ETF;LTMX;Lanternlight Total Market ETF;US equity;278;1.3;0.03;30
ETF;LLRG;Lanternlight 500 ETF;US equity;541;1.3;0.03;34
ETF;LTEC;Lanternlight Technology ETF;Technology;612;0.6;0.1;14
ETF;BHVL;Blue Heron Value ETF;US equity;168;2.4;0.05;12
ETF;BHGR;Blue Heron Growth ETF;US equity;389;0.5;0.05;14
ETF;BHSC;Blue Heron Small Cap ETF;US equity;231;1.2;0.19;9
ETF;NWLD;Northwind World ex-US ETF;International equity;64;2.9;0.06;14
ETF;NEMG;Northwind Emerging Markets ETF;International equity;47;2.7;0.11;10
ETF;NEUR;Northwind Europe ETF;International equity;71;3;0.09;6
ETF;ASBD;Ashdown Aggregate Bond ETF;Bonds;73;3.8;0.03;20
ETF;ASTR;Ashdown Long Treasury ETF;Bonds;89;4.2;0.15;10
ETF;ASHY;Ashdown High Yield Bond ETF;Bonds;79;6.3;0.4;6
ETF;HDIV;Harbor Dividend ETF;Dividend;129;3.1;0.06;14
ETF;HRET;Harbor Real Estate ETF;Real estate;87;3.8;0.12;6
ETF;GLDX;Granite Gold ETF;Commodities;312;0;0.25;10
ETF;OILX;Granite Oil ETF;Commodities;74;0;0.6;3
ETF;CLNX;Heliowatt Clean Energy ETF;Thematic;18;1.1;0.42;5
ETF;ROBX;Pinnacle Robotics and AI ETF;Thematic;41;0.3;0.47;6
ETF;MINV;Meridian Low Volatility ETF;US equity;93;1.7;0.15;6
ETF;CSHX;Meridian Cash ETF;Cash;100.5;4.3;0.14;8
ETF;LNDV;Lanternlight Developed Markets ETF;International equity;58;2.8;0.05;9
ETF;LMID;Lanternlight Mid Cap ETF;US equity;274;1.4;0.04;8
ETF;LHCR;Lanternlight Health Care ETF;Sector;262;1.5;0.1;6
ETF;LFIN;Lanternlight Financials ETF;Sector;121;1.7;0.1;5
ETF;LENR;Lanternlight Energy ETF;Sector;124;3.2;0.1;5
ETF;LUTL;Lanternlight Utilities ETF;Sector;174;2.9;0.1;4
ETF;LSTP;Lanternlight Consumer Staples ETF;Sector;216;2.4;0.1;4
ETF;LSEM;Lanternlight Semiconductor ETF;Technology;291;0.6;0.35;7
ETF;NJPN;Northwind Japan ETF;International equity;77;2.1;0.19;4
ETF;NCHN;Northwind China ETF;International equity;53;2.3;0.59;4
ETF;NIND;Northwind India ETF;International equity;55;0.6;0.62;3
ETF;NWRL;Northwind All World ETF;Global equity;132;1.8;0.07;9
ETF;ASSB;Ashdown Short-Term Bond ETF;Bonds;78;3.6;0.04;8
ETF;ASTP;Ashdown Inflation-Protected Bond ETF;Bonds;107;3.1;0.18;5
ETF;ASMU;Ashdown Municipal Bond ETF;Bonds;106;3;0.05;6
ETF;ASCP;Ashdown Corporate Bond ETF;Bonds;109;4.5;0.14;6
ETF;HQLT;Harbor Quality ETF;US equity;184;1.1;0.15;5
ETF;HMOM;Harbor Momentum ETF;US equity;248;0.7;0.15;4
ETF;HINC;Harbor Equity Income ETF;Dividend;57;7.2;0.35;5
ETF;GSLV;Granite Silver ETF;Commodities;42;0;0.5;4
ETF;GCOM;Granite Broad Commodity ETF;Commodities;23;0;0.58;3
ETF;ROBC;Pinnacle Cybersecurity ETF;Thematic;68;0.2;0.5;4
ETF;WATR;Pinnacle Water ETF;Thematic;71;0.8;0.53;3
ETF;ESGU;Evergreen US Sustainable ETF;US equity;141;1.2;0.15;5
Mutual Fund;CRGFX;Carrington Growth Fund;US equity;88;0.4;0.62;8
Mutual Fund;CRBAX;Carrington Balanced Fund;Allocation;47;2.2;0.54;9
Mutual Fund;KYINX;Keystone Income Fund;Bonds;11.4;4.4;0.48;7
Mutual Fund;TRG40;Target Retirement 2040 Fund;Target date;44;2.1;0.12;8
Mutual Fund;TRG50;Target Retirement 2050 Fund;Target date;51;1.9;0.12;9
Mutual Fund;EVSRX;Evergreen Sustainable Fund;US equity;36;0.8;0.7;4
Mutual Fund;INTLX;Ironbridge International Fund;International equity;27;2.1;0.78;5
Bond;UST-2Y;US Treasury 4.250% 2028;Government;99.8;4.25;0;12
Bond;UST-5Y;US Treasury 4.000% 2031;Government;98.6;4;0;12
Bond;UST-10Y;US Treasury 4.250% 2036;Government;97.9;4.25;0;16
Bond;UST-30Y;US Treasury 4.500% 2056;Government;94.1;4.5;0;8
Bond;CRGB-29;Carrington Bancorp 5.100% 2029;Corporate;101.2;5.1;0;6
Bond;CVNR-33;Cavanor Pharmaceuticals 4.650% 2033;Corporate;98.8;4.65;0;6
Bond;CSCE-41;Cascade Electric 5.350% 2041;Corporate;99.4;5.35;0;5
Bond;FRMC-30;Ferrum Micro 3.900% 2030;Corporate;96.2;3.9;0;5
Bond;PRMR-32;Permora Energy 6.250% 2032;High yield;100.6;6.25;0;4
Bond;RIVC-38;Riverside County 3.750% 2038;Municipal;97.3;3.75;0;5
Crypto;BTC;Bitcoin;Coin;91000;0;0;34
Crypto;ETH;Ethereum;Smart contract platform;3050;3;0;26
Crypto;SOL;Solana;Smart contract platform;138;6.2;0;11
Crypto;XRP;XRP;Payments;2.15;0;0;9
Crypto;BNB;BNB;Exchange token;860;0;0;6
Crypto;USDT;Tether;Stablecoin;1;0;0;9
Crypto;USDC;USD Coin;Stablecoin;1;0;0;6
Crypto;ADA;Cardano;Smart contract platform;0.45;2.6;0;5
Crypto;DOGE;Dogecoin;Meme coin;0.155;0;0;5
Crypto;AVAX;Avalanche;Smart contract platform;14.5;5.5;0;3
Crypto;DOT;Polkadot;Smart contract platform;2.4;11;0;2
Crypto;LINK;Chainlink;Oracle;13.2;0;0;3
Crypto;LTC;Litecoin;Coin;86;0;0;3
Crypto;MATIC;Polygon;Smart contract platform;0.14;4.4;0;2
Crypto;ATOM;Cosmos;Smart contract platform;2.6;16;0;1
Crypto;UNI;Uniswap;Exchange token;6.2;0;0;1
`;
