/**
 * How firms of a country are written, one line each: code; language of names; share of names that show the legal form; forms of firms up to 200
 * people; forms of larger ones; domains. A form with ~ stands where the ~ says, the others behind the name; _ is a space, :n a weight.
 */
export const FIRMS = `
US;en;0.34;LLC:46 Inc.:38 Corp.:7 Co.:5 LP:1;Inc.:66 Corp.:22 LLC:8 Co.:4;com:86 co:4 net:3 io:2 us:1
CA;en;0.4;Inc.:58 Ltd.:38 Corp.:4;Inc.:66 Ltd.:20 Corp.:14;ca:55 com:43
MX;es;0.5;S.A._de_C.V.:62 S._de_R.L._de_C.V.:24 S.A.P.I._de_C.V.:8 S.A.S._de_C.V.:6;S.A._de_C.V.:70 S.A.B._de_C.V.:18 S.A.P.I._de_C.V.:12;com.mx:62 mx:20 com:18
PR;es;0.5;Inc.:55 LLC:35 Corp.:10;Inc.:70 Corp.:30;com:90 pr:5
JM;en;0.7;Ltd.:100;Ltd.:100;com:70 com.jm:30
BR;br;0.45;Ltda.:84 ME:8 S.A.:8;S.A.:78 Ltda.:22;com.br:94 com:6
AR;es;0.55;S.R.L.:52 S.A.:34 S.A.S.:14;S.A.:96 S.R.L.:4;com.ar:88 com:12
CL;es;0.5;SpA:52 Ltda.:34 S.A.:14;S.A.:84 SpA:16;cl:92 com:8
CO;es;0.6;S.A.S.:86 Ltda.:10 S.A.:4;S.A.:52 S.A.S.:48;com.co:52 co:18 com:30
PE;es;0.6;S.A.C.:68 E.I.R.L.:18 S.R.L.:10 S.A.:4;S.A.:62 S.A.A.:22 S.A.C.:16;com.pe:56 pe:30 com:14
ES;es;0.6;S.L.:80 S.L.U.:10 S.A.:8 S._Coop.:2;S.A.:72 S.L.:20 S.A.U.:8;es:72 com:28
GB;en;0.62;Ltd:88 LLP:5 Limited:7;PLC:42 Ltd:48 Group_Ltd:10;co.uk:66 com:24 uk:6 io:2
IE;en;0.65;Ltd:84 DAC:12 ULC:4;PLC:36 DAC:34 Ltd:30;ie:82 com:18
AU;en;0.6;Pty_Ltd:97 Ltd:3;Ltd:52 Pty_Ltd:48;com.au:90 com:8 au:2
NZ;en;0.6;Ltd:98 LP:2;Ltd:96 Group_Ltd:4;co.nz:84 nz:8 com:8
ZA;en;0.6;(Pty)_Ltd:90 CC:10;Ltd:56 (Pty)_Ltd:44;co.za:90 com:8
IN;en;0.62;Pvt._Ltd.:84 LLP:14 OPC_Pvt._Ltd.:2;Ltd.:62 Pvt._Ltd.:38;in:42 com:40 co.in:18
PK;en;0.65;(Pvt.)_Ltd.:96 LLP:4;Ltd.:58 (Pvt.)_Ltd.:42;com.pk:62 pk:18 com:20
BD;en;0.65;Ltd.:100;Ltd.:72 PLC:28;com.bd:54 com:46
LK;en;0.7;(Pvt)_Ltd:100;PLC:66 (Pvt)_Ltd:34;lk:74 com:26
NP;en;0.7;Pvt._Ltd.:100;Ltd.:70 Pvt._Ltd.:30;com.np:76 com:24
NG;en;0.6;Ltd:98 Nigeria_Ltd:2;PLC:52 Ltd:48;com.ng:46 ng:26 com:28
GH;en;0.7;Ltd:100;Ltd:70 PLC:30;com.gh:52 com:48
KE;en;0.65;Ltd:100;PLC:48 Ltd:52;co.ke:78 com:22
UG;en;0.7;Ltd:100;Ltd:100;co.ug:64 com:36
TZ;en;0.7;Ltd:100;PLC:40 Ltd:60;co.tz:72 com:28
ZW;en;0.7;(Pvt)_Ltd:100;Ltd:100;co.zw:78 com:22
PH;en;0.66;Inc.:82 Corp.:14 OPC:4;Corp.:56 Inc.:44;com.ph:60 ph:12 com:28
SG;en;0.7;Pte._Ltd.:97 LLP:3;Ltd.:58 Pte._Ltd.:42;com.sg:58 sg:14 com:28
MY;en;0.75;Sdn._Bhd.:100;Bhd.:62 Sdn._Bhd.:38;com.my:72 my:10 com:18
HK;en;0.7;Ltd.:100;Ltd.:82 Holdings_Ltd.:18;com.hk:58 hk:14 com:28
DE;de;0.82;GmbH:76 UG:5 GmbH_&_Co._KG:11 KG:3 OHG:2 e.K.:3;GmbH:44 AG:32 GmbH_&_Co._KG:14 SE:6 KGaA:2;de:94 com:6
AT;de;0.82;GmbH:88 KG:6 OG:4 e.U.:2;GmbH:58 AG:36 SE:6;at:92 com:8
CH;de;0.8;GmbH:52 AG:46 KlG:2;AG:92 GmbH:8;ch:92 com:8
LI;de;0.8;AG:62 GmbH:38;AG:100;li:90 com:10
LU;fr;0.7;S.à_r.l.:88 S.A.:12;S.A.:88 S.à_r.l.:12;lu:90 com:10
FR;fr;0.36;SARL:46 SAS:40 EURL:10 SA:2 SCOP:2;SAS:52 SA:46 SE:2;fr:86 com:14
MC;fr;0.5;SARL:80 SAM:20;SAM:100;mc:70 com:30
BE;nl;0.6;BV:92 CommV:4 CV:4;NV:90 BV:10;be:94 com:6
NL;nl;0.62;B.V.:90 V.O.F.:8 C.V.:2;B.V.:62 N.V.:38;nl:92 com:8
PT;pt;0.6;Lda.:90 Unipessoal_Lda.:6 S.A.:4;S.A.:90 Lda.:10;pt:90 com:10
IT;it;0.7;S.r.l.:78 S.n.c.:8 S.a.s.:7 S.p.A.:5 S.r.l.s.:2;S.p.A.:82 S.r.l.:18;it:92 com:8
SM;it;0.7;S.r.l.:90 S.p.A.:10;S.p.A.:100;sm:80 com:20
SE;sv;0.72;AB:98 HB:2;AB:100;se:92 com:8
NO;no;0.76;AS:98 ANS:2;AS:74 ASA:26;no:92 com:8
DK;da;0.7;ApS:74 A/S:26;A/S:96 ApS:4;dk:92 com:8
FI;en;0.72;Oy:98 Ky:2;Oy:66 Oyj:34;fi:92 com:8
IS;en;0.76;ehf.:98 slf.:2;hf.:72 ehf.:28;is:94 com:6
PL;en;0.7;Sp._z_o.o.:86 sp.j.:6 sp.k.:6 S.A.:2;S.A.:74 Sp._z_o.o.:26;pl:88 com.pl:8 com:4
CZ;en;0.76;s.r.o.:94 a.s.:4 v.o.s.:2;a.s.:78 s.r.o.:22;cz:94 com:6
SK;en;0.76;s.r.o.:96 a.s.:4;a.s.:78 s.r.o.:22;sk:94 com:6
HU;en;0.76;Kft.:90 Bt.:8 Zrt.:2;Zrt.:62 Nyrt.:18 Kft.:20;hu:92 com:8
RO;en;0.6;S.R.L.:96 S.A.:4;S.A.:72 S.R.L.:28;ro:92 com:8
MD;en;0.6;S.R.L.:96 S.A.:4;S.A.:80 S.R.L.:20;md:90 com:10
BG;en;0.66;OOD:50 EOOD:46 AD:4;AD:70 EAD:20 OOD:10;bg:88 com:12
HR;en;0.7;d.o.o.:96 j.d.o.o.:4;d.d.:74 d.o.o.:26;hr:94 com:6
SI;en;0.7;d.o.o.:98 d.n.o.:2;d.d.:70 d.o.o.:30;si:94 com:6
BA;en;0.7;d.o.o.:100;d.d.:80 d.o.o.:20;ba:92 com:8
RS;en;0.66;d.o.o.:100;a.d.:76 d.o.o.:24;rs:90 com:10
ME;en;0.66;d.o.o.:100;a.d.:80 d.o.o.:20;me:94 com:6
MK;en;0.66;DOOEL:70 DOO:30;AD:84 DOO:16;mk:86 com:14
AL;en;0.6;Sh.p.k.:100;Sh.a.:84 Sh.p.k.:16;al:80 com:20
XK;en;0.6;Sh.p.k.:100;Sh.a.:84 Sh.p.k.:16;com:100
GR;en;0.5;I.K.E.:48 E.P.E.:22 O.E.:20 A.E.:10;A.E.:100;gr:90 com:10
CY;en;0.7;Ltd:100;Ltd:60 PLC:40;com.cy:64 com:36
MT;en;0.7;Ltd:100;PLC:60 Ltd:40;com.mt:70 com:30
EE;en;0.7;OÜ:94 AS:6;AS:82 OÜ:18;ee:94 com:6
LV;en;0.7;SIA_~:100;AS_~:80 SIA_~:20;lv:94 com:6
LT;en;0.7;UAB_~:96 MB_~:4;AB_~:68 UAB_~:32;lt:94 com:6
UA;en;0.6;TOV_~:92 PP_~:8;PrAT_~:72 TOV_~:28;com.ua:60 ua:32 com:8
RU;en;0.6;OOO_~:96 AO_~:4;AO_~:62 PAO_~:30 OOO_~:8;ru:94 com:6
BY;en;0.6;OOO_~:78 ChUP_~:22;OAO_~:80 OOO_~:20;by:92 com:8
KZ;en;0.6;TOO_~:98 AO_~:2;AO_~:80 TOO_~:20;kz:90 com:10
UZ;en;0.6;MChJ_~:100;AJ_~:80 MChJ_~:20;uz:92 com:8
KG;en;0.6;OsOO_~:100;OAO_~:80 OsOO_~:20;kg:88 com:12
GE;en;0.6;LLC:96 JSC:4;JSC:84 LLC:16;ge:90 com:10
AM;en;0.6;LLC:94 CJSC:6;CJSC:60 OJSC:40;am:88 com:12
AZ;en;0.6;LLC:100;OJSC:60 CJSC:40;az:90 com:10
TR;en;0.6;Ltd._Şti.:84 A.Ş.:16;A.Ş.:98 Ltd._Şti.:2;com.tr:84 com:16
IL;en;0.7;Ltd.:100;Ltd.:100;co.il:82 com:18
SA;en;0.6;LLC:66 Est.:24 Co.:10;JSC:34 Co.:40 LLC:26;com.sa:56 sa:14 com:30
AE;en;0.6;LLC:76 FZ-LLC:14 FZE:10;PJSC:46 LLC:54;ae:76 com:24
QA;en;0.6;W.L.L.:100;Q.P.S.C.:60 W.L.L.:40;qa:60 com:40
KW;en;0.6;W.L.L.:100;K.S.C.P.:70 W.L.L.:30;com.kw:60 com:40
BH;en;0.6;W.L.L.:100;B.S.C.:80 W.L.L.:20;bh:50 com:50
OM;en;0.6;LLC:100;SAOG:60 LLC:40;om:50 com:50
JO;en;0.6;LLC:100;PLC:70 LLC:30;jo:60 com:40
LB;en;0.5;SARL:100;SAL:90 SARL:10;com.lb:50 com:50
EG;en;0.5;LLC:78 S.A.E.:22;S.A.E.:100;com.eg:46 eg:8 com:46
MA;fr;0.5;SARL:94 SA:6;SA:96 SARL:4;ma:90 com:10
DZ;fr;0.5;SARL:80 EURL:20;SPA:96 SARL:4;dz:84 com:16
TN;fr;0.5;SARL:88 SUARL:12;SA:96 SARL:4;tn:80 com.tn:12 com:8
SN;fr;0.5;SARL:86 SUARL:14;SA:96 SARL:4;sn:80 com:20
CI;fr;0.5;SARL:96 SA:4;SA:100;ci:80 com:20
CM;fr;0.5;SARL:96 SA:4;SA:100;cm:70 com:30
CD;fr;0.5;SARL:96 SA:4;SA:100;cd:60 com:40
AO;pt;0.5;Lda.:94 SA:6;SA:92 Lda.:8;co.ao:70 com:30
MZ;pt;0.5;Lda.:94 SA:6;SA:92 Lda.:8;co.mz:76 com:24
JP;en;0.72;Co.,_Ltd.:64 K.K.:20 G.K.:10 Inc.:6;Co.,_Ltd.:52 Corporation:24 K.K.:12 Holdings,_Inc.:12;co.jp:72 jp:20 com:8
CN;en;0.75;Co.,_Ltd.:100;Co.,_Ltd.:80 Group_Co.,_Ltd.:20;cn:44 com.cn:30 com:26
TW;en;0.72;Co.,_Ltd.:90 Inc.:10;Co.,_Ltd.:56 Corp.:26 Inc.:18;com.tw:88 com:12
MO;en;0.7;Ltd.:100;Ltd.:100;com.mo:80 com:20
KR;en;0.7;Co.,_Ltd.:86 Inc.:14;Co.,_Ltd.:66 Corp.:20 Inc.:14;co.kr:74 kr:8 com:18
VN;en;0.72;Co.,_Ltd.:72 JSC:28;JSC:86 Group_JSC:14;com.vn:50 vn:38 com:12
TH;en;0.75;Co.,_Ltd.:100;Co.,_Ltd.:46 PCL:54;co.th:72 com:22 in.th:6
ID;en;0.78;PT_~:92 CV_~:8;PT_~:78 PT_~_Tbk:22;co.id:68 id:14 com:18
KH;en;0.7;Co.,_Ltd.:100;PLC:50 Co.,_Ltd.:50;com.kh:70 com:30
IR;en;0.5;Co.:100;Co.:60 Group:40;ir:92 com:8
IQ;en;0.5;LLC:100;LLC:70 PJSC:30;iq:50 com:50
UY;es;0.5;S.R.L.:56 S.A.S.:26 S.A.:18;S.A.:100;com.uy:86 com:14
PY;es;0.5;S.R.L.:66 S.A.:34;S.A.:100;com.py:86 com:14
BO;es;0.5;S.R.L.:88 S.A.:12;S.A.:100;com.bo:82 com:18
EC;es;0.5;Cía._Ltda.:54 S.A.S.:26 S.A.:20;S.A.:100;com.ec:72 com:28
VE;es;0.5;C.A.:100;C.A.:78 S.A.:22;com.ve:76 com:24
GT;es;0.5;S.A.:100;S.A.:100;com.gt:68 com:32
CR;es;0.5;S.A.:72 S.R.L.:28;S.A.:100;co.cr:52 cr:18 com:30
PA;es;0.5;S.A.:100;S.A.:100;com.pa:56 com:44
DO;es;0.5;S.R.L.:84 S.A.S.:16;S.A.:80 S.A.S.:20;com.do:66 com:34
HN;es;0.5;S._de_R.L.:70 S.A.:30;S.A.:100;hn:66 com:34
SV;es;0.5;S.A._de_C.V.:100;S.A._de_C.V.:100;com.sv:70 com:30
NI;es;0.5;S.A.:100;S.A.:100;com.ni:72 com:28
CU;es;0.4;S.A.:100;S.A.:100;cu:90 com:10
AD;es;0.5;S.L.:84 S.A.:16;S.A.:90 S.L.:10;ad:80 com:20
`;
/** Countries without a line of their own. */
export const ELSEWHERE = "en;0.55;Ltd.:100;Ltd.:70 PLC:30;com:100";

