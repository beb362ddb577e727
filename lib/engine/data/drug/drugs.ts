/**
 * Drugs of a retail pharmacy. A star behind the brand: there is no generic yet. Directions are a code of DIRECTIONS, days those it is dispensed for, the price in
 * dollars that of a generic unit (tablet, mL, gram, inhaler …). Schedule: Rx, OTC or the class of a controlled substance.
 */
export const DRUGS = `
name;brand;class;form;strengths[];directions;days[];price#;schedule;treats[];weight#
Atorvastatin;Lipitor;Statin;tablet;20 mg|40 mg|10 mg|80 mg;hs;30|90;0.22;Rx;High cholesterol|Coronary artery disease;40
Rosuvastatin;Crestor;Statin;tablet;10 mg|20 mg|5 mg|40 mg;od;30|90;0.28;Rx;High cholesterol;18
Simvastatin;Zocor;Statin;tablet;20 mg|40 mg|10 mg;hs;30|90;0.18;Rx;High cholesterol;14
Pravastatin;Pravachol;Statin;tablet;40 mg|20 mg|80 mg;hs;30|90;0.31;Rx;High cholesterol;9
Ezetimibe;Zetia;Cholesterol absorption inhibitor;tablet;10 mg;od;30|90;0.42;Rx;High cholesterol;6
Fenofibrate;Tricor;Fibrate;tablet;145 mg|48 mg;od;30|90;0.55;Rx;High triglycerides;5
Lisinopril;Zestril;ACE inhibitor;tablet;10 mg|20 mg|40 mg|5 mg;od;30|90;0.11;Rx;Hypertension|Heart failure;38
Enalapril;Vasotec;ACE inhibitor;tablet;10 mg|5 mg|20 mg;bid;30|90;0.25;Rx;Hypertension|Heart failure;5
Benazepril;Lotensin;ACE inhibitor;tablet;20 mg|10 mg|40 mg;od;30|90;0.17;Rx;Hypertension;6
Ramipril;Altace;ACE inhibitor;capsule;5 mg|10 mg|2.5 mg;od;30|90;0.27;Rx;Hypertension;4
Losartan;Cozaar;Angiotensin receptor blocker;tablet;50 mg|100 mg|25 mg;od;30|90;0.19;Rx;Hypertension|Diabetic kidney disease;26
Valsartan;Diovan;Angiotensin receptor blocker;tablet;160 mg|80 mg|320 mg;od;30|90;0.34;Rx;Hypertension|Heart failure;7
Olmesartan;Benicar;Angiotensin receptor blocker;tablet;20 mg|40 mg;od;30|90;0.36;Rx;Hypertension;5
Irbesartan;Avapro;Angiotensin receptor blocker;tablet;150 mg|300 mg;od;30|90;0.33;Rx;Hypertension;4
Sacubitril-Valsartan;Entresto;Angiotensin receptor-neprilysin inhibitor;tablet;49/51 mg|24/26 mg|97/103 mg;bid;30|90;2.9;Rx;Heart failure;3
Amlodipine;Norvasc;Calcium channel blocker;tablet;5 mg|10 mg|2.5 mg;od;30|90;0.12;Rx;Hypertension|Angina;30
Diltiazem;Cardizem CD;Calcium channel blocker;extended-release capsule;180 mg|120 mg|240 mg;od;30|90;0.62;Rx;Hypertension|Atrial fibrillation;5
Nifedipine;Procardia XL;Calcium channel blocker;extended-release tablet;30 mg|60 mg;od;30|90;0.66;Rx;Hypertension;4
Metoprolol Succinate;Toprol-XL;Beta blocker;extended-release tablet;50 mg|25 mg|100 mg;od;30|90;0.26;Rx;Hypertension|Heart failure;20
Metoprolol Tartrate;Lopressor;Beta blocker;tablet;25 mg|50 mg|100 mg;bid;30|90;0.1;Rx;Hypertension|Angina;11
Carvedilol;Coreg;Beta blocker;tablet;6.25 mg|12.5 mg|25 mg|3.125 mg;bidf;30|90;0.14;Rx;Heart failure|Hypertension;11
Atenolol;Tenormin;Beta blocker;tablet;50 mg|25 mg|100 mg;od;30|90;0.13;Rx;Hypertension|Angina;8
Propranolol;Inderal;Beta blocker;tablet;20 mg|40 mg|10 mg;bid;30|90;0.21;Rx;Migraine prevention|Essential tremor;7
Bisoprolol;Zebeta;Beta blocker;tablet;5 mg|10 mg;od;30|90;0.3;Rx;Hypertension;3
Hydrochlorothiazide;Microzide;Thiazide diuretic;tablet;25 mg|12.5 mg;am;30|90;0.09;Rx;Hypertension;18
Chlorthalidone;Thalitone;Thiazide diuretic;tablet;25 mg|50 mg;am;30|90;0.44;Rx;Hypertension;5
Furosemide;Lasix;Loop diuretic;tablet;40 mg|20 mg|80 mg;am;30|90;0.1;Rx;Edema|Heart failure;13
Spironolactone;Aldactone;Potassium-sparing diuretic;tablet;25 mg|50 mg|100 mg;od;30|90;0.2;Rx;Heart failure|Acne;8
Clopidogrel;Plavix;Antiplatelet;tablet;75 mg;od;30|90;0.21;Rx;Coronary artery disease|Stroke prevention;11
Apixaban;Eliquis*;Anticoagulant;tablet;5 mg|2.5 mg;bid;30|90;9.4;Rx;Atrial fibrillation|Deep vein thrombosis;13
Rivaroxaban;Xarelto*;Anticoagulant;tablet;20 mg|15 mg;odf;30|90;18.2;Rx;Atrial fibrillation|Deep vein thrombosis;6
Warfarin;Coumadin;Anticoagulant;tablet;5 mg|2.5 mg|1 mg;pm;30|90;0.18;Rx;Atrial fibrillation|Deep vein thrombosis;8
Aspirin;Bayer;Antiplatelet;chewable tablet;81 mg;od;90|30;0.03;OTC;Stroke prevention|Coronary artery disease;10
Nitroglycerin;Nitrostat;Nitrate;sublingual tablet;0.4 mg;prn;30;0.72;Rx;Angina;3
Isosorbide Mononitrate;Imdur;Nitrate;extended-release tablet;30 mg|60 mg;am;30|90;0.31;Rx;Angina;4
Digoxin;Lanoxin;Cardiac glycoside;tablet;0.125 mg|0.25 mg;od;30|90;0.48;Rx;Atrial fibrillation;2
Amiodarone;Pacerone;Antiarrhythmic;tablet;200 mg;od;30|90;0.41;Rx;Atrial fibrillation;2
Clonidine;Catapres;Alpha agonist;tablet;0.1 mg|0.2 mg;bid;30|90;0.13;Rx;Hypertension|ADHD;6
Hydralazine;Apresoline;Vasodilator;tablet;25 mg|50 mg;tid;30;0.17;Rx;Hypertension;5
Potassium Chloride;Klor-Con M20;Electrolyte;extended-release tablet;20 mEq|10 mEq;od;30|90;0.38;Rx;Low potassium;9
Metformin;Glucophage;Biguanide;tablet;500 mg|1000 mg|850 mg;bidf;30|90;0.08;Rx;Type 2 diabetes|Prediabetes;36
Metformin ER;Glucophage XR;Biguanide;extended-release tablet;500 mg|750 mg;odf;30|90;0.13;Rx;Type 2 diabetes;14
Glipizide;Glucotrol;Sulfonylurea;tablet;5 mg|10 mg;bidf;30|90;0.12;Rx;Type 2 diabetes;9
Glimepiride;Amaryl;Sulfonylurea;tablet;2 mg|4 mg|1 mg;odf;30|90;0.15;Rx;Type 2 diabetes;7
Pioglitazone;Actos;Thiazolidinedione;tablet;30 mg|15 mg|45 mg;od;30|90;0.29;Rx;Type 2 diabetes;4
Sitagliptin;Januvia*;DPP-4 inhibitor;tablet;100 mg|50 mg;od;30|90;17.6;Rx;Type 2 diabetes;6
Empagliflozin;Jardiance*;SGLT2 inhibitor;tablet;10 mg|25 mg;am;30|90;20.1;Rx;Type 2 diabetes|Heart failure;9
Dapagliflozin;Farxiga;SGLT2 inhibitor;tablet;10 mg|5 mg;am;30|90;11.5;Rx;Type 2 diabetes|Heart failure;5
Semaglutide;Ozempic*;GLP-1 agonist;pen injector;0.5 mg/dose|1 mg/dose|0.25 mg/dose|2 mg/dose;wk;28;935;Rx;Type 2 diabetes;10
Dulaglutide;Trulicity*;GLP-1 agonist;pen injector;1.5 mg/0.5 mL|0.75 mg/0.5 mL|3 mg/0.5 mL;wk;28;930;Rx;Type 2 diabetes;5
Tirzepatide;Mounjaro*;GIP and GLP-1 agonist;pen injector;5 mg/0.5 mL|2.5 mg/0.5 mL|7.5 mg/0.5 mL;wk;28;1020;Rx;Type 2 diabetes;6
Insulin Glargine;Lantus;Long-acting insulin;insulin pen;100 units/mL;ins;30;24;Rx;Type 1 diabetes|Type 2 diabetes;10
Insulin Lispro;Humalog;Rapid-acting insulin;insulin pen;100 units/mL;insm;30;27;Rx;Type 1 diabetes|Type 2 diabetes;7
Insulin Aspart;NovoLog;Rapid-acting insulin;insulin pen;100 units/mL;insm;30;28;Rx;Type 1 diabetes;4
Levothyroxine;Synthroid;Thyroid hormone;tablet;50 mcg|75 mcg|100 mcg|25 mcg|88 mcg|112 mcg|125 mcg;es;30|90;0.22;Rx;Hypothyroidism;36
Liothyronine;Cytomel;Thyroid hormone;tablet;5 mcg|25 mcg;od;30|90;0.5;Rx;Hypothyroidism;2
Methimazole;Tapazole;Antithyroid;tablet;5 mg|10 mg;od;30|90;0.25;Rx;Hyperthyroidism;2
Prednisone;Deltasone;Corticosteroid;tablet;10 mg|20 mg|5 mg;amf;5|7|10;0.14;Rx;Asthma flare|Poison ivy|Rheumatoid arthritis;14
Methylprednisolone;Medrol Dosepak;Corticosteroid;tablet;4 mg;dp;6;0.75;Rx;Back pain flare|Allergic reaction;7
Dexamethasone;Decadron;Corticosteroid;tablet;4 mg|6 mg;od;5|7;0.6;Rx;Inflammation;2
Alendronate;Fosamax;Bisphosphonate;tablet;70 mg;wk;28|84;0.95;Rx;Osteoporosis;6
Estradiol;Estrace;Estrogen;tablet;1 mg|0.5 mg|2 mg;od;30|90;0.19;Rx;Menopause symptoms;7
Estradiol Patch;Vivelle-Dot;Estrogen;patch;0.05 mg/day|0.1 mg/day;tw;28;7.4;Rx;Menopause symptoms;3
Medroxyprogesterone;Provera;Progestin;tablet;10 mg|5 mg;od;10;0.38;Rx;Irregular periods;2
Progesterone;Prometrium;Progestin;capsule;100 mg|200 mg;hs;30;0.71;Rx;Menopause symptoms;4
Norgestimate-Ethinyl Estradiol;Ortho Tri-Cyclen;Oral contraceptive;tablet;0.25 mg-35 mcg;od;28|84;0.55;Rx;Contraception;9
Drospirenone-Ethinyl Estradiol;Yaz;Oral contraceptive;tablet;3 mg-20 mcg;od;28|84;0.85;Rx;Contraception|Acne;5
Norethindrone;Camila;Oral contraceptive;tablet;0.35 mg;od;28|84;0.5;Rx;Contraception;6
Testosterone Gel;AndroGel;Androgen;gel;1.62%;am;30;2.2;C-III;Low testosterone;3
Finasteride;Proscar;5-alpha-reductase inhibitor;tablet;5 mg|1 mg;od;30|90;0.24;Rx;Enlarged prostate|Hair loss;6
Tamsulosin;Flomax;Alpha blocker;capsule;0.4 mg;hs;30|90;0.24;Rx;Enlarged prostate|Kidney stones;12
Doxazosin;Cardura;Alpha blocker;tablet;4 mg|2 mg;hs;30|90;0.31;Rx;Enlarged prostate;3
Oxybutynin ER;Ditropan XL;Bladder antispasmodic;extended-release tablet;10 mg|5 mg;od;30|90;0.5;Rx;Overactive bladder;5
Mirabegron;Myrbetriq;Bladder relaxant;extended-release tablet;25 mg|50 mg;od;30|90;8.8;Rx;Overactive bladder;3
Sildenafil;Viagra;PDE5 inhibitor;tablet;50 mg|100 mg;prn;30;0.7;Rx;Erectile dysfunction;7
Tadalafil;Cialis;PDE5 inhibitor;tablet;5 mg|10 mg|20 mg;prn;30;0.6;Rx;Erectile dysfunction|Enlarged prostate;6
Omeprazole;Prilosec;Proton pump inhibitor;capsule;20 mg|40 mg;ac;30|90;0.14;Rx;Acid reflux|Stomach ulcer;24
Pantoprazole;Protonix;Proton pump inhibitor;delayed-release tablet;40 mg|20 mg;ac;30|90;0.17;Rx;Acid reflux;20
Esomeprazole;Nexium;Proton pump inhibitor;capsule;40 mg|20 mg;ac;30;0.4;Rx;Acid reflux;5
Lansoprazole;Prevacid;Proton pump inhibitor;capsule;30 mg|15 mg;ac;30;0.36;Rx;Acid reflux;2
Famotidine;Pepcid;H2 blocker;tablet;20 mg|40 mg;bid;30|90;0.1;Rx;Acid reflux;13
Ondansetron;Zofran ODT;Antiemetic;orally disintegrating tablet;4 mg|8 mg;q8n;5|3;0.48;Rx;Nausea and vomiting;10
Promethazine;Phenergan;Antiemetic;tablet;25 mg|12.5 mg;q6n;5|3;0.28;Rx;Nausea and vomiting;4
Metoclopramide;Reglan;Prokinetic;tablet;10 mg|5 mg;tidm;30;0.16;Rx;Gastroparesis;2
Dicyclomine;Bentyl;Antispasmodic;capsule;10 mg|20 mg;qid;30;0.2;Rx;Irritable bowel syndrome;5
Mesalamine;Lialda;Aminosalicylate;delayed-release tablet;1.2 g;odf;30;4.4;Rx;Ulcerative colitis;2
Linaclotide;Linzess*;Guanylate cyclase agonist;capsule;145 mcg|290 mcg|72 mcg;es;30;16.9;Rx;Irritable bowel syndrome|Chronic constipation;3
Polyethylene Glycol;MiraLAX;Laxative;powder;17 g/dose;od;30|14;0.035;OTC;Constipation;5
Docusate;Colace;Stool softener;capsule;100 mg;bid;30;0.06;OTC;Constipation;5
Senna;Senokot;Laxative;tablet;8.6 mg;hs;30;0.05;OTC;Constipation;3
Loperamide;Imodium A-D;Antidiarrheal;capsule;2 mg;prn;10;0.22;OTC;Diarrhea;3
Simethicone;Gas-X;Antiflatulent;chewable tablet;80 mg|125 mg;pcp;10;0.12;OTC;Gas and bloating;2
Calcium Carbonate;Tums;Antacid;chewable tablet;500 mg|750 mg;pcp;30;0.06;OTC;Heartburn;3
Amoxicillin;Amoxil;Penicillin antibiotic;capsule;500 mg|250 mg;tid;10|7;0.16;Rx;Strep throat|Sinus infection|Ear infection;24
Amoxicillin Suspension;Amoxil Suspension;Penicillin antibiotic;oral suspension;400 mg/5 mL|250 mg/5 mL;bid;10|7;0.11;Rx;Ear infection|Strep throat;11
Amoxicillin-Clavulanate;Augmentin;Penicillin antibiotic;tablet;875/125 mg|500/125 mg;bidf;10|7;0.62;Rx;Sinus infection|Bite wound;12
Penicillin V;Veetids;Penicillin antibiotic;tablet;500 mg;bid;10;0.31;Rx;Strep throat|Dental infection;4
Cephalexin;Keflex;Cephalosporin antibiotic;capsule;500 mg|250 mg;qid;7|10;0.21;Rx;Skin infection|Urinary tract infection;11
Cefdinir;Omnicef;Cephalosporin antibiotic;capsule;300 mg;bid;10|7;0.85;Rx;Sinus infection|Pneumonia;6
Cefuroxime;Ceftin;Cephalosporin antibiotic;tablet;250 mg|500 mg;bidf;10;0.7;Rx;Bronchitis|Sinus infection;2
Azithromycin;Zithromax Z-Pak;Macrolide antibiotic;tablet;250 mg;zp;5;1.5;Rx;Bronchitis|Pneumonia|Sinus infection;16
Clarithromycin;Biaxin;Macrolide antibiotic;tablet;500 mg;bid;10|14;0.95;Rx;Helicobacter pylori|Pneumonia;2
Doxycycline;Vibramycin;Tetracycline antibiotic;capsule;100 mg;bid;7|10|14;0.42;Rx;Lyme disease|Acne|Bronchitis;11
Minocycline;Minocin;Tetracycline antibiotic;capsule;100 mg|50 mg;bid;30;0.5;Rx;Acne;3
Ciprofloxacin;Cipro;Fluoroquinolone antibiotic;tablet;500 mg|250 mg;bid;7|3|10;0.3;Rx;Urinary tract infection|Traveler's diarrhea;6
Levofloxacin;Levaquin;Fluoroquinolone antibiotic;tablet;500 mg|750 mg;od;7|5|10;0.5;Rx;Pneumonia;4
Sulfamethoxazole-Trimethoprim;Bactrim DS;Sulfonamide antibiotic;tablet;800/160 mg;bid;7|3|10;0.22;Rx;Urinary tract infection|Skin infection;10
Nitrofurantoin;Macrobid;Urinary antibiotic;capsule;100 mg;bidf;5|7;0.9;Rx;Urinary tract infection;8
Metronidazole;Flagyl;Nitroimidazole antibiotic;tablet;500 mg;bid;7;0.33;Rx;Bacterial vaginosis|Diverticulitis;5
Clindamycin;Cleocin;Lincosamide antibiotic;capsule;300 mg|150 mg;tid;10|7;0.45;Rx;Dental infection|Skin infection;5
Fluconazole;Diflucan;Antifungal;tablet;150 mg|200 mg;once;1;1.6;Rx;Yeast infection;7
Terbinafine;Lamisil;Antifungal;tablet;250 mg;od;30;0.4;Rx;Nail fungus;3
Nystatin;Mycostatin;Antifungal;oral suspension;100000 units/mL;qid;14|7;0.16;Rx;Oral thrush;2
Ketoconazole Cream;Nizoral;Antifungal;cream;2%;bid;14;0.6;Rx;Ringworm;3
Clotrimazole;Lotrimin;Antifungal;cream;1%;bid;14;0.32;OTC;Athlete's foot;3
Valacyclovir;Valtrex;Antiviral;tablet;1 g|500 mg;bid;7|30;0.75;Rx;Cold sores|Shingles|Genital herpes;6
Acyclovir;Zovirax;Antiviral;tablet;400 mg|800 mg;tid;7|5;0.3;Rx;Shingles|Genital herpes;4
Oseltamivir;Tamiflu;Antiviral;capsule;75 mg|45 mg;bid;5;3.2;Rx;Influenza;4
Nirmatrelvir-Ritonavir;Paxlovid*;Antiviral;tablet;150/100 mg;bid;5;46;Rx;COVID-19;3
Hydroxychloroquine;Plaquenil;Antimalarial;tablet;200 mg;bid;30|90;0.42;Rx;Lupus|Rheumatoid arthritis;4
Ivermectin;Stromectol;Antiparasitic;tablet;3 mg;once;1;4.2;Rx;Scabies;1
Permethrin;Elimite;Antiparasitic;cream;5%;once;1;0.75;Rx;Scabies;1
Albuterol;Ventolin HFA;Short-acting bronchodilator;inhaler;90 mcg/actuation;q4w;30;32;Rx;Asthma|COPD;22
Albuterol Nebulizer;AccuNeb;Short-acting bronchodilator;nebulizer solution;2.5 mg/3 mL;q4w;30;0.24;Rx;Asthma|COPD;5
Fluticasone-Salmeterol;Advair Diskus;Inhaled corticosteroid combination;inhaler;250/50 mcg|100/50 mcg|500/50 mcg;bid;30;98;Rx;Asthma|COPD;6
Budesonide-Formoterol;Symbicort;Inhaled corticosteroid combination;inhaler;160/4.5 mcg|80/4.5 mcg;bid;30;180;Rx;Asthma|COPD;5
Fluticasone Inhaler;Flovent HFA;Inhaled corticosteroid;inhaler;110 mcg/actuation|44 mcg/actuation;bid;30;165;Rx;Asthma;4
Tiotropium;Spiriva HandiHaler;Anticholinergic bronchodilator;inhaler;18 mcg;od;30;390;Rx;COPD;4
Montelukast;Singulair;Leukotriene antagonist;tablet;10 mg;pm;30|90;0.16;Rx;Asthma|Allergic rhinitis;14
Montelukast Chewable;Singulair Chewable;Leukotriene antagonist;chewable tablet;5 mg|4 mg;pm;30|90;0.24;Rx;Asthma;4
Fluticasone Nasal;Flonase;Nasal corticosteroid;nasal spray;50 mcg/spray;od;30;14;Rx;Allergic rhinitis;15
Cetirizine;Zyrtec;Antihistamine;tablet;10 mg;od;30;0.12;OTC;Seasonal allergies;10
Loratadine;Claritin;Antihistamine;tablet;10 mg;od;30;0.13;OTC;Seasonal allergies;8
Fexofenadine;Allegra;Antihistamine;tablet;180 mg|60 mg;od;30;0.28;OTC;Seasonal allergies;4
Diphenhydramine;Benadryl;Antihistamine;capsule;25 mg|50 mg;q6a;10;0.06;OTC;Allergic reaction|Itching;4
Hydroxyzine;Atarax;Antihistamine;tablet;25 mg|10 mg|50 mg;q6x;30;0.14;Rx;Anxiety|Itching;9
Benzonatate;Tessalon Perles;Cough suppressant;capsule;100 mg|200 mg;tidc;7|10;0.18;Rx;Cough;9
Guaifenesin;Mucinex;Expectorant;extended-release tablet;600 mg;bid;10;0.34;OTC;Chest congestion;4
Pseudoephedrine;Sudafed;Decongestant;tablet;30 mg;q6a;7;0.15;OTC;Nasal congestion;2
Epinephrine;EpiPen;Emergency epinephrine;auto-injector;0.3 mg|0.15 mg;epi;30;160;Rx;Severe allergy;3
Ibuprofen;Motrin;NSAID;tablet;800 mg|600 mg;q8f;10|7|30;0.11;Rx;Back pain|Dental pain|Sprain;18
Naproxen;Naprosyn;NSAID;tablet;500 mg|375 mg;bidf;14|10|30;0.14;Rx;Back pain|Osteoarthritis;11
Meloxicam;Mobic;NSAID;tablet;15 mg|7.5 mg;odf;30|90;0.11;Rx;Osteoarthritis;15
Diclofenac Gel;Voltaren Gel;NSAID;gel;1%;qid;30;0.14;OTC;Osteoarthritis;6
Celecoxib;Celebrex;NSAID;capsule;200 mg|100 mg;bid;30;0.32;Rx;Osteoarthritis|Rheumatoid arthritis;7
Acetaminophen;Tylenol;Analgesic;tablet;500 mg|325 mg;q6p;10|7;0.05;OTC;Pain|Fever;10
Tramadol;Ultram;Opioid analgesic;tablet;50 mg;q6p;5|7|30;0.13;C-IV;Chronic pain|Back pain;10
Hydrocodone-Acetaminophen;Norco;Opioid analgesic;tablet;5/325 mg|10/325 mg|7.5/325 mg;q6p;3|5|7;0.27;C-II;Acute pain|Pain after surgery;12
Oxycodone;Roxicodone;Opioid analgesic;tablet;5 mg|10 mg;q6p;3|5|7;0.3;C-II;Acute pain|Pain after surgery;6
Oxycodone-Acetaminophen;Percocet;Opioid analgesic;tablet;5/325 mg|10/325 mg;q6p;3|5|7;0.36;C-II;Acute pain|Pain after surgery;6
Morphine ER;MS Contin;Opioid analgesic;extended-release tablet;15 mg|30 mg;bid;30;0.9;C-II;Cancer pain;2
Buprenorphine-Naloxone;Suboxone;Opioid dependence treatment;sublingual film;8/2 mg|4/1 mg;od;7|14|28;5.4;C-III;Opioid use disorder;4
Naloxone;Narcan;Opioid antagonist;nasal spray;4 mg;epi;30;45;OTC;Opioid overdose;2
Cyclobenzaprine;Flexeril;Muscle relaxant;tablet;10 mg|5 mg;hs;10|14;0.12;Rx;Muscle spasm;11
Methocarbamol;Robaxin;Muscle relaxant;tablet;500 mg|750 mg;tid;10|7;0.14;Rx;Muscle spasm;6
Tizanidine;Zanaflex;Muscle relaxant;tablet;4 mg|2 mg;q8m;30;0.17;Rx;Muscle spasm;7
Baclofen;Lioresal;Muscle relaxant;tablet;10 mg|20 mg;tid;30;0.18;Rx;Spasticity;5
Gabapentin;Neurontin;Anticonvulsant;capsule;300 mg|100 mg|400 mg;tid;30|90;0.1;Rx;Nerve pain|Shingles pain;28
Pregabalin;Lyrica;Anticonvulsant;capsule;75 mg|150 mg|50 mg;bid;30;0.35;C-V;Nerve pain|Fibromyalgia;6
Topiramate;Topamax;Anticonvulsant;tablet;25 mg|50 mg|100 mg;bid;30|90;0.17;Rx;Migraine prevention|Epilepsy;7
Lamotrigine;Lamictal;Anticonvulsant;tablet;100 mg|25 mg|200 mg;od;30|90;0.16;Rx;Bipolar disorder|Epilepsy;9
Levetiracetam;Keppra;Anticonvulsant;tablet;500 mg|750 mg|1000 mg;bid;30|90;0.22;Rx;Epilepsy;6
Divalproex;Depakote;Anticonvulsant;delayed-release tablet;500 mg|250 mg;bid;30;0.4;Rx;Bipolar disorder|Epilepsy;4
Sumatriptan;Imitrex;Triptan;tablet;50 mg|100 mg;mig;30;0.95;Rx;Migraine;6
Rizatriptan;Maxalt;Triptan;tablet;10 mg|5 mg;mig;30;1.1;Rx;Migraine;3
Allopurinol;Zyloprim;Xanthine oxidase inhibitor;tablet;100 mg|300 mg;od;30|90;0.14;Rx;Gout;8
Colchicine;Colcrys;Antigout;tablet;0.6 mg;bid;5|30;2.1;Rx;Gout;3
Methotrexate;Trexall;Antirheumatic;tablet;2.5 mg;wk4;28|84;0.48;Rx;Rheumatoid arthritis|Psoriasis;3
Adalimumab;Humira*;TNF inhibitor;pen injector;40 mg/0.4 mL;q2w;28;3400;Rx;Rheumatoid arthritis|Psoriasis|Crohn's disease;2
Sertraline;Zoloft;SSRI;tablet;50 mg|100 mg|25 mg;od;30|90;0.15;Rx;Depression|Anxiety;26
Escitalopram;Lexapro;SSRI;tablet;10 mg|20 mg|5 mg;od;30|90;0.16;Rx;Anxiety|Depression;22
Fluoxetine;Prozac;SSRI;capsule;20 mg|40 mg|10 mg;am;30|90;0.13;Rx;Depression|Obsessive-compulsive disorder;15
Citalopram;Celexa;SSRI;tablet;20 mg|40 mg|10 mg;od;30|90;0.12;Rx;Depression;12
Paroxetine;Paxil;SSRI;tablet;20 mg|10 mg;am;30|90;0.2;Rx;Depression|Panic disorder;5
Venlafaxine ER;Effexor XR;SNRI;extended-release capsule;75 mg|150 mg|37.5 mg;odf;30|90;0.24;Rx;Depression|Anxiety;11
Duloxetine;Cymbalta;SNRI;capsule;60 mg|30 mg|20 mg;od;30|90;0.28;Rx;Depression|Fibromyalgia|Nerve pain;15
Bupropion XL;Wellbutrin XL;Antidepressant;extended-release tablet;150 mg|300 mg;am;30|90;0.29;Rx;Depression|Smoking cessation;17
Trazodone;Desyrel;Antidepressant;tablet;50 mg|100 mg|150 mg;hs;30|90;0.12;Rx;Insomnia|Depression;18
Mirtazapine;Remeron;Antidepressant;tablet;15 mg|30 mg;hs;30|90;0.22;Rx;Depression;7
Amitriptyline;Elavil;Tricyclic antidepressant;tablet;25 mg|10 mg|50 mg;hs;30|90;0.18;Rx;Nerve pain|Migraine prevention;7
Buspirone;BuSpar;Anxiolytic;tablet;10 mg|15 mg|5 mg;bid;30|90;0.14;Rx;Anxiety;10
Alprazolam;Xanax;Benzodiazepine;tablet;0.5 mg|0.25 mg|1 mg;bidx;30;0.12;C-IV;Anxiety|Panic disorder;11
Lorazepam;Ativan;Benzodiazepine;tablet;0.5 mg|1 mg;bidx;30;0.14;C-IV;Anxiety;8
Clonazepam;Klonopin;Benzodiazepine;tablet;0.5 mg|1 mg;bid;30;0.12;C-IV;Panic disorder|Seizures;9
Diazepam;Valium;Benzodiazepine;tablet;5 mg|10 mg;bidx;30;0.11;C-IV;Muscle spasm|Anxiety;3
Zolpidem;Ambien;Sleep aid;tablet;10 mg|5 mg;hs;30;0.16;C-IV;Insomnia;9
Melatonin;Natrol;Sleep aid;tablet;5 mg|3 mg;hs;30;0.09;OTC;Insomnia;4
Quetiapine;Seroquel;Antipsychotic;tablet;25 mg|50 mg|100 mg|300 mg;hs;30|90;0.17;Rx;Bipolar disorder|Schizophrenia;9
Aripiprazole;Abilify;Antipsychotic;tablet;5 mg|10 mg|2 mg;od;30|90;0.3;Rx;Bipolar disorder|Schizophrenia;6
Olanzapine;Zyprexa;Antipsychotic;tablet;10 mg|5 mg;hs;30;0.26;Rx;Schizophrenia|Bipolar disorder;3
Risperidone;Risperdal;Antipsychotic;tablet;1 mg|2 mg|0.5 mg;bid;30;0.2;Rx;Schizophrenia|Bipolar disorder;4
Lithium Carbonate;Lithobid;Mood stabilizer;extended-release tablet;300 mg|450 mg;bid;30|90;0.33;Rx;Bipolar disorder;3
Amphetamine-Dextroamphetamine;Adderall;Stimulant;tablet;20 mg|10 mg|30 mg;bid;30;0.6;C-II;ADHD;12
Amphetamine-Dextroamphetamine XR;Adderall XR;Stimulant;extended-release capsule;20 mg|10 mg|30 mg;am;30;1.9;C-II;ADHD;10
Methylphenidate ER;Concerta;Stimulant;extended-release tablet;36 mg|18 mg|54 mg;am;30;3.1;C-II;ADHD;7
Lisdexamfetamine;Vyvanse;Stimulant;capsule;40 mg|30 mg|50 mg|20 mg;am;30;4.6;C-II;ADHD;7
Atomoxetine;Strattera;ADHD non-stimulant;capsule;40 mg|60 mg|25 mg;am;30;1.3;Rx;ADHD;3
Guanfacine ER;Intuniv;ADHD non-stimulant;extended-release tablet;2 mg|1 mg;hs;30;0.9;Rx;ADHD;3
Donepezil;Aricept;Cholinesterase inhibitor;tablet;10 mg|5 mg;hs;30|90;0.18;Rx;Alzheimer's disease;5
Memantine;Namenda;NMDA antagonist;tablet;10 mg|5 mg;bid;30|90;0.2;Rx;Alzheimer's disease;4
Carbidopa-Levodopa;Sinemet;Dopamine precursor;tablet;25/100 mg|25/250 mg;tid;30|90;0.22;Rx;Parkinson's disease;4
Ropinirole;Requip;Dopamine agonist;tablet;1 mg|0.5 mg|2 mg;hs;30|90;0.2;Rx;Restless legs syndrome|Parkinson's disease;4
Varenicline;Chantix;Smoking cessation aid;tablet;1 mg|0.5 mg;bidf;28;2.8;Rx;Smoking cessation;2
Nicotine Patch;NicoDerm CQ;Smoking cessation aid;patch;21 mg/24 h|14 mg/24 h|7 mg/24 h;od;14|28;2;OTC;Smoking cessation;2
Phentermine;Adipex-P;Appetite suppressant;tablet;37.5 mg;am;30;0.34;C-IV;Obesity;5
Hydrocortisone Cream;Cortizone-10;Topical corticosteroid;cream;1%|2.5%;bid;14;0.22;OTC;Eczema|Rash;5
Triamcinolone;Kenalog;Topical corticosteroid;cream;0.1%|0.025%;bid;14;0.15;Rx;Eczema|Dermatitis;11
Clobetasol;Temovate;Topical corticosteroid;ointment;0.05%;bid;14;0.5;Rx;Psoriasis;4
Mupirocin;Bactroban;Topical antibiotic;ointment;2%;tid;7|10;0.4;Rx;Impetigo|Skin infection;6
Tretinoin;Retin-A;Retinoid;cream;0.025%|0.05%;hs;30;1.1;Rx;Acne;5
Clindamycin Gel;Cleocin T;Topical antibiotic;gel;1%;bid;30;0.6;Rx;Acne;3
Benzoyl Peroxide;PanOxyl;Acne treatment;gel;5%|10%;od;30;0.2;OTC;Acne;2
Latanoprost;Xalatan;Prostaglandin eye drop;eye drops;0.005%;ehs;30;4.2;Rx;Glaucoma;6
Timolol;Timoptic;Beta blocker eye drop;eye drops;0.5%;bid;30;1.7;Rx;Glaucoma;2
Ofloxacin;Ocuflox;Antibiotic eye drop;eye drops;0.3%;qid;7;2.4;Rx;Pink eye;4
Polymyxin B-Trimethoprim;Polytrim;Antibiotic eye drop;eye drops;10000 units-0.1%;qid;7;1.3;Rx;Pink eye;4
Ciprofloxacin-Dexamethasone;Ciprodex;Antibiotic ear drop;ear drops;0.3%-0.1%;bid;7;15;Rx;Swimmer's ear;3
Cyclosporine Eye Drops;Restasis;Ophthalmic immunosuppressant;eye drops;0.05%;bid;30;9;Rx;Dry eyes;3
Lidocaine Patch;Lidoderm;Local anesthetic;patch;5%;od;30;3.4;Rx;Shingles pain|Back pain;4
Ergocalciferol;Drisdol;Vitamin D;capsule;50000 units;wk;28|84;0.75;Rx;Vitamin D deficiency;12
Cholecalciferol;Vitamin D3;Vitamin D;tablet;1000 units|2000 units;od;90|30;0.04;OTC;Vitamin D deficiency;7
Folic Acid;FA-8;Vitamin;tablet;1 mg;od;30|90;0.06;Rx;Folate deficiency;6
Cyanocobalamin;Vitamin B12;Vitamin;tablet;1000 mcg;od;90|30;0.05;OTC;Vitamin B12 deficiency;5
Ferrous Sulfate;Feosol;Iron supplement;tablet;325 mg;od;30|90;0.04;OTC;Iron deficiency anemia;8
Magnesium Oxide;Mag-Ox;Electrolyte;tablet;400 mg;od;30;0.06;OTC;Low magnesium;4
Tamoxifen;Nolvadex;Selective estrogen modulator;tablet;20 mg|10 mg;od;30|90;0.35;Rx;Breast cancer;2
Anastrozole;Arimidex;Aromatase inhibitor;tablet;1 mg;od;30|90;0.28;Rx;Breast cancer;4
Letrozole;Femara;Aromatase inhibitor;tablet;2.5 mg;od;30|90;0.32;Rx;Breast cancer;2
Mycophenolate;CellCept;Immunosuppressant;tablet;500 mg;bid;30;0.55;Rx;Organ transplant;2
Tacrolimus;Prograf;Immunosuppressant;capsule;1 mg|0.5 mg;bid;30;0.7;Rx;Organ transplant;2
Azathioprine;Imuran;Immunosuppressant;tablet;50 mg;od;30|90;0.3;Rx;Ulcerative colitis|Lupus;2
Emtricitabine-Tenofovir;Truvada;Antiretroviral;tablet;200/300 mg;od;30;1.9;Rx;HIV prevention;3
Bictegravir-Emtricitabine-Tenofovir;Biktarvy*;Antiretroviral;tablet;50/200/25 mg;od;30;128;Rx;HIV infection;3
Estradiol Vaginal Cream;Estrace Cream;Estrogen;cream;0.01%;tw;30;1.5;Rx;Menopause symptoms;2
Tranexamic Acid;Lysteda;Antifibrinolytic;tablet;650 mg;tid;5;1.1;Rx;Heavy periods;1
`;

