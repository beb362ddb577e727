export interface Example {
  domain: string;
  description: string;
}

/** Descriptions to start from: one per field of work, each showing something else the page can do. */
export const EXAMPLES: readonly Example[] = [
  {
    domain: "Shop",
    description:
      "A bookshop with 300 customers and 900 orders with order date, total from 8 to 240 euros and status (70% delivered, 20% shipped, 10% returned)",
  },
  {
    domain: "Clinic",
    description:
      "500 outpatient visits with patient name, date of birth, blood type, department, diagnosis and a follow-up date after the visit",
  },
  {
    domain: "Bank",
    description:
      "2,000 card payments with account number, cardholder, merchant, category, amount from 1 to 900 dollars, timestamp and 2% fraud",
  },
  {
    domain: "School",
    description:
      "240 students with student ID, full name, email, grade level 9 to 12 and GPA between 0 and 4; 5% missing emails",
  },
  {
    domain: "Sensors",
    description:
      "Temperature and humidity readings from 12 greenhouse sensors every 5 minutes, with battery level and an alarm flag",
  },
  {
    domain: "People",
    description:
      "150 employees with employee number, name, job title, department, hire date, salary in dollars and work email",
  },
  {
    domain: "Freight",
    description:
      "800 shipments with tracking code like TRK-48213, carrier, origin city, destination city, weight in kg and delivery 1 to 9 days after shipping",
  },
  {
    domain: "Support",
    description:
      "Helpdesk tickets with ticket number, customer name, product, priority (low, medium, high, urgent), opened at, closed at and a score from 1 to 5",
  },
];
