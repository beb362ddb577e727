import type { GeneratorInput } from "@/lib/schema/generators";
import { either, job, oneOf, oneOfGiven, pattern } from "./make";

/** What is written of people at work. */

export const strength: GeneratorInput = either(
  'contains("Intern Junior", @own_job_level)',
  oneOf(
    "Learns quickly|Asks good questions|Careful with details|Takes feedback well|Dependable with routine tasks|Curious about other teams|Clear in writing|Friendly with everyone",
  ),
  pattern(
    "(Clear (communicator|writer|presenter)|(Strong|Deep|Solid) (product|technical|customer|process|market) knowledge|(Calm|Dependable|Focused) under (pressure|tight deadlines)|Plans work (well|ahead of time)|Coaches (new hires|junior colleagues)|(Careful|Quick) with (details|data)|(Takes ownership|Shows initiative)( and follows through)?|Builds trust with (clients|stakeholders|other teams))",
  ),
);

export const improvement: GeneratorInput = pattern(
  "(Delegate (more|routine work)|Prioritize (fewer tasks|work by impact)|(Ask for help|Raise risks|Escalate blockers) earlier|Give (more frequent|more direct|clearer) feedback|(Improve|Practice) (presentation|negotiation|writing|time management) skills|Document (decisions|work in progress|processes) (better|more often)|Speak up (more )?in (meetings|planning)|Work (more )?closely with (sales|finance|engineering|support))",
);

const SALES_GOALS =
  "Open three new accounts a month|Raise the win rate by 5%|Grow renewals by 10%|Shorten the sales cycle by a week|Reach 105% of quota|Keep the pipeline at three times quota|Win back two lost accounts";
const SERVICE_GOALS =
  "Raise customer satisfaction by 5%|Answer first contacts within two hours|Cut reopened tickets by 15%|Document the ten most common answers|Reduce response time by 20%|Train one colleague on the new help desk";
const BUILDING_GOALS =
  "Cut open defects by 20%|Raise test coverage to 80%|Halve the time to review changes|Document the billing service|Retire the old reporting service|Lead the design of one feature|Take part in the on-call rotation";
const PRODUCT_GOALS =
  "Talk to two customers a week|Ship the new onboarding|Cut steps at checkout from five to three|Raise weekly active use by 8%|Test every concept with five users|Publish the roadmap each quarter|Retire two unused features";
const RESEARCH_GOALS =
  "Finish the pilot study|Publish one paper|File one patent|Cut the time per test run by 15%|Document the test methods|Present results at a conference|Scale the process to the pilot line";
const SHOP_FLOOR_GOALS =
  "Cut rework by 10%|Raise on-time delivery by 5%|Reduce changeover time by 15%|Complete forklift certification|Cut scrap by 8%|No lost-time accidents this year|Learn a second workstation";
const FINANCE_GOALS =
  "Close the month within five working days|Document the closing checklist|Cut manual entries by 25%|Prepare the quarterly audit|Raise forecast accuracy by 5%|Shorten invoice approval to three days";
const PEOPLE_GOALS =
  "Fill open positions within 45 days|Roll out the training plan|Cut early leavers by 10%|Raise survey participation to 85%|Update the employee handbook|Run two hiring workshops";
const MARKETING_GOALS =
  "Raise qualified leads by 15%|Cut cost per lead by 10%|Launch the customer newsletter|Publish two case studies a month|Grow organic traffic by 20%|Plan the spring campaign";
const OFFICE_GOALS =
  "Document the main processes|Cut costs by 5%|Finish a project management course|Roll out the reporting process|Complete the vendor review|Shorten approvals by two days|Present results to the board once a quarter";
const LEARNING_GOALS =
  "Finish the onboarding plan|Present the first own project|Complete the basics training|Work one week in another team|Handle routine tasks alone|Learn every step of the process";
const LEADING_GOALS =
  "Grow two team members into lead roles|Finish the leadership program|Keep staff turnover below 8%|Deliver the yearly plan within budget|Name a deputy for every key role|Raise team engagement by 5%|Hold monthly one-to-ones with everyone";

/** Goals fit the job: who has just begun learns, who leads grows others, all others serve their department. */
export const WORK = {
  goal: {
    kind: "conditional",
    cases: [
      { when: 'contains("Intern Junior", @own_job_level)', then: oneOf(LEARNING_GOALS) },
      { when: 'contains("Manager Director VP Executive", @own_job_level)', then: oneOf(LEADING_GOALS) },
    ],
    else: oneOfGiven(
      "@own_job_department",
      {
        "Sales|Business Development": SALES_GOALS,
        "Customer Support|Customer Success|Information Technology|Hospitality|Retail": SERVICE_GOALS,
        "Engineering|Data and Analytics": BUILDING_GOALS,
        "Product Management|Design": PRODUCT_GOALS,
        "Research and Development": RESEARCH_GOALS,
        "Manufacturing|Supply Chain and Logistics|Facilities|Quality|Quality Assurance|Construction|Maintenance|Warehouse":
          SHOP_FLOOR_GOALS,
        Finance: FINANCE_GOALS,
        "Human Resources": PEOPLE_GOALS,
        "Marketing|Communications": MARKETING_GOALS,
      },
      OFFICE_GOALS,
    ),
  } satisfies GeneratorInput,
  helpers: { own_job_level: job("level"), own_job_department: job("department") },
};

export const exitReason =
  "Better offer elsewhere:28|Career change:14|Relocation:11|Personal reasons:12|Work-life balance:8|Retirement:7|End of contract:7|Position eliminated:7|Performance:6";

export const rejectionReason =
  "Not enough experience:24|Stronger candidate chosen:26|Missing required skill:18|Salary expectations too high:12|Position closed:6";

/** Why nobody was asked to come in. */
export const rejectedUnseen =
  "Not enough experience:36|Missing required skill:30|Salary expectations too high:10|Position closed:10|No work permit:8|Incomplete application:6";

/** What an interviewer notes, by a score from 1 to 5. */
export const interviewNotes: GeneratorInput = either(
  "@score >= 4",
  pattern(
    "(Clear, well-structured answers|Strong (technical|practical) examples|Excellent questions about (the team|the roadmap|our customers)|Solved the case (quickly|with little help)|Great (cultural|team) fit)(, (ready to start (soon|next month)|keen on the role|salary in range|would raise the bar))?",
  ),
  either(
    "@score == 3",
    pattern(
      "(Good basics|Solid on theory|Pleasant to talk to|Some relevant experience)(, but (short answers|little depth in (data|systems|sales)|unsure about (relocation|shift work)|needs support at the start))?",
    ),
    pattern(
      "(Could not explain (past projects|the chosen approach)|Little experience with (the tools|customers|our stack)|Vague answers|Arrived unprepared|Struggled with the (case|exercise))(, (not a fit for this level|expected more for (this|a senior) role|salary well above range))?",
    ),
  ),
);
