/** A chart of accounts: number, name, type, group, and how balances lie (a median in dollars). */
export const ACCOUNTS = `
code#;name;type;subtype;balance#
1000;Cash on Hand;Asset;Current assets;1200
1010;Checking Account;Asset;Current assets;84000
1020;Savings Account;Asset;Current assets;120000
1030;Payroll Account;Asset;Current assets;36000
1050;Petty Cash;Asset;Current assets;400
1100;Short-Term Investments;Asset;Current assets;90000
1200;Accounts Receivable;Asset;Current assets;142000
1210;Allowance for Doubtful Accounts;Contra asset;Current assets;4200
1220;Employee Advances;Asset;Current assets;1800
1230;Notes Receivable;Asset;Current assets;15000
1300;Inventory;Asset;Current assets;168000
1310;Raw Materials;Asset;Current assets;72000
1320;Finished Goods;Asset;Current assets;98000
1330;Work in Process;Asset;Current assets;41000
1400;Prepaid Insurance;Asset;Current assets;9600
1410;Prepaid Rent;Asset;Current assets;12400
1420;Prepaid Software;Asset;Current assets;7200
1500;Land;Asset;Fixed assets;240000
1510;Buildings;Asset;Fixed assets;620000
1520;Machinery and Equipment;Asset;Fixed assets;210000
1530;Vehicles;Asset;Fixed assets;96000
1540;Office Furniture;Asset;Fixed assets;34000
1550;Computer Equipment;Asset;Fixed assets;58000
1560;Leasehold Improvements;Asset;Fixed assets;44000
1600;Accumulated Depreciation - Buildings;Contra asset;Fixed assets;124000
1610;Accumulated Depreciation - Equipment;Contra asset;Fixed assets;86000
1620;Accumulated Depreciation - Vehicles;Contra asset;Fixed assets;41000
1700;Patents and Trademarks;Asset;Intangible assets;52000
1710;Capitalized Software;Asset;Intangible assets;88000
1720;Goodwill;Asset;Intangible assets;150000
1800;Security Deposits;Asset;Other assets;9000
2000;Accounts Payable;Liability;Current liabilities;96000
2010;Credit Card Payable;Liability;Current liabilities;8600
2100;Accrued Expenses;Liability;Current liabilities;21000
2110;Accrued Wages;Liability;Current liabilities;34000
2115;Accrued Interest;Liability;Current liabilities;3100
2120;Accrued Vacation;Liability;Current liabilities;18000
2200;Sales Tax Payable;Liability;Current liabilities;12400
2210;Payroll Taxes Payable;Liability;Current liabilities;15600
2220;Income Tax Payable;Liability;Current liabilities;22000
2300;Deferred Revenue;Liability;Current liabilities;47000
2310;Customer Deposits;Liability;Current liabilities;14000
2400;Short-Term Loan;Liability;Current liabilities;60000
2410;Current Portion of Long-Term Debt;Liability;Current liabilities;32000
2500;Long-Term Loan;Liability;Long-term liabilities;280000
2510;Mortgage Payable;Liability;Long-term liabilities;410000
2520;Lease Liability;Liability;Long-term liabilities;76000
2530;Warranty Provision;Liability;Long-term liabilities;9500
2600;Deferred Tax Liability;Liability;Long-term liabilities;19000
3000;Common Stock;Equity;Equity;100000
3010;Additional Paid-In Capital;Equity;Equity;220000
3100;Retained Earnings;Equity;Equity;310000
3200;Owner's Capital;Equity;Equity;120000
3210;Owner's Draws;Contra equity;Equity;38000
3110;Current Year Earnings;Equity;Equity;86000
3300;Dividends Paid;Contra equity;Equity;26000
4000;Product Sales;Revenue;Operating revenue;980000
4010;Service Revenue;Revenue;Operating revenue;460000
4020;Subscription Revenue;Revenue;Operating revenue;340000
4030;Shipping Revenue;Revenue;Operating revenue;26000
4100;Sales Returns and Allowances;Contra revenue;Operating revenue;18000
4110;Sales Discounts;Contra revenue;Operating revenue;11000
4040;Licensing Revenue;Revenue;Operating revenue;38000
4200;Interest Income;Revenue;Other income;4200
4210;Gain on Sale of Assets;Revenue;Other income;6500
4220;Rental Income;Revenue;Other income;14000
5000;Cost of Goods Sold;Expense;Cost of sales;520000
5010;Direct Labor;Expense;Cost of sales;180000
5020;Freight In;Expense;Cost of sales;24000
5030;Merchant Fees;Expense;Cost of sales;21000
5040;Hosting Costs;Expense;Cost of sales;46000
6000;Salaries and Wages;Expense;Operating expenses;420000
6010;Payroll Taxes;Expense;Operating expenses;36000
6020;Employee Benefits;Expense;Operating expenses;52000
6030;Contract Labor;Expense;Operating expenses;48000
6100;Rent;Expense;Operating expenses;84000
6110;Utilities;Expense;Operating expenses;14600
6120;Telephone and Internet;Expense;Operating expenses;7800
6130;Repairs and Maintenance;Expense;Operating expenses;11200
6140;Cleaning;Expense;Operating expenses;6400
6200;Office Supplies;Expense;Operating expenses;5200
6210;Software Subscriptions;Expense;Operating expenses;28000
6220;Postage and Shipping;Expense;Operating expenses;4600
6230;Small Equipment;Expense;Operating expenses;6100
6300;Advertising;Expense;Operating expenses;62000
6310;Trade Shows;Expense;Operating expenses;18000
6400;Travel;Expense;Operating expenses;22000
6410;Meals and Entertainment;Expense;Operating expenses;8400
6420;Vehicle Expenses;Expense;Operating expenses;13000
6500;Insurance;Expense;Operating expenses;16800
6510;Legal Fees;Expense;Operating expenses;19000
6520;Accounting Fees;Expense;Operating expenses;14000
6530;Consulting Fees;Expense;Operating expenses;26000
6540;Bank Charges;Expense;Operating expenses;2900
6550;Licenses and Permits;Expense;Operating expenses;2400
6560;Training;Expense;Operating expenses;7600
6570;Dues and Subscriptions;Expense;Operating expenses;3100
6580;Charitable Contributions;Expense;Operating expenses;2800
6600;Depreciation;Expense;Operating expenses;54000
6610;Amortization;Expense;Operating expenses;21000
6620;Bad Debt;Expense;Operating expenses;5400
7000;Interest Expense;Expense;Other expenses;24000
6640;Inventory Write-Off;Expense;Operating expenses;4100
6650;Warranty Expense;Expense;Operating expenses;6800
6660;Recruiting;Expense;Operating expenses;9400
6670;Security Services;Expense;Operating expenses;5100
6680;Parking and Tolls;Expense;Operating expenses;1600
7010;Loss on Sale of Assets;Expense;Other expenses;3200
7100;Income Tax;Expense;Taxes;68000
7110;Property Tax;Expense;Taxes;12000
`;

