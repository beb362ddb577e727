/** The periodic table: symbol; name; atomic mass; group (0 for lanthanides and actinides); period; category; state at room temperature; melting and boiling point in °C; density in g/cm³; electronegativity; year of discovery (ancient where empty). */
export const ELEMENTS = `
symbol;name;mass#;group#;period#;category;state;melting#;boiling#;density#;electronegativity#;discovered#
H;Hydrogen;1.008;1;1;Nonmetal;Gas;-259.16;-252.88;0.00008988;2.2;1766
He;Helium;4.0026;18;1;Noble gas;Gas;;-268.93;0.0001785;;1868
Li;Lithium;6.94;1;2;Alkali metal;Solid;180.5;1342;0.534;0.98;1817
Be;Beryllium;9.0122;2;2;Alkaline earth metal;Solid;1287;2469;1.85;1.57;1798
B;Boron;10.81;13;2;Metalloid;Solid;2076;3927;2.34;2.04;1808
C;Carbon;12.011;14;2;Nonmetal;Solid;3550;4027;2.267;2.55;
N;Nitrogen;14.007;15;2;Nonmetal;Gas;-210;-195.79;0.0012506;3.04;1772
O;Oxygen;15.999;16;2;Nonmetal;Gas;-218.79;-182.96;0.001429;3.44;1774
F;Fluorine;18.998;17;2;Halogen;Gas;-219.67;-188.11;0.001696;3.98;1886
Ne;Neon;20.18;18;2;Noble gas;Gas;-248.59;-246.05;0.0008999;;1898
Na;Sodium;22.99;1;3;Alkali metal;Solid;97.79;882.94;0.971;0.93;1807
Mg;Magnesium;24.305;2;3;Alkaline earth metal;Solid;650;1090;1.738;1.31;1755
Al;Aluminum;26.982;13;3;Post-transition metal;Solid;660.32;2470;2.698;1.61;1825
Si;Silicon;28.085;14;3;Metalloid;Solid;1414;3265;2.3296;1.9;1824
P;Phosphorus;30.974;15;3;Nonmetal;Solid;44.15;280.5;1.82;2.19;1669
S;Sulfur;32.06;16;3;Nonmetal;Solid;115.21;444.6;2.067;2.58;
Cl;Chlorine;35.45;17;3;Halogen;Gas;-101.5;-34.04;0.003214;3.16;1774
Ar;Argon;39.948;18;3;Noble gas;Gas;-189.34;-185.85;0.0017837;;1894
K;Potassium;39.098;1;4;Alkali metal;Solid;63.5;759;0.862;0.82;1807
Ca;Calcium;40.078;2;4;Alkaline earth metal;Solid;842;1484;1.54;1;1808
Sc;Scandium;44.956;3;4;Transition metal;Solid;1541;2836;2.989;1.36;1879
Ti;Titanium;47.867;4;4;Transition metal;Solid;1668;3287;4.54;1.54;1791
V;Vanadium;50.942;5;4;Transition metal;Solid;1910;3407;6.11;1.63;1801
Cr;Chromium;51.996;6;4;Transition metal;Solid;1907;2671;7.15;1.66;1797
Mn;Manganese;54.938;7;4;Transition metal;Solid;1246;2061;7.44;1.55;1774
Fe;Iron;55.845;8;4;Transition metal;Solid;1538;2862;7.874;1.83;
Co;Cobalt;58.933;9;4;Transition metal;Solid;1495;2927;8.86;1.88;1735
Ni;Nickel;58.693;10;4;Transition metal;Solid;1455;2730;8.912;1.91;1751
Cu;Copper;63.546;11;4;Transition metal;Solid;1084.62;2562;8.96;1.9;
Zn;Zinc;65.38;12;4;Transition metal;Solid;419.53;907;7.134;1.65;
Ga;Gallium;69.723;13;4;Post-transition metal;Solid;29.76;2400;5.907;1.81;1875
Ge;Germanium;72.63;14;4;Metalloid;Solid;938.25;2833;5.323;2.01;1886
As;Arsenic;74.922;15;4;Metalloid;Solid;817;614;5.776;2.18;
Se;Selenium;78.971;16;4;Nonmetal;Solid;221;685;4.809;2.55;1817
Br;Bromine;79.904;17;4;Halogen;Liquid;-7.2;58.8;3.122;2.96;1826
Kr;Krypton;83.798;18;4;Noble gas;Gas;-157.36;-153.22;0.003733;3;1898
Rb;Rubidium;85.468;1;5;Alkali metal;Solid;39.31;688;1.532;0.82;1861
Sr;Strontium;87.62;2;5;Alkaline earth metal;Solid;777;1382;2.64;0.95;1790
Y;Yttrium;88.906;3;5;Transition metal;Solid;1526;3345;4.469;1.22;1794
Zr;Zirconium;91.224;4;5;Transition metal;Solid;1855;4409;6.506;1.33;1789
Nb;Niobium;92.906;5;5;Transition metal;Solid;2477;4744;8.57;1.6;1801
Mo;Molybdenum;95.95;6;5;Transition metal;Solid;2623;4639;10.22;2.16;1778
Tc;Technetium;98;7;5;Transition metal;Solid;2157;4265;11.5;1.9;1937
Ru;Ruthenium;101.07;8;5;Transition metal;Solid;2334;4150;12.37;2.2;1844
Rh;Rhodium;102.91;9;5;Transition metal;Solid;1964;3695;12.41;2.28;1804
Pd;Palladium;106.42;10;5;Transition metal;Solid;1554.9;2963;12.02;2.2;1803
Ag;Silver;107.87;11;5;Transition metal;Solid;961.78;2162;10.501;1.93;
Cd;Cadmium;112.41;12;5;Transition metal;Solid;321.07;767;8.69;1.69;1817
In;Indium;114.82;13;5;Post-transition metal;Solid;156.6;2072;7.31;1.78;1863
Sn;Tin;118.71;14;5;Post-transition metal;Solid;231.93;2602;7.287;1.96;
Sb;Antimony;121.76;15;5;Metalloid;Solid;630.63;1587;6.685;2.05;
Te;Tellurium;127.6;16;5;Metalloid;Solid;449.51;988;6.232;2.1;1782
I;Iodine;126.9;17;5;Halogen;Solid;113.7;184.3;4.93;2.66;1811
Xe;Xenon;131.29;18;5;Noble gas;Gas;-111.75;-108.1;0.005887;2.6;1898
Cs;Cesium;132.91;1;6;Alkali metal;Solid;28.44;671;1.873;0.79;1860
Ba;Barium;137.33;2;6;Alkaline earth metal;Solid;727;1870;3.594;0.89;1808
La;Lanthanum;138.91;0;6;Lanthanide;Solid;920;3464;6.145;1.1;1839
Ce;Cerium;140.12;0;6;Lanthanide;Solid;798;3443;6.77;1.12;1803
Pr;Praseodymium;140.91;0;6;Lanthanide;Solid;931;3520;6.773;1.13;1885
Nd;Neodymium;144.24;0;6;Lanthanide;Solid;1021;3074;7.007;1.14;1885
Pm;Promethium;145;0;6;Lanthanide;Solid;1042;3000;7.26;1.13;1945
Sm;Samarium;150.36;0;6;Lanthanide;Solid;1072;1794;7.52;1.17;1879
Eu;Europium;151.96;0;6;Lanthanide;Solid;822;1529;5.243;1.2;1901
Gd;Gadolinium;157.25;0;6;Lanthanide;Solid;1313;3273;7.895;1.2;1880
Tb;Terbium;158.93;0;6;Lanthanide;Solid;1356;3230;8.229;1.2;1843
Dy;Dysprosium;162.5;0;6;Lanthanide;Solid;1412;2567;8.55;1.22;1886
Ho;Holmium;164.93;0;6;Lanthanide;Solid;1474;2700;8.795;1.23;1878
Er;Erbium;167.26;0;6;Lanthanide;Solid;1529;2868;9.066;1.24;1843
Tm;Thulium;168.93;0;6;Lanthanide;Solid;1545;1950;9.321;1.25;1879
Yb;Ytterbium;173.05;0;6;Lanthanide;Solid;824;1196;6.965;1.1;1878
Lu;Lutetium;174.97;3;6;Lanthanide;Solid;1663;3402;9.84;1.27;1907
Hf;Hafnium;178.49;4;6;Transition metal;Solid;2233;4603;13.31;1.3;1923
Ta;Tantalum;180.95;5;6;Transition metal;Solid;3017;5458;16.654;1.5;1802
W;Tungsten;183.84;6;6;Transition metal;Solid;3422;5555;19.25;2.36;1783
Re;Rhenium;186.21;7;6;Transition metal;Solid;3186;5596;21.02;1.9;1925
Os;Osmium;190.23;8;6;Transition metal;Solid;3033;5012;22.59;2.2;1803
Ir;Iridium;192.22;9;6;Transition metal;Solid;2446;4428;22.56;2.2;1803
Pt;Platinum;195.08;10;6;Transition metal;Solid;1768.3;3825;21.46;2.28;1735
Au;Gold;196.97;11;6;Transition metal;Solid;1064.18;2856;19.282;2.54;
Hg;Mercury;200.59;12;6;Transition metal;Liquid;-38.83;356.73;13.5336;2;
Tl;Thallium;204.38;13;6;Post-transition metal;Solid;304;1473;11.85;1.62;1861
Pb;Lead;207.2;14;6;Post-transition metal;Solid;327.46;1749;11.342;2.33;
Bi;Bismuth;208.98;15;6;Post-transition metal;Solid;271.5;1564;9.807;2.02;1753
Po;Polonium;209;16;6;Post-transition metal;Solid;254;962;9.32;2;1898
At;Astatine;210;17;6;Halogen;Solid;302;337;7;2.2;1940
Rn;Radon;222;18;6;Noble gas;Gas;-71;-61.7;0.00973;2.2;1900
Fr;Francium;223;1;7;Alkali metal;Solid;27;677;1.87;0.7;1939
Ra;Radium;226;2;7;Alkaline earth metal;Solid;700;1737;5.5;0.9;1898
Ac;Actinium;227;0;7;Actinide;Solid;1050;3198;10.07;1.1;1899
Th;Thorium;232.04;0;7;Actinide;Solid;1750;4788;11.72;1.3;1829
Pa;Protactinium;231.04;0;7;Actinide;Solid;1572;4000;15.37;1.5;1913
U;Uranium;238.03;0;7;Actinide;Solid;1135;4131;18.95;1.38;1789
Np;Neptunium;237;0;7;Actinide;Solid;644;3902;20.45;1.36;1940
Pu;Plutonium;244;0;7;Actinide;Solid;640;3228;19.84;1.28;1940
Am;Americium;243;0;7;Actinide;Solid;1176;2011;13.69;1.3;1944
Cm;Curium;247;0;7;Actinide;Solid;1345;3110;13.51;1.3;1944
Bk;Berkelium;247;0;7;Actinide;Solid;986;2627;14.79;1.3;1949
Cf;Californium;251;0;7;Actinide;Solid;900;1470;15.1;1.3;1950
Es;Einsteinium;252;0;7;Actinide;Solid;860;996;8.84;1.3;1952
Fm;Fermium;257;0;7;Actinide;Solid;1527;;9.7;1.3;1952
Md;Mendelevium;258;0;7;Actinide;Solid;827;;10.3;1.3;1955
No;Nobelium;259;0;7;Actinide;Solid;827;;9.9;1.3;1966
Lr;Lawrencium;266;3;7;Actinide;Solid;1627;;15.6;1.3;1961
Rf;Rutherfordium;267;4;7;Transition metal;Solid;;;23.2;;1969
Db;Dubnium;268;5;7;Transition metal;Solid;;;29.3;;1970
Sg;Seaborgium;269;6;7;Transition metal;Solid;;;35;;1974
Bh;Bohrium;270;7;7;Transition metal;Solid;;;37.1;;1981
Hs;Hassium;277;8;7;Transition metal;Solid;;;40.7;;1984
Mt;Meitnerium;278;9;7;Unknown;Unknown;;;37.4;;1982
Ds;Darmstadtium;281;10;7;Unknown;Unknown;;;34.8;;1994
Rg;Roentgenium;282;11;7;Unknown;Unknown;;;28.7;;1994
Cn;Copernicium;285;12;7;Unknown;Unknown;;;14;;1996
Nh;Nihonium;286;13;7;Unknown;Unknown;;;16;;2004
Fl;Flerovium;289;14;7;Unknown;Unknown;;;14;;1999
Mc;Moscovium;290;15;7;Unknown;Unknown;;;13.5;;2003
Lv;Livermorium;293;16;7;Unknown;Unknown;;;12.9;;2000
Ts;Tennessine;294;17;7;Unknown;Unknown;;;7.2;;2010
Og;Oganesson;294;18;7;Unknown;Unknown;;;5;;2002
`;
