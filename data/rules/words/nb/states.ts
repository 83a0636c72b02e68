/** Norwegian words for states by code: adjectives and words for their people. `_` stands for a space. */
export const adjectives = `
kp+kr:koreansk,koreaner cg+cd:kongolesisk,kongoleser
ad:andorransk ae:emiratisk af:afghansk,afghaner al:albansk,albaner am:armensk,armener ao:angolansk ar:argentinsk at:østerriksk,østerriker
au:australsk,australier az:aserbajdsjansk ba:bosnisk bb:barbadisk bd:bangladeshisk be:belgisk,belgier bf:burkinsk bg:bulgarsk,bulgarer
bh:bahrainsk bi:burundisk bj:beninsk bn:bruneisk bo:boliviansk br:brasiliansk,brasilianer bs:bahamansk bt:bhutansk bw:botswansk
by:belarusisk,hviterussisk bz:belizisk ca:kanadisk,canadisk,kanadier cf:sentralafrikansk ch:sveitsisk,sveitser ci:ivoriansk cl:chilensk
cm:kamerunsk cn:kinesisk,kineser co:colombiansk cr:costaricansk cu:cubansk,kubansk cv:kappverdisk cy:kypriotisk cz:tsjekkisk,tsjekker
de:tysk,tysker dj:djiboutisk dk:dansk dm:dominicansk do:dominikansk dz:algerisk ec:ecuadoriansk ee:estisk eg:egyptisk,egypter
er:eritreisk es:spansk,spanjol et:etiopisk fi:finsk fj:fijiansk fm:mikronesisk fr:fransk,franskmann ga:gabonsk gb:britisk,brite
gd:grenadisk ge:georgisk,georgier gh:ghanesisk gm:gambisk gn:guineansk gq:ekvatorialguineansk gr:gresk,greker gt:guatemalsk gy:guyansk
hn:honduransk hr:kroatisk,kroat ht:haitisk hu:ungarsk,ungarer id:indonesisk ie:irsk,irlender il:israelsk,israeler in:indisk,inder
iq:irakisk,iraker ir:iransk,iraner is:islandsk,islending it:italiensk,italiener jm:jamaicansk jo:jordansk jp:japansk,japaner ke:kenyansk
kg:kirgisisk,kirgiser kh:kambodsjansk km:komorisk kp:nordkoreansk kr:sørkoreansk kw:kuwaitisk kz:kasakhisk,kasakhstansk,kasakher
la:laotisk lb:libanesisk li:liechtensteinsk lk:srilankisk lr:liberisk ls:lesothisk lt:litauisk,litauer lu:luxemburgsk lv:latvisk,latvier
ly:libysk ma:marokkansk mc:monegaskisk md:moldovsk,moldover me:montenegrinsk mg:gassisk,madagassisk mh:marshallesisk
mk:nordmakedonsk,makedonsk ml:malisk mm:myanmarsk mn:mongolsk,mongoler mr:mauritansk mt:maltesisk mu:mauritisk mv:maldivisk mw:malawisk
mx:meksikansk my:malaysisk mz:mosambikisk na:namibisk ne:nigersk ng:nigeriansk ni:nicaraguansk nl:nederlandsk,nederlender
no:norsk,nordmann,nordmenn np:nepalsk nz:newzealandsk om:omansk pa:panamansk pe:peruansk pg:papuansk ph:filippinsk pk:pakistansk,pakistaner
pl:polsk,polakk ps:palestinsk,palestiner pt:portugisisk,portugiser py:paraguayansk qa:qatarsk ro:rumensk,rumener rs:serbisk,serber
ru:russisk,russer rw:rwandisk sa:saudiarabisk,saudisk sb:salomonsk sc:seychellisk sd:sudansk se:svensk sg:singaporsk
si:slovensk,slovener sk:slovakisk,slovak sl:sierraleonsk sm:sanmarinsk sn:senegalesisk so:somalisk,somalier sr:surinamsk
ss:sørsudansk sv:salvadoransk sy:syrisk,syrer sz:eswatinisk td:tsjadisk tg:togolesisk th:thailandsk,thailender
tj:tadsjikisk,tadsjiker tl:timoresisk tm:turkmensk,turkmener tn:tunisisk to:tongansk tr:tyrkisk,tyrker tt:trinidadisk tv:tuvalsk
tz:tanzaniansk ua:ukrainsk,ukrainer ug:ugandisk us:amerikansk,amerikaner uy:uruguayansk uz:usbekisk,usbeker ve:venezuelansk
vn:vietnamesisk,vietnameser vu:vanuatisk ws:samoansk ye:jemenittisk za:sørafrikansk,sørafrikaner zm:zambisk zw:zimbabwisk`;

/** Other names of states; `cg+cd` means that the name may stand for either, and `-` that it contains a state's name but stands for none. */
export const names = `
ae:Emiratene ba:Bosnia_og_Hercegovina,Bosnia by:Hviterussland cd:Den_demokratiske_republikken_Kongo,DR_Kongo cg:Republikken_Kongo cg+cd:Kongo
ci:Côte_d'Ivoire cv:Cabo_Verde cz:Den_tsjekkiske_republikk -:Nord-Irland kn:St._Kitts_og_Nevis kp:Den_demokratiske_folkerepublikken_Korea
kr:Republikken_Korea kp+kr:Korea kg:Den_kirgisiske_republikk lc:Saint_Lucia mk:Makedonia mm:Burma,Myanmar gb:Det_forente_kongerike
ru:Den_russiske_føderasjon sz:Swaziland tl:Timor-Leste us:De_forente_stater,US,Amerika,Amerikas_forente_stater va:Den_hellige_stol,Vatikanet
vc:Saint_Vincent_og_Grenadinene sb:Solomonøyene lu:Luxembourg tj:Tadjikistan -:Latin-Amerika,Sør-Amerika,Nord-Amerika,Mellom-Amerika,Mexico_by`;

export const mayBeLowerCase = /./;

export const adjectiveStem = /./;
