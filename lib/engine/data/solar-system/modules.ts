/** Solar panels: maker; model; watts; per cent efficiency; cells; square metres; price in dollars; years of warranty; weight. */
export const MODULES = `
maker;panel_model;watts#;efficiency#;cell_type;area#;price#;warranty#;weight#
LONGi;Hi-MO 6 LR5-54HTH-435M;435;22.3;Monocrystalline HPBC;1.95;142;25;9
LONGi;Hi-MO 5 LR5-72HPH-550M;550;21.3;Monocrystalline PERC;2.58;148;25;8
LONGi;Hi-MO X6 LR5-72HTH-580M;580;22.5;Monocrystalline HPBC;2.58;176;25;5
JinkoSolar;Tiger Neo N-type 54HL4R-B 440;440;22.02;Monocrystalline TOPCon;2;136;25;9
JinkoSolar;Tiger Neo N-type 72HL4-V 575;575;22.26;Monocrystalline TOPCon;2.58;158;30;8
JinkoSolar;Tiger Pro 60HC 460;460;21.32;Monocrystalline PERC;2.16;126;25;5
Trina Solar;Vertex S+ TSM-430NEG9R.28;430;21.5;Monocrystalline TOPCon;2;139;25;9
Trina Solar;Vertex S TSM-405DE09.08;405;21.1;Monocrystalline PERC;1.92;118;25;6
Trina Solar;Vertex N TSM-690NEG21C.20;690;22.2;Monocrystalline TOPCon;3.11;205;30;4
JA Solar;JAM54D40-440/LB;440;22.0;Monocrystalline TOPCon;2;132;25;8
JA Solar;JAM72S30-550/MR;550;21.3;Monocrystalline PERC;2.58;138;25;6
Canadian Solar;HiKu6 CS6R-410MS;410;21;Monocrystalline PERC;1.95;122;25;7
Canadian Solar;TOPHiKu6 CS6.1-54TM-455;455;22.8;Monocrystalline TOPCon;2;149;25;5
Canadian Solar;BiHiKu7 CS7N-665MB-AG;665;21.4;Monocrystalline PERC;3.11;192;30;3
Qcells;Q.PEAK DUO ML-G11S+ 410;410;21;Monocrystalline PERC;1.96;168;25;6
Qcells;Q.TRON BLK M-G2+ 430;430;22;Monocrystalline TOPCon;1.95;189;25;5
REC;Alpha Pure-R 430;430;22.3;Heterojunction;1.93;262;25;4
REC;Alpha Pure 410AA;410;21.6;Heterojunction;1.9;248;25;3
SunPower;Maxeon 6 AC 440;440;22.8;Interdigitated back contact;1.93;345;40;3
SunPower;Maxeon 3 400;400;22.6;Interdigitated back contact;1.77;330;40;2
Meyer Burger;Black 390;390;21.5;Heterojunction;1.82;270;30;2
Panasonic;EverVolt EVPV410HK2;410;22.2;Heterojunction;1.85;288;25;2
Risen;RSM40-8-410M;410;21.3;Monocrystalline PERC;1.92;112;25;3
Risen;Hyper-ion RSM132-8-705BHDG;705;22.7;Heterojunction;3.11;226;30;2
AIKO;Neostar 2P A460-MAH54Mb;460;23.6;All back contact;1.95;172;25;3
First Solar;Series 6 Plus FS-6460A;460;18.6;Cadmium telluride;2.47;155;25;3
First Solar;Series 7 TR1 FS-7530A;530;19;Cadmium telluride;2.8;178;30;3
Astronergy;ASTRO N5 CHSM54N-435;435;22.3;Monocrystalline TOPCon;1.95;128;25;3
Solarwatt;Panel vision AM 4.5 440;440;22.5;Monocrystalline TOPCon;1.95;236;30;2
DMEGC;DM440M10RT-B54HBT;440;22.5;Monocrystalline TOPCon;1.95;124;25;3
Hyundai;HiE-S400VG;400;20.9;Monocrystalline PERC;1.91;145;25;2
Suntech;Ultra V STP405S-C54/Umhm;405;20.7;Monocrystalline PERC;1.95;110;25;2
GCL;GCL-NT12/66GDF-700;700;22.5;Monocrystalline TOPCon;3.11;188;30;2
Talesun;BISTAR TP6F60M-350;350;19.2;Monocrystalline PERC;1.82;94;25;2
Yingli;Panda 3.0 YLM 54CSP-430;430;22;Monocrystalline TOPCon;1.95;121;25;2
Winaico;WST-410MG;410;21.1;Monocrystalline PERC;1.94;152;25;1
`;

/** Inverters: maker; model; kilowatts; per cent efficiency; kind; price in dollars; weight. */
export const INVERTERS = `
inverter_maker;inverter_model;kilowatts#;inverter_efficiency#;inverter_type;inverter_price#;inverter_weight#
SMA;Sunny Boy 5.0;5;97;String;1150;9
SMA;Sunny Boy 3.0;3;97;String;890;6
Fronius;Primo 8.2-1;8.2;97.8;String;1720;7
SMA;Sunny Tripower X 15;15;98.2;String;2350;6
SMA;Sunny Tripower CORE1;50;98.1;String;4600;4
Fronius;Symo GEN24 10.0 Plus;10;98.1;Hybrid;2850;8
Fronius;Primo 5.0-1;5;98;String;1280;6
Huawei;SUN2000-10KTL-M1;10;98.6;Hybrid;1750;9
Huawei;SUN2000-100KTL-M2;100;98.8;String;5400;4
Sungrow;SH10RT;10;98.4;Hybrid;1820;7
Sungrow;SG110CX;110;98.7;String;5200;4
SolarEdge;SE10K-RWB48;10;97.6;String with optimizers;2600;6
SolarEdge;SE7600H;7.6;99;String with optimizers;1980;6
Enphase;IQ8PLUS;0.29;97;Microinverter;165;7
Enphase;IQ8M;0.33;97.5;Microinverter;182;5
GoodWe;GW10K-ET Plus+;10;98.3;Hybrid;1680;5
Growatt;MOD 10KTL3-XH;10;98.6;Hybrid;1290;5
Kostal;PLENTICORE plus G2 10;10;97.2;Hybrid;2250;3
Fimer;PVS-50-TL;50;98.3;String;4450;2
Delta;M50A;50;98.4;String;4300;2
Ginlong Solis;S6-EH3P10K-H;10;97.9;Hybrid;1540;4
Victron;MultiPlus-II 48/5000;4;96;Battery;1320;3
`;
