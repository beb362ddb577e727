export interface Example {
  domain: string;
  description: string;
}

/** Descriptions to start from: one per field of work, each showing something else the page can do. */
export const EXAMPLES: readonly Example[] = [
  {
    domain: "Shop",
    description:
      "An online bookshop with 300 customers and their orders: 1 to 5 orders each with order date, status (70% delivered, 20% shipped, 10% returned) and a total between 8 and 240 euros",
  },
  {
    domain: "Clinic",
    description:
      "500 outpatient visits with patient name, date of birth, blood type, department, diagnosis, systolic and diastolic blood pressure and a follow-up date after the visit",
  },
  {
    domain: "Bank",
    description:
      "2,000 card payments with account number, cardholder, merchant, category, amount from 1 to 900 dollars, timestamp, and 2% flagged as fraud",
  },
  {
    domain: "School",
    description:
      "240 students with student ID, full name, grade level 9 to 12, homeroom, GPA between 0 and 4, and attendance rate; 5% missing emails",
  },
  {
    domain: "Sensors",
    description:
      "Temperature and humidity readings from 12 greenhouse sensors every 5 minutes, with sensor id, timestamp, battery level and an alarm flag",
  },
  {
    domain: "People",
    description:
      "Employee directory for a company of 150: employee number, name, job title, department, hire date, salary in dollars and work email",
  },
  {
    domain: "Freight",
    description:
      "800 shipments with tracking code like TRK-48213, carrier, origin city, destination city, weight in kg, shipped date and delivery date 1 to 9 days later",
  },
  {
    domain: "Support",
    description:
      "Helpdesk tickets with ticket number, customer name, product, priority (low, medium, high, urgent), opened at, closed at and a satisfaction score from 1 to 5",
  },
];
