/** Talks of conferences: track, its topic for a bio, and titles with their format and level. */
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
`;
