import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  exitReason,
  improvement,
  interviewNotes,
  rejectedUnseen,
  rejectionReason,
  strength,
  WORK,
} from "../inventions-hr";
import {
  after,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  job,
  number,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  type Recipe,
  sometimes,
  sum,
  template,
  text,
  unique,
  wholeAround,
  wholeTail,
} from "../make";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const rounded = (expression: string) => formula(expression, { output: "integer" });
/** A day at least so long after another column's, and not in the future. */
const since = (field: string, min: string): GeneratorInput => ({
  kind: "datetime",
  output: "date",
  from: { field, offset: min },
  to: { asOf: "P0D" },
});
const nothing = textOf("null");
/** A text where the condition holds, else an empty cell. */
const onlyIf = (when: string, then: GeneratorInput) => either(when, then, nothing);

/** Nobody was hired before working life began, and most begin on a Monday. */
const hireDate: GeneratorInput = {
  kind: "datetime",
  output: "date",
  from: { field: "@earliest_hire" },
  to: { asOf: "P0D" },
  shape: { kind: "season", weekdays: [30, 12, 12, 10, 8, 0, 0] },
};

const DEDUCTIONS = [
  "tax",
  "social_security",
  "medicare",
  "health_insurance",
  "retirement_contribution",
  "deductions",
] as const;

/** What is left of the gross pay after those deductions that the row has. */
function netPay(): Recipe {
  const subsets = Array.from({ length: 2 ** DEDUCTIONS.length - 1 }, (_, i) =>
    DEDUCTIONS.filter((_name, bit) => ((i + 1) & (1 << bit)) !== 0),
  );
  const less = (names: readonly string[]) => sum(`round(@gross_pay - ${names.map((n) => `@${n}`).join(" - ")}, 2)`);
  return firstOf(...subsets.toSorted((a, b) => b.length - a.length).map(less), less(["tax", "deductions"]));
}

/** Pay of a month, from the yearly salary to what arrives. */
const PAY = {
  "gross_pay|gross|gross salary|gross amount": sum("round(@salary / 12, 2)"),
  "tax|income tax|tax deduction|federal tax|tax withheld|taxes": sum(
    "round(@gross_pay * clamp(0.05 + @gross_pay * 0.000011, 0.06, 0.32), 2)",
  ),
  "social_security|social security contribution|social insurance": sum("round(@gross_pay * 0.062, 2)"),
  medicare: sum("round(@gross_pay * 0.0145, 2)"),
  "health_insurance|insurance deduction|health insurance deduction": sum("round(uniform(60, 320), 2)"),
  "retirement_contribution|pension|401k|pension contribution|retirement": sum(
    "round(@gross_pay * floor(uniform(0, 9)) / 100, 2)",
  ),
  "deductions|total deductions|other deductions": firstOf(
    sum("round(@gross_pay - @tax - @net_pay, 2)"),
    sum("round(@gross_pay * uniform(0.04, 0.12), 2)"),
  ),
  "net_pay|net|net salary|take home pay|take home|net amount": netPay(),
};

const ASSESSMENT = {
  "strengths|strength|key strengths": strength,
  "areas_for_improvement|improvement areas|areas of improvement|area for improvement|weaknesses|development areas|improvements":
    improvement,
  "goals|goal|next goals|objectives|development goals": WORK.goal,
  ...WORK.helpers,
  "promotion_recommended|recommended for promotion|promotion": firstOf(
    formula("@performance_rating >= 4.2 && chance(0.6)", { output: "boolean" }),
    flag(0.14),
  ),
  "salary_increase_percent|raise percent|merit increase|raise|salary increase": firstOf(
    formula("round(clamp((@performance_rating - 2) * 1.7 + normal(0, 0.6), 0, 12), 1)", {
      output: "decimal",
      scale: 1,
    }),
    numberAround(0, 12, 3.2, 1.6, 1),
  ),
};

/** Who applies has the job of the posting, where there is one. */
const applied = (attribute: string): Recipe =>
  firstOf(
    ...["@candidate_position", "@job_posting_title"].map(
      (sameAs): GeneratorInput => ({
        kind: "record",
        source: "job",
        attribute,
        where: [{ attribute: "title", sameAs }],
      }),
    ),
    job(attribute),
  );

const GOALS_MET: Recipe = firstOf(
  rounded("clamp(round(18 + @performance_rating * 19 + normal(0, 8)), 30, 130)"),
  wholeAround(35, 130, 88, 17),
);

