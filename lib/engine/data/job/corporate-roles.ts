/**
 * Jobs of an ordinary company. A heading names department; share of the staff; core skills for its managers.
 * Roles: title; levels; yearly pay in the United States at the middle level in thousands of dollars; education; what the job does; skills.
 * Levels: I intern, J junior (A apprentice, j without saying so), M middle, S senior, L lead make one title each ("Senior …"); = and one
 * level is a title as it stands, with the pay of that level: G manager, D director, V vice president, X executive.
 */
export const CORPORATE_ROLES = `
# Engineering; 20; system design, agile delivery, software architecture, code review, cloud platforms
Software Engineer;IJMSL;125;bachelor;designs, builds and maintains software services;Python, Java, SQL, Git, REST APIs, Docker, unit testing
Frontend Engineer;IJMSL;120;bachelor;builds the interfaces that customers see and use;JavaScript, TypeScript, React, CSS, HTML, accessibility, web performance
Backend Engineer;IJMSL;128;bachelor;builds services, interfaces and data storage behind the product;Go, Java, PostgreSQL, REST APIs, Kafka, Redis, Docker
Full Stack Engineer;JMSL;124;bachelor;builds features from database to interface;TypeScript, Node.js, React, PostgreSQL, AWS, GraphQL, Git
Mobile Developer;IJMSL;122;bachelor;builds and releases mobile applications;Swift, Kotlin, React Native, mobile UI, REST APIs, app store releases
iOS Developer;JMS;124;bachelor;builds applications for iPhone and iPad;Swift, SwiftUI, Xcode, Core Data, REST APIs, unit testing
Android Developer;JMS;122;bachelor;builds applications for Android devices;Kotlin, Java, Jetpack Compose, Android Studio, REST APIs, unit testing
DevOps Engineer;JMSL;130;bachelor;automates building, releasing and running of software;Kubernetes, Terraform, AWS, Linux, CI/CD, Docker, Python
Site Reliability Engineer;JMSL;138;bachelor;keeps services fast and available;Linux, Kubernetes, Prometheus, incident response, Go, capacity planning
Cloud Engineer;JMSL;130;bachelor;designs and runs cloud infrastructure;AWS, Azure, Terraform, networking, Linux, cost management
Embedded Software Engineer;IJMSL;118;bachelor;writes software for devices and controllers;C, C++, real-time operating systems, microcontrollers, debugging, Linux
Machine Learning Engineer;IJMSL;145;master;brings machine learning models into production;Python, PyTorch, TensorFlow, MLOps, SQL, Docker, feature engineering
QA Engineer;IJMSL;92;bachelor;tests software and prevents regressions;test planning, Selenium, Playwright, API testing, Jira, SQL
Test Automation Engineer;JMSL;102;bachelor;writes and maintains automated tests;Selenium, Cypress, Java, Python, CI/CD, performance testing
Solutions Architect;=S;165;bachelor;designs systems that meet business needs;cloud architecture, system design, AWS, Azure, integration, stakeholder management
Principal Engineer;=L;205;bachelor;sets technical direction across teams;software architecture, system design, mentoring, distributed systems, code review
Engineering Manager;=G;178;bachelor;leads a team of engineers and its delivery;people management, agile delivery, hiring, system design, roadmap planning
Director of Engineering;=D;225;bachelor;leads several engineering teams;engineering strategy, budgeting, hiring, software architecture, stakeholder management
VP of Engineering;=V;285;master;leads the engineering organization;engineering strategy, organizational design, budgeting, hiring, executive communication
Chief Technology Officer;=X;340;master;owns technology strategy and its execution;technology strategy, executive leadership, innovation, budgeting, software architecture
# Data and Analytics; 6; data strategy, SQL, business intelligence, machine learning, data governance
Data Analyst;IJMSL;82;bachelor;turns data into reports and answers;SQL, Excel, Tableau, Power BI, Python, statistics
Data Scientist;IJMSL;128;master;builds models that explain and predict;Python, R, machine learning, statistics, SQL, experimentation
Data Engineer;IJMSL;128;bachelor;builds pipelines that bring data together;Python, SQL, Spark, Airflow, dbt, Snowflake, AWS
Business Intelligence Analyst;JMSL;90;bachelor;builds dashboards for decision makers;Power BI, SQL, Tableau, data modeling, DAX, Excel
Analytics Engineer;JMSL;115;bachelor;models data so that others can analyze it;dbt, SQL, Snowflake, data modeling, Git, Looker
Statistician;JMS;98;master;designs studies and analyzes their results;R, SAS, statistics, experimental design, Python, survey methods
Database Administrator;JMSL;102;bachelor;keeps databases fast, safe and available;PostgreSQL, Oracle, SQL Server, backup and recovery, performance tuning, SQL
Data Architect;=S;150;bachelor;designs how data is stored and shared;data modeling, data warehousing, SQL, cloud architecture, data governance
Analytics Manager;=G;142;bachelor;leads a team of analysts;people management, SQL, stakeholder management, Tableau, experimentation
Director of Data Science;=D;210;master;leads data science and its roadmap;machine learning, data strategy, hiring, stakeholder management, experimentation
VP of Data;=V;260;master;leads data across the company;data strategy, data governance, organizational design, budgeting
Chief Data Officer;=X;310;master;owns data strategy and governance;data strategy, data governance, executive leadership, privacy
# Information Technology; 7; IT service management, networking, cloud administration, vendor management, cybersecurity
IT Support Specialist;IJMSL;58;associate;helps staff with computers and software;Windows, Active Directory, ticketing systems, hardware repair, Microsoft 365, networking
Help Desk Technician;JMS;50;associate;answers and solves support tickets;ticketing systems, Windows, troubleshooting, Microsoft 365, customer service
Systems Administrator;IJMSL;88;bachelor;runs servers, accounts and backups;Linux, Windows Server, Active Directory, VMware, PowerShell, backups
Network Engineer;IJMSL;98;bachelor;designs and maintains networks;Cisco, routing and switching, firewalls, VPN, network monitoring, Wi-Fi
Network Administrator;JMS;82;bachelor;keeps networks running;Cisco, network monitoring, DNS, firewalls, troubleshooting, VPN
Business Systems Analyst;JMSL;92;bachelor;matches systems to the needs of the business;requirements analysis, SQL, process mapping, Jira, ERP systems
ERP Consultant;JMS;105;bachelor;sets up and improves enterprise systems;SAP, Oracle, business processes, data migration, training
Salesforce Administrator;JMS;92;bachelor;runs and adapts the customer database;Salesforce, workflow automation, reporting, data quality, user training
IT Project Manager;=G;118;bachelor;leads IT projects from plan to handover;project planning, agile delivery, risk management, vendor management, budgeting
IT Manager;=G;125;bachelor;leads the IT team and its services;IT service management, people management, vendor management, budgeting, networking
Director of IT;=D;172;bachelor;leads IT services and infrastructure;IT strategy, budgeting, vendor management, cybersecurity, people management
VP of Information Technology;=V;225;master;leads information technology across the company;IT strategy, organizational design, budgeting, digital transformation
Chief Information Officer;=X;295;master;owns IT strategy and systems;IT strategy, executive leadership, digital transformation, governance
# Information Security; 3; risk assessment, incident response, security architecture, compliance, cloud security
Security Analyst;IJMSL;98;bachelor;watches for and investigates security threats;SIEM, incident response, threat analysis, vulnerability scanning, networking
Security Engineer;JMSL;132;bachelor;builds defenses into systems and networks;cloud security, Python, firewalls, identity management, threat modeling
Penetration Tester;JMSL;118;bachelor;finds weaknesses before attackers do;Burp Suite, Kali Linux, web security, scripting, report writing
Identity and Access Specialist;JMS;96;bachelor;manages who may use which system;Okta, Active Directory, access reviews, single sign-on, scripting
Compliance Analyst;JMS;85;bachelor;checks systems against rules and standards;ISO 27001, SOC 2, risk assessment, auditing, documentation
Security Manager;=G;158;bachelor;leads the security team;incident response, people management, risk assessment, security architecture
Director of Information Security;=D;205;master;leads the security program;security strategy, governance, incident response, budgeting
Chief Information Security Officer;=X;300;master;owns the protection of systems and data;security strategy, executive leadership, governance, risk management
# Product Management; 4; product strategy, roadmap planning, user research, stakeholder management, analytics
Product Manager;IJMSL;128;bachelor;decides what a product should do next;roadmap planning, user research, analytics, agile delivery, stakeholder management
Technical Product Manager;JMSL;138;bachelor;plans technical products with engineers;API design, roadmap planning, SQL, agile delivery, system design
Product Owner;JMS;112;bachelor;turns goals into a ready backlog;backlog management, Scrum, user stories, Jira, stakeholder management
Product Analyst;IJMS;92;bachelor;measures how products are used;SQL, experimentation, Amplitude, Excel, Tableau
Scrum Master;JMS;108;bachelor;helps teams work in short cycles;Scrum, facilitation, Jira, coaching, conflict resolution
Program Manager;=G;135;bachelor;coordinates projects across teams;program planning, risk management, stakeholder management, budgeting
Group Product Manager;=G;172;bachelor;leads a group of product managers;product strategy, people management, roadmap planning, analytics
Director of Product;=D;212;bachelor;leads a product line;product strategy, people management, market analysis, budgeting
VP of Product;=V;262;master;leads product management;product strategy, organizational design, market analysis, executive communication
Chief Product Officer;=X;318;master;owns product vision and strategy;product strategy, executive leadership, innovation, market analysis
# Design; 3; design systems, user research, prototyping, brand identity, Figma
UX Designer;IJMSL;102;bachelor;designs how products work for people;Figma, prototyping, user research, wireframing, usability testing
UI Designer;IJMSL;95;bachelor;designs how products look;Figma, visual design, design systems, typography, prototyping
Product Designer;JMSL;115;bachelor;designs features from idea to detail;Figma, interaction design, user research, prototyping, design systems
UX Researcher;JMSL;108;master;studies what users need;user interviews, usability testing, surveys, data analysis, report writing
Graphic Designer;IJMSL;62;bachelor;designs visuals for print and screen;Adobe Photoshop, Adobe Illustrator, InDesign, typography, brand identity
Motion Designer;JMS;82;bachelor;designs animation and video graphics;After Effects, Premiere Pro, animation, storyboarding, Cinema 4D
UX Writer;JMS;92;bachelor;writes the words in products;content design, editing, Figma, user research, localization
Design Manager;=G;148;bachelor;leads a team of designers;people management, design systems, user research, critique
Creative Director;=D;168;bachelor;leads creative work and its quality;creative direction, brand identity, people management, campaign concepts
VP of Design;=V;232;master;leads design across products;design strategy, organizational design, user research, executive communication
# Marketing; 8; marketing strategy, campaign management, brand management, market research, analytics
Marketing Coordinator;IJM;52;bachelor;supports campaigns and events;campaign coordination, email marketing, social media, event planning, Canva
Marketing Specialist;IJMSL;66;bachelor;plans and runs marketing campaigns;email marketing, Google Analytics, content creation, social media, CRM
Digital Marketing Specialist;IJMSL;68;bachelor;runs online campaigns;Google Ads, SEO, Google Analytics, Meta Ads, email marketing, A/B testing
SEO Specialist;JMSL;68;bachelor;helps people find the company through search;keyword research, Google Search Console, technical SEO, link building, analytics
Content Writer;IJMSL;60;bachelor;writes articles and web pages;copywriting, editing, SEO, research, content management systems
Copywriter;IJMSL;65;bachelor;writes advertising and web copy;copywriting, brand voice, editing, SEO, storytelling
Social Media Manager;=M;66;bachelor;plans and runs social media channels;social media, content planning, community management, analytics, Canva
Brand Specialist;JMSL;72;bachelor;cares for the brand and its use;brand identity, campaign management, market research, copywriting
Market Research Analyst;IJMSL;72;bachelor;studies markets and customers;surveys, statistics, Excel, report writing, competitor analysis
Product Marketing Specialist;JMSL;88;bachelor;brings products to market;positioning, launch planning, sales enablement, market research, copywriting
Growth Marketer;JMSL;92;bachelor;finds and tests ways to grow;A/B testing, funnel analysis, SQL, paid acquisition, email marketing
Marketing Operations Specialist;JMS;78;bachelor;runs the systems behind campaigns;HubSpot, Marketo, CRM, reporting, workflow automation
Event Planner;JMS;58;bachelor;plans conferences and events;event planning, vendor management, budgeting, negotiation, logistics
Marketing Manager;=G;105;bachelor;leads campaigns and a marketing team;campaign management, people management, budgeting, analytics, brand management
Brand Manager;=G;108;bachelor;leads a brand and its campaigns;brand management, market research, budgeting, campaign management
Marketing Director;=D;165;bachelor;leads marketing for a region or product;marketing strategy, budgeting, people management, brand management
VP of Marketing;=V;225;master;leads marketing across the company;marketing strategy, organizational design, budgeting, market analysis
Chief Marketing Officer;=X;285;master;owns marketing and brand strategy;marketing strategy, executive leadership, brand management, growth
# Communications; 2; public relations, media relations, crisis communication, storytelling, internal communication
Communications Specialist;IJMSL;66;bachelor;writes for press, staff and public;press releases, copywriting, media relations, social media, editing
Public Relations Specialist;IJMSL;66;bachelor;works with media and the public;media relations, press releases, crisis communication, event planning, writing
Internal Communications Specialist;JMS;70;bachelor;keeps staff informed;internal newsletters, writing, intranet, event planning, editing
Technical Writer;IJMSL;82;bachelor;writes manuals and documentation;documentation, editing, Markdown, API documentation, research
Video Producer;JMS;70;bachelor;plans and edits video;video editing, Premiere Pro, scripting, filming, storytelling
Communications Manager;=G;102;bachelor;leads communication and its team;media relations, people management, crisis communication, writing
Director of Communications;=D;158;bachelor;leads communication strategy;communication strategy, media relations, crisis communication, budgeting
# Sales; 14; negotiation, pipeline management, CRM, forecasting, account management
Sales Development Representative;IJMSL;55;bachelor;finds and qualifies new customers;cold calling, Salesforce, prospecting, email outreach, lead qualification
Sales Representative;JMSL;62;bachelor;sells products to customers;negotiation, CRM, product knowledge, cold calling, closing
Inside Sales Representative;JMS;58;bachelor;sells by telephone and online;CRM, telephone sales, prospecting, product demos, closing
Account Executive;JMSL;82;bachelor;wins and grows customer accounts;negotiation, Salesforce, product demos, forecasting, contract negotiation
Account Manager;JMSL;74;bachelor;looks after existing customers;account management, upselling, CRM, negotiation, presentation
Key Account Specialist;=S;105;bachelor;looks after the largest customers;key account management, negotiation, forecasting, contract negotiation
Business Development Representative;IJMSL;64;bachelor;opens new markets and partnerships;prospecting, market research, negotiation, CRM, presentation
Sales Engineer;JMSL;112;bachelor;explains and demonstrates technical products;product demos, solution design, technical presentation, CRM, APIs
Sales Operations Analyst;IJMSL;76;bachelor;keeps sales data and processes in order;Salesforce, Excel, forecasting, reporting, SQL
Technical Sales Specialist;JMS;80;bachelor;sells equipment to technical buyers;product knowledge, solution selling, technical drawings, negotiation
Territory Sales Manager;=G;105;bachelor;leads sales in a territory;territory planning, negotiation, forecasting, coaching
Sales Manager;=G;115;bachelor;leads a sales team to its targets;coaching, forecasting, pipeline management, hiring, negotiation
Regional Sales Director;=D;172;bachelor;leads sales in a region;sales strategy, forecasting, people management, key account management
Director of Sales;=D;178;bachelor;leads a sales organization;sales strategy, people management, forecasting, budgeting
VP of Sales;=V;238;bachelor;leads sales across the company;sales strategy, organizational design, forecasting, executive communication
Chief Revenue Officer;=X;305;master;owns revenue and its growth;revenue strategy, executive leadership, forecasting, partnerships
# Customer Support; 8; conflict resolution, customer service, ticketing systems, quality assurance, workforce planning
Customer Service Representative;IjMSL;42;highschool;answers customers' questions and complaints;customer service, ticketing systems, active listening, typing, conflict resolution
Customer Support Specialist;IJMSL;50;associate;solves customers' problems;Zendesk, troubleshooting, customer service, written communication, product knowledge
Technical Support Engineer;IJMSL;74;bachelor;solves customers' technical problems;troubleshooting, SQL, Linux, ticketing systems, API testing
Call Center Agent;jMS;38;highschool;handles incoming and outgoing calls;telephone etiquette, data entry, conflict resolution, CRM, active listening
Support Team Lead;=L;66;associate;leads a support shift;coaching, quality assurance, scheduling, Zendesk, escalation handling
Customer Support Manager;=G;86;bachelor;leads the support team;people management, workforce planning, quality assurance, reporting
Director of Customer Support;=D;142;bachelor;leads support across regions;service strategy, people management, budgeting, process improvement
VP of Customer Experience;=V;205;master;leads everything customers experience;customer experience strategy, analytics, organizational design, budgeting
# Customer Success; 4; account planning, onboarding, retention, renewals, customer analytics
Customer Success Associate;IJM;58;bachelor;helps new customers get started;onboarding, customer training, CRM, presentation, troubleshooting
Customer Success Specialist;JMSL;74;bachelor;helps customers reach their goals;account planning, customer training, renewals, analytics, presentation
Implementation Specialist;JMSL;72;bachelor;sets the product up for customers;project planning, data migration, customer training, configuration, SQL
Onboarding Specialist;JMS;60;bachelor;guides customers through their first weeks;onboarding, customer training, presentation, documentation
Customer Success Manager;=G;98;bachelor;leads the care of a customer portfolio;account planning, retention, people management, renewals
Director of Customer Success;=D;158;bachelor;leads customer success;retention strategy, people management, forecasting, budgeting
VP of Customer Success;=V;212;bachelor;leads customer success across the company;retention strategy, organizational design, customer analytics
Chief Customer Officer;=X;270;master;owns how the company serves its customers;customer strategy, executive leadership, retention, partnerships
# Human Resources; 5; employee relations, talent management, employment law, compensation, HR analytics
HR Assistant;IJM;45;associate;keeps staff records and helps with questions;HRIS, data entry, scheduling, employee records, confidentiality
HR Generalist;JMSL;68;bachelor;looks after staff matters from hiring to leaving;employee relations, HRIS, employment law, onboarding, benefits
Recruiter;IJMSL;66;bachelor;finds and hires new staff;sourcing, interviewing, applicant tracking systems, LinkedIn Recruiter, negotiation
Talent Acquisition Specialist;JMSL;72;bachelor;plans and fills open positions;sourcing, employer branding, interviewing, applicant tracking systems
Technical Recruiter;JMSL;78;bachelor;finds and hires engineers;sourcing, technical screening, LinkedIn Recruiter, interviewing, negotiation
Compensation Analyst;JMSL;80;bachelor;designs pay and checks that it is fair;salary benchmarking, Excel, HRIS, job evaluation, data analysis
Benefits Specialist;JMS;68;bachelor;runs benefits for staff;benefits administration, HRIS, compliance, vendor management, communication
Training Specialist;IJMSL;66;bachelor;plans and gives training;instructional design, facilitation, learning management systems, needs analysis
HR Business Partner;=S;105;bachelor;advises managers on people matters;employee relations, coaching, workforce planning, change management
Payroll Specialist;JMS;58;associate;pays staff on time and correctly;payroll processing, ADP, tax filing, Excel, attention to detail
HR Manager;=G;96;bachelor;leads the HR team;people management, employee relations, employment law, talent management
Director of Human Resources;=D;152;master;leads human resources;HR strategy, talent management, compensation, budgeting
VP of Human Resources;=V;212;master;leads people matters across the company;HR strategy, organizational design, change management, budgeting
Chief People Officer;=X;272;master;owns people strategy and culture;HR strategy, executive leadership, culture, change management
# Finance; 7; financial reporting, budgeting, forecasting, internal controls, financial modeling
Financial Analyst;IJMSL;82;bachelor;analyzes results and plans;financial modeling, Excel, forecasting, variance analysis, SQL, Power BI
Accountant;IJMSL;68;bachelor;keeps the books and closes the month;general ledger, reconciliation, Excel, GAAP, QuickBooks, month-end close
Accounts Payable Specialist;JMS;50;associate;pays suppliers' invoices;invoice processing, ERP systems, reconciliation, Excel, vendor management
Accounts Receivable Specialist;JMS;50;associate;collects what customers owe;invoicing, collections, reconciliation, Excel, ERP systems
Bookkeeper;JMS;48;associate;records daily transactions;QuickBooks, reconciliation, invoicing, Excel, attention to detail
Internal Auditor;IJMSL;82;bachelor;checks that controls work;internal controls, risk assessment, audit planning, Excel, report writing
Tax Specialist;JMSL;80;bachelor;prepares tax returns and plans;tax compliance, tax research, Excel, GAAP, attention to detail
Treasury Analyst;JMSL;82;bachelor;manages cash and bank accounts;cash forecasting, bank reconciliation, Excel, risk management
Credit Analyst;IJMSL;72;bachelor;judges whether customers can pay;credit analysis, financial statements, Excel, risk assessment
Risk Analyst;IJMSL;84;bachelor;measures financial risks;risk modeling, statistics, Excel, SQL, report writing
Investment Analyst;IJMSL;98;bachelor;studies investments and advises on them;financial modeling, valuation, Excel, Bloomberg, due diligence
Actuary;IJMSL;120;bachelor;calculates risks of insurance and pensions;statistics, R, Excel, financial modeling, reserving
Accounting Manager;=G;108;bachelor;leads the accounting team;month-end close, GAAP, people management, internal controls
Finance Manager;=G;122;bachelor;leads planning and reporting;budgeting, forecasting, people management, financial modeling
Controller;=D;158;bachelor;owns the books and the controls;financial reporting, internal controls, GAAP, people management
Director of Finance;=D;178;master;leads finance for a division;financial planning, budgeting, people management, financial reporting
VP of Finance;=V;238;master;leads finance across the company;financial strategy, capital planning, forecasting, executive communication
Chief Financial Officer;=X;320;master;owns financial strategy and reporting;financial strategy, executive leadership, capital planning, investor relations
# Legal; 2; contract law, compliance, negotiation, legal research, corporate governance
Paralegal;IJMSL;60;associate;prepares documents and research for lawyers;legal research, document review, case management, legal writing, filing
Legal Assistant;JM;48;associate;supports lawyers with documents and dates;document preparation, scheduling, filing, legal terminology
Contract Specialist;JMSL;78;bachelor;drafts and tracks contracts;contract drafting, negotiation, contract management systems, compliance
Corporate Counsel;=M;155;law;advises the company on legal matters;contract law, negotiation, legal research, corporate governance
Senior Counsel;=S;188;law;handles complex legal matters;contract law, litigation, negotiation, regulatory law
Compliance Officer;JMSL;88;bachelor;makes sure that rules are kept;regulatory compliance, auditing, policy writing, training, risk assessment
Privacy Specialist;JMS;95;bachelor;protects personal data;GDPR, privacy impact assessments, policy writing, data mapping
Legal Operations Manager;=G;118;bachelor;runs the legal department's processes;process improvement, vendor management, budgeting, contract management systems
Director of Compliance;=D;172;law;leads the compliance program;regulatory compliance, policy writing, people management, risk management
General Counsel;=X;298;law;owns the company's legal affairs;corporate governance, executive leadership, litigation, negotiation
# Operations; 7; process improvement, budgeting, workforce planning, vendor management, KPI reporting
Operations Analyst;IJMSL;72;bachelor;finds ways to work better;process mapping, Excel, SQL, reporting, Lean
Operations Coordinator;JMS;50;bachelor;keeps daily work on track;scheduling, data entry, vendor coordination, Excel, communication
Business Analyst;IJMSL;84;bachelor;finds out what the business needs;requirements analysis, process mapping, SQL, Excel, stakeholder management
Project Coordinator;IJM;58;bachelor;keeps projects organized;scheduling, meeting notes, MS Project, risk tracking, communication
Management Consultant;IJMSL;112;master;advises on strategy and change;problem solving, Excel, PowerPoint, stakeholder management, data analysis
Process Improvement Specialist;JMSL;80;bachelor;makes processes simpler and cheaper;Lean, Six Sigma, process mapping, data analysis, facilitation
Project Manager;=G;102;bachelor;leads projects to time and budget;project planning, budgeting, risk management, stakeholder management, MS Project
Operations Manager;=G;98;bachelor;leads daily operations;people management, process improvement, budgeting, KPI reporting
Director of Operations;=D;152;bachelor;leads operations across sites;operations strategy, budgeting, people management, Lean
VP of Operations;=V;212;master;leads operations across the company;operations strategy, organizational design, budgeting, supply chain
Chief Operating Officer;=X;312;master;owns how the company runs;operations strategy, executive leadership, budgeting, change management
# Procurement; 2; strategic sourcing, negotiation, supplier management, contract management, cost analysis
Buyer;IJMSL;64;bachelor;buys goods and services;negotiation, purchase orders, supplier management, ERP systems, Excel
Purchasing Assistant;IJM;45;associate;prepares orders and checks deliveries;purchase orders, data entry, Excel, supplier communication
Category Specialist;JMSL;85;bachelor;plans purchasing of a category;strategic sourcing, market analysis, negotiation, cost analysis
Procurement Analyst;JMSL;72;bachelor;analyzes spending and suppliers;spend analysis, Excel, SQL, supplier evaluation
Procurement Manager;=G;105;bachelor;leads the buying team;strategic sourcing, people management, negotiation, contract management
Director of Procurement;=D;162;bachelor;leads procurement;sourcing strategy, people management, supplier management, budgeting
# Supply Chain and Logistics; 6; inventory management, demand planning, transportation, ERP systems, Lean
Supply Chain Analyst;IJMSL;74;bachelor;plans flows of goods;demand planning, Excel, SQL, ERP systems, forecasting
Logistics Coordinator;IJMS;50;associate;arranges shipments;freight booking, shipping documents, ERP systems, scheduling, customs
Warehouse Associate;jMS;38;highschool;receives, stores and packs goods;order picking, inventory control, packing, handheld scanners, safety rules
Forklift Operator;jMS;41;highschool;moves goods with forklifts;forklift operation, loading, inventory control, safety rules
Delivery Driver;jMS;42;highschool;delivers goods to customers;safe driving, route planning, customer service, vehicle checks
Truck Driver;jMS;56;vocational;drives goods over long distances;commercial driving, route planning, vehicle inspection, logbooks
Inventory Specialist;JMS;48;associate;keeps stock records right;inventory control, cycle counting, ERP systems, Excel
Demand Planner;JMSL;84;bachelor;forecasts what customers will order;forecasting, Excel, statistics, ERP systems, S&OP
Customs Specialist;JMS;64;bachelor;clears goods through customs;customs regulations, tariff classification, shipping documents, compliance
Warehouse Supervisor;=L;60;associate;leads a warehouse shift;people management, scheduling, inventory control, safety rules
Warehouse Manager;=G;78;bachelor;leads a warehouse;people management, inventory management, budgeting, Lean
Logistics Manager;=G;96;bachelor;leads transport and distribution;transportation, people management, carrier negotiation, budgeting
Supply Chain Director;=D;165;bachelor;leads the supply chain;supply chain strategy, people management, budgeting, S&OP
VP of Supply Chain;=V;225;master;leads supply chain across regions;supply chain strategy, organizational design, risk management
# Manufacturing; 8; Lean, production planning, safety management, quality control, maintenance planning
Production Worker;jMS;39;highschool;makes and assembles products;assembly, machine operation, quality checks, safety rules, teamwork
Assembler;jMS;38;highschool;puts products together;assembly, hand tools, blueprint reading, quality checks
Machine Operator;jMS;43;vocational;runs production machines;machine setup, quality checks, preventive maintenance, safety rules
CNC Machinist;AMSL;54;vocational;makes precise parts on machines;CNC programming, blueprint reading, measuring tools, machine setup
Welder;AMSL;50;vocational;joins metal parts;MIG welding, TIG welding, blueprint reading, safety rules
Maintenance Technician;AMSL;56;vocational;repairs machines and equipment;electrical repair, hydraulics, preventive maintenance, troubleshooting
Industrial Electrician;AMSL;66;vocational;installs and repairs industrial wiring;electrical repair, PLCs, blueprint reading, safety rules
Mechanical Engineer;IJMSL;92;bachelor;designs machines and parts;CAD, SolidWorks, thermodynamics, tolerance analysis, prototyping
Manufacturing Engineer;IJMSL;88;bachelor;designs how products are made;Lean, process design, CAD, root cause analysis, automation
Industrial Engineer;IJMSL;88;bachelor;makes production efficient;Lean, Six Sigma, time studies, simulation, Excel
Process Engineer;IJMSL;92;bachelor;improves production processes;process control, Six Sigma, data analysis, root cause analysis
Automation Engineer;JMSL;98;bachelor;automates production lines;PLCs, robotics, SCADA, electrical design, programming
Production Planner;JMS;68;bachelor;plans what is made when;production planning, ERP systems, Excel, inventory management
Production Supervisor;=L;70;associate;leads a production shift;people management, scheduling, Lean, safety management
Production Manager;=G;98;bachelor;leads production;people management, production planning, Lean, budgeting
Plant Manager;=D;142;bachelor;leads a plant;operations strategy, people management, budgeting, safety management
VP of Manufacturing;=V;215;master;leads manufacturing across plants;operations strategy, capital planning, Lean, organizational design
# Quality; 3; quality management systems, ISO 9001, auditing, root cause analysis, statistical process control
Quality Inspector;jMS;46;vocational;checks products against specifications;measuring tools, visual inspection, documentation, blueprint reading
Quality Control Technician;JMS;50;associate;tests samples and records results;laboratory testing, measuring tools, documentation, statistical process control
Quality Engineer;IJMSL;88;bachelor;finds and removes causes of defects;root cause analysis, Six Sigma, statistical process control, ISO 9001
Quality Assurance Specialist;IJMSL;68;bachelor;keeps the quality system working;auditing, documentation, ISO 9001, corrective actions, training
Regulatory Affairs Specialist;JMSL;86;bachelor;gets and keeps product approvals;regulatory submissions, technical writing, compliance, labeling
Quality Manager;=G;108;bachelor;leads quality and its team;quality management systems, people management, auditing, ISO 9001
Director of Quality;=D;158;bachelor;leads quality across sites;quality strategy, people management, auditing, regulatory compliance
# Research and Development; 4; experimental design, project leadership, patents, data analysis, scientific writing
Research Assistant;IJM;50;bachelor;helps with experiments and data;data collection, literature review, laboratory techniques, Excel
Research Scientist;JMSL;108;doctorate;plans and carries out research;experimental design, data analysis, scientific writing, Python, statistics
Laboratory Technician;IJMSL;50;associate;prepares and runs laboratory tests;laboratory techniques, sample preparation, instrument calibration, documentation
Chemist;IJMSL;80;bachelor;develops and analyzes substances;HPLC, spectroscopy, sample preparation, documentation, data analysis
Materials Engineer;IJMSL;96;bachelor;develops and tests materials;materials testing, failure analysis, microscopy, CAD
Electrical Engineer;IJMSL;102;bachelor;designs circuits and electrical systems;circuit design, PCB layout, simulation, MATLAB, testing
Hardware Engineer;JMSL;112;bachelor;designs electronic devices;PCB layout, Verilog, signal integrity, prototyping, testing
Biomedical Engineer;IJMSL;92;bachelor;develops medical devices;medical device design, CAD, testing, regulatory documentation
Clinical Research Associate;JMSL;80;bachelor;monitors clinical studies;clinical trials, good clinical practice, data review, documentation
R&D Manager;=G;142;master;leads a research team;project leadership, people management, experimental design, budgeting
Director of Research and Development;=D;202;doctorate;leads research programs;research strategy, people management, patents, budgeting
VP of Research and Development;=V;258;doctorate;leads research and development;research strategy, innovation, organizational design, partnerships
Chief Scientific Officer;=X;315;doctorate;owns scientific strategy;scientific strategy, executive leadership, innovation, partnerships
# Administration; 5; office management, scheduling, budgeting, vendor coordination, records management
Administrative Assistant;IjMS;44;highschool;supports the office with letters, files and dates;scheduling, Microsoft Office, data entry, filing, communication
Receptionist;jM;36;highschool;greets visitors and answers calls;telephone etiquette, scheduling, customer service, Microsoft Office
Data Entry Clerk;jM;37;highschool;enters and checks data;typing, attention to detail, Excel, data verification
Executive Assistant;JMS;72;bachelor;supports executives;calendar management, travel planning, Microsoft Office, confidentiality, communication
Office Clerk;jM;38;highschool;does general office work;filing, data entry, mail handling, Microsoft Office
Records Specialist;JMS;48;associate;keeps records in order;records management, data entry, compliance, filing
Translator;JMS;60;bachelor;translates documents;translation, editing, terminology management, CAT tools
Office Manager;=G;66;bachelor;runs the office;office management, vendor coordination, budgeting, scheduling
Director of Administration;=D;122;bachelor;leads administration;office management, budgeting, people management, policy writing
# Facilities; 3; building maintenance, vendor management, safety compliance, budgeting, space planning
Facilities Technician;jMS;48;vocational;maintains buildings and equipment;HVAC, plumbing, electrical repair, preventive maintenance
Custodian;jM;34;highschool;cleans and looks after buildings;cleaning, floor care, safety rules, time management
Groundskeeper;jM;36;highschool;looks after lawns and gardens;mowing, pruning, irrigation, equipment maintenance
Security Guard;jMS;38;highschool;protects people and property;surveillance, access control, first aid, report writing
HVAC Technician;AMSL;58;vocational;installs and repairs heating and cooling;HVAC, refrigeration, electrical repair, troubleshooting
Health and Safety Specialist;IJMSL;76;bachelor;keeps the workplace safe;risk assessment, safety training, OSHA regulations, incident investigation
Facilities Manager;=G;88;bachelor;leads the care of buildings;building maintenance, vendor management, budgeting, safety compliance
Director of Facilities;=D;138;bachelor;leads facilities across sites;facilities strategy, budgeting, people management, space planning
# Executive Office; 1; corporate strategy, board relations, executive leadership, mergers and acquisitions
Strategy Analyst;IJMSL;105;master;prepares decisions of the leadership;market analysis, financial modeling, PowerPoint, Excel
Chief of Staff;=D;165;master;coordinates the leadership's work;project leadership, executive communication, planning, stakeholder management
VP of Strategy;=V;245;master;leads strategic planning;corporate strategy, mergers and acquisitions, market analysis, executive communication
Chief Executive Officer;=X;420;master;leads the company;executive leadership, corporate strategy, board relations, investor relations
Managing Director;=X;330;master;leads a business or country;executive leadership, corporate strategy, budgeting, stakeholder management
President;=X;360;master;leads the company's business;executive leadership, corporate strategy, board relations, growth
`;