/** Route, how a dose is taken, what is counted and, where it is not doses, how much is in a package. */
export const FORMS = `
form;route;dose;unit;packages[]
tablet;Oral;Take 1 tablet by mouth;tablets;
chewable tablet;Oral;Chew 1 tablet;tablets;
delayed-release tablet;Oral;Take 1 tablet by mouth;tablets;
extended-release tablet;Oral;Take 1 tablet by mouth;tablets;
orally disintegrating tablet;Oral;Dissolve 1 tablet on the tongue;tablets;
sublingual tablet;Sublingual;Dissolve 1 tablet under the tongue;tablets;25
sublingual film;Sublingual;Place 1 film under the tongue;films;
capsule;Oral;Take 1 capsule by mouth;capsules;
extended-release capsule;Oral;Take 1 capsule by mouth;capsules;
powder;Oral;Dissolve 17 g in water and drink;g;510|238
oral suspension;Oral;Take 5 mL by mouth;mL;100|150
nebulizer solution;Inhalation;Inhale 1 vial by nebulizer;mL;75|180
inhaler;Inhalation;Inhale 2 puffs;inhaler;1
nasal spray;Nasal;Use 1 spray in each nostril;bottle;1
cream;Topical;Apply a thin layer to the affected area;g;30|60|15
ointment;Topical;Apply a thin layer to the affected area;g;22|30|60
gel;Topical;Apply to the skin;g;100|60|75
eye drops;Ophthalmic;Instill 1 drop into each eye;mL;5|10|2.5
ear drops;Otic;Instill 4 drops into the affected ear;mL;7.5
patch;Transdermal;Apply 1 patch to the skin;patches;
pen injector;Subcutaneous;Inject under the skin;pens;1
insulin pen;Subcutaneous;Inject under the skin;pens;5|3
auto-injector;Intramuscular;Inject into the outer thigh;auto-injectors;2
`;

