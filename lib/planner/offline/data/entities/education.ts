import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  numberGiven,
  numbersOf,
  oneOf,
  pattern,
  record,
  sometimes,
  text,
  whole,
  wholeAround,
} from "../make";
import { course } from "../packs";

/** Schools, universities and what is learned there. */
export const EDUCATION = [
  entity(
    "student|pupil|learner|school student|student record|student performance|student data|middle school student|high school student|student profile|student performance data|education data|student database",
    {
      domain: "education",
      parents: "school|advisor|university|classroom",
      core: {
        student_id: id("S-", 5),
        "full_name|name|student name": "full name",
        gender: "",
        age: firstOf(either('@major == ""', whole(18, 26), wholeAround(18, 29, 20.4, 2.1)), whole(11, 18)),
        "grade_level|grade|class": firstOf(
          formula("clamp(@age - 5 - random_int(0, 1), 1, 12)", { output: "integer" }),
          whole(6, 12),
        ),
        gpa: "",
        "attendance_rate|attendance": "attendance rate",
        email: "",
        "enrollment_date|enrolled on": day("-P4Y", "-P30D"),
        status: "enrollment status",
      },
      more: {
        "major|program|department": "major",
        subject: "school subject",
        score: "score",
        "birth_date|dob": formula("add_days(add_years(as_of(), -@age), -random_int(0, 360))", { output: "date" }),
        "parent name": "",
        year: "year of study",
        school: "",
        city: "city",
      },
      label: "full_name",
      usualRows: 120,
    },
  ),
  entity(
    "course|class|module|university course|college course|subject|online course|training course|course catalog|lesson",
    {
      domain: "education",
      parents: "teacher|department|instructor",
      core: {
        course_id: id("CRS-", 4),
        "code|course code": course("code"),
        "title|name|course name|course": course("name"),
        "department|subject": course("department"),
        level: course("level"),
        credits: course("credits"),
        "instructor|teacher|professor": record("person", "full_name", "instructor"),
        "capacity|max students": course("capacity"),
        "semester|term": "semester",
      },
      more: {
        description: course("description"),
        price: { kind: "choice", values: [0, 19.99, 29.99, 49.99, 99, 199] },
        "enrolled|enrolled students": firstOf(
          formula("floor(@capacity * uniform(0.4, 1))", { output: "integer" }),
          whole(4, 60),
        ),
        prerequisite: course("prerequisite"),
        schedule: course("schedule"),
        rating: numberAround(2.6, 5, 4.3, 0.4, 1),
      },
      label: "title",
      usualRows: 25,
    },
  ),
  entity("enrollment|course enrollment|enrolment|registration|course registration", {
    domain: "education",
    parents: "student|course",
    core: {
      enrollment_id: id("EN-", 5),
      "student_name|student|name": "full name",
      "course|course name": course("name"),
      "semester|term": "semester",
      "enrolled_on|date": day("-P2Y", "P0D"),
      "status|enrollment status": either(
        "days_between(@enrolled_on, as_of()) > 150",
        oneOf("Completed:91|Dropped:9"),
        oneOf("Active:93|Dropped:7"),
      ),
      "grade|final grade|letter grade": formula('if(@status == "Completed", @own_grade, null)', { output: "text" }),
    },
    helpers: { own_grade: oneOf("A:25|A-:17|B+:14|B:16|B-:9|C+:6|C:6|C-:2|D:2|F:3") },
    usualRows: 300,
  }),
  entity(
    "grade|exam result|test score|assessment|quiz result|grade record|report card|exam score|academic record|academic performance|gradebook",
    {
      domain: "education",
      parents: "student|course|teacher",
      core: {
        grade_id: id("G-", 5),
        "student_name|student|name": "full name",
        "subject|course": "school subject",
        "exam_date|date": day("-P1Y", "P0D"),
        "exam_type|type|assessment type": oneOf("Quiz:34|Midterm:24|Final:24|Homework:18"),
        "score|marks": "score",
        "grade|letter grade": "grade",
        passed: "passed",
      },
      more: { semester: "", "comments|feedback": text("comment", "education", {}) },
      usualRows: 500,
    },
  ),
  entity("teacher|instructor|professor|lecturer|faculty|faculty member|tutor|educator|school staff", {
    domain: "education",
    parents: "school|department",
    core: {
      teacher_id: id("T-", 4),
      "full_name|name|teacher name": "full name",
      email: "",
      "subject|department": "school subject",
      "qualification|degree": oneOf("Bachelor's:44|Master's:44|Doctorate:12"),
      "years_of_experience|experience": {
        kind: "integer",
        min: 0,
        max: 40,
        distribution: { kind: "normal", mean: 12, sd: 8 },
      },
      hire_date: "hire date",
      salary: {
        kind: "decimal",
        min: 34_000,
        max: 120_000,
        scale: 2,
        step: 100,
        distribution: { kind: "normal", mean: 62_000, sd: 13_000 },
      },
    },
    label: "full_name",
    usualRows: 20,
  }),
  entity("school|high school|education district|campus|elementary school|middle school|primary school", {
    domain: "education",
    core: {
      school_id: id("SCH-", 3),
      "name|school name|school": firstOf(
        formula(
          'concat(if(chance(0.4), @city, @own_namesake), " ", if(@type == "High", "High School", if(@type == "Middle", "Middle School", "Elementary School")))',
          { output: "text" },
        ),
      ),
      "type|level|school type": oneOf("Elementary:44|Middle:24|High:32"),
      city: record("place", "city", "school"),
      state: record("place", "region", "school"),
      principal: "full name",
      "students|enrollment|student count|number of students": firstOf(
        formula(
          'clamp(round(exp(normal(if(@type == "High", 6.8, if(@type == "Middle", 6.35, 6.05)), 0.35))), 90, 4200)',
          { output: "integer" },
        ),
        wholeAround(120, 2800, 720, 380),
      ),
      phone: record("place", "phone", "school"),
    },
    more: {
      "address|street address": record("place", "street_address", "school"),
      "zip_code|zip|postal code": record("place", "postal_code", "school"),
      "teachers|number of teachers|teacher count|staff": firstOf(
        formula("round(@students / uniform(13, 18))", { output: "integer" }),
      ),
      "student_teacher_ratio|pupil teacher ratio": firstOf(
        formula("round(@students / @teachers, 1)", { output: "decimal", scale: 1 }),
      ),
      "grades|grade span|grades served": firstOf(
        formula('if(@type == "High", "9-12", if(@type == "Middle", "6-8", "K-5"))', { output: "text" }),
      ),
      "founded|year founded|founded year": whole(1898, 2019),
      "public_private|sector|funding": oneOf("Public:86|Charter:6|Private:8"),
      "rating|school rating": whole(3, 10),
      "graduation_rate|graduation percent": firstOf(
        formula('if(@type == "High", clamp(round(normal(88, 6), 1), 55, 99.5), null)', { output: "decimal", scale: 1 }),
      ),
    },
    helpers: {
      own_namesake: oneOf(
        "Lincoln|Washington|Jefferson|Roosevelt|Maplewood|Oak Hill|Riverside|Lakeview|Northside|Cedar Grove|Meadowbrook|Hillcrest|Franklin|Fairview|Willow Creek|Sunnyside",
      ),
    },
    label: "name",
    usualRows: 8,
  }),
  entity("attendance|attendance log|class attendance|attendance data|student attendance", {
    domain: "education",
    parents: "student|course|employee",
    core: {
      attendance_id: id("AT-", 6),
      "student_name|student|name": "full name",
      date: day("-P120D", "P0D"),
      "subject|course|class": "school subject",
      status: "attendance status",
      minutes_late: {
        kind: "conditional",
        cases: [{ when: '@status == "Late"', then: { kind: "integer", min: 1, max: 45 } }],
        else: { kind: "integer", min: 0, max: 0 },
      },
    },
    usualRows: 800,
  }),
  entity(
    "lms activity|online course enrollment|learning activity|e learning record|online learning record|course progress|mooc record|online course progress|online enrollment|course completion|e learning enrollment|mooc enrollment|learner progress|learning progress",
    {
      domain: "education",
      parents: "student|course|user",
      core: {
        enrollment_id: id("OE-", 6),
        "learner|student|name|learner name|student name|user": "full name",
        "course|course name|course title": course("name"),
        "enrolled_at|enrolled on|enrollment date|start date|started at": day("-P1Y", "-P20D"),
        "lessons|total lessons|number of lessons|modules": numbersOf([12, 18, 24, 30, 40], [18, 24, 28, 20, 10]),
        "lessons_completed|completed lessons|modules completed": firstOf(
          formula("floor(@lessons * @own_share)", { output: "integer" }),
        ),
        "progress_percent|progress|completion percent|completion percentage|completion rate": firstOf(
          formula("round(@lessons_completed / @lessons * 100)", { output: "integer" }),
        ),
        "status|completion status": firstOf(
          formula(
            'if(@progress_percent == 100, "Completed", if(@progress_percent == 0, "Not started", if(chance(0.7), "In progress", "Dropped")))',
            { output: "text" },
          ),
        ),
        "completed_at|completion date|completed on|finished on": firstOf(
          formula(
            "if(@progress_percent == 100, add_days(@enrolled_at, max(1, floor(days_between(@enrolled_at, as_of()) * uniform(0.3, 1)))), null)",
            { output: "date" },
          ),
        ),
        "certificate_id|certificate|certificate number|certificate code": formula(
          "if(@progress_percent == 100, @own_certificate, null)",
          { output: "text" },
        ),
      },
      more: {
        "completed|is completed": firstOf(formula("@progress_percent == 100", { output: "boolean" }), flag(0.4)),
        "certificate_earned|certificate issued|certified|has certificate": firstOf(
          formula("@progress_percent == 100", { output: "boolean" }),
        ),
        "time_spent_minutes|time spent|minutes watched|watch time": firstOf(
          formula("round(@lessons_completed * uniform(11, 24))", { output: "integer" }),
        ),
        "quiz_score|score|average quiz score|final score": firstOf(
          formula(
            "if(@lessons_completed == 0, null, clamp(round(normal(if(@progress_percent == 100, 84, 71), 9)), 20, 100))",
            { output: "integer" },
          ),
        ),
        "last_accessed|last active|last activity|last login": {
          kind: "datetime",
          output: "datetime",
          from: { field: "@enrolled_at", offset: "P0D" },
          to: { asOf: "P0D" },
        },
        "rating|course rating": sometimes(0.55, numbersOf([1, 2, 3, 4, 5], [2, 4, 12, 36, 46])),
        email: "",
      },
      helpers: {
        own_certificate: pattern("CERT-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"),
        own_share: {
          kind: "choice",
          values: [0, 0.08, 0.17, 0.25, 0.34, 0.5, 0.67, 0.84, 0.92, 1],
          weights: [9, 10, 9, 8, 7, 7, 6, 5, 4, 35],
        },
      },
      usualRows: 300,
    },
  ),
  entity("university|college|higher education institution|college ranking|university ranking", {
    domain: "education",
    core: {
      university_id: id("UNI-", 3),
      "name|university|university name|college|institution|school": firstOf(
        formula(
          'if(@type == "Community college", concat(@city, " Community College"), if(@type == "Liberal arts college", concat(@own_namesake, " College"), if(@type == "Technical university", concat(@city, " Institute of Technology"), if(chance(0.5), concat(@city, " State University"), concat("University of ", @city)))))',
          { output: "text" },
        ),
      ),
      "type|institution type": oneOf(
        "Research university:40|Community college:26|Liberal arts college:20|Technical university:14",
      ),
      city: record("place", "city", "school"),
      "state|region": record("place", "region", "school"),
      "students|enrollment|student count|number of students|student population": firstOf(
        formula(
          'round(exp(normal(if(@type == "Research university", 9.9, if(@type == "Community college", 8.9, if(@type == "Technical university", 9.0, 7.6))), 0.4)))',
          { output: "integer" },
        ),
      ),
      "acceptance_rate|admission rate|acceptance percent": firstOf(
        formula(
          'if(@type == "Community college", 100, clamp(round(normal(if(@type == "Liberal arts college", 52, 66), 16), 1), 6, 96))',
          { output: "decimal", scale: 1 },
        ),
      ),
      "tuition|annual tuition|tuition fee|tuition fees": firstOf(
        formula(
          'round(exp(normal(if(@type == "Community college", 8.35, if(@type == "Liberal arts college", 10.7, 9.7)), 0.25)) / 10) * 10',
          { output: "integer" },
        ),
      ),
      "founded|year founded|founded year|established": whole(1821, 1978),
    },
    more: {
      "graduation_rate|graduation percent": firstOf(
        formula('clamp(round(normal(if(@type == "Community college", 34, 68), 9), 1), 12, 96)', {
          output: "decimal",
          scale: 1,
        }),
      ),
      "faculty|faculty count|academic staff": firstOf(
        formula("round(@students / uniform(11, 20))", { output: "integer" }),
      ),
      "rank|ranking": { kind: "sequence", start: 1 },
      country: record("place", "country", "school"),
      "website|url": "website",
    },
    helpers: {
      own_namesake: oneOf(
        "Ashgrove|Whitcombe|Hollins Ridge|St. Aldate|Merrow|Fairhaven|Larkspur|Thornbury|Wexley|Carrow",
      ),
    },
    label: "name",
    usualRows: 20,
  }),
  entity("assignment|homework|homework assignment|assignment submission|submission|coursework|student assignment", {
    domain: "education",
    parents: "student|course|teacher",
    core: {
      assignment_id: id("AS-", 5),
      "title|assignment|assignment name|assignment title|name": oneOf(
        "Problem Set 1|Problem Set 2|Problem Set 3|Reading Response|Lab Report|Essay Draft|Final Essay|Group Presentation|Case Study|Research Proposal|Weekly Quiz|Project Milestone|Book Review|Data Exercise",
      ),
      "course|course name|subject|class": course("name"),
      "student_name|student": "full name",
      "due_date|due|deadline|due at": day("-P120D", "P14D"),
      "submitted_at|submitted on|submission date|submitted": firstOf(
        formula(
          'if(@status == "Missing" || @status == "Not due", null, if(@status == "Late", add_minutes(@due_date, random_int(1500, 7000)), add_minutes(@due_date, 1430 - random_int(0, 6000))))',
          { output: "datetime" },
        ),
      ),
      "status|submission status": either(
        "@due_date > as_of()",
        oneOf("Not due"),
        either(
          "days_between(@due_date, as_of()) < 6",
          oneOf("On time:92|Missing:8"),
          oneOf("On time:84|Late:10|Missing:6"),
        ),
      ),
      "max_points|max score|points possible|total points|out of": numbersOf([10, 20, 50, 100], [18, 22, 18, 42]),
      "score|points|grade|points earned|marks": firstOf(
        formula(
          'if(@status == "Not due", null, if(@status == "Missing", 0, round(@max_points * clamp(normal(if(@status == "Late", 0.74, 0.85), 0.11), 0.2, 1))))',
          { output: "integer" },
        ),
      ),
    },
    more: {
      "percent|percentage|score percent": firstOf(
        formula("round(@score / @max_points * 100, 1)", { output: "decimal", scale: 1 }),
      ),
      "late|is late|submitted late": firstOf(formula('@status == "Late"', { output: "boolean" })),
      "feedback|comments|teacher comment": text("comment", "education", {}),
      "type|assignment type": oneOf("Homework:46|Essay:20|Lab:16|Project:18"),
      "weight|weight percent": numbersOf([5, 10, 15, 20], [34, 36, 18, 12]),
    },
    label: "title",
    usualRows: 300,
  }),
  entity("exam|test|exam schedule|final exam|examination|midterm|exam timetable", {
    domain: "education",
    parents: "course|teacher",
    core: {
      exam_id: id("EX-", 4),
      "course_code|code": course("code"),
      "course|course name|subject|name|title": course("name"),
      "exam_type|type": oneOf("Midterm:42|Final:48|Resit:10"),
      "exam_date|date|scheduled on": day("-P60D", "P60D"),
      "start_time|time|starts at": oneOf("09:00:34|11:30:24|14:00:30|16:30:12"),
      "duration_minutes|duration|length": numbersOf([60, 90, 120, 180], [14, 34, 38, 14]),
      "room|location|hall": oneOf("Main Hall|Hall B|Room 101|Room 204|Room 310|Gymnasium|Computer Lab 1"),
      "max_marks|total marks|max score|points": numbersOf([50, 100], [18, 82]),
      "candidates|students|number of students|registered": wholeAround(12, 180, 54, 28),
    },
    more: {
      "average_score|mean score|average": firstOf(
        formula(
          "if(@exam_date <= as_of(), clamp(round(@max_marks * normal(0.7, 0.07), 1), @max_marks * 0.4, @max_marks * 0.92), null)",
          { output: "decimal", scale: 1 },
        ),
      ),
      "pass_rate|pass percent": firstOf(
        formula("if(@exam_date <= as_of(), clamp(round(normal(84, 7), 1), 48, 100), null)", {
          output: "decimal",
          scale: 1,
        }),
      ),
      "invigilator|proctor|examiner": record("person", "full_name", "invigilator"),
    },
    usualRows: 40,
  }),
  entity(
    "transcript|academic transcript|transcript record|student transcript|transcript line|transcript entry|college transcript",
    {
      domain: "education",
      parents: "student|university student",
      core: {
        transcript_id: id("TR-", 5),
        "student_name|student|name": "full name",
        "term|semester": "semester",
        "course_code|code": course("code"),
        "course|course name|course title|title|subject": course("name"),
        "credits|credit hours|credits attempted": course("credits"),
        "grade|letter grade|final grade": oneOf("A:25|A-:17|B+:14|B:16|B-:9|C+:6|C:6|C-:2|D:2|F:3"),
        "grade_points|grade point|points": numberGiven("@grade", {
          A: 4,
          "A-": 3.7,
          "B+": 3.3,
          B: 3,
          "B-": 2.7,
          "C+": 2.3,
          C: 2,
          "C-": 1.7,
          D: 1,
          F: 0,
        }),
        "quality_points|total points|honor points": firstOf(
          formula("round(@credits * @grade_points, 1)", { output: "decimal", scale: 1 }),
        ),
        "credits_earned|earned credits": firstOf(formula('if(@grade == "F", 0, @credits)', { output: "integer" })),
      },
      more: {
        "term_gpa|semester gpa": firstOf(
          formula("round(@own_term_points / @term_credits, 2)", { output: "decimal", scale: 2 }),
        ),
        // A student has one average, whatever course the row is of.
        "gpa|cumulative gpa|overall gpa": firstOf(
          formula("@student_gpa", { output: "decimal", scale: 2 }),
          formula("@term_gpa", { output: "decimal", scale: 2 }),
        ),
        "term_credits|credits this term": firstOf(formula("@credits + @own_other_credits", { output: "integer" })),
        "department|subject area": course("department"),
        "level|course level": course("level"),
        "instructor|professor": record("person", "full_name", "instructor"),
      },
      helpers: {
        own_other_credits: numbersOf([9, 10, 11, 12], [40, 20, 20, 20]),
        own_term_points: formula(
          "@quality_points + @own_other_credits * clamp(normal(0.75 * @grade_points + 0.8, 0.3), 0.8, 4)",
          { output: "decimal", scale: 2 },
        ),
      },
      usualRows: 300,
    },
  ),
  entity("scholarship|financial aid|bursary", {
    domain: "education",
    parents: "student",
    core: {
      scholarship_id: id("SCHOL-", 4),
      "recipient|student|name": "full name",
      "program|name of program": oneOf(
        "Merit Award|STEM Scholarship|Community Grant|First Generation Fund|Athletic Scholarship|Arts Bursary",
      ),
      amount: {
        kind: "decimal",
        min: 500,
        max: 40_000,
        scale: 2,
        step: 250,
        distribution: { kind: "logNormal", median: 4500, sigma: 0.8 },
      },
      "awarded_on|date": "date",
      gpa: numberAround(2.8, 4, 3.6, 0.25, 2),
    },
  }),
];
