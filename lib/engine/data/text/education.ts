import type { Grammar } from "../../text/grammar";

/** Courses, pupils, students and teachers. */
export const education: Grammar = {
  name: "education",
  aliases: [
    "course",
    "school",
    "student",
    "university",
    "college",
    "class",
    "lesson",
    "teacher",
    "exam",
    "assignment",
    "homework",
    "training",
    "learning",
    "lecture",
    "grade",
    "pupil",
    "workshop",
    "tutor",
  ],
  rules: {
    title: ["{headline}", "{headline}, {unit|part|week|lesson} {#}", "{headline} (group {#})"],
    noun: ["course", "teaching", "pace", "material", "exam", "feedback", "structure", "class", "workload"],
    product: ["course", "class", "seminar", "workshop"],
    category: ["algebra", "grammar", "history", "biology"],
    learner: ["{person}", "The student", "The learner"],
    praise: [
      "{The teacher|The instructor} {explains clearly|takes every question seriously|brings the subject to life}.",
      "{Exercises|The projects|Assignments} {are close to practice|build on each other|make it stick}.",
      "I {learned|took away} {more than expected|a lot|something every week}.",
      "{Well paced|Well structured|Varied}, {with good examples|never boring|and fair exams}.",
      "{Feedback|Marking} {comes quickly|is detailed|helped me improve}.",
    ],
    complaint: [
      "{The pace|It} is {far too fast|painfully slow} {from week two|and nobody adapts}.",
      "{Slides|The material} {had not been updated in years|came too late|never went online}.",
      "{Questions|My e-mails} {go unanswered|are brushed aside}.",
      "{The exam|Grading} {had little to do with the lessons|felt arbitrary}.",
      "{Too much|Nothing but} {reading from slides|theory} and {no practice|no time to ask}.",
    ],
    remark: [
      "{Good basics|A fair start}, {but you need to read on|more depth would help}.",
      "{The workload|Homework} is {about average|heavier before exams}.",
    ],
    problem: [
      "{I cannot|We cannot} {open the course page|upload my assignment|find the reading list}.",
      "{I was ill|I missed} {on Tuesday|two lessons} and {need the notes|missed the test}.",
      "{My grade|The mark} for {the essay|the last test} {is missing|seems wrong}.",
    ],
    question: [
      "{Could|May} I {hand it in on Monday|retake the test|change groups}?",
      "{Which|What} {chapters|topics} {will be on the exam|should we prepare}?",
      "{Is there|Will there be} {a recording|an extra lesson|a reading list}?",
    ],
    event: [
      "{learner} {handed in|presented|completed} {the project|the essay|all exercises} {on time|after a reminder|with good results}.",
      "{Took part|Spoke up} {often|more than before} in {group work|discussion}.",
      "{Missed|Was late for} {one lesson|two sessions}{, excused|, not excused|}.",
      "{Met|Spoke} with {parents|the tutor} about {progress|homework|reading}.",
    ],
    next: [
      "{Practise|Repeat} {fractions|vocabulary|the last unit} {until Friday|at home}.",
      "{Test|Presentation} {next week|on Thursday}.",
      "{Meet|Talk} again {in two weeks|before the holidays}.",
    ],
    fact: [
      "{This|The} {product} {introduces|covers|deepens} {the basics of statistics|modern history|writing for beginners|programming step by step}{ in ten weeks| in small groups|}.",
      "{No prior knowledge|Basic maths|A laptop} {needed|required}{, all material is provided|}.",
      "{Learners|Participants} {work on a project|solve weekly tasks|discuss real cases} and {present the result|receive feedback}.",
      "{Ends|It ends} with {an exam|a certificate|a short presentation}.",
    ],
    "event.bad": [
      "{learner} {did not hand in|struggled with|fell behind on} {the project|the essay|the last unit}.",
      "{Often|Repeatedly} {late|unprepared}, {little part in discussion|easily distracted}.",
      "{Test|The last test}: {below the pass mark|many gaps|must be repeated}.",
    ],
    "event.good": [
      "{learner} {handed in|presented|completed} {the project|the essay|all exercises} {on time|with very good results|ahead of schedule}.",
      "{Helps others|Asks good questions|Works carefully} and {clearly improved|stays focused}.",
      "{Test|The last test}: {among the best|no mistakes|well above average}.",
    ],
    headline: [
      "{Introduction to|Foundations of|Advanced|Practical|A short course in|Topics in} {statistics|modern history|creative writing|programming|biology|economics|design|public speaking|data analysis|philosophy}{ for beginners| in ten weeks| online| with projects|}",
      "{Essay|Project|Worksheet|Presentation|Lab report} on {climate|trade|cells|poetry|fractions|democracy|energy}",
    ],
    "title.bad": [
      "{opinion}",
      "{Too fast|Disappointing|Out of date|Boring|Badly organised}{, not worth the fee|, no feedback|: nothing but slides| and unfair grading|}",
    ],
  },
};
