/**
 * School courses. A heading names department and the prefix of its codes; a course has number, name, subject, what it is about and the
 * course it builds on, if any.
 */
export const SCHOOL_COURSES = `
# Math; MTH
101;Pre-Algebra;Mathematics;fractions, ratios, negative numbers and simple equations
110;Algebra I;Mathematics;linear equations, inequalities and functions;101
120;Geometry;Mathematics;shapes, proofs, area and volume;110
210;Algebra II;Mathematics;quadratic, exponential and logarithmic functions;110
220;Trigonometry;Mathematics;angles, triangles and periodic functions;210
230;Probability and Statistics;Mathematics;data, chance and simple tests;110
310;Honors Precalculus;Mathematics;functions, limits and vectors;210
410;AP Calculus AB;Mathematics;limits, derivatives and integrals;310
420;AP Statistics;Mathematics;sampling, inference and probability models;230
# Science; SCI
101;Earth Science;Earth Science;rocks, weather, oceans and space
105;General Science;Science;matter, energy, living things and the scientific method
110;Biology;Biology;cells, genes, evolution and ecosystems
120;Chemistry;Chemistry;atoms, reactions and the periodic table
130;Physics;Physics;motion, forces, electricity and waves
210;Environmental Science;Environmental Science;ecosystems, energy and pollution
220;Anatomy and Physiology;Biology;the organs and systems of the human body;110
230;Astronomy;Astronomy;planets, stars, galaxies and the universe
310;Honors Chemistry;Chemistry;bonding, equilibrium and laboratory technique;120
410;AP Biology;Biology;molecules, cells, heredity and populations at college level;110
420;AP Chemistry;Chemistry;thermodynamics, kinetics and equilibrium at college level;310
430;AP Physics;Physics;mechanics and electricity at college level;130
# English Language Arts; ELA
101;English 9;English;reading, grammar and paragraphs
102;English 10;English;world literature and essays;101
201;English 11;English;American literature and argument;102
202;English 12;English;British literature and research papers;201
210;Creative Writing Workshop;English;stories, poems and revision
220;Speech and Debate;English;argument, evidence and speaking
230;Journalism and Yearbook;English;reporting, layout and photography;101
410;AP English Literature;Literature;close reading of novels, plays and poems;201
420;AP English Language;English;rhetoric and argument at college level;201
# Social Studies; SS
101;World Geography;Geography;continents, climates, countries and cultures
110;World History;History;civilizations, empires and revolutions
120;U.S. History;History;the United States from colonies to the present
130;Civics and Government;Civics;constitution, elections and citizenship
210;Introduction to Economics;Economics;scarcity, markets, money and work
220;Introduction to Psychology for Teens;Psychology;learning, memory, emotion and behavior
230;Sociology and Society;Sociology;groups, culture and change
410;AP World History;History;global history at college level;110
420;AP U.S. Government;Civics;institutions and policy at college level;130
# World Languages; WL
101;Spanish I;Spanish;greetings, present tense and daily life
102;Spanish II;Spanish;past tense, travel and food;101
103;French I;French;greetings, present tense and daily life
104;French II;French;past tense, travel and food;103
105;German I;German;greetings, cases and daily life
107;Mandarin I;Chinese;tones, characters and greetings
109;Latin I;Latin;nouns, verbs and Roman life
201;Spanish III;Spanish;subjunctive, reading and conversation;102
203;French III;French;subjunctive, reading and conversation;104
410;AP Spanish Language;Spanish;fluent speech, reading and writing;201
# Visual and Performing Arts; VPA
101;Visual Art I;Art;drawing, color and design
102;Visual Art II;Art;painting, print and sculpture;101
110;Band;Music;playing in a wind ensemble
115;Choir;Music;singing in parts
120;Theater Arts;Drama;acting, staging and performance
130;Digital Photography;Art;camera, light and editing
140;Dance;Dance;ballet, modern and choreography
210;Orchestra;Music;playing in a string and full orchestra;110
410;AP Studio Art;Art;a portfolio at college level;102
# Physical Education and Health; PEH
101;Physical Education 9;Physical Education;fitness, teamwork and lifelong sports
102;Physical Education 10;Physical Education;games, training and fair play;101
110;Health Education;Health;nutrition, mental health, safety and first aid
210;Weight Training;Physical Education;strength, technique and training plans;101
# Technology and Business; TB
101;Computer Applications;Computer Science;documents, spreadsheets and presentations
110;Introduction to Coding;Computer Science;variables, loops and small games
120;Business and Personal Finance;Business Studies;budgets, banking, taxes and credit
130;Woodworking;Design and Technology;tools, joints and safe work
140;Engineering Design;Design and Technology;sketching, prototypes and testing
150;Culinary Arts;Home Economics;cooking, nutrition and kitchen safety
210;Web Design;Computer Science;pages, styles and layout;110
220;Accounting I;Business Studies;double entry and simple statements;120
410;AP Computer Science A;Computer Science;Java, classes and algorithms at college level;110
`;
