/** Given names of the world that the package for English lacks, family names where these stand first. */
export const WORLD_NAMES: ReadonlySet<string> = new Set(
  `Abbas Abdelaziz Abdelfattah Abdelmadjid Abdikarim Abdinasir Abdiqasim Abdirahman Abdirashid Abdiweli Abdrabbuh
  Abdulaziz Abdulhamid Abdulla Abdullahi Abdullatif Abena Abhishek Abhisit Abiy Abolfazl Abubakar Achieng Adaeze
  Adão Adebayo Adeola Adewale Adjoua Adwoa Affoué Afreen Afua Agim Agnė Aguila Ahmednur Ahsan Aidar Aigars
  Aigerim Aigul Ailsa Ainars Ainura Airlangga Aïssata Aissata Aistė Aisuluu Aitor Aitzaz Aivar Aivars Aizhan
  Ajit Akan Akbar Akihito Akinwumi Akinyi Akissi Akosua Akua Akylbek Alar Alasdair Alassane Alatoi Albana Albin
  Aled Aleh Aleksey Ales Algirdas Aliaksandr Alikhan Alioune Alireza Alisher Aliya Alla Almaz Almazbek Altaf
  Altangerel Alun Amadou Amaka Amama Amarsaikhan Aminu Amr Anahí Anahit Anand Anatol Anatolii Andrii Andris
  Andrius Andriy Andrus Andry Anibal Aníbal Anil Anjali Annageldi Annalena Anote Anrijs Antanas Antonija Antonis
  Ants Antti Anura Anutin Aodhán Aoife Apichart Araba Arantxa Ararat Arayik Arben Arbër Archil Ardak Ardian
  Ardita Arif Arindam Arkady Armen Armine Árpád Arsen Arsenii Arseniy Artan Artis Arturs Artyom Arun Arvi Arvis
  Arvo Arvydas Asel Asen Ashok Ashraf Ashwini Asif Askar Áslaug Asqar Assane Assel Assimi Atageldi Atal Atanas
  Atieno Atifete Atiku Attila Audronius Aung Avigdor Avinoam Avni Avraham Awuor Ayad Ayelet Ayman Ayodele Ayub
  Azamat Azizbek Azman Babajide Babatunde Babirye Badr Bahodir Baiba Bakhrom Bakhtiyor Bakir Bakyt Bakytbek
  Bambang Barack Barham Bashar Bashir Bassirou Batbold Battsetseg Battulga Batyr Bauyrzhan Bayar Begench Begoña
  Behgjet Behrouz Beibut Beji Bekim Bekir Beksultan Bekzat Bekzod Béla Benazir Bence Bendegúz Benigno Berhane
  Berik Besian Besik Besnik Bezalel Bharrat Bheki Bhekizizwe Bhekumuzi Bidzina Bilawal Binali Binyamin Birtukan
  Bjarni Blaise Blerim Blerta Bobur Boediono Bogoljub Bohdan Bohuslav Bojidar Bola Bolat Bolot Borislav Borut
  Borys Botagoz Botir Boubacar Boubou Bounnhang Boyko Bozhidar Božidar Branimir Bronislaw Bronisław Bronwen Bui
  Bujar Bukola Bulent Bülent Bunthoeun Burak Bwalya Børge Callum Caoimhe Carwyn Catriona Celso Cemil Cengiz
  Cevdet Chaiwat Chamal Chaminda Chanda Chandrika Chandrikapersad Chanthou Charlot Charymyrat Chavalit Chebet
  Cheikh Cheruiyot Chidi Chidinma Chilufya Chimwemwe Chinbat Chinedu Chingiz Chipo Cholpon Choummaly Chukwuemeka
  Chukwuma Çiğdem Cillian Citlali Colm Conall Condoleezza Cormac Costas Crnogorka Csaba Cuauhtémoc Dace Dafydd
  Dainius Dáithí Daiva Dalia Danijel Daniyar Dariga Darkhan Dashzegve Daulet Dauren Davit Davron Dawit Dawood
  Declan Deepika Delfin Delyan Demeke Demetris Dénes Deniz Denys Deonarine Deqa Desislava Didier Dilawar Dileita
  Dilip Dilma Dilrabo Dilshod Dimitar Dimitrina Dinara Dinh Dinusha Dioncounda Dioselina Djibril Djoko Djoomart
  Dmitrii Dmitriy Dmytro Donika Donnacha Dorin Dovilė Dovran Dragica Dritan Dror Dumisani Dušan Dusan Duško
  Dženan Dzianis Dzifa Dzintars Dzmitry Éamon Eamon Ebo Ebrahim Edem Edgars Edi Edil Edona Édouard Edvīns Eerik
  Efrat Efua Egemen Egīls Egils Eglė Ehsan Ehud Eimear Einat Eisaku Eka Ekmeleddin Ekow Ekrem Elchin Eliezer
  Elikem Elio Elmar Elmedin Elnur Eluned Elyor Emeka Emin Emir Emmerson Emomali Emrys Eneko Enele Engin Enikő
  Enkhbayar Enkhbold Enkhtuya Enver Eoghan Erdinc Erdinç Erion Erkki Erlan Ermek Erna Ersin Ertuğrul Esi Esmail
  Espen Esperança Eszter Eurig Evangelos Évariste Evika Evo Ewan Eyjólfur Ezzatollah Faduma Fahrettin Faisal
  Farai Farhod Farid Farooq Farrukh Fatih Fatmir Fatos Faustin Fawzia Fayez Fazal Feleti Femi Ferenc Feridun
  Festus Ffion Fiadh Fiame Filipe Fionnuala Firuza Flutura Folake Fouad Fuad Fuat Fukushiro Fumio Funke Furqat
  Gábor Gadi Gagik Galit Galymbek Galymzhan Ganbold Ganesh Gantulga Garegin Gaston Gatis Gaurav Gearóid
  Gebreyesus Gedu Geeta Geir Gennady Geraint Gergana Gergely Gergő Getachew Gethin Gevorg Gholam Gholamhossein
  Ghulam Gideon Giedrė Gilad Gintaras Giorgia Girija Gitanas Giulio Gjorge Gjorgji Glauk Gocha Gökhan Goodluck
  Gopal Gordan Gordana Gorica Gorka Gotabaya Graça Gráinne Grigory Gulchehra Gulmira Gulnara Gülnur Gulshat Guno
  Guntars Guntis Gurban Gurbanguly Guvanch Guðni Guðrún Gwilym Gwydion Győző Gyula Hadas Hafez Hage Haider Haile
  Hailemariam Haitham Haja Hajime Hajrudin Hakainde Hakan Halina Halldór Haluk Hamad Hamid Hamidreza Hamish
  Hamrokhon Hanno Hardeep Harini Haris Harish Hashim Hasmik Hasto Haunani Hauwa Hayk Heiki Heiko Helir Helle
  Hersey Hery Heydar Hideaki Hideki Hikmat Hikmet Hina Hinemoa Hirofumi Hiroshi Hirut Hishammuddin Hoang Hodan
  Hojamyrat Horst Hoshyar Hosni Hovik Hrafnhildur Hrant Hristijan Hrvoje Hryhoriy Hulusi Humza Husain Huw Huynh
  Hywel İbrahim Ibrahima Ichiro Iddo Idoia Idris Idriss Idrissa Ieuan Ieva Ifeanyi Ifigenia Ifrah Iftikhar Ihar
  Ihor Ikechukwu Ikenna Ilan Ildikó Ilham İlhan Ilhom Ilir Ilze Imran Imre Indrek Inese Ingibjörg Ingrida Ingūna
  Inia Íñigo Iñigo Inonge Ioannis Iolo Irakli Irfaan Iryna Ishaq Ishmael Iskra İsmail Ismatullah Ismet Issouf
  Issoufou István Itamar Itsunori Itziar Itzik Iurie Ivailo Ivaylo Ivica Ivo Iyad Jaak Jaan Jadranka Jagdish
  Jahangir Jahongir Jair Jakaya Jakrapong Jalal Jamila Jamoliddin Jamshid Jan Janez Jaroslaw Jarosław Jasna
  Jasur Jaswant Javad Javed Jean Jepchirchir Jeyhun Joachim Joaquim Joko Jomo Jone Josaia Joschka Joseba Josep
  Jovan Jovenel Judit Junichi Junichiro Jūratė Jurgita Jüri Juri Juris Jyldyz Jyrki Kaarel Kabiru Kadri Kaimar
  Kairat Kairbek Kais Kaja Kakha Kakuei Kalani Kamla Kamran Kanat Kanwal Kanybek Kanysh Karel Kariuki Karolos
  Karthik Kasit Kaspars Kassym Katalin Kateryna Katri Katrín Kaunaoa Kausea Kayode Kazem Kazuo Kazuyuki Kealoha
  Keiichi Keiko Keizo Kelechi Kemal Kemi Keni Kenichiro Kenji Kentaro Keoni Kersti Kęstutis Ketanji Ketevan
  Kgalema Kgomotso Kgosi Khadidiatou Khadra Khaleda Khalifa Khamtay Khemmani Khemraj Khurelsukh Khurshid Kiichi
  Kinga Kipchoge Kipkemboi Kiprono Kirsty Kithure Kittipong Kofi Koichi Koichiro Koji Kojo Kolinda Konstantin
  Konstantinos Kornelia Kostas Krasimir Krishna Krišjānis Krisjanis Krišs Kristalina Kristjan Kristrún Krisztina
  Kuanysh Kubanychbek Kudzai Kujtim Küllike Kurmanbek Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kyriakos Kyrylo
  Laima Laimdota Lakshman Lakshmi Lalao Lamine Lansana Lasantha Lasha Lāsma Lauri Lavaka Lázaro Laziz Lech Ledi
  Leni Lerato Lesia Lesya Levan Liadh Liaquat Līga Liina Limor Linas Lindita Lindiwe Litia Liudmyla Ljiljana
  Ljubčo Ljubomir Ljupčo Lőrinc Lowri Luhut Lulzim Lusine Lütfi Luzmila Lyubomir Lyudmila Maarja Macky Mahamat
  Mahathir Mahendra Mahinda Mahinur Mahmood Mahmut Mahri Mailis Mair Mairéad Mairi Maithripala Majid Majlinda
  Maka Makiko Makoto Maksat Maksym Malick Mamady Mamata Mammad Mammetmyrat Mamuka Manasseh Manmohan Manouchehr
  Mantas Maolsheachlann Marat Margulan Margus Mariama Marise Mariya Marjan Marlen Mart Mārtiņš Márton Maryia
  Masahiko Masashi Masataka Masato Masood Massimo Massoud Máté Mateusz Mawuena Maxim Mazhit Mduduzi Meelis
  Meenakshi Megawati Meglena Mehriniso Meirion Mekonnen Meles Meral Merav Merdan Mererid Mereseini Meritxell
  Mette Mevlüt Mevlut Mhairi Mher Mihály Mihhail Mihkel Mikalai Mikayil Mikheil Miklós Milojko Milomir Milorad
  Mimoza Mindaugas Minoru Mintimer Miodrag Mircea Mirek Miri Mirjana Mirlan Miro Mishal Mladen Mmamoloko Mmusi
  Moammar Mohabir Mohamud Mohan Mohsen Mokgweetsi Momir Moncef Moqtada Morag Mordechai Morteza Mostafa Moustapha
  Mphatso Mpho Mthuli Muammar Muhaimin Muhammadu Muharrem Muhriddin Muhyiddin Mukesh Mukhtar Mulambo Mulatu
  Mulugeta Munir Munkhbat Muqtada Murat Murtala Musalia Mushahid Mustapa Musyoka Mutale Muthoni Muzaffar Mwai
  Mwangi Mwende Mwila Mykhailo Mykola Myrat Nabih Nabil Nachman Nadav Nadezhda Naftali Najib Nakato Naledi
  Nalubega Namal Nambaryn Nanaia Nangolo Naoise Naoto Narantuya Narek Narendra Naruhito Naser Nasir Nasser
  Nataliia Natallia Natthawut Natwar Naveen Nawaf Nawaz Nayib Nazar Ndeye Ndèye Nebojša Neera Nélida Nematjon
  Nenad Nerea Nerys Nestor Néstor Netumbo Nevenka Ngozi Nhlanhla Niall Nicos Nicu Nigar Nigora Nihat Nikol
  Nikolaos Nilanthi Nimal Nirmal Nirmala Nirupama Nitin Nitish Nitzan Njeri Njoki Njoroge Nkosazana Nkosinathi
  Nnamdi Nneka Nobuo Nobusuke Nobutaka Nodir Nodira Nokuthula Nompumelelo Nomvula Noraini Norhayati Normunds
  Norodom Nouri Novruz Nozim Nthabiseng Nuala Nuhu Numan Nurbek Nurettin Nuri Nurlan Nurlybek Nursultan Nurzhan
  Nvard Nyam Nyambe Nyambura Nyeleti Obiageli Obinna Octavian Oded Odil Odiljon Odysseas Ofer Ofir Ognjen
  Ognjenka Ogtay Ogulgerek Ogulsapar Oğuzhan Ohad Oisín Ojo Okechukwu Oleg Oleksii Oleksiy Olena Olha Ollanta
  Olta Olufemi Olumide Olusegun Oluwaseun Oluyemi Olzhas Omotola Omurbek Orazmyrat Orhan Oriol Orit Orkhan Orla
  Órla Orsolya Oskars Ostap Otabek Otgonbayar Ousmane Owain Oyuun Özgül Özgür Paetongtarn Palesa Panagiotis
  Pandeli Parnpree Parvez Parviz Pavlos Peadar Pekka Perizat Pervez Pēteris Petrit Petteri Pham Phan Phumzile
  Pichai Piyabutr Piyush Plamen Pnina Pooja Porfirio Prabowo Pradeep Pramila Pranab Prasert Prayut Predrag Priit
  Priti Puan Purnomo Pushpa Pushpalatha Qaboos Qamar Qodirjon Quim Rabbie Radek Radhika Radmila Radoš Radoslav
  Radoslaw Radosław Radovan Rafik Rafiq Ragnar Raila Raimond Raimonds Raivis Rajiv Rajnath Rakesh Rakhim Ramesh
  Ramil Ramiz Ramnarine Ramtane Ramūnas Ramush Ramzan Randhir Ranil Ranjith Ranko Rashid Rashit Raşit Rasmata
  Rasoanirina Ratka Ratko Ratna Rauff Raushan Ravi Ravindra Ravshan Ravshanbek Raza Rehema Rehman Remigijus
  Retno Rexhep Rhodri Rhun Rhys Riaz Riek Rigathi Rigoberta Riina Rimantas Rishi Rith Rivo Robertas Rohini Rohit
  Róisín Rokhaya Roksolana Rolandas Romano Ronen Roosevelt Rositsa Rostyslav Rovshan Roza Ruairí Ruaridh Rudo
  Ruhollah Ruhsar Rumen Rumiana Rumyana Ruslan Ruslana Ruslanbek Rustam Rūta Ruwan Ryozo Saara Sabri Saddam
  Sadyr Sahiba Sahra Saifuddin Saikhanbileg Sajid Sajith Saken Saleumxay Sali Salif Salman Salote Saltanat Salum
  Salva Samak Sameh Samia Samvel Sanae Sándor Sanita Sanja Sanna Sanzhar Saoirse Sapar Sargis Saša Sauat Saud
  Saule Sauli Saulius Saulos Savitri Segolene Ségolène Segun Seiji Selahattin Selamawit Selçuk Selorm Semisi
  Semyon Senka Serdar Serhii Serhiy Serik Serikzhan Serzh Sevil Seydou Seyi Seyoum Shabani Shahin Shahnoza
  Shalva Shanti Sharad Sharif Shashi Shaukat Shaul Shavendra Shavkat Shehu Sherali Sherzod Shigeki Shigeru
  Shimon Shinichi Shintaro Shinzo Shivshankar Shoira Shota Shpend Shyam Siad Siale Siân Siaosi Siarhei Sibusiso
  Siddharth Sigit Sigmar Sigmundur Sigríður Sigrún Siim Sileshi Simeon Simonas Sinan Sindisiwe Sinéad Siniša
  Sione Siphiwe Sipho Sirojiddin Sisay Sitaram Sitiveni Situmbeko Sizwe Skënder Slavica Slađana Sodiq Sokha
  Sokhna Solofo Solomiya Solvita Somchai Somnath Somsak Sonexay Sooronbai Sooronbay Sopheap Sorcha Sothea Spiro
  Srettha Srđan Ssebo Stanimir Stanka Stavros Stefka Steingrímur Stepan Stevo Stjepan Stojanče Subhash
  Subrahmanyam Sudha Suharso Sükhbaatar Sule Şule Suleyman Süleyman Sulistyo Sumona Sunethra Sunil Surangel
  Surapong Surayud Suren Suriya Sushma Susilo Svandís Svetlana Svetlin Svetozar Sviatlana Svyatoslav Swaran
  Szabolcs Szilárd Szilveszter Taalaibek Taavi Tabare Tabaré Tadala Tadas Tadhg Tafadzwa Taiwo Takahiro Takashi
  Takeo Takeshi Talant Talat Talgat Tamanda Tamás Tamim Tamir Tanel Taneti Tanja Tansu Tanzila Tapiwa Taranjit
  Taras Tariq Tariro Tarja Tarmo Taro Tarun Tassos Tatenda Tatev Tatjana Tatsuo Tatyana Taulant Teburoro Tedros
  Teguh Teimuraz Temirbek Temirlan Temitope Tendai Teodoro Teshome Téte Tetiana Tetsuya Tevita Thabang Thabo
  Thaksin Thanathorn Thandeka Thandi Thandiwe Tharaka Thein Themba Theodoros Thierno Thoko Thongloun Thongsavanh
  Thordis Thulani Tiarnán Tibor Tigist Tigran Tihana Tiit Timur Tinashe Tinatin Titilayo Tjekero Toeolesulusulu
  Togzhan Tomer Tomislav Tõnis Toomas Tornike Toshihiro Toshiko Toshimitsu Toshiro Traian Tran Truong
  Tsakhiagiin Tsegaye Tsend Tsetska Tshepo Tsogt Tsutomu Tsvetan Tsvetelina Tuğrul Tuilaepa Tumelo Tunç Tunde
  Tural Turgut Tuvshin Tzachi Tzipi Uche Uchenna Udaya Uddhav Uhuru Uladzimir Ulan Ulanbek Uldis Ulf Ülle
  Ulugbek Ulziit Umaru Umid Umida Umut Unai Upul Urmas Urve Uzra Vaclav Václav Vadim Vadym Vahagn Vahan Vaida
  Vaira Vakhtang Valdas Valdis Valdrin Valentyn Valerii Valeriy Vandana Vannak Vardan Vartan Vasilis Vasudeva
  Vasyl Vaughan Vedat Vepa Vesela Vijay Vijitha Vikram Viktar Vilayat Viliami Vilija Vilius Ville Villem Vinay
  Vinod Virginijus Vitali Vitalii Vitaliy Vitaly Vjekoslav Vjosa Vladan Vlado Vladyslav Voahangy Vojislav Volkan
  Volodymyra Voreqe Vsevolod Vugar Vuk Vusi Vyacheslav Vytautas Vytenis Wahyu Wairimu Waithera Walid Wambui
  Wanjiku Wanjiru Wim Wimal Wiranto Wiremu Wissanu Witold Woldemariam Worawut Workneh Wycliffe Xabier Xanana
  Xhavit Xiomara Xóchitl Xolani Yaa Yaakov Yacouba Yahya Yair Yalçın Yana Yared Yariv Yaşar Yasar Yashwant Yasir
  Yasser Yasuo Yasutoshi Yauhen Yavuz Yaw Yazmyrat Yegor Yehuda Yekaterina Yemi Yerbol Yerkebulan Yerkin Yerlan
  Yermek Yermukhambet Yerzhan Yetunde Yevhen Yevheniia Yigal Yingluck Yitzhak Ylli Yoav Yogesh Yohannes Yohei
  Yoko Yordan Yordanka Yoshihide Yoshihiko Yoshimasa Yoshiro Yossi Yousaf Yoweri Yudi Yukio Yulia Yurii Yuriko
  Yutaka Yılmaz Zafar Zafarjon Zainal Zakir Zalmay Zambry Zanda Zandanshatar Zanele Zarif Zaur Zaza Zbigniew
  Zdravko Ze'ev Zeev Zeki Željka Željko Zeljko Zenebe Zewdu Zhanar Zhandos Zhanna Zhaslan Zheenbek Zhelyu Zheni
  Zhomart Zhyldyz Zianon Žilvinas Zinaida Zine Zita Živko Zlatko Zohrab Zoltán Zorana Zorka Zoryana Zoya Zsolt
  Zsuzsanna Zuhura Zukan Zulfiya Zulkifli Zurab Zuzana Zvi Žygimantas Þórdís`.split(/\s+/),
);

/** Family names of China and Korea, which stand before the given name. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `Ban Kim Lee Park Choi Choe Chung Jung Jeong Cho Kang Yoon Yun Jang Chang Lim Han Seo Shin Kwon Hwang Ahn Yoo Hong Moon Koh Bae Baek Nam Noh Roh Ri Rhee Ryu
  Chen Tsai Lin Wang Hsu Lai Ying Hu Wen Xi Li Yang Qin Zhang Zhao Liu Huang Zhou Xu Zhu Guo Luo Zheng Liang Xie Tang Deng
  Feng Xiao Cheng Cao Shen Zeng Peng Lu Jiang Cai Wei Pan Xia Zhong Yao Zou Xiong Qiu Hou Meng Qian Wu He Ma Bo Gao Fu Su Tian Fang Yuan Yan Hao Shi Dong Sun Ye Tan Bai Jia Gu Shao Kong Lyu Ding Ren`.split(
    /\s+/,
  ),
);
