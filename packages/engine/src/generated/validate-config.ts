// Made from rules/schema/config.schema.json by `pnpm generate`; edit that instead.
// @ts-nocheck
import type { SchemaValidator } from '@reportlint/packs'
import type { RawConfig } from '../config.ts'

export const validateConfig: SchemaValidator<RawConfig> = validate20
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://reportlint.dev/schema/config.schema.json","type":"object","additionalProperties":false,"properties":{"pack":{"type":"string","pattern":"\\S","default":"auto","examples":["auto","ofsted/joint-area-review"]},"reports":{"type":"array","items":{"type":"string","pattern":"\\S"},"default":[],"examples":[["reports/**/*.md"]]},"packs":{"type":"array","items":{"type":"string","pattern":"\\S"},"default":[],"examples":[["packs/our-framework.yaml"]]},"rules":{"type":"object","additionalProperties":false,"default":{},"properties":{"abbreviation-redefined":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"abbreviation-undefined":{"default":"warning","anyOf":[{"enum":["error","warning","info","off"],"default":"warning"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"warning"},"allow":{"type":"array","items":{"type":"string","pattern":"\\S"},"default":[]}}}]},"contents-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-aggregate":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-count-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"},"synonyms":{"type":"array","items":{"type":"string","pattern":"\\S"},"default":[]}}}]},"grade-missing":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-number-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-off-scale":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"grade-table-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]},"name-variant":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"},"allow":{"type":"array","items":{"type":"string","pattern":"\\S"},"default":[]}}}]},"quantity-mismatch":{"default":"error","anyOf":[{"enum":["error","warning","info","off"],"default":"error"},{"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","info","off"],"default":"error"}}}]}}}}};
const pattern4 = new RegExp("\\S", "u");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://reportlint.dev/schema/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "pack") || (key0 === "reports")) || (key0 === "packs")) || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.pack !== undefined){
let data0 = data.pack;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.pack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.type,parentSchema:schema31.properties.pack,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reports !== undefined){
let data1 = data.reports;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.reports.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reports.items.type,parentSchema:schema31.properties.reports.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.reports.type,parentSchema:schema31.properties.reports,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.packs !== undefined){
let data3 = data.packs;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err6 = {instancePath:instancePath+"/packs/" + i1,schemaPath:"#/properties/packs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.packs.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/packs/" + i1,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.packs.items.type,parentSchema:schema31.properties.packs.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.packs.type,parentSchema:schema31.properties.packs,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(func1.call(schema31.properties.rules.properties, key1))){
const err9 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5["abbreviation-redefined"] !== undefined){
let data6 = data5["abbreviation-redefined"];
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(!((((data6 === "error") || (data6 === "warning")) || (data6 === "info")) || (data6 === "off"))){
const err10 = {instancePath:instancePath+"/rules/abbreviation-redefined",schemaPath:"#/properties/rules/properties/abbreviation-redefined/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["abbreviation-redefined"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid6 = valid6 || _valid0;
const _errs18 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(key2 === "level")){
const err11 = {instancePath:instancePath+"/rules/abbreviation-redefined",schemaPath:"#/properties/rules/properties/abbreviation-redefined/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.level !== undefined){
let data7 = data6.level;
if(!((((data7 === "error") || (data7 === "warning")) || (data7 === "info")) || (data7 === "off"))){
const err12 = {instancePath:instancePath+"/rules/abbreviation-redefined/level",schemaPath:"#/properties/rules/properties/abbreviation-redefined/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1].properties.level,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/rules/abbreviation-redefined",schemaPath:"#/properties/rules/properties/abbreviation-redefined/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err14 = {instancePath:instancePath+"/rules/abbreviation-redefined",schemaPath:"#/properties/rules/properties/abbreviation-redefined/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["abbreviation-redefined"].anyOf,parentSchema:schema31.properties.rules.properties["abbreviation-redefined"],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data5["abbreviation-undefined"] !== undefined){
let data8 = data5["abbreviation-undefined"];
const _errs23 = errors;
let valid8 = false;
const _errs24 = errors;
if(!((((data8 === "error") || (data8 === "warning")) || (data8 === "info")) || (data8 === "off"))){
const err15 = {instancePath:instancePath+"/rules/abbreviation-undefined",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["abbreviation-undefined"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid8 = valid8 || _valid1;
const _errs25 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "level") || (key3 === "allow"))){
const err16 = {instancePath:instancePath+"/rules/abbreviation-undefined",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.level !== undefined){
let data9 = data8.level;
if(!((((data9 === "error") || (data9 === "warning")) || (data9 === "info")) || (data9 === "off"))){
const err17 = {instancePath:instancePath+"/rules/abbreviation-undefined/level",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.level,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.allow !== undefined){
let data10 = data8.allow;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err18 = {instancePath:instancePath+"/rules/abbreviation-undefined/allow/" + i2,schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.allow.items,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/rules/abbreviation-undefined/allow/" + i2,schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.allow.items.type,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.allow.items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/rules/abbreviation-undefined/allow",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.allow.type,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].properties.allow,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/rules/abbreviation-undefined",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err22 = {instancePath:instancePath+"/rules/abbreviation-undefined",schemaPath:"#/properties/rules/properties/abbreviation-undefined/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["abbreviation-undefined"].anyOf,parentSchema:schema31.properties.rules.properties["abbreviation-undefined"],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data5["contents-mismatch"] !== undefined){
let data12 = data5["contents-mismatch"];
const _errs34 = errors;
let valid12 = false;
const _errs35 = errors;
if(!((((data12 === "error") || (data12 === "warning")) || (data12 === "info")) || (data12 === "off"))){
const err23 = {instancePath:instancePath+"/rules/contents-mismatch",schemaPath:"#/properties/rules/properties/contents-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["contents-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["contents-mismatch"].anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid12 = valid12 || _valid2;
const _errs36 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!(key4 === "level")){
const err24 = {instancePath:instancePath+"/rules/contents-mismatch",schemaPath:"#/properties/rules/properties/contents-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["contents-mismatch"].anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(!((((data13 === "error") || (data13 === "warning")) || (data13 === "info")) || (data13 === "off"))){
const err25 = {instancePath:instancePath+"/rules/contents-mismatch/level",schemaPath:"#/properties/rules/properties/contents-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["contents-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["contents-mismatch"].anyOf[1].properties.level,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules/contents-mismatch",schemaPath:"#/properties/rules/properties/contents-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["contents-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["contents-mismatch"].anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err27 = {instancePath:instancePath+"/rules/contents-mismatch",schemaPath:"#/properties/rules/properties/contents-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["contents-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["contents-mismatch"],data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-aggregate"] !== undefined){
let data14 = data5["grade-aggregate"];
const _errs41 = errors;
let valid14 = false;
const _errs42 = errors;
if(!((((data14 === "error") || (data14 === "warning")) || (data14 === "info")) || (data14 === "off"))){
const err28 = {instancePath:instancePath+"/rules/grade-aggregate",schemaPath:"#/properties/rules/properties/grade-aggregate/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-aggregate"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-aggregate"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-aggregate"].anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid14 = valid14 || _valid3;
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(key5 === "level")){
const err29 = {instancePath:instancePath+"/rules/grade-aggregate",schemaPath:"#/properties/rules/properties/grade-aggregate/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-aggregate"].anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.level !== undefined){
let data15 = data14.level;
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err30 = {instancePath:instancePath+"/rules/grade-aggregate/level",schemaPath:"#/properties/rules/properties/grade-aggregate/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-aggregate"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-aggregate"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-aggregate"].anyOf[1].properties.level,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/rules/grade-aggregate",schemaPath:"#/properties/rules/properties/grade-aggregate/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-aggregate"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-aggregate"].anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const err32 = {instancePath:instancePath+"/rules/grade-aggregate",schemaPath:"#/properties/rules/properties/grade-aggregate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-aggregate"].anyOf,parentSchema:schema31.properties.rules.properties["grade-aggregate"],data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-count-mismatch"] !== undefined){
let data16 = data5["grade-count-mismatch"];
const _errs48 = errors;
let valid16 = false;
const _errs49 = errors;
if(!((((data16 === "error") || (data16 === "warning")) || (data16 === "info")) || (data16 === "off"))){
const err33 = {instancePath:instancePath+"/rules/grade-count-mismatch",schemaPath:"#/properties/rules/properties/grade-count-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-count-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid16 = valid16 || _valid4;
const _errs50 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(key6 === "level")){
const err34 = {instancePath:instancePath+"/rules/grade-count-mismatch",schemaPath:"#/properties/rules/properties/grade-count-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.level !== undefined){
let data17 = data16.level;
if(!((((data17 === "error") || (data17 === "warning")) || (data17 === "info")) || (data17 === "off"))){
const err35 = {instancePath:instancePath+"/rules/grade-count-mismatch/level",schemaPath:"#/properties/rules/properties/grade-count-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1].properties.level,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/rules/grade-count-mismatch",schemaPath:"#/properties/rules/properties/grade-count-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf[1],data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const err37 = {instancePath:instancePath+"/rules/grade-count-mismatch",schemaPath:"#/properties/rules/properties/grade-count-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-count-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["grade-count-mismatch"],data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-mismatch"] !== undefined){
let data18 = data5["grade-mismatch"];
const _errs55 = errors;
let valid18 = false;
const _errs56 = errors;
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err38 = {instancePath:instancePath+"/rules/grade-mismatch",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid18 = valid18 || _valid5;
const _errs57 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(!((key7 === "level") || (key7 === "synonyms"))){
const err39 = {instancePath:instancePath+"/rules/grade-mismatch",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.level !== undefined){
let data19 = data18.level;
if(!((((data19 === "error") || (data19 === "warning")) || (data19 === "info")) || (data19 === "off"))){
const err40 = {instancePath:instancePath+"/rules/grade-mismatch/level",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.level,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.synonyms !== undefined){
let data20 = data18.synonyms;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err41 = {instancePath:instancePath+"/rules/grade-mismatch/synonyms/" + i3,schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/properties/synonyms/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.synonyms.items,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rules/grade-mismatch/synonyms/" + i3,schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/properties/synonyms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.synonyms.items.type,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.synonyms.items,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rules/grade-mismatch/synonyms",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/properties/synonyms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.synonyms.type,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].properties.synonyms,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/rules/grade-mismatch",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-mismatch"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const err45 = {instancePath:instancePath+"/rules/grade-mismatch",schemaPath:"#/properties/rules/properties/grade-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["grade-mismatch"],data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-missing"] !== undefined){
let data22 = data5["grade-missing"];
const _errs66 = errors;
let valid22 = false;
const _errs67 = errors;
if(!((((data22 === "error") || (data22 === "warning")) || (data22 === "info")) || (data22 === "off"))){
const err46 = {instancePath:instancePath+"/rules/grade-missing",schemaPath:"#/properties/rules/properties/grade-missing/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-missing"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-missing"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-missing"].anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid22 = valid22 || _valid6;
const _errs68 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
if(!(key8 === "level")){
const err47 = {instancePath:instancePath+"/rules/grade-missing",schemaPath:"#/properties/rules/properties/grade-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-missing"].anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.level !== undefined){
let data23 = data22.level;
if(!((((data23 === "error") || (data23 === "warning")) || (data23 === "info")) || (data23 === "off"))){
const err48 = {instancePath:instancePath+"/rules/grade-missing/level",schemaPath:"#/properties/rules/properties/grade-missing/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-missing"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-missing"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-missing"].anyOf[1].properties.level,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rules/grade-missing",schemaPath:"#/properties/rules/properties/grade-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-missing"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-missing"].anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs68 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const err50 = {instancePath:instancePath+"/rules/grade-missing",schemaPath:"#/properties/rules/properties/grade-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-missing"].anyOf,parentSchema:schema31.properties.rules.properties["grade-missing"],data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-number-mismatch"] !== undefined){
let data24 = data5["grade-number-mismatch"];
const _errs73 = errors;
let valid24 = false;
const _errs74 = errors;
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))){
const err51 = {instancePath:instancePath+"/rules/grade-number-mismatch",schemaPath:"#/properties/rules/properties/grade-number-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-number-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs74 === errors;
valid24 = valid24 || _valid7;
const _errs75 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
if(!(key9 === "level")){
const err52 = {instancePath:instancePath+"/rules/grade-number-mismatch",schemaPath:"#/properties/rules/properties/grade-number-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.level !== undefined){
let data25 = data24.level;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))){
const err53 = {instancePath:instancePath+"/rules/grade-number-mismatch/level",schemaPath:"#/properties/rules/properties/grade-number-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1].properties.level,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/rules/grade-number-mismatch",schemaPath:"#/properties/rules/properties/grade-number-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid7 = _errs75 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const err55 = {instancePath:instancePath+"/rules/grade-number-mismatch",schemaPath:"#/properties/rules/properties/grade-number-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-number-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["grade-number-mismatch"],data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-off-scale"] !== undefined){
let data26 = data5["grade-off-scale"];
const _errs80 = errors;
let valid26 = false;
const _errs81 = errors;
if(!((((data26 === "error") || (data26 === "warning")) || (data26 === "info")) || (data26 === "off"))){
const err56 = {instancePath:instancePath+"/rules/grade-off-scale",schemaPath:"#/properties/rules/properties/grade-off-scale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-off-scale"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-off-scale"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-off-scale"].anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs81 === errors;
valid26 = valid26 || _valid8;
const _errs82 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
if(!(key10 === "level")){
const err57 = {instancePath:instancePath+"/rules/grade-off-scale",schemaPath:"#/properties/rules/properties/grade-off-scale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-off-scale"].anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.level !== undefined){
let data27 = data26.level;
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
const err58 = {instancePath:instancePath+"/rules/grade-off-scale/level",schemaPath:"#/properties/rules/properties/grade-off-scale/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-off-scale"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-off-scale"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-off-scale"].anyOf[1].properties.level,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/rules/grade-off-scale",schemaPath:"#/properties/rules/properties/grade-off-scale/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-off-scale"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-off-scale"].anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs82 === errors;
valid26 = valid26 || _valid8;
if(!valid26){
const err60 = {instancePath:instancePath+"/rules/grade-off-scale",schemaPath:"#/properties/rules/properties/grade-off-scale/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-off-scale"].anyOf,parentSchema:schema31.properties.rules.properties["grade-off-scale"],data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data5["grade-table-mismatch"] !== undefined){
let data28 = data5["grade-table-mismatch"];
const _errs87 = errors;
let valid28 = false;
const _errs88 = errors;
if(!((((data28 === "error") || (data28 === "warning")) || (data28 === "info")) || (data28 === "off"))){
const err61 = {instancePath:instancePath+"/rules/grade-table-mismatch",schemaPath:"#/properties/rules/properties/grade-table-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-table-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid9 = _errs88 === errors;
valid28 = valid28 || _valid9;
const _errs89 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key11 in data28){
if(!(key11 === "level")){
const err62 = {instancePath:instancePath+"/rules/grade-table-mismatch",schemaPath:"#/properties/rules/properties/grade-table-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.level !== undefined){
let data29 = data28.level;
if(!((((data29 === "error") || (data29 === "warning")) || (data29 === "info")) || (data29 === "off"))){
const err63 = {instancePath:instancePath+"/rules/grade-table-mismatch/level",schemaPath:"#/properties/rules/properties/grade-table-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1].properties.level,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/rules/grade-table-mismatch",schemaPath:"#/properties/rules/properties/grade-table-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid9 = _errs89 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const err65 = {instancePath:instancePath+"/rules/grade-table-mismatch",schemaPath:"#/properties/rules/properties/grade-table-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["grade-table-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["grade-table-mismatch"],data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data5["name-variant"] !== undefined){
let data30 = data5["name-variant"];
const _errs94 = errors;
let valid30 = false;
const _errs95 = errors;
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
const err66 = {instancePath:instancePath+"/rules/name-variant",schemaPath:"#/properties/rules/properties/name-variant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["name-variant"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["name-variant"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[0],data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid10 = _errs95 === errors;
valid30 = valid30 || _valid10;
const _errs96 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key12 in data30){
if(!((key12 === "level") || (key12 === "allow"))){
const err67 = {instancePath:instancePath+"/rules/name-variant",schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1],data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.level !== undefined){
let data31 = data30.level;
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "info")) || (data31 === "off"))){
const err68 = {instancePath:instancePath+"/rules/name-variant/level",schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["name-variant"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.level,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data30.allow !== undefined){
let data32 = data30.allow;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err69 = {instancePath:instancePath+"/rules/name-variant/allow/" + i4,schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.allow.items,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/rules/name-variant/allow/" + i4,schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.allow.items.type,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.allow.items,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/rules/name-variant/allow",schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.allow.type,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1].properties.allow,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/rules/name-variant",schemaPath:"#/properties/rules/properties/name-variant/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["name-variant"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["name-variant"].anyOf[1],data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs96 === errors;
valid30 = valid30 || _valid10;
if(!valid30){
const err73 = {instancePath:instancePath+"/rules/name-variant",schemaPath:"#/properties/rules/properties/name-variant/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["name-variant"].anyOf,parentSchema:schema31.properties.rules.properties["name-variant"],data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data5["quantity-mismatch"] !== undefined){
let data34 = data5["quantity-mismatch"];
const _errs105 = errors;
let valid34 = false;
const _errs106 = errors;
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "info")) || (data34 === "off"))){
const err74 = {instancePath:instancePath+"/rules/quantity-mismatch",schemaPath:"#/properties/rules/properties/quantity-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["quantity-mismatch"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[0].enum,parentSchema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs106 === errors;
valid34 = valid34 || _valid11;
const _errs107 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key13 in data34){
if(!(key13 === "level")){
const err75 = {instancePath:instancePath+"/rules/quantity-mismatch",schemaPath:"#/properties/rules/properties/quantity-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.level !== undefined){
let data35 = data34.level;
if(!((((data35 === "error") || (data35 === "warning")) || (data35 === "info")) || (data35 === "off"))){
const err76 = {instancePath:instancePath+"/rules/quantity-mismatch/level",schemaPath:"#/properties/rules/properties/quantity-mismatch/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["quantity-mismatch"].anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[1].properties.level.enum,parentSchema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[1].properties.level,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/rules/quantity-mismatch",schemaPath:"#/properties/rules/properties/quantity-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[1].type,parentSchema:schema31.properties.rules.properties["quantity-mismatch"].anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid11 = _errs107 === errors;
valid34 = valid34 || _valid11;
if(!valid34){
const err78 = {instancePath:instancePath+"/rules/quantity-mismatch",schemaPath:"#/properties/rules/properties/quantity-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.rules.properties["quantity-mismatch"].anyOf,parentSchema:schema31.properties.rules.properties["quantity-mismatch"],data:data34};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
