/** Talks of conferences: track, title, format, level and length. */
export const SESSIONS = `
track;title;format;level;minutes#
Data;Lakehouse Patterns That Survive Production;Talk;Intermediate;45
Data;From Batch to Streaming Without Regrets;Talk;Advanced;45
Data;Data Contracts in Practice;Talk;Intermediate;45
Data;Modeling Slowly Changing Dimensions;Workshop;Intermediate;90
Data;Who Owns the Dashboard?;Panel;Introductory;60
Data;SQL You Already Know, Faster;Talk;Introductory;30
Data;Column Stores from First Principles;Talk;Advanced;45
Data;Testing Pipelines Before They Break;Workshop;Intermediate;90
Machine Learning;Evaluating Language Models Honestly;Talk;Intermediate;45
Machine Learning;Retrieval Done Right;Talk;Intermediate;45
Machine Learning;Features, Labels and Leaks;Workshop;Introductory;90
Machine Learning;Small Models on Small Devices;Talk;Advanced;45
Machine Learning;Explaining Predictions to Doctors;Talk;Intermediate;30
Machine Learning;Fairness Beyond the Checklist;Panel;Introductory;60
Machine Learning;Forecasting Demand with Gradient Boosting;Talk;Intermediate;45
Machine Learning;Keeping Models Alive After Launch;Talk;Advanced;45
Web;Server Components, Two Years On;Talk;Intermediate;45
Web;Accessible by Default;Workshop;Introductory;90
Web;CSS Layout Without Tears;Talk;Introductory;30
Web;Cutting Half a Megabyte of JavaScript;Talk;Intermediate;45
Web;Forms That People Finish;Talk;Introductory;30
Web;The State of Browser APIs;Keynote;Introductory;60
Web;Designing Tokens for Design Systems;Talk;Intermediate;45
Cloud;Postmortems People Read;Talk;Introductory;45
Cloud;Kubernetes for Teams of Five;Talk;Intermediate;45
Cloud;Cost Reviews That Work;Talk;Intermediate;30
Cloud;Multi-Region on a Budget;Talk;Advanced;45
Cloud;Observability from Zero;Workshop;Introductory;90
Cloud;Chaos Day: Breaking Things Together;Workshop;Advanced;90
Cloud;Why We Left Microservices;Talk;Intermediate;45
Security;Threat Modeling in an Hour;Workshop;Introductory;90
Security;Secrets Do Not Belong in Git;Talk;Introductory;30
Security;Passkeys in the Wild;Talk;Intermediate;45
Security;Supply Chain Attacks, Step by Step;Talk;Advanced;45
Security;The First 24 Hours of an Incident;Panel;Intermediate;60
Product;Roadmaps Without Dates;Talk;Intermediate;45
Product;Interviewing Customers Well;Workshop;Introductory;90
Product;Pricing Experiments That Paid Off;Talk;Intermediate;45
Product;Saying No to Good Ideas;Keynote;Introductory;60
Product;What Onboarding Data Really Says;Talk;Intermediate;30
Product;From Feature Team to Product Team;Panel;Intermediate;60
Leadership;Managing Former Peers;Talk;Introductory;45
Leadership;Hiring for Slope;Talk;Intermediate;30
Leadership;Remote Teams, Honest Numbers;Talk;Introductory;45
Leadership;The Quiet Power of One-on-Ones;Talk;Introductory;30
Leadership;Growing the Next Staff Engineers;Panel;Advanced;60
Leadership;Building Teams That Outlast You;Keynote;Introductory;60
Sustainability;Measuring Scope 3 Emissions;Talk;Intermediate;45
Sustainability;Heat Pumps at City Scale;Talk;Intermediate;45
Sustainability;Batteries, Grids and Patience;Keynote;Introductory;60
Sustainability;Writing a Credible Climate Report;Workshop;Intermediate;90
Health;Interoperability After the Mandates;Talk;Advanced;45
Health;Designing for Night-Shift Nurses;Talk;Introductory;30
Health;Telehealth That Patients Return To;Talk;Intermediate;45
Health;Privacy in Clinical Data Sharing;Panel;Intermediate;60
Data;One Warehouse, Forty Teams;Talk;Intermediate;45
Data;Change Data Capture at Midnight;Talk;Advanced;45
Data;A Catalog Nobody Had to Fill In;Talk;Intermediate;30
Data;Metrics Layers: Promise and Practice;Panel;Intermediate;60
Machine Learning;Labeling on a Small Budget;Talk;Introductory;30
Machine Learning;From Notebook to Service;Workshop;Intermediate;90
Machine Learning;When Not to Use a Model;Keynote;Introductory;60
Machine Learning;Vector Search Under Load;Talk;Advanced;45
Web;Streaming HTML, Explained;Talk;Intermediate;45
Web;Testing Interfaces Without Flakes;Workshop;Intermediate;90
Web;Ten Years of One Codebase;Talk;Introductory;45
Cloud;Databases on Kubernetes, Revisited;Panel;Advanced;60
Cloud;Deploying on Fridays;Talk;Introductory;30
Cloud;Queues Are Not Free;Talk;Intermediate;45
Security;Logging What Matters;Talk;Introductory;45
Security;Reviewing Code for Security;Workshop;Intermediate;90
Security;Zero Trust in a Factory;Talk;Advanced;45
Product;Research with Ten Users;Talk;Introductory;30
Product;Retiring a Feature Gracefully;Talk;Intermediate;45
Leadership;Writing Strategy in Two Pages;Workshop;Intermediate;90
Leadership;Reorganizations from the Inside;Talk;Advanced;45
Marketing;Brand Building on Regional Budgets;Talk;Introductory;45
Marketing;What Loyalty Programs Really Return;Talk;Intermediate;45
Marketing;Customer Stories That Sell;Workshop;Introductory;90
Marketing;Attribution After Cookies;Panel;Advanced;60
Marketing;Pricing Pages Under the Microscope;Talk;Intermediate;30
Marketing;The Return of the Printed Catalog;Talk;Introductory;30
Marketing;Stores as Warehouses, Warehouses as Stores;Talk;Intermediate;45
Finance;Cash Flow for Growing Firms;Workshop;Introductory;90
Finance;Reading a Balance Sheet Like a Lender;Talk;Introductory;45
Finance;Closing the Books in Three Days;Talk;Intermediate;45
Finance;Grants, Loans and Patience;Panel;Introductory;60
Finance;Forecasting Without False Precision;Talk;Advanced;45
Finance;Succession in Family Businesses;Keynote;Introductory;60
Sustainability;Circular Design in Consumer Goods;Talk;Introductory;45
Sustainability;Hydrogen: Where It Fits and Where It Does Not;Panel;Intermediate;60
Sustainability;Life Cycle Assessment Step by Step;Workshop;Intermediate;90
Grid;Connecting Rooftop Solar Faster;Talk;Intermediate;45
Grid;Demand Response in Apartment Buildings;Talk;Introductory;30
Grid;Inertia Without Turbines;Talk;Advanced;45
Grid;Planning Transmission with the Neighbors;Panel;Intermediate;60
Grid;Storage Tenders, Lessons from Three Markets;Talk;Advanced;45
Grid;Forecasting Wind for the Next Hour;Workshop;Advanced;90
Water;Sponge Cities Ten Years In;Keynote;Introductory;60
Water;Finding Leaks with Acoustic Sensors;Talk;Intermediate;45
Water;Rivers Back in the Daylight;Talk;Introductory;45
Water;Stormwater Modeling Hands-On;Workshop;Intermediate;90
Water;Heat Islands and Street Trees;Talk;Introductory;30
Water;Paying for Pipes;Panel;Intermediate;60
Nursing;Safer Handovers at Shift Change;Talk;Introductory;45
Nursing;Preventing Falls on Medical Wards;Talk;Intermediate;45
Nursing;Wound Care Update;Workshop;Intermediate;90
Nursing;Mentoring New Graduates;Talk;Introductory;30
Nursing;Staffing Models That Hold;Panel;Advanced;60
Nursing;Pain Assessment Beyond the Scale;Talk;Intermediate;45
Health;Screening Programs That Reach Everyone;Keynote;Introductory;60
Health;Sepsis Alerts Without Alarm Fatigue;Talk;Advanced;45
Health;Medication Reconciliation at Discharge;Workshop;Intermediate;90
Teaching;Feedback Students Act On;Workshop;Introductory;90
Teaching;Reading Fluency in the Middle Years;Talk;Intermediate;45
Teaching;Math Anxiety and What Helps;Talk;Introductory;45
Teaching;Grading Less, Learning More;Keynote;Introductory;60
Teaching;Inclusive Classrooms in Practice;Panel;Introductory;60
Teaching;Project Weeks That Work;Talk;Introductory;30
Learning Technology;Choosing Classroom Software Carefully;Talk;Introductory;45
Learning Technology;Designing Online Courses People Finish;Workshop;Intermediate;90
Learning Technology;Assessment in the Age of Chatbots;Panel;Intermediate;60
Learning Technology;Learning Analytics Without Surveillance;Talk;Advanced;45
Learning Technology;Recording Lectures Worth Watching;Talk;Introductory;30
Legal Practice;Contract Review at Scale;Talk;Intermediate;45
Legal Practice;Plain Language in Legal Writing;Workshop;Introductory;90
Legal Practice;Privacy Law Year in Review;Keynote;Intermediate;60
Legal Practice;Billing Beyond the Hour;Panel;Intermediate;60
Legal Practice;Evidence from Messaging Apps;Talk;Advanced;45
Legal Practice;Running a Small Firm Well;Talk;Introductory;30
Legal Practice;Mediation Before Litigation;Talk;Intermediate;45
Supply Chain;Safety Stock After the Shortages;Talk;Intermediate;45
Supply Chain;Cold Chains Without Gaps;Talk;Intermediate;45
Supply Chain;Ports Under Pressure;Keynote;Introductory;60
Supply Chain;Warehouse Layout Clinic;Workshop;Introductory;90
Supply Chain;Nearshoring: Who Moved and Why;Panel;Intermediate;60
Supply Chain;Last-Mile Delivery by Bicycle;Talk;Introductory;30
Supply Chain;Forecasting Spare Parts;Talk;Advanced;45
`;

/** Tracks of conferences by their field; the first field is that of most. */
export const TRACKS: Readonly<Record<string, readonly string[]>> = {
  Technology: ["Data", "Machine Learning", "Web", "Cloud", "Security", "Product", "Leadership"],
  Business: ["Marketing", "Finance", "Product", "Leadership"],
  Energy: ["Grid", "Sustainability"],
  Environment: ["Water", "Sustainability"],
  Healthcare: ["Health", "Nursing"],
  Education: ["Teaching", "Learning Technology"],
  Law: ["Legal Practice"],
  Logistics: ["Supply Chain"],
};