const LEAVE_BASE = "if(weekday(@first_day) > 5, add_days(@first_day, 8 - weekday(@first_day)), @first_day)";

/** People at work: who they are, what they are paid, how they are judged, when they are away, and how they were found. */
export const HR = [
  entity(
    "employee|staff|worker|staff member|personnel|employee record|employee directory|workforce|team member|colleague|staff record|employee database|employee data|hr record|hr|hr data|crew member|professional|human resource|hr system|hr dataset|employee attrition|employee turnover|hr analytics",
    {
      domain: "hr",
      parents: "department|office|company|store|plant|location|branch",
      core: {
        employee_id: id("E-", 4),
        "full_name|name|employee name": "full name",
        email: "email",
        "department|dept": "department",
        "job_title|title|role|position|designation": "job title",
        "hire_date|start date|joined|date joined|date of joining|hired on|hired": hireDate,
        salary: "",
        "manager_id|boss id|reports to|supervisor id|manager relationship": "@self",
        "employment_type|contract": "employment type",
      },
      more: {
        // A director is older than an intern.
        career_age: rounded("clamp(21 + @years_of_service_and_before + abs(round(normal(0, 3.5))), 18, 68)"),
        years_of_service_and_before: job("years_experience"),
        earliest_hire: firstOf(
          dateOf("add_days(as_of(), -clamp(@experience * 365 + 200, 30, 5100))"),
          dateOf("add_days(as_of(), -clamp(@years_of_service_and_before * 365 + 200, 30, 5100))"),
        ),
        "age|current age": rounded("@career_age"),
        "birth_date|date of birth|dob|birthday": firstOf(
          dateOf("add_days(add_years(as_of(), -@age), -random_int(0, 364))"),
          dateOf("add_days(add_years(as_of(), -@career_age), -random_int(0, 364))"),
        ),
        // One employer, one domain.
        "work_email|company email|office email|corporate email": template(
          "{@first_name:ascii:slug}.{@last_name:ascii:slug}@{@employer_domain}",
        ),
        employer_domain: oneOf("larkfield-group.com"),
        "level|grade|job level|seniority level": "seniority",
        "performance_rating|rating|performance|kpi|performance score|review score": "performance rating",
        "termination_date|end date|exit date|leaving date|last day|separation date|resignation date": sometimes(
          0.84,
          since("@hire_date", "P10D"),
        ),
        "status|employment status|employee status": firstOf(
          either("is_empty(@termination_date)", oneOf("Active:95|On leave:5"), oneOf("Terminated")),
          oneOf("Active:88|On leave:6|Terminated:6"),
        ),
        "attrition|churn|turnover|attrited|left company": firstOf(
          textOf('if(is_empty(@termination_date), "No", "Yes")'),
          textOf('if(@status == "Terminated", "Yes", "No")'),
          textOf(
            'if(chance(clamp(0.3 - @job_satisfaction * 0.04 - @tenure * 0.012 + if(@overtime == "Yes", 0.14, 0), 0.03, 0.6)), "Yes", "No")',
          ),
          oneOf("No:84|Yes:16"),
        ),
        "is_active|active|currently employed": firstOf(
          formula("is_empty(@termination_date)", { output: "boolean" }),
          formula('@status != "Terminated"', { output: "boolean" }),
          flag(0.92),
        ),
        "termination_reason|reason for leaving|exit reason|leaving reason|attrition reason": firstOf(
          onlyIf("!is_empty(@termination_date)", oneOf(exitReason)),
          onlyIf('@attrition == "Yes"', oneOf(exitReason)),
          onlyIf('@status == "Terminated"', oneOf(exitReason)),
          oneOf(exitReason),
        ),
        "experience|years of experience|total working years": job("years_experience"),
        work_mode: job("work_mode"),
        education: job("education"),
        skills: job("skills"),
        "job_satisfaction|satisfaction": wholeAround(1, 5, 3.6, 1),
        "work_life_balance|work life balance rating": wholeAround(1, 5, 3.4, 1),
        "environment_satisfaction|engagement score|engagement": wholeAround(1, 5, 3.5, 1),
        "overtime|works overtime|over time": oneOf("No:72|Yes:28"),
        "distance_from_home|commute distance|distance from home km": wholeTail(1, 60, 9, 0.8),
        "monthly_income|monthly salary|monthly pay": sum("round(@salary / 12, 0)"),
        "business_travel|travel": oneOf("Rarely:68|Frequently:19|Never:13"),
        "training_hours|trainings last year|training times last year": wholeTail(0, 80, 16, 0.8),
        "years_since_last_promotion|years since promotion": wholeTail(0, 12, 2, 0.8),
        "last_promotion_date|promotion date|promoted on": sometimes(0.45, since("@hire_date", "P10D")),
        "last_review_date|review date": day("-P1Y", "P0D"),
        "manager|manager name|supervisor|line manager": firstOf(
          { kind: "record", source: "person", attribute: "full_name", as: "manager", per: "@department" },
          person("full_name", "manager"),
        ),
        "salary_band|pay band|pay grade": firstOf(
          textOf(
            'if(@salary < 50000, "A", if(@salary < 75000, "B", if(@salary < 105000, "C", if(@salary < 150000, "D", "E"))))',
          ),
        ),
        "extension|phone extension": pattern("[2-8]\\d{3}"),
        ...PAY,
        ...ASSESSMENT,
        "comments|feedback|manager comments|review comments|reviewer comments": text("comment", "performance", {
          rating: "@performance_rating",
        }),
        "goals_met_percent|goals met": GOALS_MET,
      },
      label: "full_name",
      usualRows: 100,
    },
  ),
  entity("department|business unit|division", {
    domain: "hr",
    core: {
      department_id: id("D-", 2),
      "name|department name|department|title": unique(
        oneOf(
          "Engineering|Sales|Marketing|Finance|Human Resources|Customer Support|Operations|Product|Legal|IT|Procurement|Research and Development",
        ),
      ),
      "head|manager|department head|hr contact|contact": "full name",
      "location|city": "city",
      budget: {
        kind: "decimal",
        min: 80_000,
        max: 20_000_000,
        scale: 2,
        step: 5000,
        distribution: { kind: "logNormal", median: 1_200_000, sigma: 0.9 },
      },
      headcount: wholeTail(3, 400, 24, 0.9),
    },
    label: "name",
    usualRows: 8,
  }),
  entity(
    "candidate|applicant|job applicant|job application|recruit|application|resume|cv|hiring pipeline|job candidate|recruitment record|recruiting pipeline|applicant tracking record",
    {
      domain: "hr",
      parents: "job posting",
      core: {
        application_id: id("APP-", 5),
        "candidate_name|name|full name|applicant|applicant name": "full name",
        email: "",
        "position|job title|role|applied position|applied for|job": applied("title"),
        department: applied("department"),
        "years_of_experience|experience": applied("years_experience"),
        "applied_on|application date|applied at|date|applied date|date applied": day("-P180D", "P0D"),
        "source|referral source|channel": oneOf("Job board:36|Referral:24|LinkedIn:22|Career page:14|Agency:4"),
        "stage|status|application status|hiring stage|pipeline stage|current stage": firstOf(
          either(
            "days_between(@applied_on, as_of()) < 14",
            oneOf("Applied:56|Screening:30|Rejected:14"),
            either(
              "days_between(@applied_on, as_of()) < 45",
              oneOf("Applied:6|Screening:24|Interview:32|Offer:10|Rejected:24|Withdrawn:4"),
              oneOf("Interview:4|Offer:2|Hired:6|Rejected:80|Withdrawn:8"),
            ),
          ),
          oneOf("Applied:26|Screening:18|Interview:12|Offer:3|Hired:4|Rejected:33|Withdrawn:4"),
        ),
      },
      more: {
        skills: applied("skills"),
        education: applied("education"),
        "expected_salary|salary expectation|desired salary|asking salary": applied("salary"),
        "current_company|current employer|employer": "company",
        "score|interview score|rating|assessment score|test score": firstOf(
          either('@stage == "Applied"', rounded("null"), wholeAround(1, 10, 6.4, 1.8)),
          wholeAround(1, 10, 6.4, 1.8),
        ),
        "interview_date|interviewed on|interview scheduled": firstOf(
          dateOf("if(@own_interviewed, add_days(@own_meeting, -max(0, weekday(@own_meeting) - 5)), null)"),
          after("@applied_on", "P3D", "P30D"),
        ),
        own_interviewed: formula(
          '@stage == "Interview" || @stage == "Offer" || @stage == "Hired" || (@stage == "Rejected" && chance(0.3)) || (@stage == "Withdrawn" && chance(0.5))',
          { output: "boolean" },
        ),
        own_meeting: dateOf(
          "add_days(@applied_on, 3 + floor(min(exp(normal(2.5, 0.5)), max(0, days_between(@applied_on, as_of()) - 3) * 0.8)))",
        ),
        "offer_salary|offered salary|salary offered|offer amount|offer": firstOf(
          either('@stage == "Offer" || @stage == "Hired"', job("salary"), rounded("null")),
          job("salary"),
        ),
        "hired_on|hire date|hired date|start date": firstOf(
          dateOf(
            'if(@stage == "Hired", add_days(@applied_on, 20 + floor(max(0, days_between(@applied_on, as_of()) - 20) * uniform(0.4, 1))), null)',
          ),
        ),
        "rejection_reason|reason for rejection|reject reason": firstOf(
          onlyIf(
            '@stage == "Rejected"',
            either("is_empty(@interview_date)", oneOf(rejectedUnseen), oneOf(rejectionReason)),
          ),
          onlyIf('@stage == "Rejected"', oneOf(rejectionReason)),
          oneOf(rejectionReason),
        ),
        "recruiter|recruiter name|hiring manager|owner": person("full_name", "recruiter"),
        "notice_period|notice period days": {
          kind: "choice",
          values: [0, 14, 30, 60, 90],
          weights: [14, 30, 32, 14, 10],
        },
        "time_to_hire|days in process|days to hire": firstOf(rounded("days_between(@applied_on, @hired_on)")),
        "hired|is hired": firstOf(formula('@stage == "Hired"', { output: "boolean" }), flag(0.1)),
        "willing_to_relocate|relocate": flag(0.36),
        "notes|feedback|comments": interviewNotes,
      },
      label: "candidate_name",
    },
  ),
  entity(
    "job posting|job|vacancy|job listing|job opening|position|open position|job ad|job advertisement|requisition|job requisition|job vacancy",
    {
      domain: "hr",
      parents: "company|department",
      core: {
        job_id: id("J-", 4),
        "title|job title|position": "job title",
        department: "",
        "company|company name": "company",
        "location|city": "city",
        "employment_type|type": "employment type",
        "salary_min|min salary": job("salary_min"),
        "salary_max|max salary": job("salary_max"),
        "posted_on|posted date|date posted": day("-P90D", "P0D"),
        status: firstOf(
          either(
            "days_between(@posted_on, as_of()) > 45",
            oneOf("Open:34|Filled:52|On hold:8|Closed:6"),
            oneOf("Open:88|Filled:6|On hold:6"),
          ),
          oneOf("Open:62|Filled:28|On hold:10"),
        ),
      },
      more: {
        "skills|requirements": "skills",
        description: job("description"),
        work_mode: job("work_mode"),
        education: job("education"),
        experience: job("years_experience"),
        level: "seniority",
        salary: "salary",
        "applicants|applications|number of applicants|applicant count": firstOf(
          rounded("floor(exp(normal(2.6, 0.8)) * (0.3 + days_between(@posted_on, as_of()) / 30))"),
          wholeTail(0, 420, 32, 0.9),
        ),
        "openings|number of openings|vacancies": { kind: "choice", values: [1, 2, 3, 5], weights: [74, 16, 7, 3] },
        "closing_date|application deadline|deadline|closes on": after("@posted_on", "P21D", "P60D"),
        "hiring_manager|recruiter|posted by": person("full_name", "recruiter"),
      },
      label: "title",
    },
  ),
  entity("interview|job interview|candidate interview|interview schedule|interview feedback", {
    domain: "hr",
    parents: "candidate|employee|job posting",
    core: {
      interview_id: id("INT-", 5),
      "candidate_name|candidate|name": "full name",
      "interviewer|interviewed by": person("full_name", "interviewer"),
      "position|job title|role": applied("title"),
      "round|stage|interview type|type": oneOf("Phone screen:38|Technical:28|Hiring manager:20|Final:14"),
      "interview_date|date|scheduled at|interviewed on": day("-P120D", "P14D"),
      "status|interview status": firstOf(
        either("@interview_date > as_of()", oneOf("Scheduled"), oneOf("Completed:90|No-show:4|Cancelled:6")),
        oneOf("Completed:84|Scheduled:10|Cancelled:6"),
      ),
      "score|rating|interview score": firstOf(
        either('@status == "Completed"', wholeAround(1, 5, 3.4, 1), rounded("null")),
        either("@interview_date > as_of()", rounded("null"), wholeAround(1, 5, 3.4, 1)),
        wholeAround(1, 5, 3.4, 1),
      ),
      "recommendation|decision|result|outcome": firstOf(
        either(
          "is_empty(@score)",
          nothing,
          textOf(
            'if(@score == 5, "Strong hire", if(@score == 4, "Hire", if(@score == 3, if(chance(0.5), "Hire", "Undecided"), "No hire")))',
          ),
        ),
        oneOf("Strong hire:12|Hire:38|Undecided:20|No hire:30"),
      ),
    },
    more: {
      "feedback|notes|comments|interview notes": either("is_empty(@score)", nothing, interviewNotes),
      "format|mode|interview mode|location": oneOf("Video:58|On-site:26|Phone:16"),
      "duration_minutes|duration": { kind: "choice", values: [30, 45, 60, 90], weights: [30, 30, 32, 8] },
      department: applied("department"),
    },
    usualRows: 120,
  }),
  entity("job offer|offer letter|offer|employment offer|hiring offer", {
    domain: "hr",
    parents: "candidate|job posting",
    core: {
      offer_id: id("OF-", 4),
      "candidate_name|candidate|name": "full name",
      "position|job title|role": applied("title"),
      department: applied("department"),
      "base_salary|salary|offered salary|offer amount": applied("salary"),
      "signing_bonus|sign on bonus": {
        kind: "choice",
        values: [0, 2500, 5000, 10_000],
        weights: [68, 14, 12, 6],
      },
      "extended_on|offer date|date": day("-P180D", "P0D"),
      "status|offer status": firstOf(
        either(
          "days_between(@extended_on, as_of()) > 12",
          oneOf("Accepted:72|Declined:22|Expired:6"),
          oneOf("Pending:58|Accepted:34|Declined:8"),
        ),
        oneOf("Accepted:64|Declined:20|Pending:12|Expired:4"),
      ),
      "start_date|planned start": firstOf(
        dateOf('if(@status == "Accepted" || @status == "Pending", add_days(@extended_on, random_int(20, 75)), null)'),
      ),
    },
    more: {
      "decline_reason|reason": firstOf(
        onlyIf(
          '@status == "Declined"',
          oneOf("Accepted another offer:40|Salary too low:28|Stayed with employer:18|Relocation:8|Personal reasons:6"),
        ),
      ),
      employment_type: applied("employment_type"),
    },
    usualRows: 40,
  }),
  entity(
    "employee attendance|staff attendance|work attendance|attendance tracking|attendance of employee|daily attendance of employee",
    {
      domain: "hr",
      parents: "employee",
      core: {
        attendance_id: id("AT-", 6),
        "employee_name|employee|name": "full name",
        department: "",
        "date|work date|attendance date": dateOf(
          "if(weekday(@calendar_day) > 5, add_days(@calendar_day, -2), @calendar_day)",
        ),
        "status|attendance status": oneOf("Present:84|Late:7|Absent:4|Sick leave:3|Vacation:2"),
        "check_in|check in time|clock in|time in|login time": textOf(
          'if(@status == "Present", concat(if(@arrival < 60, "08:", "09:"), right(concat("0", mod(@arrival, 60)), 2)), if(@status == "Late", concat("09:", 31 + mod(@arrival, 29)), null))',
        ),
        "check_out|check out time|clock out|time out|logout time": textOf(
          'if(is_empty(@check_in), null, concat(16 + floor((@departure - 20) / 60), ":", right(concat("0", mod(@departure - 20, 60)), 2)))',
        ),
        "hours_worked|hours|total hours|working hours": formula(
          'if(is_empty(@check_in), 0, round((16 * 60 + @departure - 20 - if(@status == "Late", 571 + mod(@arrival, 29), 480 + @arrival)) / 60, 2))',
          { output: "decimal", scale: 2 },
        ),
      },
      more: {
        calendar_day: day("-P90D", "-P1D"),
        arrival: wholeAround(20, 89, 56, 14),
        departure: wholeAround(80, 230, 128, 30),
        "overtime|overtime hours|extra hours": formula("max(0, round(@hours_worked - 8.5, 2))", {
          output: "decimal",
          scale: 2,
        }),
        "late_minutes|minutes late": rounded('if(@status == "Late", 1 + mod(@arrival, 29), 0)'),
      },
      usualRows: 300,
    },
  ),
  entity(
    "timesheet|time entry|time log|attendance record|clock in|shift|staff schedule|staff scheduling|crew schedule|work schedule|schedule|rota|roster|shift schedule",
    {
      domain: "hr",
      parents: "employee|project",
      core: {
        entry_id: id("TS-", 5),
        "employee_name|employee|name": "full name",
        "date|work date": "date",
        shift: "shift",
        "hours|hours worked": {
          kind: "decimal",
          min: 2,
          max: 12,
          scale: 2,
          step: 0.25,
          distribution: { kind: "normal", mean: 7.6, sd: 1.3 },
        },
        "role|position": "job title",
        status: oneOf("Approved:80|Submitted:14|Rejected:6"),
      },
      usualRows: 300,
    },
  ),
  entity(
    "performance review|appraisal|employee review|employee performance|performance record|performance data|performance evaluation|employee evaluation|annual review",
    {
      domain: "hr",
      parents: "employee",
      core: {
        review_id: id("PR-", 5),
        "employee_name|employee|name": "full name",
        department: "",
        "job_title|role": "job title",
        "review_date|date": day("-P1Y", "P0D"),
        "rating|score|performance rating|overall rating": "performance rating",
        "goals_met_percent|kpi|goals met|goal completion": GOALS_MET,
        "tenure|years employed": {
          kind: "decimal",
          min: 0.2,
          max: 30,
          scale: 1,
          distribution: { kind: "exponential", mean: 4.6 },
        },
        "comments|feedback|review|comment|reviewer comments": text("comment", "performance", {
          rating: "@performance_rating",
        }),
      },
      more: {
        "reviewer|reviewed by|manager|reviewer name": person("full_name", "manager"),
        "review_period|period|review cycle|cycle": firstOf(
          textOf('concat(year(@review_date), if(month(@review_date) <= 6, "-H1", "-H2"))'),
        ),
        ...ASSESSMENT,
        "potential|potential rating": oneOf("High:20|Medium:58|Low:22"),
        "status|review status": oneOf("Completed:86|Acknowledged:10|Draft:4"),
      },
    },
  ),
  entity("payroll|payslip|salary record|pay record|salary payment|payroll record|pay stub|payroll data", {
    domain: "hr",
    parents: "employee",
    core: {
      payslip_id: id("PS-", 5),
      "employee_name|employee|name": "full name",
      "job_title|position": "job title",
      "pay_date|date|month|payment date": dateOf(
        "add_days(add_months(add_days(@pay_month, 1 - day(@pay_month)), 1), -1)",
      ),
      ...PAY,
    },
    more: {
      pay_month: day("-P1Y", "-P1M"),
      "salary|annual salary|base salary": job("salary"),
      department: "",
      "pay_period|period": textOf('concat(year(@pay_date), "-", right(concat("0", month(@pay_date)), 2))'),
      "bonus|bonus pay": sometimes(0.8, sum("round(@gross_pay * uniform(0.05, 0.5), 0)")),
      "payment_method|method": oneOf("Direct deposit:94|Check:6"),
      "status|payment status": oneOf("Paid"),
      currency: job("currency"),
    },
    usualRows: 120,
  }),
  entity(
    "leave request|time off request|vacation request|absence|leave|pto request|leave record|employee leave|time off",
    {
      domain: "hr",
      parents: "employee",
      core: {
        request_id: id("LV-", 5),
        "employee_name|employee|name": "full name",
        "leave_type|type|reason": oneOf(
          "Vacation:56|Sick leave:24|Personal:10|Parental leave:4|Bereavement:2|Unpaid:4",
        ),
        "start_date|from|leave start": dateOf(LEAVE_BASE),
        "days|number of days|duration|days requested": firstOf(
          rounded(
            'if(@leave_type == "Parental leave" || @leave_type == "Maternity", random_int(30, 80), if(@leave_type == "Vacation" || @leave_type == "Annual leave" || @leave_type == "Annual", clamp(round(exp(normal(1.5, 0.7))), 1, 20), clamp(round(exp(normal(0.5, 0.6))), 1, 8)))',
          ),
          wholeTail(1, 20, 4, 0.7),
        ),
        // Days of leave are working days.
        "end_date|to|leave end": dateOf(
          "add_days(@start_date, @days - 1 + 2 * floor((min(weekday(@start_date), 5) + @days - 2) / 5))",
        ),
        "status|approval status": firstOf(
          either(
            "@start_date > as_of()",
            oneOf("Pending:42|Approved:54|Rejected:4"),
            oneOf("Approved:92|Rejected:6|Cancelled:2"),
          ),
          oneOf("Approved:80|Pending:12|Rejected:6|Cancelled:2"),
        ),
        "approved_by|approver|manager": firstOf(
          onlyIf('@status != "Pending"', person("full_name", "manager")),
          person("full_name", "manager"),
        ),
      },
      more: {
        // Nobody knows of a cold months ahead.
        first_day: firstOf(
          either('@leave_type == "Sick leave" || @leave_type == "Sick"', day("-P300D", "-P3D"), day("-P300D", "P90D")),
          day("-P300D", "P60D"),
        ),
        "requested_on|request date|submitted on|applied on|date requested": dateOf(
          'if(@start_date > as_of(), add_days(as_of(), -random_int(0, 25)), add_days(@start_date, -if(@leave_type == "Sick leave", 0, random_int(5, 50))))',
        ),
        "leave_balance|remaining days|balance": wholeAround(0, 30, 12, 6),
      },
      usualRows: 150,
    },
  ),
  entity("salary change|salary history|compensation change|pay raise|compensation history|promotion record", {
    domain: "hr",
    parents: "employee",
    core: {
      change_id: id("SC-", 5),
      "employee_name|employee|name": "full name",
      "job_title|position": "job title",
      "effective_date|date|changed on": dateOf("add_days(@change_day, 1 - day(@change_day))"),
      "reason|change type|type": oneOf("Annual increase:62|Promotion:20|Market adjustment:12|Role change:6"),
      "old_salary|previous salary|salary before": job("salary"),
      "increase_percent|percent change|raise percent": firstOf(
        formula(
          'round(if(@reason == "Promotion", uniform(7, 18), if(@reason == "Annual increase", uniform(1.5, 5), uniform(3, 10))), 1)',
          { output: "decimal", scale: 1 },
        ),
        number(1.5, 14, 1),
      ),
      "new_salary|salary|salary after|current salary": rounded(
        "round(@old_salary * (1 + @increase_percent / 100) / 100) * 100",
      ),
    },
    more: { change_day: day("-P4Y", "P0D"), department: "", "approved_by|approver": person("full_name", "manager") },
    usualRows: 150,
  }),
  entity("employee exit|exit interview|resignation|termination|offboarding record|employee separation", {
    domain: "hr",
    parents: "employee",
    core: {
      exit_id: id("EX-", 4),
      "employee_name|employee|name": "full name",
      department: "",
      "job_title|position": "job title",
      "hire_date|joined": firstOf(
        either('@exit_type == "Retirement"', day("-P38Y", "-P14Y"), day("-P9Y", "-P200D")),
        day("-P9Y", "-P200D"),
      ),
      "last_day|exit date|termination date|end date|last working day": dateOf(
        'add_days(as_of(), -floor(min(days_between(@hire_date, as_of()) - 60, 1000) * if(@exit_type == "Retirement", uniform(0, 1), pow(uniform(0, 1), 1.3))))',
      ),
      "exit_type|type": oneOf("Voluntary:74|Involuntary:16|Retirement:6|End of contract:4"),
      "reason|reason for leaving|exit reason": oneOfGiven(
        "@exit_type",
        {
          Involuntary: "Position eliminated:50|Performance:38|Policy violation:12",
          Retirement: "Retirement",
          "End of contract": "Contract not renewed",
        },
        "Better offer elsewhere:36|Career change:16|Relocation:14|Personal reasons:14|Work-life balance:12|Conflict with manager:8",
      ),
      "would_recommend|recommend company|would return": flag(0.6),
    },
    more: {
      "tenure|tenure years|years employed": formula("round(days_between(@hire_date, @last_day) / 365.25, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "satisfaction|overall satisfaction|rating": wholeAround(1, 5, 3.1, 1),
    },
    usualRows: 40,
  }),
  entity("benefit|employee benefit|benefit plan|benefits enrollment", {
    domain: "hr",
    parents: "employee",
    core: {
      enrollment_id: id("BEN-", 4),
      "employee_name|employee|name": "full name",
      "benefit_type|benefit|type": oneOf("Health:34|Dental:20|Vision:14|Retirement:18|Life insurance:10|Commuter:4"),
      "plan|plan name": oneOfGiven(
        "@benefit_type",
        {
          Health: "PPO Standard:44|PPO Plus:20|HMO:22|High-deductible with HSA:14",
          Dental: "Dental Basic:60|Dental Plus:40",
          Vision: "Vision Basic:70|Vision Plus:30",
          Retirement: "401(k) traditional:72|401(k) Roth:28",
          "Life insurance": "1x salary:60|2x salary:40",
          Commuter: "Transit pass:70|Parking:30",
        },
        "Standard:70|Plus:30",
      ),
      "coverage|coverage level|tier": oneOfGiven(
        "@benefit_type",
        { "Retirement|Commuter|Life insurance": "Employee" },
        "Employee:52|Employee and spouse:18|Family:30",
      ),
      "effective_date|start date|enrolled on": dateOf("add_days(@enrollment_day, 1 - day(@enrollment_day))"),
      "employee_cost|monthly cost|employee contribution|premium": sum(
        'round(if(@benefit_type == "Health", uniform(70, 190), if(@benefit_type == "Retirement", uniform(120, 900), uniform(4, 28))) * if(@coverage == "Family", 2.6, if(@coverage == "Employee and spouse", 1.9, 1)), 2)',
      ),
      "employer_cost|employer contribution": sum(
        'round(@employee_cost * if(@benefit_type == "Health", uniform(2.6, 3.6), if(@benefit_type == "Retirement", 0.5, uniform(0.5, 1.5))), 2)',
      ),
      status: oneOf("Active:92|Waived:5|Ended:3"),
    },
    more: { enrollment_day: day("-P3Y", "-P1M") },
    usualRows: 160,
  }),
  entity("onboarding task|onboarding checklist|onboarding|new hire onboarding|new hire", {
    domain: "hr",
    parents: "employee",
    core: {
      task_id: id("ON-", 5),
      "employee_name|employee|name|new hire": "full name",
      "task|step|item": oneOf(
        "Sign employment contract:12|Submit tax forms:10|Set up laptop and accounts:14|Read security policy:12|Meet the team:12|Safety training:10|Benefits enrollment:10|First week check-in with manager:12|30-day review:8",
      ),
      "start_date|hire date": day("-P120D", "P20D"),
      "due_date|deadline": dateOf(
        'add_days(@start_date, if(@task == "30-day review", 30, if(@task == "Sign employment contract", -3, random_int(1, 10))))',
      ),
      "responsible|owner|assigned to": oneOfGiven(
        "@task",
        {
          "Set up laptop and accounts": "IT",
          "Meet the team|First week check-in with manager|30-day review": "Manager",
          "Safety training": "Facilities",
        },
        "Human Resources",
      ),
      status: firstOf(
        either(
          "@due_date < as_of()",
          oneOf("Completed:92|Overdue:8"),
          oneOf("Not started:60|In progress:30|Completed:10"),
        ),
        oneOf("Completed:70|In progress:16|Not started:14"),
      ),
    },
    usualRows: 120,
  }),
  entity(
    "skill assessment|training record|certification|employee training|training session attended|training completion",
    {
      domain: "hr",
      parents: "employee",
      core: {
        record_id: id("TR-", 5),
        "employee_name|employee|name": "full name",
        "course|training|certification|training name|course name": oneOf(
          "Workplace Safety:20|Data Privacy:18|First Aid:12|Leadership Basics:14|Information Security:18|Excel Advanced:10|Project Management:8",
        ),
        "completed_on|completion date|date": day("-P2Y", "P0D"),
        score: wholeAround(52, 100, 82, 9),
        "result|status": firstOf(formula('if(@score >= 70, "Passed", "Failed")', { output: "text" })),
        "expires_on|expiry|expiry date": dateOf("add_years(@completed_on, 2)"),
      },
      more: {
        plan: oneOfGiven("@course", { "First Aid": "Health" }, "General"),
        department: "",
        "hours|duration hours|training hours": {
          kind: "choice",
          values: [1, 2, 4, 8, 16],
          weights: [16, 30, 28, 20, 6],
        },
        "provider|trainer": person("full_name", "trainer"),
        cost: { kind: "choice", values: [0, 80, 150, 300, 650], weights: [40, 20, 18, 14, 8] },
      },
    },
  ),
];