/** When a dose is taken, and doses a day. */
export const DIRECTIONS = `
code;text;daily#
od;once daily;1
am;once daily in the morning;1
pm;once daily in the evening;1
hs;at bedtime;1
ehs;in the evening;1
odf;once daily with food;1
amf;once daily in the morning with food;1
es;once daily on an empty stomach;1
ac;once daily before breakfast;1
bid;twice daily;2
bidf;twice daily with meals;2
bidx;twice daily as needed for anxiety;2
tid;three times daily;3
tidm;three times daily before meals;3
tidc;three times daily as needed for cough;3
qid;four times daily;4
q4w;every 4 to 6 hours as needed for wheezing;3
q6p;every 6 hours as needed for pain;3
q6n;every 6 hours as needed for nausea;3
q6a;every 6 hours as needed;2
q6x;every 6 hours as needed for anxiety or itching;2
q8n;every 8 hours as needed for nausea;2
q8f;every 8 hours with food as needed for pain;3
q8m;every 8 hours as needed for muscle spasm;2
pcp;after meals as needed;2
prn;as needed;0.34
mig;at onset of migraine, may repeat once after 2 hours;0.3
once;as a single dose;1
wk;once weekly;0.142857
wk4;once weekly, 6 tablets;0.857142
tw;twice weekly;0.285714
q2w;every 2 weeks;0.0714
ins;20 units once daily at bedtime;1
insm;8 units three times daily before meals;3
epi;in an emergency, then call for help;1
zp;2 tablets on day 1, then 1 tablet daily for 4 days;1.2
dp;as directed on the package, tapering over 6 days;3.5
`;

