/**
 * Why animals are brought, to whom it happens, and when in life (shares of the usual years). What is found, done and given; dollars for a mid-sized animal.
 */
export const VISITS = `
species[];kind;reason;diagnosis;treatment;medication;share#;young#;old#;low#;high#
Dog|Cat|Rabbit|Ferret;Wellness;Annual check-up;Healthy;Physical exam;;60;0.08;1;55;95
Bird|Reptile|Guinea Pig|Hamster|Horse;Wellness;Annual check-up;Healthy;Physical exam;;40;0.05;1;60;110
Dog;Wellness;Vaccination;Healthy;Vaccine booster;;52;0.02;0.9;45;110
Cat;Wellness;Vaccination;Healthy;Vaccine booster;;40;0.02;0.9;45;95
Rabbit|Ferret|Horse;Wellness;Vaccination;Healthy;Vaccine booster;;16;0.03;0.9;45;120
Dog;Wellness;Puppy exam;Healthy;Physical exam and deworming;Fenbendazole;18;0.01;0.03;50;90
Cat;Wellness;Kitten exam;Healthy;Physical exam and deworming;Pyrantel;15;0.01;0.03;50;85
Dog;Wellness;Heartworm test;Heartworm negative;Heartworm test;Ivermectin chewable;16;0.1;1;38;75
Dog|Cat;Surgery;Spay or neuter;Healthy;Spay or neuter surgery;Carprofen;16;0.03;0.09;180;480
Rabbit;Surgery;Spay or neuter;Healthy;Spay or neuter surgery;Meloxicam;6;0.05;0.2;220;420
Dog|Cat;Dental;Dental cleaning;Dental tartar;Dental scaling under anesthesia;;18;0.2;0.95;320;780
Dog|Cat;Dental;Bad breath;Periodontal disease;Dental cleaning and tooth extraction;Clindamycin;12;0.35;1;480;1300
Dog;Skin;Itchy skin;Allergic dermatitis;Skin cytology;Oclacitinib;24;0.1;0.9;95;230
Cat;Skin;Itchy skin;Flea allergy dermatitis;Flea treatment;Selamectin;13;0.08;0.9;75;160
Dog;Skin;Hot spot;Acute moist dermatitis;Clipping and cleaning;Cephalexin;8;0.1;0.8;90;190
Dog;Ear;Ear infection;Otitis externa;Ear cleaning;Ear drops with gentamicin and betamethasone;22;0.06;0.95;90;210
Cat|Rabbit;Ear;Scratching ears;Ear mites;Ear cleaning;Selamectin;7;0.03;0.5;70;140
Dog;Digestive;Vomiting;Gastroenteritis;Fluids under the skin;Maropitant;17;0.04;0.95;120;340
Cat;Digestive;Vomiting;Hairballs;Diet change and hairball paste;;10;0.1;0.9;75;170
Dog;Digestive;Diarrhea;Dietary indiscretion;Fecal test and bland diet;Metronidazole;15;0.04;0.9;85;210
Dog|Cat;Digestive;Diarrhea;Intestinal parasites;Fecal test;Fenbendazole;9;0.02;0.4;75;150
Dog;Emergency;Ate chocolate;Chocolate toxicity;Induced vomiting and charcoal;Activated charcoal;5;0.04;0.7;260;620
Dog;Emergency;Swallowed an object;Foreign body obstruction;Surgical removal;Cefazolin;4;0.04;0.6;1600;3800
Dog|Cat;Emergency;Hit by a car;Fracture of the leg;Fracture repair;Tramadol;3;0.05;0.8;1400;3900
Dog|Cat;Emergency;Bite wound;Bite wound;Wound cleaning and sutures;Amoxicillin-clavulanate;8;0.06;0.8;180;480
Dog;Orthopedic;Limping;Cruciate ligament tear;Knee X-rays and surgery;Carprofen;7;0.2;0.8;1900;4300
Dog;Orthopedic;Limping;Soft tissue sprain;Rest and X-ray;Carprofen;10;0.08;0.8;140;320
Dog;Orthopedic;Stiffness;Osteoarthritis;Joint exam and X-rays;Carprofen;16;0.55;1;110;290
Cat;Orthopedic;Stiffness;Osteoarthritis;Joint exam;Frunevetmab injection;8;0.6;1;100;210
Cat;Urinary;Straining to urinate;Feline lower urinary tract disease;Urinalysis and catheter;Prazosin;9;0.1;0.7;220;980
Cat;Urinary;Drinking a lot;Chronic kidney disease;Blood panel and fluids;Amlodipine;12;0.6;1;170;390
Dog;Urinary;Urinating often;Urinary tract infection;Urinalysis;Amoxicillin-clavulanate;9;0.1;0.95;110;230
Cat;Endocrine;Weight loss;Hyperthyroidism;Thyroid blood test;Methimazole;10;0.65;1;140;280
Dog;Endocrine;Weight gain;Hypothyroidism;Thyroid blood test;Levothyroxine;7;0.35;0.9;130;260
Dog|Cat;Endocrine;Drinking a lot;Diabetes mellitus;Glucose curve;Insulin glargine;6;0.5;0.95;190;460
Dog|Cat;Eye;Red eye;Conjunctivitis;Eye stain test;Ofloxacin eye drops;9;0.04;0.9;75;160
Dog|Cat;Eye;Squinting;Corneal ulcer;Fluorescein stain;Tobramycin eye drops;6;0.06;0.9;110;260
Dog;Respiratory;Coughing;Kennel cough;Chest exam;Doxycycline;9;0.03;0.6;80;190
Cat;Respiratory;Sneezing;Upper respiratory infection;Exam and fluids;Doxycycline;11;0.02;0.6;75;180
Dog;Heart;Coughing at night;Mitral valve disease;Heart ultrasound;Pimobendan;6;0.65;1;320;680
Dog|Cat;Oncology;New lump;Lipoma;Fine needle aspirate;;9;0.5;1;95;230
Dog;Oncology;New lump;Mast cell tumor;Surgical removal and biopsy;Prednisone;4;0.5;0.95;680;1900
Dog|Cat;Weight;Overweight;Obesity;Diet plan;;12;0.15;0.9;55;100
Dog|Cat;Behavior;Anxiety;Separation anxiety;Behavior consultation;Fluoxetine;6;0.1;0.8;95;230
Rabbit|Guinea Pig;Digestive;Not eating;Gut stasis;Fluids and syringe feeding;Metoclopramide;14;0.1;0.95;110;290
Rabbit|Guinea Pig;Dental;Drooling;Overgrown teeth;Tooth trimming;Meloxicam;10;0.2;0.95;85;230
Guinea Pig;Skin;Hair loss;Mites;Skin scrape;Ivermectin;7;0.08;0.8;60;120
Hamster;Skin;Hair loss;Mites;Skin scrape;Ivermectin;7;0.1;0.9;45;85
Hamster;Oncology;New lump;Abscess;Lancing and cleaning;Enrofloxacin;5;0.3;1;60;140
Bird;Behavior;Plucking feathers;Feather destructive behavior;Exam and blood test;;8;0.05;0.8;95;240
Bird;Respiratory;Wheezing;Respiratory infection;Swab and nebulizing;Doxycycline;7;0.05;0.8;110;260
Bird;Wellness;Nail and beak trim;Healthy;Nail and beak trim;;10;0.03;1;22;45
Ferret;Endocrine;Hair loss;Adrenal disease;Hormone implant;Deslorelin implant;8;0.4;1;190;420
Ferret;Digestive;Vomiting;Swallowed object;Surgical removal;Enrofloxacin;4;0.05;0.5;650;1500
Reptile;Husbandry;Not eating;Metabolic bone disease;X-ray and UV advice;Calcium gluconate;9;0.03;0.6;110;260
Reptile;Respiratory;Wheezing;Respiratory infection;Swab;Ceftazidime;7;0.05;0.9;110;240
Reptile;Skin;Stuck shed;Retained shed;Soaking and removal;;8;0.05;0.9;50;95
Horse;Dental;Teeth floating;Sharp enamel points;Teeth floating;Detomidine;12;0.1;1;140;290
Horse;Digestive;Colic;Spasmodic colic;Rectal exam and fluids;Flunixin;9;0.1;0.95;280;950
Horse;Orthopedic;Lameness;Hoof abscess;Hoof testing and poultice;Phenylbutazone;9;0.1;0.95;150;380
`;

/** Vaccines by species, months until the next dose. */
export const VACCINES = `
species[];vaccine;months#
Dog|Cat|Ferret;Rabies;36
Dog;DHPP;36
Dog;Bordetella;12
Dog;Leptospirosis;12
Dog;Canine influenza;12
Dog;Lyme;12
Cat;FVRCP;36
Cat;FeLV;12
Ferret;Distemper;12
Rabbit;RHDV2;12
Horse;Tetanus;12
Horse;West Nile virus;12
Horse;Equine influenza;6
Horse;Rabies;12
`;
