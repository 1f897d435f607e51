//! Properties of characters by Unicode 17, made by a program from what `rustc` 1.95 says.
//!
//! The tables are text so that they are quick to load: four characters, six bits each, are a number.

use crate::prelude::v1::*;

/// The number that begins at a place in a table.
const fn number_at(table: &[u8], place: usize) -> u32 {
    six_bits(table[place]) << 18
        | six_bits(table[place + 1]) << 12
        | six_bits(table[place + 2]) << 6
        | six_bits(table[place + 3])
}

/// What one character of a table stands for; there is no backslash among them.
const fn six_bits(byte: u8) -> u32 {
    if byte > b'\\' { byte as u32 - 41 } else { byte as u32 - 40 }
}

/// Whether a character is in a set: the table has the first one that is in, the next that is out...
pub(crate) const fn contains(table: &str, c: char) -> bool {
    let table = table.as_bytes();
    let mut low = 0;
    let mut high = table.len() / 4;
    while low < high {
        let middle = (low + high) / 2;
        if number_at(table, middle * 4) <= c as u32 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low % 2 == 1
}

/// How many characters an entry of a case table has: first, last, step and distance.
const RUN: usize = 13;

/// A character in the other case, where that is one character.
pub(crate) fn mapped(table: &str, c: char) -> char {
    let code = c as u32;
    let table = table.as_bytes();
    let mut low = 0;
    let mut high = table.len() / RUN;
    while low < high {
        let middle = (low + high) / 2;
        let place = middle * RUN;
        let first = number_at(table, place);
        if code < first {
            high = middle;
        } else if code > number_at(table, place + 4) {
            low = middle + 1;
        } else {
            if (code - first) % six_bits(table[place + 8]) != 0 {
                return c;
            }
            let other = code + number_at(table, place + 9) - 0x20_0000;
            return unsafe { crate::char::from_u32_unchecked(other) };
        }
    }
    c
}

/// How many characters an entry of the special cases has: the character and three others.
const SPECIAL: usize = 16;

/// The characters that one becomes in upper case, where they are several.
pub(crate) fn special_uppercase(c: char) -> Option<[char; 3]> {
    let table = SPECIAL_UPPERCASE.as_bytes();
    let mut low = 0;
    let mut high = table.len() / SPECIAL;
    while low < high {
        let middle = (low + high) / 2;
        let place = middle * SPECIAL;
        let code = number_at(table, place);
        if (c as u32) < code {
            high = middle;
        } else if c as u32 > code {
            low = middle + 1;
        } else {
            return Some([
                char_at(table, place + 4),
                char_at(table, place + 8),
                char_at(table, place + 12),
            ]);
        }
    }
    None
}

/// The character that begins at a place in a table.
fn char_at(table: &[u8], place: usize) -> char {
    unsafe { crate::char::from_u32_unchecked(number_at(table, place)) }
}

/// Letters.
pub(crate) const ALPHABETIC: &str = "\
(())(()C(()I(()d((*R((*S((*^((*_((*c((*d((+(((+?((+@((+`((+a((3*((3.((3:((3H((3M((3T((3U((3V\
((3W((5-((5.((5K((5^((5_((5a((5c((5g((5h((6(((6.((6/((60((63((64((65((66((6J((6K((7_((7`((:*\
((:2((<X((<Y((=?((=A((=B((=H((>1((>X((>g((>h((?(((?)((?+((?,((?.((?/((?0((?8((?S((?W((?[((@8\
((@C((@H((A@((AA((AH((AV((C<((C=((CE((CI((CQ((CU((CX((Cc((Cf((Ch((D(((D8((E(((E5((FZ((G2((GS\
((G]((G_((Gc((Gd((H(((H@((HB((HU((I(((IA((IH((IS((IX((J0((J1((J8((J?((J@((JH((K2((K<((KH((KK\
((KR((KX((Le((Lf((M5((M6((M9((M=((ML((MY((N,((N-((N5((N7((N9((N;((NQ((NR((NY((NZ((N[((N_((Nc\
((Nf((O-((O/((O1((O3((O5((O6((O7((O?((O@((OD((OF((OG((OL((OX((OZ((Oe((Of((P)((P,((P-((P3((P7\
((P9((P;((PQ((PR((PY((PZ((P]((P^((P`((Pa((Pc((Pg((Q+((Q/((Q1((Q3((Q5((Q9((Q:((QA((QE((QF((QG\
((QX((Q_((R)((R,((R-((R6((R7((R:((R;((RQ((RR((RY((RZ((R]((R^((Rc((Rf((S.((S/((S2((S3((S5((S8\
((S9((SH((SL((Sb((Sf((T)((T,((T-((T5((T7((T9((T;((TQ((TR((TY((TZ((T]((T^((Tc((Tf((U-((U/((U1\
((U3((U5((U>((U@((UD((UF((UG((UL((UY((UZ((V*((V,((V-((V3((V6((V9((V:((V>((VA((VC((VD((VE((VF\
((VH((VK((VM((VP((VS((VV((Vc((Vg((W+((W.((W1((W2((W5((W8((W9((W?((W@((X(((X5((X6((X9((X:((XQ\
((XR((Xc((Xf((Y-((Y.((Y1((Y2((Y5((Y=((Y?((Y@((YC((YD((YF((YH((YL((Z(((Z,((Z-((Z5((Z6((Z9((Z:\
((ZQ((ZR((Z]((Z^((Zc((Zf(([-(([.(([1(([2(([5(([=(([?(([D(([G(([H(([L(([Y(([]((](((]5((]6((]9\
((]:((]d((]f((^-((^.((^1((^2((^5((^6((^7((^<((^@((^G((^L((^c((_(((_)((_,((_-((_?((_B((_Z((_[\
((_e((_f((_g((`(((`/((`7((`=((`>((`?((`@((`H((`Z((`]((a)((ad((b(((b/((b5((b6((c)((c+((c,((c-\
((c.((c3((c4((cL((cM((cN((cO((cc((cd((cg((d(((d-((d.((d/((d5((d6((dD((dH((e(((e)((f(((f0((f1\
((fU((fY((g,((g0((g@((gA((gf()((()(`()(a()(b()(d())(())8()*8()*B()*F()*H()+.()+/()+0()+5()+6\
()+8()+d()+e()11()12()16()18()1?()1@()1A()1B()1F()1H()21()22()26()28()2Y()2Z()2_()2a()2h()3(\
()3)()3*()3.()30()3?()3@()49()4:()4>()4@()5C()6(()68()6H()7_()7a()7g()8)()AU()AW()B(()B)()BC\
()BH()CS()CV()Cb()D(()D<()DG()D]()E(()E<()EH()EU()EV()EY()EZ()E]()F(()F]()F_()G1()G?()G@()GD\
()GE()HH()Ib()J(()JS()JX()K_()L(()LG()LH()LT()LX()Lb()M8()MV()MX()M^()N(()NT()NX()O2()P(()PD\
()PH()QG()QI()Q^()RO()RP()Rh()S)()S4()S7()T(()T]()T^()U,()U-()U5()V(()VR()VT()VX()Vc()WN()WO\
()WZ()X(()X`()Y5()Y8()YB()Yg()Z(()Z3()Z8()Zd()Zf()[(()[Q()[U()[V()[]()[^()[`()[c()[d()](()`(\
()`;()`^()a(()e>()e@()eF()eH()f.()f0()f6()f8()f@()fA()fB()fC()fD()fE()fF()fG()fg()g(()g^()g_\
()gf()gg()gh()h*()h-()h.()h5()h8()h<()h>()hD()hH()hU()hZ()h^()h_()hf(*)Y(*)Z(*)h(**((**8(**E\
(*,*(*,+(*,/(*,0(*,2(*,<(*,=(*,>(*,A(*,F(*,L(*,M(*,N(*,O(*,P(*,Q(*,R(*,V(*,W(*,c(*,e(*-((*--\
(*-2(*-6(*-7(*-H(*.1(*:_(*;R(*X((*[M(*[S(*[W(*[Z(*[](*]((*]N(*]O(*]P(*]U(*]V(*]X(*^P(*^W(*^X\
(*_((*_?(*_H(*_O(*_P(*_W(*_X(*_`(*_a(*_h(*`((*`/(*`0(*`7(*`8(*`?(*`@(*`G(*`H(*a((*aW(*aX(+(-\
(+(0(+(I(+(R(+(Y(+(_(+(a(+(f(+))(+*?(+*E(+*H(+*I(++d(++e(+,((+,-(+,X(+,Y(+.7(+.H(+/((+/X(+0(\
(+8((,`((,a((2:5(2;8(2;g(2<((2@5(2@8(2@H(2@R(2@T(2A((2AW(2A](2Ae(2Ah(2CX(2D?(2DH(2DJ(2F1(2F3\
(2GE(2GY(2H.(2H/(2HP(2I((2I](2J((2K,(2K-(2K.(2KZ(2Ka(2Kd(2Ke(2Kf(2L((2L2(2LS(2LX(2M;(2MH(2Mf\
(2N((2N[(2N](2O((2O7(2O8(2OH(2OX(2Oc(2Oh(2P((2P`(2Q((2Q6(2QH(2Q`(2Qc(2Rh(2S((2S)(2S*(2S+(2SC\
(2SF(2SH(2SX(2SZ(2S_(2T)(2T/(2T1(2T7(2T9(2T?(2TH(2TO(2TP(2TW(2TX(2UC(2UD(2UR(2UX(2WS(2X((5FL\
(5FX(5G/(5G3(5Ge(7L((7QV(7QX(7SB(7T((7T/(7T;(7T@(7TE(7TQ(7TR(7T`(7Ta(7Tf(7Tg(7Th(7U((7U*(7U+\
(7U-(7U.(7VZ(7W;(7]g(7^8(7_8(7_:(7`0(7`X(7`e(7bX(7b^(7b_(7df(7eI(7ed(7f)(7fC(7fN(7gh(7h*(7h0\
(7h2(7h8(7h:(7h@(7hB(7hE(8(((8(4(8(5(8(O(8(P(8(d(8(e(8(g(8(h(8)6(8)8(8)F(8*((8+d(8-((8-^(82(\
(82E(82H(839(84((84H(84U(853(858(85d(86((86F(86H(87,(870(878(879(87>(88((8:F(8:X(8;<(8;@(8;e\
(8<((8<P(8<X(8=L(8=X(8=d(8=e(8>3(8>4(8>;(8><(8>>(8>?(8>J(8>K(8>Z(8>[(8>c(8>d(8>f(8?((8?](8@(\
(8D`(8E((8E>(8EH(8EP(8F((8F.(8F/(8FY(8FZ(8Fd(8H((8H.(8H0(8H1(8H2(8H_(8H`(8Hb(8He(8Hf(8Hh(8I>\
(8IH(8I`(8J((8JG(8KH(8K[(8K](8K_(8L((8L>(8LH(8Lc(8M((8MB(8N((8Na(8Ng(8O((8P((8P,(8P-(8P/(8P4\
(8P<(8P=(8P@(8PA(8P_(8QH(8Qf(8R((8RE(8S((8S0(8S1(8SM(8T((8T_(8U((8U>(8UH(8U[(8V((8V:(8X((8Y1\
(8Z((8Z[(8[((8[[(8]((8]P(8^2(8^N(8^Q(8^R(8^W(8_.(8c((8cR(8cS(8cU(8cX(8cZ(8d*(8d0(8dc(8df(8e(\
(8eE(8eO(8eP(8eX(8f.(8fX(8g*(8gX(8h-(8hH(8h`(9(((9).(9)Y(9)_(9*((9*b(9+*(9++(9+8(9+Q(9,((9,[\
(9-,(9-0(9-8(9-[(9-_(9-`(9.((9/((9/)(9/-(9/6(9/8(9/B(9/C(9/D(9/E(90((90:(90;(90^(90`(90a(90g\
(91*(92((92/(920(921(922(926(927(92F(92G(92Q(92X(93Q(94((94,(94-(945(947(949(94;(94Q(94R(94Y\
(94Z(94](94^(94c(94f(95-(95/(951(953(955(958(959(95?(95@(95E(95L(96((962(963(964(966(967(968\
(96_(96`(97)(97*(97+(97-(97.(97/(973(974(976(979(97:(97;(97<(98((99*(99+(99.(99/(993(99G(99J\
(9:((9;*(9;,(9;.(9;/(9;0(9>((9>_(9>a(9>h(9?@(9?F(9@((9@h(9A((9A)(9A,(9A-(9B((9B_(9Ba(9Bb(9D(\
(9DC(9DE(9DS(9E((9E/(9H((9Hb(9JH(9KH(9Kh(9L/(9L1(9L2(9L4(9L<(9L=(9L?(9L@(9L_(9L`(9Lb(9Ld(9Lf\
(9Lh(9M+(9NH(9NP(9NR(9O@(9OB(9OH(9OI(9OJ(9OK(9OM(9P((9P[(9P^(9Ph(9Q8(9R@(9RE(9RF(9RX(9Sb(9UH\
(9UP(9W((9WI(9X((9X1(9X2(9X`(9Xa(9Xh(9Y((9Y)(9YZ(9Z8(9Z:(9ZP(9ZQ(9Z`(9]((9]/(9]0(9]2(9]3(9]`\
(9]c(9]d(9]e(9]g(9]h(9^*(9^+(9^,(9^.(9^0(9^H(9^N(9^O(9^Q(9^R(9_7(9_8(9_:(9_;(9_?(9_@(9_A(9_X\
(9`D(9dH(9d`(9e((9e9(9e:(9ed(9eg(9f)(9gX(9gY(:(((:6B(:8((:9W(::((:=,(:g8(:hY(;(((;8X(;9)(;9/\
(;9H(<7d(<8((<A/(>,((>,W(>H((>Pb(>Q((>QG(>QX(>Rh(>S8(>SV(>T((>TX(>U((>U,(>UK(>Ua(>Uf(>V8(>^(\
(>^U(>b((>c((>cH(>cb(>cd(>d<(>e((>f3(>f7(>g0(>g7(>gH(>hH(>hJ(>hK(>hL(>hX(>h`(?(((@[>(@[h(@]G\
(@_((@`[(BhX(Bh](Bh^(Bhe(Bhf(Bhh(C(((C,K(C,Z(C,[(C-8(C-;(C-=(C->(C-L(C-P(C-X(C3e(CX((CYS(CYX\
(CYf(CZ((CZ1(CZ8(CZB(CZF(CZG(E8((E9=(E9>(E:E(E:F(E:H(E:J(E:K(E:M(E:O(E:Q(E:U(E:V(E:c(E:d(E:e\
(E:f(E;,(E;-(E<.(E</(E<3(E<5(E<=(E<>(E<E(E<F(E<c(E<d(E<h(E=((E=-(E=.(E=/(E=2(E=9(E=:(EBN(EBP\
(EC)(EC*(ECC(ECD(ECd(ECe(ED=(ED>(ED^(ED_(EE7(EE8(EEW(EEX(EF1(EF2(EFQ(EFR(EG+(EG,(EG4(Ee((EeG\
(EeM(EeS(F(((F(/(F(0(F(A(F(C(F(J(F(K(F(M(F(N(F(S(F(X(F)V(F*7(F*8(F,((F,U(F,`(F,g(F-6(F-7(F28\
(F2V(F3((F3T(F;8(F;T(F?8(F?V(F?X(F?Y(FC((FCG(FCH(FC_(FCg(FD((FGH(FGO(FGP(FGT(FGU(FGW(FGX(FGh\
(FH((FK-(FL((FM,(FM/(FM0(FM3(FM4(Fa((Fa,(Fa-(FaH(FaI(FaK(FaL(FaM(FaO(FaP(FaQ(Fa[(Fa](Faa(Fab\
(Fac(Fad(Fae(Fb*(Fb+(Fb/(Fb0(Fb1(Fb2(Fb3(Fb4(Fb5(Fb8(Fb9(Fb;(Fb<(Fb=(Fb?(Fb@(FbA(FbB(FbC(FbD\
(FbE(FbF(FbG(FbH(FbI(FbK(FbL(FbM(FbO(FbS(FbT(Fb[(Fb](Fba(Fbb(Fbf(Fbg(Fbh(Fc((Fc2(Fc3(FcD(FcI\
(FcL(FcM(FcR(FcS(Fce(G,X(G-2(G-8(G-R(G-X(G.2(H(((RCH(RD((SHF(SHH(TcV(TcX(VWI(VWX(VbF(WH((WPF\
(X(((Y53(Y58([9c";

/// Small letters.
pub(crate) const LOWERCASE: &str = "\
(()I(()d((*R((*S((*^((*_((*c((*d((+G((+`((+a((,(((,)((,*((,+((,,((,-((,.((,/((,0((,1((,2((,3\
((,4((,5((,6((,7((,8((,9((,:((,;((,<((,=((,>((,?((,@((,A((,B((,C((,D((,E((,F((,G((,H((,I((,J\
((,K((,L((,M((,N((,O((,P((,Q((,R((,S((,T((,U((,V((,W((,X((,Y((,Z((,[((,]((,^((,_((,`((,b((,c\
((,d((,e((,f((,g((,h((-(((-)((-*((-+((-,((--((-.((-/((-0((-2((-3((-4((-5((-6((-7((-8((-9((-:\
((-;((-<((-=((->((-?((-@((-A((-B((-C((-D((-E((-F((-G((-H((-I((-J((-K((-L((-M((-N((-O((-P((-Q\
((-R((-S((-T((-U((-V((-W((-X((-Y((-Z((-[((-]((-^((-_((-`((-a((-c((-d((-e((-f((-g((.)((.+((.,\
((.-((..((.0((.1((.4((.6((.:((.;((.=((.>((.A((.D((.F((.G((.I((.J((.K((.L((.M((.N((.P((.Q((.R\
((.T((.U((.V((.X((.Y((.]((.^((._((.`((.b((.d((.f((/(((/.((//((/1((/2((/4((/5((/6((/7((/8((/9\
((/:((/;((/<((/=((/>((/?((/@((/A((/B((/C((/D((/F((/G((/H((/I((/J((/K((/L((/M((/N((/O((/P((/Q\
((/R((/S((/T((/U((/V((/W((/Y((/[((/]((/^((/_((/b((/c((/d((/e((/f((/g((/h((0(((0)((0*((0+((0,\
((0-((0.((0/((00((01((02((03((04((05((06((07((08((09((0:((0;((0<((0=((0>((0?((0@((0A((0B((0C\
((0D((0E((0F((0G((0H((0I((0J((0K((0L((0M((0N((0O((0P((0Q((0R((0S((0T((0U((0V((0W((0X((0Y((0Z\
((0[((0c((0e((0f((0h((1)((1*((1+((1/((10((11((12((13((14((15((16((17((2<((2>((2b((3(((3*((3H\
((3M((5-((5.((5Y((5Z((5[((5]((5`((5a((5c((5g((68((69((6T((77((78((7:((7=((7@((7A((7B((7C((7D\
((7E((7F((7G((7H((7I((7J((7K((7L((7M((7N((7O((7P((7Q((7R((7S((7T((7U((7V((7W((7]((7^((7_((7a\
((7b((7d((7f((8X((9H((9I((9J((9K((9L((9M((9N((9O((9P((9Q((9R((9S((9T((9U((9V((9W((9X((9Y((9Z\
((9[((9]((9^((9_((9`((9a((9b((9c((9d((9e((9f((9g((9h((:(((:)((:*((:3((:4((:5((:6((:7((:8((:9\
((::((:;((:<((:=((:>((:?((:@((:A((:B((:C((:D((:E((:F((:G((:H((:I((:J((:K((:L((:M((:N((:O((:P\
((:Q((:R((:S((:T((:U((:V((:W((:X((:Y((:Z((:[((:]((:^((:_((:`((:a((:b((:c((:d((:e((:f((:g((:h\
((;(((;*((;+((;,((;-((;.((;/((;0((;1((;2((;3((;4((;5((;6((;8((;9((;:((;;((;<((;=((;>((;?((;@\
((;A((;B((;C((;D((;E((;F((;G((;H((;I((;J((;K((;L((;M((;N((;O((;P((;Q((;R((;S((;T((;U((;V((;W\
((;X((;Y((;Z((;[((;]((;^((;_((;`((;a((;b((;c((;d((;e((;f((;g((;h((<(((<)((<*((<+((<,((<-((<.\
((</((<0((<1((<2((<3((<4((<5((<6((<7((<8((<9((<:((<;((<<((<=((<>((<?((<@((<A((<B((<C((<D((<E\
((<F((<G((<H((<I((<J((<K((<L((<M((<N((<O((<P((<Q((<R((<S((<T((<U((<V((<W((<X((=H((>1()+8()+d\
()+e(),(()7a()7g()Z(()Z1()Z2()Z3()](()`(()a)()a*()a+()a,()a-()a.()a/()a0()a1()a2()a3()a4()a5\
()a6()a7()a8()a9()a:()a;()a<()a=()a>()a?()a@()aA()aB()aC()aD()aE()aF()aG()aH()aI()aJ()aK()aL\
()aM()aN()aO()aP()aQ()aR()aS()aT()aU()aV()aW()aX()aY()aZ()a[()a]()a^()a_()a`()aa()ab()ac()ad\
()ae()af()ag()ah()b(()b)()b*()b+()b,()b-()b.()b/()b0()b1()b2()b3()b4()b5()b6()b7()b8()b9()b:\
()b;()b<()b=()b>()b?()b@()bA()bB()bC()bD()bE()bF()bG()bH()bI()bJ()bK()bL()bM()bN()bO()bP()bQ\
()bR()bS()bT()bU()bV()bW()bX()bY()bZ()b[()b]()b^()b_()b`()ba()bb()bc()bd()be()bf()bg()bh()c(\
()c)()c*()c+()c,()c-()c.()c/()c0()c1()c2()c3()c4()c5()c6()c7()c8()c9()c:()c;()c<()c=()cF()cG\
()cH()cI()cJ()cK()cL()cM()cN()cO()cP()cQ()cR()cS()cT()cU()cV()cW()cX()cY()cZ()c[()c]()c^()c_\
()c`()ca()cb()cc()cd()ce()cf()cg()ch()d(()d)()d*()d+()d,()d-()d.()d/()d0()d1()d2()d3()d4()d5\
()d6()d7()d8()d9()d:()d;()d<()d=()d>()d?()d@()dA()dB()dC()dD()dE()dF()dG()dH()dI()dJ()dK()dL\
()dM()dN()dO()dP()dQ()dR()dS()dT()dU()dV()dW()dX()dY()dZ()d[()d]()d^()d_()d`()da()db()dc()dd\
()de()df()dg()dh()e0()e8()e>()eH()eP()eX()ea()f(()f.()f8()f@()fH()fP()fX()fg()g(()g0()g8()g@\
()gH()gP()gX()g^()g_()ga()gg()gh()h*()h-()h.()h0()h8()h<()h>()h@()hH()hP()hZ()h^()h_()ha(*)Y\
(*)Z(*)h(**((**8(**E(*,2(*,3(*,6(*,8(*,;(*,<(*,W(*,X(*,](*,^(*,b(*,c(*,e(*,g(*-.(*-2(*-6(*-7\
(*-X(*.((*.,(*.-(*;8(*;R(*XX(*YH(*YI(*YJ(*YM(*YO(*YP(*YQ(*YR(*YS(*YT(*YU(*YY(*YZ(*Y[(*Y^(*Y_\
(*Yg(*Z)(*Z*(*Z+(*Z,(*Z-(*Z.(*Z/(*Z0(*Z1(*Z2(*Z3(*Z4(*Z5(*Z6(*Z7(*Z8(*Z9(*Z:(*Z;(*Z<(*Z=(*Z>\
(*Z?(*Z@(*ZA(*ZB(*ZC(*ZD(*ZE(*ZF(*ZG(*ZH(*ZI(*ZJ(*ZK(*ZL(*ZM(*ZN(*ZO(*ZP(*ZQ(*ZR(*ZS(*ZT(*ZU\
(*ZV(*ZW(*ZX(*ZY(*ZZ(*Z[(*Z](*Z^(*Z_(*Z`(*Za(*Zb(*Zc(*Zd(*Ze(*Zf(*Zg(*Zh(*[((*[)(*[*(*[+(*[,\
(*[-(*[.(*[/(*[0(*[1(*[2(*[3(*[4(*[5(*[6(*[7(*[8(*[9(*[:(*[;(*[<(*[=(*[>(*[?(*[@(*[A(*[B(*[C\
(*[D(*[E(*[F(*[G(*[H(*[I(*[J(*[K(*[M(*[T(*[U(*[V(*[W(*[[(*[](*]((*]N(*]O(*]P(*]U(*]V(2A)(2A*\
(2A+(2A,(2A-(2A.(2A/(2A0(2A1(2A2(2A3(2A4(2A5(2A6(2A7(2A8(2A9(2A:(2A;(2A<(2A=(2A>(2A?(2A@(2AA\
(2AB(2AC(2AD(2AE(2AF(2AG(2AH(2AI(2AJ(2AK(2AL(2AM(2AN(2AO(2AP(2AQ(2AR(2AS(2AT(2AU(2AV(2B)(2B*\
(2B+(2B,(2B-(2B.(2B/(2B0(2B1(2B2(2B3(2B4(2B5(2B6(2B7(2B8(2B9(2B:(2B;(2B<(2B=(2B>(2B?(2B@(2BA\
(2BB(2BC(2BF(2DK(2DL(2DM(2DN(2DO(2DP(2DQ(2DR(2DS(2DT(2DU(2DV(2DW(2DZ(2D[(2D](2D^(2D_(2D`(2Da\
(2Db(2Dc(2Dd(2De(2Df(2Dg(2Dh(2E((2E)(2E*(2E+(2E,(2E-(2E.(2E/(2E0(2E1(2E2(2E3(2E4(2E5(2E6(2E7\
(2E8(2E9(2E:(2E;(2E<(2E=(2E>(2E?(2E@(2EA(2EB(2EC(2ED(2EE(2EF(2EG(2EH(2EI(2EJ(2EK(2EL(2EM(2EN\
(2EO(2EP(2EQ(2ER(2ES(2ET(2EU(2EV(2EW(2Eb(2Ec(2Ed(2Ee(2Ef(2Eh(2F((2F)(2F*(2F+(2F,(2F-(2F.(2F/\
(2F0(2F4(2F5(2F6(2F7(2F9(2F:(2F;(2F>(2F?(2F@(2FA(2FB(2FC(2FD(2FE(2FF(2FG(2FH(2FI(2FJ(2FK(2FL\
(2FM(2FN(2FO(2FP(2FQ(2FR(2FW(2FX(2F^(2F_(2F`(2Fa(2Fb(2Fc(2Fd(2Fe(2Ff(2Fg(2Fh(2G((2G)(2G*(2G+\
(2G,(2G0(2G1(2G2(2G3(2G5(2G6(2G7(2G8(2G9(2G:(2G;(2G<(2G=(2G>(2G?(2G@(2GA(2GB(2GC(2GD(2GY(2G^\
(2G_(2G`(2Ga(2Gd(2TX(2UC(2UD(2UR(2UX(2W((7T((7T/(7T;(7T@(7f)(7fC(88P(898(8;@(8;e(8>?(8>J(8>K\
(8>Z(8>[(8>c(8>d(8>f(8F((8F)(8F+(8F.(8F/(8FY(8FZ(8Fd(8[((8[[(8^X(8_.(9K((9KH(>bH(>c((>cd(>d<\
(E8B(E8](E96(E9=(E9>(E9P(E:*(E:D(E:_(E:c(E:d(E:e(E:f(E;,(E;-(E;8(E;R(E<,(E<F(E<a(E=:(E=T(E>.\
(E>H(E>c(E?<(E?V(E@0(E@J(E@e(EA>(EAX(EB2(EBN(EC*(ECC(ECD(ECJ(ECe(ED=(ED>(EDD(ED_(EE7(EE8(EE>\
(EEX(EF1(EF2(EF8(EFR(EG+(EG,(EG2(EG3(EG4(Ee((Ee2(Ee3(EeG(EeM(EeS(F(X(F)V(FLJ(FM,";

/// Capital letters.
pub(crate) const UPPERCASE: &str = "\
(())(()C((+(((+?((+@((+G((,(((,)((,*((,+((,,((,-((,.((,/((,0((,1((,2((,3((,4((,5((,6((,7((,8\
((,9((,:((,;((,<((,=((,>((,?((,@((,A((,B((,C((,D((,E((,F((,G((,H((,I((,J((,K((,L((,M((,N((,O\
((,P((,Q((,R((,S((,T((,U((,V((,W((,X((,Y((,Z((,[((,]((,^((,_((,`((,b((,c((,d((,e((,f((,g((,h\
((-(((-)((-*((-+((-,((--((-.((-/((-0((-2((-3((-4((-5((-6((-7((-8((-9((-:((-;((-<((-=((->((-?\
((-@((-A((-B((-C((-D((-E((-F((-G((-H((-I((-J((-K((-L((-M((-N((-O((-P((-Q((-R((-S((-T((-U((-V\
((-W((-X((-Y((-Z((-[((-]((-^((-_((-`((-a((-c((-d((-e((-f((-g((.)((.+((.,((.-((..((.0((.1((.4\
((.6((.:((.;((.=((.>((.A((.D((.F((.G((.I((.J((.K((.L((.M((.N((.P((.Q((.R((.T((.U((.V((.X((.Y\
((.]((.^((._((.`((.b((.e((.f((/,((/-((//((/0((/2((/3((/5((/6((/7((/8((/9((/:((/;((/<((/=((/>\
((/?((/@((/A((/B((/C((/D((/F((/G((/H((/I((/J((/K((/L((/M((/N((/O((/P((/Q((/R((/S((/T((/U((/V\
((/W((/Y((/Z((/]((/^((/_((/b((/c((/d((/e((/f((/g((/h((0(((0)((0*((0+((0,((0-((0.((0/((00((01\
((02((03((04((05((06((07((08((09((0:((0;((0<((0=((0>((0?((0@((0A((0B((0C((0D((0E((0F((0G((0H\
((0I((0J((0K((0L((0M((0N((0O((0P((0Q((0R((0S((0T((0U((0V((0W((0X((0Y((0Z((0[((0c((0e((0f((0h\
((1)((1*((1+((1/((10((11((12((13((14((15((16((17((5X((5Y((5Z((5[((5_((5`((5h((6(((6.((6/((60\
((63((64((65((66((68((69((6J((6K((6T((77((78((7:((7=((7@((7A((7B((7C((7D((7E((7F((7G((7H((7I\
((7J((7K((7L((7M((7N((7O((7P((7Q((7R((7S((7T((7U((7V((7W((7]((7^((7`((7a((7b((7d((7f((8X((9H\
((9I((9J((9K((9L((9M((9N((9O((9P((9Q((9R((9S((9T((9U((9V((9W((9X((9Y((9Z((9[((9]((9^((9_((9`\
((9a((9b((9c((9d((9e((9f((9g((9h((:(((:)((:2((:3((:4((:5((:6((:7((:8((:9((::((:;((:<((:=((:>\
((:?((:@((:A((:B((:C((:D((:E((:F((:G((:H((:I((:J((:K((:L((:M((:N((:O((:P((:Q((:R((:S((:T((:U\
((:V((:W((:X((:Y((:Z((:[((:]((:^((:_((:`((:a((:b((:c((:d((:e((:f((:g((:h((;(((;*((;+((;,((;-\
((;.((;/((;0((;1((;2((;3((;4((;5((;6((;8((;9((;:((;;((;<((;=((;>((;?((;@((;A((;B((;C((;D((;E\
((;F((;G((;H((;I((;J((;K((;L((;M((;N((;O((;P((;Q((;R((;S((;T((;U((;V((;W((;X((;Y((;Z((;[((;]\
((;^((;_((;`((;a((;b((;c((;d((;e((;f((;g((;h((<(((<)((<*((<+((<,((<-((<.((</((<0((<1((<2((<3\
((<4((<5((<6((<7((<8((<9((<:((<;((<<((<=((<>((<?((<@((<A((<B((<C((<D((<E((<F((<G((<H((<I((<J\
((<K((<L((<M((<N((<O((<P((<Q((<R((<S((<T((<U((<V((<W((<Y((=?()*H()+.()+/()+0()+5()+6()6H()7_\
()Z1()Z2()Z8()Zd()Zf()[(()a(()a)()a*()a+()a,()a-()a.()a/()a0()a1()a2()a3()a4()a5()a6()a7()a8\
()a9()a:()a;()a<()a=()a>()a?()a@()aA()aB()aC()aD()aE()aF()aG()aH()aI()aJ()aK()aL()aM()aN()aO\
()aP()aQ()aR()aS()aT()aU()aV()aW()aX()aY()aZ()a[()a]()a^()a_()a`()aa()ab()ac()ad()ae()af()ag\
()ah()b(()b)()b*()b+()b,()b-()b.()b/()b0()b1()b2()b3()b4()b5()b6()b7()b8()b9()b:()b;()b<()b=\
()b>()b?()b@()bA()bB()bC()bD()bE()bF()bG()bH()bI()bJ()bK()bL()bM()bN()bO()bP()bQ()bR()bS()bT\
()bU()bV()bW()bX()bY()bZ()b[()b]()b^()b_()b`()ba()bb()bc()bd()be()bf()bg()bh()c(()c)()c*()c+\
()c,()c-()c.()c/()c0()c1()c2()c3()c4()c5()c6()c7()c8()c9()c:()c;()c<()c=()cF()cG()cH()cI()cJ\
()cK()cL()cM()cN()cO()cP()cQ()cR()cS()cT()cU()cV()cW()cX()cY()cZ()c[()c]()c^()c_()c`()ca()cb\
()cc()cd()ce()cf()cg()ch()d(()d)()d*()d+()d,()d-()d.()d/()d0()d1()d2()d3()d4()d5()d6()d7()d8\
()d9()d:()d;()d<()d=()d>()d?()d@()dA()dB()dC()dD()dE()dF()dG()dH()dI()dJ()dK()dL()dM()dN()dO\
()dP()dQ()dR()dS()dT()dU()dV()dW()dX()dY()dZ()d[()d]()d^()d_()d`()da()db()dc()dd()de()df()dg\
()dh()e0()e8()e@()eF()eP()eX()ea()f(()f0()f6()fA()fB()fC()fD()fE()fF()fG()fH()fP()fX()ga()ge\
()h0()h4()h@()hD()hP()hU()ha()he(*,*(*,+(*,/(*,0(*,3(*,6(*,8(*,;(*,=(*,>(*,A(*,F(*,L(*,M(*,N\
(*,O(*,P(*,Q(*,R(*,V(*,X(*,](*,g(*-((*--(*-.(*-H(*-X(*.+(*.,(*:_(*;8(*X((*XX(*YH(*YI(*YJ(*YM\
(*YO(*YP(*YQ(*YR(*YS(*YT(*YU(*YY(*YZ(*Y[(*Y^(*Y_(*Yg(*Z)(*Z*(*Z+(*Z,(*Z-(*Z.(*Z/(*Z0(*Z1(*Z2\
(*Z3(*Z4(*Z5(*Z6(*Z7(*Z8(*Z9(*Z:(*Z;(*Z<(*Z=(*Z>(*Z?(*Z@(*ZA(*ZB(*ZC(*ZD(*ZE(*ZF(*ZG(*ZH(*ZI\
(*ZJ(*ZK(*ZL(*ZM(*ZN(*ZO(*ZP(*ZQ(*ZR(*ZS(*ZT(*ZU(*ZV(*ZW(*ZX(*ZY(*ZZ(*Z[(*Z](*Z^(*Z_(*Z`(*Za\
(*Zb(*Zc(*Zd(*Ze(*Zf(*Zg(*Zh(*[((*[)(*[*(*[+(*[,(*[-(*[.(*[/(*[0(*[1(*[2(*[3(*[4(*[5(*[6(*[7\
(*[8(*[9(*[:(*[;(*[<(*[=(*[>(*[?(*[@(*[A(*[B(*[C(*[D(*[E(*[F(*[G(*[H(*[I(*[J(*[K(*[S(*[T(*[U\
(*[V(*[Z(*[[(2A((2A)(2A*(2A+(2A,(2A-(2A.(2A/(2A0(2A1(2A2(2A3(2A4(2A5(2A6(2A7(2A8(2A9(2A:(2A;\
(2A<(2A=(2A>(2A?(2A@(2AA(2AB(2AC(2AD(2AE(2AF(2AG(2AH(2AI(2AJ(2AK(2AL(2AM(2AN(2AO(2AP(2AQ(2AR\
(2AS(2AT(2AU(2B((2B)(2B*(2B+(2B,(2B-(2B.(2B/(2B0(2B1(2B2(2B3(2B4(2B5(2B6(2B7(2B8(2B9(2B:(2B;\
(2B<(2B=(2B>(2B?(2B@(2BA(2BB(2BC(2DJ(2DK(2DL(2DM(2DN(2DO(2DP(2DQ(2DR(2DS(2DT(2DU(2DV(2DW(2DZ\
(2D[(2D](2D^(2D_(2D`(2Da(2Db(2Dc(2Dd(2De(2Df(2Dg(2Dh(2E((2E)(2E*(2E+(2E,(2E-(2E.(2E/(2E0(2E1\
(2E2(2E3(2E4(2E5(2E6(2E7(2E8(2E9(2E:(2E;(2E<(2E=(2E>(2E?(2E@(2EA(2EB(2EC(2ED(2EE(2EF(2EG(2EH\
(2EI(2EJ(2EK(2EL(2EM(2EN(2EO(2EP(2EQ(2ER(2ES(2ET(2EU(2EV(2EW(2Eb(2Ec(2Ed(2Ee(2Ef(2Eh(2F((2F)\
(2F*(2F+(2F,(2F-(2F.(2F/(2F3(2F4(2F5(2F6(2F8(2F9(2F:(2F;(2F>(2F?(2F@(2FA(2FB(2FC(2FD(2FE(2FF\
(2FG(2FH(2FI(2FJ(2FK(2FL(2FM(2FN(2FO(2FP(2FQ(2FR(2FW(2FX(2F^(2F_(2F`(2Fa(2Fb(2Fc(2Fd(2Fe(2Ff\
(2Fg(2Fh(2G((2G)(2G*(2G+(2G,(2G0(2G1(2G2(2G3(2G5(2G6(2G7(2G8(2G9(2G:(2G;(2G<(2G=(2G>(2G?(2G@\
(2GA(2GB(2GC(2GD(2GE(2G^(2G_(7eI(7ed(88((88P(8:X(8;<(8=X(8=d(8=e(8>3(8>4(8>;(8><(8>>(8Z((8Z[\
(8^8(8^N(9JH(9K((>b((>bH(>cH(>cb(E8((E8B(E8](E96(E9P(E:*(E:D(E:E(E:F(E:H(E:J(E:K(E:M(E:O(E:Q\
(E:U(E:V(E:_(E;8(E;R(E<,(E<.(E</(E<3(E<5(E<=(E<>(E<E(E<a(E<c(E<d(E<h(E=((E=-(E=.(E=/(E=2(E=9\
(E=T(E>.(E>H(E>c(E?<(E?V(E@0(E@J(E@e(EA>(EAX(EB2(EBP(EC)(ECJ(ECd(EDD(ED^(EE>(EEW(EF8(EFQ(EG2\
(EG3(FL((FLJ(G,X(G-2(G-8(G-R(G-X(G.2";

/// Digits and other numbers.
pub(crate) const NUMERIC: &str = "\
(((X(((c((*Z((*]((*b((*c((*e((*h((AH((AR((CX((Cc((G(((G2((MN((MX((ON((OX((O]((Oc((QN((QX((SN\
((SX((UN((UX((UZ((Ua((WN((W[((YN((YX((Ya((Yh(([N(([X((^@((^G((^N((^b((`N((`X((b8((bB((d8((dB\
((eH((e]())(())2()*8()*B()5Q()5f()CV()CY()GH()GR()GX()Gc()H8()HB()M.()M8()O8()OC()R(()R2()R8\
()RB()U8()UB()VX()Vc()Y(()Y2()Y8()YB(*)X(*)Y(*)](*)c(**((**2(*-8(*.+(*.-(*.2(*9H(*:D(*;R(*<(\
(*E_(*F<(*[f(*[g(+(/(+(0(+(I(+(R(+(a(+(d(+.:(+.>(+0H(+0R(+10(+18(+19(+1H(+2((+22(+2Y(+3((2@H\
(2@R(2CN(2CX(2HX(2H_(2K8(2KB(2L((2L2(2O8(2OB(2OX(2Oc(2Q8(2QB(2WX(2Wc(7e8(7eB(8,/(8,](8-((8-b\
(8.2(8.4(83I(83e(84H(84L(85)(85*(852(853(879(87>(8:H(8:R(8I@(8IH(8Ib(8J((8JO(8JX(8Kd(8L((8L>\
(8LD(8Ne(8Ng(8O((8O8(8O:(8P((8Q((8Q1(8Qf(8Qh(8RE(8RH(8SS(8SX(8U@(8UH(8Ua(8V((8VQ(8VX(8[c(8](\
(8]X(8]c(8^((8^2(8bH(8bh(8eE(8eO(8f9(8f=(8h-(8h4(9):(9)X(9+X(9+c(9,_(9-((9/8(9/B(9/I(9/^(93X\
(93c(998(99B(9;8(9;B(9A8(9AB(9C((9C2(9C8(9CL(9DX(9De(9KH(9K[(9M8(9MB(9WX(9Wc(9Y8(9YU(9^8(9^B\
(9_H(9_R(9`H(9`R(9f8(9fB(9h((9h=(:8((:9W(>,X(>,c(>QH(>QR(>S((>S2(>U8(>UB(>UC(>UJ(>^X(>^c(>c(\
(>c?(>h](>h`(D[X(D[c(E3((E3<(E3H(E3](E5H(E5b(EG6(EH((F-((F-2(F3X(F3c(F;X(F;c(F?Y(F?d(FK/(FK8\
(FM8(FMB(FYY(FZT(FZU(FZX(FZY(FZ^(F])(F]V(F]W(F]g(G,((G,5(GWX(GWc";

/// What `Debug` writes as `\u{…}`.
pub(crate) const ESCAPED: &str = "\
((*(((*I((*U((*V((4(((5X((5a((5c((6(((6,((63((64((65((66((6J((6K((:+((:2((<X((<Y((=?((=A((>3\
((>5((>8((>g((>h((?(((?)((?+((?,((?.((?/((?8((?S((?W((?^((@.((@8((@C((@D((@E((A3((AH((AX((AY\
((C>((CF((CG((CM((CO((CQ((CR((CV((D6((D8((D9((D:((DX((E5((FN((FY((FZ((G(((GS((G]((Gd((Gg((H>\
((HB((HC((HL((HM((HP((HQ((HX((Hh((I(((IA((IF((IG((IH((IS((IX((J8((JH((K2((L+((Lc((Ld((Le((Lf\
((M)((M1((M5((M6((M9((M@((MJ((ML((N)((N*((N,((N-((N5((N7((N9((N;((NQ((NR((NY((NZ((N[((N_((Nc\
((Nf((Ng((Nh((O)((O/((O1((O3((O5((O6((O7((OD((OF((OG((OJ((ON((Og((P+((P,((P-((P3((P7((P9((P;\
((PQ((PR((PY((PZ((P]((P^((P`((Pa((Pc((Pg((Q)((QA((QE((QF((QG((QN((QX((QZ((Q^((Q_((Q`((R+((R,\
((R-((R6((R7((R:((R;((RQ((RR((RY((RZ((R]((R^((Rc((Rf((S)((S1((S2((S3((S5((S8((S9((SH((SJ((SN\
((SZ((Sb((Sc((T*((T,((T-((T5((T7((T9((T;((TQ((TR((TY((TZ((T]((T^((Tc((Tf((Tg((U(((U)((U/((U1\
((U3((U5((UD((UF((UG((UJ((UN((Ua((V+((V,((V-((V3((V6((V9((V:((V>((VA((VC((VD((VE((VF((VH((VK\
((VM((VP((VS((VV((Vc((Vh((W(((W)((W+((W.((W1((W2((W5((W8((W9((WN((Wd((X)((X,((X-((X5((X6((X9\
((X:((XQ((XR((Xc((Xf((Xg((Y)((Y-((Y@((YC((YD((YF((YH((YJ((YN((YX((Y`((Z)((Z*((Z5((Z6((Z9((Z:\
((ZQ((ZR((Z]((Z^((Zc((Zf((Zh(([)(([*(([+(([-(([D(([G(([H(([J(([N(([X(([Y(([]((]*((]5((]6((]9\
((]:((]d((]f((]g((]h((^)((^.((^1((^2((^5((^6((^8((^<((^?((^@((^J((^N((_(((_*((_,((_-((_?((_B\
((_Z((_[((_e((_f((_g((`(((`/((`8((`:((`@((`G((`N((`X((`Z((`^((a)((aY((aZ((a]((ah((b/((b7((bD\
((c)((c+((c,((c-((c.((c3((c4((cL((cM((cN((cO((cY((cZ((c]((cf((cg((d(((d-((d.((d/((d8((dB((dD\
((dH((e(((e@((eB((e^((e_((e`((ea((eb((ec((f0((f1((fU((fh((g(((g-((g.((g0((g5((gg((h.((h/((h5\
((h6((hC()((()(U()(Y()(Z()(a()(b()(d()(f()(h())@())B())F())I())Y())^()**()*+()*-()*/()*5()*6\
()*E()*F()+.()+/()+0()+5()+6()+8()11()12()16()18()1?()1@()1A()1B()1F()1H()21()22()26()28()2Y\
()2Z()2_()2a()2h()3(()3)()3*()3.()30()3?()3@()49()4:()4>()4@()5C()5H()5f()6(()6B()6H()7_()7a\
()7g()8(()B(()B)()BE()BH()Cb()D(()D:()DG()DZ()D^()D`()E(()E:()EH()EU()EV()EY()F(()F]()F_()F`\
()Fg()G.()G/()G1()G<()GE()GH()GR()GX()Gc()H(()H3()H8()HB()HH()Ib()J(()J-()J/()JQ()JR()JS()JX\
()K_()L(()LG()LK()LO()LQ()LT()LX()LZ()L[()Lb()M(()M)()M,()MV()MX()M^()N(()NT()NX()O2()O8()OC\
()OF()P?()PA()PC()PF()Q>()Q?()Q@()QI()QJ()QK()QM()QU()Q[()R(()R2()R8()RB()RH()RV()T,()T]()Tg\
()U*()U-()U5()U6()US()U]()V(()V*()VJ()VN()VP()VV()WN()WO()WP()WR()WU()WV()WW()We()XT()X]()X_\
()Xd()Y2()Y5()Z3()Z8()Zd()Zf()[0()[;()[<()[I()[J()[Q()[U()[V()[]()[^()[a()[c()[d()](()`(()a(\
()e>()e@()eF()eH()f.()f0()f6()f8()f@()fA()fB()fC()fD()fE()fF()fG()fg()g(()g^()g_()h-()h.()h<\
()h>()hD()hE()hX()hZ()h^()h_()hh(*(8(*(P(*(X(*)G(*)X(*)Z(*)](**7(**8(**E(**H(*+*(*,((*.4(*.8\
(*8R(*9((*93(*9H(*U](*U_(*[W(*[Z(*[](*[b(*]N(*]O(*]P(*]U(*]V(*]X(*^P(*^W(*^Y(*_((*_?(*_H(*_O\
(*_P(*_W(*_X(*_`(*_a(*_h(*`((*`/(*`0(*`7(*`8(*`?(*`@(*`G(*a((*bF(*c((*cB(*cC(*d](*e((*h>(*hX\
(+(((+()(+(R(+(X(+)((+))(+*?(+*C(+,((+,-(+,X(+,Y(+.7(+.8(+/N(+/W(+0G(+0H(2:5(2:8(2;/(2;8(2@T\
(2A((2AW(2A[(2A](2Ag(2BF(2BH(2CX(2CZ(2Ca(2D((2GE(2GY(2H*(2H+(2H.(2H/(2H3(2H4(2HM(2HO(2HT(2HX\
(2Hc(2I((2Ia(2J((2K,(2K6(2KB(2KZ(2Kh(2L((2LN(2LV(2M/(2M:(2M;(2MG(2Mf(2N+(2N[(2N](2N_(2Nc(2Ne\
(2Ng(2O((2O)(2O6(2O7(2OB(2OF(2OM(2ON(2Oh(2P((2PQ(2PW(2PY(2P[(2P^(2Q((2Q+(2Q,(2Q4(2Q5(2Q6(2Q8\
(2QB(2QD(2Qe(2Qf(2RX(2RY(2RZ(2R^(2R`(2Rb(2Rg(2S((2S)(2S*(2S+(2SC(2ST(2SV(2S_(2T)(2T/(2T1(2T7\
(2T9(2T?(2TH(2TO(2TP(2TW(2TX(2UT(2UX(2WM(2WN(2WP(2WQ(2WU(2WX(2Wc(2X((5FL(5FX(5G/(5G3(5Ge(5H(\
(6(((7L((7QV(7QX(7SB(7T((7T/(7T;(7T@(7TE(7TF(7TG(7T`(7Ta(7Tf(7Tg(7Th(7U((7U*(7U+(7U-(7U.(7`8\
(7`X(7a((7a8(7aB(7aX(7b;(7b<(7bO(7bP(7bT(7bX(7b^(7b_(7df(7e)(7gF(7gH(7gh(7h*(7h0(7h2(7h8(7h:\
(7h@(7hB(7hE(7hH(7hO(7hP(7hW(7he(7hg(8(((8(4(8(5(8(O(8(P(8(d(8(e(8(g(8(h(8)6(8)8(8)F(8*((8+d\
(8,((8,+(8,/(8,](8,`(8.7(8.8(8.E(8.H(8.I(8/8(8/f(82((82E(82H(839(83I(83e(84((84L(84U(853(858\
(85_(86((86F(86G(87,(870(87>(88((8:F(8:H(8:R(8:X(8;<(8;@(8;e(8<((8<P(8<X(8=L(8=W(8=d(8=e(8>3\
(8>4(8>;(8><(8>>(8>?(8>J(8>K(8>Z(8>[(8>c(8>d(8>f(8?((8?](8@((8D`(8E((8E>(8EH(8EP(8F((8F.(8F/\
(8FY(8FZ(8Fd(8H((8H.(8H0(8H1(8H2(8H_(8H`(8Hb(8He(8Hf(8Hh(8I>(8I?(8JG(8JO(8JX(8KH(8K[(8K](8K_\
(8Kd(8LD(8LG(8Lc(8Lh(8MB(8N((8Na(8Ne(8O8(8O:(8P)(8P8(8P<(8P=(8P@(8PA(8P_(8Q((8Q1(8Q8(8QA(8QH\
(8RH(8S((8SM(8SS(8S`(8T((8T_(8Tb(8U>(8U@(8U[(8Ua(8V:(8VA(8VE(8VQ(8VX(8X((8Y1(8Z((8Z[(8[((8[[\
(8[c(8]L(8]X(8]c(8^((8^N(8^V(8_.(8_6(8_8(8bH(8bh(8c((8cR(8cU(8cV(8cX(8cZ(8d*(8d0(8d8(8dA(8e(\
(8eP(8eX(8f.(8f9(8fB(8fX(8g*(8g.(8g2(8gX(8h4(8hH(8h`(9(((9()(9(*(9(a(9)/(9)6(9):(9)X(9)Y(9)[\
(9)^(9)_(9**(9*[(9*`(9*b(9*d(9*f(9*g(9+*(9+8(9+Q(9+X(9+c(9,+(9,O(9,T(9,U(9,_(9-0(9-8(9-[(9-]\
(9-`(9.*(9._(9.h(9/((9/)(9/1(9/5(9/7(9/8(9/H(9/I(9/^(90((90:(90;(90W(90Z(90](90a(90g(90h(91)\
(92((92/(920(921(922(926(927(92F(92G(92R(92X(93G(93H(93K(93X(93c(94*(94,(94-(945(947(949(94;\
(94Q(94R(94Y(94Z(94](94^(94c(94f(94g(94h(95((95)(95-(95/(951(953(955(958(959(95E(95L(96((962\
(963(964(966(967(968(96_(96`(96a(96b(96d(972(973(974(976(979(97:(97;(97>(97?(97A(98((98a(99(\
(99*(99-(99.(99/(99D(99E(99F(99G(99J(9:((9:X(9:Y(9:[(9:b(9:c(9:d(9:f(9:g(9:h(9;)(9;*(9;,(9;0\
(9;8(9;B(9>((9>W(9>X(9>Z(9>a(9>e(9>g(9>h(9?)(9?D(9@((9@[(9@d(9@f(9@g(9@h(9A)(9A-(9A8(9AB(9AH\
(9AU(9B((9BS(9BT(9BU(9BV(9BX(9Ba(9Bc(9C((9C2(9C8(9CL(9D((9DC(9DF(9DG(9DH(9DJ(9DN(9DO(9DX(9E/\
(9H((9HW(9Ha(9Hb(9Hd(9He(9JH(9K[(9Kh(9L/(9L1(9L2(9L4(9L<(9L=(9L?(9L@(9LX(9LY(9L_(9L`(9Lb(9Lh\
(9M+(9M,(9M/(9M8(9MB(9NH(9NP(9NR(9O<(9OD(9OH(9OI(9OM(9P((9P)(9P3(9P[(9Pb(9Pd(9Ph(9Q/(9Q8(9Q9\
(9Q?(9QA(9QD(9R2(9R?(9R@(9RB(9RK(9RX(9Sb(9T((9T2(9UI(9UJ(9UM(9UN(9UO(9UP(9W((9WJ(9WX(9Wc(9X(\
(9X1(9X2(9XX(9Xg(9Xh(9Y((9Y.(9Y8(9YU(9YX(9Z8(9ZQ(9ZR(9ZY(9ZZ(9Z](9Z^(9]((9]/(9]0(9]2(9]3(9]Y\
(9^.(9^/(9^8(9^B(9^H(9^N(9^O(9^Q(9^R(9_7(9_;(9_=(9_>(9_?(9_@(9_A(9_H(9_R(9_X(9`D(9`H(9`R(9dH\
(9d[(9d^(9db(9e*(9e9(9e:(9e_(9eg(9f((9f+(9fB(9gX(9gY(9h((9hZ(9hh(:6B(:8((:9W(:9X(:9^(::((:=,\
(:g8(:h[(;(((;8X(;9)(;9/(;9H(<7d(<8((<A/(>,((>,F(>,R(>,U(>,X(>,c(>H((>Pb(>Q((>QG(>QH(>QR(>QV\
(>Rh(>S((>S2(>S8(>SV(>S^(>S_(>T((>TX(>T`(>U.(>U8(>UB(>UC(>UJ(>UK(>Ua(>Uf(>V8(>^((>^c(>b((>cC\
(>cH(>cb(>cd(>d<(>e((>f3(>f8(>g0(>g;(>gH(>hH(>hL(>hZ(>h`(?(((@[>(@[h(@]G(@_((@`[(BhX(Bh](Bh^\
(Bhe(Bhf(Bhh(C(((C,K(C,Z(C,[(C-8(C-;(C-=(C->(C-L(C-P(C-X(C3e(CX((CYS(CYX(CYf(CZ((CZ1(CZ8(CZB\
(CZD(CZE(CZG(CZH(DX((D[f(D]((Dc](Dcc(Dd9(DdH(DdY(Df8(Dh,(E(((E+_(E,((E,O(E,Q(E-M(E-R(E-U(E.+\
(E.-(E.4(E.R(E.V(E/S(E0((E1*(E1-(E1.(E3((E3<(E3H(E3](E4((E5?(E5H(E5b(E8((E9=(E9>(E:E(E:F(E:H\
(E:J(E:K(E:M(E:O(E:Q(E:U(E:V(E:c(E:d(E:e(E:f(E;,(E;-(E<.(E</(E<3(E<5(E<=(E<>(E<E(E<F(E<c(E<d\
(E<h(E=((E=-(E=.(E=/(E=2(E=9(E=:(EBN(EBP(EG4(EG6(EP((EP`(EPd(EQU(EQ^(EQ_(ER,(ER-(ER4(Ee((EeG\
(EeM(EeS(F(X(F)V(F,((F,U(F,`(F,g(F-((F-2(F-6(F-8(F28(F2V(F3((F3T(F3X(F3c(F3h(F4((F;8(F;T(F;X\
(F;c(F?8(F?V(F?X(F?d(F?h(F@((FC((FCG(FCH(FCK(FCL(FCN(FCO(FCV(FCX(FC^(FCg(FD((FGH(FGO(FGP(FGT\
(FGU(FGW(FGX(FGh(FH((FK-(FK/(FK8(FL((FM,(FM3(FM4(FM8(FMB(FMF(FMH(FYY(FZ^(F])(F]g(Fa((Fa,(Fa-\
(FaH(FaI(FaK(FaL(FaM(FaO(FaP(FaQ(Fa[(Fa](Faa(Fab(Fac(Fad(Fae(Fb*(Fb+(Fb/(Fb0(Fb1(Fb2(Fb3(Fb4\
(Fb5(Fb8(Fb9(Fb;(Fb<(Fb=(Fb?(Fb@(FbA(FbB(FbC(FbD(FbE(FbF(FbG(FbH(FbI(FbK(FbL(FbM(FbO(FbS(FbT\
(Fb[(Fb](Fba(Fbb(Fbf(Fbg(Fbh(Fc((Fc2(Fc3(FcD(FcI(FcL(FcM(FcR(FcS(Fce(FdX(FdZ(G(((G(T(G(X(G*<\
(G*H(G*W(G*Y(G+((G+)(G+8(G+9(G+_(G,((G.V(G/N(G0+(G08(G0e(G1((G11(G18(G1:(G1H(G1N(G4((GCA(GCD\
(GCU(GCX(GCf(GD((GGB(GGH(GGT(GGX(GGY(GH((GH4(GH8(GI0(GI8(GIB(GIH(GJ0(GJ8(GJV(GJX(GJe(GK((GK*\
(GK8(GKA(GL((GQ@(GQH(GQV(GQX(GQf(GR((GR3(GR6(GS/(GS0(GS1(GS5(GSE(GSG(GSS(GSW(GSb(GT((GV;(GV<\
(GWd(H(((RCH(RD((SHF(SHH(TcV(TcX(VWI(VWX(VbF(WH((WPF(X(((Y53(Y58([9c,8((";

/// The same behind another character.
pub(crate) const ESCAPED_LATER: &str = "\
((*(((*I((*U((*V((5a((5c((6(((6,((63((64((65((66((6J((6K((<X((<Y((=?((=A((>3((>5((>8((>9((?0\
((?8((?S((?W((?^((@.((@D((@E((CE((CF((D6((D8((E3((E5((FZ((G(((Gd((Gf((HV((HX((Hh((I(((ID((IF\
((IG((IH((IS((IX((J8((J?((KJ((KK((N,((N-((N5((N7((N9((N;((NQ((NR((NY((NZ((N[((N_((Nc((Ne((O-\
((O/((O1((O3((O7((O?((O@((OD((OF((OG((OL((ON((Oh((P)((P,((P-((P3((P7((P9((P;((PQ((PR((PY((PZ\
((P]((P^((P`((Pa((Pc((Pe((Pf((Pg((Q+((Q/((Q1((Q3((Q6((Q9((Q:((QA((QE((QF((QG((QN((Q`((R)((R,\
((R-((R6((R7((R:((R;((RQ((RR((RY((RZ((R]((R^((Rc((Re((S.((S/((S2((S3((S6((S8((S9((SH((SL((SN\
((SZ((Sb((T(((T)((T,((T-((T5((T7((T9((T;((TQ((TR((TY((TZ((T]((T^((Tc((Te((U-((U/((U1((U3((U6\
((U=((U@((UD((UF((UG((UL((UN((Ua((V*((V,((V-((V3((V6((V9((V:((V>((VA((VC((VD((VE((VF((VH((VK\
((VM((VP((VS((VV((Vc((Vg((W+((W.((W1((W2((W6((W8((W9((W?((W@((WN((Wd((X(((X5((X6((X9((X:((XQ\
((XR((Xc((Xe((Y-((Y.((Y1((Y2((Y6((Y=((Y?((Y@((YC((YD((YF((YH((YL((YN((YX((Y`((Z5((Z6((Z9((Z:\
((ZQ((ZR((Z]((Z^((Zc((Ze(([-(([.(([1(([2(([6(([=(([?(([D(([G(([H(([L(([N(([X(([Y(([]((](((]5\
((]6((]9((]:((^-((^.((^1((^2((^8((^<((^L((^N((_(((_)((_,((_-((_?((_B((_Z((_[((_e((_f((_g((`(\
((`/((`2((`3((`7((`=((`>((`?((`@((`H((`N((`X((`Z((`^((a)((ad((ah((bD((c)((c+((c,((c-((c.((c3\
((c4((cL((cM((cN((cO((cg((d(((d-((d.((d/((d0((d7((d8((dB((dD((dH((e(((f0((f1((fU((fY((g@((gA\
((gf((gg((h5((h6((hC()((()+.()+/()+0()+5()+6()+8()11()12()16()18()1?()1@()1A()1B()1F()1H()21\
()22()26()28()2Y()2Z()2_()2a()2h()3(()3)()3*()3.()30()3?()3@()49()4:()4>()4@()5C()5E()5f()6(\
()6B()6H()7_()7a()7g()8(()B(()B)()BE()BH()Cb()D(()D>()DG()D`()E(()E<()EH()EU()EV()EY()EZ()E]\
()F(()GF()GH()GR()GX()Gc()H(()H6()H7()HB()HH()Ib()J(()JS()JX()K_()L(()LG()LH()LT()LX()Le()M(\
()M)()M,()MV()MX()M^()N(()NT()NX()O2()O8()OC()OF()PD()PF()QG()QH()Qf()Qh()R2()R8()RB()RH()RV\
()RX()SF()SH()ST()T(()U5()U6()W]()We()Xa()Xd()Y2()Y5()Z3()Z8()Zd()Zf()[0()[8()[d()](()e>()e@\
()eF()eH()f.()f0()f6()f8()f@()fA()fB()fC()fD()fE()fF()fG()fg()g(()g^()g_()h-()h.()h<()h>()hD\
()hE()hX()hZ()h^()h_()hh(*(8(*(P(*(X(*)G(*)X(*)Z(*)](**7(**8(**E(**H(*+*(*+8(*+Y(*,((*.4(*.8\
(*8R(*9((*93(*9H(*U](*U_(*[](*[b(*]N(*]O(*]P(*]U(*]V(*]X(*^P(*^W(*^Y(*^h(*_?(*_H(*_O(*_P(*_W\
(*_X(*_`(*_a(*_h(*`((*`/(*`0(*`7(*`8(*`?(*`@(*`G(*`H(*bF(*c((*cB(*cC(*d](*e((*h>(*hX(+(((+()\
(+)((+))(+*?(+*A(+,((+,-(+,X(+,Y(+.7(+.8(+/N(+/W(+0G(+0H(2:5(2:8(2;/(2;8(2@T(2A((2Ca(2D((2GE\
(2GY(2HU(2HX(2Hc(2I((2Ia(2J((2K.(2K6(2KB(2KH(2M<(2MG(2Mf(2N((2O6(2O7(2OB(2OF(2Oh(2P((2P`(2Q(\
(2Q6(2Q8(2QB(2QD(2S+(2SC(2S`(2T)(2T/(2T1(2T7(2T9(2T?(2TH(2TO(2TP(2TW(2TX(2UT(2UX(2WV(2WX(2Wc\
(2X((5FL(5FX(5G/(5G3(5Ge(5H((6(((7L((7QV(7QX(7SB(7T((7T/(7T;(7T@(7TE(7T`(7Ta(7Tf(7Tg(7Th(7U(\
(7U*(7U+(7U-(7U.(7`8(7`X(7aB(7aH(7b;(7b<(7bO(7bP(7bT(7bX(7b^(7b_(7df(7e)(7gh(7h*(7h0(7h2(7h8\
(7h:(7h@(7hB(7hE(7hH(7hO(7hP(7hW(7he(7hg(8(((8(4(8(5(8(O(8(P(8(d(8(e(8(g(8(h(8)6(8)8(8)F(8*(\
(8+d(8,((8,+(8,/(8,](8,`(8.7(8.8(8.E(8.H(8.I(8/8(8/g(82((82E(82H(839(83H(83e(84((84L(84U(853\
(858(85d(86((86F(86G(87,(870(87>(88((8:F(8:H(8:R(8:X(8;<(8;@(8;e(8<((8<P(8<X(8=L(8=W(8=d(8=e\
(8>3(8>4(8>;(8><(8>>(8>?(8>J(8>K(8>Z(8>[(8>c(8>d(8>f(8?((8?](8@((8D`(8E((8E>(8EH(8EP(8F((8F.\
(8F/(8FY(8FZ(8Fd(8H((8H.(8H0(8H1(8H2(8H_(8H`(8Hb(8He(8Hf(8Hh(8I>(8I?(8JG(8JO(8JX(8KH(8K[(8K]\
(8K_(8Kd(8LD(8LG(8Lc(8Lh(8MB(8N((8Na(8Ne(8O8(8O:(8P,(8P-(8P/(8P4(8P<(8P=(8P@(8PA(8P_(8Pa(8Pd\
(8Ph(8Q1(8Q8(8QA(8QH(8RH(8S((8SO(8SS(8S`(8T((8T_(8Tb(8U>(8U@(8U[(8Ua(8V:(8VA(8VE(8VQ(8VX(8X(\
(8Y1(8Z((8Z[(8[((8[[(8[c(8]P(8]X(8]c(8^((8^N(8^Q(8_.(8_6(8_8(8bH(8bh(8c((8cR(8cS(8cV(8cX(8cZ\
(8d*(8d0(8d8(8dA(8dc(8eP(8eX(8fB(8fX(8g2(8gX(8h4(8hH(8h`(9(((9)6(9):(9)_(9)h(9*f(9*g(9++(9+8\
(9+Q(9+X(9+c(9,((9,^(9,_(9-0(9-8(9-`(9.((9/H(9/I(9/^(90((90:(90;(91*(92((92/(920(921(922(926\
(927(92F(92G(92R(92X(93S(93X(93c(94((94,(94-(945(947(949(94;(94Q(94R(94Y(94Z(94](94^(94c(94d\
(95-(95/(951(953(956(958(959(95?(95@(95E(95L(95N(95U(95X(95^(96((962(963(964(966(967(968(96_\
(96`(97)(97*(97+(97-(97.(97/(973(974(97>(97?(97A(97I(97K(98((99D(99E(99J(9:((9;0(9;8(9;B(9>(\
(9>_(9>a(9?F(9@((9A-(9A8(9AB(9AH(9AU(9B((9Bc(9C((9C2(9C8(9CL(9D((9DC(9DE(9DT(9DX(9E/(9H((9He\
(9JH(9K[(9Kh(9L/(9L1(9L2(9L4(9L<(9L=(9L?(9L@(9L_(9L`(9Lb(9Ld(9M/(9M8(9MB(9NH(9NP(9NR(9O@(9OB\
(9OM(9P((9Q0(9Q8(9RK(9RX(9Sb(9T((9T2(9UH(9UP(9W((9WJ(9WX(9Wc(9X((9X1(9X2(9X`(9Xa(9Y.(9Y8(9YU\
(9YX(9Z8(9Z:(9ZP(9ZQ(9Z`(9]((9]/(9]0(9]2(9]3(9]`(9]c(9]d(9]e(9]g(9]h(9^0(9^8(9^B(9^H(9^N(9^O\
(9^Q(9^R(9_7(9_8(9_:(9_;(9_A(9_H(9_R(9_X(9`D(9`H(9`R(9dH(9db(9e((9e9(9e:(9ed(9eg(9fC(9gX(9gY\
(9h((9hZ(9hh(:6B(:8((:9W(:9X(:9^(::((:=,(:g8(:h[(;(((;8X(;9((;9>(;9H(<7d(<8((<A/(>,((>,c(>H(\
(>Pb(>Q((>QG(>QH(>QR(>QV(>Rh(>S((>S2(>S8(>SV(>SX(>S_(>T((>U.(>U8(>UB(>UC(>UJ(>UK(>Ua(>Uf(>V8\
(>^((>^c(>b((>cC(>cH(>cb(>cd(>d<(>e((>f3(>f7(>g0(>g7(>gH(>hH(>hM(>hX(>h`(?(((@[>(@[h(@]G(@_(\
(@`[(BhX(Bh](Bh^(Bhe(Bhf(Bhh(C(((C,K(C,Z(C,[(C-8(C-;(C-=(C->(C-L(C-P(C-X(C3e(CX((CYS(CYX(CYf\
(CZ((CZ1(CZ8(CZB(CZD(CZH(DX((D[f(D]((Dc](Dcc(Dd9(DdH(DdY(De((DeV(DeX(Df/(Df8(Dh,(E(((E+_(E,(\
(E,O(E,Q(E-[(E-d(E/S(E0((E1.(E3((E3<(E3H(E3](E4((E5?(E5H(E5b(E8((E9=(E9>(E:E(E:F(E:H(E:J(E:K\
(E:M(E:O(E:Q(E:U(E:V(E:c(E:d(E:e(E:f(E;,(E;-(E<.(E</(E<3(E<5(E<=(E<>(E<E(E<F(E<c(E<d(E<h(E=(\
(E=-(E=.(E=/(E=2(E=9(E=:(EBN(EBP(EG4(EG6(ER4(ERC(ERH(ERI(ERX(Ee((EeG(EeM(EeS(F(((F(/(F(0(F(A\
(F(C(F(J(F(K(F(M(F(N(F(S(F(X(F)V(F*7(F*8(F,((F,U(F,X(F,g(F-((F-2(F-6(F-8(F28(F2W(F3((F3c(F3h\
(F4((F;8(F;c(F?8(F?d(F?h(F@((FC((FCG(FCH(FC_(FCg(FD((FGH(FGO(FGP(FGT(FGU(FGW(FGX(FGh(FH((FK-\
(FK/(FK?(FL((FM4(FM8(FMB(FMF(FMH(FYY(FZ^(F])(F]g(Fa((Fa,(Fa-(FaH(FaI(FaK(FaL(FaM(FaO(FaP(FaQ\
(Fa[(Fa](Faa(Fab(Fac(Fad(Fae(Fb*(Fb+(Fb/(Fb0(Fb1(Fb2(Fb3(Fb4(Fb5(Fb8(Fb9(Fb;(Fb<(Fb=(Fb?(Fb@\
(FbA(FbB(FbC(FbD(FbE(FbF(FbG(FbH(FbI(FbK(FbL(FbM(FbO(FbS(FbT(Fb[(Fb](Fba(Fbb(Fbf(Fbg(Fbh(Fc(\
(Fc2(Fc3(FcD(FcI(FcL(FcM(FcR(FcS(Fce(FdX(FdZ(G(((G(T(G(X(G*<(G*H(G*W(G*Y(G+((G+)(G+8(G+9(G+_\
(G,((G.V(G/N(G0+(G08(G0e(G1((G11(G18(G1:(G1H(G1N(G4((GCA(GCD(GCU(GCX(GCf(GD((GGB(GGH(GGT(GGX\
(GGY(GH((GH4(GH8(GI0(GI8(GIB(GIH(GJ0(GJ8(GJV(GJX(GJe(GK((GK*(GK8(GKA(GL((GQ@(GQH(GQV(GQX(GQf\
(GR((GR3(GR6(GS/(GS0(GS1(GS5(GSE(GSG(GSS(GSW(GSb(GT((GV;(GV<(GWd(H(((RCH(RD((SHF(SHH(TcV(TcX\
(VWI(VWX(VbF(WH((WPF(X(((Y53(Y58([9c+H,(+H/X,8((";

/// What has an upper or lower case.
pub(crate) const CASED: &str = "\
((*R((*S((*^((*_((*c((*d((+(((+?((+@((+`((+a((.d((.e((/(((/,((2<((2>((2b((3(((3*((3H((3M((5-\
((5.((5X((5]((5_((5a((5c((5g((5h((6(((6.((6/((60((63((64((65((66((6J((6K((7_((7`((:*((:2((<X\
((<Y((=?((=H((>1()*H()+.()+/()+0()+5()+6()+8()+d()+e(),(()6H()7_()7a()7g()Z(()Z3()Z8()Zd()Zf\
()[(()](()`(()a(()e>()e@()eF()eH()f.()f0()f6()f8()f@()fA()fB()fC()fD()fE()fF()fG()fg()g(()g^\
()g_()gf()gg()gh()h*()h-()h.()h5()h8()h<()h>()hD()hH()hU()hZ()h^()h_()hf(*)Y(*)Z(*)h(**((**8\
(**E(*,*(*,+(*,/(*,0(*,2(*,<(*,=(*,>(*,A(*,F(*,L(*,M(*,N(*,O(*,P(*,Q(*,R(*,V(*,W(*,^(*,b(*,c\
(*,e(*-((*--(*-2(*-6(*-7(*-H(*.((*.+(*.-(*:_(*;R(*X((*[M(*[S(*[W(*[Z(*[](*]((*]N(*]O(*]P(*]U\
(*]V(2A((2AV(2B((2BF(2DJ(2F0(2F3(2F7(2F8(2GE(2GY(2G`(2Ga(2Gd(2TX(2UC(2UD(2UR(2UX(2W((7T((7T/\
(7T;(7T@(7eI(7ed(7f)(7fC(88((898(8:X(8;<(8;@(8;e(8=X(8=d(8=e(8>3(8>4(8>;(8><(8>>(8>?(8>J(8>K\
(8>Z(8>[(8>c(8>d(8>f(8F((8F)(8F+(8F.(8F/(8FY(8FZ(8Fd(8Z((8Z[(8[((8[[(8^8(8^N(8^X(8_.(9JH(9KH\
(>b((>c((>cH(>cb(>cd(>d<(E8((E9=(E9>(E:E(E:F(E:H(E:J(E:K(E:M(E:O(E:Q(E:U(E:V(E:c(E:d(E:e(E:f\
(E;,(E;-(E<.(E</(E<3(E<5(E<=(E<>(E<E(E<F(E<c(E<d(E<h(E=((E=-(E=.(E=/(E=2(E=9(E=:(EBN(EBP(EC)\
(EC*(ECC(ECD(ECd(ECe(ED=(ED>(ED^(ED_(EE7(EE8(EEW(EEX(EF1(EF2(EFQ(EFR(EG+(EG,(EG4(Ee((Ee2(Ee3\
(EeG(EeM(EeS(F(X(F)V(FL((FM,(G,X(G-2(G-8(G-R(G-X(G.2";

/// What does not end a word for the final sigma.
pub(crate) const CASE_IGNORABLE: &str = "\
((*P((*Q((*U((*V((*W((*X((*]((*^((*`((*b((2X((5X((5]((5_((5c((5d((6,((6.((6/((60((:+((:2((=A\
((=B((=G((=H((>9((>g((>h((?(((?)((?+((?,((?.((?/((?0((?]((?^((@(((@.((@8((@C((@D((@E((A(((A)\
((A3((AH((AX((AY((C>((CF((CG((CQ((CR((CV((D7((D8((D9((D:((DX((E3((FN((FY((GS((G_((Gc((Gd((Gf\
((Gg((H>((HV((IA((ID((J0((J1((J8((J:((J?((JH((K1((L+((Lc((Ld((Le((Lf((M)((M1((M5((M6((M9((M@\
((MJ((ML((MY((MZ((N)((N*((Ne((Nf((O)((O-((O5((O6((OJ((OL((Og((Oh((P)((P+((Pe((Pf((Q)((Q+((Q/\
((Q1((Q3((Q6((Q9((Q:((QX((QZ((Q^((Q_((R)((R+((Re((Rf((S)((S.((S/((S1((S5((S6((SJ((SL((Sc((T(\
((T)((T*((Te((Tf((Th((U(((U)((U-((U5((U6((U=((U?((UJ((UL((V*((V+((W(((W)((W5((W6((X(((X)((X,\
((X-((Xe((Xf((Xg((Y)((Y.((Y1((Y2((Y6((Y=((Y?((YJ((YL((Z)((Z*((Ze((Zf((Zh(([((([.(([/(([4(([6\
(([J(([L((](((]*((]d((]f((^)((^-((^5((^6((^J((^L((_)((_*((`2((`3((`:((`=((`>((`?((aY((aZ((a]\
((ad((b.((b7((cY((cZ((c]((cf((d.((d/((d0((d7((e@((eB((e^((e_((e`((ea((eb((ec((fY((fh((g(((g-\
((g.((g0((g5((g@((gA((gf((h.((h/()(U()(Y()(Z()(a()(b()(d()(f()(h())@())B())F())I())Y())^()**\
()*+()*-()*/()*5()*6()*E()*F()+e()+f()5E()5H()D:()D=()DZ()D]()E:()E<()EZ()E]()F]()F_()F`()Fg\
()G.()G/()G1()G<()G?()G@()GE()GF()H3()H8()I+()I,()J-()J/()JQ()JR()LH()LK()LO()LQ()LZ()L[()Lb\
()Le()P?()PA()PC()PD()Q>()Q?()Q@()QG()QH()QI()QJ()QK()QM()QU()Q[()Qf()Qh()R(()RO()RP()RX()SF\
()SH()ST()T(()T,()T]()T^()T_()Td()Te()Tf()U*()U+()US()U]()V(()V*()VJ()VN()VP()VR()VS()VV()WN\
()WO()WP()WR()WU()WV()WW()WZ()XT()X]()X_()Xa()Ya()Yg()[8()[;()[<()[I()[J()[Q()[U()[V()[]()[^\
()[a()[c()]T()^S()^a()^b()_C()a(()gf()gg()gh()h*()h5()h8()hE()hH()hU()hX()hf()hh(*(3(*(8(*(@\
(*(B(*(L(*(M(*(O(*(P(*(R(*(W(*)H(*)M(*)N(*)X(*)Y(*)Z(*)h(**((**8(**E(*+8(*+Y(*Ye(*Yg(*[W(*[Z\
(*^W(*^X(*^h(*_((*`H(*a((*aW(*aX(+(-(+(.(+(R(+(V(+(Y(+(_(+(d(+(e(+*A(+*G(++e(++h(2(=(2(>(2;a\
(2;g(2@4(2@5(2AW(2A[(2A](2Ag(2Ah(2B((2BD(2BH(2CX(2CZ(2D((2DJ(2EX(2EY(2F0(2F3(2GY(2G^(2Ga(2Gc\
(2H*(2H+(2H.(2H/(2H3(2H4(2HM(2HO(2HT(2HU(2K,(2K.(2KH(2KZ(2Kh(2L((2LN(2LV(2M/(2M:(2N((2N+(2N[\
(2N](2N_(2Nc(2Ne(2Ng(2O7(2O8(2OM(2OO(2PQ(2PW(2PY(2P[(2P^(2P`(2Q+(2Q,(2Q4(2Q5(2QX(2QY(2Qe(2Qf\
(2RX(2RY(2RZ(2R^(2R`(2Rb(2Rg(2S((2S)(2S*(2SE(2SF(2ST(2SV(2S[(2S^(2S_(2S`(2UC(2UH(2UQ(2UT(2WM\
(2WN(2WP(2WQ(2WU(2WV(7TF(7TG(7VZ(7W+(7a((7a8(7a;(7a<(7aH(7aX(7b:(7b;(7b=(7b>(7dh(7e((7e/(7e0\
(7e6(7e7(7eB(7eC(7eg(7eh(7f((7f)(7fX(7fY(7gF(7gH(7hK(7hL(7hb(7he(8/f(8/g(83H(83I(85_(85d(8F(\
(8F.(8F/(8FY(8FZ(8Fd(8P)(8P,(8P-(8P/(8P4(8P8(8Pa(8Pd(8Ph(8Q((8SM(8SO(8]L(8]P(8^6(8^7(8^Q(8^V\
(8^W(8^X(8cS(8cU(8d-(8d.(8dc(8e((8f.(8f9(8g*(8g.(9()(9(*(9(a(9)/(9)X(9)Y(9)[(9)^(9)h(9**(9*[\
(9*`(9*b(9*d(9*f(9*g(9+*(9++(9+5(9+6(9,((9,+(9,O(9,T(9,U(9,^(9-[(9-](9.((9.*(9._(9.h(9/1(9/5\
(9/7(9/8(90W(90Z(90](90^(90_(90a(90g(90h(91)(91*(93G(93H(93K(93S(94((94*(94d(94f(95((95)(95N\
(95U(95X(95^(96d(97)(976(977(978(979(97:(97;(97I(97K(98a(99((99*(99-(99.(99/(99F(99G(9:[(9:b\
(9:c(9:d(9:h(9;)(9;*(9;,(9>Z(9>_(9>e(9>g(9>h(9?)(9?D(9?F(9@[(9@d(9@f(9@g(9@h(9A)(9BS(9BT(9BU\
(9BV(9BX(9B_(9B`(9Ba(9DE(9DF(9DG(9DH(9DJ(9DN(9DO(9DT(9HW(9Ha(9Hb(9Hd(9Ld(9Lf(9Lg(9Lh(9M+(9M,\
(9O<(9O@(9OB(9OD(9OH(9OI(9P)(9P3(9P[(9Pb(9Pd(9Ph(9Q/(9Q0(9Q9(9Q?(9QA(9QD(9R2(9R?(9R@(9RB(9UH\
(9UI(9UJ(9UM(9UN(9UO(9XX(9X`(9Xa(9Xg(9Xh(9Y((9Z:(9ZP(9ZR(9ZY(9ZZ(9Z](9Z^(9Z`(9]Y(9]`(9]c(9]d\
(9]e(9]g(9]h(9^.(9^/(9^0(9_8(9_:(9_=(9_>(9_?(9_@(9`A(9`B(9d[(9d^(9e((9e*(9e_(9ed(9f((9f)(9f*\
(9f+(9fB(9fC(;8X(;9)(;9/(;9>(>,F(>,R(>,U(>,X(>SX(>S^(>TX(>T`(>U((>U,(>^((>^+(>^S(>^U(>f7(>f8\
(>g7(>gH(>hH(>hJ(>hK(>hM(>hZ(>h](BhX(Bh](Bh^(Bhe(Bhf(Bhh(CZE(CZG(CZH(CZL(De((DeV(DeX(Df/(E-O\
(E-R(E-[(E.+(E.-(E.4(E.R(E.V(E1*(E1-(EP((EP`(EPd(EQU(EQ^(EQ_(ER,(ER-(ERC(ERH(ERI(ERX(F(((F(/\
(F(0(F(A(F(C(F(J(F(K(F(M(F(N(F(S(F(X(F)V(F*7(F*8(F,X(F,g(F2V(F2W(F3T(F3X(F;S(F;X(F?V(F?X(FCK\
(FCL(FCN(FCO(FCV(FCX(FC^(FC_(FCh(FD((FK8(FK?(FM,(FM4(G7d(G8(+H()+H(*+H(H+H*(+H,(+H/X";

/// To lower case: first, last, step, distance.
pub(crate) const TO_LOWERCASE: &str = "\
((+(((+>)0((H((+@((+F)0((H((,(((,V*0(()((,Z((,_*0(()((,b((-/*0(()((-2((-_*0(()((-a((-a)/hg/(\
(-b((-f*0(()((.)((.))0(+:((.*((.,*0(()((..((..)0(+6((./((./)0(()((.1((.2)0(+5((.3((.3)0(()((\
.6((.6)0()7((.7((.7)0(+2((.8((.8)0(+3((.9((.9)0(()((.;((.;)0(+5((.<((.<)0(+7((.>((.>)0(+;((.\
?((.?)0(+9((.@((.@)0(()((.D((.D)0(+;((.E((.E)0(+=((.G((.G)0(+>((.H((.L*0(()((.N((.N)0(+B((.O\
((.O)0(()((.Q((.Q)0(+B((.T((.T)0(()((.V((.V)0(+B((.W((.W)0(()((.Y((.Z)0(+A((.[((.^*0(()((.`(\
(.`)0(+C((.a((.a)0(()((.e((.e)0(()((/,((/,)0((*((/-((/-)0(()((//((//)0((*((/0((/0)0(()((/2((\
/2)0((*((/3((/C*0(()((/F((/V*0(()((/Y((/Y)0((*((/Z((/]*0(()((/_((/_)/hgG((/`((/`)/hh0((/a((0\
F*0(()((0H((0H)/hfg((0J((0Z*0(()((0c((0c)0*PS((0d((0d)0(()((0f((0f)/hfE((0g((0g)0*PP((1)((1)\
)0(()((1+((1+)/hef((1,((1,)0()-((1-((1-)0()/((1.((16*0(()((5X((5Z*0(()((5_((5_)0(()((5h((5h)\
0()]((6.((6.)0((N((60((62)0((M((64((64)0()(((66((67)0((h((69((6I)0((H((6K((6S)0((H((77((77)0\
((0((7@((7V*0(()((7]((7])/hh,((7`((7`)0(()((7b((7b)/hhb((7c((7c)0(()((7f((7h)/hfg((8(((87)0(\
)8((88((8W)0((H((9H((:(*0(()((:2((:g*0(()((;(((;()0((7((;)((;5*0(()((;8((<V*0(()((<Y((=>)0((\
X()*H()+-)0)YH()+/()+/)0)YH()+5()+5)0)YH()6H()7W)01G8()7X()7^)0((0()Z1()Z1)0(()()Z8()Zc)/h9(\
()Zf()Zh)/h9(()a(()c<*0(()()cF()cF)/g1)()cH()dg*0(()()e0()e7)/hha()e@()eE)/hha()eP()eW)/hha(\
)ea()eh)/hha()f0()f5)/hha()fA()fG*/hha()fP()fW)/hha()g0()g7)/hha()g@()gG)/hha()gP()gW)/hha()\
ga()gb)/hha()gc()gd)/hg_()ge()ge)/hh`()h0()h3)/hgR()h4()h4)/hh`()h@()hA)/hha()hB()hC)/hgD()h\
P()hQ)/hha()hR()hS)/hg8()hT()hT)/hhb()ha()hb)/hg(()hc()hd)/hg*()he()he)/hh`(*,N(*,N)/g2K(*,R\
(*,R)/ff)(*,S(*,S)/fgc(*,Z(*,Z)0((D(*-H(*-W)0((8(*.+(*.+)0(()(*:_(*;7)0((B(*X((*XW)0((X(*YH(\
*YH)0(()(*YJ(*YJ)/f@1(*YK(*YK)/h,B(*YL(*YL)/f@A(*YO(*YS*0(()(*YU(*YU)/f?L(*YV(*YV)/f@+(*YW(*\
YW)/f?I(*YX(*YX)/f?J(*YZ(*YZ)0(()(*Y^(*Y^)0(()(*Yg(*Yh)/f?)(*Z((*[J*0(()(*[S(*[U*0(()(*[Z(*[\
Z)0(()(2A((2AT*0(()(2B((2BB*0(()(2DJ(2DV*0(()(2DZ(2EV*0(()(2Eb(2Ed*0(()(2Ef(2Ef)/`?e(2Eg(2F.\
*0(()(2F3(2F3)0(()(2F5(2F5)/^S@(2F8(2F:*0(()(2F>(2FP*0(()(2FR(2FR)/^Re(2FS(2FS)/^RY(2FT(2FT)\
/^R^(2FU(2FU)/^Rh(2FV(2FV)/^Re(2FX(2FX)/^SV(2FY(2FY)/^S>(2FZ(2FZ)/^SS(2F[(2F[)0(6H(2F](2G**0\
(()(2G,(2G,)/hh8(2G-(2G-)/^Rf(2G.(2G.)/`?0(2G/(2G1*0(()(2G3(2G3)/^RA(2G4(2GB*0(()(2GD(2GD)/^\
Nh(2G^(2G^)0(()(7eI(7ec)0((H(88((88O)0((P(8:X(8;;)0((P(8=X(8=c)0((O(8=e(8>2)0((O(8>4(8>:)0((\
O(8><(8>=)0((O(8Z((8ZZ)0()((8^8(8^M)0((H(9JH(9Jh)0((H(>b((>bG)0((H(>cH(>ca)0((C(FL((FLI)0((J";

/// To upper case: first, last, step, distance.
pub(crate) const TO_UPPERCASE: &str = "\
((*^((*^)0(3O((+H((+_)/hhH((+a((+g)/hhH((+h((+h)0()b((,)((,W*/hhh((,Y((,Y)/he@((,[((,`*/hhh(\
(,c((-0*/hhh((-3((-`*/hhh((-c((-g*/hhh((-h((-h)/hd<((.(((.()0(++((.+((.-*/hhh((.0((.0)/hhh((\
.4((.4)/hhh((.:((.:)/hhh((.=((.=)0()I((.A((.A)/hhh((.B((.B)0(*K((.C((.C)02A)((.F((.F)0(**((.\
I((.M*/hhh((.P((.P)/hhh((.U((.U)/hhh((.X((.X)/hhh((.]((._*/hhh((.b((.b)/hhh((.f((.f)/hhh((.h\
((.h)0((a((/-((/-)/hhh((/.((/.)/hhg((/0((/0)/hhh((/1((/1)/hhg((/3((/3)/hhh((/4((/4)/hhg((/6(\
(/D*/hhh((/E((/E)/hgY((/G((/W*/hhh((/Z((/Z)/hhh((/[((/[)/hhg((/^((/^)/hhh((/b((0G*/hhh((0K((\
0[*/hhh((0e((0e)/hhh((0h((1()0*Ph((1*((1*)/hhh((1/((17*/hhh((18((18)0*PG((19((19)0*PD((1:((1\
:)0*PF((1;((1;)/heV((1<((1<)/heZ((1>((1?)/he[((1A((1A)/he_((1C((1C)/he^((1D((1D)02=7((1H((1H\
)/he[((1I((1I)02=3((1K((1K)/heY((1L((1L)02=O((1M((1M)02<P((1N((1N)02=,((1P((1P)/heW((1Q((1Q)\
/heU((1R((1R)02=,((1S((1S)0*O`((1T((1T)02=)((1W((1W)/heU((1Y((1Y)0*Of((1Z((1Z)/heS((1^((1^)/\
heR((1f((1f)0*OO((2(((2()/heN((2*((2*)02=+((2+((2+)/heN((2/((2/)02<R((20((20)/heN((21((21)/h\
gd((22((23)/heO((24((24)/hgb((2:((2:)/heM((2E((2E)02<=((2F((2F)02<:((5-((5-)0()<((5Y((5[*/hh\
h((5`((5`)/hhh((5d((5f)0(**((6T((6T)/hhB((6U((6W)/hhC((6Y((7))/hhH((7*((7*)/hhI((7+((73)/hhH\
((74((74)/hh(((75((76)/hh)((78((78)/hh*((79((79)/hh/((7=((7=)/hh9((7>((7>)/hh2((7?((7?)/hha(\
(7A((7W*/hhh((7X((7X)/hgR((7Y((7Y)/hgX((7Z((7Z)0((/((7[((7[)/hg4((7^((7^)/hgH((7a((7a)/hhh((\
7d((7d)/hhh((8X((97)/hhH((98((9G)/hgX((9I((:)*/hhh((:3((:h*/hhh((;*((;6*/hhh((;7((;7)/hhY((;\
9((<W*/hhh((=I((>.)/hh8()+8()+c)0(W(()+f()+h)0(W(()7a()7f)/hha()Z(()Z()/gF:()Z)()Z))/gF;()Z*\
()Z*)/gFD()Z+()Z,)/gFF()Z-()Z-)/gFE()Z.()Z.)/gFL()Z/()Z/)/gGC()Z0()Z0)00O*()Z2()Z2)/hhh()^b(\
)^b)00P,()^f()^f)0(dN()_6()_6)00Pa()a)()c=*/hhh()cC()cC)/hh-()cI()dh*/hhh()e(()e/)0((0()e8()\
e=)0((0()eH()eO)0((0()eX()e`)0((0()f(()f-)0((0()f9()f?*0((0()fH()fO)0((0()fX()fY)0()2()fZ()f\
^)0()>()f_()f`)0()L()fa()fb)0(*(()fc()fd)0()X()fe()ff)0()g()gX()gY)0((0()gg()gg)/g7C()h8()h9\
)0((0()hH()hI)0((0()hM()hM)0((/(*-6(*-6)/hhL(*-X(*-h)/hhX(*.,(*.,)/hhh(*;8(*;Q)/hhN(*XX(*YG)\
/hh8(*YI(*YI)/hhh(*YM(*YM)/f?=(*YN(*YN)/f?@(*YP(*YT*/hhh(*Y[(*Y[)/hhh(*Y_(*Y_)/hhh(*Z)(*[K*/\
hhh(*[T(*[V*/hhh(*[[(*[[)/hhh(*]((*]M)/g6H(*]O(*]O)/g6H(*]U(*]U)/g6H(2A)(2AU*/hhh(2B)(2BC*/h\
hh(2DK(2DW*/hhh(2D[(2EW*/hhh(2Ec(2Ee*/hhh(2Eh(2F/*/hhh(2F4(2F4)/hhh(2F9(2F;*/hhh(2F<(2F<)0((\
X(2F?(2FQ*/hhh(2F^(2G+*/hhh(2G0(2G2*/hhh(2G5(2GC*/hhh(2G_(2G_)/hhh(2U;(2U;)/hYH(2UX(2Vh)/_HX\
(7f)(7fB)/hhH(88P(897)/hh@(8;@(8;d)/hh@(8>?(8>I)/hhA(8>K(8>Y)/hhA(8>[(8>b)/hhA(8>d(8>e)/hhA(\
8[((8[Z)/hh((8^X(8_-)/hhH(9K((9KG)/hhH(>bH(>bh)/hhH(>cd(>d;)/hhM(FLJ(FM+)/hhF";

/// To upper case where that is several characters.
const SPECIAL_UPPERCASE: &str = "\
((+G(();(();((((((-1((2e(()6((((((/X(()2((44((((((68((6A((40((4)((6X((6M((40((4)((>/((<^((=:\
((((()c>(()0((4Y((((()c?(()<((40((((()c@(()?((42((((()cA(()A((42((((()cB(())((2g((((()f8((6M\
((4;((((()f:((6M((4;((4(()f<((6M((4;((4)()f>((6M((4;((5*()g(()e0((6A((((()g)()e1((6A((((()g*\
()e2((6A((((()g+()e3((6A((((()g,()e4((6A((((()g-()e5((6A((((()g.()e6((6A((((()g/()e7((6A((((\
()g0()e0((6A((((()g1()e1((6A((((()g2()e2((6A((((()g3()e3((6A((((()g4()e4((6A((((()g5()e5((6A\
((((()g6()e6((6A((((()g7()e7((6A((((()g8()eP((6A((((()g9()eQ((6A((((()g:()eR((6A((((()g;()eS\
((6A((((()g<()eT((6A((((()g=()eU((6A((((()g>()eV((6A((((()g?()eW((6A((((()g@()eP((6A((((()gA\
()eQ((6A((((()gB()eR((6A((((()gC()eS((6A((((()gD()eT((6A((((()gE()eU((6A((((()gF()eV((6A((((\
()gG()eW((6A((((()gH()fP((6A((((()gI()fQ((6A((((()gJ()fR((6A((((()gK()fS((6A((((()gL()fT((6A\
((((()gM()fU((6A((((()gN()fV((6A((((()gO()fW((6A((((()gP()fP((6A((((()gQ()fQ((6A((((()gR()fR\
((6A((((()gS()fS((6A((((()gT()fT((6A((((()gU()fU((6A((((()gV()fV((6A((((()gW()fW((6A((((()gZ\
()gc((6A((((()g[((69((6A((((()g]((6.((6A((((()g_((69((5*((((()g`((69((5*((6A()ge((69((6A((((\
()h*()h2((6A((((()h+((6?((6A((((()h,((61((6A((((()h.((6?((5*((((()h/((6?((5*((6A()h4((6?((6A\
((((()h:((6A((40((4(()h;((6A((40((4)()h>((6A((5*((((()h?((6A((40((5*()hJ((6M((40((4(()hK((6M\
((40((4)()hL((6I((4;((((()hN((6M((5*((((()hO((6M((40((5*()hZ()hc((6A((((()h[((6Q((6A((((()h]\
((67((6A((((()h_((6Q((5*((((()h`((6Q((5*((6A()he((6Q((6A(((((7T((().(().(((((7T)(().(()1((((\
(7T*(().(()4(((((7T+(().(().(()1(7T,(().(().(()4(7T-(();(()<(((((7T.(();(()<(((((7T;((=,((=.\
(((((7T<((=,((<^(((((7T=((=,((<d(((((7T>((=6((=.(((((7T?((=,((<f((((";
