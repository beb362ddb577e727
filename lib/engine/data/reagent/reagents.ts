/** Chemicals of laboratories: name; CAS number; formula; molar mass in g/mol; kind; form; hazard; storage; dollars a pack; pack; weight. */
export const REAGENTS = `
name;cas;formula;molar_mass#;category;form;hazard;storage;price#;pack;weight#
Acetone;67-64-1;C3H6O;58.08;Solvent;Liquid;Flammable;Flammables cabinet;38;1 L;9
Ethanol;64-17-5;C2H6O;46.07;Solvent;Liquid;Flammable;Flammables cabinet;45;1 L;10
Methanol;67-56-1;CH4O;32.04;Solvent;Liquid;Toxic, flammable;Flammables cabinet;36;1 L;8
Isopropanol;67-63-0;C3H8O;60.1;Solvent;Liquid;Flammable;Flammables cabinet;34;1 L;8
Acetonitrile;75-05-8;C2H3N;41.05;Solvent;Liquid;Toxic, flammable;Flammables cabinet;72;1 L;7
Dichloromethane;75-09-2;CH2Cl2;84.93;Solvent;Liquid;Health hazard;Ventilated cabinet;41;1 L;5
Chloroform;67-66-3;CHCl3;119.38;Solvent;Liquid;Health hazard;Ventilated cabinet;58;1 L;5
Toluene;108-88-3;C7H8;92.14;Solvent;Liquid;Flammable;Flammables cabinet;39;1 L;5
Hexane;110-54-3;C6H14;86.18;Solvent;Liquid;Flammable;Flammables cabinet;44;1 L;5
Ethyl Acetate;141-78-6;C4H8O2;88.11;Solvent;Liquid;Flammable;Flammables cabinet;37;1 L;5
Diethyl Ether;60-29-7;C4H10O;74.12;Solvent;Liquid;Extremely flammable;Flammables cabinet;61;1 L;4
Tetrahydrofuran;109-99-9;C4H8O;72.11;Solvent;Liquid;Flammable;Flammables cabinet;68;1 L;4
Dimethyl Sulfoxide;67-68-5;C2H6OS;78.13;Solvent;Liquid;None;Room temperature;82;1 L;7
N,N-Dimethylformamide;68-12-2;C3H7NO;73.09;Solvent;Liquid;Health hazard;Ventilated cabinet;56;1 L;4
1,4-Dioxane;123-91-1;C4H8O2;88.11;Solvent;Liquid;Flammable;Flammables cabinet;77;1 L;2
Pyridine;110-86-1;C5H5N;79.1;Solvent;Liquid;Flammable;Flammables cabinet;88;500 mL;2
Glycerol;56-81-5;C3H8O3;92.09;Solvent;Liquid;None;Room temperature;42;1 L;5
Hydrochloric Acid 37%;7647-01-0;HCl;36.46;Acid;Liquid;Corrosive;Acid cabinet;29;1 L;9
Sulfuric Acid 96%;7664-93-9;H2SO4;98.08;Acid;Liquid;Corrosive;Acid cabinet;31;1 L;8
Nitric Acid 65%;7697-37-2;HNO3;63.01;Acid;Liquid;Oxidizing, corrosive;Acid cabinet;36;1 L;6
Phosphoric Acid 85%;7664-38-2;H3PO4;98;Acid;Liquid;Corrosive;Acid cabinet;34;1 L;5
Acetic Acid, glacial;64-19-7;C2H4O2;60.05;Acid;Liquid;Corrosive, flammable;Acid cabinet;33;1 L;8
Formic Acid;64-18-6;CH2O2;46.03;Acid;Liquid;Corrosive;Acid cabinet;42;500 mL;4
Citric Acid;77-92-9;C6H8O7;192.12;Acid;Powder;Irritant;Room temperature;28;500 g;5
Oxalic Acid;144-62-7;C2H2O4;90.03;Acid;Crystals;Harmful;Room temperature;32;500 g;3
Boric Acid;10043-35-3;H3BO3;61.83;Acid;Powder;Health hazard;Room temperature;36;500 g;4
Trifluoroacetic Acid;76-05-1;C2HF3O2;114.02;Acid;Liquid;Corrosive;Acid cabinet;96;100 mL;3
L-Ascorbic Acid;50-81-7;C6H8O6;176.12;Acid;Powder;None;Dark, dry;48;250 g;4
Sodium Hydroxide;1310-73-2;NaOH;40;Base;Pellets;Corrosive;Dry, airtight;27;500 g;10
Potassium Hydroxide;1310-58-3;KOH;56.11;Base;Pellets;Corrosive;Dry, airtight;31;500 g;6
Ammonia Solution 25%;1336-21-6;NH4OH;35.05;Base;Liquid;Corrosive;Ventilated cabinet;30;1 L;5
Calcium Hydroxide;1305-62-0;Ca(OH)2;74.09;Base;Powder;Irritant;Dry, airtight;24;500 g;3
Triethylamine;121-44-8;C6H15N;101.19;Base;Liquid;Flammable, corrosive;Flammables cabinet;54;500 mL;3
Sodium Carbonate;497-19-8;Na2CO3;105.99;Salt;Powder;Irritant;Room temperature;22;1 kg;6
Sodium Bicarbonate;144-55-8;NaHCO3;84.01;Salt;Powder;None;Room temperature;19;1 kg;7
Sodium Chloride;7647-14-5;NaCl;58.44;Salt;Crystals;None;Room temperature;18;1 kg;11
Potassium Chloride;7447-40-7;KCl;74.55;Salt;Crystals;None;Room temperature;23;500 g;7
Calcium Chloride;10043-52-4;CaCl2;110.98;Salt;Pellets;Irritant;Dry, airtight;26;500 g;6
Magnesium Chloride;7786-30-3;MgCl2;95.21;Salt;Powder;None;Dry, airtight;34;250 g;5
Magnesium Sulfate;7487-88-9;MgSO4;120.37;Salt;Powder;None;Dry, airtight;25;500 g;6
Sodium Sulfate;7757-82-6;Na2SO4;142.04;Salt;Powder;None;Room temperature;22;1 kg;5
Ammonium Chloride;12125-02-9;NH4Cl;53.49;Salt;Powder;Harmful;Room temperature;24;500 g;5
Ammonium Sulfate;7783-20-2;(NH4)2SO4;132.14;Salt;Crystals;None;Room temperature;27;500 g;5
Silver Nitrate;7761-88-8;AgNO3;169.87;Salt;Crystals;Oxidizing, corrosive;Dark, dry;164;25 g;5
Potassium Permanganate;7722-64-7;KMnO4;158.03;Oxidizer;Crystals;Oxidizing;Oxidizer cabinet;38;500 g;5
Hydrogen Peroxide 30%;7722-84-1;H2O2;34.01;Oxidizer;Liquid;Oxidizing, corrosive;Refrigerator 2-8 °C;32;1 L;6
Potassium Dichromate;7778-50-9;K2Cr2O7;294.18;Oxidizer;Crystals;Toxic, oxidizing;Oxidizer cabinet;46;250 g;2
Sodium Hypochlorite;7681-52-9;NaClO;74.44;Oxidizer;Liquid;Corrosive;Refrigerator 2-8 °C;21;1 L;4
Iodine;7553-56-2;I2;253.81;Oxidizer;Crystals;Harmful;Ventilated cabinet;74;100 g;4
Copper(II) Sulfate;7758-98-7;CuSO4;159.61;Salt;Crystals;Harmful;Room temperature;29;500 g;6
Iron(III) Chloride;7705-08-0;FeCl3;162.2;Salt;Powder;Corrosive;Dry, airtight;33;250 g;4
Zinc Sulfate;7733-02-0;ZnSO4;161.47;Salt;Powder;Harmful;Room temperature;31;250 g;3
Potassium Iodide;7681-11-0;KI;166;Salt;Crystals;Health hazard;Dark, dry;58;250 g;4
Sodium Thiosulfate;7772-98-7;Na2S2O3;158.11;Salt;Crystals;None;Room temperature;26;500 g;4
Sodium Azide;26628-22-8;NaN3;65.01;Salt;Powder;Very toxic;Locked poisons cabinet;92;25 g;2
Tris Base;77-86-1;C4H11NO3;121.14;Buffer;Powder;Irritant;Room temperature;64;500 g;8
HEPES;7365-45-9;C8H18N2O4S;238.3;Buffer;Powder;None;Room temperature;118;100 g;6
MES;4432-31-9;C6H13NO4S;195.24;Buffer;Powder;None;Room temperature;96;100 g;3
EDTA;60-00-4;C10H16N2O8;292.24;Buffer;Powder;Irritant;Room temperature;52;250 g;6
Glycine;56-40-6;C2H5NO2;75.07;Biochemical;Powder;None;Room temperature;39;500 g;5
D-Glucose;50-99-7;C6H12O6;180.16;Biochemical;Powder;None;Room temperature;32;1 kg;7
Sucrose;57-50-1;C12H22O11;342.3;Biochemical;Crystals;None;Room temperature;34;1 kg;5
Urea;57-13-6;CH4N2O;60.06;Biochemical;Crystals;None;Room temperature;36;1 kg;5
Sodium Dodecyl Sulfate;151-21-3;C12H25NaO4S;288.38;Detergent;Powder;Harmful, flammable;Room temperature;86;250 g;6
Triton X-100;9002-93-1;C16H26O2;250.38;Detergent;Liquid;Harmful;Room temperature;62;250 mL;5
Tween 20;9005-64-5;C58H114O26;1227.5;Detergent;Liquid;None;Room temperature;58;500 mL;6
Dithiothreitol;3483-12-3;C4H10O2S2;154.25;Biochemical;Powder;Harmful;Freezer -20 °C;112;5 g;4
2-Mercaptoethanol;60-24-2;C2H6OS;78.13;Biochemical;Liquid;Toxic;Ventilated cabinet;66;100 mL;3
Imidazole;288-32-4;C3H4N2;68.08;Biochemical;Crystals;Corrosive;Room temperature;74;100 g;3
Acrylamide;79-06-1;C3H5NO;71.08;Biochemical;Powder;Toxic;Refrigerator 2-8 °C;88;250 g;3
Ampicillin Sodium;69-52-3;C16H18N3NaO4S;371.39;Antibiotic;Powder;Sensitizer;Refrigerator 2-8 °C;94;25 g;4
Caffeine;58-08-2;C8H10N4O2;194.19;Standard;Powder;Harmful;Room temperature;49;100 g;3
Aspirin;50-78-2;C9H8O4;180.16;Standard;Powder;Harmful;Room temperature;52;100 g;3
Benzoic Acid;65-85-0;C7H6O2;122.12;Standard;Crystals;Irritant;Room temperature;37;250 g;3
Phenolphthalein;77-09-8;C20H14O4;318.32;Indicator;Powder;Health hazard;Room temperature;61;50 g;4
Methyl Orange;547-58-0;C14H14N3NaO3S;327.33;Indicator;Powder;Toxic;Room temperature;48;25 g;3
Methylene Blue;61-73-4;C16H18ClN3S;319.85;Indicator;Powder;Harmful;Room temperature;56;25 g;4
Bromothymol Blue;76-59-5;C27H28Br2O5S;624.38;Indicator;Powder;None;Room temperature;67;5 g;2
Ninhydrin;485-47-2;C9H6O4;178.14;Indicator;Powder;Harmful;Refrigerator 2-8 °C;72;25 g;2
Coomassie Brilliant Blue G-250;6104-58-1;C47H48N3NaO7S2;854.02;Indicator;Powder;None;Room temperature;94;10 g;3
Zinc Powder;7440-66-6;Zn;65.38;Metal;Powder;Flammable solid;Dry, airtight;42;250 g;3
Magnesium Turnings;7439-95-4;Mg;24.31;Metal;Turnings;Flammable solid;Dry, airtight;58;250 g;3
Sodium Metal;7440-23-5;Na;22.99;Metal;Lumps;Water-reactive;Under oil;110;100 g;1
Palladium on Carbon 10%;7440-05-3;Pd;106.42;Catalyst;Powder;Flammable solid;Dry, airtight;420;10 g;2
Silica Gel 60;7631-86-9;SiO2;60.08;Adsorbent;Powder;None;Room temperature;74;1 kg;4
`;
