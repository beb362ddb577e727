/** What people do, in thousandths of those who work; the words fit every gender. */
export const OCCUPATIONS = `
Sales Associate:26|Cashier:22|Registered Nurse:20|Elementary School Teacher:16|Software Engineer:14|Customer Service Representative:18|Office Clerk:15|Accountant:13|Truck Driver:15|Store Manager:12|
Warehouse Worker:14|Cook:14|Waiter:13|Administrative Assistant:15|Construction Worker:13|Cleaner:15|Care Assistant:12|Electrician:9|Secondary School Teacher:11|Project Manager:10|
Sales Manager:9|Security Guard:9|Bookkeeper:8|Carpenter:8|Mechanic:9|Delivery Driver:9|Nursing Assistant:9|Machine Operator:9|Receptionist:8|Marketing Specialist:7|
Human Resources Specialist:6|Plumber:6|Police Officer:6|Lawyer:6|Physician:6|Business Analyst:6|Hairdresser:7|Farmer:7|Social Worker:6|Production Worker:10|
Bartender:5|Chef:5|Financial Analyst:5|Civil Engineer:4|Mechanical Engineer:4|Electrical Engineer:3.5|Data Analyst:5|Graphic Designer:4.5|Welder:4.5|Painter:4|
Bus Driver:5|Preschool Teacher:6|Teaching Assistant:6|Pharmacist:3|Pharmacy Technician:3.5|Dental Assistant:3|Dentist:1.8|Physical Therapist:2.5|Paramedic:2.5|Firefighter:3|
Real Estate Agent:4.5|Insurance Agent:4|Bank Teller:3.5|Loan Officer:2|Consultant:5|Operations Manager:6|Product Manager:3.5|IT Support Specialist:5.5|Systems Administrator:3.5|Network Engineer:2.5|
Web Developer:4|Data Scientist:2|Database Administrator:1.2|Cybersecurity Analyst:1.6|DevOps Engineer:1.6|QA Engineer:2|UX Designer:1.8|IT Manager:3|Architect:2|Interior Designer:1.2|
Landscaper:4|Gardener:4|Roofer:2|Bricklayer:2.2|Plasterer:1|Tiler:1|Crane Operator:0.8|Heavy Equipment Operator:2|HVAC Technician:2.5|Maintenance Technician:6|
Auto Body Repairer:1|Forklift Operator:4|Packer:5|Assembler:5.5|Quality Inspector:3|Supervisor:6|Factory Manager:1.5|Logistics Coordinator:3|Supply Chain Manager:1.5|Buyer:2.5|
Executive Assistant:3|Legal Assistant:2|Paralegal:2|Judge:0.3|Civil Servant:5|Postal Worker:3|Mail Carrier:2|Taxi Driver:3|Train Driver:0.8|Pilot:0.8|
Flight Attendant:0.9|Air Traffic Controller:0.2|Ship Captain:0.2|Sailor:0.6|Soldier:3|Military Officer:1|Corrections Officer:1.5|Detective:0.6|Private Investigator:0.3|Locksmith:0.4|
University Lecturer:3|Professor:1.5|School Principal:1.5|School Counselor:1.5|Special Education Teacher:2.5|Tutor:2|Librarian:1.2|Childcare Worker:6|Nanny:2|Music Teacher:0.8|
Driving Instructor:0.6|Personal Trainer:1.6|Sports Coach:1.4|Yoga Instructor:0.6|Lifeguard:0.5|Psychologist:1.4|Psychiatrist:0.4|Counselor:2|Speech Therapist:0.9|Occupational Therapist:1.2|
Radiographer:1.2|Medical Laboratory Technician:1.8|Medical Secretary:2.5|Medical Assistant:3.5|Surgeon:0.6|Anesthesiologist:0.4|Midwife:1|Optician:0.7|Optometrist:0.4|Veterinarian:0.8|
Veterinary Assistant:0.7|Dietitian:0.6|Chiropractor:0.3|Massage Therapist:1|Hospital Porter:0.7|Home Health Aide:7|Epidemiologist:0.1|Biologist:0.6|Chemist:0.8|Physicist:0.2|
Geologist:0.3|Environmental Scientist:0.6|Laboratory Technician:1.5|Research Scientist:1.3|Statistician:0.4|Economist:0.4|Actuary:0.2|Mathematician:0.1|Astronomer:0.05|Meteorologist:0.1|
Chemical Engineer:0.6|Industrial Engineer:1.6|Aerospace Engineer:0.5|Petroleum Engineer:0.3|Environmental Engineer:0.5|Surveyor:0.7|Drafter:1|Urban Planner:0.4|Technical Writer:0.5|Engineering Technician:2.2|
Journalist:0.7|Editor:0.8|Writer:0.8|Translator:0.7|Interpreter:0.4|Photographer:1.2|Videographer:0.6|Film Editor:0.3|Sound Engineer:0.3|Actor:0.4|
Musician:0.8|Dancer:0.2|Artist:0.8|Illustrator:0.4|Animator:0.4|Fashion Designer:0.3|Jeweler:0.3|Tailor:0.9|Seamstress:1|Shoemaker:0.2|
Florist:0.5|Baker:2|Butcher:1.2|Fishmonger:0.2|Barista:2.5|Dishwasher:2|Kitchen Assistant:4|Catering Manager:1|Restaurant Manager:3|Hotel Manager:0.8|
Hotel Receptionist:1.5|Housekeeper:4|Concierge:0.3|Tour Guide:0.6|Travel Agent:0.8|Event Planner:1|Beautician:2|Nail Technician:0.9|Makeup Artist:0.4|Barber:1|
Funeral Director:0.2|Clergy Member:0.9|Community Worker:1.4|Youth Worker:1|Charity Fundraiser:0.5|Public Relations Specialist:1.4|Advertising Executive:0.8|Market Researcher:0.9|Social Media Manager:1|Copywriter:0.6|
Recruiter:1.6|Training Specialist:1.4|Payroll Clerk:1.3|Tax Adviser:0.8|Auditor:1.4|Financial Adviser:1.8|Investment Banker:0.5|Stockbroker:0.3|Credit Analyst:0.6|Insurance Underwriter:0.6|
Claims Adjuster:1.4|Collections Agent:1|Call Center Agent:5|Data Entry Clerk:2.5|Stock Clerk:6|Merchandiser:1.5|Retail Supervisor:4|Window Cleaner:0.5|Refuse Collector:1|Recycling Worker:0.5|
Farm Worker:4|Fisher:0.4|Forester:0.4|Tree Surgeon:0.4|Miner:0.8|Oil Rig Worker:0.3|Power Plant Operator:0.4|Water Treatment Operator:0.5|Telecommunications Technician:1|Solar Panel Installer:0.5|
Elevator Technician:0.2|Glazier:0.4|Floor Layer:0.8|Scaffolder:0.4|Sheet Metal Worker:0.9|Machinist:2|Toolmaker:0.6|Printer:0.6|Upholsterer:0.3|Cabinetmaker:0.6|
Pipefitter:1|Boilermaker:0.2|Blacksmith:0.1|Stonemason:0.3|Pest Control Technician:0.5|Building Inspector:0.6|Health and Safety Officer:0.9|Chief Executive:1.2|Small Business Owner:6|Entrepreneur:1.5|
Chief Financial Officer:0.5|Procurement Specialist:1.2|Import Export Clerk:0.8|Customs Officer:0.4|Immigration Officer:0.3|Court Clerk:0.4|Notary:0.4|Politician:0.1|Diplomat:0.1|Archivist:0.2
`;
/** Share of doctors among those with these occupations; elsewhere they are few. */
export const DOCTORS: Readonly<Record<string, number>> = {
  Physician: 0.95,
  Surgeon: 0.95,
  Psychiatrist: 0.95,
  Anesthesiologist: 0.95,
  Dentist: 0.85,
  Veterinarian: 0.8,
  Psychologist: 0.5,
  Optometrist: 0.5,
  Pharmacist: 0.25,
  Physicist: 0.6,
  Astronomer: 0.7,
  Mathematician: 0.6,
  "Research Scientist": 0.5,
  Epidemiologist: 0.6,
  "University Lecturer": 0.6,
  Economist: 0.2,
  Chemist: 0.3,
  Biologist: 0.4,
};
export const PROFESSOR = "Professor";
