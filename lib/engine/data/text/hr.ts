import type { Grammar } from "../../text/grammar";

/** Employees, reviews of their work, applicants and interviews. */
export const hr: Grammar = {
  name: "hr",
  aliases: [
    "employee",
    "human resources",
    "candidate",
    "applicant",
    "recruiting",
    "interview",
    "job",
    "job posting",
    "staff",
    "leave",
    "absence",
    "onboarding",
    "workplace",
    "employer",
    "salary",
  ],
  rules: {
    title: ["{headline}", "{headline}, ref. {####}"],
    noun: ["employer", "team", "culture", "training", "management", "onboarding"],
    colleague: ["{person}", "The employee", "This colleague"],
    praise: [
      "{colleague} {delivers|finishes work} {ahead of time|with great care|reliably}.",
      "{Supports|Helps|Coaches} {new team members|others} {without being asked|patiently} and {shares knowledge|keeps calm under pressure}.",
      "{Clear|Honest|Thoughtful} {communication|feedback} {with clients|in the team|across departments}.",
      "{Took over|Led} {a difficult project|the migration|two releases} and {brought it to a good end|kept everyone on board}.",
      "{Exceeded|Met} {all|nearly all} {targets|goals} {this year|in both quarters}.",
    ],
    complaint: [
      "{colleague} {missed|has missed} {several deadlines|the main target} {without notice|this quarter}.",
      "{Work|Reports} {had to be redone|came late|left out key figures}.",
      "{Rarely|Seldom} {speaks up in meetings|asks for help|takes the lead}.",
      "{Communication|Cooperation} with {the team|other departments} {has been difficult|needs work}.",
      "{Frequent|Repeated} {absence|lateness} {has been discussed|without explanation}.",
    ],
    remark: [
      "{Solid|Steady} {year|performance}, {with room to grow|as expected for the role}.",
      "{Strong|Good} on {detail|customers}, {should delegate more|planning could improve}.",
      "{Goals|Targets} {partly met|met in the second half}.",
    ],
    problem: [
      "{My|The} {payslip|leave balance|contract} {shows the wrong amount|is missing two days|has an old address}.",
      "{I have not|I still have not} {received my badge|had access to the system|been paid overtime}.",
      "{I will be|I am} {on sick leave|away} {until Friday|from Monday}.",
    ],
    question: [
      "{Could|May} I {take leave in August|work from home on Mondays|see my file}?",
      "{When|By when} {is the review|do I hear back about the position}?",
      "Where do I {send the form|ask about training|find the handbook}?",
    ],
    event: [
      "{Interviewed|Met|Spoke with} {person} about {the role|experience abroad|salary and start date}.",
      "{First|Second} interview: {clear answers|good questions|a little nervous}, {strong on practice|thin on theory}.",
      "{Onboarding|Probation} {completed|extended|on track}{, mentor assigned|}.",
      "{Agreed on|Set} {three goals|a training plan|part-time from June} {for the coming year|in writing}.",
    ],
    next: [
      "{Invite|Call} {for a second round|with an offer} {next week|by Friday}.",
      "{Review|Talk} again {in three months|at half-year}.",
      "{Send|Prepare} {the contract|a reference|feedback}.",
    ],
    fact: [
      "{We are looking for|The role needs} {a careful planner|someone who likes people|an experienced analyst} {who works independently|with good English|to start soon}.",
      "{You|The holder} {will plan projects|advise customers|lead a team of five|keep the books} and {report to the head of department|work with three teams}.",
      "{We offer|There is} {flexible hours|thirty days of leave|a training budget} and {home office|a pension plan|a friendly team}{ in {place}|}.",
      "{Requirements|Needed}: {two years of experience|a degree or training|a driving licence}{, basic accounting a plus|}.",
    ],
    headline: [
      "{Senior|Junior|Lead|Assistant|Regional|Part-time} {analyst|accountant|designer|engineer|sales manager|nurse|project manager|recruiter|clerk}{ in {place}| (remote)| for a growing team| from January|}",
      "{Annual|Half-year|Probation|Exit} {review|talk|interview}: {goals met|on track|needs support|very good|training agreed}",
    ],
  },
};