/** What is posted: debit and credit account, usual amount in dollars, how far amounts spread, how often, source document, memo, and who is paid or pays. */
export const POSTINGS = `
debit#;credit#;amount#;spread#;share#;source;memo;party
1200;4000;2400;0.9;90;Invoice;Invoice to {party}, product sales;customer
1200;4010;3100;0.8;60;Invoice;Invoice to {party}, services;customer
1200;4020;480;0.7;46;Invoice;Subscription invoice, {party};customer
1010;1200;2600;0.9;88;Bank receipt;Payment received from {party};customer
1010;4000;320;0.8;34;Sales receipt;Cash sale;none
1010;2300;5200;0.6;10;Bank receipt;Annual subscription paid in advance, {party};customer
2300;4020;430;0.3;16;Journal;Revenue recognized, {party};customer
4100;1200;260;0.7;8;Credit note;Credit note to {party};customer
5000;1300;1500;0.9;50;Journal;Cost of goods sold for shipment;none
1300;2000;4200;0.8;36;Bill;Goods received from {party};supplier
2000;1010;3300;0.9;62;Bank payment;Payment to {party};supplier
6000;1030;42000;0.25;14;Payroll;Salaries for the month;none
6010;2210;3400;0.25;12;Payroll;Employer payroll taxes;none
2210;1010;5200;0.25;8;Bank payment;Payroll taxes paid;none
6020;1010;4300;0.2;10;Bank payment;Health plan premium;none
6030;2000;2800;0.6;12;Bill;Freelance work, {party};supplier
6100;1010;6900;0.15;12;Bank payment;Office rent for the month;none
6110;2000;1150;0.3;14;Bill;Electricity and gas;none
6120;2000;540;0.25;12;Bill;Internet and telephone;none
6130;2000;620;0.8;9;Bill;Repair of {thing};none
6140;2000;480;0.15;8;Bill;Cleaning service;none
6200;2010;140;0.7;22;Card;Office supplies;none
6210;2010;320;0.8;30;Card;Software subscription;none
6220;2010;78;0.6;14;Card;Postage and courier;none
6300;2010;1400;0.8;20;Card;Online advertising;none
6310;2000;6400;0.5;3;Bill;Trade show booth;none
6400;2010;520;0.8;18;Card;Flight and hotel, client visit;none
6410;2010;86;0.6;20;Card;Business meal;none
6420;2010;72;0.4;14;Card;Fuel;none
6500;1010;1380;0.2;7;Bank payment;Business insurance premium;none
6510;2000;2300;0.7;4;Bill;Legal advice, {party};supplier
6520;2000;1200;0.3;5;Bill;Bookkeeping for the month;none
6530;2000;3600;0.6;5;Bill;Consulting project, {party};supplier
6540;1010;38;0.4;14;Bank statement;Bank charges;none
6560;2010;420;0.6;6;Card;Training course;none
6600;1610;2900;0.2;12;Journal;Monthly depreciation, equipment;none
6600;1620;1250;0.2;8;Journal;Monthly depreciation, vehicles;none
6610;1710;1700;0.15;8;Journal;Monthly amortization of software;none
6500;1400;800;0.1;9;Journal;Prepaid insurance used this month;none
1400;1010;9600;0.2;2;Bank payment;Annual insurance paid in advance;none
1550;2000;2900;0.6;5;Bill;New computers;none
1520;2000;18500;0.7;2;Bill;Purchase of {thing};none
6620;1210;640;0.6;3;Journal;Allowance for doubtful receivables;none
7000;1010;1350;0.2;10;Bank statement;Loan interest;none
2500;1010;4200;0.15;8;Bank payment;Loan repayment;none
1010;2500;80000;0.5;1;Bank receipt;New bank loan;none
2200;1010;4600;0.4;6;Bank payment;Sales tax remitted;none
7100;2220;5600;0.4;4;Journal;Income tax accrued;none
2220;1010;16500;0.3;2;Bank payment;Income tax instalment;none
2010;1010;3900;0.4;12;Bank payment;Credit card bill paid;none
1020;1010;10000;0.5;4;Transfer;Transfer to savings;none
1010;4200;290;0.4;8;Bank statement;Interest earned;none
3300;1010;9000;0.5;1;Bank payment;Dividend paid;none
6100;1410;3100;0.1;4;Journal;Prepaid rent used this month;none
1030;1010;45000;0.25;8;Transfer;Payroll account funded;none
5030;1010;240;0.5;12;Bank statement;Card processing fees;none
5040;2010;1850;0.4;10;Card;Cloud hosting;none
1050;1010;300;0.3;4;Transfer;Petty cash refilled;none
6580;1010;250;0.6;2;Bank payment;Donation;none
2110;1030;21000;0.3;3;Payroll;Accrued wages paid;none
`;
