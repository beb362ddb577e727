/**
 * Industries, one line each: key; name; sector; weight; smallest and largest size band (see SIZE_BANDS); tilt, below 1 for trades of small firms,
 * above for trades of large ones; yearly revenue of an employee in thousand dollars; average age of a firm in years.
 */
export const INDUSTRIES = `
software;Software;Technology;6;0-7;1.05;210;13
itServices;IT Services;Technology;4.5;0-7;1;150;16
cybersecurity;Cybersecurity;Technology;1.4;0-5;1.1;220;10
hosting;Cloud Hosting & Data Centers;Technology;0.9;0-6;1.1;320;15
telecom;Telecommunications;Technology;1.2;1-7;1.3;330;28
semiconductors;Semiconductors;Technology;0.7;1-7;1.4;380;25
consumerElectronics;Consumer Electronics;Technology;0.8;0-7;1.2;330;20
artificialIntelligence;Artificial Intelligence;Technology;1.3;0-5;0.95;190;6
banking;Banking;Finance;1.6;1-7;1.4;420;60
insurance;Insurance;Finance;1.5;1-7;1.35;520;50
investment;Investment Management;Finance;1.4;0-5;0.85;650;22
fintech;Financial Technology;Finance;1.3;0-5;1.1;290;9
lending;Mortgage Lending;Finance;0.7;0-5;0.95;260;20
insuranceBroker;Insurance Brokerage;Finance;0.9;0-4;0.7;180;26
hospital;Hospitals & Clinics;Healthcare;1.8;2-7;1.45;150;45
pharma;Pharmaceuticals;Healthcare;1;1-7;1.4;480;30
biotech;Biotechnology;Healthcare;1;0-5;1;300;12
medicalDevices;Medical Devices;Healthcare;1.1;0-6;1.15;290;22
dental;Dental Care;Healthcare;1.5;0-2;0.45;140;18
veterinary;Veterinary Services;Healthcare;0.8;0-2;0.5;120;18
homeCare;Home Health Care;Healthcare;0.9;0-5;0.95;65;15
medicalLab;Medical Laboratories;Healthcare;0.5;0-5;1;160;22
physiotherapy;Physiotherapy;Healthcare;0.6;0-2;0.4;85;14
machinery;Industrial Machinery;Manufacturing;2;0-7;1.2;270;45
autoParts;Automotive Parts;Manufacturing;1.3;1-7;1.3;290;40
chemicals;Chemicals;Manufacturing;1;1-7;1.25;480;48
plastics;Plastics & Packaging;Manufacturing;1.3;0-6;1.1;240;35
metal;Metal Fabrication;Manufacturing;1.5;0-5;0.95;210;38
furnitureMaking;Furniture Manufacturing;Manufacturing;0.9;0-5;0.85;160;36
textiles;Textiles & Apparel;Manufacturing;1;0-6;0.95;140;35
electronics;Electronics Manufacturing;Manufacturing;1.1;0-7;1.2;260;28
printing;Paper & Printing;Manufacturing;0.8;0-4;0.75;170;40
aerospace;Aerospace;Manufacturing;0.6;1-7;1.4;300;38
buildingMaterials;Building Materials;Manufacturing;0.9;0-6;1.1;270;45
grocery;Grocery Retail;Retail;1.7;0-7;1.1;250;35
fashionRetail;Fashion Retail;Retail;1.4;0-6;0.8;150;20
onlineRetail;Online Retail;Retail;1.8;0-6;0.85;340;9
homeImprovement;Home Improvement Retail;Retail;0.9;0-6;0.95;220;32
electronicsRetail;Electronics Retail;Retail;0.7;0-6;0.85;340;20
pharmacy;Pharmacies;Retail;0.9;0-5;0.7;290;30
books;Bookstores;Retail;0.5;0-3;0.45;150;28
jewelry;Jewelry & Watches;Retail;0.6;0-4;0.5;220;34
sportingGoods;Sporting Goods;Retail;0.7;0-5;0.75;200;20
furnitureRetail;Furniture Retail;Retail;0.7;0-5;0.75;210;28
carDealer;Car Dealerships;Retail;1.2;0-4;0.85;620;32
wholesale;Wholesale Trade;Retail;2.2;0-6;0.9;520;28
law;Law Firms;Professional Services;1.9;0-5;0.65;260;28
accounting;Accounting;Professional Services;1.7;0-5;0.65;140;24
consulting;Management Consulting;Professional Services;2.2;0-6;0.75;190;14
marketing;Marketing & Advertising;Professional Services;2.2;0-5;0.65;150;12
architecture;Architecture;Professional Services;1;0-3;0.55;140;22
engineering;Engineering Services;Professional Services;1.5;0-6;0.9;160;24
staffing;Staffing & Recruiting;Professional Services;1.2;0-6;0.9;170;16
publicRelations;Public Relations;Professional Services;0.6;0-3;0.55;150;13
marketResearch;Market Research;Professional Services;0.5;0-4;0.8;160;18
translation;Translation Services;Professional Services;0.4;0-3;0.5;90;15
security;Security Services;Professional Services;0.7;0-6;1.05;60;20
facility;Facility Services;Professional Services;1;0-6;0.95;55;22
construction;Construction;Construction & Real Estate;2.6;0-6;0.9;260;28
electrical;Electrical Contracting;Construction & Real Estate;1.3;0-4;0.6;150;22
plumbing;Plumbing & Heating;Construction & Real Estate;1.3;0-3;0.5;140;22
roofing;Roofing;Construction & Real Estate;0.8;0-3;0.5;150;20
landscaping;Landscaping;Construction & Real Estate;0.9;0-3;0.45;85;16
realEstate;Real Estate Brokerage;Construction & Real Estate;1.6;0-4;0.6;170;18
propertyManagement;Property Management;Construction & Real Estate;1;0-5;0.7;180;20
developer;Real Estate Development;Construction & Real Estate;0.8;0-5;0.8;480;24
trucking;Freight & Trucking;Transportation & Logistics;1.8;0-6;0.85;190;26
courier;Courier & Delivery;Transportation & Logistics;0.9;0-6;0.85;95;14
warehousing;Warehousing;Transportation & Logistics;0.7;0-5;1;140;20
airline;Airlines;Transportation & Logistics;0.3;3-7;1.5;390;30
shipping;Maritime Shipping;Transportation & Logistics;0.5;1-6;1.2;480;40
passengerTransport;Passenger Transport;Transportation & Logistics;0.7;0-5;0.8;85;28
forwarding;Logistics & Freight Forwarding;Transportation & Logistics;1.3;0-6;1;330;22
restaurant;Restaurants;Hospitality & Food Service;2.4;0-4;0.55;65;12
bakery;Cafés & Bakeries;Hospitality & Food Service;1.6;0-3;0.45;60;16
hotel;Hotels;Hospitality & Food Service;1.3;0-5;0.85;95;30
catering;Catering;Hospitality & Food Service;0.8;0-4;0.6;70;15
travel;Travel Agencies;Hospitality & Food Service;0.8;0-4;0.65;240;18
events;Event Management;Hospitality & Food Service;0.7;0-3;0.5;120;12
publishing;Publishing;Media & Entertainment;0.8;0-5;0.8;200;35
film;Film & TV Production;Media & Entertainment;0.8;0-4;0.6;220;14
broadcasting;Broadcasting;Media & Entertainment;0.4;1-6;1.1;260;38
videoGames;Video Games;Media & Entertainment;0.8;0-5;0.85;220;10
music;Music & Audio;Media & Entertainment;0.5;0-3;0.5;170;14
design;Design Studios;Media & Entertainment;0.9;0-2;0.4;120;10
oilGas;Oil & Gas;Energy & Utilities;0.6;1-7;1.4;900;40
renewables;Renewable Energy;Energy & Utilities;1;0-5;1;380;12
utility;Electric Utilities;Energy & Utilities;0.5;2-7;1.4;650;55
waste;Water & Waste Management;Energy & Utilities;0.6;0-6;1.1;220;35
mining;Mining;Energy & Utilities;0.4;1-7;1.4;520;38
school;Private Schools;Education;0.8;0-4;0.9;75;35
university;Higher Education;Education;0.4;3-7;1.4;110;70
onlineLearning;Online Learning;Education;0.8;0-4;0.8;150;8
languageSchool;Language Schools;Education;0.5;0-3;0.5;60;18
farming;Farming;Agriculture & Food;1.2;0-4;0.5;130;45
foodProduction;Food Production;Agriculture & Food;1.6;0-7;1.15;330;40
beverages;Beverages;Agriculture & Food;0.8;0-6;1;380;38
winery;Wineries & Breweries;Agriculture & Food;0.7;0-4;0.55;190;45
forestry;Forestry & Timber;Agriculture & Food;0.5;0-5;0.8;210;45
beauty;Hair & Beauty;Consumer Services;1.3;0-2;0.35;50;12
fitness;Fitness & Gyms;Consumer Services;0.9;0-4;0.6;70;11
carRepair;Car Repair;Consumer Services;1.3;0-2;0.4;110;22
childcare;Childcare;Consumer Services;0.8;0-4;0.65;45;15
cleaning;Cleaning Services;Consumer Services;1;0-4;0.6;45;14
funeral;Funeral Services;Consumer Services;0.3;0-2;0.4;110;50
petCare;Pet Care;Consumer Services;0.6;0-2;0.4;60;10
`;

/** Numbers of employees from and to, and how many firms of users' tables have them. */
export const SIZE_BANDS: readonly { name: string; from: number; to: number; weight: number }[] = [
  { name: "1-10", from: 1, to: 10, weight: 26 },
  { name: "11-50", from: 11, to: 50, weight: 28 },
  { name: "51-200", from: 51, to: 200, weight: 19 },
  { name: "201-500", from: 201, to: 500, weight: 10 },
  { name: "501-1000", from: 501, to: 1000, weight: 6 },
  { name: "1001-5000", from: 1001, to: 5000, weight: 5.5 },
  { name: "5001-10000", from: 5001, to: 10_000, weight: 1.8 },
  { name: "10001+", from: 10_001, to: 90_000, weight: 0.9 },
];