/** Invented makers: of generics, and of brands. */
export const MAKERS = {
  generic:
    "Alderwood Laboratories|Brightwell Generics|Corvane Pharma|Dunmore Pharmaceuticals|Eastlake Generics|Fennimore Labs|Granby Pharmaceuticals|Harrowgate Generics|Ironbridge Pharma|Juniper Laboratories|Keswick Pharmaceuticals|Lindale Generics|Marlow Labs|Northfield Pharmaceuticals",
  brand:
    "Avendra Biopharma|Belmora Therapeutics|Cavanor Pharmaceuticals|Delphine Biosciences|Estrella Pharma|Halvorsen Therapeutics|Meridax|Novarra Pharmaceuticals|Solvane|Trivena Biopharma|Verano Therapeutics|Wexford Pharma",
};

/** Who has what: share of men and usual ages; half and 20 to 85 for what is not listed. */
export const PATIENTS = `
indication;male#;from#;to#
Contraception;0;16;46
Menopause symptoms;0;46;66
Irregular periods;0;16;45
Heavy periods;0;18;50
Yeast infection;0;17;60
Bacterial vaginosis;0;18;48
Breast cancer;0;42;82
Urinary tract infection;0.15;18;86
Osteoporosis;0.15;58;88
Enlarged prostate;1;52;88
Erectile dysfunction;1;38;78
Low testosterone;1;34;72
Hair loss;1;24;52
Gout;0.78;38;82
ADHD;0.6;7;42
Acne;0.4;13;32
Ear infection;0.5;1;11
Strep throat;0.5;5;35
Impetigo;0.5;2;14
Alzheimer's disease;0.4;67;93
Parkinson's disease;0.6;58;88
High cholesterol;0.52;40;86
High triglycerides;0.6;36;80
Hypertension;0.5;38;90
Heart failure;0.54;55;92
Coronary artery disease;0.64;50;90
Stroke prevention;0.55;50;90
Atrial fibrillation;0.56;56;92
Angina;0.58;52;90
Edema;0.44;50;90
Type 2 diabetes;0.54;38;84
Type 1 diabetes;0.52;8;60
Prediabetes;0.5;34;72
Diabetic kidney disease;0.56;48;84
COPD;0.5;52;88
Glaucoma;0.48;52;90
Shingles;0.45;50;86
Shingles pain;0.45;54;88
Osteoarthritis;0.4;48;88
Rheumatoid arthritis;0.28;34;80
Lupus;0.1;20;60
Migraine;0.25;18;58
Migraine prevention;0.25;20;60
Hypothyroidism;0.2;28;84
Hyperthyroidism;0.2;24;70
Fibromyalgia;0.15;30;68
Depression;0.36;17;76
Anxiety;0.36;16;70
Bipolar disorder;0.48;18;62
Schizophrenia;0.58;18;64
Opioid use disorder;0.64;20;56
HIV prevention;0.86;19;52
HIV infection;0.78;22;66
Organ transplant;0.58;24;72
Ulcerative colitis;0.5;18;66
`;
