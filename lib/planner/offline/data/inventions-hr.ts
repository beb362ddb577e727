import type { GeneratorInput } from "@/lib/schema/generators";
import { either, pattern } from "./make";

/** What is written of people at work. */

export const strength: GeneratorInput = pattern(
  "(Clear (communicator|writer|presenter)|(Strong|Deep|Solid) (product|technical|customer|process|market) knowledge|(Calm|Dependable|Focused) under (pressure|tight deadlines)|Plans work (well|ahead of time)|Coaches (new hires|junior colleagues)|(Careful|Quick) with (details|data)|(Takes ownership|Shows initiative)( and follows through)?|Builds trust with (clients|stakeholders|other teams))",
);

export const improvement: GeneratorInput = pattern(
  "(Delegate (more|routine work)|Prioritize (fewer tasks|work by impact)|(Ask for help|Raise risks|Escalate blockers) earlier|Give (more frequent|more direct|clearer) feedback|(Improve|Practice) (presentation|negotiation|writing|time management) skills|Document (decisions|work in progress|processes) (better|more often)|Speak up (more )?in (meetings|planning)|Work (more )?closely with (sales|finance|engineering|support))",
);

export const workGoal: GeneratorInput = pattern(
  "((Complete|Finish) (the leadership program|a project management course|onboarding of two new hires|the quarterly audit)|(Reduce|Cut) (response time|rework|overtime|costs) by (5|10|15|20|25)%|(Increase|Raise) (customer satisfaction|on-time delivery) by (5|8|10|15)%|(Launch|Roll out|Document) (the reporting process|the training plan|the vendor review)|(Mentor|Train) (two|three) (junior colleagues|new team members))",
);

export const exitReason =
  "Better offer elsewhere:28|Career change:14|Relocation:11|Personal reasons:12|Work-life balance:8|Retirement:7|End of contract:7|Position eliminated:7|Performance:6";

export const rejectionReason =
  "Not enough experience:24|Stronger candidate chosen:26|Missing required skill:18|Salary expectations too high:12|Position closed:6|No work permit:4";

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