/** Forms of partnerships, which lawyers, accountants and the like choose in some countries. */
export const PARTNERSHIPS: Readonly<Record<string, string>> = {
  US: "LLP:52 PLLC:22 P.C.:18 LLC:8",
  CA: "LLP:74 Inc.:26",
  GB: "LLP:66 Ltd:34",
  DE: "PartG_mbB:52 GmbH:42 PartG:6",
  IN: "LLP:72 Pvt._Ltd.:28",
  AU: "Pty_Ltd:88 LLP:12",
  FR: "SELARL:58 SARL:32 SCP:10",
  SG: "LLP:66 Pte._Ltd.:34",
};
export const PARTNERSHIP_INDUSTRIES = new Set(["law", "accounting", "architecture"]);

/** Industries that need the legal form of a large firm from the start. */
export const LARGE_INDUSTRIES = new Set(["banking", "insurance", "airline", "utility"]);

/** Boxes that a firm reads, by the language of its names; the first is that of the sales people. */
export const MAILBOXES: Readonly<Record<string, string>> = {
  en: "sales info info info info contact contact contact hello hello office enquiries team",
  de: "vertrieb info info info info kontakt kontakt office service hallo",
  fr: "commercial contact contact contact contact info accueil bonjour",
  es: "ventas info info info contacto contacto contacto hola administracion",
  it: "commerciale info info info info segreteria contatti",
  pt: "comercial geral geral geral info info contacto",
  nl: "verkoop info info info info contact hallo",
  br: "vendas contato contato contato atendimento info comercial",
  sv: "forsaljning info info info kontakt kundtjanst",
  da: "salg info info info kontakt mail post",
  no: "salg post post firmapost kontakt info",
};
/** Sectors whose firms have sales people to write to. */
export const SELLING_SECTORS = new Set([
  "Technology",
  "Manufacturing",
  "Retail",
  "Transportation & Logistics",
  "Agriculture & Food",
]);

/** Endings that firms of the technology sector like as well. */
export const TECHNOLOGY_DOMAINS = "io ai dev tech app cloud".split(" ");
