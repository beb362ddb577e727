import type { Grammar } from "../../text/grammar";

/** What managers write of the year's work of their people. */
export const performance: Grammar = {
  name: "performance",
  aliases: [
    "performance review",
    "performance reviews",
    "appraisal",
    "employee review",
    "annual review",
    "performance evaluation",
  ],
  rules: {
    noun: ["year", "performance", "results", "teamwork", "progress", "delivery"],
    "comment.awful": ["{verdict} {complaint} {plan}", "{complaint} {complaint} {plan}"],
    "comment.bad": ["{complaint} {concession} {plan}", "{verdict} {complaint} {plan}", "{complaint} {plan}"],
    "comment.mixed": ["{remark} {complaint} {plan}", "{praise} {turn}, {complaint:low}", "{verdict} {praise} {plan}"],
    "comment.good": ["{verdict} {praise}", "{praise} {praise}", "{praise} {wish}", "{verdict} {praise} {wish}"],
    "comment.great": ["{verdict} {praise} {praise}", "{praise} {praise} {reward}", "{verdict} {praise} {reward}"],
    "review.awful": ["{verdict} {complaint} {complaint} {plan}"],
    "review.bad": ["{verdict} {complaint} {complaint} {concession} {plan}"],
    "review.mixed": ["{verdict} {remark} {praise} {turn}, {complaint:low} {plan}"],
    "review.good": ["{verdict} {praise} {praise} {wish}"],
    "review.great": ["{verdict} {praise} {praise} {praise} {reward}"],
    "verdict.awful": [
      "{Performance|Results} {this year|in both halves of the year} {did not meet|fell well below} {the requirements of the role|expectations}.",
      "{Not|Far from} meeting the {basic requirements|minimum standard} of the role.",
    ],
    "verdict.bad": [
      "{Performance|Output|Delivery} {fell short of|was below} {expectations|what was agreed} {this year|this half-year}.",
      "{Did not reach|Missed} {half of the|most of the|two of three} {agreed goals|targets}.",
      "{Needs|Requires} {closer guidance|improvement} {to meet|in order to meet} the level of the role.",
    ],
    "verdict.mixed": [
      "{Meets|Mostly meets|Largely meets} {expectations|the requirements of the role}{, with uneven results| in most areas|}.",
      "An {uneven|average|acceptable} {year|half-year} overall.",
      "{Some|Several} goals {met|reached}, {others still open|others postponed}.",
    ],
    "verdict.good": [
      "{A strong|A good|A solid} {year|twelve months|half-year}{ with visible progress| overall|}.",
      "{Meets all|Meets and often exceeds} {expectations|goals}{ for the level|}.",
      "{Consistently|Regularly} {delivers good work|reaches the targets|meets commitments}.",
    ],
    "verdict.great": [
      "{An outstanding|An exceptional|A truly excellent} {year|contribution}.",
      "{Well above|Far above} {expectations|the level of the role} {in every area|all year|throughout}.",
      "{Exceeded|Surpassed} {every goal|all targets}{, some by a wide margin| this year|}.",
    ],
    praise: [
      "{Delivers|Completes|Finishes} {projects|work} {on time|ahead of schedule|carefully} {and keeps everyone informed|with few corrections|without supervision}.",
      "{Supports|Coaches|Mentors} {new team members|junior colleagues} {patiently|without being asked} and {shares knowledge|documents what works}.",
      "{Communicates|Listens and speaks} {clearly|openly} {with clients|across teams|in difficult situations}.",
      "{Took over|Led|Organized} {the system migration|a difficult project|the audit preparation|two releases|the office move} and {brought it to a good end|kept costs in budget|met every deadline}.",
      "{Stays calm|Keeps an overview|Remains constructive} {under pressure|when plans change|in busy weeks}.",
      "{Improved|Simplified} {the reporting process|our onboarding|the ticket workflow|month-end closing}, {saving several hours a week|with fewer errors since|which other teams now use}.",
      "{Colleagues|Other departments} {value|appreciate} the {reliable|friendly|quick} {support|cooperation}.",
    ],
    complaint: [
      "{Several|Two|Important} {deadlines|milestones} {were missed|slipped} {without early notice|this quarter|in the second half}.",
      "{Reports|Results|Documents} {often had to be corrected|came in late|left out key figures}.",
      "{Rarely|Seldom} {speaks up in meetings|asks for help early|takes the lead}.",
      "{Cooperation|Communication} with {other teams|sales|the operations team} {needs work|has been difficult|remains reactive}.",
      "{Prioritization|Time management|Follow-up on open tasks} {is still a weak point|needs improvement}.",
      "{Repeated|Frequent} {lateness|absence without notice} {has been discussed|affected the team}.",
    ],
    remark: [
      "{Reliable|Steady} in {daily work|routine tasks}, {less sure with new topics|with room to grow}.",
      "{Strong|Good} on {detail|customer contact|technical questions}, {less so on planning|while delegation could improve}.",
      "{Settled well|Found a good footing} {in the new role|after the reorganization}.",
    ],
    turn: ["That said", "At the same time", "On the other hand", "Even so"],
    concession: [
      "{In fairness|To be fair}, {staffing was short|priorities changed twice|the project started late}.",
      "{Effort|Willingness to learn} {is there|has never been in question}.",
    ],
    plan: [
      "{Agreed|We agreed} on {weekly check-ins|a development plan|a mentor|training in time management}{ for the next quarter| until June|}.",
      "{Progress|Goals} will be reviewed {in three months|at mid-year|every month}.",
      "{Next step|Focus}: {fewer tasks, finished on time|clear priorities with the manager|a course in project planning}.",
    ],
    wish: [
      "{Could|Should} {delegate more|be bolder in meetings|share more with the team}.",
      "{Next step|Goal for next year}: {leading a small project|mentoring a new hire|presenting results to clients}.",
      "{Ready for|Should take on} {more responsibility|a larger task|a cross-team task}.",
    ],
    reward: [
      "{Recommended|Proposed} for {promotion|a special bonus|the leadership program}{ this cycle| next year|}.",
      "{Ready|Clearly ready} for {the next level|a larger role|more responsibility}.",
      "{A role model|An example} {for the team|in quality and attitude}.",
    ],
  },
};
