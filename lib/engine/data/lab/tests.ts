/**
 * Laboratory tests, one a line, under the heading of their panel (# panel; category; specimen):
 * test; LOINC code; unit; reference range for all, or for men and women as M…/F…; lowest and highest plausible value; digits after the point; marks.
 * Marks: `skew` where healthy values crowd the lower end, `low` or `high` for what odd results mostly are, `men` or `women` for who is tested.
 * A missing code stays empty. A range that begins at the lowest plausible value has no low results, and so on.
 */
export const LAB_TESTS = `
# Basic Metabolic Panel; Chemistry; Serum
Glucose;2345-7;mg/dL;70-99;38-420;0;high
Blood urea nitrogen;3094-0;mg/dL;7-20;2-110;0;high
Creatinine;2160-0;mg/dL;M0.74-1.35/F0.59-1.04;0.3-9.5;2;high
Sodium;2951-2;mmol/L;136-145;118-162;0;low
Potassium;2823-3;mmol/L;3.5-5.1;2.3-7.2;1;
Chloride;2075-0;mmol/L;98-107;82-124;0;
Carbon dioxide;2028-9;mmol/L;23-29;10-42;0;
Calcium;17861-6;mg/dL;8.6-10.2;6.2-14.2;1;
Anion gap;33037-3;mmol/L;8-16;3-32;0;
Estimated glomerular filtration rate;98979-8;mL/min/1.73 m2;60-120;6-139;0;low
# Comprehensive Metabolic Panel; Chemistry; Serum
Total protein;2885-2;g/dL;6.0-8.3;3.9-11.2;1;
Albumin;1751-7;g/dL;3.5-5.0;1.6-5.9;1;low
Globulin;10834-0;g/dL;2.0-3.5;1.2-6.1;1;
Total bilirubin;1975-2;mg/dL;0.1-1.2;0-18;1;skew high
Alkaline phosphatase;6768-6;U/L;44-147;18-780;0;high
Aspartate aminotransferase;1920-8;U/L;8-40;4-880;0;high
Alanine aminotransferase;1742-6;U/L;7-56;3-960;0;high
# Liver Panel; Chemistry; Serum
Direct bilirubin;1968-7;mg/dL;0-0.3;0-9;1;skew high
Gamma-glutamyl transferase;2324-2;U/L;M8-61/F5-36;3-720;0;skew high
Lactate dehydrogenase;2532-0;U/L;140-280;90-1400;0;high
Ammonia;16362-6;umol/L;15-45;8-240;0;high
# Lipid Panel; Chemistry; Serum
Total cholesterol;2093-3;mg/dL;125-200;88-345;0;high
HDL cholesterol;2085-9;mg/dL;M40-80/F50-90;18-118;0;low
LDL cholesterol;13457-7;mg/dL;0-130;0-248;0;high
Triglycerides;2571-8;mg/dL;0-150;0-780;0;high
VLDL cholesterol;13458-5;mg/dL;2-30;1-92;0;high
Apolipoprotein B;1884-6;mg/dL;0-90;0-188;0;high
Apolipoprotein A-I;1869-7;mg/dL;M110-180/F120-200;72-245;0;low
Lipoprotein(a);10835-7;mg/dL;0-30;0-190;0;skew high
# Renal Panel; Chemistry; Serum
Phosphate;2777-1;mg/dL;2.5-4.5;1.1-9.2;1;
Magnesium;19123-9;mg/dL;1.7-2.2;0.8-4.1;1;
Uric acid;3084-1;mg/dL;M3.5-7.2/F2.6-6.0;1.2-13.5;1;high
Serum osmolality;2692-2;mOsm/kg;275-295;238-352;0;low
Cystatin C;33863-2;mg/L;0.6-1.0;0.4-4.2;2;high
Ionized calcium;1995-0;mmol/L;1.15-1.33;0.78-1.82;2;
# Complete Blood Count; Hematology; Whole blood
White blood cell count;6690-2;10^3/uL;4.5-11.0;0.8-38;1;high
Red blood cell count;789-8;10^6/uL;M4.7-6.1/F4.2-5.4;2.1-7.6;2;low
Hemoglobin;718-7;g/dL;M13.5-17.5/F12.0-15.5;5.4-20.6;1;low
Hematocrit;4544-3;%;M41-50/F36-44;17-62;1;low
Mean corpuscular volume;787-2;fL;80-100;58-128;0;
Mean corpuscular hemoglobin;785-6;pg;27-33;17-42;1;
Mean corpuscular hemoglobin concentration;786-4;g/dL;32-36;26-39;1;
Red cell distribution width;788-0;%;11.5-14.5;10.2-26;1;high
Platelet count;777-3;10^3/uL;150-400;12-920;0;
Mean platelet volume;32623-1;fL;7.5-11.5;5.2-15.2;1;
# White Blood Cell Differential; Hematology; Whole blood
Neutrophils;770-8;%;40-70;8-95;0;
Lymphocytes;736-9;%;20-40;2-82;0;
Monocytes;5905-5;%;2-8;0-24;0;
Eosinophils;713-8;%;0-6;0-32;0;skew high
Basophils;706-2;%;0-2;0-6;1;skew high
Absolute neutrophil count;751-8;10^3/uL;1.8-7.7;0.2-29;1;
Absolute lymphocyte count;731-0;10^3/uL;1.0-4.8;0.2-24;1;
Absolute monocyte count;742-7;10^3/uL;0.2-0.8;0-3.2;1;
Absolute eosinophil count;711-2;10^3/uL;0-0.5;0-4.8;1;skew high
Absolute basophil count;704-7;10^3/uL;0-0.2;0-0.9;1;skew high
Immature granulocytes;38518-7;%;0-0.9;0-8;1;skew high
Reticulocyte count;17849-1;%;0.5-2.5;0.1-14;1;
# Coagulation Panel; Coagulation; Plasma
Prothrombin time;5902-2;s;11.0-13.5;9.2-48;1;high
International normalized ratio;6301-6;ratio;0.8-1.1;0.7-6.8;1;high
Activated partial thromboplastin time;14979-9;s;25-35;19-118;1;high
Fibrinogen;3255-7;mg/dL;200-400;62-880;0;
D-dimer;48065-7;ug/mL FEU;0-0.50;0-18;2;skew high
Antithrombin activity;27811-9;%;80-120;28-152;0;low
Factor VIII activity;3209-4;%;50-150;1-290;0;low
Anti-factor Xa activity;;IU/mL;0.3-0.7;0-1.9;2;
# Iron Studies; Chemistry; Serum
Iron;2498-4;ug/dL;M65-175/F50-170;12-305;0;low
Total iron-binding capacity;2500-7;ug/dL;250-450;130-620;0;
Transferrin;3034-6;mg/dL;200-360;98-510;0;
Transferrin saturation;2502-3;%;20-50;3-94;0;low
Ferritin;2276-4;ng/mL;M24-336/F11-307;3-1900;0;skew low
# Thyroid Panel; Endocrinology; Serum
Thyroid-stimulating hormone;3016-3;mIU/L;0.4-4.0;0.01-62;2;skew
Free thyroxine;3024-7;ng/dL;0.8-1.8;0.2-6.4;1;
Total thyroxine;3026-2;ug/dL;5.0-12.0;1.4-23;1;
Free triiodothyronine;3051-0;pg/mL;2.3-4.2;1.1-14;1;
Total triiodothyronine;3053-6;ng/dL;80-200;38-480;0;
Thyroid peroxidase antibodies;8099-4;IU/mL;0-34;0-940;0;skew high
Thyroglobulin;3013-0;ng/mL;1.6-59.9;0.2-420;1;skew high
# Diabetes Panel; Endocrinology; Serum
Fasting glucose;1558-6;mg/dL;70-99;42-325;0;high
Insulin;20448-7;uIU/mL;2.6-24.9;0.8-130;1;skew high
C-peptide;1986-9;ng/mL;1.1-4.4;0.1-12;1;
Fructosamine;15069-8;umol/L;200-285;150-520;0;high
# Glycated Hemoglobin; Endocrinology; Whole blood
Hemoglobin A1c;4548-4;%;4.0-5.6;3.4-14.2;1;high
# Hormone Panel; Endocrinology; Serum
Cortisol;2143-6;ug/dL;6.0-18.4;0.8-56;1;
Parathyroid hormone;2731-8;pg/mL;15-65;4-420;0;high
Testosterone;2986-8;ng/dL;M264-916/F15-70;4-1420;0;low
Estradiol;2243-4;pg/mL;M10-40/F15-350;4-820;0;skew high
Progesterone;2839-9;ng/mL;M0.1-0.5/F0.1-25;0.05-48;1;skew high
Follicle-stimulating hormone;15067-2;mIU/mL;M1.5-12.4/F3.5-12.5;0.3-118;1;
Luteinizing hormone;10501-5;mIU/mL;M1.7-8.6/F2.4-12.6;0.2-88;1;
Prolactin;2842-3;ng/mL;M4.0-15.2/F4.8-23.3;1.2-240;1;high
Dehydroepiandrosterone sulfate;2191-5;ug/dL;M80-560/F35-430;8-1050;0;
Sex hormone-binding globulin;13967-5;nmol/L;M10-57/F18-144;5-230;0;
Insulin-like growth factor 1;2484-4;ng/mL;90-360;28-980;0;
Adrenocorticotropic hormone;2141-0;pg/mL;7.2-63.3;1.5-310;1;
Aldosterone;1763-2;ng/dL;3.1-35.4;0.8-112;1;
17-hydroxyprogesterone;1668-3;ng/dL;20-200;6-1600;0;skew high
Anti-Müllerian hormone;38476-8;ng/mL;M1.4-14.2/F1.0-6.8;0.05-19;2;low
# Cardiac Markers; Cardiology; Serum
Troponin I;10839-9;ng/mL;0-0.04;0-24;2;skew high
High-sensitivity troponin I;89579-7;ng/L;0-20;0-2400;0;skew high
Creatine kinase;2157-6;U/L;M39-308/F26-192;12-5600;0;skew high
Creatine kinase MB;13969-1;ng/mL;0-5.0;0-120;1;skew high
Myoglobin;2639-3;ng/mL;M28-72/F25-58;10-940;0;high
B-type natriuretic peptide;30934-4;pg/mL;0-100;0-2900;0;skew high
NT-proBNP;33762-6;pg/mL;0-125;0-14500;0;skew high
Homocysteine;13965-9;umol/L;5-15;3-58;1;high
# Inflammation Markers; Immunology; Serum
C-reactive protein;1988-5;mg/L;0-10;0-245;1;skew high
High-sensitivity C-reactive protein;30522-7;mg/L;0-3.0;0-28;1;skew high
Procalcitonin;33959-8;ng/mL;0-0.10;0-46;2;skew high
# Sedimentation Rate; Hematology; Whole blood
Erythrocyte sedimentation rate;4537-7;mm/h;M0-15/F0-20;0-118;0;skew high
# Autoimmune Panel; Immunology; Serum
Rheumatoid factor;11572-5;IU/mL;0-14;0-480;0;skew high
Anti-cyclic citrullinated peptide antibodies;33935-8;U/mL;0-20;0-340;0;skew high
Complement C3;4485-9;mg/dL;90-180;28-245;0;
Complement C4;4498-2;mg/dL;10-40;2-72;0;
# Immunoglobulins; Immunology; Serum
Immunoglobulin G;2465-3;mg/dL;700-1600;210-3900;0;
Immunoglobulin A;2458-8;mg/dL;70-400;8-920;0;
Immunoglobulin M;2472-9;mg/dL;40-230;9-680;0;
Immunoglobulin E;19113-0;IU/mL;0-100;0-2600;0;skew high
# Pancreatic Enzymes; Chemistry; Serum
Lipase;3040-3;U/L;13-60;4-2100;0;high
Amylase;1798-8;U/L;30-110;11-1450;0;high
# Vitamins and Trace Elements; Chemistry; Serum
25-hydroxyvitamin D;62292-8;ng/mL;30-100;5-138;0;low
Vitamin B12;2132-9;pg/mL;200-900;78-1900;0;low
Folate;2284-8;ng/mL;4.0-20.0;1.1-38;1;low
Zinc;5763-8;ug/dL;60-120;28-190;0;low
Copper;5631-7;ug/dL;70-140;24-235;0;
Ceruloplasmin;2064-4;mg/dL;20-35;4-62;0;low
Haptoglobin;4542-7;mg/dL;30-200;5-390;0;low
Prealbumin;14338-8;mg/dL;18-38;4-54;0;low
# Tumor Markers; Oncology; Serum
Prostate-specific antigen;2857-1;ng/mL;0-4.0;0-86;1;skew high men
Carcinoembryonic antigen;2039-6;ng/mL;0-3.0;0-180;1;skew high
Alpha-fetoprotein;1834-1;ng/mL;0-8.0;0-980;1;skew high
CA-125;10334-1;U/mL;0-35;0-820;0;skew high women
CA 19-9;24108-3;U/mL;0-37;0-1700;0;skew high
Beta-2 microglobulin;1952-1;mg/L;0.8-2.4;0.5-14;1;high
Calcitonin;1992-7;pg/mL;M0-8.4/F0-5.0;0-480;1;skew high
Free kappa light chains;36916-5;mg/L;3.3-19.4;1.2-480;1;high
Free lambda light chains;33944-0;mg/L;5.7-26.3;1.8-390;1;high
# Arterial Blood Gas; Blood gases; Arterial blood
Arterial pH;2744-1;pH;7.35-7.45;6.98-7.68;2;
Partial pressure of carbon dioxide;2019-8;mmHg;35-45;16-92;0;
Partial pressure of oxygen;2703-7;mmHg;75-100;34-240;0;low
Bicarbonate;1960-4;mmol/L;22-26;7-44;0;
Oxygen saturation;2708-6;%;95-100;68-100;0;
Base excess;1925-7;mmol/L;-2-2;-19-17;1;
Lactate;2518-9;mmol/L;0.5-2.0;0.3-15;1;high
Carboxyhemoglobin;20563-3;%;0-3.0;0-42;1;skew high
# Urinalysis; Urinalysis; Urine
Urine specific gravity;5811-5;ratio;1.005-1.030;1.001-1.040;3;
Urine pH;5803-2;pH;4.5-8.0;4.0-9.0;1;
Urine white blood cells;5821-4;/HPF;0-5;0-98;0;skew high
Urine red blood cells;13945-1;/HPF;0-3;0-96;0;skew high
# Urine Chemistry; Urinalysis; Urine
Urine protein;2888-6;mg/dL;0-14;0-620;0;skew high
Urine creatinine;2161-8;mg/dL;M39-259/F28-217;9-410;0;
Urine albumin;14957-5;mg/L;0-20;0-980;0;skew high
Urine albumin-creatinine ratio;9318-7;mg/g;0-30;0-1900;0;skew high
Urine sodium;2955-3;mmol/L;40-220;8-315;0;
# Therapeutic Drug Monitoring; Toxicology; Serum
Digoxin;10535-3;ng/mL;0.8-2.0;0.2-4.8;1;
Lithium;14334-7;mmol/L;0.6-1.2;0.1-3.1;1;
Valproic acid;4086-5;ug/mL;50-100;9-176;0;
Phenytoin;3968-5;ug/mL;10-20;2-41;1;
Carbamazepine;3432-2;ug/mL;4-12;1-23;1;
Vancomycin trough;4092-3;ug/mL;10-20;2-46;1;
# Therapeutic Drug Monitoring; Toxicology; Whole blood
Tacrolimus;11253-2;ng/mL;5-15;1-36;1;
# Toxicology Screen; Toxicology; Serum
Ethanol;5643-2;mg/dL;0-10;0-390;0;skew high
Acetaminophen;3298-7;ug/mL;0-20;0-290;0;skew high
Salicylate;4024-6;mg/dL;0-20;0-88;0;skew high
# Heavy Metals; Toxicology; Whole blood
Blood lead;5671-3;ug/dL;0-3.5;0-52;1;skew high
# HIV Monitoring; Immunology; Whole blood
CD4 count;24467-3;cells/uL;500-1500;22-2150;0;low
# Stool Tests; Gastroenterology; Stool
Fecal calprotectin;38445-3;ug/g;0-50;0-1750;0;skew high
# Cerebrospinal Fluid; Chemistry; Cerebrospinal fluid
Cerebrospinal fluid glucose;2342-4;mg/dL;40-70;12-145;0;
Cerebrospinal fluid protein;2880-3;mg/dL;15-45;8-390;0;high
# Pregnancy Tests; Endocrinology; Serum
Beta-hCG;21198-7;mIU/mL;0-5;0-98000;0;skew high women
`;

/** How often the tests of a panel are ordered, relative to 1. */
export const PANEL_WEIGHTS: Readonly<Record<string, number>> = {
  "Basic Metabolic Panel": 10,
  "Comprehensive Metabolic Panel": 8,
  "Complete Blood Count": 10,
  "White Blood Cell Differential": 4,
  "Lipid Panel": 5,
  "Thyroid Panel": 3,
  "Glycated Hemoglobin": 8,
  "Coagulation Panel": 2.5,
  Urinalysis: 3,
  "Inflammation Markers": 3,
  "Cardiac Markers": 2,
  "Iron Studies": 2,
  "Renal Panel": 2,
  "Diabetes Panel": 2,
  "Liver Panel": 2,
  "Sedimentation Rate": 3,
};
