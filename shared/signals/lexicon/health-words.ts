import type { LexiconSource } from '../../reading/lexicon.ts';

/**
 * What a person may suffer from (`diagnosis`), be (`ill-person`) or be in care for (`treated`: with a person before it, a fact of health);
 * `illness-told` needs no verb: "the abortion". Words that are mostly abuse or about decisions (sick, crazy, psychopath) are none of them.
 */
export const healthWords: LexiconSource = {
  sv: {
    diagnosis: `
      -n3 cancer tumör depression psykos epilepsi demens diagnos diabetes schizofreni infektion psoriasis hepatit bipolaritet anorexi bulimi ätstörning personlighetsstörning könssjukdom allergi fobi astma tuberkulos leukemi skleros melanom neuros
      -n2 stroke sjukdom hjärntumör hjärtinfarkt infarkt störning skada metastas panikattack blödning
      -n5 missbruk beroende självmordsförsök missfall syndrom drogproblem alkoholproblem spelmissbruk spelberoende självskadebeteende handikapp alkoholmissbruk
      = cancern|leukemi|hiv|aids|ms|als|adhd|add|autism|asperger|aspergers|tourettes|tourette|alzheimer|alzheimers|parkinson|parkinsons|crohns|kol|ibs|ptsd|ocd|tbc|klamydia|gonorré|herpes|syfilis|endometrios|ms-sjukdom|downs syndrom|narkolepsi|fibromyalgi|migrän|klimakteriebesvär|impotens|inkontinens|utmattningssyndrom|utmattning|utbrändhet|ångest|panikångest|tvångstankar|postpartumdepression|förlossningsdepression|borderline|hudcancer|barnlängtan|missbruksproblem|spelproblem|borrelia|covid|hiv-smitta|tumörer|psykisk ohälsa|psykisk sjukdom|psykiska problem|psykiska besvär|psykos|dövhet|stomi|epilepsi|hjärtfel|njursvikt|leversvikt|skrumplever|cellförändringar|ärftlig sjukdom|lungcancer|svår sjukdom|dödlig sjukdom|obotlig sjukdom|alkoholism|narkomani|rytmrubbning|kronisk smärta
    `,
    'ill-person': `
      n3 alkoholist narkoman diabetiker epileptiker anorektiker
      n6 missbrukare heroinmissbrukare alkoholmissbrukare pillermissbrukare drogmissbrukare
      a bipolär schizofren dement gravid deprimerad suicidal psykotisk autistisk utbränd hivpositiv hiv-positiv alkoholiserad impotent infertil cancersjuk psyksjuk tablettberoende drogberoende alkoholberoende spelberoende heroinberoende medicinberoende sjukskriven epileptisk diabetessjuk dödssjuk anorektisk psykiskt-sjuk sjukpensionerad förtidspensionerad tvångsintagen tvångsvårdad hivsmittad inkontinent
      = hiv-smittad|hivsmittad|alkis|pundare|knarkare|på smällen|med barn|i {number} månaden|psykiskt sjuk|svårt sjuk|allvarligt sjuk|döende|dödssjuk|nykter alkoholist|djupt deprimerad|långtidssjukskriven|psykiskt instabil|höggravid|steril|alkad|beroende av (alkohol | tabletter | piller | morfin | heroin | spel | amfetamin | droger | opiater)
    `,
    'illness-told':
      '= aborten|missfallet|cancern|bröstcancern|självmordsförsöket|överdosen|diagnosen|alkoholismen|missbruket|spelmissbruket|demensen|depressionen|psykosen|cancerdiagnosen|cellgifterna|cellgiftsbehandlingen|avgiftningen|graviditeten|stroken|hjärtinfarkten|tvångsvården|psykvården|psykiatriska kliniken|behandlingshemmet|rehab|rehabben|steriliseringen|könskorrigeringen|hiv-smittan|alzheimerdiagnosen|adhd-diagnosen',
    treated: `
      = sjukskrevs|sjukskrivs|sjukskriven|sjukskrivit sig|tvångsvårdas|tvångsvårdades|tvångsvårdats|tvångsintagen|tvångsintogs|tvångsomhändertagen|lpt|avgiftas|avgiftades|sterilerades|steriliserades|insjuknade|insjuknat|aborterade|aborterat|opereras för|opererades för|opererats för|behandlas för|behandlades för|behandlats för|vårdas för|vårdades för|vårdats för|medicinerar|medicineras|medicinerar mot|diagnosticerades|diagnosticerats|diagnostiserades|diagnostiserats
      = (gjorde | gjort | genomgick | genomgått | genomgår | fick göra) ..1 (abort | könskorrigering | ivf | sterilisering | cellgiftsbehandling | dialys | avgiftning)
      = (fick | fått | haft | hade | drabbades av | drabbats av) ..2 (missfall | stroke | hjärtinfarkt | hjärnblödning | psykos | sammanbrott | utbrott av psoriasis | cellgifter | elchocker)
      = (inlagd | inskriven | intagen | lades in | lagts in | läggs in | ligger | låg | legat | vårdas | vårdades | vårdats | togs in | tagits in | sitter | satt | suttit | hamnade | hamnat | åkte in | är) ..2 (på | inom | i | hos) ..1 (psyket | psyk | psykiatrin | psykiatriska | psykakuten | avgiftning | avgiftningen | behandlingshem | behandlingshemmet | rehab | rehabben | beroendevården | beroendemottagningen | missbruksvård | missbruksvården | cancerkliniken | onkologen | hospice | lvm-hem | rättspsyk | rättspsyket | palliativ | palliativa | slutenvården | psykavdelning | psykavdelningen | torken | iva | intensiven | äldrepsykiatrin | tvångsvård)
      = (går | gick | gått | äter | åt | ätit | tar | tog | tagit | knaprar | står | lever | sätts | knarkar | missbrukar | missbrukade) ..2 (metadon | subutex | suboxone | antidepressiva | lyckopiller | sobril | lugnande | antabus | litium | bromsmediciner | hiv-mediciner | cellgifter | psykofarmaka | neuroleptika | antipsykotika | heroin | amfetamin | kokain | tabletter | insulin | dialys | aa-möten | na-möten | psykmediciner)
      = (går | gick | gått | går också) (hos | till | i) ..1 (psykolog | psykiater | psykiatrin | terapi | terapeut | avvänjning | beroendemottagningen | samtalsterapi | öppenvården | dialys)
      = (försökte | försökt | försöker | ville | har försökt) ..2 (ta livet av sig | ta sitt liv | begå självmord | hänga sig | ta sitt eget liv)
      = tog tabletter|tog en överdos|tagit en överdos|överdoserade|overdoserade|skar sig i|skär sig|skurit sig|självskadar|hetsäter|super sig full varje|drack sig till|är i klimakteriet|väntar barn|väntar tvillingar|är på smällen|blev på smällen|blev med barn|har blivit med barn|fick elchocker|brände ut sig|gick in i väggen|gått in i väggen|fick ett nervsammanbrott|nykter sedan|nykter sen
    `,
    'suffers-from':
      '= har|hade|haft|ha|fick|fått|får|lider av|led av|lidit av|drabbats av|drabbades av|drabbad av|kämpar mot|kämpar med|kämpade mot|kämpat mot|dör i|dog i|dött i|döende i|diagnosticerad med|diagnosticerats med|diagnostiserad med|diagnostiserats med|smittad med|smittad av|smittats med|bär på|sjuk i|insjuknade i|insjuknat i|sjukskriven för|sjukskrevs för|sjukskriven på grund av|behandlas för|behandlats för|behandlades för|vårdas för|vårdades för|vårdats för|tvångsvårdades för|medicineras för|opererats för|opererades för|opereras för|utreds för|utretts för|konstaterad|med|dras med|åkt på|lever med|levt med|döljer|dolde|gömmer|sin|sitt|sina',
  },
  en: {
    diagnosis: `
      n cancer tumour tumor stroke psychosis depression schizophrenia epilepsy diabetes miscarriage disorder seizure overdose dementia anorexia bulimia breakdown haemorrhoid std sti addiction hepatitis lymphoma phobia
      = hiv|aids|ms|als|adhd|add|autism|asperger's|aspergers|tourette's|alzheimer's|alzheimers|parkinson's|parkinsons|leukaemia|leukemia|crohn's|copd|ptsd|ocd|chlamydia|gonorrhoea|gonorrhea|herpes|syphilis|bipolar|bipolar disorder|borderline|multiple sclerosis|down's syndrome|mental illness|mental health problems|mental problems|an eating disorder|drinking problem|drug problem|gambling problem|drug habit|pill habit|alcoholism|breast cancer|early dementia|heart failure|liver failure|kidney failure|cirrhosis|heart condition|terminal cancer|nervous breakdown|motor neurone disease|fibromyalgia|endometriosis|infertility|postnatal depression|postpartum depression|panic attacks|suicidal thoughts|tuberculosis|heart attack|manic episodes|an abortion|abortions|incontinence|impotence
    `,
    'ill-person':
      '= bipolar|schizophrenic|an alcoholic|alcoholic|a drug addict|an addict|heroin addict|drug addict|junkie|a junkie|pregnant|expecting|depressed|clinically depressed|suicidal|psychotic|hiv positive|hiv-positive|autistic|anorexic|bulimic|diabetic|epileptic|terminally ill|mentally ill|seriously ill|infertile|impotent|incontinent|addicted|addicted to|in recovery|recovering alcoholic|on the sick|knocked up|up the duff|manic-depressive|sectioned|institutionalised|institutionalized|demented|on dialysis|on chemo|with child|going senile|hooked on',
    'illness-told':
      '= her abortion|his abortion|the abortion|her miscarriage|the miscarriage|his overdose|her overdose|suicide attempt|his cancer|her cancer|their cancer|his diagnosis|her diagnosis|his drinking problem|her drinking problem|his addiction|her addiction|his alcoholism|her alcoholism|her pregnancy|her breakdown|his breakdown|his dementia|her dementia|his depression|her depression|his medication|her medication|his meds|her meds|chemotherapy|his hiv|her hiv|her medical records|his medical records|her mastectomy|his schizophrenia|her schizophrenia|his epilepsy|her epilepsy',
    treated: `
      = (had | has had | having | got | gets | get | went for | needed | underwent) ..1 (abortion | abortions | miscarriage | chemo | chemotherapy | vasectomy | mastectomy | stroke | breakdown | hysterectomy | overdose | electroshock | dialysis)
      = (is | was | he's | she's | went | goes | been | back | sent | checked | admitted | put) ..3 (rehab | detox | psych ward | psychiatric ward | psychiatric hospital | mental hospital | asylum | hospice | aa | sectioned | psychiatric care | psychiatric unit | the clinic for addicts | loony bin)
      = (is | was | he's | she's | are | goes | put | been | lives | stopped taking | off) ..2 (methadone | antidepressants | prozac | lithium | meds | chemo | dialysis | suboxone | antipsychotics | hiv medication | xanax | insulin | valium | painkillers)
      = (tried | attempted | wanted) to (kill himself | kill herself | commit suicide | end his life | end her life | hang himself | hang herself)|attempted suicide|tried to take (his | her) own life|took an overdose|took pills|overdosed|was sectioned|got sectioned|been sectioned|is on sick leave|was hospitalised for|was hospitalized for|was committed to|is expecting|is having a baby|miscarried|cuts herself|cuts himself|self-harms|sees a psychiatrist|seeing a psychiatrist|sees a therapist|seeing a therapist|is in therapy|relapsed|being treated for|was treated for|treated for
    `,
    'suffers-from':
      "= has|had|has got|'s got|got|gets|have|having|suffers from|suffered from|suffering from|was diagnosed with|is diagnosed with|been diagnosed with|diagnosed with|got diagnosed with|died of|dying of|is dying of|living with|lives with|treated for|being treated for|battling|battles|battled|fighting|tested positive for|caught|contracted|developed|struggles with|struggling with|his|her",
  },
};
