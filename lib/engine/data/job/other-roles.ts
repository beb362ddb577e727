/** Jobs of hospitals, schools, hotels, shops, building sites and public service; headings name the sector first, then as in `corporate-roles.ts`. */
export const OTHER_ROLES = `
# Healthcare; Nursing; 14; patient care, staff scheduling, infection control, clinical documentation, quality improvement
Registered Nurse;=M;86;bachelor;cares for patients and gives treatment;patient care, medication administration, IV therapy, electronic health records, patient education
Senior Registered Nurse;=S;98;bachelor;cares for complex patients and guides colleagues;patient care, triage, mentoring, electronic health records, critical thinking
Charge Nurse;=L;104;bachelor;leads a nursing shift;staff scheduling, patient care, triage, conflict resolution
Licensed Practical Nurse;=J;59;vocational;gives basic nursing care;patient care, vital signs, wound care, medication administration
Nursing Assistant;=J;39;vocational;helps patients with daily needs;patient care, vital signs, hygiene assistance, documentation
ICU Nurse;=S;102;bachelor;cares for critically ill patients;critical care, ventilators, hemodynamic monitoring, medication administration
Pediatric Nurse;=M;84;bachelor;cares for sick children;pediatric care, family education, vaccination, medication administration
Nurse Practitioner;=S;126;master;examines, diagnoses and treats patients;physical assessment, diagnosis, prescribing, patient education
Midwife;=M;118;master;cares for women through pregnancy and birth;prenatal care, birth assistance, newborn care, patient education
Nurse Manager;=G;118;master;leads a nursing unit;people management, staff scheduling, quality improvement, budgeting
Director of Nursing;=D;148;master;leads nursing in a hospital;nursing strategy, quality improvement, budgeting, regulatory compliance
Chief Nursing Officer;=X;235;master;owns nursing care and its quality;executive leadership, quality improvement, patient safety, budgeting
# Healthcare; Medical Staff; 6; clinical leadership, patient safety, evidence-based medicine, quality improvement
Medical Student Extern;=I;42;bachelor;learns medicine on the ward;history taking, physical examination, clinical documentation
Resident Physician;=J;66;medicine;treats patients while training in a specialty;diagnosis, patient care, clinical documentation, teamwork
General Practitioner;=M;215;medicine;treats patients of all ages;diagnosis, preventive care, prescribing, patient communication
Pediatrician;=M;205;medicine;treats children;pediatric care, vaccination, diagnosis, family communication
Psychiatrist;=S;258;medicine;treats mental illness;psychiatric assessment, psychotherapy, prescribing, crisis intervention
Cardiologist;=S;395;medicine;treats diseases of the heart;echocardiography, diagnosis, cardiac catheterization, patient communication
Anesthesiologist;=S;385;medicine;keeps patients safe during surgery;anesthesia, airway management, pain management, critical care
General Surgeon;=S;370;medicine;operates on patients;surgery, laparoscopy, trauma care, patient assessment
Emergency Physician;=M;310;medicine;treats emergencies;triage, resuscitation, diagnosis, trauma care
Radiologist;=S;390;medicine;reads medical images;CT, MRI, image interpretation, reporting
Dentist;=M;170;doctorate;treats teeth and gums;dental examination, fillings, extractions, patient education
Physician Assistant;=M;122;master;examines and treats patients with physicians;physical assessment, diagnosis, suturing, clinical documentation
Attending Physician;=L;265;medicine;leads the care of a ward's patients;diagnosis, teaching, patient care, clinical leadership
Medical Director;=D;320;medicine;leads the medical staff;clinical leadership, quality improvement, patient safety, budgeting
Chief Medical Officer;=X;405;medicine;owns medical care and its quality;executive leadership, patient safety, clinical strategy, regulatory compliance
# Healthcare; Allied Health; 8; patient rehabilitation, clinical documentation, treatment planning, equipment management
Pharmacist;=M;132;doctorate;dispenses medicines and advises on them;dispensing, drug interactions, patient counseling, compounding
Pharmacy Technician;=J;41;vocational;prepares prescriptions;prescription processing, inventory control, customer service, labeling
Physical Therapist;jMSL;98;master;helps patients move again;rehabilitation, exercise planning, manual therapy, patient education
Occupational Therapist;jMSL;95;master;helps patients with daily tasks;rehabilitation, adaptive equipment, patient assessment, treatment planning
Speech Therapist;jMS;88;master;treats speech and swallowing disorders;speech assessment, swallowing therapy, treatment planning, patient education
Medical Laboratory Technician;jMSL;58;associate;tests blood and tissue;hematology, microbiology, sample handling, quality control
Radiologic Technologist;jMSL;72;associate;takes medical images;X-ray, CT, patient positioning, radiation safety
Respiratory Therapist;jMS;76;associate;treats breathing problems;ventilators, oxygen therapy, patient assessment, airway management
Paramedic;jMSL;54;vocational;treats patients before they reach the hospital;emergency care, advanced life support, triage, safe driving
Medical Assistant;jM;42;vocational;supports examinations and office work;vital signs, scheduling, blood drawing, electronic health records
Dental Hygienist;jMS;84;associate;cleans teeth and teaches care;dental cleaning, X-ray, patient education, charting
Dietitian;jMS;70;bachelor;plans food for patients;nutrition assessment, meal planning, patient education, documentation
Social Worker;jMSL;62;master;helps patients and families cope;case management, counseling, crisis intervention, community resources
Medical Coder;jMS;52;associate;codes treatments for billing;ICD-10-CM, CPT, medical terminology, billing software
Patient Registrar;=J;40;highschool;registers patients and checks insurance;data entry, insurance verification, customer service, confidentiality
Rehabilitation Manager;=G;108;master;leads therapists;people management, treatment planning, scheduling, budgeting
Hospital Administrator;=D;145;master;runs a hospital's services;healthcare management, budgeting, regulatory compliance, people management
# Education; Teaching; 14; curriculum development, classroom management, assessment, student counseling
Student Teacher;=I;32;bachelor;learns to teach in the classroom;lesson planning, classroom management, tutoring
Teaching Assistant;=J;34;associate;helps teachers and pupils;tutoring, classroom support, supervision, communication
Kindergarten Teacher;jMS;56;bachelor;teaches young children;early literacy, classroom management, play-based learning, parent communication
Elementary School Teacher;jMS;62;bachelor;teaches children in primary school;lesson planning, classroom management, assessment, parent communication
Middle School Teacher;jMS;64;bachelor;teaches young adolescents;lesson planning, classroom management, assessment, subject knowledge
High School Teacher;jMS;66;bachelor;teaches a subject in secondary school;lesson planning, subject knowledge, assessment, classroom management
Special Education Teacher;jMS;65;bachelor;teaches children with special needs;individual education plans, behavior support, adaptive teaching, assessment
Music Teacher;jMS;58;bachelor;teaches music;instrument instruction, music theory, lesson planning, choir direction
Physical Education Teacher;jMS;60;bachelor;teaches sports and health;sports instruction, lesson planning, first aid, motivation
School Counselor;jMS;64;master;advises pupils;counseling, crisis intervention, college planning, confidentiality
School Librarian;jMS;60;master;runs the school library;cataloging, information literacy, collection development, reading promotion
Head of Department;=L;86;master;leads the teachers of a subject;curriculum development, mentoring, assessment, scheduling
Vice Principal;=G;102;master;helps lead a school;school administration, discipline, scheduling, people management
Principal;=D;118;master;leads a school;school leadership, budgeting, people management, community relations
Superintendent;=X;178;doctorate;leads a school district;educational leadership, budgeting, policy, community relations
# Education; Higher Education; 7; research leadership, curriculum development, academic advising, grant writing
Research Fellow;=M;68;doctorate;does research at a university;experimental design, data analysis, scientific writing, grant writing
Lecturer;=M;72;master;teaches at a university;lecturing, curriculum development, grading, academic advising
Assistant Professor;=M;88;doctorate;teaches and does research;research, lecturing, scientific writing, grant writing
Associate Professor;=S;104;doctorate;teaches, does research and guides students;research, lecturing, grant writing, doctoral supervision
Professor;=L;142;doctorate;leads research and teaching in a field;research leadership, lecturing, grant writing, doctoral supervision
Academic Advisor;JMS;54;bachelor;advises students on courses;academic advising, student records, communication, planning
Admissions Officer;JMS;52;bachelor;selects new students;application review, interviewing, recruitment events, communication
Registrar;=G;92;bachelor;keeps academic records;records management, scheduling, compliance, people management
Dean;=D;198;doctorate;leads a faculty;academic leadership, budgeting, fundraising, people management
University President;=X;340;doctorate;leads a university;executive leadership, fundraising, policy, community relations
# Hospitality; Food and Beverage; 12; menu planning, food safety, cost control, staff scheduling
Dishwasher;=J;31;highschool;washes dishes and keeps the kitchen clean;cleaning, food safety, teamwork, time management
Line Cook;jMS;38;vocational;cooks at a station;food preparation, knife skills, food safety, teamwork
Sous Chef;=L;56;vocational;leads the kitchen with the chef;menu planning, food safety, people management, cost control
Executive Chef;=G;82;vocational;leads the kitchen;menu planning, cost control, people management, food safety
Pastry Chef;AMS;50;vocational;makes cakes and desserts;baking, decoration, recipe development, food safety
Server;jMS;33;highschool;serves guests at table;customer service, order taking, upselling, teamwork
Bartender;jMS;36;highschool;mixes and serves drinks;cocktail making, customer service, cash handling, upselling
Barista;jMS;33;highschool;makes coffee and serves guests;coffee making, customer service, cash handling, cleaning
Restaurant Supervisor;=L;46;associate;leads a restaurant shift;staff scheduling, customer service, cash handling, conflict resolution
Restaurant Manager;=G;64;associate;runs a restaurant;people management, cost control, food safety, staff scheduling
Food and Beverage Director;=D;102;bachelor;leads restaurants and bars of a hotel;budgeting, people management, menu planning, vendor management
# Hospitality; Hotel Operations; 9; guest relations, revenue management, staff scheduling, quality inspection
Hotel Receptionist;jMS;35;highschool;checks guests in and out;reservation systems, customer service, cash handling, languages
Concierge;jMS;40;associate;arranges what guests wish;local knowledge, customer service, languages, problem solving
Housekeeper;jMS;32;highschool;cleans guest rooms;cleaning, laundry, attention to detail, time management
Bellhop;=J;30;highschool;helps guests with luggage;customer service, luggage handling, courtesy, local knowledge
Housekeeping Supervisor;=L;44;highschool;leads housekeeping;staff scheduling, quality inspection, inventory control, training
Reservations Agent;jMS;37;highschool;books rooms for guests;reservation systems, telephone etiquette, upselling, data entry
Travel Agent;jMS;46;associate;plans and books trips;booking systems, customer service, itinerary planning, negotiation
Tour Guide;jMS;38;associate;shows visitors around;storytelling, languages, local history, group leadership
Front Office Manager;=G;60;bachelor;leads the reception;people management, reservation systems, guest relations, staff scheduling
Hotel Manager;=G;82;bachelor;runs a hotel;people management, budgeting, guest relations, revenue management
General Manager of Hotels;=D;128;bachelor;leads several hotels;hotel strategy, budgeting, people management, revenue management
# Retail; Store Operations; 14; merchandising, inventory management, staff scheduling, loss prevention
Cashier;jM;31;highschool;scans goods and takes payment;cash handling, customer service, point of sale systems, speed
Sales Associate;jMS;34;highschool;advises and serves customers;customer service, product knowledge, upselling, point of sale systems
Stock Clerk;jM;33;highschool;fills shelves and stores goods;stocking, inventory control, lifting, handheld scanners
Visual Merchandiser;jMS;48;associate;designs shop windows and displays;merchandising, display design, trend awareness, creativity
Beauty Advisor;jMS;36;highschool;advises on cosmetics;product knowledge, makeup application, customer service, upselling
Butcher;AMS;42;vocational;cuts and sells meat;meat cutting, food safety, customer service, knife skills
Baker;AMS;38;vocational;bakes bread and cakes;baking, food safety, recipe following, early shifts
Loss Prevention Officer;jMS;42;highschool;prevents theft;surveillance, report writing, interviewing, conflict resolution
Shift Supervisor;=L;42;highschool;leads a shop shift;staff scheduling, cash handling, coaching, customer service
Assistant Store Manager;=L;52;associate;helps run a shop;people management, inventory management, merchandising, cash handling
Store Manager;=G;68;bachelor;runs a shop;people management, merchandising, budgeting, loss prevention
District Manager;=D;108;bachelor;leads shops in a district;sales strategy, people management, budgeting, merchandising
VP of Retail;=V;198;bachelor;leads all shops;retail strategy, budgeting, organizational design, merchandising
# Construction; Construction; 14; site supervision, building codes, cost estimation, scheduling, safety management
Construction Laborer;jMS;42;highschool;does physical work on building sites;hand tools, material handling, demolition, safety rules
Carpenter;AMSL;56;vocational;builds with wood;framing, finish carpentry, blueprint reading, power tools
Electrician;AMSL;64;vocational;installs wiring;wiring, electrical code, troubleshooting, blueprint reading
Plumber;AMSL;63;vocational;installs and repairs pipes;pipe fitting, plumbing code, troubleshooting, blueprint reading
Painter;AMS;47;vocational;paints buildings;surface preparation, spraying, color matching, safety rules
Roofer;AMS;50;vocational;covers and repairs roofs;roof installation, safety harnesses, material handling, measuring
Bricklayer;AMS;55;vocational;builds walls;masonry, blueprint reading, mortar mixing, measuring
Heavy Equipment Operator;jMS;57;vocational;drives excavators and cranes;excavators, grading, equipment checks, safety rules
Civil Engineer;IJMSL;90;bachelor;designs roads, bridges and buildings;AutoCAD, structural analysis, site inspection, building codes
Structural Engineer;JMSL;95;bachelor;makes sure that buildings stand;structural analysis, Revit, steel design, building codes
Architect;IJMSL;88;master;designs buildings;Revit, AutoCAD, building codes, 3D modeling, client presentation
Surveyor;JMS;68;bachelor;measures land;GPS, total station, mapping, AutoCAD
Cost Estimator;JMSL;72;bachelor;calculates what building will cost;cost estimation, Excel, blueprint reading, vendor quotes
Site Supervisor;=L;78;associate;leads work on a site;site supervision, scheduling, safety management, quality inspection
Construction Manager;=G;108;bachelor;leads building projects;project planning, budgeting, contract management, safety management
Director of Construction;=D;165;bachelor;leads construction projects in a region;budgeting, people management, contract management, risk management
# Public Service; Public Administration; 9; policy analysis, public budgeting, community relations, regulation
Policy Analyst;IJMSL;76;master;studies and drafts policies;policy research, data analysis, report writing, stakeholder consultation
Urban Planner;IJMSL;78;master;plans how towns grow;GIS, zoning, public consultation, report writing
Administrative Officer;JMSL;56;bachelor;carries out public programs;case management, documentation, regulations, communication
City Clerk;jMS;52;bachelor;keeps a town's records;records management, minutes, elections, regulations
Building Inspector;jMS;64;vocational;checks buildings against the code;building codes, site inspection, report writing, blueprint reading
Librarian;jMSL;60;master;runs library services;cataloging, reference services, collection development, community programs
Grants Coordinator;JMS;62;bachelor;finds and manages grants;grant writing, budgeting, reporting, compliance
Public Works Manager;=G;98;bachelor;leads roads, water and waste services;people management, budgeting, maintenance planning, contract management
Director of Public Services;=D;138;master;leads public services;public budgeting, people management, policy, community relations
City Manager;=X;188;master;leads a town's administration;executive leadership, public budgeting, policy, community relations
# Public Service; Public Safety; 8; emergency response, incident command, training, community relations
Police Officer;jMS;70;associate;protects people and enforces the law;patrol, report writing, conflict resolution, first aid
Detective;=S;92;bachelor;investigates crimes;investigation, interviewing, evidence handling, report writing
Firefighter;jMS;58;vocational;fights fires and rescues people;fire suppression, rescue, first aid, equipment maintenance
Emergency Dispatcher;jMS;50;highschool;answers emergency calls;call handling, radio communication, multitasking, calm under pressure
Correctional Officer;jMS;54;highschool;supervises prisoners;supervision, report writing, conflict resolution, self-defense
Police Sergeant;=L;96;associate;leads police officers on shift;people management, incident command, report writing, training
Fire Captain;=G;98;associate;leads a fire crew;incident command, people management, training, fire prevention
Police Chief;=D;138;master;leads a police department;law enforcement leadership, budgeting, community relations, policy
`;
