/** Pages of websites: kind of site, section, path, title, seconds people stay, and how often they are seen. */
export const PAGES = `
site;section;path;title;seconds#;weight#
company;Home;/;Home;34;150
company;Product;/features;Features;62;60
company;Product;/features/reports;Reports;54;20
company;Product;/features/automation;Automation;58;18
company;Product;/features/integrations;Integrations;60;26
company;Product;/features/security;Security;72;12
company;Product;/tour;Product tour;95;16
company;Pricing;/pricing;Pricing;78;86
company;Pricing;/pricing/enterprise;Enterprise;66;12
company;Pricing;/compare/spreadsheets;Compared with spreadsheets;88;9
company;Sign-up;/signup;Sign up;46;30
company;Sign-up;/signup/verify;Confirm your e-mail;22;14
company;Sign-up;/login;Log in;18;60
company;Sign-up;/demo;Book a demo;58;20
company;Company;/about;About us;44;22
company;Company;/careers;Careers;70;18
company;Company;/careers/senior-engineer;Senior Engineer;120;6
company;Company;/contact;Contact;40;22
company;Company;/press;Press;36;5
company;Customers;/customers;Customer stories;52;14
company;Customers;/customers/bakery-chain;How a bakery chain plans its shifts;105;6
company;Customers;/customers/clinic-group;A clinic group on one system;98;5
company;Blog;/blog;Blog;38;40
company;Blog;/blog/remote-onboarding-checklist;A checklist for remote onboarding;168;18
company;Blog;/blog/reduce-churn-early;Reduce churn in the first month;182;14
company;Blog;/blog/okr-examples;OKR examples for small teams;204;22
company;Blog;/blog/pricing-page-lessons;Lessons from forty pricing pages;176;10
company;Blog;/blog/csv-import-guide;How to import a CSV file;148;12
company;Blog;/blog/weekly-report-template;A template for weekly reports;132;16
company;Docs;/docs;Documentation;40;30
company;Docs;/docs/getting-started;Getting started;150;26
company;Docs;/docs/api/authentication;API: authentication;190;18
company;Docs;/docs/api/rate-limits;API: rate limits;120;10
company;Docs;/docs/webhooks;Webhooks;160;9
company;Docs;/docs/import-data;Import data;140;10
company;Help;/help;Help center;36;18
company;Help;/help/reset-password;Reset your password;52;14
company;Help;/help/change-plan;Change your plan;58;9
company;Help;/help/invoices;Download invoices;50;8
company;Legal;/privacy;Privacy;28;8
company;Legal;/terms;Terms of service;26;6
company;Help;/status;Status;20;6
shop;Home;/;Home;30;150
shop;Category;/collections/new-in;New in;48;70
shop;Category;/collections/sale;Sale;56;64
shop;Category;/collections/shoes;Shoes;52;46
shop;Category;/collections/jackets;Jackets;50;38
shop;Category;/collections/bags;Bags;46;28
shop;Category;/collections/home;Home and living;48;30
shop;Category;/collections/gifts;Gifts;44;18
shop;Product;/products/linen-shirt;Linen shirt;62;26
shop;Product;/products/canvas-sneaker;Canvas sneaker;66;34
shop;Product;/products/rain-jacket;Rain jacket;70;26
shop;Product;/products/wool-scarf;Wool scarf;48;16
shop;Product;/products/weekender-bag;Weekender bag;64;18
shop;Product;/products/ceramic-mug;Ceramic mug;38;18
shop;Product;/products/desk-lamp;Desk lamp;52;14
shop;Product;/products/running-tights;Running tights;54;16
shop;Product;/products/leather-belt;Leather belt;42;12
shop;Product;/products/throw-blanket;Throw blanket;46;12
shop;Search;/search;Search results;40;54
shop;Cart;/cart;Cart;36;56
shop;Checkout;/checkout/address;Checkout: address;52;26
shop;Checkout;/checkout/shipping;Checkout: delivery;28;22
shop;Checkout;/checkout/payment;Checkout: payment;46;19
shop;Checkout;/checkout/thank-you;Thank you for your order;24;14
shop;Account;/account;My account;34;20
shop;Account;/account/orders;My orders;38;24
shop;Account;/account/login;Log in;20;26
shop;Account;/wishlist;Wish list;36;14
shop;Help;/help/returns;Returns;54;18
shop;Help;/help/shipping;Delivery and costs;46;18
shop;Help;/help/size-guide;Size guide;58;16
shop;Company;/stores;Our stores;42;12
shop;Company;/about;Our story;40;10
shop;Journal;/journal/capsule-wardrobe;Build a capsule wardrobe;150;10
shop;Journal;/journal/care-for-wool;How to care for wool;132;8
shop;Legal;/privacy;Privacy;26;5
news;Home;/;Home;42;160
news;Politics;/politics;Politics;40;30
news;Politics;/politics/council-approves-budget;Council approves the budget;118;20
news;Business;/business;Business;38;24
news;Business;/business/local-factory-expands;Local factory expands;110;16
news;Technology;/technology;Technology;40;22
news;Technology;/technology/phones-compared;Five phones compared;164;20
news;Sport;/sport;Sport;44;34
news;Sport;/sport/derby-ends-in-draw;Derby ends in a draw;96;26
news;Culture;/culture/film-festival-opens;Film festival opens;104;12
news;Weather;/weather;Weather;26;30
news;Opinion;/opinion/four-day-week;The case for a four-day week;152;12
news;Subscribe;/subscribe;Subscribe;48;10
`;
